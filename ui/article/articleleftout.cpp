// SPDX-License-Identifier: GPL-3.0-or-later
// What the view does with blocks of the page that were left out of the article.
#include "ui/article/articleview_p.h"

namespace onrecord {

void ArticleView::setLeftOutShown(bool shown)
{
    const Page::Held held = d->page.hold();
    d->chooseLeftOut(-1);
    d->page.setLeftOutShown(shown);
    d->page.restore(held);
    d->refresh();
}

bool ArticleView::stepLeftOut(bool forward)
{
    const qsizetype count = d->page.leftOut().size();
    if (count == 0)
        return false;
    qsizetype next = d->paintState.leftOut + (forward ? 1 : -1);
    if (d->paintState.leftOut < 0) {
        // From what is seen on.
        const QList<Page::Shown> shown = d->page.shown(d->height());
        const qsizetype first = shown.isEmpty() ? 0 : shown.first().piece;
        next = 0;
        while (next < count && d->page.leftOut().at(next).piece < first)
            ++next;
        next -= !forward;
    }
    d->chooseLeftOut((next + count) % count);
    d->page.revealLeftOut(d->paintState.leftOut, d->height());
    d->refresh();
    return true;
}

QList<LeftOutBlock> ArticleView::chosenLeftOut() const
{
    const qsizetype chosen = d->paintState.leftOut;
    return chosen < 0 ? QList<LeftOutBlock>() : d->page.leftOut().at(chosen).blocks;
}

QRect ArticleView::chosenLeftOutPlace() const
{
    const qsizetype chosen = d->paintState.leftOut;
    return chosen < 0 ? QRect() : d->page.leftOutRectangle(chosen).toAlignedRect();
}

} // namespace onrecord
