// SPDX-License-Identifier: GPL-3.0-or-later
// The pass over the corrections by itself; tst_reading.cpp has what a reader sees of it.
#include "core/applying/applycorrections.h"

#include "core/corrections/actornumbers.h"
#include "core/corrections/anchoring.h"
#include "core/corrections/topicnames.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class ApplyCorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesAllAsFoundWithoutCorrections();
    void letsALaterCorrectionWin();
    void recordsWhichCorrectionsChangedAStatement();
    void marksTheCertainty();
    void movesCueAndSource();
    void leavesStaleWhoseCueIsGone();
    void leavesClaimsOfWhatIsRejectedOut();
    void leavesTheOrderToTheCaller();
    void addsAStatementUnderTheIdItWasGiven();
    void putsBackWhatTheMachineNoLongerFinds();
    void orphansAMarkOnWhatIsNotFoundAnyMore();
    void leavesStaleWhoseSpeakersNobodyKnows();
    void mergesSpeakersOfEveryStatement();

private:
    Reading apply(const QList<Correction> &corrections) const;
    Correction on(const QString &statement, Change change) const;

    SavedSession m_saved;
    Reading m_plain;
};

void ApplyCorrectionsTest::init()
{
    m_saved = sampleSession();
    m_plain = sampleReading();
}

/// What the pass is given, and what it makes of it.
Reading ApplyCorrectionsTest::apply(const QList<Correction> &corrections) const
{
    Reading reading;
    reading.document = Document(m_saved.article);
    for (const Statement &statement : m_saved.analysis.statements)
        reading.statements.emplaceBack().statement = statement;
    reading.claims = m_saved.analysis.claims;
    TopicNames topics(m_saved.analysis.positions);
    ActorNumbers numbers;
    CorrectionPass pass(reading, topics, m_saved.analysis.actors, numbers);
    for (const Correction &correction : corrections)
        pass.apply(correction);
    pass.finish(reading);
    reading.actors = pass.actors();
    return reading;
}

Correction ApplyCorrectionsTest::on(const QString &statement, Change change) const
{
    return correctionOn(m_plain, statementIn(m_plain, statement), std::move(change));
}

void ApplyCorrectionsTest::leavesAllAsFoundWithoutCorrections()
{
    const Reading reading = apply({});
    QCOMPARE(reading.actors.size(), m_saved.analysis.actors.size());
    for (qsizetype at = 0; at < reading.statements.size(); ++at)
        QVERIFY(reading.statements[at].statement == m_saved.analysis.statements[at]);
    QVERIFY(reading.orphans.isEmpty());
}

void ApplyCorrectionsTest::letsALaterCorrectionWin()
{
    const Correction denies = on(u"s1"_s, SetVerb{VerbKind::Denies});
    const Correction pledges = on(u"s1"_s, SetVerb{VerbKind::Pledges});
    const Reading reading = apply({denies, pledges});
    QVERIFY(statementIn(reading, u"s1"_s).statement.verb == VerbKind::Pledges);
    QVERIFY(statementIn(apply({pledges, denies}), u"s1"_s).statement.verb == VerbKind::Denies);
}

void ApplyCorrectionsTest::recordsWhichCorrectionsChangedAStatement()
{
    const Correction denies = on(u"s1"_s, SetVerb{VerbKind::Denies});
    const Correction flag = on(u"s1"_s, SetFlag{true});
    const Reading reading = apply({denies, on(u"s2"_s, Reject{}), flag});
    QCOMPARE(statementIn(reading, u"s1"_s).corrections, (QList<QUuid>{denies.id, flag.id}));
    QVERIFY(statementIn(reading, u"s3"_s).corrections.isEmpty());
}

void ApplyCorrectionsTest::marksTheCertainty()
{
    const Correction hedged = on(u"s1"_s, SetCertainty{Certainty::Hedged});
    const Reading reading = apply({hedged});
    const ReadStatement &statement = statementIn(reading, u"s1"_s);
    QVERIFY(statement.statement.certainty == Certainty::Hedged);
    QVERIFY(statement.state == State::Corrected);
    QVERIFY(statement.machine && statement.machine->certainty == Certainty::Asserted);

    const Reading back = apply({hedged, on(u"s1"_s, SetCertainty{Certainty::Asserted})});
    QVERIFY(statementIn(back, u"s1"_s).state == State::Confirmed);
    QVERIFY(!statementIn(back, u"s1"_s).machine);
}

void ApplyCorrectionsTest::movesCueAndSource()
{
    const QString &text = m_saved.article.text;
    const auto anchors = [&](QStringView words) {
        const qsizetype at = text.indexOf(words);
        return anchorsAt(text, {{at, at + words.size()}});
    };
    const auto shown = [&](const Spans &spans) {
        QStringList words;
        for (const Span span : spans)
            words << span.in(text).toString();
        return words.join(u'|');
    };
    const Reading reading =
        apply({on(u"s6"_s, SetCue{anchors(u"read")}),
               on(u"s6"_s, SetSource{anchors(u"A banner on the quay")}), on(u"s1"_s, SetCue{})});
    const ReadStatement &banner = statementIn(reading, u"s6"_s);
    QCOMPARE(shown(banner.statement.cue), u"read"_s);
    QCOMPARE(shown(banner.statement.source), u"A banner on the quay"_s);
    QVERIFY(banner.state == State::Corrected);
    QVERIFY(banner.machine && banner.machine->cue.isEmpty());
    QVERIFY(statementIn(reading, u"s1"_s).statement.cue.isEmpty());
    QVERIFY(statementIn(reading, u"s1"_s).state == State::Corrected);
}

void ApplyCorrectionsTest::leavesStaleWhoseCueIsGone()
{
    const Correction cue = on(u"s6"_s, SetCue{{{3, u"shouted 😀"_s, u"then "_s, u" at"_s}}});
    const Reading reading = apply({cue});
    QVERIFY(reading.orphans.isEmpty());
    const ReadStatement &left = statementIn(reading, u"s6"_s);
    QVERIFY(left.state == State::Stale);
    QCOMPARE(left.stale.first().words.then, u"shouted 😀"_s);
    QVERIFY(left.statement.cue.isEmpty());
}

void ApplyCorrectionsTest::leavesClaimsOfWhatIsRejectedOut()
{
    const QList<Claim> claims = m_saved.analysis.claims;
    QCOMPARE(apply({}).claims, claims);
    QCOMPARE(claims[1].statement, u"s2"_s);
    QCOMPARE(apply({on(u"s2"_s, Reject{})}).claims.size(), claims.size() - 1);
}

void ApplyCorrectionsTest::leavesTheOrderToTheCaller()
{
    const QString &text = m_saved.article.text;
    const qsizetype at = text.indexOf(u"Orlow council");
    const Correction added =
        newStatement(m_plain, {{at, at + 13}}, {}, VerbKind::Says); // in the headline
    const Reading reading = apply({added});
    QCOMPARE(reading.statements.size(), m_saved.analysis.statements.size() + 1);
    QVERIFY(reading.statements.last().state == State::Manual);
}

void ApplyCorrectionsTest::addsAStatementUnderTheIdItWasGiven()
{
    const qsizetype at = m_saved.article.text.indexOf(u"900 people");
    Correction added = newStatement(m_plain, {{at, at + 10}}, {}, VerbKind::Says);
    added.statement = u"s-mine"_s;
    const Reading reading = apply({added});
    QCOMPARE(reading.statements.last().statement.id, u"s-mine"_s);
    QVERIFY(reading.statements.last().origin == Origin::Reader);
}

void ApplyCorrectionsTest::putsBackWhatTheMachineNoLongerFinds()
{
    const Correction denies = on(u"s2"_s, SetVerb{VerbKind::Denies});
    m_saved.analysis.statements.removeIf([](const Statement &each) { return each.id == u"s2"; });
    const Reading reading = apply({denies});
    const ReadStatement &back = statementIn(reading, u"s2"_s);
    QVERIFY(back.origin == Origin::Reader);
    QVERIFY(back.statement.verb == VerbKind::Denies);
    QVERIFY(reading.orphans.isEmpty());
}

void ApplyCorrectionsTest::orphansAMarkOnWhatIsNotFoundAnyMore()
{
    const Correction note = on(u"s2"_s, SetNote{u"ask her"_s});
    const Correction reject = on(u"s2"_s, Reject{});
    m_saved.analysis.statements.removeIf([](const Statement &each) { return each.id == u"s2"; });
    const Reading reading = apply({note, reject});
    QCOMPARE(reading.orphans, QList<Correction>{note}); // rejecting is done already
}

void ApplyCorrectionsTest::leavesStaleWhoseSpeakersNobodyKnows()
{
    const MentionedActor stranger{{3, u"Zoë Gray"_s, u"then "_s, u" left"_s}};
    const Correction given = on(u"s1"_s, SetSpeakers{{stranger}});
    const Reading reading = apply({given});
    QVERIFY(reading.orphans.isEmpty());
    const ReadStatement &left = statementIn(reading, u"s1"_s);
    QVERIFY(left.state == State::Stale);
    QCOMPARE(left.statement.actors, QStringList{u"a1"_s});
    QCOMPARE(left.stale.size(), 1);
    QCOMPARE(left.stale[0].correction, given);
    QCOMPARE(left.stale[0].words.then, u"Zoë Gray"_s);
    QCOMPARE(left.stale[0].words.now, QString());

    const Correction named = on(u"s1"_s, SetSpeakers{{NamedActor{u"Zoë Gray"_s}}});
    QCOMPARE(apply({named}).actors.last().actor.name, u"Zoë Gray"_s);
    QVERIFY(statementIn(apply({given, named}), u"s1"_s).stale.isEmpty());
}

void ApplyCorrectionsTest::mergesSpeakersOfEveryStatement()
{
    const auto actor = [this](const QString &id) {
        return referenceTo(m_plain.document, *m_plain.actor(id));
    };
    const Reading reading = apply({correctionOf(MergeActors{actor(u"a1"_s), actor(u"a3"_s)})});
    QCOMPARE(statementIn(reading, u"s1"_s).statement.actors, QStringList{u"a3"_s});
    QCOMPARE(statementIn(reading, u"s2"_s).statement.actors, QStringList{u"a3"_s});
    QCOMPARE(reading.actors.size(), m_saved.analysis.actors.size() - 1);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::ApplyCorrectionsTest)
#include "tst_applycorrections.moc"
