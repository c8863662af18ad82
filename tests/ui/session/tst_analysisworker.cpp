// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/analysisworker.h"

#include "tests/support/barearticle.h"
#include "tests/support/roomtests.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class AnalysisWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithWhatWasFound();
    void answersTheNewestRequestAlone();
    void answersNothingOnceItIsStopped();
    void endsWhileItIsAtWork();
};

void AnalysisWorkerTest::answersWithWhatWasFound()
{
    AnalysisWorker worker;
    QList<Analysis> answers;
    connect(&worker, &AnalysisWorker::answered, this,
            [&](const Analysis &analysis) { answers.append(analysis); });
    worker.read(bareDocument(u"😀 “We stay,” said Ana Ruiz."_s));
    QVERIFY(answers.isEmpty()); // never before the caller has returned to its loop
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY(answers.first().complete);
    QCOMPARE(answers.first().statements.size(), 1);
}

void AnalysisWorkerTest::answersTheNewestRequestAlone()
{
    AnalysisWorker worker;
    QList<Analysis> answers;
    connect(&worker, &AnalysisWorker::answered, this,
            [&](const Analysis &analysis) { answers.append(analysis); });
    for (int request = 0; request < 5; ++request)
        worker.read(bareDocument(u"“We stay,” said Ana Ruiz."_s));
    worker.read(bareDocument(u"The quay was built in 1931."_s));
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY(answers.first().statements.isEmpty());
}

void AnalysisWorkerTest::answersNothingOnceItIsStopped()
{
    AnalysisWorker worker;
    QSignalSpy answered(&worker, &AnalysisWorker::answered);
    worker.read(bareDocument(u"“We stay,” said Ana Ruiz."_s));
    worker.stop();
    // One thread, in order: with the next answer the one before would have come.
    worker.read(bareDocument(u"The quay was built in 1931."_s));
    QTRY_COMPARE(answered.size(), 1);
}

void AnalysisWorkerTest::endsWhileItIsAtWork()
{
    AnalysisWorker worker;
    worker.read(bareDocument(u"“We stay,” said Ana Ruiz. "_s.repeated(2000)));
}

} // namespace onrecord

ONRECORD_TEST(onrecord::AnalysisWorkerTest)
#include "tst_analysisworker.moc"
