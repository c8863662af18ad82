// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restoring/keptcounts.h"

#include "tests/support/roomtests.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class KeptCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comeBackByText();
    void replacesThemOfOneText();
    void forgetsTheOldestOfVeryMany();
    void surviveWhatIsNoJson();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void KeptCountsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->path()));
}

void KeptCountsTest::comeBackByText()
{
    keepCounts({{"a1", {12, 7, 3}}, {"b2", {0, 0, 0}}});
    const QHash<QByteArray, KeptCounts> wanted{{"a1", {12, 7, 3}}};
    QCOMPARE(keptCounts({"a1", "c3"}), wanted);
    QCOMPARE(keptCounts({"a1", "b2"}).size(), 2);
    QVERIFY(keptCounts({}).isEmpty());
}

void KeptCountsTest::replacesThemOfOneText()
{
    keepCounts({{"a1", {12, 7, 3}}});
    keepCounts({{"b2", {1, 1, 1}}});
    keepCounts({{"a1", {11, 0, 4}}});
    QCOMPARE(keptCounts({"a1"}).value("a1"), (KeptCounts{11, 0, 4}));
    QCOMPARE(keptCounts({"b2"}).value("b2"), (KeptCounts{1, 1, 1}));
}

void KeptCountsTest::forgetsTheOldestOfVeryMany()
{
    keepCounts({{"old", {1, 1, 1}}});
    QHash<QByteArray, KeptCounts> many;
    for (int number = 0; number < 1'999; ++number)
        many.insert("t" + QByteArray::number(number), {number, 0, 0});
    keepCounts(many);
    QCOMPARE(keptCounts({"old"}).size(), 1);
    keepCounts({{"new", {2, 2, 2}}});
    QVERIFY(keptCounts({"old"}).isEmpty());
    QCOMPARE(keptCounts({"new", "t7", "t1998"}).size(), 3);
}

void KeptCountsTest::surviveWhatIsNoJson()
{
    keepCounts({{"a1", {12, 7, 3}}});
    QCOMPARE(keptCounts({"a1"}).size(), 1);
    const QStringList files = QDir(m_folder->path() + u"/onrecord"_s).entryList(QDir::Files);
    QCOMPARE(files, QStringList{u"counts.json"_s});
    QFile file(m_folder->path() + u"/onrecord/counts.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"program\": 7, \"articles\": [");
    file.close();
    QVERIFY(keptCounts({"a1"}).isEmpty());
    keepCounts({{"a1", {1, 1, 1}}});
    QCOMPARE(keptCounts({"a1"}).size(), 1);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::KeptCountsTest)
#include "tst_keptcounts.moc"
