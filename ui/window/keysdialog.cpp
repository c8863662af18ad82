// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keysdialog.h"

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
    const auto keys = actions.keyList();
    auto *table = new QTableWidget(int(keys.size()), 2, this);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("What it does"), tr("Keys")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(keys.at(row).first));
        table->setItem(row, 1, new QTableWidgetItem(keys.at(row).second));
    }
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
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"about-dialog"_s);
    setWindowTitle(tr("About Onrecord"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *name = new QLabel(tr("Onrecord %1").arg(QLatin1String(ONRECORD_VERSION)), this);
    name->setFont(sizedFont(name->font(), 1.5, QFont::DemiBold));
    auto *what = new QLabel(
        tr("A reader for news that shows who said what, and when.\n\nIt works alone, on your own "
           "files; nothing leaves the machine. What it finds may be wrong: what you correct "
           "stays as you said it.\n\nFree software under the GNU General Public License, "
           "version 3 or later, without any warranty."),
        this);
    what->setWordWrap(true);
    what->setMinimumWidth(380);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(name);
    column->addWidget(what);
    column->addWidget(buttons);
}

} // namespace onrecord
