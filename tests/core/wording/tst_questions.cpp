// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/questions.h"
#include "core/wording/wording.h"
#include "tests/support/barearticle.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class QuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhatIsDoubtful();
    void asksInTheWordOfTheArticle();
    void saysWhatIsDecided();
    void callsWhatIsNobodysByItsWords();
    void saysHowReadingsDiffer();
    void tellsWhatSpeaksForACandidate();
    void shortensNamesAsTheArticleDoes();
    void tellsWhatACorrectionMayBeMeantFor();
    void tellsWhatASampleShowed();
};

static ReadStatement changed(const QString &id, const std::function<void(ReadStatement &)> &change)
{
    ReadStatement read = statementIn(sampleReading(), id);
    change(read);
    return read;
}

void QuestionsTest::asksWhatIsDoubtful()
{
    const Reading reading = sampleReading();
    const auto asks = [&](const QString &id, auto &&change) {
        return wording::question(reading, changed(id, change));
    };
    const auto nothing = [](ReadStatement &) {
    };
    QCOMPARE(asks(u"s2"_s, nothing), u"“She”: Ana Ruiz or Bo Lind?"_s);
    QCOMPARE(asks(u"s6"_s, nothing), u"Who says this?"_s);
    QCOMPARE(asks(u"s6"_s, [](ReadStatement &read) { read.statement.verb = VerbKind::Warns; }),
             u"Who warns of this?"_s);
    QCOMPARE(asks(u"s2"_s, [](ReadStatement &read) { read.statement.margin = 0.9; }),
             u"“She”: is it Ana Ruiz?"_s);
    QCOMPARE(asks(u"s1"_s, [](ReadStatement &read) { read.statement.confidence = 0.4; }),
             u"Is this a statement at all?"_s);
    QCOMPARE(asks(u"s3"_s, [](ReadStatement &read) { --read.statement.content.first().end; }),
             u"Where does it end?"_s);
    QCOMPARE(asks(u"s1"_s, [](ReadStatement &read) { read.state = State::Stale; }),
             u"Does it still hold?"_s);

    Reading other = reading;
    other.actors[1].actor.name = u"Ruiz 😀"_s;
    other.actors[1].actor.kind = ActorKind::Person;
    other.actors[0].actor.name = u"Ana Ruiz 😀"_s;
    QCOMPARE(wording::question(other, statementIn(other, u"s1"_s)),
             u"Is Ana Ruiz 😀 the same as Ruiz 😀?"_s);
}

void QuestionsTest::asksInTheWordOfTheArticle()
{
    const auto asks = [](const QString &text, Span cue) {
        Reading reading = sampleReading();
        reading.document = Document(bareArticle(text));
        return wording::whoQuestion(reading, changed(u"s6"_s, [cue](ReadStatement &read) {
                                        read.statement.verb = VerbKind::Warns;
                                        read.statement.cue = {cue};
                                    }));
    };
    QCOMPARE(asks(u"The 😀 toll is expected to rise."_s, {12, 23}), u"Who expects this?"_s);
    QCOMPARE(asks(u"It predicts a flood."_s, {3, 11}), u"Who predicts this?"_s);
    QCOMPARE(asks(u"It warns of a flood."_s, {3, 8}), u"Who warns of this?"_s);
}

void QuestionsTest::saysWhatIsDecided()
{
    const Reading reading = sampleReading();
    QCOMPARE(wording::whatIsDecided(reading, statementIn(reading, u"s2"_s)),
             u"who denies 1b, ¶2 · confidence low"_s);
    QCOMPARE(wording::whatIsDecided(reading, statementIn(reading, u"s1"_s)),
             u"who says 1a, ¶1 · confidence high"_s);
}

/// "–a" is another statement as soon as somebody is named for the one that had it.
void QuestionsTest::callsWhatIsNobodysByItsWords()
{
    const Reading reading = sampleReading();
    const ReadStatement read = changed(u"s6"_s, [](ReadStatement &each) {
        each.statement.actors.clear();
        each.label = u"–a"_s;
    });
    const QString words = wording::quoted(reading.document.article(), read.statement.content, 24);
    const QString decided = wording::whatIsDecided(reading, read);
    QVERIFY2(decided.startsWith(u"who says "_s + words + u", ¶"_s), qPrintable(decided));
    QVERIFY(!words.isEmpty() && !decided.contains(u"–a"));
    const ReadStatement silent = changed(u"s6"_s, [](ReadStatement &each) {
        each.statement.actors.clear();
        each.statement.verb = VerbKind::NoComment;
        each.statement.cue = std::exchange(each.statement.content, {});
    });
    QVERIFY(wording::whatIsDecided(reading, silent).startsWith(u"whose "_s + words + u" is, "_s));
}

void QuestionsTest::saysHowReadingsDiffer()
{
    const Reading reading = sampleReading();
    const auto differing = [](ReadingsDiffer differ) {
        return changed(u"s2"_s, [differ](ReadStatement &read) { read.statement.differ = differ; });
    };
    const ReadStatement alone = differing(ReadingsDiffer::CarefulAlone);
    QCOMPARE(wording::question(reading, alone), u"Is this a statement at all?"_s);
    QVERIFY(wording::whatIsDecided(reading, alone).startsWith(u"whether 1b is listed"));
    QCOMPARE(wording::difference(alone.statement),
             u"Careful reading found a statement here, quick reading did not."_s);
    const ReadStatement speakers = differing(ReadingsDiffer::Speaker);
    QCOMPARE(wording::question(reading, speakers), u"“She”: Ana Ruiz or Bo Lind?"_s);
    QVERIFY(wording::whatIsDecided(reading, speakers).startsWith(u"who denies 1b"));
    QVERIFY(!wording::difference(speakers.statement).isEmpty());
    QVERIFY(wording::difference(statementIn(reading, u"s2"_s).statement).isEmpty());
    QCOMPARE(wording::bucket(ReviewDoubt::ReadingsDiffer), u"Readings differ"_s);
}

void QuestionsTest::tellsWhatSpeaksForACandidate()
{
    const Reading reading = sampleReading();
    const ReadStatement &denial = statementIn(reading, u"s2"_s);
    QCOMPARE(wording::candidateReason(reading, denial, u"a1"_s),
             u"Last named before “She”; speaks just before."_s);
    QCOMPARE(wording::candidateReason(reading, denial, u"a3"_s), u"Named later, in ¶4."_s);
    const ReadStatement &first = statementIn(reading, u"s1"_s);
    QCOMPARE(wording::candidateReason(reading, first, u"a1"_s),
             u"“Ana Ruiz” names them; speaks just after."_s);
    QCOMPARE(wording::candidateReason(reading, first, u"nobody"_s), QString());
}

void QuestionsTest::shortensNamesAsTheArticleDoes()
{
    ReadActor actor;
    actor.actor.name = u"Elena Reyes"_s;
    QCOMPARE(wording::shortName(actor), u"Elena Reyes"_s); // nobody calls her otherwise
    actor.actor.aliases = {u"Lena"_s, u"Reyes"_s};
    QCOMPARE(wording::shortName(actor), u"Reyes"_s);
    actor.actor.kind = ActorKind::Organisation;
    QCOMPARE(wording::shortName(actor), u"Elena Reyes"_s);
}

void QuestionsTest::tellsWhatACorrectionMayBeMeantFor()
{
    const Reading reading = sampleReading();
    CorrectionScope scope;
    scope.statement = u"s2"_s;
    scope.words = u"She"_s;
    scope.formerSpeakers = {u"a3"_s};
    scope.others = {{u"s1"_s, ScopeReason::SameChain, true}, {u"s4"_s, {}, false}};
    QCOMPARE(wording::nowSpeaker(reading, statementIn(reading, u"s2"_s), scope),
             u"“She” in ¶2 is now Ana Ruiz."_s);
    QCOMPARE(wording::scopeSentence(reading, scope),
             u"The same “She” leads to Bo Lind once more."_s);
    QCOMPARE(wording::scopeReason(reading, scope.others.first()), u"same chain: Ana Ruiz, ¶1"_s);
    // A name, and a pronoun that follows it: whom both lead to is told, and not that the words are the same.
    scope.words = u"Bo Lind"_s;
    scope.isOfName = true;
    scope.others = {{u"s2"_s, ScopeReason::SameChain, true}};
    QCOMPARE(wording::scopeSentence(reading, scope),
             u"“Bo Lind”, and pronouns behind it, lead to Bo Lind once more."_s);
    scope.others.first().ticked = false; // it would not change
    scope.others.append({u"s1"_s, ScopeReason::SameName, true});
    QCOMPARE(wording::scopeSentence(reading, scope),
             u"The same “Bo Lind” leads to Bo Lind once more."_s);
}

void QuestionsTest::tellsWhatASampleShowed()
{
    QCOMPARE(wording::sampleSentence({}), u"None of them was checked."_s);
    QCOMPARE(wording::sampleSentence({10, 2, 0.057, 0.51}),
             u"2 of 10 were wrong. With a confidence of 95%, between 6% and 51% of all the sure "
             "ones are."_s);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::QuestionsTest)
#include "tst_questions.moc"
