// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/readingorder.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <vector>

namespace onrecord {

namespace {

/// More boxes on one page are no article's; looking at each pair would take long.
constexpr qsizetype mostBoxes = 300;

bool isAcross(const PdfBox &one, const PdfBox &other)
{
    constexpr double least = 2; // points: boxes that only touch are beside each other
    return one.overlapAcross(other) > least;
}

/// True where a box that reaches over both stands between \a left and \a right.
bool arePartedBetween(const QList<PdfBox> &boxes, const PdfBox &left, const PdfBox &right)
{
    const double top = std::min(left.bottom, right.bottom);
    const double bottom = std::max(left.top, right.top);
    return std::any_of(boxes.begin(), boxes.end(), [&](const PdfBox &box) {
        return box.middle() > top && box.middle() < bottom && isAcross(box, left)
            && isAcross(box, right);
    });
}

bool isBefore(const QList<PdfBox> &boxes, const PdfBox &one, const PdfBox &other)
{
    if (isAcross(one, other))
        return one.top < other.top;
    return one.left < other.left && !arePartedBetween(boxes, one, other);
}

/// True where \a box stands below or above two boxes that are beside each other.
bool spansColumns(const QList<PdfBox> &boxes, const PdfBox &box)
{
    QList<PdfBox> across;
    std::copy_if(boxes.begin(), boxes.end(), std::back_inserter(across),
                 [&box](const PdfBox &each) { return !(each == box) && isAcross(each, box); });
    return std::any_of(across.begin(), across.end(), [&across](const PdfBox &one) {
        return std::any_of(across.begin(), across.end(), [&one](const PdfBox &other) {
            return one.overlapAcross(other) < 0 && one.overlapDown(other) > 0;
        });
    });
}

/// True where no other box stands beside \a box.
bool isAlone(const QList<PdfBox> &boxes, const PdfBox &box)
{
    return std::none_of(boxes.begin(), boxes.end(), [&box](const PdfBox &each) {
        return !(each == box) && each.overlapDown(box) > 0.2 * box.height();
    });
}

/// Where the head of the page ends: the top of the first box with another one beside it.
double endOfHead(const QList<PdfBox> &boxes)
{
    double end = 1e9;
    for (const PdfBox &box : boxes) {
        if (!isAlone(boxes, box))
            end = std::min(end, box.top);
    }
    return end;
}

/// \a boxes, but those that have nothing beside them and stand above all columns, or span some, as wide
/// as all of them: what stands in the middle of a page parts all of its columns.
QList<PdfBox> withBands(const QList<PdfBox> &boxes)
{
    const double head = endOfHead(boxes);
    QList<PdfBox> bands = boxes;
    for (PdfBox &band : bands) {
        const PdfBox box = band;
        const bool isBand =
            isAlone(boxes, box) && (box.middle() < head || spansColumns(boxes, box));
        if (!isBand)
            continue;
        for (const PdfBox &each : boxes) {
            band.left = std::min(band.left, each.left);
            band.right = std::max(band.right, each.right);
        }
    }
    return bands;
}

} // namespace

QList<int> readingOrder(const QList<PdfBox> &given)
{
    const QList<PdfBox> boxes = given.size() > mostBoxes ? given : withBands(given);
    QList<int> order(boxes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&boxes](int one, int other) { return boxes[one].top < boxes[other].top; });
    if (boxes.size() > mostBoxes)
        return order;

    const size_t count = size_t(boxes.size());
    std::vector<std::vector<int>> following(count);
    std::vector<int> before(count, 0); // boxes that are not placed yet and have to be
    for (int one = 0; one < boxes.size(); ++one) {
        for (int other = 0; other < boxes.size(); ++other) {
            if (one != other && isBefore(boxes, boxes[one], boxes[other])) {
                following[size_t(one)].push_back(other);
                ++before[size_t(other)];
            }
        }
    }
    QList<int> placed;
    std::vector<bool> isPlaced(count, false);
    while (placed.size() < boxes.size()) {
        // Where two wait for each other the upper one goes first.
        const auto isFree = [&](int each) {
            return !isPlaced[size_t(each)] && before[size_t(each)] <= 0;
        };
        auto next = std::find_if(order.begin(), order.end(), isFree);
        if (next == order.end())
            next = std::find_if(order.begin(), order.end(),
                                [&](int each) { return !isPlaced[size_t(each)]; });
        isPlaced[size_t(*next)] = true;
        placed.append(*next);
        for (const int each : following[size_t(*next)])
            --before[size_t(each)];
    }
    return placed;
}

} // namespace onrecord
