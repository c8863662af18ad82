// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpreview.h"

#include "core/wording/visible.h"
#include "ui/exporting/pdfpages.h"
#include "ui/exporting/printedpages.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace onrecord {

/// Pages take a while where the article is long: then a dialog says how far they are, and leaves them off. False
/// where it did.
static bool paint(const Reading &reading, QPrinter &printer, QWidget *window,
                  std::chrono::milliseconds patience)
{
    QProgressDialog progress(
        QCoreApplication::translate("onrecord::PrintPreview", "Laying out the pages…"),
        QCoreApplication::translate("onrecord::PrintPreview", "Cancel"), 0, 100, window);
    progress.setObjectName(u"print-progress"_s);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(int(patience.count()));
    return printPages(reading, printer, [&progress](double share) {
        progress.setValue(int(100 * share));
        return !progress.wasCanceled();
    });
}

void showPrintPreview(const Reading &reading, QWidget *window, std::chrono::milliseconds patience)
{
    auto *preview = new QPrintPreviewDialog(window);
    preview->printer()->setDocName(shownPlainly(reading.document.article().title));
    setUpPages(*preview->printer());
    preview->setObjectName(u"print-preview"_s);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(QCoreApplication::translate("onrecord::PrintPreview", "Print"));
    const auto isLeft = std::make_shared<bool>(false);
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
                     [reading, preview, patience, isLeft](QPrinter *printer) {
                         if (*isLeft)
                             return;
                         QWidget *shown = preview->isVisible() ? preview : preview->parentWidget();
                         *isLeft = !paint(reading, *printer, shown, patience);
                         if (*isLeft && preview->isVisible()) // else once it is open
                             QTimer::singleShot(0, preview, &QDialog::reject);
                     });
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
    if (*isLeft)
        preview->reject();
}

} // namespace onrecord
