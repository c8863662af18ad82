// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowlist.h"

#include "core/wording/visible.h"
#include "ui/startpage/namesapart.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

int nextNumber()
{
    static int last = 0;
    return ++last;
}

void goTo(MainWindow *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
}

/// "&2  Quay to close on Sundays": the first nine by their number, in a menu as wide as a headline.
QString textOf(const QFontMetrics &metrics, const QString &name, qsizetype number)
{
    constexpr int mostWidth = 480; // pixels
    const QString shown =
        metrics.elidedText(name, Qt::ElideMiddle, mostWidth).replace(u'&', u"&&"_s);
    return number > 9 ? shown : u"&%1  %2"_s.arg(number).arg(shown);
}

} // namespace

WindowList::WindowList(MainWindow &window, const Actions &actions, QMenu *menu)
    : QObject(&window)
    , m_window(window)
    , m_number(nextNumber())
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { relist(menu); });
    connect(actions[ActionId::NextWindow], &QAction::triggered, this, [this] { goOn(1); });
    connect(actions[ActionId::PreviousWindow], &QAction::triggered, this, [this] { goOn(-1); });
    connect(actions[ActionId::OpenArticles], &QAction::triggered, this, &WindowList::choose);
}

QList<MainWindow *> WindowList::windows()
{
    QList<std::pair<int, MainWindow *>> numbered;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(widget);
        // One that was never painted is the newest.
        const auto *list = window ? window->findChild<WindowList *>() : nullptr;
        if (window && !window->isHidden())
            numbered.append({list ? list->m_number : std::numeric_limits<int>::max(), window});
    }
    std::sort(numbered.begin(), numbered.end());
    QList<MainWindow *> windows;
    for (const auto &[number, window] : std::as_const(numbered))
        windows.append(window);
    return windows;
}

void WindowList::goOn(int steps)
{
    const QList<MainWindow *> all = windows();
    if (all.size() < 2) {
        Q_EMIT advised(tr("No other window is open."));
        return;
    }
    const qsizetype here = all.indexOf(&m_window);
    goTo(all.at((here + steps + all.size()) % all.size()));
}

/// A menu over the article, with the next window chosen, so that Enter goes there.
void WindowList::choose()
{
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(u"open-articles"_s);
    menu->setAccessibleName(tr("Open articles"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu);
    const QList<QAction *> entries = menu->actions();
    const qsizetype here = windows().indexOf(&m_window);
    menu->setActiveAction(entries.at((here + 1) % entries.size()));
    const QWidget *article = m_window.centralWidget();
    menu->popup(article->mapToGlobal(QPoint(article->width() / 4, article->height() / 8)));
}

void WindowList::fill(QMenu *menu)
{
    const QList<MainWindow *> all = windows();
    QList<NamedArticle> articles;
    for (MainWindow *window : all)
        articles.append(
            {window->name(), window->session().path(), window->session().isExportedPage()});
    const QStringList names = namesApart(articles);
    for (qsizetype at = 0; at < all.size(); ++at) {
        MainWindow *window = all.at(at);
        QAction *entry = menu->addAction(textOf(menu->fontMetrics(), names.at(at), at + 1), window,
                                         [window] { goTo(window); });
        entry->setToolTip(shownPlainly(articles.at(at).path));
        entry->setCheckable(true);
        entry->setChecked(window == &m_window);
    }
}

void WindowList::relist(QMenu *menu)
{
    qDeleteAll(m_listed);
    const qsizetype own = menu->actions().size();
    menu->addSeparator();
    fill(menu);
    m_listed = menu->actions().mid(own);
}

} // namespace onrecord
