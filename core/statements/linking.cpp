// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/linking.h"

#include "core/findings/identity.h"
#include "core/text/comparablewords.h"

#include <QHash>

#include <algorithm>
#include <utility>

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

QString wordsOf(const Statement &statement, QStringView text)
{
    QString words;
    for (const Span span : statement.content.isEmpty() ? statement.cue : statement.content)
        words += span.in(text).toString() + u' ';
    return words;
}

} // namespace

QList<qsizetype> nestingOf(const QList<StatementDraft> &drafts)
{
    constexpr qsizetype farthest = 40; // drafts of one sentence stand close together
    QList<qsizetype> within;
    within.reserve(drafts.size());
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
        within.append(smallest);
    }
    return within;
}

// Below it the source's words are too doubtful to name anybody; whom they mean stays a candidate.
static constexpr double leastSource = 0.1;

/// The speaker is right where the source's words are and where they mean this actor, so the doubt
/// of both is multiplied.
static void setSpeaker(Statement &statement, DraftSpeaker &&speaker, double sourceConfidence,
                       QStringView text)
{
    statement.via = std::move(speaker.via);
    if (!statement.via.isEmpty() && statement.addressee.in(text).contains(statement.via))
        statement.addressee = {}; // who passed it on was told, and is named already
    statement.evidence += speaker.evidence;
    statement.candidates = std::move(speaker.candidates);
    for (Candidate &candidate : statement.candidates)
        candidate.score *= sourceConfidence;
    if (sourceConfidence < leastSource)
        return;
    statement.actors = std::move(speaker.actors);
    statement.speakerReason = speaker.reason;
    statement.speakerConfidence = speaker.confidence * sourceConfidence;
    statement.margin = speaker.margin * sourceConfidence;
}

/// A phrase that "the thaw" or "debt restructuring" would have said, and in no marks that somebody must have
/// set, was said by nobody: "the thaw worried ⟦two mills⟧". A clause that is reported was said, though its
/// source's words name nobody: "tests confirmed ⟦that the water was safe⟧".
static bool isSaid(const StatementDraft &draft, const DraftSpeaker &speaker)
{
    const RuleId rule = draft.statement.rule;
    return !speaker.cannotSpeak || draft.quoted > 0 || draft.tellsClause
        || rule == RuleId::NoComment || rule == RuleId::AccordingTo;
}

/// The id of each draft, empty for one that nobody said.
static QStringList idsOf(const QList<StatementDraft> &drafts, const QList<DraftSpeaker> &speakers,
                         QStringView text)
{
    QStringList ids;
    QHash<QString, int> occurrences;
    for (qsizetype d = 0; d < drafts.size(); ++d) {
        if (!isSaid(drafts[d], speakers[d])) {
            ids.append(QString());
            continue;
        }
        const QString words = wordsOf(drafts[d].statement, text);
        int &occurrence = occurrences[comparableWords(words)];
        ids.append(findingId(u's', words, occurrence));
        ++occurrence;
    }
    return ids;
}

QList<Statement> statementsOf(QList<StatementDraft> drafts, DraftFindings findings,
                              QStringView text)
{
    const QStringList ids = idsOf(drafts, findings.speakers, text);
    QList<Statement> statements;
    statements.reserve(drafts.size());
    for (qsizetype d = 0; d < drafts.size(); ++d) { // each draft and its findings are used up
        if (ids[d].isEmpty())
            continue;
        Statement statement = std::move(drafts[d].statement);
        statement.id = ids[d];
        statement.kind = kindFor(drafts[d].words, drafts[d].quoted);
        statement.saidOn = std::move(findings.saidOn[d]);
        setSpeaker(statement, std::move(findings.speakers[d]), drafts[d].sourceConfidence, text);
        qsizetype outer = findings.within[d];
        while (outer >= 0 && ids[outer].isEmpty())
            outer = findings.within[outer];
        if (outer >= 0) {
            statement.parent = ids[outer];
            if (statement.certainty == Certainty::Asserted)
                statement.certainty = Certainty::SecondHand;
        }
        statements.append(std::move(statement));
    }
    const auto before = [](const Statement &a, const Statement &b) {
        return placeOf(a) < placeOf(b);
    };
    drafts = {};
    findings = {};
    if (!std::is_sorted(statements.cbegin(), statements.cend(), before)) // sorting takes room
        std::stable_sort(statements.begin(), statements.end(), before);
    return statements;
}

} // namespace onrecord
