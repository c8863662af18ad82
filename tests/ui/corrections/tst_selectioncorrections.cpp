// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/selectioncorrections.h"

#include "tests/support/roomtests.h"
#include "tests/ui/opensample.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

class SelectionCorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sample.reset(); }
    void tellsWhatIsSelected();
    void selectsNothingInAnotherArticle();
    void doesNothingWithoutAStatement();
    void confirmsAndRejects();
    void takesASecondConfirmationForAnAnswer();
    void givesToAnActor();
    void confirmsWhereTheSpeakerIsRight();
    void givesToSomebodyNew();
    void makesNoCorrectionOfWhatIsSoAlready();
    void changesVerbCertaintyNoteAndFlag();
    void changesTheContentBeyondTheBmp();
    void makesAStatement();
    void setsADate();
    void setsTheDayOfPublication();
    void renamesAndMergesActors();
    void renamesAndMergesTopics();

private:
    SelectionCorrections &corrections() { return *m_corrections; }
    const ReadStatement &statement(const QString &id) const { return m_sample->statement(id); }
    int made() const { return m_sample->session.undoStack()->count(); }

    std::unique_ptr<test::OpenSample> m_sample;
    SelectionCorrections *m_corrections = nullptr; // Owned by the session.
};

void SelectionCorrectionsTest::init()
{
    m_sample = std::make_unique<test::OpenSample>();
    m_corrections = new SelectionCorrections(m_sample->session, &m_sample->session);
}

void SelectionCorrectionsTest::tellsWhatIsSelected()
{
    QSignalSpy changed(m_corrections, &SelectionCorrections::targetChanged);
    corrections().setStatement(u"s2"_s);
    QCOMPARE(corrections().statement()->statement.id, u"s2"_s);
    QCOMPARE(corrections().actor()->actor.name, u"Ana Ruiz"_s);
    QCOMPARE(corrections().candidates(), QStringList({u"a1"_s, u"a3"_s}));
    corrections().setActor(u"a4"_s);
    QCOMPARE(corrections().actor()->actor.name, u"Vexholm"_s);
    corrections().setTopic(u"free bridge"_s);
    QCOMPARE(changed.size(), 3);
    corrections().setStatement(u"s1"_s); // which is neither of those rows
    CorrectionTarget statementAlone;
    statementAlone.statement = u"s1"_s;
    QCOMPARE(corrections().target(), statementAlone);
}

void SelectionCorrectionsTest::selectsNothingInAnotherArticle()
{
    corrections().setStatement(u"s2"_s);
    corrections().setWords({3, 9});
    corrections().setCaret(9);
    QVERIFY(m_sample->session.openText(u"“It rains,” said Ana Ruiz."_s));
    QCOMPARE(corrections().target(), CorrectionTarget());
    QVERIFY(!corrections().statement());
}

void SelectionCorrectionsTest::doesNothingWithoutAStatement()
{
    QSignalSpy decided(m_corrections, &SelectionCorrections::decided);
    corrections().confirm();
    corrections().reject();
    corrections().give({u"a1"_s});
    corrections().giveTo({NamedActor{u"Pia Storm"_s, ActorKind::Person}});
    corrections().setVerb(VerbKind::Warns);
    corrections().setCertainty(Certainty::Hedged);
    corrections().setContent({{0, 5}});
    corrections().setNote(u"note"_s);
    corrections().toggleFlag();
    QCOMPARE(made(), 0);
    QVERIFY(decided.isEmpty());
}

void SelectionCorrectionsTest::confirmsAndRejects()
{
    QSignalSpy decided(m_corrections, &SelectionCorrections::decided);
    corrections().setStatement(u"s2"_s);
    corrections().confirm();
    QCOMPARE(statement(u"s2"_s).state, State::Confirmed);
    corrections().setStatement(u"s4"_s);
    corrections().reject();
    QCOMPARE(statement(u"s4"_s).state, State::Rejected);
    QCOMPARE(decided.size(), 2);
    QCOMPARE(decided.at(0).at(0).toString(), u"s2"_s);
    QCOMPARE(decided.at(1).at(0).toString(), u"s4"_s);
}

void SelectionCorrectionsTest::takesASecondConfirmationForAnAnswer()
{
    corrections().setStatement(u"s2"_s);
    corrections().confirm();
    QSignalSpy decided(m_corrections, &SelectionCorrections::decided);
    corrections().confirm();
    QCOMPARE(decided.size(), 1); // a review goes on
    QCOMPARE(made(), 1);
}

void SelectionCorrectionsTest::givesToAnActor()
{
    corrections().setStatement(u"s2"_s);
    corrections().give({u"a3"_s});
    QCOMPARE(statement(u"s2"_s).statement.actors, QStringList{u"a3"_s});
    QCOMPARE(statement(u"s2"_s).state, State::Corrected);
    corrections().give({});
    QVERIFY(statement(u"s2"_s).statement.actors.isEmpty());
    m_sample->session.undo();
    m_sample->session.undo();
    QCOMPARE(statement(u"s2"_s).statement.actors, QStringList{u"a1"_s});
}

void SelectionCorrectionsTest::confirmsWhereTheSpeakerIsRight()
{
    corrections().setStatement(u"s2"_s);
    corrections().give({u"a1"_s});
    QCOMPARE(statement(u"s2"_s).state, State::Confirmed);
}

void SelectionCorrectionsTest::givesToSomebodyNew()
{
    QSignalSpy decided(m_corrections, &SelectionCorrections::decided);
    corrections().setStatement(u"s6"_s);
    corrections().giveTo({NamedActor{u"Pia Storm"_s, ActorKind::Person}});
    QCOMPARE(m_sample->reading().speaker(statement(u"s6"_s))->actor.name, u"Pia Storm"_s);
    QCOMPARE(decided.size(), 1);
}

void SelectionCorrectionsTest::makesNoCorrectionOfWhatIsSoAlready()
{
    const Statement said = statement(u"s2"_s).statement;
    corrections().setStatement(u"s2"_s);
    corrections().setVerb(said.verb);
    corrections().setCertainty(said.certainty);
    corrections().setContent(said.content);
    corrections().setNote({});
    corrections().setHead({}, m_sample->reading().document.article().published);
    corrections().renameActor(u"a1"_s, u"Ana Ruiz"_s);
    corrections().renameTopic(u"free bridge"_s, u"free bridge"_s);
    QCOMPARE(made(), 0);
}

void SelectionCorrectionsTest::changesVerbCertaintyNoteAndFlag()
{
    corrections().setStatement(u"s2"_s);
    corrections().setVerb(VerbKind::Warns);
    corrections().setCertainty(Certainty::Hedged);
    corrections().setNote(u"ask the council 😀"_s);
    corrections().toggleFlag();
    QCOMPARE(statement(u"s2"_s).statement.verb, VerbKind::Warns);
    QCOMPARE(statement(u"s2"_s).statement.certainty, Certainty::Hedged);
    QCOMPARE(statement(u"s2"_s).note, u"ask the council 😀"_s);
    QVERIFY(statement(u"s2"_s).flagged);
    corrections().toggleFlag();
    QVERIFY(!statement(u"s2"_s).flagged);
}

void SelectionCorrectionsTest::changesTheContentBeyondTheBmp()
{
    const Span gift = m_sample->place(u"gift to the boats"_s);
    corrections().setStatement(u"s3"_s);
    corrections().setContent({gift});
    QCOMPARE(statement(u"s3"_s).statement.content, Spans{gift});
}

void SelectionCorrectionsTest::makesAStatement()
{
    QSignalSpy selected(m_corrections, &SelectionCorrections::made);
    const Span words = m_sample->place(u"had called it"_s);
    corrections().addStatement({words, {}, {}}, {NamedActor{u"Pia Storm"_s, ActorKind::Person}});
    QCOMPARE(selected.size(), 1);
    const ReadStatement &added = statement(selected.first().first().toString());
    QCOMPARE(added.state, State::Manual);
    QCOMPARE(added.statement.content, Spans{words});
    QCOMPARE(m_sample->reading().speaker(added)->actor.name, u"Pia Storm"_s);
}

void SelectionCorrectionsTest::setsADate()
{
    const Span monday = m_sample->place(u"Monday"_s);
    corrections().setDate(monday, u"2026-11-09"_s, DateRole::About);
    const DateExpression &date = m_sample->reading().dates.first().date;
    QCOMPARE(date.value, u"2026-11-09"_s);
    QVERIFY(date.role == DateRole::About);
}

void SelectionCorrectionsTest::setsTheDayOfPublication()
{
    corrections().setHead({}, QDate(2026, 11, 18));
    QCOMPARE(m_sample->session.document().article().published, QDate(2026, 11, 18));
}

void SelectionCorrectionsTest::renamesAndMergesActors()
{
    corrections().renameActor(u"a3"_s, u"Bo Lindgren"_s);
    QCOMPARE(m_sample->reading().actor(u"a3"_s)->actor.name, u"Bo Lindgren"_s);
    const qsizetype actors = m_sample->reading().actors.size();
    corrections().mergeActors(u"a3"_s, corrections().reference(u"a1"_s));
    QCOMPARE(m_sample->reading().actors.size(), actors - 1);
    QCOMPARE(statement(u"s3"_s).statement.actors, QStringList{u"a1"_s});
}

void SelectionCorrectionsTest::renamesAndMergesTopics()
{
    const auto topics = [this] {
        QStringList names;
        for (const Position &position : m_sample->reading().positions) {
            if (!position.topic.isEmpty())
                names.append(position.topic);
        }
        return names;
    };
    corrections().renameTopic(u"free bridge"_s, u"toll"_s);
    QCOMPARE(topics(), QStringList{u"toll"_s});
    corrections().mergeTopics(u"toll"_s, u"money"_s);
    QCOMPARE(topics(), QStringList{u"money"_s});
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SelectionCorrectionsTest)
#include "tst_selectioncorrections.moc"
