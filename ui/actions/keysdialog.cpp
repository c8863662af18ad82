// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keysdialog.h"

#include "ui/actions/actions.h"
#include "ui/widgets/sizedfont.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

KeysDialog::KeysDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keys-dialog"_s);
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *table = new QTableWidget(0, 2, this);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("What it does"), tr("Keys")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int review = addKeys(*table, actions);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto *note = new QLabel(
        tr("Single letters act in the article and in the sidebar. Preferences switch them off."),
        this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    resize(480, 520);
    m_first = actions[ActionId::ReviewMode]->isChecked() ? review : 1;
    table->setCurrentCell(m_first, 0);
    m_table = table;
}

/// Rows have their places only now.
void KeysDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_table->scrollToItem(m_table->item(m_first - 1, 0), QAbstractItemView::PositionAtTop);
}

/// A row a key, under the title of the menu that it stands in. Gives the row of the review.
int KeysDialog::addKeys(QTableWidget &table, const Actions &actions)
{
    const auto add = [&table](const QString &what, const QString &keys) {
        const int row = table.rowCount();
        table.insertRow(row);
        table.setItem(row, 0, new QTableWidgetItem(what));
        table.setItem(row, 1, new QTableWidgetItem(keys));
        return row;
    };
    const auto keys = actions.keyList(); // of all but candidates in the order of the commands
    const auto &nine = keys.constLast();
    qsizetype next = 0;
    int review = 0;
    QString title;
    for (const Actions::Command &command : actions.commands()) {
        const bool isNine = command.action == actions.candidate(0);
        if (!isNine && command.action->text().remove(u'&') != keys.at(next).first)
            continue;
        if (command.menu != title) {
            title = command.menu;
            const int row = add(title, {});
            QTableWidgetItem *heading = table.item(row, 0);
            heading->setFont(sizedFont(table.font(), 1, QFont::DemiBold));
            heading->setFlags(Qt::ItemIsEnabled);
            table.setSpan(row, 0, 1, 2);
            table.item(row, 1)->setData(Qt::AccessibleTextRole, title); // what it is covered by
        }
        const auto &[what, with] = isNine ? nine : keys.at(next++);
        const int row = add(what, with);
        if (command.action == actions[ActionId::ReviewMode])
            review = row;
    }
    return review;
}

} // namespace onrecord
