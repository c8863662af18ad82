// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the review (PRODUCT.md 3.2) that answer a question or go on without one, pressed in the
// window; those of single corrections have tests of their own.
#include "core/correcting/correctiontarget.h"
#include "core/html/html.h"
#include "core/review/reviewround.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"
#include "tests/ui/atthewindow.h"
#include "ui/review/reviewcard.h"
#include "ui/review/scopebar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class ReviewKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void skipsAndComesBack();
    void goesBackWithoutUndoing();
    void saysWhenASampleIsChecked();
    void answersByKey_data();
    void answersByKey();
    void takesTheRunnerUpByNumber();
    void confirmsTheFirstByNumber();
    void flagsWithoutAnswering();
    void asksByText();
    void endsByItsKey();
    void asksAboutWhatReadingsDifferOn();

private:
    QString asked() const { return m_at->window->selectedStatement(); }
    QString shown(const QString &label) const
    {
        return m_at->window->findChild<ReviewCard *>()->findChild<QLabel *>(label)->text();
    }
    const QUndoStack *steps() const { return m_at->window->session().undoStack(); }
    void answer(int key) const
    {
        m_at->press(key);
        if (m_at->window->findChild<ScopeBar *>()->isVisible())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    std::unique_ptr<AtTheWindow> m_at;
    QStringList m_queue;
};

void ReviewKeysTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    const SavedSession saved = sampleSession();
    m_at->write(u"orlow.html"_s,
                toHtml(sampleReading(), {.session = saved}, QDateTime::currentDateTimeUtc()));
    QVERIFY(m_at->read(u"orlow.html"_s));
    m_queue = reviewQueue(m_at->reading());
    QVERIFY(m_queue.size() > 1);
    m_at->press(Qt::Key_F8);
    QCOMPARE(asked(), m_queue.first());
}

void ReviewKeysTest::skipsAndComesBack()
{
    m_at->press(Qt::Key_Space);
    QCOMPARE(asked(), m_queue.at(1));
    QCOMPARE(shown(u"review-left"_s), u"%1 left"_s.arg(m_queue.size()));
    QCOMPARE(steps()->count(), 0);
    for (qsizetype at = 1; at < m_queue.size(); ++at)
        m_at->press(Qt::Key_A);
    QCOMPARE(asked(), m_queue.first()); // it returns at the end
}

void ReviewKeysTest::saysWhenASampleIsChecked()
{
    m_at->press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(asked(), m_queue.first());
    QVERIFY2(m_at->window->message().contains(u"once nothing is left to review"),
             qPrintable(m_at->window->message()));
}

void ReviewKeysTest::goesBackWithoutUndoing()
{
    const auto offersBack = [this] {
        const auto *key = m_at->window->findChild<QWidget *>(u"key-review-back"_s);
        return key && !key->isHidden();
    };
    QVERIFY(!offersBack());
    m_at->press(Qt::Key_Backspace);
    QCOMPARE(asked(), m_queue.first());
    QCOMPARE(m_at->window->message(), u"Nothing was asked before this."_s);
    m_at->press(Qt::Key_A);
    QCOMPARE(asked(), m_queue.at(1));
    QVERIFY(offersBack());
    m_at->press(Qt::Key_Backspace);
    QCOMPARE(asked(), m_queue.first());
    QVERIFY(!offersBack());
    QCOMPARE(m_at->reading().statement(asked())->state, State::Confirmed);
    QCOMPARE(steps()->index(), 1);
}

void ReviewKeysTest::answersByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<State>("state");
    QTest::newRow("A") << int(Qt::Key_A) << State::Confirmed;
    QTest::newRow("X") << int(Qt::Key_X) << State::Rejected;
}

void ReviewKeysTest::answersByKey()
{
    QFETCH(int, key);
    QFETCH(State, state);
    answer(key);
    QCOMPARE(m_at->reading().statement(m_queue.first())->state, state);
    QCOMPARE(asked(), m_queue.at(1));
    QCOMPARE(shown(u"review-left"_s), u"%1 left"_s.arg(m_queue.size() - 1));
}

/// "She" may be Ana Ruiz, who has key 1, or Bo Lind.
void ReviewKeysTest::takesTheRunnerUpByNumber()
{
    m_at->window->selectStatement(u"s2"_s);
    const QStringList candidates =
        candidatesFor(m_at->reading(), *m_at->reading().statement(u"s2"_s));
    QVERIFY(candidates.size() > 1);
    answer(Qt::Key_2);
    QCOMPARE(m_at->reading().statement(u"s2"_s)->statement.actors, candidates.mid(1, 1));
    QCOMPARE(m_at->reading().statement(u"s2"_s)->state, State::Corrected);
}

void ReviewKeysTest::confirmsTheFirstByNumber()
{
    m_at->window->selectStatement(u"s2"_s);
    answer(Qt::Key_1);
    QCOMPARE(m_at->reading().statement(u"s2"_s)->state, State::Confirmed);
}

void ReviewKeysTest::flagsWithoutAnswering()
{
    m_at->press(Qt::Key_F);
    QCOMPARE(asked(), m_queue.first());
    QVERIFY(m_at->reading().statement(asked())->flagged);
    QCOMPARE(shown(u"review-left"_s), u"%1 left"_s.arg(m_queue.size()));
}

void ReviewKeysTest::asksByText()
{
    const QStringList byText = reviewQueue(m_at->reading(), ReviewOrder::Text);
    QVERIFY(byText != m_queue);
    m_at->press(Qt::Key_T, Qt::ShiftModifier);
    QCOMPARE(asked(), byText.first());
}

void ReviewKeysTest::endsByItsKey()
{
    m_at->press(Qt::Key_F8);
    QVERIFY(!m_at->window->findChild<ReviewCard *>()->isVisible());
    m_at->press(Qt::Key_Space); // which pages again
    QCOMPARE(steps()->count(), 0);
    QVERIFY(m_at->window->article()->hasFocus());
}

void ReviewKeysTest::asksAboutWhatReadingsDifferOn()
{
    SavedSession saved = sampleSession();
    for (Statement &statement : saved.analysis.statements) {
        if (statement.id == m_queue.last())
            statement.differ = ReadingsDiffer::CarefulAlone;
    }
    m_at->write(u"differ.html"_s,
                toHtml(sampleReading(), {.session = saved}, QDateTime::currentDateTimeUtc()));
    QVERIFY(m_at->read(u"differ.html"_s));
    if (!m_at->window->actions()[ActionId::ReviewMode]->isChecked())
        m_at->press(Qt::Key_F8);
    const auto *card = m_at->window->findChild<ReviewCard *>();
    QAbstractButton *chip = nullptr;
    for (QAbstractButton *each : card->findChildren<QAbstractButton *>()) {
        if (each->accessibleName().contains(u"Readings differ") && each->isVisible())
            chip = each;
    }
    QVERIFY(chip);
    QVERIFY2(chip->accessibleName().contains(u'1'), qPrintable(chip->accessibleName()));
    m_at->toFront();
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    QCOMPARE(asked(), m_queue.last());
    QCOMPARE(shown(u"review-question"_s), u"Is this a statement at all?"_s);
    QVERIFY2(shown(u"review-reason"_s).contains(u"Careful reading found a statement here"),
             qPrintable(shown(u"review-reason"_s)));
    m_at->press(Qt::Key_X);
    QCOMPARE(m_at->reading().statement(m_queue.last())->state, State::Rejected);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ReviewKeysTest)
#include "tst_reviewkeys.moc"
