// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/history.h"

#include "core/corrections/anchoring.h"
#include "core/wording/wording.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;
using wording::HistoryLine;

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsTheMachinesValueFirst();
    void tellsTheFormerValueThen();
    void passesOverAWithdrawnValue();
    void namesWhatIsNoStatement();
    void tellsActorsAndTopics();
    void tellsTheHeadsFormerValue();
    void keepsWordsThatAreGone();

private:
    Correction on(const QString &statement, Change change) const
    {
        Correction made = correctionOn(m_plain, statementIn(m_plain, statement), std::move(change));
        made.made = m_now;
        made.by = u"Jon Aas"_s;
        return made;
    }
    void say(const Correction &correction)
    {
        m_now = m_now.addSecs(60);
        m_log.append(correction, m_now);
    }
    QList<HistoryLine> lines() const
    {
        const SavedSession saved = sampleSession();
        return wording::historyOf(readingOf(Document(saved.article), saved.analysis,
                                            m_log.inForce(), m_log.corrections()),
                                  m_log);
    }

    Reading m_plain;
    CorrectionLog m_log;
    QDateTime m_now;
};

static QString told(const HistoryLine &line)
{
    return line.what + u": "_s + line.before + u" → "_s + line.after;
}

void HistoryTest::init()
{
    m_plain = sampleReading();
    m_log = {};
    m_now = QDateTime(QDate(2026, 11, 17), QTime(9, 0), Qt::UTC);
}

void HistoryTest::tellsTheMachinesValueFirst()
{
    const NamedActor una{u"Una Rask 😀"_s, ActorKind::Person};
    say(on(u"s2"_s, SetVerb{VerbKind::Claims}));
    say(on(u"s6"_s, SetSpeakers{{una}}));
    const QList<HistoryLine> all = lines();
    QCOMPARE(all.size(), 2);
    QCOMPARE(told(all[0]), u"1b verb: denies → claims"_s);
    QCOMPARE(all[0].by, u"Jon Aas"_s);
    QCOMPARE(all[0].statement, u"s2"_s);
    QVERIFY(all[0].inForce);
    QCOMPARE(told(all[1]), u"5a speaker: nobody → Una Rask 😀"_s);
}

void HistoryTest::tellsTheFormerValueThen()
{
    say(on(u"s2"_s, SetVerb{VerbKind::Claims}));
    say(on(u"s1"_s, SetVerb{VerbKind::Warns}));
    say(on(u"s2"_s, SetVerb{VerbKind::Demands}));
    QCOMPARE(told(lines().last()), u"1b verb: claims → "_s + wording::word(VerbKind::Demands));
}

void HistoryTest::passesOverAWithdrawnValue()
{
    const Correction withdrawn = on(u"s2"_s, SetVerb{VerbKind::Claims});
    say(withdrawn);
    const QDateTime later = m_now.addDays(1);
    m_log.withdraw(withdrawn.id, later);
    say(on(u"s2"_s, SetVerb{VerbKind::Warns}));
    const QList<HistoryLine> all = lines();
    QVERIFY(!all[0].inForce);
    QCOMPARE(all[0].withdrawn, later);
    QCOMPARE(told(all[1]), u"1b verb: denies → "_s + wording::word(VerbKind::Warns));
}

void HistoryTest::namesWhatIsNoStatement()
{
    say(on(u"s3"_s, Reject{}));
    QCOMPARE(told(lines().first()), u"“a gift to the boats” state:  → not a statement"_s);
}

void HistoryTest::tellsActorsAndTopics()
{
    const ActorRef ruiz = referenceTo(m_plain.document, *m_plain.actor(u"a1"_s));
    const ActorRef lind = referenceTo(m_plain.document, *m_plain.actor(u"a3"_s));
    say(correctionOf(MergeActors{lind, ruiz}));
    say(correctionOf(RenameActor{ruiz, u"A. Ruiz"_s}));
    say(correctionOf(RenameTopic{u"toll"_s, u"bridge toll"_s}));
    say(correctionOf(SetPublished{QDate(2026, 11, 18)}));
    const QList<HistoryLine> all = lines();
    QCOMPARE(told(all[0]), u"actors merged: Bo Lind → Ana Ruiz"_s);
    QCOMPARE(told(all[1]), u"actor renamed: Ana Ruiz → A. Ruiz"_s);
    QCOMPARE(told(all[2]), u"topic renamed: toll → bridge toll"_s);
    QCOMPARE(told(all[3]), u"day of publication:  → Wednesday 18 November 2026"_s);
}

void HistoryTest::tellsTheHeadsFormerValue()
{
    say(correctionOf(SetFact{ArticleFact::Title, u"A toll 😀 on boats"_s}));
    say(correctionOf(SetFact{ArticleFact::Outlet, u"The Quay"_s}));
    say(correctionOf(SetFact{ArticleFact::Language, u"de"_s}));
    say(correctionOf(SetFact{ArticleFact::Title, {}}));
    const QList<HistoryLine> all = lines();
    QCOMPARE(told(all[0]), u"headline:  → A toll 😀 on boats"_s);
    QCOMPARE(told(all[1]), u"outlet:  → The Quay"_s);
    QCOMPARE(told(all[2]), u"language:  → "_s + wording::languageName(u"de"_s));
    QCOMPARE(told(all[3]), u"headline: A toll 😀 on boats → none"_s);
}

void HistoryTest::keepsWordsThatAreGone()
{
    Correction gone = on(u"s2"_s, SetVerb{VerbKind::Claims});
    gone.statement = u"gone"_s;
    say(gone);
    QCOMPARE(told(lines().first()), u"“that the toll had been raised in secret” verb:  → claims"_s);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
