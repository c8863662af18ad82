// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/taggedparagraph.h"

#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class TaggedParagraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsSpokenSentencesTogether();
    void countsWordsAndQuotedOnes();
    void makesSpansOfRanges();
    void answersForAnyIndex();
    void comparesRanges();

private:
    std::optional<Lexicon> m_lexicon;
};

void TaggedParagraphTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void TaggedParagraphTest::keepsSpokenSentencesTogether()
{
    const SampleParagraph sample(
        u"⟦“Nobody 😀 came. We waited,” she said, “and left.”⟧ ⟦It rained.⟧", *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    QCOMPARE(p.spansOf(p.sentences()), sample.marked().spans);
    QCOMPARE(p.plainSentences().size(), 3);
    QCOMPARE(p.quotations().size(), 2);
}

void TaggedParagraphTest::countsWordsAndQuotedOnes()
{
    const SampleParagraph sample(u"⟦“Nobody came,” she said⟧ in May of ⟦2026, “𝒶nd left.”⟧",
                                 *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const QList<WordRange> ranges = sample.wordsOf(sample.marked().spans);
    QCOMPARE(p.countWords(ranges[0]), 4);
    QCOMPARE(p.countQuoted(ranges[0]), 2);
    QCOMPARE(p.countWords(ranges), 7); // a number counts, marks do not
    QCOMPARE(p.countQuoted(ranges), 4);
    QCOMPARE(p.countWords(QList<WordRange>()), 0);
}

void TaggedParagraphTest::makesSpansOfRanges()
{
    const SampleParagraph sample(u"⟦😀 Nobody⟧ came, ⟦𝓈he said⟧.", *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    QCOMPARE(p.spansOf(sample.wordsOf(sample.marked().spans)), sample.marked().spans);
    QVERIFY(p.spanOf({2, 2}).isEmpty());
}

void TaggedParagraphTest::answersForAnyIndex()
{
    const SampleParagraph sample(u"Nobody came", *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    for (const qsizetype i : {-1, 2, 100}) {
        QVERIFY(p.word(i).isEmpty());
        QVERIFY(!p.isWord(i) && !p.isMark(i, u'.') && !p.isDash(i) && !p.isSpoken(i));
        QVERIFY(!p.has(i, WordClass::Pronoun) && !p.entry(i).isVerb());
    }
}

void TaggedParagraphTest::comparesRanges()
{
    const QList<WordRange> ranges{{2, 4}, {6, 7}};
    QVERIFY(contains(ranges, 3) && contains(ranges, 6) && !contains(ranges, 4));
    QVERIFY(overlap(ranges, {3, 9}) && !overlap(ranges, {4, 6}));
    QVERIFY((WordRange{2, 4}.contains(WordRange{3, 4})));
    QVERIFY(!(WordRange{2, 4}.overlaps({4, 5}))); // touching is not overlapping
}

ONRECORD_TEST(TaggedParagraphTest)
#include "tst_taggedparagraph.moc"
