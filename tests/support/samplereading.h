// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/anchoring.h"
#include "core/corrections/reading.h"

namespace onrecord {

/// A short article with an analysis drawn into it, for tests of what comes after the finders.
///
/// Marks: ⟦s-NAME:…⟧ the content of statement NAME (several: parts), ⟦k-NAME:…⟧ its cue,
/// ⟦m-ACTOR:…⟧ a mention of an actor. Statement NAME belongs to the actor of the mention that
/// stands in ⟦q-NAME:…⟧, its source; without one to nobody.
struct SampleReading
{
    explicit SampleReading(QStringView marked);

    Document document;
    Analysis analysis;

    /// What the corrections make of it.
    Reading read(const QList<Correction> &corrections = {}) const;
    /// The same with another analysis' text: what is drawn in \a marked.
    static QString defaultArticle();
};

/// Everything a reader sees of \a reading, a line an actor and a statement: what tests compare.
QString told(const Reading &reading);

} // namespace onrecord
