// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/markupnesting.h"
#include "tests/support/sampleanalysis.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class WeavingTest : public QObject
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

/// \a steps with [n … n] around what strand n covers; ( … ) where it only goes on.
static QString drawn(const QString &text, const QList<NestingStep> &steps)
{
    QString drawn;
    for (const NestingStep &step : steps) {
        if (step.kind == NestingStep::Kind::Text)
            drawn += step.span.in(text);
        else if (step.kind == NestingStep::Kind::Open)
            drawn += (step.bound ? u'[' : u'(') + QString::number(step.strand);
        else
            drawn += QString::number(step.strand) + (step.bound ? u']' : u')');
    }
    return drawn;
}

static QList<Strand> strands(const Spans &spans)
{
    QList<Strand> strands;
    for (const Span span : spans)
        strands.append({span, StrandRole::Content, strands.size(), 0, true});
    return strands;
}

void WeavingTest::cutsWhatCrosses_data()
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

void WeavingTest::cutsWhatCrosses()
{
    QFETCH(Spans, spans);
    const QString text = u"abcdefgh"_s;
    const QList<Strand> laid = strands(spans);
    QTEST(drawn(text, Weaver(laid).weave({0, text.size()})), "expected");
}

void WeavingTest::goesOnInTheNextParagraph()
{
    const QString text = u"abcd\n\nefgh\n\nijkl"_s;
    const QList<Strand> laid = strands({{2, 14}, {3, 8}});
    Weaver weaver(laid);
    QCOMPARE(drawn(text, weaver.weave({0, 4})), u"ab[0c[1d1)0)"_s);
    QCOMPARE(drawn(text, weaver.weave({6, 10})), u"(0(1ef1]gh0)"_s);
    QCOMPARE(drawn(text, weaver.weave({12, 16})), u"(0ij0]kl"_s);
}

void WeavingTest::alwaysNests()
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
        const QList<Strand> laid = strands(spans);
        QList<qsizetype> open;
        QHash<qsizetype, qsizetype> covered;
        qsizetype at = 0;
        for (const NestingStep &step : Weaver(laid).weave({0, 60})) {
            switch (step.kind) {
            case NestingStep::Kind::Open: open.append(step.strand); break;
            case NestingStep::Kind::Close: QCOMPARE(open.takeLast(), step.strand); break;
            case NestingStep::Kind::Text:
                QCOMPARE(step.span.begin, at);
                at = step.span.end;
                for (const qsizetype strand : std::as_const(open)) {
                    QVERIFY(laid[strand].span.contains(step.span));
                    covered[strand] += step.span.length();
                }
            }
        }
        QVERIFY(open.isEmpty());
        QCOMPARE(at, 60);
        for (qsizetype strand = 0; strand < laid.size(); ++strand)
            QCOMPARE(covered.value(strand), laid[strand].span.length());
    }
}

void WeavingTest::leavesRejectedOut()
{
    Reading reading = sampleReading();
    const qsizetype before = strandsOf(reading).size();
    reading.statements[0].state = State::Rejected; // two parts, a cue and a source
    QCOMPARE(strandsOf(reading).size(), before - 4);
}

void WeavingTest::marksASharedSourceOnce()
{
    Reading reading = sampleReading();
    const qsizetype before = strandsOf(reading).size();
    reading.statements[1].statement.source = reading.statements[0].statement.source;
    QCOMPARE(strandsOf(reading).size(), before - 1);
}

QTEST_GUILESS_MAIN(WeavingTest)
#include "tst_markupnesting.moc"
