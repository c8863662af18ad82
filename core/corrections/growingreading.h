// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <memory>
#include <vector>

namespace onrecord {

class ReadingDraft;

/// Readings of one document and one analysis while readers correct it: where the log only got longer,
/// the corrections that were applied before are not applied again.
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
    /// The first without displaced corrections, each next one without those that came onto another copy
    /// in the ones before. None while there are few corrections.
    std::vector<std::unique_ptr<ReadingDraft>> m_drafts;
};

} // namespace onrecord
