// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QModelIndex;
class QPainter;

namespace onrecord {

// Rows of lists that are mirrored where the window is read from right to left. Delegates lay a row out as
// it is from left to right; these turn its parts over, words excepted: each is read in its own direction.

/// Where a row is read from, and to.
enum class RowEnd { Leading, Trailing };

/// Where \a room of a row that is read from left to right lies in the row of \a option.
QRect inRow(const QStyleOptionViewItem &option, const QRect &room);

/// Draws \a words on one line at an end of \a room, which is turned over as by inRow().
void drawInRow(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
               const QString &words, RowEnd end = RowEnd::Leading);

/// True for the row that is selected in the list, whatever part of it \a option was made for.
bool isSelectedRow(const QStyleOptionViewItem &option, const QModelIndex &index);

} // namespace onrecord
