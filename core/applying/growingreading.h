// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <memory>
#include <vector>

namespace onrecord {

/// \a analysis of \a document with \a corrections (those in force, in order) applied; a later one
/// wins over an earlier one. Without corrections the reading equals the analysis.
///
/// - A correction finds its statement by the place of its words, then by id (reanchoring.h,
///   statementlookup.h). One whose words are gone from the text is an orphan. Where the words
///   stand but the machine no longer finds a statement in them, the statement stays: Origin::Reader.
/// - One whose words, or who said them and how, are other words now (passage.h), or whose speakers
///   are gone, leaves its statement stale: nothing is confirmed or rejected by it. What it says of
///   speakers and verb is kept where the words that tell them are as they were. A correction of the
///   words as they are now settles it; a note or a flag settles only an earlier note or flag.
/// - Confirmed, corrected and manual values are the reader's; what the machine has instead stays
///   beside them in ReadStatement::machine.
/// - SetPublished changes the document's day only: dates and saidOn are read against it by who
///   analyses the reading's document again.
///
/// - \a everMade are all that were made, withdrawn ones too, in order: whom these brought along keep
///   their numbers. Empty: \a corrections.
///
/// Linear in statements, corrections and text; fit to be called after every correction.
Reading readingOf(const Document &document, const Analysis &analysis,
                  const QList<Correction> &corrections, const QList<Correction> &everMade = {});

class ReadingDraft;

/// Readings of one document and one analysis while readers correct it: where the log only got longer,
/// the corrections that were applied before are not applied again. Where one of the last ones was taken
/// back, or is in force again, only the last ones are.
///
/// A copy knows nothing of what was read before.
class GrowingReading
{
public:
    GrowingReading();
    GrowingReading(const GrowingReading &);
    GrowingReading(GrowingReading &&) noexcept;
    GrowingReading &operator=(const GrowingReading &);
    GrowingReading &operator=(GrowingReading &&) noexcept;
    ~GrowingReading();

    /// readingOf() with what is in force in \a log. \a document and \a analysis are those of the
    /// last call, and no correction says anything else than it did then, unless forget() was called.
    Reading of(const Document &document, const Analysis &analysis, const CorrectionLog &log);
    void forget();

private:
    class Draft;

    /// The first without displaced corrections, each next one without those that came onto another copy
    /// in the ones before. None while there are few corrections.
    std::vector<Draft> m_drafts;
};

} // namespace onrecord
