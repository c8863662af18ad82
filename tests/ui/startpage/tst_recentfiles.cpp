// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/recentfiles.h"

#include "core/text/nativename.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class RecentFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsEmpty();
    void putsTheNewestFirst();
    void namesAFileOnce();
    void keepsTen();
    void takesNonsenseAsNothing_data();
    void takesNonsenseAsNothing();
    void livesWithoutAPlaceToWrite();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void RecentFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->path()));
}

void RecentFilesTest::beginsEmpty()
{
    QVERIFY(recentFiles().isEmpty());
}

void RecentFilesTest::putsTheNewestFirst()
{
    rememberFile(u"/one.txt"_s);
    rememberFile(u"/two\nlines 😀.txt"_s);
    QCOMPARE(recentFiles(), QStringList({u"/two\nlines 😀.txt"_s, u"/one.txt"_s}));
    const QString odd = fromNative("/caf\xe9.txt");
    rememberFile(odd);
    QCOMPARE(recentFiles().first(), odd);
    forgetRecentFiles();
    QVERIFY(recentFiles().isEmpty());
}

void RecentFilesTest::namesAFileOnce()
{
    rememberFile(QDir::current().filePath(u"one.txt"_s));
    rememberFile(u"/two.txt"_s);
    rememberFile(u"one.txt"_s);
    QCOMPARE(recentFiles(), QStringList({QDir::current().filePath(u"one.txt"_s), u"/two.txt"_s}));
}

void RecentFilesTest::keepsTen()
{
    for (int number = 0; number < 15; ++number)
        rememberFile(u"/%1.txt"_s.arg(number));
    QCOMPARE(recentFiles().size(), 10);
    QCOMPARE(recentFiles().first(), u"/14.txt"_s);
}

void RecentFilesTest::takesNonsenseAsNothing_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("no JSON") << QByteArray("\xff\x00 what", 7);
    QTest::newRow("no list") << QByteArray("{\"a\": 1}");
    QTest::newRow("no paths") << QByteArray("[1, null, {}]");
}

void RecentFilesTest::takesNonsenseAsNothing()
{
    QFETCH(QByteArray, stored);
    QVERIFY(QDir(m_folder->path()).mkpath(u"onrecord"_s));
    QFile file(m_folder->filePath(u"onrecord/recent.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(stored);
    file.close();
    QVERIFY(recentFiles().isEmpty());
}

void RecentFilesTest::livesWithoutAPlaceToWrite()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    qputenv("XDG_STATE_HOME", QFile::encodeName(file.fileName()));
    rememberFile(u"/one.txt"_s);
    QVERIFY(recentFiles().isEmpty());
}

} // namespace onrecord

QTEST_GUILESS_MAIN(onrecord::RecentFilesTest)
#include "tst_recentfiles.moc"
