// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/formersteps.h"

#include "core/corrections/anchoring.h"
#include "core/storage/memorystore.h"
#include "core/workspace/openarticle.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

class FormerStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesOnWhereItWasLeft();
    void wordsWithdrawalsAndWhatIsSeveral();
    void leavesStepsOfTodayAlone();
    void keepsAHundred();

private:
    Correction published(int day) const
    {
        return correctionOf(SetPublished{QDate(2026, 11, 1).addDays(day)});
    }
    void make(const Correction &correction)
    {
        m_now = m_now.addSecs(1);
        QVERIFY(m_article.correct(correction, m_now));
    }
    void withdraw(const Correction &correction)
    {
        m_now = m_now.addSecs(1);
        QVERIFY(m_article.withdraw(correction.id, m_now));
    }

    OpenArticle m_article;
    QDateTime m_now;
};

void FormerStepsTest::init()
{
    m_article = OpenArticle(sampleSession().article);
    m_now = QDateTime(QDate(2026, 11, 17), QTime(9, 0), Qt::UTC);
}

void FormerStepsTest::goesOnWhereItWasLeft()
{
    const Correction second = published(2);
    make(published(1));
    make(second);
    withdraw(second);
    QUndoStack undo;
    pushFormerSteps(undo, m_article, m_article.reading());
    QCOMPARE(undo.count(), 2);
    QCOMPARE(undo.index(), 1);
    QCOMPARE(undo.undoText(), u"Set the day of publication to Monday 2 November 2026"_s);
    QCOMPARE(undo.redoText(), u"Set the day of publication to Tuesday 3 November 2026"_s);
}

void FormerStepsTest::wordsWithdrawalsAndWhatIsSeveral()
{
    const Correction first = published(1);
    make(first);
    QVERIFY(m_article.correct(published(2), m_now.addSecs(1)));
    make(published(3)); // at the same moment: one step
    withdraw(first);
    QUndoStack undo;
    pushFormerSteps(undo, m_article, m_article.reading());
    QCOMPARE(undo.count(), 3);
    QCOMPARE(undo.text(1), u"Set the day of publication to Tuesday 3 November 2026 and 1 more"_s);
    QCOMPARE(undo.text(2), u"Withdraw: Set the day of publication to Monday 2 November 2026"_s);
}

void FormerStepsTest::leavesStepsOfTodayAlone()
{
    make(published(1));
    QUndoStack undo;
    undo.push(new QUndoCommand(u"today"_s));
    pushFormerSteps(undo, m_article, m_article.reading());
    QCOMPARE(undo.count(), 1);
}

void FormerStepsTest::keepsAHundred()
{
    for (int day = 0; day < 120; ++day)
        make(published(day));
    QUndoStack undo;
    pushFormerSteps(undo, m_article, m_article.reading());
    QCOMPARE(undo.count(), 100);
    QCOMPARE(undo.index(), 100);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::FormerStepsTest)
#include "tst_formersteps.moc"
