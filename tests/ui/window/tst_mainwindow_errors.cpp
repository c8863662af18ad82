// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/exporting/exportdialog.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class MainWindowErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOneSentenceAndKeepsTheArticle_data();
    void saysOneSentenceAndKeepsTheArticle();
    void saysThatAFileIsForbidden();
    void dismissesWhatItSaid();
    void saysWhatCouldNotBeDecoded();
    void saysThatCorrectionsCannotBeSaved();
    void saysWhyAnExportFailed();
    void asksBeforeItWritesOver();
};

void MainWindowErrorsTest::saysOneSentenceAndKeepsTheArticle_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << u"empty.txt"_s;
    QTest::newRow("binary") << u"binary.txt"_s;
    QTest::newRow("vanished") << u"gone.txt"_s;
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("below a file") << u"quay.txt/deeper.txt"_s;
}

void MainWindowErrorsTest::saysOneSentenceAndKeepsTheArticle()
{
    QFETCH(QString, name);
    AtTheWindow at;
    QVERIFY(at.readQuay());
    at.write(u"empty.txt"_s, "");
    at.write(u"binary.txt"_s,
             QByteArray("\x7f"
                        "ELF\0\1\2\3\0\0\0\xff\xfe\0",
                        14)
                 .repeated(20));
    QVERIFY(QDir(at.folder.path()).mkdir(u"folder"_s));
    const qsizetype statements = at.reading().statements.size();

    QVERIFY(!at.window->open(at.path(name)));
    const QString message = at.window->message();
    QVERIFY2(message.contains(name.section(u'/', -1)), qPrintable(message));
    QVERIFY2(message.endsWith(u'.'), qPrintable(message));
    QVERIFY(!message.contains(u'\n'));
    QCOMPARE(at.window->session().path(), at.path(u"quay.txt"_s));
    QCOMPARE(at.reading().statements.size(), statements);
}

void MainWindowErrorsTest::saysThatAFileIsForbidden()
{
    if (geteuid() == 0)
        QSKIP("the superuser may read everything");
    AtTheWindow at;
    at.write(u"secret.txt"_s, "“It rains,” said Ana Ruiz.");
    QFile::setPermissions(at.path(u"secret.txt"_s), {});
    QVERIFY(!at.window->open(at.path(u"secret.txt"_s)));
    QVERIFY(at.window->message().contains(u"secret.txt"));
}

void MainWindowErrorsTest::dismissesWhatItSaid()
{
    AtTheWindow at;
    QVERIFY(at.readQuay());
    QVERIFY(!at.window->open(at.path(u"gone.txt"_s)));
    auto *dismiss = at.window->findChild<QAbstractButton *>(u"message-dismiss"_s);
    QVERIFY(dismiss->isVisible());
    QTest::mouseClick(dismiss, Qt::LeftButton);
    QVERIFY(!dismiss->isVisible());
    QVERIFY(at.window->message().isEmpty());
    // Another article takes the sentence with it.
    QVERIFY(!at.window->open(at.path(u"gone.txt"_s)));
    QVERIFY(at.readQuay());
    QVERIFY(at.window->message().isEmpty());
}

void MainWindowErrorsTest::saysWhatCouldNotBeDecoded()
{
    AtTheWindow at;
    at.write(u"broken.txt"_s, "\xef\xbb\xbf“It rains,” said Ana Ruiz. \xff\xff It was late.\n");
    QVERIFY(at.read(u"broken.txt"_s));
    const auto *said = at.window->findChild<QLabel *>(u"status-warning"_s);
    QVERIFY(said->isVisible());
    QVERIFY2(said->text().contains(u"could not be decoded"), qPrintable(said->text()));
}

void MainWindowErrorsTest::saysThatCorrectionsCannotBeSaved()
{
    AtTheWindow at;
    at.write(u"library.sqlite"_s, QByteArray("no library at all 0123456789\n").repeated(400));
    QVERIFY(at.readQuay());
    const Reading before = at.reading();
    at.press(Qt::Key_J);
    at.press(Qt::Key_X);
    QCOMPARE(at.reading().statements, before.statements);
    QVERIFY(at.window->message().contains(u"library.sqlite"));
    const auto *saved = at.window->findChild<QLabel *>(u"status-saved"_s);
    QVERIFY2(saved->text().contains(u"cannot"), qPrintable(saved->text()));
}

void MainWindowErrorsTest::saysWhyAnExportFailed()
{
    AtTheWindow at;
    QVERIFY(at.readQuay());
    at.press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = at.asked<ExportDialog>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(u"export-path"_s);
    field->setText(at.path(u"quay.txt/out.html"_s));
    QTest::keyClick(field, Qt::Key_Return);
    const auto *failure = dialog->findChild<QLabel *>(u"export-failure"_s);
    QVERIFY(failure->isVisible());
    QVERIFY(failure->text().contains(u"out.html"));
    QVERIFY(dialog->isVisible()); // another place may do
}

void MainWindowErrorsTest::asksBeforeItWritesOver()
{
    AtTheWindow at;
    at.write(u"out.html"_s, "something else");
    QVERIFY(at.readQuay());
    at.press(Qt::Key_E, Qt::ControlModifier);
    QPointer<ExportDialog> dialog = at.asked<ExportDialog>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(u"export-path"_s);
    field->setText(at.path(u"out.html"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QFile file(at.path(u"out.html"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "something else");
    file.close();
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Nobody asked"));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::MainWindowErrorsTest)
#include "tst_mainwindow_errors.moc"
