// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/comparedlist.h"

#include "ui/session/session.h"
#include "ui/theme/themecolours.h"

#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace onrecord {

bool ComparedArticle::isStill(const Session &session)
{
    const QString path = session.isOpen() ? session.path() : QString();
    const qsizetype number = session.number();
    const bool isSame = !path.isEmpty() && path == m_path && number == m_number;
    m_path = path;
    m_number = number;
    return isSame;
}

void layOutCompared(QWidget *pane, QLabel *head, QListView *list, const QList<QLabel *> &below)
{
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [column](QLabel *label) {
        label->setContentsMargins(12, 8, 12, 8);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    };
    add(head);
    column->addWidget(list, 1);
    for (QLabel *label : below)
        add(label);
    pane->setAutoFillBackground(true);
}

/// A row that is chosen before it is laid out has no place to scroll to yet.
static void keepCurrentInView(QListView *list)
{
    const auto isWaiting = std::make_shared<bool>(false);
    QObject::connect(list->selectionModel(), &QItemSelectionModel::currentChanged, list,
                     [list, isWaiting](const QModelIndex &current) {
                         *isWaiting = current.isValid() && list->visualRect(current).isEmpty();
                     });
    QObject::connect(list->verticalScrollBar(), &QScrollBar::rangeChanged, list, [list, isWaiting] {
        const QModelIndex current = list->currentIndex();
        if (!current.isValid())
            return;
        // Nor has any while all are laid out anew for another width.
        const bool isWaitingNow = list->visualRect(current).isEmpty();
        if (std::exchange(*isWaiting, isWaitingNow) && !isWaitingNow)
            list->scrollTo(current);
    });
}

void setUpCompared(QListView *list, QAbstractItemModel *model, QAbstractItemDelegate *delegate)
{
    list->setModel(model);
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setResizeMode(QListView::Adjust); // heights follow from the width
    // Hundreds of rows whose words are laid out to tell their heights take longer than a frame.
    constexpr int laidOutAtOnce = 60;
    list->setLayoutMode(QListView::Batched);
    list->setBatchSize(laidOutAtOnce);
    keepCurrentInView(list);
}

QPalette colourCompared(QWidget *pane, QListView *list, const ThemeColours &colours)
{
    QPalette palette = pane->palette();
    palette.setColor(QPalette::Window, colours.pane);
    palette.setColor(QPalette::Base, colours.pane);
    pane->setPalette(palette);
    list->setPalette(palette);
    list->viewport()->update();
    return palette;
}

} // namespace onrecord
