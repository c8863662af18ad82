// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/aboutdialog.h"

#include "ui/widgets/sizedfont.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

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
