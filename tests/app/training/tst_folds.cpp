// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/folds.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <algorithm>
#include <mutex>
#include <thread>
#include <vector>

using namespace onrecord::training;

class FoldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trainsOnEachFoldAndOnAll();
};

void FoldsTest::trainsOnEachFoldAndOnAll()
{
    std::mutex mutex;
    std::vector<int> trained;
    int done = 0;
    const std::thread::id here = std::this_thread::get_id();
    trainOnFolds(
        [&](int fold) {
            const std::lock_guard lock(mutex);
            trained.push_back(fold);
        },
        [&] {
            QCOMPARE(std::this_thread::get_id(), here);
            ++done;
        });
    QCOMPARE(done, trainingsPerStage);
    std::sort(trained.begin(), trained.end());
    QVERIFY((trained == std::vector<int>{0, 1, 2, allArticles}));
}

ONRECORD_TEST(FoldsTest)
#include "tst_folds.moc"
