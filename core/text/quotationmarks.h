// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

namespace onrecord {

// Double quotation marks as they stand, whoever set them: enough to tell which words of a stretch
// are quoted. Single ones are left alone, being apostrophes as often as not; who has to tell those
// apart looks at their neighbours (findQuotations()).

/// What a character does to a quotation.
enum class QuotationMark : quint8 {
    None,
    Opening, ///< “ „ «
    Closing, ///< ” »
    Straight, ///< " opens what is closed and closes what is open
};

constexpr QuotationMark quotationMarkOf(QChar c)
{
    switch (c.unicode()) {
    case u'\u201C':
    case u'\u201E':
    case u'«': return QuotationMark::Opening;
    case u'\u201D':
    case u'»': return QuotationMark::Closing;
    case u'"': return QuotationMark::Straight;
    default: return QuotationMark::None;
    }
}

/// Follows the marks along a text. Directed marks nest; a straight one closes what a straight one
/// opened.
class OpenQuotations
{
public:
    void pass(QChar c);
    bool any() const { return m_depth > 0 || m_straight; }

private:
    int m_depth = 0;
    bool m_straight = false;
};

/// The stretches of \a content, a span of \a text, that stand in quotation marks, marks included,
/// ascending. The first mark that closes ends a stretch, whatever opened it and however many are
/// open; one that nothing closes reaches to the end of \a content.
Spans quotedParts(QStringView text, Span content);

} // namespace onrecord
