// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/taborder.h"

#include <QWidget>

#include <algorithm>
#include <iterator>

namespace onrecord {

/// QMainWindow puts the tabs of panes that it does not need outside the window, shown and enabled.
static bool isPutAside(const QWidget *widget)
{
    const QWidget *window = widget->parentWidget();
    return window && window->isWindow() && !window->rect().intersects(widget->geometry());
}

static bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy()
        && widget->isVisible() && widget->isEnabled() && !isPutAside(widget);
}

/// All stops of the window of \a from in Qt's order.
static QList<QWidget *> stopsOf(QWidget *from)
{
    QWidget *window = from->window();
    QList<QWidget *> stops;
    QWidget *at = window;
    do {
        if (at->window() == window && isStop(at))
            stops.append(at);
        at = at->nextInFocusChain();
    } while (at != window);
    return stops;
}

static QPoint centerOf(const QWidget *widget)
{
    return widget->mapTo(widget->window(), widget->rect().center());
}

/// \a stops, parts of \a bar, line by line; the bar itself first.
static QList<QWidget *> asTheyStand(QList<QWidget *> stops, const QWidget *bar)
{
    const bool isMirrored = bar->isRightToLeft();
    std::stable_sort(stops.begin(), stops.end(), [bar](const QWidget *a, const QWidget *b) {
        return (a == bar) == (b == bar) ? centerOf(a).y() < centerOf(b).y() : a == bar;
    });
    auto line = stops.begin();
    while (line != stops.end()) {
        const int bottom = (*line)->mapTo((*line)->window(), (*line)->rect().bottomLeft()).y();
        const auto next = std::find_if(line + 1, stops.end(), [&](const QWidget *each) {
            return *line == bar || centerOf(each).y() > bottom;
        });
        std::stable_sort(line, next, [isMirrored](const QWidget *a, const QWidget *b) {
            return isMirrored ? centerOf(a).x() > centerOf(b).x()
                              : centerOf(a).x() < centerOf(b).x();
        });
        line = next;
    }
    return stops;
}

/// Takes the parts of the bars out of \a stops and puts them before and behind the page.
static void placeBars(QList<QWidget *> &stops, const TabBars &bars)
{
    if (!stops.contains(bars.page))
        return;
    QList<QWidget *> shown;
    for (QWidget *bar : bars.bars) {
        if (bar && bar->isVisible() && bar->window() == bars.page->window())
            shown.append(bar);
    }
    std::sort(shown.begin(), shown.end(),
              [](const QWidget *a, const QWidget *b) { return centerOf(a).y() < centerOf(b).y(); });
    const int middle = centerOf(bars.page).y();
    QList<QWidget *> above;
    QList<QWidget *> below;
    for (const QWidget *bar : std::as_const(shown)) {
        const auto isPart = [bar](const QWidget *each) {
            return each == bar || bar->isAncestorOf(each);
        };
        QList<QWidget *> parts;
        std::copy_if(stops.begin(), stops.end(), std::back_inserter(parts), isPart);
        stops.removeIf(isPart);
        (centerOf(bar).y() < middle ? above : below) += asTheyStand(parts, bar);
    }
    const qsizetype page = stops.indexOf(bars.page);
    stops = stops.mid(0, page) + above + stops.mid(page, 1) + below + stops.mid(page + 1);
}

QWidget *nextByTab(QWidget *from, bool forward, const TabBars &bars)
{
    const auto step = [forward](const QWidget *at) {
        return forward ? at->nextInFocusChain() : at->previousInFocusChain();
    };
    QList<QWidget *> stops = stopsOf(from);
    if (stops.contains(from)) {
        placeBars(stops, bars);
        const qsizetype count = stops.size();
        const qsizetype next = (stops.indexOf(from) + (forward ? 1 : count - 1)) % count;
        return stops[next] == from ? nullptr : stops[next];
    }
    for (QWidget *at = step(from); at != from; at = step(at)) {
        if (isStop(at) && at->window() == from->window())
            return at;
    }
    return nullptr;
}

} // namespace onrecord
