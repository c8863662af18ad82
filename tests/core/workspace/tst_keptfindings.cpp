// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "core/workspace/keptfindings.h"

#include "core/corrections/anchoring.h"
#include "tests/support/barearticle.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"“We stay,” said Ana Ruiz, adding that the quay floods. 😀\n\n"
                     "Bo Lind warned that crews leave. “We stay,” said Cora Vik on Monday.\n\n"
                     "The board wrote that Ana Ruiz had told it the boats were sold.\n"_s;

/// The \a occurrence-th place of \a words, from 0.
Span at(const QString &words, int occurrence = 0)
{
    qsizetype begin = text.indexOf(words);
    for (; occurrence > 0; --occurrence)
        begin = text.indexOf(words, begin + 1);
    Q_ASSERT(begin >= 0);
    return {begin, begin + words.size()};
}

Statement said(const QString &id, Span content, Span cue, Span source, const QString &actor)
{
    Statement statement;
    statement.id = id;
    statement.content = {content};
    statement.cue = {cue};
    statement.source = {source};
    statement.actors = {actor};
    statement.candidates = {{actor, 0.9}};
    statement.confidence = 0.9;
    statement.speakerConfidence = 0.9;
    statement.margin = 0.9;
    return statement;
}

Actor named(const QString &id, const QString &name)
{
    Actor actor;
    actor.id = id;
    actor.name = name;
    actor.mentions = {{at(name), MentionKind::Name}};
    return actor;
}

/// Every statement under \a topic, and a claim of its content.
Analysis analysisOf(const QList<Statement> &statements, const QList<Actor> &actors,
                    const QString &topic)
{
    Analysis analysis;
    analysis.statements = statements;
    analysis.actors = actors;
    for (const Statement &each : statements) {
        analysis.claims.append({u"c"_s + each.id, each.content.first(), each.id, 0.5});
        for (const QString &actor : each.actors)
            analysis.positions.append({actor, topic, {each.id}});
    }
    return analysis;
}

const Statement *statementOf(const Analysis &analysis, const QString &id)
{
    for (const Statement &each : analysis.statements) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

} // namespace

class KeptFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAllWhereNothingIsKept();
    void keepsWhatIsLookedAt();
    void keepsWhatSharesWordsWithIt();
    void letsOneSourceSayMore();
    void givesACopyAnotherId();
    void keepsWhomOnlyTheKeptKnow();
    void keepsWhatADateMeantForIt();
    void keepsNumbers();
    void keepsTheNumbersOfThoseWhoCameByCorrections();
    void choosesWhatReadersTouched();
    void leavesWhatWasSaidOfTheOther();
    void takesTheSourceThatWasConfirmed();
    void leavesNothingOfAReadersStatement();

private:
    Reading reading() const { return onrecord::readingOf(m_document, m_shown, m_said); }
    Analysis kept(const QSet<QString> &ids) const
    {
        return withKept(m_next, m_shown, reading(), ids);
    }

    Document m_document;
    QList<Correction> m_said;
    Analysis m_shown;
    Analysis m_next;
};

/// Shown: Ana's first words, Bo's warning, Cora's. Next: Ana's with other bounds and more of her, Bo's gone,
/// Cora's, and the board's, in which Ana's are.
void KeptFindingsTest::init()
{
    m_document = bareDocument(text);
    m_said.clear();
    const Actor ana = named(u"a1"_s, u"Ana Ruiz"_s);
    const Actor bo = named(u"a2"_s, u"Bo Lind"_s);
    const Actor cora = named(u"a3"_s, u"Cora Vik"_s);
    const Actor board = named(u"a4"_s, u"The board"_s);
    m_shown = analysisOf(
        {said(u"s1"_s, at(u"We stay,"_s), at(u"said"_s), at(u"Ana Ruiz"_s), u"a1"_s),
         said(u"s2"_s, at(u"crews leave"_s), at(u"warned"_s), at(u"Bo Lind"_s), u"a2"_s),
         said(u"s3"_s, at(u"“We stay,”"_s, 1), at(u"said"_s, 1), at(u"Cora Vik"_s), u"a3"_s)},
        {ana, bo, cora}, u"quay"_s);
    Statement inner =
        said(u"n5"_s, at(u"the boats were sold"_s), at(u"told"_s), at(u"Ana Ruiz"_s, 1), u"a1"_s);
    inner.parent = u"n4"_s;
    m_next = analysisOf(
        {said(u"n1"_s, at(u"“We stay,”"_s), at(u"said"_s), at(u"Ana Ruiz"_s), u"a1"_s),
         said(u"n2"_s, at(u"that the quay floods"_s), at(u"adding"_s), at(u"Ana Ruiz"_s), u"a1"_s),
         said(u"n3"_s, at(u"“We stay,”"_s, 1), at(u"said"_s, 1), at(u"Cora Vik"_s), u"a3"_s),
         said(u"n4"_s, at(u"that Ana Ruiz had told it the boats were sold"_s), at(u"wrote"_s),
              at(u"The board"_s), u"a4"_s),
         inner},
        {ana, cora, board}, u"harbour"_s);
}

void KeptFindingsTest::takesAllWhereNothingIsKept()
{
    Analysis all = kept({});
    QCOMPARE(all.numbered, QStringList({u"a1"_s, u"a2"_s, u"a3"_s}));
    all.numbered.clear();
    // The positions of one actor under one topic are one.
    QCOMPARE(all.positions.size(), 3);
    QCOMPARE(all.positions.first(), (Position{u"a1"_s, u"harbour"_s, {u"n1"_s, u"n2"_s, u"n5"_s}}));
    all.positions = m_next.positions;
    QVERIFY(all == m_next);
}

void KeptFindingsTest::keepsWhatIsLookedAt()
{
    const Analysis all = kept({u"s1"_s});
    QVERIFY(statementOf(all, u"s1"_s));
    QVERIFY(*statementOf(all, u"s1"_s) == m_shown.statements.first());
    QVERIFY(!statementOf(all, u"n1"_s)); // the same words with other bounds
    QVERIFY(statementOf(all, u"n4"_s));
    QVERIFY(!statementOf(all, u"s2"_s));
    QVERIFY(all.positions.contains(Position{u"a1"_s, u"quay"_s, {u"s1"_s}}));
    QVERIFY(all.positions.contains(Position{u"a1"_s, u"harbour"_s, {u"n2"_s, u"n5"_s}}));
    QCOMPARE(all.claims.first().statement, u"s1"_s);
    QCOMPARE(all.claims.size(), all.statements.size());
}

/// What stands around the kept one stays, too, and what follows from it; nothing else.
void KeptFindingsTest::keepsWhatSharesWordsWithIt()
{
    std::swap(m_shown, m_next);
    const Analysis all = kept({u"n5"_s});
    QVERIFY(statementOf(all, u"n4"_s));
    QVERIFY(statementOf(all, u"n5"_s));
    QCOMPARE(statementOf(all, u"n5"_s)->parent, u"n4"_s);
    QVERIFY(statementOf(all, u"s2"_s));
    QVERIFY(!statementOf(all, u"n1"_s));
    QCOMPARE(all.statements.size(), 5);
}

void KeptFindingsTest::letsOneSourceSayMore()
{
    const Analysis all = kept({u"s1"_s});
    QVERIFY(statementOf(all, u"n2"_s)); // by the same words for Ana Ruiz
}

void KeptFindingsTest::givesACopyAnotherId()
{
    m_next.statements[2].id = u"s1"_s; // Cora's words, which are Ana's as well
    m_next.claims[2].statement = u"s1"_s;
    m_next.positions[2].statements = {u"s1"_s};
    const Analysis all = kept({u"s1"_s});
    QSet<QString> ids;
    for (const Statement &each : all.statements)
        ids.insert(each.id);
    QCOMPARE(ids.size(), all.statements.size());
    QCOMPARE(statementOf(all, u"s1"_s)->actors, QStringList(u"a1"_s));
    const auto coras =
        std::find_if(all.statements.cbegin(), all.statements.cend(),
                     [](const Statement &each) { return each.actors == QStringList(u"a3"_s); });
    QVERIFY(coras != all.statements.cend());
    QVERIFY(all.positions.contains(Position{u"a3"_s, u"harbour"_s, {coras->id}}));
    QVERIFY(std::any_of(all.claims.cbegin(), all.claims.cend(),
                        [&](const Claim &each) { return each.statement == coras->id; }));
}

void KeptFindingsTest::keepsWhomOnlyTheKeptKnow()
{
    const Analysis all = kept({u"s2"_s});
    QStringList ids;
    for (const Actor &actor : all.actors)
        ids.append(actor.id);
    QCOMPARE(ids, QStringList({u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s})); // as they are first named
    QCOMPARE(kept({}).actors.size(), 3);
}

void KeptFindingsTest::keepsWhatADateMeantForIt()
{
    DateExpression monday;
    monday.span = at(u"Monday"_s);
    monday.role = DateRole::SaidOn;
    m_shown.dates = {monday};
    monday.role = DateRole::About;
    m_next.dates = {monday};
    QCOMPARE(kept({u"s3"_s}).dates.first().role, DateRole::SaidOn);
    QCOMPARE(kept({u"s1"_s}).dates.first().role, DateRole::About);
}

/// Colours are of numbers: nobody's changes, whoever comes or goes.
void KeptFindingsTest::keepsNumbers()
{
    const auto numberOf = [](const Reading &reading, const QString &id) {
        return reading.actor(id)->number;
    };
    const Reading before = reading();
    QCOMPARE(numberOf(before, u"a3"_s), 3);
    const Reading after = readingOf(m_document, kept({}), m_said);
    QCOMPARE(numberOf(after, u"a1"_s), 1);
    QCOMPARE(numberOf(after, u"a3"_s), 3); // though Bo, who was the second, says nothing
    QCOMPARE(numberOf(after, u"a4"_s), 4);
    // And back.
    m_next = std::exchange(m_shown, kept({}));
    m_next.statements.prepend(
        said(u"m1"_s, at(u"The board"_s), at(u"wrote"_s), at(u"The board"_s), u"a4"_s));
    m_next.actors.append(named(u"a4"_s, u"The board"_s));
    const Reading again = readingOf(m_document, kept({}), m_said);
    QCOMPARE(numberOf(again, u"a4"_s), 4);
    QCOMPARE(numberOf(again, u"a2"_s), 2);
}

void KeptFindingsTest::keepsTheNumbersOfThoseWhoCameByCorrections()
{
    const Reading before = reading();
    m_said = {correctionOn(before, *before.statement(u"s3"_s),
                           SetSpeakers{{NamedActor{u"Dag Holm"_s, {}}}})};
    const auto dag = [](const Reading &reading) {
        return std::find_if(reading.actors.cbegin(), reading.actors.cend(),
                            [](const ReadActor &each) { return each.actor.name == u"Dag Holm"; });
    };
    const Reading shown = reading();
    QVERIFY(dag(shown) != shown.actors.cend());
    const int number = dag(shown)->number;
    QCOMPARE(number, 4);
    const Reading after =
        readingOf(m_document, kept(keptStatements(shown, m_shown, m_next, m_said, {})), m_said);
    QCOMPARE(dag(after)->number, number);
    QCOMPARE(after.actor(u"a4"_s)->number, 5);
}

void KeptFindingsTest::choosesWhatReadersTouched()
{
    const Reading before = reading();
    m_said = {correctionOn(before, *before.statement(u"s2"_s), Reject{}),
              correctionOn(before, *before.statement(u"s3"_s), SetNote{u"Ask her."_s})};
    const Reading shown = reading();
    QCOMPARE(keptStatements(shown, m_shown, m_next, m_said, {u"s1"_s, u"gone"_s}),
             (QSet<QString>{u"s1"_s, u"s2"_s, u"s3"_s}));
    QCOMPARE(keptStatements(shown, m_shown, m_next, m_said, {}), (QSet<QString>{u"s2"_s, u"s3"_s}));
    QCOMPARE(shown.statement(u"s2"_s)->state, State::Rejected);
    const Reading after = readingOf(m_document, kept({u"s2"_s, u"s3"_s}), m_said);
    QCOMPARE(after.statement(u"s2"_s)->state, State::Rejected);
    QCOMPARE(after.statement(u"s3"_s)->note, u"Ask her."_s);
    QVERIFY(after.statement(u"n1"_s));
}

/// When the article was open before, it was the other's finding that was confirmed; this time the quick one
/// at the same place was shown first.
void KeptFindingsTest::leavesWhatWasSaidOfTheOther()
{
    const Reading careful = readingOf(m_document, m_next, {});
    m_said = {correctionOn(careful, *careful.statement(u"n1"_s), Confirm{})};
    const Reading shown = reading();
    QCOMPARE(shown.statement(u"s1"_s)->state, State::Confirmed);
    QVERIFY(keptStatements(shown, m_shown, m_next, m_said, {}).isEmpty());
    QCOMPARE(keptStatements(shown, m_shown, m_next, m_said, {u"s1"_s}), QSet<QString>{u"s1"_s});
    const Reading after = readingOf(m_document, kept({}), m_said);
    QCOMPARE(after.statement(u"n1"_s)->state, State::Confirmed);
    QVERIFY(!after.statement(u"s1"_s));
}

/// Both found it, with other words for who said it: those that were confirmed stay.
void KeptFindingsTest::takesTheSourceThatWasConfirmed()
{
    m_next.statements[2] = said(u"s3"_s, at(u"“We stay,”"_s, 1), at(u"said"_s, 1),
                                at(u"Cora Vik on Monday"_s), u"a3"_s);
    const Reading careful = readingOf(m_document, m_next, {});
    m_said = {correctionOn(careful, *careful.statement(u"s3"_s), Confirm{})};
    QVERIFY(keptStatements(reading(), m_shown, m_next, m_said, {}).isEmpty());
    m_said = {
        correctionOn(reading(), *readingOf(m_document, m_shown, {}).statement(u"s3"_s), Confirm{})};
    QCOMPARE(keptStatements(reading(), m_shown, m_next, m_said, {}), QSet<QString>{u"s3"_s});
}

/// What a reader added stays as it was added, where the other finds much the same.
void KeptFindingsTest::leavesNothingOfAReadersStatement()
{
    const Reading before = reading();
    m_said = {newStatement(before, {at(u"quay floods"_s)}, {}, VerbKind::Says)};
    const Reading shown = reading();
    const QString id = m_said.first().statement;
    QVERIFY(shown.statement(id));
    const QSet<QString> ids = keptStatements(shown, m_shown, m_next, m_said, {});
    QCOMPARE(ids, QSet<QString>{id});
    const Reading after = readingOf(m_document, kept(ids), m_said);
    QVERIFY(after.statement(id));
    QCOMPARE(after.statement(id)->statement.content, Spans{at(u"quay floods"_s)});
    QVERIFY(!after.statement(u"n2"_s));
    QVERIFY(after.statement(u"n1"_s));
}

ONRECORD_TEST(KeptFindingsTest)
#include "tst_keptfindings.moc"
