// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/outline.h"

#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

/// Compares the outline as it reads: an actor or a list a line, two blanks for each step down.
class OutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsNothingOfAnEmptyReading();
    void groupsByTopic();
    void groups_data();
    void groups();
    void keepsTheOrderTopicsWereFoundIn();
    void ordersActorsByNumber();
    void listsAJointStatementUnderEachSpeaker();
    void keepsATopicToItsActor();
    void listsSilenceApart();
    void tellsWhoOnlyDeclined();
    void listsWhatNobodyKnownSaid();
    void listsRejectedOnesOnlyThere();
    void leavesOutWhoStatesNothing();
    void namesThePartnersOfAPair();
    void leavesOutAPairThatLostAStatement();
    void listsTheReportersOwnClaims();

private:
    QString shown(OutlineOptions options = {}) const;

    Reading m_reading;
};

void OutlineTest::init()
{
    m_reading = test::sampleReading();
    m_reading.positions = {{u"a1"_s, u"lift"_s, {u"s1"_s, u"s2"_s, u"s9"_s}}};
}

static QString idsOf(const Reading &reading, const StatementIndices &statements)
{
    QStringList ids;
    for (const qsizetype index : statements)
        ids.append(reading.statements[index].statement.id);
    return ids.join(u' ');
}

QString OutlineTest::shown(OutlineOptions options) const
{
    const Outline outline = outlineOf(m_reading, options);
    QString text;
    for (const OutlineActor &actor : outline.actors) {
        text += m_reading.actors[actor.actor].actor.name + u'\n';
        for (const OutlineGroup &group : actor.groups)
            text += u"  %1: %2\n"_s.arg(group.name, idsOf(m_reading, group.statements));
        if (!actor.silent.isEmpty())
            text += u"  silent: %1\n"_s.arg(idsOf(m_reading, actor.silent));
    }
    if (!outline.notAttributed.isEmpty())
        text += u"nobody: %1\n"_s.arg(idsOf(m_reading, outline.notAttributed));
    if (!outline.rejected.isEmpty())
        text += u"rejected: %1\n"_s.arg(idsOf(m_reading, outline.rejected));
    return text;
}

void OutlineTest::listsNothingOfAnEmptyReading()
{
    QVERIFY(outlineOf({}) == Outline());
}

void OutlineTest::groupsByTopic()
{
    QCOMPARE(shown(),
             u"Ada Brandt\n"
             "  lift: s1 s2 s9\n"
             "  : s7 s8\n"
             "Tenants’ league\n"
             "  : s3 s4\n"
             "Two engineers\n"
             "  : s5\n"
             "Falkwerk\n"
             "  : s6\n"_s);
}

void OutlineTest::groups_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<QString>("first"); // what stands under the first actor

    QTest::newRow("by verb") << Grouping::Verb << u"  says: s1 s2 s8 s9\n  denies: s7\n"_s;
    QTest::newRow("by day, the unknown one last")
        << Grouping::Day << u"  2026-11-02: s9\n  2026-11-16: s1 s7\n  : s2 s8\n"_s;
    QTest::newRow("as in the text") << Grouping::TextOrder << u"  : s1 s2 s7 s8 s9\n"_s;
}

void OutlineTest::groups()
{
    QFETCH(Grouping, grouping);
    QFETCH(QString, first);
    for (ReadStatement &read : m_reading.statements) {
        Statement &statement = read.statement;
        if (statement.id == u"s7")
            statement.verb = VerbKind::Denies;
        if (statement.id == u"s9")
            statement.saidOn = u"2026-11-02"_s;
        if (statement.id == u"s1" || statement.id == u"s7")
            statement.saidOn = u"2026-11-16"_s;
    }
    const QString tree = shown({.grouping = grouping});
    QCOMPARE(tree.section(u"Tenants"_s, 0, 0), u"Ada Brandt\n"_s + first);
}

void OutlineTest::keepsTheOrderTopicsWereFoundIn()
{
    m_reading.positions = {{u"a1"_s, {}, {u"s7"_s}}, // its first statement went to another
                           {u"a1"_s, u"winter"_s, {u"s8"_s}},
                           {u"a1"_s, u"lift"_s, {u"s1"_s, u"s2"_s, u"s9"_s}}};
    QVERIFY(shown().startsWith(u"Ada Brandt\n  lift: s1 s2 s9\n  : s7\n  winter: s8\n"));
    QVERIFY(shown({.topicsAsFound = true})
                .startsWith(u"Ada Brandt\n  : s7\n  winter: s8\n  lift: s1 s2 s9\n"));
}

void OutlineTest::ordersActorsByNumber()
{
    std::swap(m_reading.actors[0], m_reading.actors[2]);
    QVERIFY(shown().startsWith(u"Ada Brandt\n"));
}

void OutlineTest::listsAJointStatementUnderEachSpeaker()
{
    m_reading.statements[0].statement.actors = {u"a3"_s, u"a2"_s};
    const QString tree = shown();
    QVERIFY2(tree.contains(u"Two engineers\n  : s1 s5\n"), qPrintable(tree));
    QVERIFY2(tree.contains(u"Tenants’ league\n  : s1 s3 s4\n"), qPrintable(tree));
    QVERIFY2(tree.contains(u"  lift: s2 s9\n"), qPrintable(tree));
}

void OutlineTest::keepsATopicToItsActor()
{
    m_reading.statements[0].statement.actors = {u"a1"_s, u"a2"_s};
    m_reading.positions.append({u"a2"_s, u"waiting"_s, {u"s4"_s}});
    const QString tree = shown();
    QVERIFY2(tree.contains(u"Tenants’ league\n  : s1 s3\n  waiting: s4\n"), qPrintable(tree));
}

void OutlineTest::listsSilenceApart()
{
    m_reading.statements[5].statement.actors = {u"a1"_s};
    const QString tree = shown({.silenceApart = true});
    QVERIFY2(tree.startsWith(u"Ada Brandt\n  lift: s1 s2 s9\n  : s7 s8\n  silent: s6\n"),
             qPrintable(tree));
    QVERIFY(shown().startsWith(u"Ada Brandt\n  lift: s1 s2 s9\n  : s6 s7 s8\n"));
}

void OutlineTest::tellsWhoOnlyDeclined()
{
    const Outline outline = outlineOf(m_reading);
    QCOMPARE(outline.declined, StatementIndices{5});
    QVERIFY(outline.actors[3].onlyDeclined);
    QVERIFY(!outline.actors[0].onlyDeclined);
}

void OutlineTest::listsWhatNobodyKnownSaid()
{
    m_reading.statements[1].statement.actors.clear();
    m_reading.statements[4].statement.actors = {u"a-stranger"_s};
    QVERIFY(shown().endsWith(u"nobody: s2 s5\n"));
}

void OutlineTest::listsRejectedOnesOnlyThere()
{
    m_reading.statements[1].state = State::Rejected;
    const QString tree = shown();
    QVERIFY2(tree.contains(u"  lift: s1 s9\n"), qPrintable(tree));
    QVERIFY2(tree.endsWith(u"rejected: s2\n"), qPrintable(tree));
}

void OutlineTest::leavesOutWhoStatesNothing()
{
    m_reading.statements[4].state = State::Rejected;
    QVERIFY(!shown().contains(u"Two engineers"));
}

void OutlineTest::namesThePartnersOfAPair()
{
    m_reading.pairs = {{PairKind::Answer, u"s3"_s, u"s7"_s}, {PairKind::ThenNow, u"s1"_s, u"s7"_s}};
    const Outline outline = outlineOf(m_reading);
    const OutlinePair answer{PairKind::Answer, 2, 6};
    const OutlinePair thenNow{PairKind::ThenNow, 0, 6};
    QVERIFY(outline.pairs == (QList<OutlinePair>{answer, thenNow}));
    const OutlinePartner denial{PairKind::Answer, 6, true};
    QVERIFY(outline.partners.value(2) == QList<OutlinePartner>{denial});
    const OutlinePartner charge{PairKind::Answer, 2, false};
    const OutlinePartner earlier{PairKind::ThenNow, 0, false};
    QVERIFY(outline.partners.value(6) == (QList<OutlinePartner>{charge, earlier}));
}

void OutlineTest::leavesOutAPairThatLostAStatement()
{
    m_reading.pairs = {{PairKind::Answer, u"s3"_s, u"s99"_s}};
    QVERIFY(outlineOf(m_reading).pairs.isEmpty());
    QVERIFY(outlineOf(m_reading).partners.isEmpty());
}

void OutlineTest::listsTheReportersOwnClaims()
{
    m_reading.claims.append({u"c-said"_s, m_reading.claims[0].span, u"s1"_s, 0.4});
    QCOMPARE(outlineOf(m_reading).ownClaims, QList<qsizetype>{0});
}

} // namespace onrecord

ONRECORD_TEST(onrecord::OutlineTest)
#include "tst_outline.moc"
