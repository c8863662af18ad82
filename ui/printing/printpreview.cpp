// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpreview.h"

#include "core/wording/visible.h"
#include "ui/exporting/pdfpages.h"
#include "ui/exporting/printedarticle.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace onrecord {

void showPrintPreview(const Reading &reading, QWidget *window)
{
    auto *preview = new QPrintPreviewDialog(window);
    preview->printer()->setDocName(shownPlainly(reading.document.article().title));
    setUpPages(*preview->printer());
    preview->setObjectName(u"print-preview"_s);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(QCoreApplication::translate("onrecord::PrintPreview", "Print"));
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
                     [reading](QPrinter *printer) { printPages(reading, *printer); });
    // Qt gives its fields no names.
    for (QLineEdit *field : preview->findChildren<QLineEdit *>())
        field->setAccessibleName(QCoreApplication::translate("onrecord::PrintPreview", "Page"));
    for (QComboBox *box : preview->findChildren<QComboBox *>()) {
        box->setAccessibleName(QCoreApplication::translate("onrecord::PrintPreview", "Zoom"));
        if (box->lineEdit())
            box->lineEdit()->setAccessibleName(box->accessibleName());
    }
    preview->resize(window->size().boundedTo({900, 700}));
    preview->open();
}

} // namespace onrecord
