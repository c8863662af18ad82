// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/doubt.h"

#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class DoubtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSurerOfSome_data();
    void isSurerOfSome();
    void knowsWhoSpeaksOften();
    void trustsNobodyWithoutASpeaker();
    void staysBetweenNoneAndAll();
};

/// “It rains and it will go on raining,” said Ana Ruiz: found with much trust.
static Statement clearStatement()
{
    const MarkedText sample = MarkedText::parse(
        u"😀 ⟦q:“It rains and it will go on raining,”⟧ ⟦c:said⟧ ⟦s:Ana Ruiz⟧ on Friday morning."_s);
    Statement statement;
    statement.kind = StatementKind::Direct;
    statement.content = sample.spansNamed(u"q");
    statement.cue = sample.spansNamed(u"c");
    statement.source = sample.spansNamed(u"s");
    statement.verbWord = u"said"_s;
    statement.actors = {u"a1"_s};
    statement.rule = RuleId::QuoteVerbSubject;
    statement.confidence = 0.95;
    statement.speakerConfidence = 0.95;
    statement.margin = 0.95;
    return statement;
}

static Analysis analysisOf(const QList<Statement> &statements, ActorKind kind = ActorKind::Person)
{
    Analysis analysis;
    Actor actor;
    actor.id = u"a1"_s;
    actor.kind = kind;
    analysis.actors = {actor};
    analysis.statements = statements;
    return analysis;
}

static double chanceOf(const Statement &statement, ActorKind kind = ActorKind::Person)
{
    return chancesOfRight(analysisOf({statement}, kind)).first();
}

using Change = void (*)(Statement &);

void DoubtTest::isSurerOfSome_data()
{
    QTest::addColumn<Change>("less");
    QTest::newRow("a statement in doubt") << Change([](Statement &s) { s.confidence = 0.6; });
    QTest::newRow("a speaker in doubt") << Change([](Statement &s) { s.speakerConfidence = 0.6; });
    QTest::newRow("a close runner-up") << Change([](Statement &s) { s.margin = 0.2; });
    QTest::newRow("no words in marks")
        << Change([](Statement &s) { s.kind = StatementKind::Indirect; });
    QTest::newRow("told by somebody else")
        << Change([](Statement &s) { s.certainty = Certainty::SecondHand; });
    QTest::newRow("an odd verb") << Change([](Statement &s) { s.verbWord = u"shook"_s; });
    QTest::newRow("what is wanted, not said")
        << Change([](Statement &s) { s.rule = RuleId::SubjectVerbInfinitive; });
    QTest::newRow("few words") << Change(
        [](Statement &s) { s.content.first().end = s.content.first().begin + 6; });
    QTest::newRow("a cue of many words") << Change([](Statement &s) { s.cue.first().begin -= 25; });
}

void DoubtTest::isSurerOfSome()
{
    QFETCH(Change, less);
    Statement statement = clearStatement();
    const double sure = chanceOf(statement);
    less(statement);
    QVERIFY2(chanceOf(statement) < sure, qPrintable(QString::number(chanceOf(statement))));
}

void DoubtTest::knowsWhoSpeaksOften()
{
    const QList<double> twice = chancesOfRight(analysisOf({clearStatement(), clearStatement()}));
    QVERIFY(twice.first() > chanceOf(clearStatement()));
    QVERIFY(chanceOf(clearStatement(), ActorKind::Place) < chanceOf(clearStatement()));
}

void DoubtTest::trustsNobodyWithoutASpeaker()
{
    Statement nobody = clearStatement();
    nobody.actors.clear();
    const QList<double> chances = chancesOfRight(analysisOf({nobody, clearStatement()}));
    QCOMPARE(chances.size(), 2);
    QCOMPARE(chances[0], 0.0);
    QVERIFY(chances[1] > 0.9);
    QVERIFY(chancesOfRight({}).isEmpty());
}

void DoubtTest::staysBetweenNoneAndAll()
{
    Statement extreme = clearStatement();
    for (const double value : {0.0, 1.0}) {
        extreme.confidence = value;
        extreme.speakerConfidence = value;
        extreme.margin = value;
        const double chance = chanceOf(extreme);
        QVERIFY(chance > 0 && chance < 1);
    }
    Statement bare; // a name alone
    bare.actors = {u"nobody of the actors"_s};
    QVERIFY(chanceOf(bare) < 0.5);
}

ONRECORD_TEST(DoubtTest)
#include "tst_doubt.moc"
