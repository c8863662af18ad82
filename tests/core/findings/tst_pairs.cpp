// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/pairs.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// A statement whose content is ten units long and stands at ten times its number.
static Statement statementBy(const QString &actor, int number, VerbKind verb,
                             const QString &saidOn = {})
{
    Statement statement;
    statement.id = u"s%1"_s.arg(number);
    statement.content = {{number * 10, number * 10 + 10}};
    statement.actors = {actor};
    statement.verb = verb;
    statement.polarity = polarityOf(verb);
    statement.saidOn = saidOn;
    return statement;
}

static Pair accusal(const QString &first, const QString &second)
{
    return {PairKind::AccusesAndDenies, first, second};
}

static Pair turn(const QString &first, const QString &second)
{
    return {PairKind::ThenAndNow, first, second};
}

class PairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsADenialOnTheTopic();
    void pairsADenialByWhoWasAccused();
    void pairsNoDenialOfOnesOwn();
    void pairsEachAccusationOnce();
    void pairsThenAndNow_data();
    void pairsThenAndNow();
    void takesNothing();
};

void PairsTest::pairsADenialOnTheTopic()
{
    const QList<Statement> statements{statementBy(u"ana"_s, 1, VerbKind::Criticises),
                                      statementBy(u"bo"_s, 2, VerbKind::Denies)};
    const QList<Position> same{{u"ana"_s, u"tolls"_s, {u"s1"_s}}, {u"bo"_s, u"tolls"_s, {u"s2"_s}}};
    QCOMPARE(findPairs(statements, {}, same), QList{accusal(u"s1"_s, u"s2"_s)});

    const QList<Position> others{{u"ana"_s, u"tolls"_s, {u"s1"_s}},
                                 {u"bo"_s, u"ferries"_s, {u"s2"_s}}};
    QVERIFY(findPairs(statements, {}, others).isEmpty());
    const QList<Position> none{{u"ana"_s, {}, {u"s1"_s}}, {u"bo"_s, {}, {u"s2"_s}}};
    QVERIFY(findPairs(statements, {}, none).isEmpty());
}

void PairsTest::pairsADenialByWhoWasAccused()
{
    const QList<Statement> statements{statementBy(u"ana"_s, 1, VerbKind::Claims),
                                      statementBy(u"bo"_s, 2, VerbKind::Denies)};
    Actor bo;
    bo.id = u"bo"_s;
    bo.mentions = {{{12, 14}, MentionKind::Name}};
    QCOMPARE(findPairs(statements, {bo}, {}), QList{accusal(u"s1"_s, u"s2"_s)});
    bo.mentions = {{{2, 4}, MentionKind::Name}};
    QVERIFY(findPairs(statements, {bo}, {}).isEmpty());
}

void PairsTest::pairsNoDenialOfOnesOwn()
{
    const QList<Statement> statements{statementBy(u"ana"_s, 1, VerbKind::Criticises),
                                      statementBy(u"ana"_s, 2, VerbKind::Denies)};
    QVERIFY(findPairs(statements, {}, {{u"ana"_s, u"tolls"_s, {u"s1"_s, u"s2"_s}}}).isEmpty());
}

void PairsTest::pairsEachAccusationOnce()
{
    const QList<Statement> statements{
        statementBy(u"ana"_s, 1, VerbKind::Criticises), statementBy(u"ana"_s, 2, VerbKind::Claims),
        statementBy(u"bo"_s, 3, VerbKind::Denies), statementBy(u"bo"_s, 4, VerbKind::Denies),
        statementBy(u"bo"_s, 5, VerbKind::Denies)};
    const QList<Position> positions{{u"ana"_s, u"tolls"_s, {u"s1"_s, u"s2"_s}},
                                    {u"bo"_s, u"tolls"_s, {u"s3"_s, u"s4"_s, u"s5"_s}}};
    QCOMPARE(findPairs(statements, {}, positions),
             (QList{accusal(u"s2"_s, u"s3"_s), accusal(u"s1"_s, u"s4"_s)}));
}

void PairsTest::pairsThenAndNow_data()
{
    QTest::addColumn<VerbKind>("earlier");
    QTest::addColumn<VerbKind>("later");
    QTest::addColumn<QString>("day"); // of the later, which stands first
    QTest::addColumn<bool>("pairs");

    const QString later = u"2026-11-17"_s;
    QTest::newRow("for, then against")
        << VerbKind::Supports << VerbKind::Criticises << later << true;
    QTest::newRow("pledged, then denied") << VerbKind::Pledges << VerbKind::Denies << later << true;
    QTest::newRow("denied, then pledged") << VerbKind::Denies << VerbKind::Pledges << later << true;
    QTest::newRow("for, and for again")
        << VerbKind::Supports << VerbKind::Supports << later << false;
    QTest::newRow("on one day") << VerbKind::Supports << VerbKind::Criticises << u"2026-03-03"_s
                                << false;
    QTest::newRow("a week is no day")
        << VerbKind::Supports << VerbKind::Criticises << u"2026-W47"_s << false;
}

void PairsTest::pairsThenAndNow()
{
    QFETCH(VerbKind, earlier);
    QFETCH(VerbKind, later);
    QFETCH(QString, day);
    QFETCH(bool, pairs);
    const QList<Statement> statements{statementBy(u"ana"_s, 1, later, day),
                                      statementBy(u"ana"_s, 2, earlier, u"2026-03-03"_s)};
    const QList<Position> positions{{u"ana"_s, u"tolls"_s, {u"s1"_s, u"s2"_s}}};
    const QList<Pair> expected = pairs ? QList{turn(u"s2"_s, u"s1"_s)} : QList<Pair>();
    QCOMPARE(findPairs(statements, {}, positions), expected);
}

void PairsTest::takesNothing()
{
    QVERIFY(findPairs({}, {}, {}).isEmpty());
    QVERIFY(findPairs({}, {}, {{u"ana"_s, u"tolls"_s, {u"gone"_s}}}).isEmpty());
}

QTEST_GUILESS_MAIN(PairsTest)
#include "tst_pairs.moc"
