// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace onrecord {

// How far readers agree on what they said of the same things. A unit is one thing, such as a statement;
// it has a value, such as the speaker, from each reader who said anything of it. Values are equal or
// they are not: the data are nominal.

/// The share of pairs of values of one unit that are equal, 0 to 1; nothing where no unit has two.
std::optional<double> shareOfEqual(const QList<QStringList> &units);

/// Krippendorff's alpha: 1 where all agree, 0 where they agree as often as by chance, below 0 where less
/// often. Units with fewer than two values tell nothing and are passed over. Nothing where no unit has
/// two, and where all values are the same: by chance these would agree as well.
///
/// Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C.
std::optional<double> nominalAlpha(const QList<QStringList> &units);

} // namespace onrecord
