// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/recentfiles.h"

#include "core/text/nativename.h"

#include "tests/support/roomtests.h"

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
    void keepsWhatIsKnownOfAFile();
    void describesOnlyWhatIsListed();
    void forgetsOne();
    void readsPathsOfOlderVersions();

private:
    void write(const QByteArray &stored) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RecentFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->path()));
}

void RecentFilesTest::beginsEmpty()
{
    QVERIFY(recentPaths().isEmpty());
}

void RecentFilesTest::putsTheNewestFirst()
{
    rememberFile(u"/one.txt"_s);
    rememberFile(u"/two\nlines 😀.txt"_s);
    QCOMPARE(recentPaths(), QStringList({u"/two\nlines 😀.txt"_s, u"/one.txt"_s}));
    const QString odd = fromNative("/caf\xe9.txt");
    rememberFile(odd);
    QCOMPARE(recentPaths().first(), odd);
    forgetRecentFiles();
    QVERIFY(recentPaths().isEmpty());
}

void RecentFilesTest::namesAFileOnce()
{
    rememberFile(QDir::current().filePath(u"one.txt"_s));
    rememberFile(u"/two.txt"_s);
    rememberFile(u"one.txt"_s);
    QCOMPARE(recentPaths(), QStringList({QDir::current().filePath(u"one.txt"_s), u"/two.txt"_s}));
}

void RecentFilesTest::keepsTen()
{
    for (int number = 0; number < 15; ++number)
        rememberFile(u"/%1.txt"_s.arg(number));
    QCOMPARE(recentPaths().size(), 10);
    QCOMPARE(recentPaths().first(), u"/14.txt"_s);
}

void RecentFilesTest::takesNonsenseAsNothing_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("no JSON") << QByteArray("\xff\x00 what", 7);
    QTest::newRow("no list") << QByteArray("{\"a\": 1}");
    QTest::newRow("no paths") << QByteArray("[1, null, {}]");
}

void RecentFilesTest::write(const QByteArray &stored) const
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"onrecord"_s));
    QFile file(m_folder->filePath(u"onrecord/recent.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(stored), stored.size());
}

void RecentFilesTest::takesNonsenseAsNothing()
{
    QFETCH(QByteArray, stored);
    write(stored);
    QVERIFY(recentPaths().isEmpty());
}

void RecentFilesTest::livesWithoutAPlaceToWrite()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    qputenv("XDG_STATE_HOME", QFile::encodeName(file.fileName()));
    rememberFile(u"/one.txt"_s);
    QVERIFY(recentPaths().isEmpty());
}

static RecentFile quay()
{
    RecentFile file;
    file.path = u"/quay.txt"_s;
    file.headline = u"Quay to close 😀"_s;
    file.outlet = u"Brekkvik Post"_s;
    file.published = QDate(2026, 11, 12);
    file.counts = {6, 4, 2};
    return file;
}

void RecentFilesTest::keepsWhatIsKnownOfAFile()
{
    const QDateTime first(QDate(2026, 11, 12), QTime(9, 30), Qt::UTC);
    const QDateTime second(QDate(2026, 11, 14), QTime(14, 6), Qt::UTC);
    rememberFile(u"/quay.txt"_s, first);
    describeFile(quay());
    RecentFile known = quay();
    known.opened = first;
    QCOMPARE(recentFiles(), QList{known});
    // Opened again, it is in front with all of that.
    rememberFile(u"/other.txt"_s, first);
    rememberFile(u"/quay.txt"_s, second);
    known.opened = second;
    QCOMPARE(recentFiles().first(), known);
}

void RecentFilesTest::describesOnlyWhatIsListed()
{
    rememberFile(u"/other.txt"_s);
    describeFile(quay());
    QCOMPARE(recentPaths(), QStringList{u"/other.txt"_s});
}

void RecentFilesTest::forgetsOne()
{
    for (const QString &path : {u"/one.txt"_s, u"/two.txt"_s, u"/three.txt"_s})
        rememberFile(path);
    forgetFile(u"/two.txt"_s);
    forgetFile(u"/four.txt"_s);
    QCOMPARE(recentPaths(), QStringList({u"/three.txt"_s, u"/one.txt"_s}));
}

void RecentFilesTest::readsPathsOfOlderVersions()
{
    write("[\"/two.txt\", \"/one.txt\"]");
    QCOMPARE(recentPaths(), QStringList({u"/two.txt"_s, u"/one.txt"_s}));
    QVERIFY(!recentFiles().first().counts);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::RecentFilesTest)
#include "tst_recentfiles.moc"
