// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/actor.h"
#include "core/findings/care.h"
#include "core/findings/checkband.h"
#include "core/findings/dateexpression.h"
#include "core/findings/statement.h"

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace onrecord {

// The stable words of what can be found, as CONTRACT has them: what stands in files and never
// changes. What a person reads is made in core/wording. …Named() knows the word as it stands,
// case included; nothing for any other.

QLatin1StringView toName(StatementKind kind); ///< "direct"
QLatin1StringView toName(VerbKind verb); ///< "says", "no-comment"
QLatin1StringView toName(Polarity polarity); ///< "for"
QLatin1StringView toName(Certainty certainty); ///< "second-hand"
QLatin1StringView toName(RuleId rule); ///< "subject-verb-quote"
QLatin1StringView toName(SpeakerReason reason); ///< "part-of-name"
QLatin1StringView toName(ActorKind kind); ///< "person"
QLatin1StringView toName(MentionKind kind); ///< "pronoun"
QLatin1StringView toName(DateType type); ///< TIMEX3's own: "DATE"
QLatin1StringView toName(DateRole role); ///< "saidOn"
QLatin1StringView toName(DateReason reason); ///< "past-verb"
QLatin1StringView toName(CheckBand band); ///< "high"
QLatin1StringView toName(Care care); ///< "careful"
QLatin1StringView toName(ReadingsDiffer differ); ///< "careful-alone"

std::optional<StatementKind> statementKindNamed(QStringView name);
std::optional<VerbKind> verbKindNamed(QStringView name);
std::optional<Polarity> polarityNamed(QStringView name);
std::optional<Certainty> certaintyNamed(QStringView name);
std::optional<RuleId> ruleNamed(QStringView name);
std::optional<SpeakerReason> speakerReasonNamed(QStringView name);
std::optional<ActorKind> actorKindNamed(QStringView name);
std::optional<MentionKind> mentionKindNamed(QStringView name);
std::optional<Care> careNamed(QStringView name);
std::optional<ReadingsDiffer> readingsDifferNamed(QStringView name);
std::optional<DateType> dateTypeNamed(QStringView name);
std::optional<DateRole> dateRoleNamed(QStringView name);
std::optional<DateReason> dateReasonNamed(QStringView name);

} // namespace onrecord
