// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/nounphrases.h"

#include <optional>

namespace onrecord {

/// Who is the subject of the sentences before that of \a pronoun ("he", "she", "they") in its paragraph, where
/// that is somebody without a name; nothing where it is somebody with one, or nobody that the pronoun can
/// mean stands there.
///
///     | My neighbour | disagreed. “Too loud,” she said.
///     | An old farmer | came to the door. He pointed at the field. “It was there,” he said.
///     Ana Ruiz disagreed. “Too loud,” she said.                                      nothing
std::optional<Source> describedSubject(const TaggedParagraph &p, qsizetype pronoun);

/// The institution without a name that is the subject of the sentence before that of \a pronoun, "it", in its
/// paragraph; nothing where that is something else.
///
///     | The Tarn treaty commission | handed in its report. It said …
std::optional<Source> describedInstitution(const TaggedParagraph &p, qsizetype pronoun);

} // namespace onrecord
