// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "core/review/reviewdoubt.h"
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class ReviewDoubtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsDoubtful_data();
    void tellsWhatIsDoubtful();
    void asksAboutMarksOfAllParts();
    void countsMoreWhatStandsFirst();
    void showsWhatTellsWhoSaysIt();
};

/// “We stay,” she said 😀 on Monday. – to review, and sure but for what a row changes.
static Reading reading()
{
    Reading made = test::readingOf(
        MarkedText::parse(
            u"Ferry to stay\n\n⟦s1-content:“We stay,”⟧ ⟦s1-source:she⟧ ⟦s1-cue:said⟧ 😀 on "
            u"⟦date:Monday⟧.\n\n“⟦s2-content:We stay⟧,” ⟦s2-content:and go”⟧ ⟦s2-source:Ana "
            u"Ruiz⟧ ⟦s2-cue:said⟧.\n"),
        {{u"s1"_s, 1, StatementKind::Direct, State::Review},
         {u"s2"_s, 1, StatementKind::Direct, State::Review}},
        {u"Ana Ruiz"_s});
    made.makeLookups();
    Statement &statement = made.statements.first().statement;
    statement.confidence = 0.9;
    statement.speakerConfidence = 0.8;
    statement.margin = 0.6;
    statement.candidates = {{u"a1"_s, 0.8}, {u"a2"_s, 0.2}};
    statement.speakerReason = SpeakerReason::Named;
    return made;
}

void ReviewDoubtTest::tellsWhatIsDoubtful_data()
{
    QTest::addColumn<std::function<void(Reading &)>>("change");
    QTest::addColumn<int>("doubt");
    const auto row = [](const char *name, ReviewDoubt doubt, auto &&change) {
        QTest::newRow(name) << std::function<void(Reading &)>([change](Reading &reading) {
            change(reading.statements.first(), reading);
        }) << int(doubt);
    };
    using Read = ReadStatement &;
    row("nothing else", ReviewDoubt::Speaker, [](Read, Reading &) {});
    row("its words changed", ReviewDoubt::Stale,
        [](Read read, Reading &) { read.state = State::Stale; });
    row("nobody", ReviewDoubt::NoSpeaker,
        [](Read read, Reading &) { read.statement.actors.clear(); });
    row("only careful reading found it", ReviewDoubt::ReadingsDiffer, [](Read read, Reading &) {
        read.statement.differ = ReadingsDiffer::CarefulAlone;
        read.statement.confidence = 0.5;
    });
    row("two readings, two speakers", ReviewDoubt::ReadingsDiffer, [](Read read, Reading &) {
        read.statement.differ = ReadingsDiffer::Speaker;
        read.statement.margin = 0.1;
    });
    row("two close candidates", ReviewDoubt::TwoClose, [](Read read, Reading &) {
        read.statement.margin = 0.1;
        read.statement.speakerReason = SpeakerReason::Pronoun;
    });
    row("a pronoun alone", ReviewDoubt::PronounOnly,
        [](Read read, Reading &) { read.statement.speakerReason = SpeakerReason::Pronoun; });
    row("a mark that is left open", ReviewDoubt::WhereItEnds,
        [](Read read, Reading &) { --read.statement.content.first().end; });
    row("a mark that nothing opened", ReviewDoubt::WhereItEnds,
        [](Read read, Reading &) { ++read.statement.content.first().begin; });
    row("more surely hers than a statement", ReviewDoubt::IsStatement,
        [](Read read, Reading &) { read.statement.confidence = 0.5; });
    row("perhaps another's name", ReviewDoubt::SameActor, [](Read, Reading &reading) {
        ReadActor other;
        other.actor.id = u"a9"_s;
        other.actor.name = u"Ruiz"_s;
        reading.actors.append(other);
        reading.makeLookups();
    });
    row("a day that needs one to be read against", ReviewDoubt::OpenDate,
        [](Read, Reading &reading) { reading.dates.first().date.reason = DateReason::Open; });
}

void ReviewDoubtTest::tellsWhatIsDoubtful()
{
    QFETCH(std::function<void(Reading &)>, change);
    QFETCH(int, doubt);
    Reading made = reading();
    change(made);
    QCOMPARE(int(doubtAbout(made, made.statements.first())), doubt);
}

/// A quotation that is interrupted opens before its first part and closes behind its last.
void ReviewDoubtTest::asksAboutMarksOfAllParts()
{
    Reading made = reading();
    ReadStatement &read = made.statements.last();
    QCOMPARE(read.statement.content.size(), 2);
    QCOMPARE(doubtAbout(made, read), ReviewDoubt::WhereItEnds);
    --read.statement.content.first().begin;
    QVERIFY(doubtAbout(made, read) != ReviewDoubt::WhereItEnds);
}

void ReviewDoubtTest::countsMoreWhatStandsFirst()
{
    const Reading made = test::sampleReading();
    const auto of = [&](qsizetype at) {
        return prominenceOf(made, made.statements.at(at).statement);
    };
    QVERIFY(of(0) > of(8));
    for (qsizetype at = 0; at < made.statements.size(); ++at)
        QVERIFY(of(at) >= 0 && of(at) <= 1);
}

void ReviewDoubtTest::showsWhatTellsWhoSaysIt()
{
    const MarkedText marked = MarkedText::parse(
        u"⟦m0:Ana Ruiz⟧ ran 😀. ⟦m1:Ana Ruiz⟧ met ⟦m2:Bo Lind⟧. ⟦s1-content:“We stay,”⟧ "
        u"⟦s1-source:she⟧ ⟦s1-cue:said⟧ of ⟦m3:Bo Lind⟧.\n"_s);
    Reading made = test::readingOf(marked, {{u"s1"_s, 1}}, {u"Ana Ruiz"_s, u"Bo Lind"_s});
    made.actors[0].actor.mentions = {{marked.spanNamed(u"m0")},
                                     {marked.spanNamed(u"m1")},
                                     {marked.spanNamed(u"s1-source"), MentionKind::Pronoun}};
    made.actors[1].actor.mentions = {{marked.spanNamed(u"m2")}, {marked.spanNamed(u"m3")}};
    made.makeLookups();
    QCOMPARE(
        evidenceFor(made, made.statements.first()),
        (Spans{marked.spanNamed(u"m1"), marked.spanNamed(u"m2"), marked.spanNamed(u"s1-source")}));
}

} // namespace onrecord

ONRECORD_TEST(onrecord::ReviewDoubtTest)
#include "tst_reviewdoubt.moc"
