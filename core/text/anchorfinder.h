// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/anchor.h"
#include "core/text/foldedwords.h"
#include "core/text/passage.h"

#include <map>
#include <memory>

namespace onrecord {

/// Finds many anchors in one text.
///
///     “We stay,” she said.  …  “We stay,” she said.        one of the two was corrected
///     “We stay,” said Ruiz. …  “We stay,” she said.        … and then the first was edited
///
/// The words alone do not tell which of two copies was meant, and the offset tells it only as
/// long as nothing before it changed. So there are three ways, tried from the cheapest to the most
/// expensive; each is believed only if the words agree:
///
/// 1. the words and their context stand where they stood;
/// 2. they stand as far off as a neighbouring anchor was moved;
/// 3. they stand elsewhere, or nearly: places that share rare word triples with the anchor are
///    compared, words first, context beside. A place is taken only when its context speaks for
///    it (or the words were the article's only ones of their kind) and no other place comes
///    close. Otherwise nothing: an orphan is shown to the reader, a wrong place is not noticed.
///
/// A text that still is as it was costs a comparison an anchor. The index behind the third way
/// is made once, in linear time, when it is first needed; after it an anchor costs no more than
/// its own words and a bounded number of places.
class AnchorFinder
{
public:
    /// \a text must outlive the finder.
    explicit AnchorFinder(QStringView text);

    /// \a passage is the one whose longest words are those of \a anchor, or nullptr where nothing is
    /// known of who said them.
    std::optional<Placement> find(const Anchor &anchor, const Passage *passage = nullptr);

private:
    bool standsAt(const Anchor &anchor, qsizetype offset) const;
    std::optional<Placement> moved(const Anchor &anchor);
    void note(const Anchor &anchor, const Placement &placement);
    void noteStanding();
    std::optional<Placement> searched(const Anchor &anchor, const Passage *passage);
    bool isBeside(const Placement &placement, const Anchor &anchor, const Passage *passage) const;

    QStringView m_text; // not owned
    std::shared_ptr<const WordIndex> m_index; ///< made when it is first needed; copies share it
    std::map<qsizetype, qsizetype> m_shifts; ///< where anchors stood to how far they were moved
    QList<qsizetype> m_standing; ///< where anchors stand that did not move; not yet in m_shifts
};

} // namespace onrecord
