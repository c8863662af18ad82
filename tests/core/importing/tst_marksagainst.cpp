// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "core/exporting/json.h"
#include "core/importing/markedfile.h"
#include "core/importing/marksagainst.h"
#include "tests/support/othersmarks.h"
#include "tests/support/randomreading.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplereading.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace onrecord;
using test::markOn;
using test::marksOf;
using test::statementOn;

/// What marks of somebody else say against our own reading.
class MarksAgainstTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingWhereBothAgree();
    void addsWhatIsMissing();
    void changesSpeakerAndWords();
    void takesTheSourceForTheSpeaker_data();
    void takesTheSourceForTheSpeaker();
    void confirmsWhatHasANote();
    void takesNoConfirmationOfOtherWords_data();
    void takesNoConfirmationOfOtherWords();
    void takesWhatIsSaidOfTheHead();
    void takesWhatIsSaidOfActors();
    void rejectsWhatWasRejected();
    void leavesAloneWhatIsNotMarked();
    void makesAnyTwoReadingsAgree();
};

static SampleReading sample()
{
    return SampleReading(SampleReading::defaultArticle());
}

void MarksAgainstTest::saysNothingWhereBothAgree()
{
    const Reading reading = sample().read();
    const MarksAgainst against = marksAgainst(reading, marksOf(reading));
    QVERIFY(against.corrections.isEmpty());
    QCOMPARE(against.agreement, (Agreement{5, 5, 0, 0}));
}

void MarksAgainstTest::addsWhatIsMissing()
{
    const SampleReading own = sample();
    SampleReading less = sample();
    less.analysis.statements.removeFirst();
    const MarksAgainst against = marksAgainst(less.read(), marksOf(own.read()));
    QCOMPARE(against.added, 1);
    QCOMPARE(against.agreement, (Agreement{4, 4, 1, 0}));
    const Reading read = less.read(against.corrections);
    const ReadStatement &added = statementOn(read, u"We stay"_s);
    QCOMPARE(added.state, State::Manual);
    QCOMPARE(read.speaker(added)->actor.name, u"Ana Ruiz"_s);
}

void MarksAgainstTest::changesSpeakerAndWords()
{
    const SampleReading own = sample();
    const Reading reading = own.read();
    ImportedReading marks = marksOf(reading);
    markOn(marks, reading, u"We stay"_s).facts.speakers = {
        {u"Bo Lind"_s, ActorKind::Person, false}};
    markOn(marks, reading, u"No more"_s).facts.speakers = {
        {u"Mia Orr"_s, ActorKind::Person, false}};
    markOn(marks, reading, u"the ice"_s).content.first().begin += 4;
    const MarksAgainst against = marksAgainst(reading, marks);
    QCOMPARE(against.otherSpeaker, 2);
    QCOMPARE(against.otherWords, 1);
    QCOMPARE(against.changed, 3);
    QCOMPARE(against.agreement, (Agreement{5, 3, 0, 0}));
    const Reading read = own.read(against.corrections);
    QCOMPARE(read.speaker(statementOn(read, u"We stay"_s))->actor.id, u"a-bo"_s);
    QCOMPARE(read.speaker(statementOn(read, u"No more"_s))->actor.name, u"Mia Orr"_s);
    QCOMPARE(
        statementOn(read, u"ice had gone"_s).statement.content.first().in(read.document.text()),
        u"ice had gone"_s);
}

void MarksAgainstTest::takesTheSourceForTheSpeaker_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("speaker");
    QTest::newRow("a name") << u"Bo Lind"_s << u"Bo Lind"_s;
    QTest::newRow("a name and more") << u"Bo Lind of the council"_s << u"Bo Lind"_s;
    QTest::newRow("words that name nobody we know") << u"a sign"_s << u"a sign"_s;
    QTest::newRow("no source") << QString() << u"Ana Ruiz"_s;
}

void MarksAgainstTest::takesTheSourceForTheSpeaker()
{
    QFETCH(QString, source);
    QFETCH(QString, speaker);
    const SampleReading own = sample();
    const Reading reading = own.read();
    ImportedReading marks = marksOf(reading);
    ImportedStatement &mark = markOn(marks, reading, u"We stay"_s);
    mark.facts.speakers.reset();
    const qsizetype begin = reading.document.text().indexOf(source);
    mark.source = source.isEmpty() ? Spans() : Spans{{begin, begin + source.size()}};
    const Reading read = own.read(marksAgainst(reading, marks).corrections);
    QCOMPARE(read.speaker(statementOn(read, u"We stay"_s))->actor.name, speaker);
}

/// A note is no decision: the confirmation comes along with it.
void MarksAgainstTest::confirmsWhatHasANote()
{
    const SampleReading own = sample();
    const Reading reading = own.read();
    ImportedReading marks = marksOf(reading);
    ImportedStatement &mark = markOn(marks, reading, u"We stay"_s);
    mark.facts.state = State::Confirmed;
    mark.facts.note = u"Ask again 😀"_s;
    const Reading read = own.read(marksAgainst(reading, marks).corrections);
    QCOMPARE(statementOn(read, u"We stay"_s).state, State::Confirmed);
    QCOMPARE(statementOn(read, u"We stay"_s).note, u"Ask again 😀"_s);
}

void MarksAgainstTest::takesNoConfirmationOfOtherWords_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("isConfirmed");
    const auto row = [](const char *name, const QString &then, const QString &now,
                        bool isConfirmed) {
        QTest::newRow(name) << then << now << isConfirmed;
    };
    row("elsewhere", u"The ferry"_s, u"Now the old ferry"_s, true);
    row("a negation", u"We stay until"_s, u"We do not stay until"_s, false);
    row("another speaker", u"said Ana Ruiz, who"_s, u"said Mia Orr, who"_s, false);
    row("another cue", u"boat,” said Ana"_s, u"boat,” denied Ana"_s, false);
}

/// The article is \a now where the marked copy was \a then.
void MarksAgainstTest::takesNoConfirmationOfOtherWords()
{
    QFETCH(QString, then);
    QFETCH(QString, now);
    QFETCH(bool, isConfirmed);
    const Reading marked = sample().read();
    QString article = marked.document.text();
    QVERIFY(article.contains(then));
    article.replace(then, now);
    MarkedFile file = readMarks(toJson(marked), {}).value();
    for (MarkedStatement &statement : file.copies.first().statements)
        statement.facts.state = State::Confirmed;
    QString drawn = SampleReading::defaultArticle();
    for (const auto &[from, to] :
         {std::pair(u"The ferry"_s, u"Now the old ferry"_s),
          std::pair(u"We stay until"_s, u"We do not stay until"_s),
          std::pair(u"⟦k-stay:said⟧ ⟦q-stay:⟦m-ana:Ana Ruiz⟧⟧"_s,
                    u"⟦k-stay:said⟧ ⟦q-stay:⟦m-mia:Mia Orr⟧⟧"_s),
          std::pair(u"⟦k-stay:said⟧ ⟦q-stay"_s, u"⟦k-stay:denied⟧ ⟦q-stay"_s)}) {
        QString changed = SampleReading::defaultArticle();
        changed.replace(from, to);
        if (SampleReading(changed).document.text() == article)
            drawn = changed;
    }
    const SampleReading own(drawn);
    const Reading reading = own.read();
    QCOMPARE(reading.document.text(), article);
    const ImportedReading imported = placedOn(reading.document, file);
    const MarksAgainst against = marksAgainst(reading, imported);
    const Reading read = own.read(against.corrections);
    const QString words = now.contains(u"not"_s) ? u"We do not"_s : u"We stay"_s;
    QCOMPARE(statementOn(read, words).state == State::Confirmed, isConfirmed);
    QCOMPARE(statementOn(read, words).statement.actors,
             statementOn(reading, words).statement.actors);
    const QList<UnplacedStatement> left = imported.unplaced + against.notTaken;
    const bool isTold = std::any_of(left.begin(), left.end(), [](const UnplacedStatement &each) {
        return each.words.contains(u"We stay"_s);
    });
    QCOMPARE(isTold, !isConfirmed);
    QCOMPARE(statementOn(read, u"No more"_s).state, State::Confirmed);
}

void MarksAgainstTest::takesWhatIsSaidOfTheHead()
{
    const Reading reading = sample().read();
    ImportedReading marks = marksOf(reading);
    marks.corrections = {
        correctionOf(SetFact{ArticleFact::Outlet, u"The Harbour Post"_s}),
        correctionOf(SetFact{ArticleFact::Byline, reading.document.article().byline})};
    const MarksAgainst against = marksAgainst(reading, marks);
    QCOMPARE(against.ofHead, 1);
    QCOMPARE(against.corrections, QList<Correction>{marks.corrections.first()});
}

void MarksAgainstTest::takesWhatIsSaidOfActors()
{
    const SampleReading own = sample();
    const Reading reading = own.read();
    ImportedReading marks = marksOf(reading);
    markOn(marks, reading, u"No more"_s).facts.speakers = {{u"Una Rask 😀"_s, ActorKind::Person}};
    marks.actors = {{u"Ruiz"_s, ActorKind::Group, u"harbour master"_s, u"Q42"_s, 7},
                    {u"Una Rask 😀"_s, {}, u"painter"_s, {}, 0},
                    {u"Zoë Gray"_s, {}, u"nobody here"_s, {}, 0}};
    const MarksAgainst against = marksAgainst(reading, marks);
    QCOMPARE(against.ofActors, 2);
    const Reading read = own.read(against.corrections);
    const ReadActor &ana = *read.actor(u"a-ana"_s);
    QCOMPARE(ana.actor.kind, ActorKind::Group);
    QCOMPARE(ana.description, u"harbour master"_s);
    QCOMPARE(ana.identifier, u"Q42"_s);
    QCOMPARE(ana.chosenColour, 7);
    QCOMPARE(read.speaker(statementOn(read, u"No more"_s))->description, u"painter"_s);
    QVERIFY(marksAgainst(read, marks).corrections.isEmpty());
}

void MarksAgainstTest::rejectsWhatWasRejected()
{
    const SampleReading own = sample();
    const Reading reading = own.read();
    ImportedReading marks = marksOf(reading);
    markOn(marks, reading, u"No more"_s).facts.state = State::Rejected;
    markOn(marks, reading, u"We stay"_s).facts.state = State::Confirmed;
    const MarksAgainst against = marksAgainst(reading, marks);
    QCOMPARE(against.agreement, (Agreement{4, 4, 0, 1}));
    const Reading read = own.read(against.corrections);
    QCOMPARE(statementOn(read, u"No more"_s).state, State::Rejected);
    QCOMPARE(statementOn(read, u"We stay"_s).state, State::Confirmed);
}

void MarksAgainstTest::leavesAloneWhatIsNotMarked()
{
    const Reading reading = sample().read();
    ImportedReading marks = marksOf(reading);
    marks.statements.resize(2);
    const MarksAgainst against = marksAgainst(reading, marks);
    QVERIFY(against.corrections.isEmpty());
    QCOMPARE(against.agreement, (Agreement{2, 2, 0, 3}));
}

/// Another analysis of the same article: bounds, speakers and verbs differ, statements are gone.
static Analysis otherAnalysis(Analysis analysis, quint32 seed)
{
    QList<Statement> kept;
    for (qsizetype number = 0; number < analysis.statements.size(); ++number) {
        Statement statement = analysis.statements[number];
        const quint32 what = (seed + quint32(number)) % 5;
        if (what == 0)
            continue;
        if (what == 1 && statement.content.size() > 1)
            statement.content.removeLast();
        if (what == 2)
            statement.actors = {analysis.actors.first().id};
        if (what == 3 && !statement.content.isEmpty())
            statement.verb = VerbKind::Warns;
        kept.append(statement);
    }
    analysis.statements = kept;
    return analysis;
}

static bool hasSameWordsTwice(const Analysis &analysis)
{
    std::set<Spans> seen;
    return !std::all_of(
        analysis.statements.begin(), analysis.statements.end(), [&seen](const Statement &each) {
            return seen.insert(each.content.isEmpty() ? each.cue : each.content).second;
        });
}

void MarksAgainstTest::makesAnyTwoReadingsAgree()
{
    qsizetype corrections = 0;
    for (quint32 seed = 0; seed < 300; ++seed) {
        const SavedSession theirs = randomSession(seed);
        const Document document(theirs.article);
        const ImportedReading marks = [&] {
            const auto file = readMarks(toJson(readingOf(document, theirs.analysis, {})), {});
            return file ? placedOn(document, *file) : ImportedReading();
        }();
        if (hasSameWordsTwice(theirs.analysis))
            continue; // a reader cannot add the second one
        const Analysis ours = otherAnalysis(theirs.analysis, seed);
        const MarksAgainst against = marksAgainst(readingOf(document, ours, {}), marks);
        corrections += against.corrections.size();
        const Reading read = readingOf(document, ours, against.corrections);
        QVERIFY(read.orphans.isEmpty());
        const MarksAgainst left = marksAgainst(read, marks);
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(left.corrections.isEmpty(), where.constData());
        QCOMPARE(left.agreement.both, int(marks.statements.size()));
        QCOMPARE(left.agreement.sameSpeaker, int(marks.statements.size()));
    }
    QVERIFY(corrections > 500);
}

ONRECORD_TEST(MarksAgainstTest)
#include "tst_marksagainst.moc"
