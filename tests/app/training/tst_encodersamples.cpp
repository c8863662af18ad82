// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/encodersamples.h"

#include "core/encoder/encoderwords.h"
#include "tests/app/training/goldsample.h"
#include "tests/support/roomtests.h"

#include <QTest>

#include <cstring>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

class EncoderSamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesAWordWithItsLabel();
    void countsArticlesAndFolds();

private:
    std::vector<EncoderSample> samplesOf(const QList<GoldArticle> &gold, quint8 corpus,
                                         quint16 first) const
    {
        const QByteArray bytes = encoderSamples(trainingArticles(gold, {}, *m_lexicon),
                                                *Vocabulary::view(m_vocabulary), corpus, first);
        std::vector<EncoderSample> samples(size_t(bytes.size()) / sizeof(EncoderSample));
        std::memcpy(samples.data(), bytes.data(), size_t(bytes.size()));
        return samples;
    }

    std::optional<Lexicon> m_lexicon;
    const QByteArray m_vocabulary = Vocabulary::written({u"it"_s, u"rained"_s}, 5);
};

void EncoderSamplesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void EncoderSamplesTest::writesAWordWithItsLabel()
{
    const std::vector<EncoderSample> samples =
        samplesOf({goldArticle(u"⟦s-a:𝒜na Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:it didn’t⟧.")}, 1, 7);
    // the mark, 𝒜na Ruiz said it did n’t .
    QCOMPARE(samples.size(), 8u);
    const auto labels = [&samples] {
        std::vector<int> all;
        for (const EncoderSample &sample : samples)
            all.push_back(sample.label);
        return all;
    }();
    const std::vector<int> wanted{EncoderSample::unknown,
                                  int(RoleLabel::SourceOfRightBegins),
                                  int(RoleLabel::SourceOfRight),
                                  int(RoleLabel::CueBegins),
                                  int(RoleLabel::ContentOfLeftBegins),
                                  int(RoleLabel::ContentOfLeft),
                                  EncoderSample::unknown,
                                  int(RoleLabel::None)};
    QCOMPARE(labels, wanted);
    QCOMPARE(samples[0].word, EncoderWord::Paragraph);
    QCOMPARE(samples[4].word, quint16(5));
    QCOMPARE(samples[4].tag, EncoderSample::unknown);
    QCOMPARE(samples[4].corpus, quint8(1));
    QCOMPARE(samples[4].article, quint16(7));
}

void EncoderSamplesTest::countsArticlesAndFolds()
{
    const QList<GoldArticle> gold(4, goldArticle(u"It rained.\n\nIt snowed."));
    const std::vector<EncoderSample> samples = samplesOf(gold, 0, 10);
    QCOMPARE(samples.size(), 4u * 2 * 4);
    QCOMPARE(samples.front().article, quint16(10));
    QCOMPARE(samples.front().fold, quint8(0));
    QCOMPARE(samples.back().article, quint16(13));
    QCOMPARE(samples.back().fold, quint8(0));
    QCOMPARE(samples[2 * 8].fold, quint8(2));
}

ONRECORD_TEST(EncoderSamplesTest)
#include "tst_encodersamples.moc"
