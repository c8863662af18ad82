// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/filledcolumns.h"

#include <algorithm>
#include <cmath>

namespace onrecord {

namespace {

/// How far apart ends of lines may be that are at one place, in sizes of the type.
constexpr double sameEnd = 0.12;

struct Stretch
{
    FilledColumn ends;
    double size = 0;
    int lines = 1;
};

double gapBefore(const PdfRow &row, qsizetype word)
{
    return row.words[word].box.left - row.words[word - 1].box.right;
}

double width(const Stretch &stretch)
{
    return stretch.ends.right - stretch.ends.left;
}

bool haveSameEnds(const Stretch &one, const Stretch &other)
{
    const double most = sameEnd * std::max(one.size, other.size);
    return std::abs(one.ends.left - other.ends.left) < most
        && std::abs(one.ends.right - other.ends.right) < most;
}

/// The stretches of \a row that no gap as wide as one between columns parts.
QList<Stretch> stretchesOf(const PdfRow &row)
{
    constexpr double leastGap = 0.8; // sizes
    constexpr double narrowest = 6;
    constexpr qsizetype fewestWords = 3;
    QList<Stretch> stretches;
    for (qsizetype first = 0; first < row.words.size();) {
        const double size = row.words[first].size;
        qsizetype end = first + 1;
        while (end < row.words.size() && gapBefore(row, end) < leastGap * size)
            ++end;
        const FilledColumn ends{row.words[first].box.left, row.words[end - 1].box.right};
        if (end - first >= fewestWords && ends.right - ends.left > narrowest * size)
            stretches.append({ends, size});
        first = end;
    }
    return stretches;
}

/// True where a line that begins with \a first begins in \a column: at its left end or with an indent.
bool beginsIn(const FilledColumn &column, const PdfWord &first)
{
    constexpr double furthestIndent = 2.6; // sizes
    const double indent = first.box.left - column.left;
    return indent > -sameEnd * first.size && indent < furthestIndent * first.size;
}

bool haveEvenGaps(const PdfRow &row, qsizetype first, qsizetype last)
{
    const double gap = gapBefore(row, last);
    const double most = 0.06 * row.words[last].size;
    for (qsizetype at = first + 1; at < last; ++at) {
        if (std::abs(gapBefore(row, at) - gap) > most)
            return false;
    }
    return true;
}

/// The stretches of a page, those that have the same ends as one. A page has not that many different ones
/// unless somebody made it to take long.
QList<Stretch> stretchesOfPage(const QList<PdfRow> &rows)
{
    constexpr qsizetype most = 1000;
    QList<Stretch> found;
    for (const PdfRow &row : rows) {
        const QList<Stretch> stretches = stretchesOf(row);
        for (const Stretch &stretch : stretches) {
            const auto same =
                std::find_if(found.begin(), found.end(), [&stretch](const Stretch &each) {
                    return haveSameEnds(each, stretch);
                });
            if (same != found.end())
                ++same->lines;
            else if (found.size() < most)
                found.append(stretch);
        }
    }
    return found;
}

} // namespace

QList<FilledColumn> filledColumns(const QList<PdfRow> &rows)
{
    constexpr int fewestLines = 3;
    constexpr qsizetype most = 60;
    const QList<Stretch> found = stretchesOfPage(rows);
    QList<Stretch> sure;
    for (const Stretch &each : found) {
        if (each.lines >= fewestLines && sure.size() < most)
            sure.append(each);
    }
    // Of columns that are as wide as a sure one a single line is enough.
    QList<FilledColumn> columns;
    for (const Stretch &each : found) {
        const bool isColumn = std::any_of(sure.begin(), sure.end(), [&each](const Stretch &other) {
            return std::abs(width(other) - width(each)) < sameEnd * each.size;
        });
        if (isColumn && columns.size() < most)
            columns.append(each.ends);
    }
    return columns;
}

bool fillsColumn(const PdfRow &row, qsizetype word, const QList<FilledColumn> &columns)
{
    const double most = sameEnd * row.words[word].size;
    return std::any_of(columns.begin(), columns.end(), [&](const FilledColumn &column) {
        const auto isIn = [&](qsizetype at) {
            const PdfBox &box = row.words[at].box;
            return box.right > column.left && box.left < column.right;
        };
        if (!isIn(word - 1) || !isIn(word))
            return false;
        qsizetype first = word - 1;
        while (first > 0 && isIn(first - 1))
            --first;
        qsizetype last = word;
        while (last + 1 < row.words.size() && isIn(last + 1))
            ++last;
        return beginsIn(column, row.words[first])
            && std::abs(row.words[last].box.right - column.right) < most
            && haveEvenGaps(row, first, last);
    });
}

} // namespace onrecord
