// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace onrecord {

class CommandModel;

/// Every action of the window to be found by words of its text: type, choose, Enter. Lies over the
/// top of its window while it is used; another place that gets the focus, or Escape, closes it.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const Actions &actions, QWidget *window);

    /// Shows it with nothing typed.
    void begin();

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void showFitting();
    void step(int rows);
    void trigger();
    void end();

    CommandModel *m_model; // Owned as children, as are those below.
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_none; ///< says that nothing fits
    QPointer<QWidget> m_before; ///< had the focus before
};

} // namespace onrecord
