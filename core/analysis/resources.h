// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace onrecord {

class CheckModel;
class DateVocabulary;
class Lexicon;
struct AttributionModel;
struct EncoderModel;

/// What the finders read besides the article. Load once, share between threads.
struct Resources
{
    std::shared_ptr<const Lexicon> lexicon;
    std::shared_ptr<const DateVocabulary> dateWords;
    std::shared_ptr<const AttributionModel> model; ///< null: the rules alone find statements
    std::shared_ptr<const EncoderModel> encoder; ///< null: articles are read quickly
    std::shared_ptr<const CheckModel> checks; ///< null: claims are ranked by checkworthiness()
    QList<Error> damaged; ///< models that could not be read; analyse() does without them

    /// From the program's own resources; Internal where a list of words is damaged. Without
    /// sound models the rules go on working. \a model is the file of what was learned of
    /// attribution, instead of the one that is shipped. \a encoder is the file of what was learned for
    /// careful reading, empty for the one that is shipped; nothing for quick reading.
    static Result<Resources> load(const QString &model = {},
                                  const std::optional<QString> &encoder = {});
};

/// What was learned for careful reading, of the file \a path, where that is empty of the one that is shipped.
/// Missing, Unreadable, Damaged (also where it is still in training) or NewerFormat.
Result<std::shared_ptr<const EncoderModel>> loadCarefulModel(const QString &path);

} // namespace onrecord
