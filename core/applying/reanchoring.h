// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "core/text/anchorfinder.h"

namespace onrecord {

/// Where the words of a correction stand now, and what has become of them.
struct PlacedWords
{
    /// Ascending, not overlapping. An interrupted quotation of which one part is gone is still
    /// that quotation; empty means that nothing of it is left, or that nothing was asked for.
    Spans places;
    /// What differs, where anything does that counts (passage.h).
    std::optional<ChangedWords> changed;
    bool sameAttribution = true; ///< who said the words and how is told by the words it was told by
    bool sameContext = true; ///< nothing around them changed either
    Spans added; ///< words in and around them that were not there then
    double certainty = 0; ///< Placement::certainty, of the least certain part
};

/// Where corrections speak of, in the text as it is now.
///
/// An article that is as it was when it was corrected costs a comparison an anchor; one that was
/// edited is searched (anchorfinder.h).
class Reanchoring
{
public:
    /// \a text must outlive this.
    explicit Reanchoring(QStringView text)
        : m_text(text)
        , m_finder(text)
    {
    }

    /// The target of \a correction. Of copies of its words it is the one beside which stands who
    /// said them (Correction::passage).
    PlacedWords targetOf(const Correction &correction);
    PlacedWords placesOf(const Anchors &anchors);
    /// The place of a mention. Thousands of corrections may speak of an actor by the same one, so it is
    /// remembered if it stands as it stood.
    PlacedWords placeOf(const Anchor &mention);
    /// The one place, if the words there say the same.
    std::optional<Span> sameWordsOf(const Anchor &anchor);

    QStringView text() const { return m_text; }
    /// Whether any of the anchors that were asked for since this was called last does not stand where
    /// and as it stood; nothing where none was asked for.
    std::optional<bool> takeMoved() { return std::exchange(m_moved, std::nullopt); }

private:
    std::optional<Placement> find(const Anchor &anchor, const Passage *passage = nullptr);
    std::optional<Span> partOf(const Passage &passage, const PassageNow &now, const Anchor &part);
    PlacedWords passageTarget(const Correction &correction, qsizetype longest,
                              const Placement &place);

    QStringView m_text; // not owned
    AnchorFinder m_finder;
    QHash<qsizetype, std::pair<Anchor, PlacedWords>> m_mentions; ///< that stand, by offset
    std::optional<bool> m_moved;
};

} // namespace onrecord
