// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/markupnesting.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class MarkupNestingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWhatCrosses_data();
    void cutsWhatCrosses();
    void goesOnInTheNextParagraph();
    void alwaysNests();
    void leavesRejectedOut();
    void marksASharedSourceOnce();
};

/// \a steps with [n … n] around what mark n covers; ( … ) where it only goes on.
static QString drawn(const QString &text, const QList<NestingStep> &steps)
{
    QString drawn;
    for (const NestingStep &step : steps) {
        if (step.kind == NestingStep::Kind::Text)
            drawn += step.span.in(text);
        else if (step.kind == NestingStep::Kind::Open)
            drawn += (step.bound ? u'[' : u'(') + QString::number(step.mark);
        else
            drawn += QString::number(step.mark) + (step.bound ? u']' : u')');
    }
    return drawn;
}

static QList<Mark> marksAt(const Spans &spans)
{
    QList<Mark> marks;
    for (const Span span : spans)
        marks.append({span, MarkKind::Content, marks.size(), 0, true});
    return marks;
}

void MarkupNestingTest::cutsWhatCrosses_data()
{
    QTest::addColumn<Spans>("spans");
    QTest::addColumn<QString>("expected");

    QTest::newRow("none") << Spans{} << u"abcdefgh"_s;
    QTest::newRow("apart") << Spans{{1, 3}, {5, 6}} << u"a[0bc0]de[1f1]gh"_s;
    QTest::newRow("touching") << Spans{{1, 3}, {3, 5}} << u"a[0bc0][1de1]fgh"_s;
    QTest::newRow("nested") << Spans{{1, 7}, {2, 4}} << u"a[0b[1cd1]efg0]h"_s;
    QTest::newRow("the same") << Spans{{1, 3}, {1, 3}} << u"a[0[1bc1]0]defgh"_s;
    QTest::newRow("crossing") << Spans{{0, 4}, {2, 6}} << u"[0ab[1cd1)0](1ef1]gh"_s;
    QTest::newRow("whole") << Spans{{0, 8}} << u"[0abcdefgh0]"_s;
}

void MarkupNestingTest::cutsWhatCrosses()
{
    QFETCH(Spans, spans);
    const QString text = u"abcdefgh"_s;
    const QList<Mark> laid = marksAt(spans);
    QTEST(drawn(text, MarkupNesting(laid).stepsOf({0, text.size()})), "expected");
}

void MarkupNestingTest::goesOnInTheNextParagraph()
{
    const QString text = u"abcd\n\nefgh\n\nijkl"_s;
    const QList<Mark> laid = marksAt({{2, 14}, {3, 8}});
    MarkupNesting nesting(laid);
    QCOMPARE(drawn(text, nesting.stepsOf({0, 4})), u"ab[0c[1d1)0)"_s);
    QCOMPARE(drawn(text, nesting.stepsOf({6, 10})), u"(0(1ef1]gh0)"_s);
    QCOMPARE(drawn(text, nesting.stepsOf({12, 16})), u"(0ij0]kl"_s);
}

void MarkupNestingTest::alwaysNests()
{
    QRandomGenerator random(20261117);
    const QString text(60, u'x');
    for (int round = 0; round < 400; ++round) {
        Spans spans;
        for (int each = random.bounded(12); each > 0; --each) {
            const qsizetype begin = random.bounded(59);
            spans.append({begin, begin + 1 + random.bounded(int(60 - begin))});
        }
        std::sort(spans.begin(), spans.end(), [](Span a, Span b) {
            return std::pair(a.begin, -a.end) < std::pair(b.begin, -b.end);
        });
        const QList<Mark> laid = marksAt(spans);
        QList<qsizetype> open;
        QHash<qsizetype, qsizetype> covered;
        qsizetype at = 0;
        for (const NestingStep &step : MarkupNesting(laid).stepsOf({0, 60})) {
            switch (step.kind) {
            case NestingStep::Kind::Open: open.append(step.mark); break;
            case NestingStep::Kind::Close: QCOMPARE(open.takeLast(), step.mark); break;
            case NestingStep::Kind::Text:
                QCOMPARE(step.span.begin, at);
                at = step.span.end;
                for (const qsizetype mark : std::as_const(open)) {
                    QVERIFY(laid[mark].span.contains(step.span));
                    covered[mark] += step.span.length();
                }
            }
        }
        QVERIFY(open.isEmpty());
        QCOMPARE(at, 60);
        for (qsizetype mark = 0; mark < laid.size(); ++mark)
            QCOMPARE(covered.value(mark), laid[mark].span.length());
    }
}

void MarkupNestingTest::leavesRejectedOut()
{
    Reading reading = sampleReading();
    const qsizetype before = markupOf(reading).size();
    reading.statements[0].state = State::Rejected; // two parts, a cue and a source
    QCOMPARE(markupOf(reading).size(), before - 4);
}

void MarkupNestingTest::marksASharedSourceOnce()
{
    Reading reading = sampleReading();
    const qsizetype before = markupOf(reading).size();
    reading.statements[1].statement.source = reading.statements[0].statement.source;
    QCOMPARE(markupOf(reading).size(), before - 1);
}

ONRECORD_TEST(MarkupNestingTest)
#include "tst_markupnesting.moc"
