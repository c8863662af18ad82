// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/standbeside.h"

#include <QMenu>
#include <QScreen>

#include <optional>

namespace onrecord {

static constexpr int gap = 12; // pixels between words and window

namespace {

/// The room around words on a screen.
struct RoomAround
{
    RoomAround(const QRect &words, const QRect &screen)
        : below(screen.left(), words.bottom() + 1 + gap, screen.width(),
                screen.bottom() - words.bottom() - gap)
        , above(screen.left(), screen.top(), screen.width(), words.top() - gap - screen.top())
        , right(words.right() + 1 + gap, screen.top(), screen.right() - words.right() - gap,
                screen.height())
        , left(screen.left(), screen.top(), words.left() - gap - screen.left(), screen.height())
    {
    }

    QRect below, above, right, left;
};

bool holds(const QRect &room, QSize size)
{
    return room.width() >= size.width() && room.height() >= size.height();
}

/// As near to the words as \a room lets it stand.
QRect placeIn(const QRect &room, QSize size, const QRect &words)
{
    const QSize taken = size.boundedTo(room.size());
    const int x = qBound(room.left(), words.left(), room.right() + 1 - taken.width());
    const int y = room.top() > words.bottom() ? room.top()
        : room.bottom() < words.top()
        ? room.bottom() + 1 - taken.height()
        : qBound(room.top(), words.top(), room.bottom() + 1 - taken.height());
    return {room.right() < words.left() ? room.right() + 1 - taken.width() : x, y, taken.width(),
            taken.height()};
}

std::optional<QRect> placeBesideAll(QSize wanted, QSize least, const QRect &words,
                                    const QRect &screen)
{
    const RoomAround around(words, screen);
    for (const QRect &room : {around.below, around.above, around.right, around.left}) {
        if (holds(room, wanted))
            return placeIn(room, wanted, words);
    }
    const bool isHigh = around.above.height() > around.below.height();
    for (const QRect &room : {isHigh ? around.above : around.below, around.right, around.left}) {
        if (holds(room, least))
            return placeIn(room, wanted, words);
    }
    return std::nullopt;
}

QSize frameOf(const QWidget *dialog)
{
    const QWidget *window = dialog->parentWidget() ? dialog->parentWidget()->window() : nullptr;
    return window ? window->frameGeometry().size() - window->size() : QSize(0, 0);
}

} // namespace

QRect placeBeside(QSize wanted, QSize least, const QList<QRect> &words, const QRect &screen)
{
    const QSize size = wanted.boundedTo(screen.size());
    const QSize smallest = least.boundedTo(size);
    for (qsizetype count = words.size(); count > 0; --count) {
        QRect all;
        for (const QRect &each : words.mid(0, count))
            all = all.united(each);
        if (const auto place = placeBesideAll(size, smallest, all, screen))
            return *place;
    }
    // It covers some of the words: those at the other end than most of the screen is.
    const QRect first = words.value(0);
    const bool isHigh = first.center().y() < screen.center().y();
    const int y = isHigh ? screen.bottom() + 1 - smallest.height() : screen.top();
    return {{screen.left(), y}, QSize(size.width(), smallest.height())};
}

QPoint placeOf(const QMenu *menu, const QList<QRect> &words)
{
    const QSize size = menu->sizeHint();
    return placeBeside(size, size, words, menu->screen()->availableGeometry()).topLeft();
}

int leastRoomFor(const QWidget *dialog)
{
    return dialog->minimumSizeHint().height() + frameOf(dialog).height() + gap;
}

void standBeside(QWidget *dialog, const QList<QRect> &words)
{
    if (words.isEmpty() || words.first().isEmpty())
        return;
    const QWidget *window = dialog->parentWidget() ? dialog->parentWidget()->window() : dialog;
    const QSize frame = frameOf(dialog);
    const QSize wanted =
        dialog->testAttribute(Qt::WA_Resized) ? dialog->size() : dialog->sizeHint();
    const QRect place = placeBeside(wanted + frame, dialog->minimumSizeHint() + frame, words,
                                    window->screen()->availableGeometry());
    dialog->resize(place.size() - frame);
    dialog->move(place.topLeft());
}

} // namespace onrecord
