// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/inputs.h"
#include "core/workspace/openarticle.h"

namespace onrecord::cli {

/// Gives each article in the \a bytes of \a input to \a work, with what its output is called: the
/// input's own name where there is one article, NAME-1, NAME-2 … in the file's order where there are
/// several. \a published is the day of those that do not say theirs.
Result<BundleCounts> forEachArticle(const Input &input, const QByteArray &bytes, QDate published,
                                    const std::function<void(const Input &, OpenArticle &)> &work);

} // namespace onrecord::cli
