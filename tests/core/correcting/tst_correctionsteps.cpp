// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/correctionsteps.h"

#include "core/corrections/anchoring.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;

namespace {

/// A log that is written a step at a time, a second apart.
class Writing
{
public:
    Correction make() { return correctionOf(SetPublished{QDate(2026, 11, 17)}); }
    void take(const CorrectionStep &step)
    {
        m_now = m_now.addSecs(1);
        for (const Correction &correction : step.made)
            log.append(correction, m_now);
        for (const Correction &correction : step.withdrawn)
            log.withdraw(correction.id, m_now);
    }

    CorrectionLog log;

private:
    QDateTime m_now{QDate(2026, 11, 17), QTime(9, 0), Qt::UTC};
};

} // namespace

class CorrectionStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsStepsApartAndTheirPartsTogether();
    void goesBackAndForth();
    void forgetsWhatWasUndoneAfterANewStep();
    void takesAWithdrawalOutOfTurnForAStep();
    void passesOverWhatTheLogDoesNotKnow();
};

void CorrectionStepsTest::keepsStepsApartAndTheirPartsTogether()
{
    Writing writing;
    QCOMPARE(stepsOf(writing.log), StepHistory());
    const CorrectionStep first{{writing.make()}, {}};
    const CorrectionStep second{{writing.make(), writing.make()}, first.made};
    writing.take(first);
    writing.take(second);
    QCOMPARE(stepsOf(writing.log), (StepHistory{{first, second}, 2}));
}

void CorrectionStepsTest::goesBackAndForth()
{
    Writing writing;
    const CorrectionStep first{{writing.make()}, {}};
    const CorrectionStep second{{writing.make()}, {}};
    writing.take(first);
    writing.take(second);
    writing.take(second.reversed());
    QCOMPARE(stepsOf(writing.log), (StepHistory{{first, second}, 1}));
    writing.take(first.reversed());
    QCOMPARE(stepsOf(writing.log), (StepHistory{{first, second}, 0}));
    writing.take(first);
    QCOMPARE(stepsOf(writing.log), (StepHistory{{first, second}, 1}));
}

void CorrectionStepsTest::forgetsWhatWasUndoneAfterANewStep()
{
    Writing writing;
    const CorrectionStep first{{writing.make()}, {}};
    const CorrectionStep second{{writing.make()}, {}};
    writing.take(first);
    writing.take(first.reversed());
    writing.take(second);
    QCOMPARE(stepsOf(writing.log), (StepHistory{{second}, 1}));
}

void CorrectionStepsTest::takesAWithdrawalOutOfTurnForAStep()
{
    Writing writing;
    const CorrectionStep first{{writing.make()}, {}};
    const CorrectionStep second{{writing.make()}, {}};
    const CorrectionStep withdrawal = first.reversed();
    writing.take(first);
    writing.take(second);
    writing.take(withdrawal);
    QCOMPARE(stepsOf(writing.log), (StepHistory{{first, second, withdrawal}, 3}));
    writing.take(first); // in force again, which takes the withdrawal back
    QCOMPARE(stepsOf(writing.log), (StepHistory{{first, second, withdrawal}, 2}));
}

void CorrectionStepsTest::passesOverWhatTheLogDoesNotKnow()
{
    Writing writing;
    const CorrectionStep first{{writing.make()}, {}};
    writing.take(first);
    writing.log.add({LogEntry::Kind::Withdrawn,
                     QUuid::createUuid(),
                     QDateTime(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC),
                     7,
                     {}});
    QCOMPARE(stepsOf(writing.log), (StepHistory{{first}, 1}));
}

ONRECORD_TEST(CorrectionStepsTest)
#include "tst_correctionsteps.moc"
