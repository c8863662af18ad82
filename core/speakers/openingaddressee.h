// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/articletext.h"
#include "core/speakers/namedplaces.h"
#include "core/statements/statementdraft.h"

namespace onrecord {

/// Who is told, or asks, by the phrase that opens the sentence of \a draft, among \a names: its pronoun cannot mean
/// that actor. -1 for nobody.
///
///     In a letter to Prime Minister | Ana Ruiz |, he wrote …
///     Speaking to | Bo Lind | on Radio Tarn, she said …        Asked by | Bo Lind | whether she was ill, she said …
qsizetype openingAddressee(const StatementDraft &draft, const NamedPlaces &names,
                           const ArticleText &text);

} // namespace onrecord
