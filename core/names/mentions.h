// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/namemention.h"
#include "core/paragraph/taggedparagraph.h"

namespace onrecord {

/// The names, the pronouns of one person and the groups without a name in \a p, in the order of
/// their last words.
///
///     Nordkyst CEO Ana Ruiz           two: the company, and the person with its office
///     Ana “Shorty” Ruiz Jr.           one; words: Ana, Ruiz, Jr
///     Ludwig van der Berg, Omar al-Rahman, Xi Jinping, 安娜
QList<NameMention> findNames(const TaggedParagraph &p);

} // namespace onrecord
