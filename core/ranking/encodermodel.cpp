// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/encodermodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Outside any namespace, as the macro wants it.
static void initialiseEncoder()
{
    Q_INIT_RESOURCE(onrecord_model);
}

namespace onrecord {

static constexpr size_t markingCount = size_t(Marking::Count);

/// Reads the ranker of \a file, where it has one; false where it is damaged.
static bool readRanker(const ModelFile &file, EncoderModel &model)
{
    if (!CarefulRanker::isIn(file))
        return true;
    model.ranker = CarefulRanker::read(file);
    model.news = PoliticalNews::view(file);
    return model.ranker && model.news;
}

Result<std::shared_ptr<const EncoderModel>> loadEncoderModel(const QString &chosen)
{
    initialiseEncoder();
    const QString path = chosen.isEmpty() ? u":/onrecord/model/encoder.model"_s : chosen;
    auto model = std::make_shared<EncoderModel>();
    const Result<ModelFile> sections = ModelFile::map(model->file, path);
    if (!sections)
        return sections.error();
    model->vocabulary = Vocabulary::view(sections->section("vocabulary"_L1));
    Result<Encoder> encoder = Encoder::view(*sections, path);
    if (!encoder)
        return encoder.error();
    const bool fits = encoder->chains().size() == markingCount
        && encoder->labels() == int(markingCount) * roleLabels;
    if (!model->vocabulary || !fits || !readRanker(*sections, *model))
        return Error{Fault::Damaged, path, -1, {}};
    model->encoder = std::move(*encoder);
    return std::shared_ptr<const EncoderModel>(std::move(model));
}

/// The scores of all pieces of \a paragraphs, a row of the encoder's labels for each.
static std::vector<float> scoresOf(const Encoder &encoder,
                                   std::span<const EncoderWords *const> paragraphs)
{
    std::vector<EncoderWord> pieces;
    for (const EncoderWords *paragraph : paragraphs)
        pieces.insert(pieces.end(), paragraph->words.begin(), paragraph->words.end());
    std::vector<float> all;
    std::vector<float> scores;
    EncoderWorkspace workspace;
    std::span<const EncoderWord> rest(pieces);
    while (!rest.empty()) {
        const size_t size =
            rest.size() <= size_t(Encoder::longestStretch) ? rest.size() : stretchSize;
        encoder.score(rest.first(size), workspace, scores);
        all.insert(all.end(), scores.begin(), scores.end());
        rest = rest.subspan(size);
    }
    return all;
}

static std::vector<EncodedMarkings> encodedStretch(const EncoderModel &model,
                                                   std::span<const EncoderWords *const> paragraphs)
{
    const std::vector<float> scores = scoresOf(*model.encoder, paragraphs);
    constexpr auto labels = size_t(roleLabels);
    std::vector<EncodedMarkings> all(paragraphs.size());
    size_t first = 0;
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        const std::vector<quint32> &places = paragraphs[i]->places;
        for (size_t marking = 0; marking < markingCount; ++marking) {
            std::vector<float> rows;
            rows.reserve(places.size() * labels);
            for (const quint32 place : places) {
                const auto row =
                    scores.begin() + qsizetype(((first + place) * markingCount + marking) * labels);
                rows.insert(rows.end(), row, row + roleLabels);
            }
            EncodedRoles &encoded = all[i][marking];
            const LabelChain &chain = model.encoder->chains()[marking];
            for (const quint8 label : bestLabels(chain, rows))
                encoded.labels.push_back(RoleLabel(label));
            const std::vector<float> probabilities = labelMarginals(chain, rows);
            encoded.probabilities.resize(places.size());
            for (size_t word = 0; word < places.size(); ++word)
                std::copy_n(probabilities.begin() + qsizetype(word * labels), labels,
                            encoded.probabilities[word].begin());
        }
        first += paragraphs[i]->words.size();
    }
    return all;
}

std::vector<EncodedMarkings> encodedMarkings(const EncoderModel &model,
                                             std::span<const EncoderWords *const> paragraphs)
{
    std::vector<EncodedMarkings> all;
    all.reserve(paragraphs.size());
    while (!paragraphs.empty()) {
        size_t size = paragraphs.front()->words.size();
        size_t count = 1;
        while (count < paragraphs.size() && size + paragraphs[count]->words.size() <= stretchSize)
            size += paragraphs[count++]->words.size();
        for (EncodedMarkings &each : encodedStretch(model, paragraphs.first(count)))
            all.push_back(std::move(each));
        paragraphs = paragraphs.subspan(count);
    }
    return all;
}

} // namespace onrecord
