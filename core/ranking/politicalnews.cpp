// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/politicalnews.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <map>

namespace onrecord {

using namespace Qt::StringLiterals;

static constexpr auto section = "ranker.politics"_L1;
static constexpr qsizetype headSize = 2 * sizeof(float); // bias, step
static constexpr float most = 127; // of a weight, in steps

std::vector<CountedWord> countedWords(QStringView text, const Vocabulary &vocabulary)
{
    constexpr qsizetype longest = 12'000;
    text = text.first(std::min(text.size(), longest));
    std::map<quint16, int> counts;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && text[end].isLetter())
            ++end;
        if (end > begin) {
            const QString word = Vocabulary::folded(text.sliced(begin, end - begin));
            if (const auto number = vocabulary.numberOf(word))
                ++counts[*number];
        }
        begin = end + 1;
    }
    std::vector<CountedWord> words;
    words.reserve(counts.size());
    double squares = 0;
    for (const auto &[number, count] : counts) {
        const double weight = std::log1p(count);
        squares += weight * weight;
        words.push_back({number, float(weight)});
    }
    for (CountedWord &each : words)
        each.weight = float(each.weight / std::sqrt(squares));
    return words;
}

std::optional<PoliticalNews> PoliticalNews::view(const ModelFile &file)
{
    const QByteArrayView bytes = file.section(section);
    if (bytes.size() <= headSize)
        return std::nullopt;
    PoliticalNews news;
    news.m_bias = qFromLittleEndian<float>(bytes.data());
    news.m_step = qFromLittleEndian<float>(bytes.data() + sizeof(float));
    news.m_weights = bytes.sliced(headSize);
    return news;
}

ModelFile::Sections PoliticalNews::written(const std::vector<float> &weights, float bias)
{
    float largest = 0;
    for (const float weight : weights)
        largest = std::max(largest, std::abs(weight));
    const float step = largest > 0 ? largest / most : 1;
    QByteArray bytes(headSize + qsizetype(weights.size()), Qt::Uninitialized);
    qToLittleEndian(bias, bytes.data());
    qToLittleEndian(step, bytes.data() + sizeof(float));
    for (size_t i = 0; i < weights.size(); ++i)
        bytes[headSize + qsizetype(i)] = char(qint8(std::lround(weights[i] / step)));
    return {{QByteArray(section.data(), section.size()), bytes}};
}

bool PoliticalNews::isPolitical(const std::vector<CountedWord> &words) const
{
    const double odds = weightOfWords(words, size_t(m_weights.size()), [this](quint16 number) {
        return double(m_step) * qint8(m_weights[number]);
    });
    return m_bias + odds > 0;
}

} // namespace onrecord
