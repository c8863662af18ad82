// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace onrecord {

/// A document whose markup is taken out, so that who looks for names and quotations meets words
/// only, and the way back into the article's own text.
///
///     text       “**Nobody** came,” [she](https://…) said
///     unmarked   “Nobody came,” she said
class Unmarked
{
public:
    /// \a more, ascending, is taken out besides; it does not overlap the markup of \a marked.
    explicit Unmarked(const Document &marked, const QList<Markup> &more = {});

    /// As the one given, with other offsets.
    const Document &document() const { return m_document; }

    /// Where the words at \a span of document().text() stand in the article's text, markup between
    /// them included. Logarithmic.
    Span inArticle(Span span) const;

private:
    /// A stretch of words that stand in the text as they are, or an entity.
    struct Run
    {
        Span words; ///< in the text without markup
        Span text; ///< in the article's
    };

    static QList<Run> runsOf(const Article &article, QString &words);
    Span withoutMarkup(Span span) const;

    QList<Run> m_runs; // ascending; together all of the text without markup
    Document m_document;
};

} // namespace onrecord
