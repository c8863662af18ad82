// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/lexicon/lexicon.h"

namespace onrecord {

/// The article whose actors are resolved, and the word lists it is read with. Copied freely; both
/// must outlive every copy.
struct ArticleText
{
    const Document &document; // not owned
    const Lexicon &lexicon; // not owned

    QStringView text() const { return document.text(); }
    /// The words in \a span as one line.
    QString words(Span span) const { return span.in(text()).toString().simplified(); }
    /// What is known of the one word in \a span.
    const WordEntry &look(Span span) const { return lexicon.look(span.in(text())); }
    bool isHeadline(qsizetype paragraph) const
    {
        return document.paragraphs()[paragraph].kind == BlockKind::Headline;
    }
};

} // namespace onrecord
