// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "ui/article/spanhits.h"

#include "tests/support/barearticle.h"
#include "tests/support/drawnreading.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "ui/article/paragraphlayout.h"

#include <random>

using namespace Qt::StringLiterals;

namespace onrecord {

class SpanHitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void innermostComesFirst();
    void indexAndSearchAgree_data();
    void indexAndSearchAgree();
    void aLongQuotationIsFoundFromItsEnd();
    void idsAreFound();
    void overlappingLinesAreStacked_data();
    void overlappingLinesAreStacked();
    void aDateStandsBelowItsStatement();
};

static SpanHits hitsOf(const Reading &reading, bool indexed)
{
    SpanHits hits;
    hits.setReading(reading);
    if (indexed)
        hits.setIndex(std::make_shared<SpanIndex>(
            SpanIndex::of(reading.statements, reading.document.text().size())));
    return hits;
}

void SpanHitsTest::innermostComesFirst()
{
    const MarkedText marked =
        MarkedText::parse(u"⟦s1-content:She said ⟦s2-content:that he said ⟦s3-content:no⟧⟧⟧."_s);
    const SpanHits hits = hitsOf(test::readingOf(marked, {{u"s1"_s}, {u"s2"_s}, {u"s3"_s}}), true);
    const QList<Mark> marks = hits.marksAt(marked.spanNamed(u"s3-content").begin);
    QCOMPARE(marks.size(), 3);
    QCOMPARE(hits.reading().statements[marks[0].index].statement.id, u"s3"_s);
    QCOMPARE(hits.reading().statements[marks[2].index].statement.id, u"s1"_s);
    QVERIFY(hits.marksAt(marked.text.size() - 1).isEmpty()); // the full stop; ends are exclusive
}

static Reading randomReading(quint32 seed)
{
    std::mt19937 random(seed);
    Article article = bareArticle(u"rain on the quay "_s.repeated(2000));
    Reading reading;
    reading.document = Document(article);
    const quint32 size = quint32(article.text.size());
    for (int number = 0; number < 300; ++number) {
        ReadStatement shown;
        shown.statement.id = QString::number(number);
        const qsizetype at = qsizetype(random() % (size - 400)) + 100;
        shown.statement.content = {{at, at + 1 + qsizetype(random() % 300)}};
        shown.statement.cue = {{at - 20, at - 10}};
        shown.state = number % 11 == 0 ? State::Rejected : State::Automatic;
        reading.statements.append(shown);
    }
    std::sort(
        reading.statements.begin(), reading.statements.end(),
        [](const auto &a, const auto &b) { return placeOf(a.statement) < placeOf(b.statement); });
    return reading;
}

void SpanHitsTest::indexAndSearchAgree_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// The page must look the same before and after the index has arrived, and as if every statement
// had been looked at.
void SpanHitsTest::indexAndSearchAgree()
{
    QFETCH(quint32, seed);
    const Reading reading = randomReading(seed);
    const SpanHits searched = hitsOf(reading, false);
    const SpanHits indexed = hitsOf(reading, true);
    const QList<Mark> all = marksOf(reading);
    std::mt19937 random(seed + 100);
    for (int time = 0; time < 200; ++time) {
        const qsizetype begin = qsizetype(random() % 34000);
        const Span stretch{begin, begin + 1 + qsizetype(random() % 500)};
        QCOMPARE(indexed.marksIn(stretch), searched.marksIn(stretch));
        const auto expected = std::count_if(all.begin(), all.end(), [stretch](const Mark &mark) {
            return mark.span.overlaps(stretch);
        });
        QCOMPARE(indexed.marksIn(stretch).size(), expected);
    }
}

void SpanHitsTest::aLongQuotationIsFoundFromItsEnd()
{
    Reading reading = randomReading(9);
    ReadStatement shown;
    shown.statement.id = u"long"_s;
    shown.statement.content = {{5, 33000}};
    reading.statements.prepend(shown);
    const QList<Mark> marks = hitsOf(reading, true).marksAt(32999);
    QVERIFY(
        std::any_of(marks.begin(), marks.end(), [](const Mark &mark) { return mark.index == 0; }));
}

void SpanHitsTest::idsAreFound()
{
    const Reading reading = randomReading(3);
    for (bool indexed : {false, true}) {
        const SpanHits hits = hitsOf(reading, indexed);
        for (qsizetype at = 0; at < reading.statements.size(); ++at)
            QCOMPARE(hits.find(reading.statements[at].statement.id), at);
        QCOMPARE(hits.find(u"nobody’s"_s), -1);
        QCOMPARE(hits.find({}), -1);
    }
}

void SpanHitsTest::overlappingLinesAreStacked_data()
{
    QTest::addColumn<Spans>("spans");
    QTest::addColumn<QList<int>>("levels");
    QTest::newRow("side by side") << Spans{{0, 5}, {5, 9}} << QList<int>{0, 0};
    QTest::newRow("nested: the inner one is nearer") << Spans{{0, 20}, {5, 9}} << QList<int>{1, 0};
    QTest::newRow("thrice") << Spans{{0, 30}, {1, 20}, {5, 9}} << QList<int>{2, 1, 0};
    QTest::newRow("crossing") << Spans{{0, 10}, {5, 16}} << QList<int>{0, 1};
    QTest::newRow("a gap is used again") << Spans{{0, 30}, {1, 5}, {10, 15}} << QList<int>{1, 0, 0};
}

void SpanHitsTest::overlappingLinesAreStacked()
{
    QFETCH(Spans, spans);
    QFETCH(QList<int>, levels);
    QList<Mark> marks;
    for (const Span span : spans)
        marks.append({span, MarkKind::Content, 0});
    QCOMPARE(stackedLevels(marks), levels);
}

void SpanHitsTest::aDateStandsBelowItsStatement()
{
    const QList<Mark> marks{{{0, 30}, MarkKind::Content, 0},
                            {{2, 6}, MarkKind::Date, 0},
                            {{8, 12}, MarkKind::Cue, 0},
                            {{40, 44}, MarkKind::Date, 1}};
    QCOMPARE(stackedLevels(marks), QList<int>({0, 1, -1, 0}));
}

} // namespace onrecord

ONRECORD_TEST(onrecord::SpanHitsTest)
#include "tst_spanhits.moc"
