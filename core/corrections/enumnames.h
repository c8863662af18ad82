// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace onrecord {

// The stable words of what a reader says and of how it shows, as findings/enumnames.h has those of
// what the machine finds.

QLatin1StringView toName(State state); ///< "auto"
QLatin1StringView toName(Origin origin); ///< "reader"
QLatin1StringView toName(LogEntry::Kind kind); ///< "withdrawn"
QLatin1StringView toName(PairKind kind); ///< "then-now"
QLatin1StringView toName(ArticleFact fact); ///< "byline"
QLatin1StringView toName(ActorFact fact); ///< "identifier"
/// The word of the alternative \a change holds: "set-speakers".
QLatin1StringView toName(const Change &change);

std::optional<State> stateNamed(QStringView name);
std::optional<LogEntry::Kind> logEntryKindNamed(QStringView name);
std::optional<ArticleFact> articleFactNamed(QStringView name);
std::optional<ActorFact> actorFactNamed(QStringView name);

} // namespace onrecord
