// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QObject>

class QAction;
class QVBoxLayout;

namespace onrecord {

class MessageBar;

/// What the window says in a sentence: why something failed, or what to do next. Makes the bar
/// that shows it, at the top of a column, when there is something to say for the first time.
class Messages final : public QObject
{
    Q_OBJECT

public:
    Messages(QVBoxLayout *column, QObject *parent);

    void tellFailure(const QString &sentence);
    void advise(const QString &sentence);
    // The same with what may be done about it, which is shown as a button.
    void offerRepair(const QString &failure, QAction *repair);
    void offer(const QString &sentence, QAction *action);
    /// False where nothing was shown.
    bool dismiss();
    /// What is shown; empty where nothing is.
    QString sentence() const;
    void setColours(const ThemeColours &colours);

Q_SIGNALS:
    void dismissed();

private:
    MessageBar *bar();

    QVBoxLayout *const m_column; // Not owned.
    ThemeColours m_colours = ThemeColours::light();
    MessageBar *m_bar = nullptr; // Owned by the widget the column is of.
};

} // namespace onrecord
