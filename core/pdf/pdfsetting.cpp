// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfblocks.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace onrecord {

namespace {

/// The key with most in \a counts, the lower of two alike; \a otherwise where it is empty.
int mostIn(const QMap<int, qsizetype> &counts, int otherwise)
{
    qsizetype most = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() > most) {
            most = each.value();
            otherwise = each.key();
        }
    }
    return otherwise;
}

/// A line and the next one below it in its column.
struct Pair
{
    const PdfLine &upper;
    const PdfLine &lower;

    double leading() const { return (lower.box.bottom - upper.box.bottom) / lower.size; }
};

template <typename Take>
void forEachPair(const QList<PdfLine> &lines, const PdfSetting &setting, Take take)
{
    constexpr qsizetype looked = 12; // lines back
    constexpr double most = 3; // sizes
    for (qsizetype at = 0; at < lines.size(); ++at) {
        for (qsizetype back = at - 1; back >= std::max<qsizetype>(0, at - looked); --back) {
            const Pair pair{lines[back], lines[at]};
            if (pair.upper.page != pair.lower.page || !setting.isBody(pair.upper.size)
                || !setting.isBody(pair.lower.size)
                || pair.upper.box.overlapAcross(pair.lower.box) < 3 * setting.size)
                continue;
            if (pair.leading() > 0.5 && pair.leading() < most)
                take(pair);
            break;
        }
    }
}

} // namespace

PdfSetting settingOf(const QList<PdfLine> &lines)
{
    PdfSetting setting;
    QMap<int, qsizetype> sizes; // in halves of a point
    for (const PdfLine &line : lines)
        sizes[qRound(line.size * 2)] += line.text.size();
    setting.size = mostIn(sizes, 20) / 2.0;

    QMap<int, qsizetype> leadings; // in twentieths of the size
    forEachPair(lines, setting, [&leadings](const Pair &pair) {
        // A pair where the upper line is short may be of two paragraphs.
        const bool isFull = pair.upper.box.right > pair.lower.box.right - 2 * pair.lower.size;
        leadings[qRound(pair.leading() * 20)] += isFull ? 3 : 1;
    });
    setting.leading = std::clamp(mostIn(leadings, 24) / 20.0, 1.0, 2.6);

    qsizetype indented = 0;
    qsizetype spaced = 0;
    qsizetype pairs = 0;
    qsizetype even = 0; // end at one place
    forEachPair(lines, setting, [&](const Pair &pair) {
        const double further = pair.lower.box.left - pair.upper.box.left;
        const bool isClose = pair.leading() < 1.15 * setting.leading;
        indented += isClose && further > 0.6 * setting.size && further < 5 * setting.size;
        ++pairs;
        even += std::abs(pair.upper.box.right - pair.lower.box.right) < 0.12 * setting.size;
        spaced += pair.leading() > 1.3 * setting.leading && std::abs(further) < setting.size;
    });
    setting.hasIndents = indented > 1 && indented > spaced;
    setting.isJustified = even > 4 && even * 5 > pairs * 2;
    return setting;
}

} // namespace onrecord
