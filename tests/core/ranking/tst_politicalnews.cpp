// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/politicalnews.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class PoliticalNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsKnownWords();
    void looksAtTheBeginning();
    void addsUpWhatWordsTell();
    void needsItsSection();

private:
    const QByteArray m_bytes = Vocabulary::written({u"mill"_s, u"vote"_s, u"mayor"_s}, 5);
    const Vocabulary m_vocabulary = *Vocabulary::view(m_bytes);
};

void PoliticalNewsTest::countsKnownWords()
{
    const auto words =
        countedWords(u"Vote! The MILL-owner’s mill: “mill”, 4 mills, vote𝒜.", m_vocabulary);
    QCOMPARE(words.size(), 2u);
    QCOMPARE(words[0].number, 5); // mill, three times
    QCOMPARE(words[1].number, 6); // vote, once: the letter behind the other belongs to it
    QVERIFY(words[0].weight > words[1].weight);
    QVERIFY(words[0].weight < 3 * words[1].weight);
    double squares = 0;
    for (const CountedWord &word : words)
        squares += double(word.weight * word.weight);
    QVERIFY(std::abs(squares - 1) < 1e-6);
    QVERIFY(countedWords(u"", m_vocabulary).empty());
    QVERIFY(countedWords(u"Nothing that is known", m_vocabulary).empty());
}

void PoliticalNewsTest::looksAtTheBeginning()
{
    const QString text = u"mill "_s + QString(20'000, u'.') + u" vote"_s;
    const auto words = countedWords(text, m_vocabulary);
    QCOMPARE(words.size(), 1u);
    QCOMPARE(words.front().number, 5);
}

void PoliticalNewsTest::addsUpWhatWordsTell()
{
    const QByteArray bytes =
        ModelFile::written(PoliticalNews::written({0, 0, 0, 0, 0, -1, 3}, -0.5));
    const auto news = PoliticalNews::view(*ModelFile::read(bytes, u"a.model"_s));
    QVERIFY(news);
    QVERIFY(news->isPolitical({{6, 1}}));
    QVERIFY(!news->isPolitical({{5, 1}}));
    QVERIFY(news->isPolitical({{5, 0.7F}, {6, 0.7F}}));
    QVERIFY(!news->isPolitical({{5, 0.9F}, {6, 0.4F}}));
    QVERIFY(!news->isPolitical({}));
    QVERIFY(!news->isPolitical({{7, 1}})); // beyond what it knows
}

void PoliticalNewsTest::needsItsSection()
{
    const auto viewOf = [](const ModelFile::Sections &sections) {
        const QByteArray bytes = ModelFile::written(sections);
        return PoliticalNews::view(*ModelFile::read(bytes, u"a.model"_s)).has_value();
    };
    ModelFile::Sections sections = PoliticalNews::written({1}, 0);
    QVERIFY(viewOf(sections));
    QVERIFY(!viewOf({{"shape", "1"}}));
    sections.front().second.chop(1);
    QVERIFY(!viewOf(sections));
}

ONRECORD_TEST(PoliticalNewsTest)
#include "tst_politicalnews.moc"
