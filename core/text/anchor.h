// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <QString>

#include <optional>

namespace onrecord {

/// A place in an article that outlives an edit of the article: the words, the words around
/// them and where they stood. The offset is believed only if the words agree.
///
/// \a offset counts UTF-16 code units from the start of Article::text at the time the anchor
/// was made. \a before and \a after hold up to 64 code units of context, cut at word bounds.
struct Anchor
{
    qsizetype offset = 0;
    QString exact;
    QString before;
    QString after;
    bool unique = false; ///< the words stood nowhere else in the article when the anchor was made

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

using Anchors = QList<Anchor>;

/// Where an anchor was found again, and how sure that is: 1 is words and context unchanged.
struct Placement
{
    Span span;
    double certainty = 0;

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// The anchor of \a span, which must lie in \a text. Looks through the text once.
Anchor anchorAt(QStringView text, Span span);

/// The place of \a anchor in \a text, or nothing where neither the words nor anything close
/// enough to them stands in it. Never answers with another sentence's copy of the words when
/// the context tells against it.
///
/// Sees through other line ends, other blanks, other quotation marks, case and Unicode normal
/// forms. Who has many anchors to place takes one AnchorFinder (anchorfinder.h).
std::optional<Placement> resolveAnchor(QStringView text, const Anchor &anchor);

} // namespace onrecord
