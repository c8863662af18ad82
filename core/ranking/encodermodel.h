// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/encoder/encoderwords.h"
#include "core/language/encoder.h"
#include "core/ranking/carefulranker.h"
#include "core/ranking/politicalnews.h"
#include "core/tagging/encodedroles.h"

#include <QFile>

#include <memory>
#include <optional>

namespace onrecord {

/// What was learned for careful reading; its parts look into the file's bytes.
struct EncoderModel
{
    QFile file; ///< mapped for as long as it is open
    std::optional<Vocabulary>
        vocabulary; ///< there in every model that was loaded, as what follows is
    std::optional<Encoder> encoder; ///< its chains are by Marking
    std::optional<CarefulRanker> ranker; ///< nothing while it is still to be trained
    std::optional<PoliticalNews> news; ///< likewise
};

/// The model in the file \a path, mapped and checked; that of the program where \a path is empty.
/// Missing, Unreadable, Damaged or NewerFormat.
Result<std::shared_ptr<const EncoderModel>> loadEncoderModel(const QString &path = {});

/// How many words, pieces of them and marks of paragraphs are read together at most, where no single
/// paragraph is longer; as in training.
inline constexpr size_t stretchSize = 320;

/// What the encoder of \a model says of the words of \a paragraphs, which follow each other; an
/// answer for each. Those are read together that fit into a stretch, a long one in parts.
std::vector<EncodedMarkings> encodedMarkings(const EncoderModel &model,
                                             std::span<const EncoderWords *const> paragraphs);

} // namespace onrecord
