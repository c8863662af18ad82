// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/encodersamples.h"

#include "core/encoder/encoderwords.h"

#include <QtEndian>

namespace onrecord::training {

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "samples are written as they lie in memory");

/// Tags and relations of the words of \a paragraph, by word, that another program knows.
static void giveGrammar(const TrainingParagraph &paragraph, const std::vector<quint32> &places,
                        std::span<EncoderSample> samples)
{
    for (size_t s = 0; s < paragraph.known.size(); ++s) {
        const KnownSentence &known = paragraph.known[s];
        const WordRange sentence = paragraph.text.plainSentences()[qsizetype(s)];
        for (size_t i = 0; i < known.words.size(); ++i) {
            EncoderSample &sample = samples[places[size_t(sentence.first) + i]];
            sample.tag = quint8(known.tags[i]);
            sample.relation = quint8(known.nodes[i].relation);
        }
    }
}

QByteArray encoderSamples(const TrainingArticles &articles, const Vocabulary &vocabulary,
                          quint8 corpus, quint16 firstArticle)
{
    QByteArray bytes;
    quint16 number = firstArticle;
    for (const TrainingArticle &article : articles) {
        for (const TrainingParagraph &paragraph : article.paragraphs) {
            const EncoderWords read =
                encoderWordsOf(paragraph.text, paragraph.leftOpen, vocabulary);
            std::vector<EncoderSample> samples;
            samples.reserve(read.words.size());
            for (const EncoderWord &word : read.words)
                samples.push_back({word.word, word.ending, word.beginning, number, word.shape,
                                   word.quotation, EncoderSample::unknown, EncoderSample::unknown,
                                   EncoderSample::unknown, corpus, quint8(article.fold), 0});
            for (size_t i = 0; i < read.places.size(); ++i)
                samples[read.places[i]].label = quint8(paragraph.labels[i]);
            giveGrammar(paragraph, read.places, samples);
            bytes.append(reinterpret_cast<const char *>(samples.data()),
                         qsizetype(samples.size()) * qsizetype(sizeof(EncoderSample)));
        }
        ++number;
    }
    return bytes;
}

} // namespace onrecord::training
