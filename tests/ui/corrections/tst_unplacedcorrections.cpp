// SPDX-License-Identifier: GPL-3.0-or-later
// What could not be placed, without a window; ui/window/tst_articlechanges.cpp has it with one.
#include "ui/corrections/unplacedcorrections.h"

#include "core/corrections/anchoring.h"
#include "tests/support/roomtests.h"
#include "tests/ui/opensample.h"
#include "ui/corrections/selectioncorrections.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

class UnplacedCorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatIsMostLikeIt();
    void saysWhereNothingIsLikeIt();
    void asksForWordsFirst();
    void keepsItAsItIs();
    void leavesAStatementItsKeys();
    void choosesOnlyWhatIsLost();

private:
    QUuid lose(const QString &exact);
    QAction *action(ActionId id) const { return (*m_actions)[id]; }

    std::unique_ptr<test::OpenSample> m_sample;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<SelectionCorrections> m_corrections;
    std::unique_ptr<UnplacedCorrections> m_unplaced;
};

void UnplacedCorrectionsTest::init()
{
    m_sample = std::make_unique<test::OpenSample>();
    m_actions = std::make_unique<Actions>();
    m_corrections = std::make_unique<SelectionCorrections>(m_sample->session, nullptr);
    m_unplaced = std::make_unique<UnplacedCorrections>(m_sample->session, *m_corrections,
                                                       *m_actions, nullptr);
}

void UnplacedCorrectionsTest::cleanup()
{
    m_unplaced.reset();
    m_corrections.reset();
    m_actions.reset();
    m_sample.reset();
}

/// A rejection of words that are not in the sample.
QUuid UnplacedCorrectionsTest::lose(const QString &exact)
{
    Correction lost = m_sample->session.correctionOf(Reject{});
    lost.target = {Anchor{3, exact, u"yesterday "_s, u" 😀"_s}};
    if (!m_sample->session.correct(lost) || m_sample->reading().orphans.size() != 1)
        qFatal("it was placed");
    return lost.id;
}

void UnplacedCorrectionsTest::showsWhatIsMostLikeIt()
{
    const Spans words = m_sample->statement(u"s2"_s).statement.content;
    const QString likely = words.first().in(m_sample->reading().document.text()).toString();
    const QUuid lost = lose(likely + u" and a good deal of other words that nobody ever wrote"_s);
    QSignalSpy advised(m_unplaced.get(), &UnplacedCorrections::advised);
    QSignalSpy wanted(m_unplaced.get(), &UnplacedCorrections::wordsWanted);
    m_unplaced->choose(lost);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.first().first().value<Span>().overlaps(words.first()));
    QVERIFY(advised.first().first().toString().contains(u"is most like"));
    QVERIFY(action(ActionId::FindLike)->isEnabled());
    QCOMPARE(m_sample->reading().orphans.size(), 1); // showing decides nothing
}

void UnplacedCorrectionsTest::saysWhereNothingIsLikeIt()
{
    QSignalSpy advised(m_unplaced.get(), &UnplacedCorrections::advised);
    m_unplaced->choose(lose(u"Bakers strike for bread"_s));
    QVERIFY(advised.first().first().toString().startsWith(
        u"Nothing in the article is like “Bakers strike for bread”."));
}

void UnplacedCorrectionsTest::asksForWordsFirst()
{
    m_unplaced->choose(lose(u"Bakers strike for bread"_s));
    QSignalSpy advised(m_unplaced.get(), &UnplacedCorrections::advised);
    m_unplaced->place();
    QCOMPARE(advised.size(), 1);
    QCOMPARE(m_sample->reading().orphans.size(), 1);
    m_corrections->setWords(m_sample->statement(u"s2"_s).statement.content.first());
    m_unplaced->place();
    QVERIFY(m_sample->reading().orphans.isEmpty());
    QVERIFY(m_sample->statement(u"s2"_s).state == State::Rejected);
}

void UnplacedCorrectionsTest::keepsItAsItIs()
{
    m_unplaced->choose(lose(u"Bakers strike for bread"_s));
    const int steps = m_sample->session.undoStack()->count();
    QSignalSpy done(m_unplaced.get(), &UnplacedCorrections::done);
    QVERIFY(action(ActionId::KeepCorrection)->isEnabled());
    action(ActionId::KeepCorrection)->trigger();
    QCOMPARE(done.size(), 1);
    QCOMPARE(m_sample->reading().orphans.size(), 1);
    QCOMPARE(m_sample->session.undoStack()->count(), steps);
    QVERIFY(!m_unplaced->takesKeys(true)); // X drops nothing any more
    QVERIFY(!action(ActionId::KeepCorrection)->isEnabled());
}

void UnplacedCorrectionsTest::leavesAStatementItsKeys()
{
    m_unplaced->choose(lose(u"Bakers strike for bread"_s));
    QVERIFY(m_unplaced->takesKeys());
    m_corrections->setStatement(u"s2"_s);
    QVERIFY(!m_unplaced->takesKeys());
    QVERIFY(m_unplaced->takesKeys(true)); // its words are asked for
    QVERIFY(m_unplaced->stop());
    QVERIFY(!m_unplaced->takesKeys(true));
    QVERIFY(!m_unplaced->stop());
}

void UnplacedCorrectionsTest::choosesOnlyWhatIsLost()
{
    m_unplaced->choose(QUuid::createUuid());
    QVERIFY(!m_unplaced->takesKeys());
    for (const ActionId id :
         {ActionId::FindLike, ActionId::PlaceCorrection, ActionId::DropCorrection,
          ActionId::KeepCorrection, ActionId::TakeAsItStands})
        QVERIFY(!action(id)->isEnabled());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::UnplacedCorrectionsTest)
#include "tst_unplacedcorrections.moc"
