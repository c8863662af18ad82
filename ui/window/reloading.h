// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/anchor.h"

#include <QObject>

#include <optional>

namespace onrecord {

class Actions;
class ArticleOpening;
class ArticleView;
class FileWatch;
class Messages;
class Session;

/// Notices that the open file changed on the disk, or is gone from it, says so, and reads it again when the
/// reader asks: never by itself. What stood in the middle of the view, the caret, the selected words and the
/// selected statement are found again in the new text.
class Reloading final : public QObject
{
    Q_OBJECT

public:
    /// \a window is the one that looks at the file when it comes to the front.
    Reloading(Session &session, ArticleOpening &opening, ArticleView &article,
              const Actions &actions, Messages &messages, QWidget *window);

    void reload();

Q_SIGNALS:
    void statementWanted(const QString &statement); ///< to be selected again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the reader was at, by its words.
    struct Place
    {
        QString path;
        /// Paragraphs that are seen and where they begin, in pixels of the viewport: that in the middle first.
        QList<std::pair<Anchor, int>> seen;
        Anchor selection; ///< empty where nothing is selected
        QString statement;
    };

    void watch();
    void enable();
    void offer();
    void tellGone();
    void keep();
    Place place() const;
    void goTo(const Place &place);
    void selectAgain();

    Session &m_session; // Not owned, as are those below.
    ArticleOpening &m_opening;
    ArticleView &m_article;
    const Actions &m_actions;
    Messages &m_messages;
    FileWatch *m_watch; // Owned as a child.
    std::optional<Place> m_before; ///< where the reader was when the file began to be read again
    QString m_offered; ///< the sentence that offers to read the file again, while it may be shown
    QString m_statement; ///< to be selected when it is found again
};

} // namespace onrecord
