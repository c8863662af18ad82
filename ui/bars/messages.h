// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QVBoxLayout;

namespace onrecord {

class MessageBar;

/// What the window says in a sentence: why something failed, or what to do next. Makes the bar
/// that shows it, at the top of a column or below what is read there, when there is something to say for the first time.
///
/// Most of it is news, which another message replaces. An offer that holds for a while stands: where
/// another message covers it, it is shown again once that one is gone, as long as it still holds and the
/// reader did not dismiss it. News that asks for something goes once that was done.
class Messages final : public QObject
{
    Q_OBJECT

public:
    Messages(QVBoxLayout *column, QObject *parent);

    /// While \a page, a widget of the column, is shown the bar stands below it: above, it would cover the headline, or
    /// move all of the text.
    void standBelow(QWidget *page);

    void tellFailure(const QString &sentence);
    void advise(const QString &sentence);
    /// The same until the next correction, undo or redo (noteStep()), or until something else is chosen
    /// (noteChoice()) and \a holds says that it is so no longer. Without \a holds the choice is of no account.
    void adviseWhile(const QString &sentence, std::function<bool()> holds = nullptr);
    // The same with what may be done about it, which is shown as a button.
    void offerRepair(const QString &failure, QAction *repair);
    void offer(const QString &sentence, QAction *action);
    /// An offer that stands while \a holds says so, over what is shown.
    void offerWhile(const QString &sentence, QAction *action, std::function<bool()> holds);
    /// The same, behind all else that there is to say.
    void offerLast(const QString &sentence, QAction *action, std::function<bool()> holds);
    /// A failure that stands while \a holds says so, over what is shown.
    void offerRepairWhile(const QString &failure, QAction *repair, std::function<bool()> holds);
    /// As the reader does it: what is shown goes, and is not shown again. False where nothing was shown.
    bool dismiss();
    /// Takes news back; what stands stays.
    void dismissNews();
    /// Takes back what stands and holds no longer.
    void dropSettled();
    void noteChoice();
    void noteStep();
    /// Takes all back: it was of another article.
    void clear();
    /// What is shown; empty where nothing is.
    QString sentence() const;
    void setColours(const ThemeColours &colours);

Q_SIGNALS:
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is shown again where another message covered it.
    struct Standing
    {
        QString sentence;
        QAction *action = nullptr; // Not owned.
        bool isFailure = false;
        std::function<bool()> holds;
    };

    MessageBar *bar();
    void place();
    void stand(Standing message, bool isLast);
    void showStanding();
    void goOn();
    void say(const QString &sentence, bool isFailure, QAction *action);

    QVBoxLayout *const m_column; // Not owned.
    ThemeColours m_colours = ThemeColours::light();
    QPointer<QWidget> m_page; // Not owned.
    MessageBar *m_bar = nullptr; // Owned by the widget the column is of.
    QList<Standing> m_standing; ///< the last one is shown first
    QString m_shown; ///< Standing::sentence of what is shown; empty for news and for nothing
    bool m_isUntilStep = false; ///< adviseWhile() told what is shown
    std::function<bool()> m_holds; ///< of that; may be null
};

} // namespace onrecord
