// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/enumnames.h"

#include "core/text/wordtable.h"

namespace onrecord {

static constexpr WordTable states{std::array{
    WordOf{State::Automatic, "auto"},
    WordOf{State::Review, "review"},
    WordOf{State::Confirmed, "confirmed"},
    WordOf{State::Corrected, "corrected"},
    WordOf{State::Manual, "manual"},
    WordOf{State::Rejected, "rejected"},
    WordOf{State::Stale, "stale"},
}};

static constexpr WordTable origins{std::array{
    WordOf{Origin::Machine, "machine"},
    WordOf{Origin::Reader, "reader"},
}};

static constexpr WordTable pairKinds{std::array{
    WordOf{PairKind::Answer, "answer"},
    WordOf{PairKind::ThenNow, "then-now"},
}};

static constexpr WordTable logEntryKinds{std::array{
    WordOf{LogEntry::Kind::Made, "made"},
    WordOf{LogEntry::Kind::Withdrawn, "withdrawn"},
    WordOf{LogEntry::Kind::Restored, "restored"},
}};

static constexpr WordTable articleFacts{std::array{
    WordOf{ArticleFact::Title, "title"},
    WordOf{ArticleFact::Byline, "byline"},
    WordOf{ArticleFact::Outlet, "outlet"},
    WordOf{ArticleFact::Address, "address"},
    WordOf{ArticleFact::Language, "language"},
}};

static constexpr WordTable actorFacts{std::array{
    WordOf{ActorFact::Description, "description"},
    WordOf{ActorFact::Identifier, "identifier"},
}};

QLatin1StringView toName(State state)
{
    return states.word(state);
}

QLatin1StringView toName(Origin origin)
{
    return origins.word(origin);
}

QLatin1StringView toName(LogEntry::Kind kind)
{
    return logEntryKinds.word(kind);
}

namespace {

struct NameOfChange
{
    const char *operator()(const Confirm &) const { return "confirm"; }
    const char *operator()(const Reject &) const { return "reject"; }
    const char *operator()(const SetSpeakers &) const { return "set-speakers"; }
    const char *operator()(const SetVerb &) const { return "set-verb"; }
    const char *operator()(const SetContent &) const { return "set-content"; }
    const char *operator()(const AddStatement &) const { return "add-statement"; }
    const char *operator()(const RenameActor &) const { return "rename-actor"; }
    const char *operator()(const MergeActors &) const { return "merge-actors"; }
    const char *operator()(const SetActorKind &) const { return "set-actor-kind"; }
    const char *operator()(const SetActorColour &) const { return "set-actor-colour"; }
    const char *operator()(const SetActorFact &) const { return "set-actor-fact"; }
    const char *operator()(const SplitMentions &) const { return "split-mentions"; }
    const char *operator()(const SetFlag &) const { return "set-flag"; }
    const char *operator()(const SetNote &) const { return "set-note"; }
    const char *operator()(const SetPublished &) const { return "set-published"; }
    const char *operator()(const SetCertainty &) const { return "set-certainty"; }
    const char *operator()(const RenameTopic &) const { return "rename-topic"; }
    const char *operator()(const MergeTopics &) const { return "merge-topics"; }
    const char *operator()(const SetDate &) const { return "set-date"; }
    const char *operator()(const SetBlock &) const { return "set-block"; }
    const char *operator()(const SetFact &) const { return "set-fact"; }
    const char *operator()(const SetCue &) const { return "set-cue"; }
    const char *operator()(const SetSource &) const { return "set-source"; }
    const char *operator()(const SetTopic &) const { return "set-topic"; }
    const char *operator()(const SetClaim &) const { return "set-claim"; }
};

} // namespace

QLatin1StringView toName(PairKind kind)
{
    return pairKinds.word(kind);
}

QLatin1StringView toName(ArticleFact fact)
{
    return articleFacts.word(fact);
}

QLatin1StringView toName(ActorFact fact)
{
    return actorFacts.word(fact);
}

QLatin1StringView toName(const Change &change)
{
    return QLatin1StringView(std::visit(NameOfChange{}, change));
}

std::optional<State> stateNamed(QStringView name)
{
    return states.value(name);
}

std::optional<ArticleFact> articleFactNamed(QStringView name)
{
    return articleFacts.value(name);
}

std::optional<ActorFact> actorFactNamed(QStringView name)
{
    return actorFacts.value(name);
}

std::optional<LogEntry::Kind> logEntryKindNamed(QStringView name)
{
    return logEntryKinds.value(name);
}

} // namespace onrecord
