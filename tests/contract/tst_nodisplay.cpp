// SPDX-License-Identifier: GPL-3.0-or-later
// The reader where there is no display: what needs no window works all the same.

#include "tests/support/roomtests.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class NoDisplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void printsAnArticle();
};

void NoDisplayTest::answers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("output"); // what it begins with
    QTest::addColumn<QByteArray>("errors");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0
                          << QByteArray("Usage: onrecord [options] [ARTICLE…]\n") << QByteArray();
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << QByteArray("onrecord 0.")
                             << QByteArray();
    QTest::newRow("an unknown option") << QStringList{u"--frobnicate"_s} << 2 << QByteArray()
                                       << QByteArray("onrecord: Unknown option 'frobnicate'.\n");
    QTest::newRow("no size") << QStringList{u"--size"_s, u"large"_s} << 2 << QByteArray()
                             << QByteArray("onrecord: --size wants a width and a height");
    const QByteArray none("onrecord: there is no display to show a window on;");
    QTest::newRow("a window") << QStringList() << 1 << QByteArray() << none;
    QTest::newRow("an article") << QStringList{u"😀.txt"_s} << 1 << QByteArray() << none;
    QTest::newRow("a display that is not there")
        << QStringList{u"-platform"_s, u"xcb"_s, u"-display"_s, u":4711"_s} << 1 << QByteArray()
        << none;
}

void NoDisplayTest::answers()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, output);
    QFETCH(QByteArray, errors);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ONRECORD_READER), arguments);
    QVERIFY(process.waitForFinished(60000));
    const QByteArray said = process.readAllStandardOutput();
    const QByteArray complained = process.readAllStandardError();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit, complained);
    QCOMPARE(process.exitCode(), status);
    QVERIFY2(said.startsWith(output), said);
    QVERIFY2(complained.startsWith(errors), complained);
    QCOMPARE(said.isEmpty(), output.isEmpty());
    QCOMPARE(complained.count('\n'), errors.isEmpty() ? 0 : 1);
}

void NoDisplayTest::printsAnArticle()
{
    const QTemporaryDir folder;
    QFile article(folder.filePath(u"quay.txt"_s));
    QVERIFY(article.open(QIODevice::WriteOnly));
    article.write("It rained \xf0\x9f\x98\x80, said Ana Ruiz.\n");
    article.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    const QString printed = folder.filePath(u"quay.pdf"_s);
    process.start(QStringLiteral(ONRECORD_READER),
                  {u"--library"_s, folder.filePath(u"library.sqlite"_s), u"--pdf"_s, printed,
                   article.fileName()});
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    QFile file(printed);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-1."));
}

ONRECORD_TEST(NoDisplayTest)
#include "tst_nodisplay.moc"
