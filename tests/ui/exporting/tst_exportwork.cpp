// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportwork.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/exporting/exportdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// A long article is exported while the window lives.
class ExportWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void canBeCancelled();
    void writesALongArticle_data();
    void writesALongArticle();

private:
    void openDialog();
    void choose(std::optional<ExportFormat> format);
    void setPath(const QString &name) { m_field->setText(m_at->path(name)); }

    std::unique_ptr<AtTheWindow> m_at;
    ExportDialog *m_dialog = nullptr;
    QLineEdit *m_field = nullptr;
};

static QByteArray longArticle()
{
    QByteArray text = "Title: Boats of the quay\nPublished: 2026-11-12\n\n";
    for (int number = 1; number <= 800; ++number)
        text += "“Boat " + QByteArray::number(number)
            + " leaves before noon whatever the tide,” said Ana Ruiz, who counts them. 😀\n\n";
    return text;
}

void ExportWorkTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    m_at->write(u"boats.txt"_s, longArticle());
    QVERIFY(m_at->read(u"boats.txt"_s));
}

void ExportWorkTest::openDialog()
{
    m_at->press(Qt::Key_E, Qt::ControlModifier);
    m_dialog = m_at->asked<ExportDialog>();
    QVERIFY(m_dialog);
    m_field = m_dialog->findChild<QLineEdit *>(u"export-path"_s);
}

void ExportWorkTest::choose(std::optional<ExportFormat> format)
{
    m_dialog->choose(format);
    QCOMPARE(m_dialog->format(), format);
}

void ExportWorkTest::canBeCancelled()
{
    openDialog();
    choose(ExportFormat::Html);
    setPath(u"boats.html"_s);
    QSignalSpy exported(m_dialog, &ExportDialog::exported);
    const auto *progress = m_dialog->findChild<QLabel *>(u"export-progress"_s);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QCOMPARE(progress->text(), u"Making “boats.html”… Esc cancels."_s);
    QVERIFY(!m_field->isEnabled());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible() && m_field->isEnabled());
    QCOMPARE(progress->text(), QString());
    QCOMPARE(m_dialog->findChild<QLabel *>(u"export-failure"_s)->text(),
             u"Cancelled: nothing was written."_s);
    // What was made comes to nothing, and it can be begun again.
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 60'000);
    QVERIFY(QFile::exists(m_at->path(u"boats.html"_s)));
    // Esc closes a dialog that makes nothing.
    openDialog();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void ExportWorkTest::writesALongArticle_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("html") << int(ExportFormat::Html) << u"boats.html"_s;
    QTest::newRow("dna") << int(ExportFormat::Dna) << u"boats.csv"_s; // with the text beside
    QTest::newRow("pdf") << -1 << u"boats.pdf"_s;
}

/// As it would be written at once.
void ExportWorkTest::writesALongArticle()
{
    QFETCH(int, format);
    QFETCH(QString, name);
    openDialog();
    choose(format < 0 ? std::nullopt : std::optional(ExportFormat(format)));
    setPath(u"copy-of-"_s + name);
    QSignalSpy exported(m_dialog, &ExportDialog::exported);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QCOMPARE(exported.size(), 0); // the window is not kept waiting
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 60'000);
    QFile file(m_at->path(u"copy-of-"_s + name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    if (format == int(ExportFormat::Dna)) {
        QCOMPARE(bytes,
                 m_at->window->session().exported(ExportFormat::Dna, u"copy-of-boats"_s, {}));
        QVERIFY(QFile::exists(m_at->path(u"copy-of-boats.txt"_s)));
    } else {
        QVERIFY(bytes.size() > 10'000);
    }
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ExportWorkTest)
#include "tst_exportwork.moc"
