// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/enumnames.h"

#include "core/text/wordtable.h"

namespace onrecord {

static constexpr WordTable statementKinds{std::array{
    WordOf{StatementKind::Direct, "direct"},
    WordOf{StatementKind::Mixed, "mixed"},
    WordOf{StatementKind::Indirect, "indirect"},
}};

static constexpr WordTable polarities{std::array{
    WordOf{Polarity::Neutral, "neutral"},
    WordOf{Polarity::For, "for"},
    WordOf{Polarity::Against, "against"},
}};

static constexpr WordTable certainties{std::array{
    WordOf{Certainty::Asserted, "asserted"},
    WordOf{Certainty::Hedged, "hedged"},
    WordOf{Certainty::Conditional, "conditional"},
    WordOf{Certainty::SecondHand, "second-hand"},
}};

static constexpr WordTable rules{std::array{
    WordOf{RuleId::QuoteVerbSubject, "quote-verb-subject"},
    WordOf{RuleId::QuoteSubjectVerb, "quote-subject-verb"},
    WordOf{RuleId::SubjectVerbQuote, "subject-verb-quote"},
    WordOf{RuleId::QuoteContinued, "quote-continued"},
    WordOf{RuleId::SecondCue, "second-cue"},
    WordOf{RuleId::AccordingTo, "according-to"},
    WordOf{RuleId::TranscriptLine, "transcript-line"},
    WordOf{RuleId::SubjectVerbThat, "subject-verb-that"},
    WordOf{RuleId::SubjectVerbClause, "subject-verb-clause"},
    WordOf{RuleId::ClauseSubjectVerb, "clause-subject-verb"},
    WordOf{RuleId::SubjectVerbInfinitive, "subject-verb-infinitive"},
    WordOf{RuleId::SubjectVerbObject, "subject-verb-object"},
    WordOf{RuleId::NounOfSaying, "noun-of-saying"},
    WordOf{RuleId::NoComment, "no-comment"},
    WordOf{RuleId::PartialQuote, "partial-quote"},
    WordOf{RuleId::QuoteAlone, "quote-alone"},
    WordOf{RuleId::HeadlineColon, "headline-colon"},
    WordOf{RuleId::QuoteSource, "quote-source"},
    WordOf{RuleId::QuoteNobody, "quote-nobody"},
    WordOf{RuleId::Reader, "reader"},
}};

static constexpr WordTable speakerReasons{std::array{
    WordOf{SpeakerReason::None, "none"},
    WordOf{SpeakerReason::Named, "named"},
    WordOf{SpeakerReason::PartOfName, "part-of-name"},
    WordOf{SpeakerReason::Description, "description"},
    WordOf{SpeakerReason::Pronoun, "pronoun"},
    WordOf{SpeakerReason::SpeakerBefore, "speaker-before"},
    WordOf{SpeakerReason::FirstPerson, "first-person"},
    WordOf{SpeakerReason::Itself, "itself"},
    WordOf{SpeakerReason::Reader, "reader"},
}};

static constexpr WordTable actorKinds{std::array{
    WordOf{ActorKind::Person, "person"},
    WordOf{ActorKind::Organisation, "organisation"},
    WordOf{ActorKind::Group, "group"},
    WordOf{ActorKind::Place, "place"},
    WordOf{ActorKind::Document, "document"},
    WordOf{ActorKind::Anonymous, "anonymous"},
}};

static constexpr WordTable mentionKinds{std::array{
    WordOf{MentionKind::Name, "name"},
    WordOf{MentionKind::Description, "description"},
    WordOf{MentionKind::Pronoun, "pronoun"},
}};

static constexpr WordTable dateTypes{std::array{
    WordOf{DateType::Date, "DATE"},
    WordOf{DateType::Time, "TIME"},
    WordOf{DateType::Duration, "DURATION"},
    WordOf{DateType::Set, "SET"},
}};

static constexpr WordTable dateRoles{std::array{
    WordOf{DateRole::About, "about"},
    WordOf{DateRole::SaidOn, "saidOn"},
    WordOf{DateRole::Published, "published"},
}};

static constexpr WordTable dateReasons{std::array{
    WordOf{DateReason::Written, "written"},
    WordOf{DateReason::Counted, "counted"},
    WordOf{DateReason::PastVerb, "past-verb"},
    WordOf{DateReason::FutureVerb, "future-verb"},
    WordOf{DateReason::Nearest, "nearest"},
    WordOf{DateReason::SpokenOf, "spoken-of"},
    WordOf{DateReason::Reader, "reader"},
    WordOf{DateReason::Open, "open"},
}};

static constexpr WordTable cares{std::array{
    WordOf{Care::Quick, "quick"},
    WordOf{Care::Careful, "careful"},
}};

static constexpr WordTable differences{std::array{
    WordOf{ReadingsDiffer::No, "no"},
    WordOf{ReadingsDiffer::CarefulAlone, "careful-alone"},
    WordOf{ReadingsDiffer::QuickAlone, "quick-alone"},
    WordOf{ReadingsDiffer::Speaker, "speaker"},
}};

static constexpr WordTable checkBands{std::array{
    WordOf{CheckBand::Low, "low"},
    WordOf{CheckBand::Medium, "medium"},
    WordOf{CheckBand::High, "high"},
}};

QLatin1StringView toName(StatementKind kind)
{
    return statementKinds.word(kind);
}

QLatin1StringView toName(VerbKind verb)
{
    return verbKindWords.word(verb);
}

QLatin1StringView toName(Polarity polarity)
{
    return polarities.word(polarity);
}

QLatin1StringView toName(Certainty certainty)
{
    return certainties.word(certainty);
}

QLatin1StringView toName(RuleId rule)
{
    return rules.word(rule);
}

QLatin1StringView toName(SpeakerReason reason)
{
    return speakerReasons.word(reason);
}

QLatin1StringView toName(ActorKind kind)
{
    return actorKinds.word(kind);
}

QLatin1StringView toName(MentionKind kind)
{
    return mentionKinds.word(kind);
}

QLatin1StringView toName(DateType type)
{
    return dateTypes.word(type);
}

QLatin1StringView toName(DateRole role)
{
    return dateRoles.word(role);
}

QLatin1StringView toName(DateReason reason)
{
    return dateReasons.word(reason);
}

QLatin1StringView toName(Care care)
{
    return cares.word(care);
}

QLatin1StringView toName(ReadingsDiffer differ)
{
    return differences.word(differ);
}

QLatin1StringView toName(CheckBand band)
{
    return checkBands.word(band);
}

std::optional<StatementKind> statementKindNamed(QStringView name)
{
    return statementKinds.value(name);
}

std::optional<VerbKind> verbKindNamed(QStringView name)
{
    return verbKindWords.value(name);
}

std::optional<Polarity> polarityNamed(QStringView name)
{
    return polarities.value(name);
}

std::optional<Certainty> certaintyNamed(QStringView name)
{
    return certainties.value(name);
}

std::optional<RuleId> ruleNamed(QStringView name)
{
    return rules.value(name);
}

std::optional<SpeakerReason> speakerReasonNamed(QStringView name)
{
    return speakerReasons.value(name);
}

std::optional<ActorKind> actorKindNamed(QStringView name)
{
    return actorKinds.value(name);
}

std::optional<Care> careNamed(QStringView name)
{
    return cares.value(name);
}

std::optional<ReadingsDiffer> readingsDifferNamed(QStringView name)
{
    return differences.value(name);
}

std::optional<MentionKind> mentionKindNamed(QStringView name)
{
    return mentionKinds.value(name);
}

std::optional<DateType> dateTypeNamed(QStringView name)
{
    return dateTypes.value(name);
}

std::optional<DateRole> dateRoleNamed(QStringView name)
{
    return dateRoles.value(name);
}

std::optional<DateReason> dateReasonNamed(QStringView name)
{
    return dateReasons.value(name);
}

} // namespace onrecord
