// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/actor.h"
#include "core/findings/dateexpression.h"
#include "core/findings/statement.h"
#include "core/text/passage.h"

#include <QDateTime>
#include <QUuid>

#include <optional>
#include <variant>

namespace onrecord {

/// The actor who is meant by the mention at this place.
struct MentionedActor
{
    Anchor mention;

    friend bool operator==(const MentionedActor &, const MentionedActor &) = default;
};

/// An actor the reader named, whom no mention in the article stands for. Equal names are one actor.
struct NamedActor
{
    QString name;
    ActorKind kind = ActorKind::Person;

    friend bool operator==(const NamedActor &, const NamedActor &) = default;
};

/// Whom a correction speaks of.
using ActorRef = std::variant<MentionedActor, NamedActor>;

/// The words \a actor is known by: those of the mention, or the name.
inline const QString &wordsOf(const ActorRef &actor)
{
    const auto *mentioned = std::get_if<MentionedActor>(&actor);
    return mentioned ? mentioned->mention.exact : std::get<NamedActor>(actor).name;
}

// What may be said about a finding: a closed set, each holding the whole new value.

/// The statement is right as it stands (and stays so, whatever a later analysis finds).
/// correctionOn() (anchoring.h) writes down what that was; without it the words alone stay.
struct Confirm
{
    std::optional<VerbKind> verb;
    QList<ActorRef> speakers; ///< says nothing where \a verb is absent

    friend bool operator==(const Confirm &, const Confirm &) = default;
};
/// It is not a statement. Kept, listed under "Rejected".
struct Reject
{
    friend bool operator==(const Reject &, const Reject &) = default;
};
/// It is these actors' statement; an empty list: nobody's.
struct SetSpeakers
{
    QList<ActorRef> speakers;
    friend bool operator==(const SetSpeakers &, const SetSpeakers &) = default;
};
struct SetVerb
{
    VerbKind verb = VerbKind::Says;
    friend bool operator==(const SetVerb &, const SetVerb &) = default;
};
/// How sure the speaker is of what was said.
struct SetCertainty
{
    Certainty certainty = Certainty::Asserted;
    friend bool operator==(const SetCertainty &, const SetCertainty &) = default;
};
/// The words that were said are these; the anchors ascend.
struct SetContent
{
    Anchors content;
    friend bool operator==(const SetContent &, const SetContent &) = default;
};
/// A statement the machine did not find; Correction::target is \a content as well.
struct AddStatement
{
    Anchors content;
    QList<ActorRef> speakers;
    VerbKind verb = VerbKind::Says;
    friend bool operator==(const AddStatement &, const AddStatement &) = default;
};
/// The actor is called this.
struct RenameActor
{
    ActorRef actor;
    QString name;
    friend bool operator==(const RenameActor &, const RenameActor &) = default;
};
/// \a actor is the same as \a into, under whose name both go on.
struct MergeActors
{
    ActorRef actor;
    ActorRef into;
    friend bool operator==(const MergeActors &, const MergeActors &) = default;
};
/// The actor is a person, an organisation …
struct SetActorKind
{
    ActorRef actor;
    ActorKind kind = ActorKind::Person;
    friend bool operator==(const SetActorKind &, const SetActorKind &) = default;
};
/// How many colours there are for actors; from the next actor on they repeat.
inline constexpr int actorColours = 8;
/// The actor is shown in this colour.
struct SetActorColour
{
    ActorRef actor;
    int colour = 0; ///< 1 … actorColours; 0: that of the actor's number
    friend bool operator==(const SetActorColour &, const SetActorColour &) = default;
};
/// What readers know of an actor besides the names the article uses.
enum class ActorFact : quint8 {
    Description, ///< "mayor of Vestby since 2019"
    Identifier ///< of the reader's own: a number of Wikidata, a code of the desk
};
/// The actor's description, or identifier, is this; an empty text: the reader says none.
struct SetActorFact
{
    ActorRef actor;
    ActorFact fact = ActorFact::Description;
    QString text;
    friend bool operator==(const SetActorFact &, const SetActorFact &) = default;
};
/// These mentions, which were taken for \a actor's, are \a own's: of somebody new, or of another actor of the article.
struct SplitMentions
{
    ActorRef actor;
    Anchors mentions; ///< ascending
    ActorRef own = NamedActor();
    friend bool operator==(const SplitMentions &, const SplitMentions &) = default;
};
/// The topic that is shown as \a topic is called \a name, with every actor.
struct RenameTopic
{
    QString topic;
    QString name;
    friend bool operator==(const RenameTopic &, const RenameTopic &) = default;
};
/// What is listed under \a topic belongs under \a into, with every actor.
struct MergeTopics
{
    QString topic;
    QString into;
    friend bool operator==(const MergeTopics &, const MergeTopics &) = default;
};
/// The date at Correction::target means this, in this role.
struct SetDate
{
    QString value; ///< TIMEX3
    DateRole role = DateRole::About;
    friend bool operator==(const SetDate &, const SetDate &) = default;
};
/// A mark to come back to; on top of whatever state the statement is in.
struct SetFlag
{
    bool flagged = true;
    friend bool operator==(const SetFlag &, const SetFlag &) = default;
};
/// A reader's note on the statement; an empty text takes it off.
struct SetNote
{
    QString text;
    friend bool operator==(const SetNote &, const SetNote &) = default;
};
/// The article was published on this day.
struct SetPublished
{
    QDate day;
    friend bool operator==(const SetPublished &, const SetPublished &) = default;
};

/// The block of the article at Correction::target belongs to it, or does not.
struct SetBlock
{
    bool isKept = true;
    friend bool operator==(const SetBlock &, const SetBlock &) = default;
};

/// The words at Correction::target assert something in the reporter's own voice, or do not.
struct SetClaim
{
    bool isClaim = true;
    friend bool operator==(const SetClaim &, const SetClaim &) = default;
};

/// The words that report the statement are these; the anchors ascend. None: no words do.
struct SetCue
{
    Anchors cue;
    friend bool operator==(const SetCue &, const SetCue &) = default;
};
/// The words that name who said it are these; the anchors ascend. None: no words do. Who that is
/// SetSpeakers says.
struct SetSource
{
    Anchors source;
    friend bool operator==(const SetSource &, const SetSource &) = default;
};
/// The statement is about this and nothing else; empty: it is on no topic. On top of whatever state it
/// is in.
struct SetTopic
{
    QString topic;
    friend bool operator==(const SetTopic &, const SetTopic &) = default;
};

/// What is known of an article besides its day of publication (SetPublished).
enum class ArticleFact : quint8 { Title, Byline, Outlet, Address, Language };

/// The article's title, byline … is this; an empty text: it has none.
struct SetFact
{
    ArticleFact fact = ArticleFact::Title;
    QString text; ///< of a language its BCP 47 tag
    friend bool operator==(const SetFact &, const SetFact &) = default;
};

using Change =
    std::variant<Confirm, Reject, SetSpeakers, SetVerb, SetContent, AddStatement, RenameActor,
                 MergeActors, SetActorKind, SetActorColour, SetActorFact, SplitMentions, SetFlag,
                 SetNote, SetPublished, SetCertainty, RenameTopic, MergeTopics, SetDate, SetBlock,
                 SetFact, SetCue, SetSource, SetTopic, SetClaim>;

/// What a reader said about a finding. Never mixed with what the machine found, never edited.
struct Correction
{
    QUuid id;
    /// All of the statement's content, or its cue where there is no content; of a date, a block and a
    /// claim its words; empty for what is said of an actor, a topic or the article.
    Anchors target;
    /// Statement::id at the time: tells apart two findings on the same words and names what the
    /// reader added. Empty for actors, topics, dates and the article.
    QString statement;
    Change change;
    QDateTime made; ///< UTC
    QString by; ///< the reader's name, may be empty
    /// The target with the words that say who said it, as they stood. Empty in logs of older
    /// versions, for what the reader added, and for actors, topics, dates and the article.
    Passage passage;
    /// Where the passage names nobody ("she said"): the place before it that does.
    std::optional<Anchor> named;

    friend bool operator==(const Correction &, const Correction &) = default;
};

} // namespace onrecord
