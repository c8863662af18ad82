// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranking/statementranker.h"
#include "core/tagging/roletagger.h"

#include <QFile>

#include <memory>
#include <optional>

namespace onrecord {

/// What was learned of who said what; its parts look into the file's bytes.
struct AttributionModel
{
    QFile file; ///< mapped for as long as it is open
    std::optional<RoleTagger> roles; ///< there in every model that was loaded
    std::optional<StatementRanker> ranker; ///< likewise
};

/// The model in the file \a path, mapped and checked; that of the program where \a path is empty.
/// Missing, Unreadable, Damaged or NewerFormat.
Result<std::shared_ptr<const AttributionModel>> loadAttributionModel(const QString &path = {});

} // namespace onrecord
