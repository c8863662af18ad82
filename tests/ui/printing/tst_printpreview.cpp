// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown before it is printed, looked at as a printer without colours prints it.
#include "ui/printing/printpreview.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"

#include <QDialog>
#include <QPrintPreviewWidget>
#include <QProgressDialog>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class PrintPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void showsWhatIsPrinted();
    void tellsStatesApartWithoutColour_data();
    void tellsStatesApartWithoutColour();
    void isLeftByEscape();
    void isCancelledWhileItIsLaidOut();
    void goesOnWhereNobodyCancels();

private:
    QDialog *preview() const;
    QImage page() const;

    std::unique_ptr<AtTheWindow> m_at;
};

void PrintPreviewTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
}

/// Opened by its key; null where it did not open.
QDialog *PrintPreviewTest::preview() const
{
    m_at->press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = m_at->window->findChild<QDialog *>(u"print-preview"_s);
    return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
}

/// The first page in shades of grey; null where there is no preview. The preview is left.
QImage PrintPreviewTest::page() const
{
    QPointer<QDialog> dialog = preview();
    if (!dialog)
        return {};
    auto *pages = dialog->findChild<QPrintPreviewWidget *>();
    (void)QTest::qWaitFor([pages] { return pages->pageCount() > 0; });
    dialog->resize(1300, 1800); // so that all of it can be seen
    pages->fitInView();
    QCoreApplication::processEvents();
    const QImage shown = pages->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    QTest::keyClick(dialog, Qt::Key_Escape);
    return QTest::qWaitFor([&dialog] { return !dialog; }) ? shown : QImage();
}

static int differing(const QImage &one, const QImage &other)
{
    constexpr int clear = 64; // of 255
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > clear;
    }
    return count;
}

void PrintPreviewTest::showsWhatIsPrinted()
{
    QPointer<QDialog> shown = preview();
    QVERIFY(shown);
    const auto *pages = shown->findChild<QPrintPreviewWidget *>();
    QTRY_VERIFY(pages->pageCount() > 0);
    const int one = pages->pageCount();
    QByteArray text(test::quayArticle);
    for (int number = 0; number < 120; ++number)
        text += "\nBoat " + QByteArray::number(number) + " sailed again and came back late.\n";
    m_at->write(u"long.txt"_s, text);
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!shown);
    QVERIFY(m_at->read(u"long.txt"_s));
    shown = preview();
    QVERIFY(shown);
    QTRY_VERIFY(shown->findChild<QPrintPreviewWidget *>()->pageCount() > one + 1);
}

void PrintPreviewTest::tellsStatesApartWithoutColour_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("inTheText");
    QTest::newRow("confirmed") << int(Qt::Key_A) << false; // by a word in the list
    QTest::newRow("corrected") << int(Qt::Key_V) << true; // by the line below
    QTest::newRow("rejected") << int(Qt::Key_X) << true;
}

void PrintPreviewTest::tellsStatesApartWithoutColour()
{
    QFETCH(int, key);
    QFETCH(bool, inTheText);
    const auto seen = [this, inTheText] {
        const QImage whole = page();
        constexpr double text = 0.3; // of the page: what stands above the legend
        return whole.copy(0, 0, whole.width(), int(whole.height() * (inTheText ? text : 1)));
    };
    const QImage before = seen();
    QVERIFY(!before.isNull());
    QCOMPARE(differing(before, seen()), 0);
    m_at->window->selectStatement(m_at->saying(u"“Nobody asked"));
    m_at->press(key);
    if (key == Qt::Key_V) {
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(m_at->window->windowHandle(), Qt::Key_W);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
    const QImage after = seen();
    QCOMPARE(after.size(), before.size());
    QVERIFY2(differing(before, after) > 20, qPrintable(QString::number(differing(before, after))));
}

void PrintPreviewTest::isLeftByEscape()
{
    QPointer<QDialog> dialog = preview();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    m_at->press(Qt::Key_J); // which is the article's again
    QVERIFY(!m_at->window->selectedStatement().isEmpty());
}

/// By the dialog that tells how far it is; what was begun is left as a whole.
void PrintPreviewTest::isCancelledWhileItIsLaidOut()
{
    bool isCancelled = false;
    QTimer looks;
    connect(&looks, &QTimer::timeout, this, [&] {
        auto *progress = qobject_cast<QProgressDialog *>(QApplication::activeModalWidget());
        if (!progress || isCancelled)
            return;
        isCancelled = true;
        QTest::mouseClick(progress->findChild<QPushButton *>(), Qt::LeftButton);
    });
    looks.start(0);
    showPrintPreview(m_at->reading(), m_at->window.get(), std::chrono::milliseconds(0));
    QPointer<QDialog> dialog = m_at->window->findChild<QDialog *>(u"print-preview"_s);
    QTRY_VERIFY(isCancelled);
    QTRY_VERIFY(!dialog);
    QVERIFY(!m_at->window->findChild<QProgressDialog *>());
    m_at->press(Qt::Key_J);
    QVERIFY(!m_at->window->selectedStatement().isEmpty());
}

void PrintPreviewTest::goesOnWhereNobodyCancels()
{
    bool wasTold = false;
    QTimer looks;
    connect(&looks, &QTimer::timeout, this, [&] {
        wasTold |= qobject_cast<QProgressDialog *>(QApplication::activeModalWidget()) != nullptr;
    });
    looks.start(0);
    showPrintPreview(m_at->reading(), m_at->window.get(), std::chrono::milliseconds(0));
    auto *dialog = m_at->window->findChild<QDialog *>(u"print-preview"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QPrintPreviewWidget *>()->pageCount() > 0);
    QVERIFY(wasTold);
    QVERIFY(!m_at->window->findChild<QProgressDialog *>());
    dialog->close();
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::PrintPreviewTest)
#include "tst_printpreview.moc"
