// SPDX-License-Identifier: GPL-3.0-or-later
// What is read while corrections come one after another is what is read of all of them at once.
#include "core/applying/readingdraft.h"

#include "core/applying/growingreading.h"
#include "tests/support/randomcorrections.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class ReadingDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAtEachStepWhatIsReadAtOnce_data();
    void givesAtEachStepWhatIsReadAtOnce();
    void goesOnFromACopy_data() { givesAtEachStepWhatIsReadAtOnce_data(); }
    void goesOnFromACopy();
    void takesNoOtherLog();
    void putsStatementsIntoTextOrder();
};

void ReadingDraftTest::givesAtEachStepWhatIsReadAtOnce_data()
{
    QTest::addColumn<bool>("isEdited");

    QTest::newRow("the article they were made on") << false;
    QTest::newRow("another that has many of its words") << true;
}

void ReadingDraftTest::givesAtEachStepWhatIsReadAtOnce()
{
    QFETCH(bool, isEdited);
    int steps = 0;
    int orphans = 0;
    for (quint32 seed = 0; seed < 30; ++seed) {
        const SavedSession made = randomSession(seed);
        const SavedSession shown = isEdited ? randomSession(seed + 1000) : made;
        const Document document(shown.article);
        test::CorrectingReader reader(made, seed);
        ReadingDraft draft(document, shown.analysis);
        for (int step = 0; step < 20; ++step) {
            reader.makeCorrections(1 + step % 3);
            const CorrectionLog &log = reader.log();
            if (!draft.extend({log.corrections(), log.areInForce()}))
                QFAIL("a log that grew was not taken");
            if (!draft.onAnothersCopy().isEmpty())
                continue;
            const Reading atOnce =
                readingOf(document, shown.analysis, log.inForce(), log.corrections());
            QCOMPARE(test::differenceOf(draft.finished(), atOnce), QString());
            ++steps;
            orphans += int(
                std::count_if(atOnce.orphans.cbegin(), atOnce.orphans.cend(),
                              [](const Correction &orphan) { return !orphan.target.isEmpty(); }));
        }
    }
    QVERIFY(steps > 400);
    QCOMPARE(orphans > 100, isEdited);
}

/// A draft and its copy go different ways, and neither knows of the other's.
void ReadingDraftTest::goesOnFromACopy()
{
    QFETCH(bool, isEdited);
    int compared = 0;
    for (quint32 seed = 0; seed < 60; ++seed) {
        const SavedSession made = randomSession(seed);
        const SavedSession shown = isEdited ? randomSession(seed + 1000) : made;
        const Document document(shown.article);
        test::CorrectingReader reader(made, seed);
        reader.makeCorrections(60);
        const CorrectionLog before = reader.log();
        auto draft = std::make_unique<ReadingDraft>(document, shown.analysis);
        QVERIFY(draft->extend({before.corrections(), before.areInForce()}));
        ReadingDraft copy(*draft);
        QCOMPARE(copy.size(), draft->size());
        const auto wrongAfter = [&](ReadingDraft &goes, const CorrectionLog &log) {
            if (!goes.extend({log.corrections(), log.areInForce()}))
                return u"it cannot go on"_s;
            if (!goes.onAnothersCopy().isEmpty())
                return QString();
            ++compared;
            return test::differenceOf(
                goes.finished(),
                readingOf(document, shown.analysis, log.inForce(), log.corrections()));
        };
        reader.makeCorrections(10);
        QCOMPARE(wrongAfter(copy, reader.log()), QString());
        QCOMPARE(wrongAfter(*draft, before), QString());
        CorrectionLog elsewhere = before;
        elsewhere.append(reader.log().corrections().last(), {});
        QCOMPARE(wrongAfter(*draft, elsewhere), QString());
        draft.reset();
        reader.makeCorrections(10);
        QCOMPARE(wrongAfter(copy, reader.log()), QString());
    }
    QVERIFY(compared > 200);
}

void ReadingDraftTest::takesNoOtherLog()
{
    const SavedSession session = randomSession(7);
    test::CorrectingReader reader(session, 7);
    reader.makeCorrections(5);
    const CorrectionLog before = reader.log();
    const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);
    CorrectionLog shorter;
    for (const Correction &correction : before.corrections().first(4))
        shorter.append(correction, noon);
    CorrectionLog withdrawn = before;
    withdrawn.withdraw(before.corrections().at(2).id, noon);
    CorrectionLog other = shorter;
    reader.makeCorrections(1);
    other.append(reader.log().corrections().last(), noon);

    ReadingDraft draft(Document(session.article), session.analysis);
    QVERIFY(draft.extend({before.corrections(), before.areInForce()}));
    const Reading reading = draft.finished();
    for (const CorrectionLog &log : {shorter, withdrawn, other, CorrectionLog()})
        QVERIFY(!draft.extend({log.corrections(), log.areInForce()}));
    QCOMPARE(test::differenceOf(draft.finished(), reading), QString());
    QVERIFY(draft.extend({before.corrections(), before.areInForce()}));
    QVERIFY(draft.extend({reader.log().corrections(), reader.log().areInForce()}));
    QCOMPARE(draft.finished().inForce, 6);
}

void ReadingDraftTest::putsStatementsIntoTextOrder()
{
    SavedSession session = randomSession(3);
    session.article.text = u"😀 “One.” “Two.” “Three.” “Four.”"_s;
    session.article = bareArticle(session.article.text);
    session.analysis = {};
    const Document document(session.article);
    const Reading machine = readingOf(document, session.analysis, {});
    CorrectionLog log;
    for (const QString &words : {u"Three"_s, u"One"_s, u"Four"_s, u"Two"_s}) {
        const qsizetype begin = session.article.text.indexOf(words);
        log.append(newStatement(machine, {{begin, begin + words.size()}},
                                {NamedActor{u"Ana Ruiz"_s}}, VerbKind::Says),
                   {});
    }
    ReadingDraft draft(document, session.analysis);
    QVERIFY(draft.extend({log.corrections(), log.areInForce()}));
    for (const Reading &reading : {draft.finished(), draft.finishedForGood()}) {
        QStringList words;
        for (const ReadStatement &read : reading.statements)
            words.append(read.label
                         + read.statement.content.first().in(document.text()).toString());
        QCOMPARE(words.join(u' '), u"1aOne 1bTwo 1cThree 1dFour"_s);
    }
}

} // namespace onrecord

ONRECORD_TEST(onrecord::ReadingDraftTest)
#include "tst_readingdraft.moc"
