// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace onrecord {

/// The character that \a entity ("&rsquo;", "&#8217;", "&#x2019;") stands for; 0 for a name that is
/// not known here or a number that is no character. Known are HTML 4's names for Latin-1 and those
/// of punctuation and signs that occur in prose.
char32_t entityMeaning(QStringView entity);

} // namespace onrecord
