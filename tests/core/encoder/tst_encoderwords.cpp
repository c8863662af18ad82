// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/encoder/encoderwords.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

#include <algorithm>

using namespace onrecord;
using namespace Qt::StringLiterals;

class EncoderWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsWithAMark();
    void readsShortFormsInTwo();
    void numbersWhatItKnows_data();
    void numbersWhatItKnows();
    void tellsShapes_data();
    void tellsShapes();
    void tellsWhereQuotationsBeginAndEnd();
    void looksAlikeWhereBeginningAndEndingAre();

private:
    EncoderWords wordsOf(QStringView text, bool leftOpen = false) const
    {
        const SampleParagraph sample(text, *m_lexicon, leftOpen);
        return encoderWordsOf(sample.paragraph(), leftOpen, *m_vocabulary);
    }

    std::optional<Lexicon> m_lexicon;
    QByteArray m_bytes;
    std::optional<Vocabulary> m_vocabulary;
};

void EncoderWordsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
    m_bytes = Vocabulary::written(
        {u"the"_s, u"mill"_s, u"do"_s, u"n't"_s, u"run"_s, u"mr"_s, u"u.s."_s, u"'ll"_s},
        firstVocabularyWord);
    m_vocabulary = Vocabulary::view(m_bytes);
    QVERIFY(m_vocabulary);
}

void EncoderWordsTest::beginsWithAMark()
{
    const EncoderWords read = wordsOf(u"The 𝓂ill .");
    QCOMPARE(read.words.size(), 4u);
    QCOMPARE(read.words.front(), (EncoderWord{.word = EncoderWord::Paragraph}));
    QCOMPARE(read.places, (std::vector<quint32>{1, 2, 3}));
    QCOMPARE(wordsOf(u"The mill", true).words.front().quotation, quint8(4));
}

void EncoderWordsTest::readsShortFormsInTwo()
{
    const EncoderWords read = wordsOf(u"Mills don’t run; she'll run");
    // mills do n't run ; she 'll run
    QCOMPARE(read.places, (std::vector<quint32>{1, 2, 4, 5, 6, 7, 8}));
    QCOMPARE(read.words[2].word, quint16(firstVocabularyWord + 2));
    QCOMPARE(read.words[3].word, quint16(firstVocabularyWord + 3));
    QCOMPARE(read.words[7].word, quint16(firstVocabularyWord + 7));
}

void EncoderWordsTest::numbersWhatItKnows_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<quint16>("number");
    QTest::newRow("known") << u"mill"_s << quint16(firstVocabularyWord + 1);
    QTest::newRow("capitals") << u"MILL"_s << quint16(firstVocabularyWord + 1);
    QTest::newRow("what is behind a hyphen") << u"wind-mill"_s << quint16(firstVocabularyWord + 1);
    QTest::newRow("abbreviation") << u"Mr. Tarn"_s << quint16(firstVocabularyWord + 5);
    QTest::newRow("with its full stop") << u"U.S."_s << quint16(firstVocabularyWord + 6);
    QTest::newRow("number") << u"1,250"_s << numberWord;
    QTest::newRow("unknown") << u"Tarnish"_s << quint16(EncoderWord::Unknown);
    QTest::newRow("beyond the BMP") << u"𝓇ain"_s << quint16(EncoderWord::Unknown);
}

void EncoderWordsTest::numbersWhatItKnows()
{
    QFETCH(const QString, word);
    QFETCH(const quint16, number);
    const EncoderWords read = wordsOf(word);
    QCOMPARE(read.words[1].word, number);
}

void EncoderWordsTest::tellsShapes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("shape");
    QTest::newRow("comma") << u"so"_s << u","_s << 7;
    QTest::newRow("other mark") << u"so"_s << u"§"_s << 20;
    QTest::newRow("year") << u"in"_s << u"2031"_s << 21;
    QTest::newRow("digits") << u"in"_s << u"12"_s << 22;
    QTest::newRow("digits and more") << u"in"_s << u"1,250"_s << 23;
    QTest::newRow("initial") << u"so"_s << u"A"_s << 24;
    QTest::newRow("few capitals") << u"so"_s << u"TARN"_s << 25;
    QTest::newRow("many capitals") << u"so"_s << u"HARBOUR"_s << 26;
    QTest::newRow("capital") << u"so"_s << u"Tarn"_s << 27;
    QTest::newRow("capitals within") << u"so"_s << u"McTarn"_s << 28;
    QTest::newRow("small") << u"so"_s << u"rain"_s << 29;
    QTest::newRow("at the start of a sentence") << u"It rained ."_s << u"Tarn"_s << 27 + 16;
    QTest::newRow("behind a mark at the start") << u"It rained . “"_s << u"Tarn"_s << 27 + 16;
    QTest::newRow("numbers have no start") << u"It rained ."_s << u"12"_s << 22;
}

void EncoderWordsTest::tellsShapes()
{
    QFETCH(const QString, before);
    QFETCH(const QString, word);
    QFETCH(const int, shape);
    QCOMPARE(int(wordsOf(before + u' ' + word).words.back().shape), shape);
}

void EncoderWordsTest::tellsWhereQuotationsBeginAndEnd()
{
    const auto states = [this](QStringView text, bool leftOpen = false) {
        QString drawn;
        for (const EncoderWord &word : wordsOf(text, leftOpen).words)
            drawn += QString::number(word.quotation);
        return drawn;
    };
    QCOMPARE(states(u"“We stay,” she said."), u"021113000"_s);
    QCOMPARE(states(u"‘We stay,’ she said."), u"021113000"_s);
    QCOMPARE(states(u"She said: “We stay."), u"00002111"_s);
    QCOMPARE(states(u"“And we wait.”", true), u"4655557"_s);
}

void EncoderWordsTest::looksAlikeWhereBeginningAndEndingAre()
{
    const EncoderWords read = wordsOf(u"raining draining rainy raINING");
    QCOMPARE(read.words[1].ending, read.words[2].ending);
    QVERIFY(read.words[1].beginning != read.words[2].beginning);
    QCOMPARE(read.words[1].beginning, read.words[3].beginning);
    QVERIFY(read.words[1].ending != read.words[3].ending);
    QCOMPARE(read.words[4].ending, read.words[1].ending);
    QVERIFY(std::all_of(read.words.begin() + 1, read.words.end(), [](const EncoderWord &word) {
        return word.ending > 0 && word.ending < 4095 && word.beginning > 0 && word.beginning < 4095;
    }));
}

ONRECORD_TEST(EncoderWordsTest)
#include "tst_encoderwords.moc"
