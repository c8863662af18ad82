// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/namemention.h"
#include "core/speakers/articletext.h"

namespace onrecord {

/// \a names, in their order, without the doubtful ones that no other place of the article supports.
///
///     Hope said no.          kept after or before "Ana Hope", else no name
///     Snow: It is late.      kept where a second paragraph begins so
///     Target said no.        kept where the article has "Target" within a sentence, else none
///
/// Headlines support nothing: there every word may have a capital. Of those that are kept it says which are
/// bare (NameMention::bare).
QList<NameMention> withoutDoubtful(QList<NameMention> names, const ArticleText &text);

} // namespace onrecord
