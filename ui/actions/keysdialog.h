// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTableWidget;

namespace onrecord {

class Actions;

/// Every key and what it does, under the title of the menu that has it. While a review goes on the list begins
/// with the keys of the review.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const Actions &actions, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    static int addKeys(QTableWidget &table, const Actions &actions);

    QTableWidget *m_table; // Owned as a child.
    int m_first = 0; ///< the row that is chosen first, below its title
};

} // namespace onrecord
