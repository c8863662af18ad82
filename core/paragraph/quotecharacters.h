// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/quotationmarks.h"

namespace onrecord {

// What a character is to whoever looks for quotations with the neighbours of each mark in view.

inline bool isDoubleQuote(QChar c)
{
    return quotationMarkOf(c) != QuotationMark::None || c == u'\u201F';
}

/// An apostrophe is one, too.
inline bool isSingleQuote(QChar c)
{
    return c == u'\'' || c == u'`' || c == u'\u2018' || c == u'\u2019' || c == u'\u201A'
        || c == u'\u2039' || c == u'\u203A';
}

/// Part of a word; of a character beyond the BMP both halves are.
inline bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
}

} // namespace onrecord
