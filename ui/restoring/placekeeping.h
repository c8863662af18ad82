// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/restoring/keptstate.h"

#include <QObject>
#include <QTimer>

class QMainWindow;

namespace onrecord {

class ArticleView;
class Session;
class Sidebar;

/// Gives the actors of the article that \a session has just opened the numbers they had when it was read last, in
/// whichever window. To be called before anything is found in it; for one of several articles of a file where that
/// one was read last.
void takeUpNumbers(Session &session);

/// Shows each article where the reader left it, beside panes as wide as they were. The numbers of its actors are on disk
/// within half a second after they are shown, so that they outlive the program whichever way it ends; the rest is
/// when the article is left or the window is closed.
class PlaceKeeping final : public QObject
{
    Q_OBJECT

public:
    /// Takes up what is open.
    PlaceKeeping(Session &session, ArticleView &article, Sidebar &sidebar, const Actions &actions,
                 QMainWindow *window);

Q_SIGNALS:
    void statementWanted(const QString &statement); ///< to be selected again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeUp();
    void widenPanes();
    void goTo(const KeptPlace &place);
    void finish();
    void scrollTo(qsizetype top);
    void note();
    void keep();

    Session &m_session; // Not owned, as are those below.
    ArticleView &m_article;
    Sidebar &m_sidebar;
    const Actions &m_actions;
    QMainWindow *const m_window;
    QString m_path; ///< of the file that m_place is in; empty: none
    KeptPlace m_place; ///< where the reader was a moment ago
    QByteArray m_text; ///< digest of what is open, as it was read
    QStringList m_keptActors; ///< KeptPlace::actors that are on disk
    std::optional<KeptPlace> m_wanted; ///< what has to wait for the findings
    QTimer m_noting;
    bool m_hasWidths = false; ///< the panes are as wide as they were kept
};

} // namespace onrecord
