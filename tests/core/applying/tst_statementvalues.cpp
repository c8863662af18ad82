// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/statementvalues.h"

#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

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
    void givesBackWhatGaveWay();
    void keepsCueAndSourceApart();
    void isCorrectedByItsCue();
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

void StatementValuesTest::givesBackWhatGaveWay()
{
    const MarkedText drawn = MarkedText::parse(
        u"😀 ⟦source:Ana Ruiz⟧ ⟦cue:said⟧ ⟦readers:on Monday⟧ ⟦content:that “we stay”⟧."_s);
    const Document document(bareArticle(drawn.text));
    ReadStatement read = found();
    read.statement.source = drawn.spansNamed(u"source");
    read.statement.cue = drawn.spansNamed(u"cue");
    read.statement.content = drawn.spansNamed(u"content");
    const Span whole{drawn.spanNamed(u"source").begin, drawn.spanNamed(u"content").end};
    keepMachineValues(read);
    setContent(read, {whole}, document);
    QVERIFY(read.statement.cue.isEmpty() && read.statement.source.isEmpty());
    setContent(read, drawn.spansNamed(u"content"), document);
    QCOMPARE(read.statement.cue, drawn.spansNamed(u"cue"));
    QCOMPARE(read.statement.source, drawn.spansNamed(u"source"));
    updateState(read);
    QVERIFY(read.state == State::Confirmed);

    keepMachineValues(read);
    setCue(read, drawn.spansNamed(u"readers"));
    setContent(read, {whole}, document);
    setContent(read, drawn.spansNamed(u"content"), document);
    QCOMPARE(read.statement.cue, drawn.spansNamed(u"cue")); // a reader's is not known any more
}

void StatementValuesTest::keepsCueAndSourceApart()
{
    const MarkedText drawn =
        MarkedText::parse(u"😀 ⟦both:⟦source:Ana Ruiz⟧ ⟦cue:said⟧ ⟦content:we⟧⟧ stay."_s);
    ReadStatement read = found();
    read.statement.content = drawn.spansNamed(u"content");
    setCue(read, drawn.spansNamed(u"both"));
    const Span before{drawn.spanNamed(u"both").begin, drawn.spanNamed(u"content").begin};
    QCOMPARE(read.statement.cue, Spans{before});
    setSource(read, drawn.spansNamed(u"source"));
    QCOMPARE(read.statement.source, drawn.spansNamed(u"source"));
    QCOMPARE(read.statement.cue, (Spans{{drawn.spanNamed(u"source").end, before.end}}));
    setCue(read, drawn.spansNamed(u"both"));
    QVERIFY(read.statement.source.isEmpty());
}

void StatementValuesTest::isCorrectedByItsCue()
{
    ReadStatement read = found();
    read.statement.cue = {{3, 7}};
    keepMachineValues(read);
    setCue(read, {{9, 12}});
    updateState(read);
    QVERIFY(read.state == State::Corrected);
    setCue(read, {{3, 7}});
    updateState(read);
    QVERIFY(read.state == State::Confirmed);
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

ONRECORD_TEST(onrecord::StatementValuesTest)
#include "tst_statementvalues.moc"
