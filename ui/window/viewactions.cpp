// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/viewactions.h"

#include "ui/article/articleview.h"

namespace onrecord {

void connectViewActions(const Actions &actions, ArticleView *article)
{
    const auto does = [&](ActionId id, auto *receiver, auto &&what) {
        QObject::connect(actions[id], &QAction::triggered, receiver, what);
    };
    constexpr int zoomStep = 10; // percent
    does(ActionId::ZoomIn, article, [article] { article->setZoom(article->zoom() + zoomStep); });
    does(ActionId::ZoomOut, article, [article] { article->setZoom(article->zoom() - zoomStep); });
    does(ActionId::ZoomReset, article, [article] { article->setZoom(100); });
    does(ActionId::SelectAll, article, [article] {
        article->setSelection({0, article->document().text().size()});
    });
    // Toggled, as a correction may switch it on.
    QObject::connect(actions[ActionId::CaretBrowsing], &QAction::toggled, article,
                     &ArticleView::setCaretBrowsing);
}

} // namespace onrecord
