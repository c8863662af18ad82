// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/postagger.h"

#include "app/training/learners/postaggertraining.h"
#include "tests/support/knownsentences.h"
#include "tests/support/roomtests.h"

#include <QTest>

#include <set>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

class PosTaggerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void learnsWhatItIsShown();
    void learnsTheSameBytesTwice();
    void guessesFromWhatStandsAround_data();
    void guessesFromWhatStandsAround();
    void givesEveryWordATag();
    void looksOnlyAtTagsBefore();
    void looksUnderEveryNameOnce();

private:
    std::vector<PartOfSpeech> tagged(const std::vector<Word> &words) const;
    QByteArray trained(quint64 seed = 1) const;

    std::vector<KnownSentence> m_sentences;
    QByteArray m_bytes;
    const FeatureSalts m_salts{PosTagger::featureNames()};
};

QByteArray PosTaggerTest::trained(quint64 seed) const
{
    std::vector<const KnownSentence *> sentences;
    for (const KnownSentence &sentence : m_sentences)
        sentences.push_back(&sentence);
    return trainPosTagger(sentences, {.rounds = 6, .leastSeen = 1, .seed = seed});
}

void PosTaggerTest::initTestCase()
{
    m_sentences = knownSentences();
    m_bytes = trained();
}

std::vector<PartOfSpeech> PosTaggerTest::tagged(const std::vector<Word> &words) const
{
    std::vector<PartOfSpeech> tags(words.size());
    PosTagger(WeightTable::view(m_bytes).value(), m_salts).tag(words, tags);
    return tags;
}

void PosTaggerTest::learnsWhatItIsShown()
{
    for (const KnownSentence &sentence : m_sentences)
        QVERIFY(tagged(sentence.words) == sentence.tags);
}

void PosTaggerTest::learnsTheSameBytesTwice()
{
    QCOMPARE(trained(), m_bytes);
    QVERIFY(trained(2) != m_bytes);
}

void PosTaggerTest::guessesFromWhatStandsAround_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::newRow("names and things in other places")
        << u"Oake/NNP/2/x noted/VBD/0/x that/IN/6/x the/DT/5/x mill/NN/6/x fell/VBD/2/x ././2/x"_s;
    QTest::newRow("a name never seen")
        << u"Zora/NNP/2/x warned/VBD/0/x that/IN/6/x the/DT/5/x quay/NN/6/x fell/VBD/2/x ././2/x"_s;
    QTest::newRow("a thing never seen")
        << u"The/DT/2/x ferry/NN/3/x fell/VBD/0/x ,/,/3/x Ana/NNP/6/x added/VBD/3/x ././3/x"_s;
    QTest::newRow("letters beyond the BMP")
        << u"The/DT/2/x 𝒬uay/NN/3/x fell/VBD/0/x ,/,/3/x Bo/NNP/6/x added/VBD/3/x ././3/x"_s;
}

void PosTaggerTest::guessesFromWhatStandsAround()
{
    QFETCH(QString, drawn);
    const KnownSentence sentence = knownSentence(drawn);
    QVERIFY(tagged(sentence.words) == sentence.tags);
}

void PosTaggerTest::givesEveryWordATag()
{
    QVERIFY(tagged({}).empty());
    std::vector<Word> odd;
    for (const QString &letters : {u"😀"_s, u"“"_s, u"x"_s, QString(QChar(0xDC00)), u"ﷺ"_s})
        odd.push_back(wordOf(letters, TokenKind::Symbol));
    for (const PartOfSpeech tag : tagged(odd)) {
        QVERIFY(tag != PartOfSpeech::Unknown);
        QVERIFY(tag < PartOfSpeech::Count);
    }
}

void PosTaggerTest::looksOnlyAtTagsBefore()
{
    const KnownSentence &sentence = m_sentences.front();
    std::vector<PartOfSpeech> tags = sentence.tags;
    FeatureList before;
    PosTagger::look(before, m_salts, sentence.words, tags, 2);
    tags[2] = PartOfSpeech::UH;
    tags[3] = PartOfSpeech::UH;
    FeatureList after;
    PosTagger::look(after, m_salts, sentence.words, tags, 2);
    const std::span<const quint64> a = before;
    const std::span<const quint64> b = after;
    QVERIFY(std::equal(a.begin(), a.end(), b.begin(), b.end()));
    tags[1] = PartOfSpeech::UH;
    PosTagger::look(after, m_salts, sentence.words, tags, 2);
    QVERIFY(!std::equal(a.begin(), a.end(), b.begin(), b.end()));
}

/// Between other words, that is; what stands beside the first or the last is not looked at.
void PosTaggerTest::looksUnderEveryNameOnce()
{
    const KnownSentence &sentence = m_sentences.front();
    FeatureList features;
    PosTagger::look(features, m_salts, sentence.words, sentence.tags, 2);
    const std::span<const quint64> seen = features;
    QCOMPARE(seen.size(), wholeNames(PosTagger::featureNames()).size());
    QCOMPARE(std::set<quint64>(seen.begin(), seen.end()).size(), seen.size());
}

ONRECORD_TEST(PosTaggerTest)
#include "tst_postagger.moc"
