// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewcontroller.h"

#include "tests/support/roomtests.h"
#include "tests/ui/opensample.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/review/candidatebox.h"
#include "ui/review/reviewcard.h"

#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

class ReviewControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsWhatIsToReview();
    void asksUntilNothingIsLeft();
    void asksOnlyWhileReviewing();
    void putsOff();
    void goesBackWithoutUndoing();
    void asksInTheOrderOfTheText();
    void checksASampleOfTheSureOnes();
    void showsDetailsOfTheSelectedStatement();
    void saysWhoDecidedWhat();
    void stepsBackFromDetailsBeforeTheReview();
    void beginsAnewWithAnotherArticle();

private:
    Actions &actions() { return *m_actions; }
    QString question() const { return m_card->findChild<QLabel *>(u"review-question"_s)->text(); }
    QString left() const { return m_card->findChild<QLabel *>(u"review-left"_s)->text(); }

    std::unique_ptr<test::OpenSample> m_sample;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Actions> m_actions;
    SelectionCorrections *m_corrections = nullptr; // Owned by the window, as are those below.
    ReviewCard *m_card = nullptr;
    ReviewController *m_review = nullptr;
};

void ReviewControllerTest::init()
{
    m_sample = std::make_unique<test::OpenSample>();
    m_window = std::make_unique<QWidget>();
    m_actions = std::make_unique<Actions>();
    m_corrections = new SelectionCorrections(m_sample->session, m_window.get());
    m_card = new ReviewCard(*m_actions, m_window.get());
    m_review = new ReviewController(m_sample->session, *m_corrections, *m_actions, *m_card,
                                    m_window.get());
    // As the window does: what is wanted becomes selected.
    connect(m_review, &ReviewController::wanted, m_corrections,
            &SelectionCorrections::setStatement);
}

void ReviewControllerTest::cleanup()
{
    m_window.reset();
    m_actions.reset();
    m_sample.reset();
}

void ReviewControllerTest::countsWhatIsToReview()
{
    QCOMPARE(m_review->left(), reviewQueue(m_sample->reading()).size());
    QSignalSpy left(m_review, &ReviewController::leftChanged);
    const qsizetype before = m_review->left();
    m_corrections->setStatement(reviewQueue(m_sample->reading()).first());
    m_corrections->confirm();
    QCOMPARE(left.last().first().value<qsizetype>(), before - 1);
    QVERIFY(m_card->isHidden());
}

void ReviewControllerTest::asksUntilNothingIsLeft()
{
    QSignalSpy begun(m_review, &ReviewController::begun);
    const QStringList queue = reviewQueue(m_sample->reading());
    QVERIFY(queue.size() > 1);
    actions()[ActionId::ReviewMode]->setChecked(true);
    QCOMPARE(begun.size(), 1);
    for (qsizetype at = 0; at < queue.size(); ++at) {
        QCOMPARE(m_corrections->target().statement, queue.at(at));
        QVERIFY(!m_card->isHidden());
        QCOMPARE(left(), u"%1 left"_s.arg(queue.size() - at));
        m_corrections->confirm();
    }
    QVERIFY(m_corrections->target().statement.isEmpty());
    QVERIFY(!m_card->isHidden());
    QVERIFY2(question().startsWith(u"Nothing is left"), qPrintable(question()));
    actions()[ActionId::ReviewMode]->setChecked(false);
    QVERIFY(m_card->isHidden());
}

void ReviewControllerTest::asksOnlyWhileReviewing()
{
    QSignalSpy wanted(m_review, &ReviewController::wanted);
    m_corrections->setStatement(u"s2"_s);
    m_corrections->confirm();
    QVERIFY(wanted.isEmpty());
    QVERIFY(!actions()[ActionId::Later]->isEnabled());
}

void ReviewControllerTest::putsOff()
{
    const QStringList queue = reviewQueue(m_sample->reading());
    actions()[ActionId::ReviewMode]->setChecked(true);
    QVERIFY(actions()[ActionId::Later]->isEnabled());
    actions()[ActionId::Later]->trigger();
    QCOMPARE(m_corrections->target().statement, queue.at(1));
    QCOMPARE(m_review->left(), queue.size()); // it is only later
    m_corrections->confirm();
    for (qsizetype at = 2; at < queue.size(); ++at)
        m_corrections->confirm();
    QCOMPARE(m_corrections->target().statement, queue.first());
}

void ReviewControllerTest::goesBackWithoutUndoing()
{
    QVERIFY(!actions()[ActionId::ReviewBack]->isEnabled());
    const QStringList queue = reviewQueue(m_sample->reading());
    actions()[ActionId::ReviewMode]->setChecked(true);
    m_corrections->confirm();
    QCOMPARE(m_corrections->target().statement, queue.at(1));
    actions()[ActionId::ReviewBack]->trigger();
    QCOMPARE(m_corrections->target().statement, queue.at(0));
    QCOMPARE(m_sample->statement(queue.at(0)).state, State::Confirmed);
    m_corrections->confirm(); // once more is an answer, too
    QCOMPARE(m_corrections->target().statement, queue.at(1));
}

void ReviewControllerTest::asksInTheOrderOfTheText()
{
    const QStringList queue = reviewQueue(m_sample->reading(), ReviewOrder::Text);
    QVERIFY(queue != reviewQueue(m_sample->reading()));
    actions()[ActionId::ReviewMode]->setChecked(true);
    actions()[ActionId::ReviewByText]->trigger();
    QCOMPARE(m_corrections->target().statement, queue.first());
}

void ReviewControllerTest::checksASampleOfTheSureOnes()
{
    actions()[ActionId::ReviewMode]->setChecked(true);
    QVERIFY(!actions()[ActionId::CheckSample]->isEnabled());
    while (m_review->left() > 0)
        m_corrections->confirm();
    QVERIFY(actions()[ActionId::CheckSample]->isEnabled());
    actions()[ActionId::CheckSample]->trigger();
    QStringList checked;
    while (m_corrections->statement() && checked.size() < 10) {
        const QString id = m_corrections->target().statement;
        QCOMPARE(m_sample->statement(id).state, State::Automatic);
        checked.append(id);
        if (checked.size() == 1)
            m_corrections->reject();
        else
            m_corrections->confirm();
    }
    QVERIFY(checked.size() > 1);
    const QString said = m_card->findChild<QLabel *>(u"review-reason"_s)->text();
    QVERIFY2(said.startsWith(u"1 of %1 were wrong."_s.arg(checked.size())), qPrintable(said));
}

void ReviewControllerTest::showsDetailsOfTheSelectedStatement()
{
    actions()[ActionId::Details]->trigger();
    QVERIFY(m_card->isHidden()); // of nothing
    m_corrections->setStatement(u"s1"_s);
    QVERIFY(m_card->isHidden());
    actions()[ActionId::Details]->trigger();
    QVERIFY(!m_card->isHidden());
    QCOMPARE(question(), u"Who says this?"_s);
    m_corrections->setStatement(u"s2"_s);
    QCOMPARE(question(), u"Who denies this?"_s);
    actions()[ActionId::Details]->trigger();
    QVERIFY(m_card->isHidden());
}

/// You, another reader of the same library, and whoever sent a page in.
void ReviewControllerTest::saysWhoDecidedWhat()
{
    const auto reason = [this] {
        return m_card->findChild<QLabel *>(u"review-reason"_s)->text();
    };
    m_corrections->setStatement(u"s1"_s);
    actions()[ActionId::Details]->trigger();
    QVERIFY(!reason().contains(u"chose"_s));
    m_corrections->giveTo({NamedActor{u"Una Rask 😀"_s, ActorKind::Person}});
    QVERIFY2(reason().contains(u"you gave it to Una Rask 😀"_s), qPrintable(reason()));
    QVERIFY(reason().contains(u"You chose: speaker."_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of the boxes before
    QCOMPARE(m_card->findChild<CandidateBox *>()->accessibleDescription().section(u';', 0, 0),
             u"You chose them."_s);

    m_sample->session.setReaderName(u"Jon Aas"_s);
    m_corrections->setVerb(VerbKind::Warns);
    QVERIFY(reason().contains(u"You chose: speaker, verb."_s));
    m_sample->session.setReaderName(u"Sunniva Dahl"_s);
    m_corrections->setCertainty(Certainty::Hedged);
    QVERIFY2(reason().contains(u"Jon Aas chose: verb."_s), qPrintable(reason()));
    QVERIFY(reason().contains(u"You chose: speaker, certainty."_s));

    SavedSession sent = sampleSession();
    Correction forged = m_sample->session.correctionOf(u"s1"_s, SetVerb{VerbKind::Denies});
    forged.by = u"Sunniva Dahl"_s;
    sent.log.append(forged, QDateTime::currentDateTimeUtc());
    test::OpenSample page(sent);
    m_window.reset(); // before the session it shows
    m_window = std::make_unique<QWidget>();
    page.session.setReaderName(u"Sunniva Dahl"_s);
    auto *corrections = new SelectionCorrections(page.session, m_window.get());
    m_card = new ReviewCard(*m_actions, m_window.get());
    new ReviewController(page.session, *corrections, *m_actions, *m_card, m_window.get());
    corrections->setStatement(u"s1"_s);
    actions()[ActionId::Details]->trigger();
    QVERIFY2(reason().contains(u"Somebody else (signed “Sunniva Dahl”) chose: verb."_s),
             qPrintable(reason()));
    m_window.reset();
}

void ReviewControllerTest::stepsBackFromDetailsBeforeTheReview()
{
    QVERIFY(!m_review->stepBack());
    actions()[ActionId::ReviewMode]->setChecked(true);
    actions()[ActionId::Details]->trigger();
    QVERIFY(m_review->stepBack());
    QVERIFY(actions()[ActionId::ReviewMode]->isChecked());
    QVERIFY(m_review->stepBack());
    QVERIFY(!actions()[ActionId::ReviewMode]->isChecked());
    QVERIFY(!m_review->stepBack());
}

void ReviewControllerTest::beginsAnewWithAnotherArticle()
{
    actions()[ActionId::ReviewMode]->setChecked(true);
    m_sample->session.close();
    QVERIFY(!actions()[ActionId::ReviewMode]->isChecked());
    QVERIFY(m_card->isHidden());
    QCOMPARE(m_review->left(), 0);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ReviewControllerTest)
#include "tst_reviewcontroller.moc"
