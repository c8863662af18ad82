// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resources.h"

#include "core/claims/checkmodel.h"
#include "core/dates/datevocabulary.h"
#include "core/lexicon/lexicon.h"
#include "core/ranking/attributionmodel.h"
#include "core/ranking/encodermodel.h"

namespace onrecord {

Result<Resources> Resources::load(const QString &model, const std::optional<QString> &encoder)
{
    auto lexicon = Lexicon::shared();
    if (!lexicon)
        return lexicon.error();
    Result<DateVocabulary> dateWords = DateVocabulary::fromResources();
    if (!dateWords)
        return dateWords.error();
    Resources resources;
    resources.lexicon = std::move(lexicon).value();
    resources.dateWords = std::make_shared<const DateVocabulary>(std::move(dateWords).value());
    if (Result<CheckModel> checks = CheckModel::fromResources())
        resources.checks = std::make_shared<const CheckModel>(std::move(checks).value());
    else
        resources.damaged.append(checks.error());
    if (auto loaded = loadAttributionModel(model))
        resources.model = std::move(*loaded);
    else
        resources.damaged.append(loaded.error());
    if (!encoder)
        return resources;
    if (auto loaded = loadCarefulModel(*encoder))
        resources.encoder = std::move(*loaded);
    else
        resources.damaged.append(loaded.error());
    return resources;
}

Result<std::shared_ptr<const EncoderModel>> loadCarefulModel(const QString &path)
{
    auto loaded = loadEncoderModel(path);
    if (loaded && !(*loaded)->ranker) // one in training
        return Error{Fault::Damaged, path, -1, {}};
    return loaded;
}

} // namespace onrecord
