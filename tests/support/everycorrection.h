// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/anchoring.h"
#include "core/corrections/blockchoices.h"
#include "core/corrections/topicnames.h"

#include <functional>
#include <optional>

namespace onrecord::test {

/// A correction of one kind, made of what is shown; nothing where the reading has nothing to say it of.
struct SaidOnce
{
    const char *name;
    std::function<std::optional<Correction>(const Reading &)> say;
};

/// The span of the word that begins at or behind \a from, without what stands around it; empty at the end.
inline Span wordFrom(const QString &text, qsizetype from)
{
    qsizetype begin = from;
    while (begin < text.size() && !text[begin].isLetter())
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return {begin, end};
}

/// A correction of each kind that there is, of statement \a number of a reading where it is said of one, in
/// the forms in which a reader gives it.
inline QList<SaidOnce> everyCorrection(qsizetype number = 0)
{
    QList<SaidOnce> all;
    const auto ofStatement = [&](const char *name,
                                 const std::function<std::optional<Change>(
                                     const Reading &, const ReadStatement &)> &change) {
        all.append({name, [number, change](const Reading &reading) -> std::optional<Correction> {
                        if (number >= reading.statements.size())
                            return std::nullopt;
                        const ReadStatement &read = reading.statements[number];
                        const std::optional<Change> said = change(reading, read);
                        return said ? std::optional(correctionOn(reading, read, *said))
                                    : std::nullopt;
                    }});
    };
    const auto simply = [&](const char *name, const Change &change) {
        ofStatement(name, [change](const Reading &, const ReadStatement &) { return change; });
    };
    const auto ofActor = [&](const char *name,
                             const std::function<Change(const Reading &, const ActorRef &)> &change,
                             qsizetype fewest = 1) {
        all.append({name, [=](const Reading &reading) -> std::optional<Correction> {
                        if (reading.actors.size() < fewest)
                            return std::nullopt;
                        const ReadActor &actor = reading.actors[number % reading.actors.size()];
                        return correctionOf(change(reading, referenceTo(reading.document, actor)));
                    }});
    };
    const auto anchored = [](const Reading &reading, const Spans &spans) {
        return anchorsAt(reading.document.text(), spans);
    };

    simply("confirm", Confirm{});
    simply("reject", Reject{});
    simply("nobody", SetSpeakers{});
    const NamedActor una{QStringLiteral("Una 😀 Rask"), ActorKind::Person};
    const NamedActor hall{QStringLiteral("Hall; Rask … Co"), ActorKind::Organisation};
    simply("somebody new", SetSpeakers{{una}});
    simply("two new ones", SetSpeakers{{una, hall}});
    simply("verb", SetVerb{VerbKind::Denies});
    simply("certainty", SetCertainty{Certainty::Hedged});
    simply("topic", SetTopic{QStringLiteral("the pier; and more")});
    simply("no topic", SetTopic{});
    simply("flag", SetFlag{});
    simply("note", SetNote{QStringLiteral("Ask\tagain,\n “he … said”; =1+1")});
    ofStatement("shorter",
                [=](const Reading &reading, const ReadStatement &read) -> std::optional<Change> {
                    const Spans &content = read.statement.content;
                    const qsizetype blank = content.isEmpty()
                        ? -1
                        : content.last().in(reading.document.text()).lastIndexOf(u' ');
                    if (blank < 1)
                        return std::nullopt;
                    Spans shorter = content;
                    shorter.last().end = shorter.last().begin + blank;
                    return SetContent{anchored(reading, shorter)};
                });
    ofStatement("in two parts",
                [=](const Reading &reading, const ReadStatement &read) -> std::optional<Change> {
                    const Spans &content = read.statement.content;
                    if (content.isEmpty() || content.first().length() < 12)
                        return std::nullopt;
                    const QStringView words = content.first().in(reading.document.text());
                    const qsizetype first = words.indexOf(u' ');
                    const qsizetype last = words.lastIndexOf(u' ');
                    if (first < 1 || last <= first + 1)
                        return std::nullopt;
                    const Span whole = content.first();
                    return SetContent{anchored(
                        reading,
                        {{whole.begin, whole.begin + first}, {whole.begin + last + 1, whole.end}})};
                });
    ofStatement("over two paragraphs",
                [=](const Reading &reading, const ReadStatement &read) -> std::optional<Change> {
                    const QString &text = reading.document.text();
                    const qsizetype end = read.statement.content.isEmpty()
                        ? -1
                        : text.indexOf(u"\n\n", read.statement.content.last().end);
                    const Span next = end < 0 ? Span() : wordFrom(text, end);
                    if (next.isEmpty())
                        return std::nullopt;
                    return SetContent{
                        anchored(reading, {{read.statement.content.first().begin, next.end}})};
                });
    const auto beside = [=](const Reading &reading, const ReadStatement &read, bool withBlank) {
        const Spans said = read.statement.content + read.statement.cue + read.statement.source;
        Span word = wordFrom(reading.document.text(), said.isEmpty() ? 0 : hull(said).end);
        for (const Span span : said) {
            if (span.overlaps(word))
                word = {};
        }
        if (withBlank && !word.isEmpty() && word.begin > 0
            && reading.document.text()[word.begin - 1].isSpace())
            --word.begin;
        return word;
    };
    for (const bool withBlank : {false, true}) {
        ofStatement(
            withBlank ? "cue with a blank" : "cue",
            [=](const Reading &reading, const ReadStatement &read) -> std::optional<Change> {
                const Span word = beside(reading, read, withBlank);
                if (word.isEmpty())
                    return std::nullopt;
                return SetCue{anchored(reading, {word})};
            });
        ofStatement(
            withBlank ? "source with a blank" : "source",
            [=](const Reading &reading, const ReadStatement &read) -> std::optional<Change> {
                const Span word = beside(reading, read, withBlank);
                if (word.isEmpty())
                    return std::nullopt;
                return SetSource{anchored(reading, {word})};
            });
    }
    ofStatement("no cue", [](const Reading &, const ReadStatement &read) -> std::optional<Change> {
        if (read.statement.content.isEmpty()) // of which the cue is all there is
            return std::nullopt;
        return SetCue{};
    });
    simply("no source", SetSource{});
    const auto added = [&](const char *name, const std::function<Spans(const Reading &)> &words) {
        all.append({name, [=](const Reading &reading) -> std::optional<Correction> {
                        const Spans spans = words(reading);
                        if (spans.isEmpty() || spans.first().isEmpty())
                            return std::nullopt;
                        return newStatement(reading, spans, {una}, VerbKind::Claims);
                    }});
    };
    added("one word added", [=](const Reading &reading) {
        const QString &text = reading.document.text();
        return Spans{wordFrom(text, text.size() * 2 / 3)};
    });
    added("two parts added", [=](const Reading &reading) {
        const QString &text = reading.document.text();
        const Span first = wordFrom(text, text.size() / 3);
        const Span second = wordFrom(text, first.end + 8);
        return second.isEmpty() ? Spans() : Spans{first, second};
    });
    added("two paragraphs added", [=](const Reading &reading) {
        const QString &text = reading.document.text();
        const qsizetype end = text.lastIndexOf(u"\n\n");
        const Span next = end < 0 ? Span() : wordFrom(text, end);
        qsizetype begin = std::max<qsizetype>(0, end - 30);
        while (begin > 0 && !text[begin - 1].isSpace())
            --begin;
        return next.isEmpty() ? Spans() : Spans{{begin, next.end}};
    });

    ofActor("name", [](const Reading &, const ActorRef &actor) -> Change {
        return RenameActor{actor, QStringLiteral("Ida; of … Vik, “2nd”")};
    });
    ofActor(
        "merge",
        [=](const Reading &reading, const ActorRef &actor) -> Change {
            return MergeActors{actor,
                               referenceTo(reading.document,
                                           reading.actors[(number + 1) % reading.actors.size()])};
        },
        2);
    ofActor("kind", [](const Reading &, const ActorRef &actor) -> Change {
        return SetActorKind{actor, ActorKind::Group};
    });
    ofActor("colour", [](const Reading &, const ActorRef &actor) -> Change {
        return SetActorColour{actor, 7};
    });
    ofActor("description", [](const Reading &, const ActorRef &actor) -> Change {
        return SetActorFact{actor, ActorFact::Description,
                            QStringLiteral("mayor; since 2019, “so”")};
    });
    ofActor("identifier", [](const Reading &, const ActorRef &actor) -> Change {
        return SetActorFact{actor, ActorFact::Identifier, QStringLiteral("Q42 & more")};
    });
    all.append({"split", [=](const Reading &reading) -> std::optional<Correction> {
                    for (const ReadActor &actor : reading.actors) {
                        if (actor.actor.mentions.size() < 2)
                            continue;
                        const Span last = actor.actor.mentions.last().span;
                        return correctionOf(SplitMentions{referenceTo(reading.document, actor),
                                                          anchored(reading, {last}), una});
                    }
                    return std::nullopt;
                }});
    all.append({"mention of another", [=](const Reading &reading) -> std::optional<Correction> {
                    const auto isMentioned = [](const ReadActor &actor) {
                        return !actor.actor.mentions.isEmpty();
                    };
                    const auto &actors = reading.actors;
                    const auto from = std::find_if(actors.begin(), actors.end(), isMentioned);
                    if (from == actors.end())
                        return std::nullopt;
                    const auto to = std::find_if(from + 1, actors.end(), isMentioned);
                    if (to == actors.end())
                        return std::nullopt;
                    const Span last = from->actor.mentions.last().span;
                    return correctionOf(SplitMentions{referenceTo(reading.document, *from),
                                                      anchored(reading, {last}),
                                                      referenceTo(reading.document, *to)});
                }});
    all.append({"name of a topic", [](const Reading &reading) -> std::optional<Correction> {
                    const QStringList topics = topicsFor(reading, nullptr);
                    if (topics.isEmpty())
                        return std::nullopt;
                    return correctionOf(RenameTopic{topics.first(), QStringLiteral("sea & shore")});
                }});
    all.append({"merge of topics", [](const Reading &reading) -> std::optional<Correction> {
                    QStringList topics = topicsFor(reading, nullptr);
                    if (topics.size() < 2)
                        return std::nullopt;
                    return correctionOf(MergeTopics{topics.first(), topics.last()});
                }});
    all.append({"date", [=](const Reading &reading) -> std::optional<Correction> {
                    if (reading.dates.isEmpty())
                        return std::nullopt;
                    Correction correction =
                        correctionOf(SetDate{QStringLiteral("2026-03-05"), DateRole::SaidOn});
                    const ReadDate &read = reading.dates[number % reading.dates.size()];
                    correction.target = anchored(reading, {read.date.span});
                    return correction;
                }});
    all.append({"claim", [=](const Reading &reading) -> std::optional<Correction> {
                    const QString &text = reading.document.text();
                    const Span word = wordFrom(text, text.size() * (number + 1) / (number + 2));
                    if (word.isEmpty())
                        return std::nullopt;
                    Correction correction = correctionOf(SetClaim{});
                    correction.target = anchored(reading, {word});
                    return correction;
                }});
    all.append({"no claim", [=](const Reading &reading) -> std::optional<Correction> {
                    if (reading.claims.isEmpty())
                        return std::nullopt;
                    Correction correction = correctionOf(SetClaim{false});
                    const Claim &claim = reading.claims[number % reading.claims.size()];
                    correction.target = anchored(reading, {claim.span});
                    return correction;
                }});
    const auto ofArticle = [&](const char *name, const Change &change) {
        all.append({name, [change](const Reading &) -> std::optional<Correction> {
                        return correctionOf(change);
                    }});
    };
    ofArticle("day", SetPublished{QDate(2026, 2, 3)});
    ofArticle("title", SetFact{ArticleFact::Title, QStringLiteral("The pier; again")});
    ofArticle("byline", SetFact{ArticleFact::Byline, QStringLiteral("Una Rask")});
    ofArticle("outlet", SetFact{ArticleFact::Outlet, QStringLiteral("Vik Post")});
    ofArticle("address",
              SetFact{ArticleFact::Address, QStringLiteral("https://vik.example/a?b=c&d")});
    ofArticle("language", SetFact{ArticleFact::Language, QStringLiteral("en-GB")});
    all.append({"block", [](const Reading &reading) -> std::optional<Correction> {
                    const Article &article = reading.document.article();
                    const auto block = std::find_if(
                        article.blocks.rbegin(), article.blocks.rend(),
                        [](const Block &each) { return each.kind == BlockKind::Paragraph; });
                    if (block == article.blocks.rend())
                        return std::nullopt;
                    return leavingOut(article, block->span);
                }});
    return all;
}

} // namespace onrecord::test
