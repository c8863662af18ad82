// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/decisions.h"

#include "core/applying/growingreading.h"
#include "core/corrections/anchoring.h"
#include "core/wording/questions.h"
#include "core/wording/wording.h"
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;
using wording::Decider;
using wording::Decisions;

class DecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesWhoChoseEachPart_data();
    void namesWhoChoseEachPart();
    void theLastOneCounts();
    void tellsConfirmations();
    void tellsWhoGaveItToSomebody();
    void tellsWhoMarkedIt();
    void tellsWhoSetADate();
    void knowsNothingWithoutALog();
    void callsWhoSignsAPageSomebodyElse();

private:
    void say(const QString &by, Correction made)
    {
        made.by = by;
        made.made = QDateTime(QDate(2026, 11, 17), QTime(9, 0), Qt::UTC);
        m_log.append(made, made.made);
    }
    void say(const QString &by, Change change)
    {
        say(by, correctionOn(m_plain, s1(m_plain), change));
    }
    static const ReadStatement &s1(const Reading &reading) { return statementIn(reading, u"s1"_s); }
    Reading reading() const
    {
        const SavedSession saved = sampleSession();
        return readingOf(Document(saved.article), saved.analysis, m_log.inForce(),
                         m_log.corrections());
    }
    wording::Readers readers() const
    {
        return {&m_log, [](const Correction &correction) {
                    return correction.by.isEmpty() ? Decider() : Decider{false, correction.by};
                }};
    }
    Anchors anchored(const QString &words) const
    {
        const qsizetype begin = m_plain.document.text().indexOf(words);
        return {anchorAt(m_plain.document.text(), {begin, begin + words.size()})};
    }

    Reading m_plain;
    CorrectionLog m_log;
};

void DecisionsTest::init()
{
    m_plain = sampleReading();
    m_log = {};
}

void DecisionsTest::namesWhoChoseEachPart_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("part");
    QTest::newRow("speaker") << 0 << u"speaker"_s;
    QTest::newRow("verb") << 1 << u"verb"_s;
    QTest::newRow("certainty") << 2 << u"certainty"_s;
    QTest::newRow("topic") << 3 << u"topic"_s;
    QTest::newRow("cue") << 4 << u"cue"_s;
    QTest::newRow("source") << 5 << u"source"_s;
    QTest::newRow("words") << 6 << u"words"_s;
}

void DecisionsTest::namesWhoChoseEachPart()
{
    QFETCH(int, change);
    QFETCH(QString, part);
    const QList<Change> changes{
        SetSpeakers{{NamedActor{u"Una Rask 😀"_s, ActorKind::Person}}},
        SetVerb{VerbKind::Warns},
        SetCertainty{Certainty::Hedged},
        SetTopic{u"Bridges"_s},
        SetCue{anchored(u"Ruiz"_s)},
        SetSource{anchored(u"Ana"_s)},
        SetContent{anchored(u"We never promised"_s)},
    };
    say({}, changes.at(change));
    const Reading mine = reading();
    QCOMPARE(Decisions(s1(mine), readers()).sentences(),
             QStringList{u"You chose: %1."_s.arg(part)});
    m_log = {};
    say(u"Jon Aas"_s, changes.at(change));
    const Reading his = reading();
    QCOMPARE(Decisions(s1(his), readers()).sentences(),
             QStringList{u"Jon Aas chose: %1."_s.arg(part)});
}

void DecisionsTest::theLastOneCounts()
{
    say({}, SetVerb{VerbKind::Warns});
    say({}, SetCertainty{Certainty::Hedged});
    say(u"Jon Aas"_s, SetVerb{VerbKind::Denies});
    say(u"Jon Aas"_s, SetTopic{u"Bridges"_s});
    say({}, SetFlag{}); // decides nothing
    const Reading read = reading();
    const Decisions decisions(s1(read), readers());
    QCOMPARE(decisions.sentences(),
             (QStringList{u"Jon Aas chose: verb, topic."_s, u"You chose: certainty."_s}));
    QVERIFY(decisions.of(Decisions::Part::Certainty)->isYou);
    QVERIFY(!decisions.of(Decisions::Part::Speaker));
}

void DecisionsTest::tellsConfirmations()
{
    say(u"Jon Aas"_s, correctionOn(m_plain, s1(m_plain), Confirm{}));
    const Reading read = reading();
    QCOMPARE(Decisions(s1(read), readers()).sentences(), QStringList{u"Jon Aas confirmed it."_s});
}

/// Somebody whom no word of the article names, too.
void DecisionsTest::tellsWhoGaveItToSomebody()
{
    const NamedActor una{u"Una Rask"_s, ActorKind::Person};
    for (const QString &by : {QString(), u"Jon Aas"_s}) {
        m_log = {};
        say(by, SetSpeakers{{una}});
        const Reading read = reading();
        const Decisions decisions(s1(read), readers());
        const QString id = s1(read).statement.actors.value(0);
        const QString candidate = wording::candidateReason(read, s1(read), id, decisions);
        const QString reason = wording::reason(read, s1(read), decisions);
        QVERIFY2(!candidate.contains(u"not named"_s), qPrintable(candidate));
        QCOMPARE(candidate.section(u';', 0, 0).remove(u'.'),
                 by.isEmpty() ? u"You chose them"_s : u"Jon Aas chose them"_s);
        QVERIFY2(reason.contains(by.isEmpty() ? u"you gave it to Una Rask"_s
                                              : u"Jon Aas gave it to Una Rask"_s),
                 qPrintable(reason));
        // The others are the machine's.
        const QString other = read.statement(u"s2"_s)->statement.actors.value(0);
        QVERIFY(!wording::candidateReason(read, s1(read), other, decisions).contains(u"chose"_s));
    }
    say(u"Jon Aas"_s, SetSpeakers{{}});
    const Reading read = reading();
    QVERIFY(wording::reason(read, s1(read), Decisions(s1(read), readers()))
                .contains(u"Jon Aas said that nobody is named for it"_s));
}

void DecisionsTest::tellsWhoMarkedIt()
{
    Correction added =
        correctionOf(AddStatement{anchored(u"900 people a day"_s), {}, VerbKind::Says});
    added.target = anchored(u"900 people a day"_s);
    added.id = QUuid::createUuid();
    say(u"Jon Aas"_s, added);
    const Reading read = reading();
    const auto marked =
        std::find_if(read.statements.begin(), read.statements.end(),
                     [](const ReadStatement &each) { return each.state == State::Manual; });
    QVERIFY(marked != read.statements.end());
    const Decisions decisions(*marked, readers());
    QVERIFY2(
        wording::reason(read, *marked, decisions).startsWith(u"Jon Aas marked this statement"_s),
        qPrintable(wording::reason(read, *marked, decisions)));
    QVERIFY(decisions.sentences().isEmpty());
}

void DecisionsTest::tellsWhoSetADate()
{
    ReadDate date;
    date.date.reason = DateReason::Reader;
    QVERIFY(wording::dateSentence(date).endsWith(u"A reader set it."_s));
    QVERIFY(wording::dateSentence(date, Decider()).endsWith(u"You set it."_s));
    QVERIFY(
        wording::dateSentence(date, Decider{false, u"Jon Aas"_s}).endsWith(u"Jon Aas set it."_s));
}

void DecisionsTest::knowsNothingWithoutALog()
{
    say({}, SetVerb{VerbKind::Warns});
    const Reading read = reading();
    QVERIFY(Decisions(s1(read), {}).sentences().isEmpty());
    QVERIFY(!Decisions(s1(read), {}).of(Decisions::Part::Verb));
}

void DecisionsTest::callsWhoSignsAPageSomebodyElse()
{
    QCOMPARE(wording::otherReader({}), u"somebody else"_s);
    QCOMPARE(wording::otherReader(u" Jon\nAas "_s), u"somebody else (signed “Jon Aas”)"_s);
}

ONRECORD_TEST(DecisionsTest)
#include "tst_decisions.moc"
