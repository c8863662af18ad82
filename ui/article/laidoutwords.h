// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

#include <QList>

namespace onrecord {

/// A character that nobody would see, and what is shown in its place.
struct FramedCharacter
{
    int begin = 0; ///< of its place in LaidOutWords::text
    QString symbol; ///< "[U+202E]"

    friend bool operator==(const FramedCharacter &, const FramedCharacter &) = default;
};

/// Words of an article as a QTextLayout takes them, as long as they are in the article.
struct LaidOutWords
{
    /// Line breaks and tabs are blanks. What nobody would see (unseenAt()) is a framePlace, so that no
    /// layout obeys it.
    QString text;
    QList<FramedCharacter> framed; ///< ascending
};

/// Stands in a layout where a frame is to be drawn. A mark without a direction, behind which a line
/// may end, and which every font has.
inline constexpr QChar framePlace = u'|';

/// The words at \a span of \a article's text.
LaidOutWords laidOutWords(const Article &article, Span span);

} // namespace onrecord
