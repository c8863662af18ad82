// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "core/wording/history.h"

#include "core/corrections/anchoring.h"
#include "core/wording/wording.h"
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"
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
    void tellsCueAndTopic();
    void tellsWhatIsKnownOfAnActor();
    void tellsTheHeadsFormerValue();
    void keepsWordsThatAreGone();
    void tellsEachMergeApart();
    void callsNobodyWhoWasMerged();
    void showsWhereWordsDiffer();
    void saysWhoWithdrew();
    void callsWhoSentAPageSomebodyElse();
    void saysWhatElseThereIs();

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
                                  m_log, {}, {m_plain, saved.article});
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
    QCOMPARE(told(lines().first()), u"“a gift to the boats” state: statement → not a statement"_s);
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
    QCOMPARE(told(all[3]),
             u"day of publication: Tuesday 17 November 2026 → Wednesday 18 November 2026"_s);
}

void HistoryTest::tellsCueAndTopic()
{
    const QString &text = m_plain.document.text();
    const qsizetype at = text.indexOf(u"on Monday");
    say(on(u"s1"_s, SetCue{anchorsAt(text, {{at, at + 9}})}));
    say(on(u"s1"_s, SetCue{}));
    say(on(u"s1"_s, SetSource{}));
    say(on(u"s2"_s, SetTopic{u"the “late” boats 😀"_s}));
    say(on(u"s2"_s, SetTopic{}));
    const QList<HistoryLine> all = lines();
    QCOMPARE(told(all[0]), u"1a cue: “said” → “on Monday”"_s);
    QCOMPARE(all[1].after, u"none"_s);
    QCOMPARE(told(all[2]), u"1a source: “Ana Ruiz” → none"_s);
    QCOMPARE(all[3].after, u"the “late” boats 😀"_s);
    QCOMPARE(told(all[4]), u"1b topic: the “late” boats 😀 → none"_s);
}

void HistoryTest::tellsWhatIsKnownOfAnActor()
{
    const ReadActor &found = *m_plain.actor(u"a1"_s);
    const ActorRef ruiz = referenceTo(m_plain.document, found);
    const ActorRef lind = referenceTo(m_plain.document, *m_plain.actor(u"a3"_s));
    say(correctionOf(SetActorKind{ruiz, ActorKind::Group}));
    say(correctionOf(SetActorFact{ruiz, ActorFact::Description, u"mayor 😀"_s}));
    say(correctionOf(SetActorFact{lind, ActorFact::Description, u"clerk"_s}));
    say(correctionOf(SetActorFact{ruiz, ActorFact::Identifier, u"Q42"_s}));
    say(correctionOf(SetActorFact{ruiz, ActorFact::Description, {}}));
    say(correctionOf(SetActorColour{ruiz, 3}));
    say(correctionOf(SetActorColour{ruiz, 5}));
    const Anchor mention = std::get<MentionedActor>(ruiz).mention;
    say(correctionOf(SplitMentions{ruiz, {mention}, NamedActor{u"Una Rask 😀"_s}}));
    const QList<HistoryLine> all = lines();
    QCOMPARE(told(all[0]), u"kind of Ana Ruiz: person → group"_s);
    QCOMPARE(told(all[1]), u"description of Ana Ruiz: none → mayor 😀"_s);
    QCOMPARE(told(all[2]), u"description of Bo Lind: none → clerk"_s);
    QCOMPARE(told(all[3]), u"identifier of Ana Ruiz: none → Q42"_s);
    QCOMPARE(told(all[4]), u"description of Ana Ruiz: mayor 😀 → none"_s);
    QCOMPARE(told(all[5]), u"colour of Ana Ruiz: as its number has it → colour 3"_s);
    QCOMPARE(told(all[6]), u"colour of Ana Ruiz: colour 3 → colour 5"_s);
    QCOMPARE(told(all[7]), u"mentions “Ana Ruiz”: Ana Ruiz → Una Rask 😀"_s);
}

void HistoryTest::tellsTheHeadsFormerValue()
{
    say(correctionOf(SetFact{ArticleFact::Title, u"A toll 😀 on boats"_s}));
    say(correctionOf(SetFact{ArticleFact::Outlet, u"The Quay"_s}));
    say(correctionOf(SetFact{ArticleFact::Language, u"de"_s}));
    say(correctionOf(SetFact{ArticleFact::Title, {}}));
    const QList<HistoryLine> all = lines();
    const Article article = sampleSession().article;
    QCOMPARE(told(all[0]), u"headline: "_s + article.title + u" → A toll 😀 on boats"_s);
    QCOMPARE(told(all[1]), u"outlet: none → The Quay"_s);
    QCOMPARE(told(all[2]),
             u"language: "_s + wording::languageName(u"en"_s) + u" → "_s
                 + wording::languageName(u"de"_s));
    QCOMPARE(told(all[3]), u"headline: A toll 😀 on boats → none"_s);
}

void HistoryTest::keepsWordsThatAreGone()
{
    Correction gone = on(u"s2"_s, SetVerb{VerbKind::Claims});
    gone.statement = u"gone"_s;
    say(gone);
    QCOMPARE(told(lines().first()), u"“that the toll had been raised in secret” verb:  → claims"_s);
}

void HistoryTest::tellsEachMergeApart()
{
    const auto named = [this](const QString &id) {
        return referenceTo(m_plain.document, *m_plain.actor(id));
    };
    say(correctionOf(MergeActors{named(u"a3"_s), named(u"a1"_s)}));
    say(correctionOf(MergeActors{named(u"a2"_s), named(u"a1"_s)}));
    say(correctionOf(RenameActor{named(u"a1"_s), u"A. Ruiz"_s}));
    say(correctionOf(RenameActor{NamedActor{u"Una Rask 😀"_s}, u"U. Rask"_s}));
    const QList<HistoryLine> all = lines();
    QCOMPARE(all[0].before, u"Bo Lind"_s);
    QCOMPARE(all[1].before, u"Two officials"_s);
    QCOMPARE(all[1].actorColour, 1);
    QCOMPARE(all[3].before, u"Una Rask 😀"_s);
}

/// Who spoke before was merged into another since: that is not nobody.
void HistoryTest::callsNobodyWhoWasMerged()
{
    const auto said = std::find_if(
        m_plain.statements.begin(), m_plain.statements.end(),
        [](const ReadStatement &each) { return each.statement.actors == QStringList{u"a3"_s}; });
    QVERIFY(said != m_plain.statements.end());
    const QString id = said->statement.id;
    const ActorRef lind = referenceTo(m_plain.document, *m_plain.actor(u"a3"_s));
    const ActorRef ruiz = referenceTo(m_plain.document, *m_plain.actor(u"a1"_s));
    say(correctionOf(MergeActors{lind, ruiz}));
    say(on(id, SetSpeakers{{NamedActor{u"Una Rask 😀"_s, ActorKind::Person}}}));
    QVERIFY2(lines().last().before != u"nobody"_s, qPrintable(lines().last().before));
}

/// Words that a statement lost at its far end used to look like those it had before.
void HistoryTest::showsWhereWordsDiffer()
{
    const QString text =
        u"The harbour board said ⟦s1-content:that the old quay would be closed for all of "
        "the boats 😀 of the island from the first of May on⟧."_s;
    const Reading reading = test::markdownReadingOf(text, {{u"s1"_s}});
    const Statement &found = reading.statements[0].statement;
    Span shorter = found.content[0];
    shorter.end -= QStringView(u" from the first of May on").size();
    Correction cut = correctionOn(reading, reading.statements[0],
                                  SetContent{anchorsAt(reading.document.text(), {shorter})});
    CorrectionLog log;
    log.append(cut, m_now);
    Analysis analysis;
    analysis.statements = {found};
    const HistoryLine line =
        wording::historyOf(readingOf(reading.document, analysis, log.inForce()), log, {},
                           {reading, reading.document.article()})
            .first();
    QVERIFY2(line.before.endsWith(u"from the first of May on”"), qPrintable(line.before));
    QVERIFY2(line.after.endsWith(u"of the island”"), qPrintable(line.after));
    QVERIFY2(line.before.startsWith(u"“…"), qPrintable(line.before));
    QVERIFY(line.before.size() < 70);
}

void HistoryTest::saysWhoWithdrew()
{
    const QUuid hers = QUuid::createUuid();
    const QUuid his = QUuid::createUuid();
    const QUuid later = QUuid::createUuid();
    Correction verb = on(u"s2"_s, SetVerb{VerbKind::Claims});
    verb.by = u"Sunniva Dahl"_s;
    const Correction state = on(u"s1"_s, Confirm{});
    m_log.add({LogEntry::Kind::Made, verb.id, m_now, 1, hers}, verb);
    m_log.add({LogEntry::Kind::Made, state.id, m_now, 2, his}, state);
    m_log.add({LogEntry::Kind::Withdrawn, verb.id, m_now, 3, his});
    m_log.add({LogEntry::Kind::Withdrawn, state.id, m_now, 4, later});
    const QList<HistoryLine> all = lines();
    QCOMPARE(all[0].by, u"Sunniva Dahl"_s);
    QCOMPARE(all[0].withdrawnBy, u"Jon Aas"_s);
    QCOMPARE(all[1].withdrawnBy, QString()); // nothing tells whose that sitting was
    Correction next = on(u"s2"_s, SetFlag{true});
    next.by = u"Una Rask 😀"_s;
    m_log.add({LogEntry::Kind::Made, next.id, m_now, 5, later}, next);
    QCOMPARE(lines()[1].withdrawnBy, u"Una Rask 😀"_s);
}

/// Whatever name a page signs with.
void HistoryTest::callsWhoSentAPageSomebodyElse()
{
    const Correction mine = on(u"s2"_s, SetVerb{VerbKind::Claims});
    const Correction forged = on(u"s1"_s, Confirm{});
    say(mine);
    say(forged);
    m_log.withdraw(mine.id, m_now);
    const SavedSession saved = sampleSession();
    const Reading reading =
        readingOf(Document(saved.article), saved.analysis, m_log.inForce(), m_log.corrections());
    const QList<HistoryLine> all = wording::historyOf(reading, m_log,
                                                      {[&](QUuid id) { return id == forged.id; },
                                                       [&](QUuid id) {
                                                           return id == mine.id;
                                                       }});
    QCOMPARE(all[0].by, u"Jon Aas"_s);
    QVERIFY2(all[0].withdrawnBy.startsWith(u"somebody else"_s), qPrintable(all[0].withdrawnBy));
    QCOMPARE(all[1].by, u"somebody else (signed “Jon Aas”)"_s);
    QCOMPARE(lines()[1].by, u"Jon Aas"_s);

    m_log.withdraw(forged.id, m_now); // by the reader
    const QList<HistoryLine> after = wording::historyOf(reading, m_log, {[&](QUuid id) {
                                                            return id == forged.id;
                                                        }});
    QVERIFY(after[1].by.startsWith(u"somebody else"_s));
    QVERIFY(!after[1].withdrawnBy.startsWith(u"somebody else"_s));
}

void HistoryTest::saysWhatElseThereIs()
{
    Correction gone = on(u"s2"_s, SetVerb{VerbKind::Claims});
    gone.target.first().exact = u"words that are nowhere 😀"_s;
    gone.target.first().before = gone.target.first().after = QString();
    gone.passage = {};
    gone.statement = u"gone"_s;
    say(gone);
    say(on(u"s1"_s, SetNote{u"ask again 😀"_s}));
    say(on(u"s1"_s, SetVerb{VerbKind::Warns}));
    const QList<HistoryLine> all = lines();
    QCOMPARE(all[0].note, u"could not be placed in the text"_s);
    QCOMPARE(all[1].note, QString()); // it is the note
    QCOMPARE(all[2].note, u"ask again 😀"_s);
    QCOMPARE(all[2].label, u"1a"_s);
}

ONRECORD_TEST(HistoryTest)
#include "tst_history.moc"
