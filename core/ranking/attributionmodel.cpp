// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/attributionmodel.h"

using namespace Qt::StringLiterals;

// Outside any namespace, as the macro wants it.
static void initialiseModels()
{
    Q_INIT_RESOURCE(onrecord_model);
}

namespace onrecord {

Result<std::shared_ptr<const AttributionModel>> loadAttributionModel(const QString &chosen)
{
    initialiseModels();
    const QString path = chosen.isEmpty() ? u":/onrecord/model/attribution.model"_s : chosen;
    auto model = std::make_shared<AttributionModel>();
    const Result<ModelFile> sections = ModelFile::map(model->file, path);
    if (!sections)
        return sections.error();
    Result<RoleTagger> roles = RoleTagger::fromModel(*sections, path);
    if (!roles)
        return roles.error();
    const auto ranker = WeightTable::view(sections->section("ranker"_L1));
    const auto rankerSalts =
        FeatureSalts::read(rankerFeatureNames(), sections->section("ranker.names"_L1));
    if (!ranker || ranker->labels() != StatementRanker::labels || !rankerSalts)
        return Error{Fault::Damaged, path, -1, {}};
    model->roles = std::move(*roles);
    model->ranker = StatementRanker(*ranker, *rankerSalts);
    return std::shared_ptr<const AttributionModel>(std::move(model));
}

} // namespace onrecord
