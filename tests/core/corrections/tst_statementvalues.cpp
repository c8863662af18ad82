// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/statementvalues.h"

#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class StatementValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatTheMachineHadOnce();
    void derivesTheState();
    void confirms_data();
    void confirms();
    void putsBackWhatWasConfirmed();
    void putsTheSpeakersFirstAmongTheCandidates();
    void changesThePolarityWithTheVerb();
    void takesContentFromCueAndSource();
    void mergesSpeakersAndCandidates();
};

static ReadStatement found()
{
    ReadStatement read;
    read.statement.id = u"s1"_s;
    read.statement.actors = {u"a1"_s};
    read.statement.verb = VerbKind::Says;
    read.statement.rule = RuleId::QuoteVerbSubject;
    read.statement.candidates = {{u"a1"_s, 0.7}, {u"a2"_s, 0.2}};
    return read;
}

static ReadStatement added()
{
    ReadStatement read;
    read.statement.rule = RuleId::Reader;
    read.origin = Origin::Reader;
    read.state = State::Manual;
    return read;
}

void StatementValuesTest::keepsWhatTheMachineHadOnce()
{
    ReadStatement read = found();
    keepMachineValues(read);
    setVerb(read, VerbKind::Denies);
    keepMachineValues(read);
    QVERIFY(read.machine && read.machine->verb == VerbKind::Says);

    ReadStatement readers = added();
    keepMachineValues(readers);
    QVERIFY(!readers.machine);
}

void StatementValuesTest::derivesTheState()
{
    ReadStatement read = found();
    keepMachineValues(read);
    setVerb(read, VerbKind::Denies);
    updateState(read);
    QVERIFY(read.state == State::Corrected);
    setVerb(read, VerbKind::Says);
    updateState(read);
    QVERIFY(read.state == State::Confirmed);
    QVERIFY(!read.machine);

    ReadStatement readers = added();
    updateState(readers);
    QVERIFY(readers.state == State::Manual);
    readers.state = State::Rejected;
    updateState(readers);
    QVERIFY(readers.state == State::Manual);
}

void StatementValuesTest::confirms_data()
{
    QTest::addColumn<State>("before");
    QTest::addColumn<bool>("corrected"); // the machine has something else
    QTest::addColumn<State>("after");

    QTest::newRow("automatic") << State::Automatic << false << State::Confirmed;
    QTest::newRow("to review") << State::Review << false << State::Confirmed;
    QTest::newRow("corrected stays so") << State::Corrected << true << State::Corrected;
    QTest::newRow("manual stays so") << State::Manual << false << State::Manual;
    QTest::newRow("rejected") << State::Rejected << false << State::Confirmed;
    QTest::newRow("rejected after a correction") << State::Rejected << true << State::Corrected;
}

void StatementValuesTest::confirms()
{
    QFETCH(State, before);
    QFETCH(bool, corrected);
    ReadStatement read = found();
    read.state = before;
    if (corrected)
        read.machine = read.statement;
    confirm(read, {}, {});
    QTEST(read.state, "after");
}

void StatementValuesTest::putsBackWhatWasConfirmed()
{
    ReadStatement read = found();
    confirm(read, VerbKind::Pledges, QStringList{u"a2"_s});
    QVERIFY(read.state == State::Confirmed);
    QVERIFY(read.statement.verb == VerbKind::Pledges);
    QCOMPARE(read.statement.actors, QStringList{u"a2"_s});
    QVERIFY(read.machine && read.machine->verb == VerbKind::Says);

    ReadStatement unknown = found(); // the speakers are not in the article any more
    confirm(unknown, VerbKind::Pledges, {});
    QVERIFY(unknown.statement.verb == VerbKind::Says);
}

void StatementValuesTest::putsTheSpeakersFirstAmongTheCandidates()
{
    ReadStatement read = found();
    setSpeakers(read, {u"a3"_s, u"a2"_s});
    const QList<Candidate> expected{{u"a3"_s, 1}, {u"a2"_s, 1}, {u"a1"_s, 0.7}};
    QVERIFY(read.statement.candidates == expected);
    QVERIFY(read.statement.speakerReason == SpeakerReason::Reader);
}

void StatementValuesTest::changesThePolarityWithTheVerb()
{
    ReadStatement read = found();
    read.statement.polarity = Polarity::For;
    setVerb(read, VerbKind::Says); // the verb it has: the polarity is the sentence's
    QVERIFY(read.statement.polarity == Polarity::For);
    setVerb(read, VerbKind::Denies);
    QVERIFY(read.statement.polarity == polarityOf(VerbKind::Denies));
}

void StatementValuesTest::takesContentFromCueAndSource()
{
    const MarkedText drawn = MarkedText::parse(
        u"😀 ⟦source:Ana Ruiz⟧ ⟦cue:said ⟦content:on Monday⟧⟧ ⟦left:that “we stay”⟧."_s);
    ReadStatement read = found();
    read.statement.source = drawn.spansNamed(u"source");
    read.statement.cue = drawn.spansNamed(u"cue");
    setContent(read, drawn.spansNamed(u"content"), Document(bareArticle(drawn.text)));
    QCOMPARE(read.statement.source, drawn.spansNamed(u"source"));
    const Span cue = drawn.spanNamed(u"cue");
    QCOMPARE(read.statement.cue, (Spans{{cue.begin, drawn.spanNamed(u"content").begin}}));
    QVERIFY(read.statement.kind == StatementKind::Indirect);

    setContent(read, {drawn.spanNamed(u"source"), drawn.spanNamed(u"left")},
               Document(bareArticle(drawn.text)));
    QVERIFY(read.statement.source.isEmpty());
    QVERIFY(read.statement.kind == StatementKind::Mixed);
}

void StatementValuesTest::mergesSpeakersAndCandidates()
{
    ReadStatement read = found();
    read.statement.actors = {u"a2"_s, u"a1"_s, u"a3"_s};
    mergeSpeakers(read, {{u"a1"_s, u"a2"_s}});
    QCOMPARE(read.statement.actors, (QStringList{u"a2"_s, u"a3"_s}));
    const QList<Candidate> expected{{u"a2"_s, 0.7}};
    QVERIFY(read.statement.candidates == expected);

    const Statement before = read.statement;
    mergeSpeakers(read, {{u"a9"_s, u"a8"_s}});
    QVERIFY(read.statement == before);
}

} // namespace onrecord

QTEST_GUILESS_MAIN(onrecord::StatementValuesTest)
#include "tst_statementvalues.moc"
