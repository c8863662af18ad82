// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/linking.h"

#include "core/findings/identity.h"

#include <QHash>

#include <numeric>

namespace onrecord {

namespace {

Span extentOf(const Statement &statement)
{
    Span extent{placeOf(statement), placeOf(statement)};
    bool first = true;
    for (const Spans *spans : {&statement.content, &statement.cue}) {
        if (spans->isEmpty())
            continue;
        extent = first ? hull(*spans) : extent.united(hull(*spans));
        first = false;
    }
    return extent;
}

StatementKind kindOf(const Draft &draft)
{
    if (draft.quoted == 0)
        return StatementKind::Indirect;
    constexpr double mostly = 0.8; // CONTRACT
    return double(draft.quoted) >= mostly * double(draft.words) ? StatementKind::Direct
                                                                : StatementKind::Mixed;
}

QString wordsOf(const Statement &statement, QStringView text)
{
    QString words;
    for (const Span span : statement.content.isEmpty() ? statement.cue : statement.content)
        words += span.in(text).toString() + u' ';
    return words;
}

} // namespace

void linkNested(QList<Draft> &drafts)
{
    constexpr qsizetype farthest = 40; // drafts of one sentence stand close together
    for (qsizetype d = 0; d < drafts.size(); ++d) {
        const Span extent = extentOf(drafts[d].statement);
        qsizetype smallest = -1;
        for (qsizetype other = std::max<qsizetype>(0, d - farthest);
             other < std::min(drafts.size(), d + farthest); ++other) {
            if (other == d || drafts[other].statement.rule == RuleId::TranscriptLine)
                continue;
            for (const Span content : drafts[other].statement.content) {
                const bool inside = content.contains(extent) && content.length() > extent.length();
                if (inside
                    && (smallest < 0
                        || content.length() < hull(drafts[smallest].statement.content).length()))
                    smallest = other;
            }
        }
        drafts[d].within = smallest;
        if (smallest >= 0 && drafts[d].statement.certainty == Certainty::Asserted)
            drafts[d].statement.certainty = Certainty::SecondHand;
    }
}

// Below it the source's words are too doubtful to name anybody; whom they mean stays a candidate.
static constexpr double leastSource = 0.1;

/// The speaker is right where the source's words are and where they mean this actor, so the doubt
/// of both is multiplied.
static void setSpeaker(Statement &statement, const DraftSpeaker &speaker, double sourceConfidence)
{
    statement.via = speaker.via;
    statement.evidence += speaker.evidence;
    statement.candidates = speaker.candidates;
    for (Candidate &candidate : statement.candidates)
        candidate.score *= sourceConfidence;
    if (sourceConfidence < leastSource)
        return;
    statement.actors = speaker.actors;
    statement.speakerReason = speaker.reason;
    statement.speakerConfidence = speaker.confidence * sourceConfidence;
    statement.margin = speaker.margin * sourceConfidence;
}

QList<Statement> statementsOf(const QList<Draft> &drafts, const QList<DraftSpeaker> &speakers,
                              QStringView text)
{
    Q_ASSERT(speakers.size() == drafts.size());
    QStringList ids;
    QHash<QString, int> occurrences;
    for (const Draft &draft : drafts) {
        const QString words = wordsOf(draft.statement, text);
        int &occurrence = occurrences[words.simplified().toCaseFolded()];
        ids.append(findingId(u's', words, occurrence));
        ++occurrence;
    }

    QList<Statement> statements;
    for (qsizetype d = 0; d < drafts.size(); ++d) {
        Statement statement = drafts[d].statement;
        statement.id = ids[d];
        setSpeaker(statement, speakers[d], drafts[d].sourceConfidence);
        statement.kind = kindOf(drafts[d]);
        if (drafts[d].within >= 0)
            statement.parent = ids[drafts[d].within];
        statements.append(statement);
    }
    std::stable_sort(
        statements.begin(), statements.end(),
        [](const Statement &a, const Statement &b) { return placeOf(a) < placeOf(b); });
    return statements;
}

} // namespace onrecord
