// SPDX-License-Identifier: GPL-3.0-or-later
// How carefully the window reads, and what other findings are not to pull away.
#include "ui/window/mainwindow.h"

#include "ui/article/articleview.h"
#include "ui/corrections/statementmarking.h"
#include "ui/palette/commandpalette.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/scopebar.h"
#include "ui/sidebar/sidebar.h"
#include "ui/window/carefulreading.h"
#include "ui/window/dialogkeys.h"

#include <QApplication>

namespace onrecord {

void MainWindow::readWith(Care care)
{
    m_care = care;
    m_session.setCare(care);
}

void MainWindow::addCareful()
{
    m_careful = new CarefulReading(m_session, m_actions, *m_status, *m_messages, this);
    m_careful->setLookedAt([this] { return lookedAt(); });
    m_careful->setBusy([this] { return isBusy(); });
}

/// What is selected, which the card shows and a review asks about, what lies at the caret or under the pointer where
/// the reader has put them, and what was drawn to be checked.
QSet<QString> MainWindow::lookedAt() const
{
    QSet<QString> ids{selectedStatement(), m_sidebar->selectedStatement()};
    for (const QStringList &some : {m_article->lookedAt(), m_review->sample()})
        ids.unite(QSet<QString>(some.begin(), some.end()));
    ids.remove(QString());
    return ids;
}

/// A menu, a dialog or a bar asks about statements as they are, or the mouse holds something.
bool MainWindow::isBusy() const
{
    return QApplication::activePopupWidget() || QGuiApplication::mouseButtons() != Qt::NoButton
        || m_article->isEditingBounds() || m_marking->isOn() || m_scope->isVisible()
        || (m_palette && m_palette->isVisible()) || dialogOver(*this);
}

} // namespace onrecord
