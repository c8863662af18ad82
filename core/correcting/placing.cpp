// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/placing.h"

#include "core/corrections/anchoring.h"
#include "core/corrections/statementlookup.h"
#include "core/text/anchorsearch.h"

namespace onrecord {

namespace {

bool isIn(QStringView text, const ActorRef &actor)
{
    const auto *mentioned = std::get_if<MentionedActor>(&actor);
    return !mentioned || resolveAnchor(text, mentioned->mention).has_value();
}

/// The places a correction has in the text, as the change tells.
struct LostAnchors
{
    QStringView text;
    const Correction &orphan; // not owned

    static Anchors of(const ActorRef &actor)
    {
        const auto *mentioned = std::get_if<MentionedActor>(&actor);
        return mentioned ? Anchors{mentioned->mention} : Anchors{};
    }

    Anchors operator()(const AddStatement &change) const { return change.content; }
    template <typename OfActor>
    requires requires(const OfActor &change) { change.actor; }
    Anchors operator()(const OfActor &change) const { return of(change.actor); }
    Anchors operator()(const SplitMentions &change) const { return change.mentions; }
    Anchors operator()(const MergeActors &change) const
    {
        return of(isIn(text, change.actor) ? change.into : change.actor);
    }
    template <typename Other>
    Anchors operator()(const Other &) const
    {
        return orphan.target;
    }
};

Anchors lostAnchorsOf(QStringView text, const Correction &orphan)
{
    return std::visit(LostAnchors{text, orphan}, orphan.change);
}

/// The statement that shares most with \a words; nullptr where none shares any.
const ReadStatement *statementOn(const Reading &reading, Span words)
{
    const ReadStatement *best = nullptr;
    double most = 0;
    for (const ReadStatement &read : reading.statements) {
        const Statement &found = read.machine ? *read.machine : read.statement;
        const double shared = likeness(wordsOf(found), {words});
        if (shared > most) {
            best = &read;
            most = shared;
        }
    }
    return best;
}

/// The change with its places in the text at the given words.
struct ChangeAt
{
    const Reading &reading; // not owned
    Span words;

    ActorRef mentionedHere() const
    {
        return MentionedActor{anchorAt(reading.document.text(), words)};
    }

    Change operator()(SetContent change) const
    {
        change.content = anchorsAt(reading.document.text(), {words});
        return change;
    }
    template <typename OfActor>
    requires requires(const OfActor &change) { change.actor; }
    Change operator()(const OfActor &said) const
    {
        OfActor change = said;
        change.actor = mentionedHere();
        return change;
    }
    Change operator()(SplitMentions change) const
    {
        change.mentions = anchorsAt(reading.document.text(), {words});
        return change;
    }
    Change operator()(MergeActors change) const
    {
        const bool isThere = isIn(reading.document.text(), change.actor);
        (isThere ? change.into : change.actor) = mentionedHere();
        return change;
    }
    Change operator()(const Confirm &change) const
    {
        // The words are confirmed; by whom they were said the article may no longer tell.
        const QString &text = reading.document.text();
        const bool areNamed = std::all_of(change.speakers.cbegin(), change.speakers.cend(),
                                          [&](const ActorRef &speaker) {
                                              return std::holds_alternative<NamedActor>(speaker)
                                                  || text.contains(wordsOf(speaker));
                                          });
        return areNamed ? change : Confirm{};
    }
    template <typename Other>
    Change operator()(const Other &change) const
    {
        return change;
    }
};

bool isOfText(const Change &change)
{
    return !std::holds_alternative<SetPublished>(change) && !std::holds_alternative<SetFact>(change)
        && !std::holds_alternative<SetBlock>(change) && !std::holds_alternative<RenameTopic>(change)
        && !std::holds_alternative<MergeTopics>(change);
}

bool isOfActor(const Change &change)
{
    const auto isOfActor = [](const auto &said) {
        return requires
        {
            said.actor;
        };
    };
    return std::visit(isOfActor, change);
}

} // namespace

QString lostWordsOf(QStringView text, const Correction &orphan)
{
    QStringList words;
    for (const Anchor &anchor : lostAnchorsOf(text, orphan))
        words << anchor.exact;
    return words.join(QStringLiteral(" … "));
}

std::optional<Placement> likeliestPlace(QStringView text, const Correction &orphan)
{
    const Anchors anchors = lostAnchorsOf(text, orphan);
    const auto longest =
        std::max_element(anchors.cbegin(), anchors.cend(), [](const Anchor &a, const Anchor &b) {
            return a.exact.size() < b.exact.size();
        });
    if (longest == anchors.cend())
        return std::nullopt;
    const Passage &passage = orphan.passage;
    const bool isPassageOf = !passage.words.isEmpty()
        && passage.words[passage.longestPart()].in(passage.whole.exact) == longest->exact;
    return likeliestPlace(text, WordIndex(text), *longest, isPassageOf ? &passage : nullptr);
}

std::optional<Correction> placedOn(const Reading &reading, const Correction &orphan, Span words)
{
    const QString &text = reading.document.text();
    if (words.isEmpty() || !lieIn({words}, text) || !isOfText(orphan.change))
        return std::nullopt;
    if (const auto *added = std::get_if<AddStatement>(&orphan.change))
        return newStatement(reading, {words}, added->speakers, added->verb);
    const Change change = std::visit(ChangeAt{reading, words}, orphan.change);
    if (isOfActor(change))
        return correctionOf(change);
    const ReadStatement *statement =
        std::holds_alternative<SetDate>(change) ? nullptr : statementOn(reading, words);
    if (statement)
        return correctionOn(reading, *statement, change);
    Correction placed = correctionOf(change);
    placed.target = anchorsAt(text, {words});
    return placed;
}

} // namespace onrecord
