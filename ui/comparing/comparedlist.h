// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAbstractItemDelegate;
class QAbstractItemModel;
class QLabel;
class QListView;
class QPalette;
class QWidget;

namespace onrecord {

class Session;
class ThemeColours;

// What the panes that compare share: a list of differences between words that tell of it.

/// Knows the article that is compared from the next one, which may be the same read again.
class ComparedArticle
{
public:
    /// Whether \a session shows the article that it showed when this was asked last. False of text from no file.
    bool isStill(const Session &session);

private:
    QString m_path;
    qsizetype m_number = 0;
};

/// Puts \a head, \a list and \a below one under the other into \a pane.
void layOutCompared(QWidget *pane, QLabel *head, QListView *list, const QList<QLabel *> &below);

/// Shows \a model in \a list, drawn by \a delegate.
void setUpCompared(QListView *list, QAbstractItemModel *model, QAbstractItemDelegate *delegate);

/// Gives \a pane and \a list their grounds and returns what the pane has now.
QPalette colourCompared(QWidget *pane, QListView *list, const ThemeColours &colours);

} // namespace onrecord
