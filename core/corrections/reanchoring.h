// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/anchorfinder.h"

namespace onrecord {

/// Where corrections speak of, in the text as it is now.
///
/// An article that is as it was when it was corrected costs a comparison an anchor; one that was
/// edited is searched (anchorfinder.h).
class Reanchoring
{
public:
    /// \a text must outlive this.
    explicit Reanchoring(QStringView text)
        : m_finder(text)
    {
    }

    /// The spans of those of \a anchors that were found, ascending, not overlapping. An
    /// interrupted quotation of which one part is gone is still that quotation; empty means that
    /// nothing of it is left, or that nothing was asked for.
    Spans placesOf(const Anchors &anchors);

    std::optional<Span> placeOf(const Anchor &anchor);

private:
    AnchorFinder m_finder;
};

} // namespace onrecord
