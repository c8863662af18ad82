// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace onrecord {

/// The first day written in full in \a words, in the language of any database's menus: "mercredi 18
/// février 2026", "18. Februar 2026", "Oct 7, 2026", 2026-10-07, 2026年10月7日. Figures alone only
/// where they leave no choice of day and month. Invalid where there is none.
QDate dayInAnyLanguage(QStringView words);

/// The day that \a line is about and nothing else, an edition and an hour aside: "March 12, 2026
/// Thursday 9:20 AM GMT", "October 7, 2026, Wednesday, Late Edition - Final". An invalid day for a line
/// that tells a month or season and no day ("March 2026"); nullopt for any other line.
std::optional<QDate> dayOfLine(QStringView line);

} // namespace onrecord
