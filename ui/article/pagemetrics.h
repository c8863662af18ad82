// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/preferences/preferences.h"

#include <QFont>

namespace onrecord {

/// Fonts and distances of the page at one zoom and one width, in pixels of the viewport.
/// Made afresh when either changes; the values at 100% are those of the drawn window.
struct PageMetrics
{
    QFont text;
    QFont headline;
    QFont heading; ///< of a part of the article
    QFont caption; ///< also of tables
    QFont byline;
    QFont number; ///< of paragraphs
    QFont glyph; ///< of a state, in the margin
    QFont label; ///< "1a"

    double scale = 1; ///< zoom and the reader's font size against the drawn 17 px
    int lineHeight = 27;
    int headlineHeight = 34;
    int gap = 13; ///< below a paragraph
    int left = 0; ///< of the column in the viewport
    int column = 640; ///< its width
    int top = 26; ///< above the first line of the page
    int bottom = 64; ///< below the last
    int indent = 20; ///< of what is a list's or quoted whole
    double character = 9; ///< the width of an average one

    int lineHeightOf(BlockKind kind) const
    {
        return kind == BlockKind::Headline ? headlineHeight : lineHeight;
    }
    const QFont &fontOf(BlockKind kind) const;
    int indentOf(BlockKind kind) const
    {
        return kind == BlockKind::ListItem || kind == BlockKind::Quotation ? indent : 0;
    }

    /// The height of \a characters in \a kind, guessed: within a line of the truth for ordinary
    /// prose.
    int estimatedHeight(qsizetype characters, BlockKind kind) const;

    /// \a small is the font of the chrome: for all that is not the article's own words.
    static PageMetrics of(const Preferences &preferences, int zoom, int viewportWidth,
                          const QFont &small);
};

} // namespace onrecord
