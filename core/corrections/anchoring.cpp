// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/anchoring.h"

#include "core/article/markdown.h"
#include "core/corrections/statementlookup.h"
#include "core/findings/identity.h"

namespace onrecord {

Anchors anchorsAt(QStringView text, const Spans &spans)
{
    Anchors anchors;
    anchors.reserve(spans.size());
    for (const Span span : spans)
        anchors.append(anchorAt(text, span));
    return anchors;
}

QString shownWords(const Document &document, const Anchor &anchor)
{
    const Article &article = document.article();
    const Span place{anchor.offset, anchor.offset + anchor.exact.size()};
    const Span whole{0, article.text.size()};
    if (whole.contains(place) && place.in(article.text) == anchor.exact)
        return shownWords(article, place);
    if (article.markup.isEmpty())
        return anchor.exact;
    // Marks that begin or end within the words have their other half beside them.
    const QString around = anchor.before + anchor.exact + anchor.after;
    const auto marked = readMarkdown(around);
    const qsizetype begin = anchor.before.size();
    return marked ? shownWords(around, {begin, begin + anchor.exact.size()}, marked->markup)
                  : anchor.exact;
}

/// The mention a name is best told by; nullptr where there is none.
static const Mention *tellingMention(const Article &article, const ReadActor &read)
{
    const QString &name = read.machineName.isEmpty() ? read.actor.name : read.machineName;
    constexpr int bestWorth = 3;
    const auto worth = [&](const Mention &mention) {
        const QString words = shownWords(article, mention.span);
        return mention.kind == MentionKind::Name       ? (words.contains(name) ? bestWorth : 2)
            : words.contains(name)                     ? 2
            : mention.kind == MentionKind::Description ? 1
                                                       : 0;
    };
    const Mention *best = nullptr;
    int most = -1;
    for (const Mention &mention : read.actor.mentions) {
        if (const int here = worth(mention); here > most) {
            best = &mention;
            most = here;
        }
        if (most == bestWorth)
            break; // the first name mostly; there may be thousands
    }
    return best;
}

ActorRef referenceTo(const Document &document, const ReadActor &actor)
{
    if (const Mention *mention = tellingMention(document.article(), actor))
        return MentionedActor{anchorAt(document.text(), mention->span)};
    return NamedActor{actor.actor.name, actor.actor.kind};
}

Correction correctionOf(Change change)
{
    Correction correction;
    correction.id = QUuid::createUuid();
    correction.change = std::move(change);
    return correction;
}

/// Beyond so many code units a name is no longer what "she" goes back to.
static constexpr qsizetype farthestName = 2000;

/// The last name of the speaker before \a passage, where none stands in it.
static std::optional<Anchor> nameBefore(const Reading &reading, const Statement &statement,
                                        const Passage &passage)
{
    const ReadActor *actor =
        statement.actors.isEmpty() ? nullptr : reading.actor(statement.actors.first());
    if (!actor)
        return std::nullopt;
    const qsizetype begin = passage.whole.offset;
    const qsizetype end = begin + passage.whole.exact.size();
    const Mention *last = nullptr;
    for (const Mention &mention : actor->actor.mentions) {
        if (mention.kind != MentionKind::Name || mention.span.begin >= end)
            continue;
        if (mention.span.end > begin)
            return std::nullopt;
        if (begin - mention.span.end <= farthestName)
            last = &mention;
    }
    return last ? std::optional(anchorAt(reading.document.text(), last->span)) : std::nullopt;
}

Correction correctionOn(const Reading &reading, const ReadStatement &statement, Change change)
{
    if (auto *confirm = std::get_if<Confirm>(&change)) {
        confirm->verb = statement.statement.verb;
        confirm->speakers.clear();
        for (const QString &id : statement.statement.actors) {
            if (const ReadActor *actor = reading.actor(id))
                confirm->speakers.append(referenceTo(reading.document, *actor));
        }
    }
    Correction correction = correctionOf(std::move(change));
    // To what the machine will find again rather than to the words the reader gave it.
    const Statement &found = statement.machine ? *statement.machine : statement.statement;
    const QString &text = reading.document.text();
    correction.target = anchorsAt(text, wordsOf(found));
    correction.statement = statement.statement.id;
    if (!wordsOf(found).isEmpty()) {
        correction.passage = passageAt(text, wordsOf(found), found.cue, found.source);
        correction.named = nameBefore(reading, statement.statement, correction.passage);
    }
    return correction;
}

/// An id no statement of \a reading has. It begins with 'r' for the reader's, so that a machine
/// which later finds the same words keeps its own.
static QString newStatementId(const Reading &reading, const Anchors &content)
{
    QString words;
    for (const Anchor &anchor : content)
        words += anchor.exact + u' ';
    // Where the words have been added before, not all the occurrences that are taken are looked at.
    int occurrence = 0;
    QString id = findingId(u'r', words, occurrence);
    while (reading.statement(id)) {
        occurrence = std::max(occurrence + 1, int(reading.statements.size()));
        id = findingId(u'r', words, occurrence);
    }
    return id;
}

Correction newStatement(const Reading &reading, const Spans &content,
                        const QList<ActorRef> &speakers, VerbKind verb)
{
    const Anchors anchors = anchorsAt(reading.document.text(), content);
    Correction correction = correctionOf(AddStatement{anchors, speakers, verb});
    correction.target = anchors;
    correction.statement = newStatementId(reading, anchors);
    return correction;
}

} // namespace onrecord
