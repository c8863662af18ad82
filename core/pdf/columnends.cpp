// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/columnends.h"

#include <algorithm>
#include <cmath>

namespace onrecord {

namespace {

/// Lines further away on the page say nothing of a line's column.
constexpr qsizetype looked = 80;

double columnEnd(const QList<PdfLine> &lines, qsizetype at)
{
    constexpr double farthest = 4; // sizes that lines of one column may begin apart
    const PdfLine &line = lines[at];
    double end = line.box.right;
    double beside = 1e9;
    const qsizetype last = std::min(lines.size() - 1, at + looked);
    for (qsizetype other = std::max<qsizetype>(0, at - looked); other <= last; ++other) {
        const PdfLine &each = lines[other];
        const bool isAlike = std::abs(each.size - line.size) < 0.1 * line.size
            && std::abs(each.box.left - line.box.left) < farthest * line.size;
        if (isAlike)
            end = std::max(end, each.box.right);
        if (other != at && each.box.left >= line.box.right - 0.5 * line.size
            && each.box.overlapDown(line.box) > 0.2 * line.size)
            beside = std::min(beside, each.box.left - line.size);
    }
    return std::max(line.box.right, std::min(end, beside));
}

} // namespace

QList<double> columnEnds(const QList<PdfLine> &lines)
{
    QList<double> ends;
    ends.reserve(lines.size());
    for (qsizetype at = 0; at < lines.size(); ++at)
        ends.append(columnEnd(lines, at));
    return ends;
}

} // namespace onrecord
