// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestore.h"

#include "tests/support/keptlibrary.h"
#include "tests/support/roomtests.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace onrecord;
using namespace Qt::StringLiterals;

using test::noon;
using test::sampleArticle;

/// A store whose library another one writes to at the same time.
class SqliteStoreSharedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOneMoment();
};

/// While another window goes on correcting, what is read holds together.
void SqliteStoreSharedTest::readsOneMoment()
{
    constexpr int before = 400; // so that reading them takes longer than adding one
    constexpr int corrections = 60;
    const auto another = [] {
        Correction each = sampleLog().corrections().first();
        each.id = QUuid::createUuid();
        return each;
    };
    CorrectionLog log;
    for (int number = 1; number <= before; ++number) {
        const Correction each = another();
        log.add({LogEntry::Kind::Made, each.id, noon, number, QUuid::createUuid(), {}}, each);
    }
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"library.sqlite"_s);
    QVERIFY(SqliteStore(place).take(sampleArticle(), log));
    std::atomic<bool> done = false;
    std::atomic<int> added = 0;
    std::thread window([&] {
        SqliteStore store(place);
        for (int number = 0; number < corrections; ++number)
            added += store.append(sampleArticle(), another(), noon, 0).has_value();
        done = true;
    });
    SqliteStore store(place);
    int torn = 0;
    while (!done)
        torn += !store.corrections(sampleArticle());
    window.join();
    QCOMPARE(torn, 0);
    QCOMPARE(added.load(), corrections);
    const Result<KeptCorrections> kept = store.corrections(sampleArticle());
    QVERIFY(kept);
    QCOMPARE(kept->log.corrections().size(), before + corrections);
}

ONRECORD_TEST(SqliteStoreSharedTest)
#include "tst_sqlitestore_shared.moc"
