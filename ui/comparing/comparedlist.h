// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAbstractItemDelegate;
class QAbstractItemModel;
class QLabel;
class QListView;
class QPalette;
class QWidget;

namespace onrecord {

class ThemeColours;

// What the panes that compare share: a list of differences between words that tell of it.

/// Puts \a head, \a list and \a below one under the other into \a pane.
void layOutCompared(QWidget *pane, QLabel *head, QListView *list, const QList<QLabel *> &below);

/// Shows \a model in \a list, drawn by \a delegate.
void setUpCompared(QListView *list, QAbstractItemModel *model, QAbstractItemDelegate *delegate);

/// Gives \a pane and \a list their grounds and returns what the pane has now.
QPalette colourCompared(QWidget *pane, QListView *list, const ThemeColours &colours);

} // namespace onrecord
