// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"

#include "tests/support/randomcorrections.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class GrowingReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsInForce();
    void displacesWhatCameOntoAnotherCopy();
    void copiesShareNothing();
};

/// Said, taken back and put in force again in any order, far beyond the number of corrections from
/// which on something is kept from one reading to the next.
void GrowingReadingTest::readsWhatIsInForce()
{
    const SavedSession session = randomSession(11);
    const Document document(session.article);
    test::CorrectingReader reader(session, 11);
    QRandomGenerator random(11);
    GrowingReading readings;
    reader.makeCorrections(150);
    CorrectionLog log = reader.log();
    while (log.corrections().size() < 400) {
        if (random.bounded(6) == 0) {
            // Mostly one of the last, as readers do.
            const int from = random.bounded(4) == 0 ? 0 : int(log.corrections().size()) - 70;
            const int number = from + random.bounded(int(log.corrections().size()) - from);
            const QUuid any = log.corrections().at(number).id;
            if (log.isInForce(any))
                log.withdraw(any, {});
            else
                log.append(log.correction(any), {});
        } else {
            reader.makeCorrections(1);
            const Correction &last = reader.log().corrections().last();
            log.append(last, {});
        }
        QCOMPARE(test::differenceOf(
                     readings.of(document, session.analysis, log),
                     readingOf(document, session.analysis, log.inForce(), log.corrections())),
                 QString());
    }
}

/// Two people say the same; one of them is gone from the article, and what was said of the two comes to
/// lie on the other.
void GrowingReadingTest::displacesWhatCameOntoAnotherCopy()
{
    const auto analysisOf = [](const QString &text) {
        Analysis analysis;
        Actor speaker;
        speaker.id = u"a"_s;
        speaker.name = u"Ana Ruiz"_s;
        for (qsizetype at = text.indexOf(u'“'); at >= 0; at = text.indexOf(u'“', at + 1)) {
            Statement statement;
            statement.content = {{at, text.indexOf(u'”', at) + 1}};
            statement.id = u"s%1"_s.arg(analysis.statements.size());
            statement.actors = {speaker.id};
            analysis.statements.append(statement);
        }
        analysis.actors = {speaker};
        return analysis;
    };
    const QString line = u"“We stay 😀 as we are.”\n\n"_s;
    const QString before = line.repeated(300);
    const Document former(bareArticle(before));
    const Analysis formerly = analysisOf(before);
    const Reading machine = readingOf(former, formerly, {});
    const QString after = line.repeated(250);
    const Document present(bareArticle(after));
    const Analysis now = analysisOf(after);

    CorrectionLog log;
    GrowingReading readings;
    bool anyOrphan = false;
    for (qsizetype number = 0; number < machine.statements.size(); ++number) {
        log.append(correctionOn(machine, machine.statements[number], Confirm{}), {});
        if (number < 195 || number % 20 != 0)
            continue;
        const Reading reading = readings.of(present, now, log);
        QCOMPARE(
            test::differenceOf(reading, readingOf(present, now, log.inForce(), log.corrections())),
            QString());
        anyOrphan = anyOrphan || !reading.orphans.isEmpty();
    }
    QVERIFY(anyOrphan);
}

void GrowingReadingTest::copiesShareNothing()
{
    const SavedSession session = randomSession(5);
    const Document document(session.article);
    test::CorrectingReader reader(session, 5);
    reader.makeCorrections(220);
    GrowingReading readings;
    const CorrectionLog before = reader.log();
    const Reading first = readings.of(document, session.analysis, before);
    GrowingReading copy = readings;
    reader.makeCorrections(5);
    (void)copy.of(document, session.analysis, reader.log());
    QCOMPARE(test::differenceOf(readings.of(document, session.analysis, before), first), QString());
}

} // namespace onrecord

ONRECORD_TEST(onrecord::GrowingReadingTest)
#include "tst_growingreading.moc"
