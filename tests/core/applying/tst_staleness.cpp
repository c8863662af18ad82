// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of corrections when the article says something else: nothing holds for other words.
#include "core/applying/staleness.h"

#include "core/corrections/anchoring.h"
#include "core/review/reviewround.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplereading.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class StalenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhereOnlyTheSpellingChanged_data();
    void holdsWhereOnlyTheSpellingChanged();
    void isStaleWhereTheWordsChanged_data();
    void isStaleWhereTheWordsChanged();
    void showsBothSideBySide();
    void appliesToEveryKindOfCorrection_data();
    void appliesToEveryKindOfCorrection();
    void keepsTheSpeakerWhereOnlyTheWordsChanged();
    void keepsNoSpeakerWhereTheNameChanged();
    void losesASpeakerWhoseNameIsGone();
    void losesTheNameBehindAPronoun();
    void isSettledByWhatIsSaidOfTheNewWords();
    void settlesOnlyNotesByANote();
    void holdsAgainWhenTheWordsAreBack();
    void givesNoOneElseTheNameOfAnActor();
    void isAskedAboutFirst();
    void tellsCopiesByTheirSpeakers_data();
    void tellsCopiesByTheirSpeakers();
};

namespace {

QString article()
{
    return u"The council of Grindholm met on Tuesday, and the quay was full.\n\n"
           "⟦s-took:“I did take the colour money,”⟧ ⟦k-took:said⟧ ⟦q-took:⟦m-ana:Ana Ruiz⟧⟧ of the "
           "harbour office.\n\n"
           "⟦q-ship:⟦m-bo:Bo Lind⟧⟧ ⟦k-ship:warned⟧ ⟦s-ship:that 40 boats 😀 would leave⟧.\n\n"
           "Nobody left the quay that day, they say in the town of Grindholm. ⟦s-cold:“It is too "
           "cold,”⟧ ⟦q-cold:⟦m-bo:he⟧⟧ ⟦k-cold:said⟧."_s;
}

QString edited(const QString &from, const QString &to)
{
    QString text = article();
    if (!text.contains(from))
        qFatal("nothing to edit");
    return text.replace(from, to);
}

const ReadStatement &statementWith(const Reading &reading, QUuid correction)
{
    for (const ReadStatement &read : reading.statements) {
        if (read.corrections.contains(correction))
            return read;
    }
    qFatal("said of no statement");
}

/// The sample and what a reader says of its statement number \a at.
struct StaleDesk
{
    SampleReading sample{article()};
    Reading plain = sample.read();

    Correction on(qsizetype at, Change change) const
    {
        return correctionOn(plain, plain.statements[at], std::move(change));
    }
    ActorRef actor(const QString &id) const
    {
        return referenceTo(plain.document, *plain.actor(id));
    }
};

} // namespace

void StalenessTest::holdsWhereOnlyTheSpellingChanged_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("case") << u"I did take"_s << u"I DID take"_s;
    QTest::newRow("spelling") << u"colour"_s << u"color"_s;
    QTest::newRow("marks") << u"money,”"_s << u"money!”"_s;
    QTest::newRow("blanks") << u"did take"_s << u"did  take"_s;
    QTest::newRow("an accent in the name") << u"Ana Ruiz"_s << u"Ana Ruíz"_s;
    QTest::newRow("what stands around it") << u"of the harbour office"_s << u"late at night"_s;
    QTest::newRow("the paragraph before") << u"The council"_s << u"Then the council"_s;
}

void StalenessTest::holdsWhereOnlyTheSpellingChanged()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const StaleDesk desk;
    const Correction confirmed = desk.on(0, Confirm{});
    const SampleReading now(from.isEmpty() ? article() : edited(from, to));
    const Reading reading = now.read({confirmed});
    QVERIFY(statementWith(reading, confirmed.id).state == State::Confirmed);
    QCOMPARE(reading.moved.contains(confirmed.id), !from.isEmpty());
}

void StalenessTest::isStaleWhereTheWordsChanged_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");

    QTest::newRow("other words") << u"did take the colour"_s << u"never saw the colour"_s;
    QTest::newRow("a negation put in") << u"did take"_s << u"did not take"_s;
    QTest::newRow("another name") << u"Ana Ruiz"_s << u"Ana Holm"_s;
    QTest::newRow("another name altogether") << u"Ana Ruiz"_s << u"Eva Holm"_s;
    QTest::newRow("another verb") << u"⟦k-took:said⟧"_s << u"⟦k-took:denied⟧"_s;
    QTest::newRow("a negation at the verb") << u"⟦k-took:said⟧"_s << u"⟦k-took:never said⟧"_s;
    QTest::newRow("a negation beside the verb") << u"⟦k-took:said⟧"_s << u"never ⟦k-took:said⟧"_s;
    QTest::newRow("it is somebody’s lawyer")
        << u"⟦q-took:⟦m-ana:Ana Ruiz⟧⟧"_s << u"⟦q-took:⟦m-law:a lawyer for Ana Ruiz⟧⟧"_s;
}

void StalenessTest::isStaleWhereTheWordsChanged()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const StaleDesk desk;
    const Correction confirmed = desk.on(0, Confirm{});
    const Reading reading = SampleReading(edited(from, to)).read({confirmed});
    const ReadStatement &read = statementWith(reading, confirmed.id);
    QVERIFY(read.state == State::Stale);
    QCOMPARE(read.stale.size(), 1);
    QCOMPARE(read.stale[0].correction, confirmed);
    QVERIFY(!read.stale[0].words.changes.isEmpty());
    QVERIFY(reading.orphans.isEmpty());
    QVERIFY(reading.moved.contains(confirmed.id));
}

void StalenessTest::showsBothSideBySide()
{
    const StaleDesk desk;
    const Correction confirmed = desk.on(1, Confirm{});
    const SampleReading now(edited(u"40 boats 😀"_s, u"14 boats 😀"_s));
    const Reading reading = now.read({confirmed});
    const ChangedWords &words = statementWith(reading, confirmed.id).stale.first().words;
    QCOMPARE(words.then, u"Bo Lind warned that 40 boats 😀 would leave"_s);
    QCOMPARE(words.now, u"Bo Lind warned that 14 boats 😀 would leave"_s);
    QCOMPARE(words.changes.size(), 1);
    QCOMPARE(words.changes[0].then.in(words.then), u"40");
    QCOMPARE(words.changes[0].now.in(words.now), u"14");
}

void StalenessTest::appliesToEveryKindOfCorrection_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change :
         {"confirm", "reject", "speakers", "verb", "content", "note", "flag", "certainty"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void StalenessTest::appliesToEveryKindOfCorrection()
{
    QFETCH(QString, change);
    const StaleDesk desk;
    const Statement &first = desk.plain.statements[0].statement;
    const QHash<QString, Change> changes{
        {u"confirm"_s, Confirm{}},
        {u"reject"_s, Reject{}},
        {u"speakers"_s, SetSpeakers{{desk.actor(u"a-bo"_s)}}},
        {u"verb"_s, SetVerb{VerbKind::Warns}},
        {u"content"_s, SetContent{anchorsAt(desk.plain.document.text(), first.content)}},
        {u"note"_s, SetNote{u"ask her"_s}},
        {u"flag"_s, SetFlag{true}},
        {u"certainty"_s, SetCertainty{Certainty::Hedged}}};
    const Correction correction = desk.on(0, changes.value(change));
    const SampleReading now(edited(u"did take"_s, u"did not take"_s));
    const Reading reading = now.read({correction});
    const ReadStatement &read = statementWith(reading, correction.id);
    QVERIFY(read.state == State::Stale);
    QVERIFY(!read.label.isEmpty());
    if (change == u"note")
        QCOMPARE(read.note, u"ask her"_s); // what a reader wrote is not hidden
}

void StalenessTest::keepsTheSpeakerWhereOnlyTheWordsChanged()
{
    const StaleDesk desk;
    const Correction given = desk.on(0, SetSpeakers{{desk.actor(u"a-bo"_s)}});
    const Reading reading = SampleReading(edited(u"did take"_s, u"did not take"_s)).read({given});
    const ReadStatement &read = statementWith(reading, given.id);
    QCOMPARE(read.statement.actors, QStringList{u"a-bo"_s});
    QVERIFY(read.state == State::Stale);
}

void StalenessTest::keepsNoSpeakerWhereTheNameChanged()
{
    const StaleDesk desk;
    const Correction given = desk.on(0, SetSpeakers{{desk.actor(u"a-bo"_s)}});
    const SampleReading now(edited(u"⟦m-ana:Ana Ruiz⟧"_s, u"⟦m-eva:Eva Holm⟧"_s));
    const Reading reading = now.read({given});
    QCOMPARE(statementWith(reading, given.id).statement.actors, QStringList{u"a-eva"_s});
}

void StalenessTest::losesASpeakerWhoseNameIsGone()
{
    const StaleDesk desk;
    const Correction given = desk.on(0, SetSpeakers{{desk.actor(u"a-bo"_s)}});
    const SampleReading now(edited(u"⟦m-bo:Bo Lind⟧"_s, u"⟦m-cy:Cy Brand⟧"_s));
    const Reading reading = now.read({given});
    const ReadStatement &read = statementWith(reading, given.id);
    QVERIFY(read.state == State::Stale);
    QCOMPARE(read.statement.actors, QStringList{u"a-ana"_s});
    QCOMPARE(read.stale[0].words.then, u"Bo Lind"_s);
}

void StalenessTest::losesTheNameBehindAPronoun()
{
    const StaleDesk desk;
    const Correction confirmed = desk.on(2, Confirm{});
    QString text = article();
    text.replace(u"⟦m-bo:Bo Lind⟧"_s, u"⟦m-cy:Cy Brand⟧"_s).replace(u"⟦m-bo:he⟧"_s, u"⟦m-cy:he⟧"_s);
    const Reading reading = SampleReading(text).read({confirmed});
    const ReadStatement &read = statementWith(reading, confirmed.id);
    QVERIFY(read.state == State::Stale);
    QCOMPARE(read.statement.actors, QStringList{u"a-cy"_s});
    QCOMPARE(read.stale[0].words.then, u"Bo Lind"_s);
}

void StalenessTest::isSettledByWhatIsSaidOfTheNewWords()
{
    const StaleDesk desk;
    const Correction confirmed = desk.on(0, Confirm{});
    const SampleReading now(edited(u"did take"_s, u"did not take"_s));
    const Reading stale = now.read({confirmed});
    const ReadStatement &read = statementWith(stale, confirmed.id);

    const auto stateAfter = [&](const Change &change) {
        const Correction later = correctionOn(stale, read, change);
        const Reading after = now.read({confirmed, later});
        return statementWith(after, later.id).state;
    };
    QVERIFY(stateAfter(Confirm{}) == State::Confirmed);
    QVERIFY(stateAfter(Reject{}) == State::Rejected);
    QVERIFY(stateAfter(SetVerb{VerbKind::Denies}) == State::Corrected);
    QVERIFY(stateAfter(SetNote{u"see above"_s}) == State::Stale);
}

void StalenessTest::settlesOnlyNotesByANote()
{
    const StaleDesk desk;
    const Correction note = desk.on(0, SetNote{u"ask her"_s});
    const SampleReading now(edited(u"did take"_s, u"did not take"_s));
    const Reading stale = now.read({note});
    const Correction later =
        correctionOn(stale, statementWith(stale, note.id), SetNote{u"asked"_s});
    const Reading after = now.read({note, later});
    QVERIFY(statementWith(after, later.id).state == State::Automatic);
    QCOMPARE(statementWith(after, later.id).note, u"asked"_s);
}

void StalenessTest::holdsAgainWhenTheWordsAreBack()
{
    const StaleDesk desk;
    const Correction confirmed = desk.on(0, Confirm{});
    const SampleReading now(edited(u"did take"_s, u"did not take"_s));
    QVERIFY(statementWith(now.read({confirmed}), confirmed.id).state == State::Stale);
    const Reading back = desk.sample.read({confirmed});
    QVERIFY(statementWith(back, confirmed.id).state == State::Confirmed);
    QVERIFY(back.moved.isEmpty());
}

void StalenessTest::givesNoOneElseTheNameOfAnActor()
{
    const StaleDesk desk;
    const Correction renamed = correctionOf(RenameActor{desk.actor(u"a-ana"_s), u"A. R."_s});
    const SampleReading now(edited(u"⟦m-ana:Ana Ruiz⟧"_s, u"⟦m-eva:Ana Holm⟧"_s));
    const Reading reading = now.read({renamed});
    QCOMPARE(reading.orphans, QList<Correction>{renamed});
    QCOMPARE(reading.actor(u"a-eva"_s)->actor.name, u"Ana Holm"_s);
}

void StalenessTest::isAskedAboutFirst()
{
    const StaleDesk desk;
    const Correction confirmed = desk.on(1, Confirm{});
    SampleReading now(edited(u"40 boats"_s, u"14 boats"_s));
    now.analysis.statements[0].actors.clear(); // to review
    const Reading reading = now.read({confirmed});
    QCOMPARE(reviewQueue(reading),
             (QStringList{reading.statements[1].statement.id, reading.statements[0].statement.id}));
    QCOMPARE(reading.actor(u"a-bo"_s)->toReview, 1);
}

void StalenessTest::tellsCopiesByTheirSpeakers_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("rejected"); // the source beside it; empty: an orphan

    const QString ana = u"⟦s-a:“We stay here,”⟧ ⟦k-a:said⟧ ⟦q-a:⟦m-ana:Ana Ruiz⟧⟧."_s;
    const QString bo = u"⟦s-b:“We stay here,”⟧ ⟦k-b:said⟧ ⟦q-b:⟦m-bo:Bo Lind⟧⟧."_s;
    const QString cy = u"⟦s-c:“We stay here,”⟧ ⟦k-c:said⟧ ⟦q-c:⟦m-cy:Cy Brand⟧⟧."_s;
    const auto paragraphs = [](const QStringList &all) {
        return (QStringList{u"The ferry 😀 is late."_s} + all).join(u"\n\n"_s);
    };
    QTest::newRow("as it was") << paragraphs({ana, bo}) << u"Ana Ruiz"_s;
    QTest::newRow("swapped") << paragraphs({bo, ana}) << u"Ana Ruiz"_s;
    QTest::newRow("a third in front") << paragraphs({cy, ana, bo}) << u"Ana Ruiz"_s;
    QTest::newRow("a third in front, swapped") << paragraphs({cy, bo, ana}) << u"Ana Ruiz"_s;
    QTest::newRow("the other one is gone") << paragraphs({ana}) << u"Ana Ruiz"_s;
    QTest::newRow("it is gone") << paragraphs({bo}) << QString();
    QTest::newRow("it is gone, a third is there") << paragraphs({cy, bo}) << QString();
}

void StalenessTest::tellsCopiesByTheirSpeakers()
{
    QFETCH(QString, now);
    QFETCH(QString, rejected);
    const SampleReading then(u"The ferry 😀 is late.\n\n"
                             "⟦s-a:“We stay here,”⟧ ⟦k-a:said⟧ ⟦q-a:⟦m-ana:Ana Ruiz⟧⟧.\n\n"
                             "⟦s-b:“We stay here,”⟧ ⟦k-b:said⟧ ⟦q-b:⟦m-bo:Bo Lind⟧⟧."_s);
    const Reading plain = then.read();
    const Correction reject = correctionOn(plain, plain.statements[0], Reject{});
    const Reading reading = SampleReading(now).read({reject});
    QStringList sources;
    for (const ReadStatement &read : reading.statements) {
        if (read.state == State::Rejected)
            sources.append(hull(read.statement.source).in(reading.document.text()).toString());
    }
    QCOMPARE(sources.join(u' '), rejected);
    QCOMPARE(reading.orphans.size(), rejected.isEmpty() ? 1 : 0);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::StalenessTest)
#include "tst_staleness.moc"
