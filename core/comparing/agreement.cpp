// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparing/agreement.h"

#include <QHash>

namespace onrecord {

namespace {

/// What is counted of the units that have at least two values, in values.
struct Coincidences
{
    double all = 0;
    double unequal =
        0; ///< pairs within a unit that differ, each weighed so that a value counts once
    QHash<QString, double> ofValue;
};

Coincidences coincidencesIn(const QList<QStringList> &units)
{
    Coincidences found;
    for (const QStringList &values : units) {
        const auto size = double(values.size());
        if (values.size() < 2)
            continue;
        QHash<QString, double> here;
        for (const QString &value : values)
            ++here[value];
        double equalPairs = 0;
        for (auto each = here.cbegin(); each != here.cend(); ++each) {
            equalPairs += *each * (*each - 1);
            found.ofValue[each.key()] += *each;
        }
        found.all += size;
        found.unequal += (size * (size - 1) - equalPairs) / (size - 1);
    }
    return found;
}

} // namespace

std::optional<double> shareOfEqual(const QList<QStringList> &units)
{
    const Coincidences found = coincidencesIn(units);
    if (found.all == 0)
        return std::nullopt;
    return 1 - found.unequal / found.all;
}

std::optional<double> nominalAlpha(const QList<QStringList> &units)
{
    const Coincidences found = coincidencesIn(units);
    double byChance = found.all * found.all;
    for (const double count : found.ofValue)
        byChance -= count * count;
    if (found.ofValue.size() < 2)
        return std::nullopt;
    return 1 - (found.all - 1) * found.unequal / byChance;
}

} // namespace onrecord
