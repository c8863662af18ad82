// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

// Findings overlap, cross and are interrupted; elements of a page may only nest:
//
//     He said ⟦the union called it “⟦a mess⟧ and worse⟧”
//
// A Strand is one unbroken stretch of one finding; weaving cuts those that cross into pieces
// that nest.

enum class StrandRole : quint8 { Content, Source, Cue, Date };

struct Strand
{
    Span span; ///< never empty; begins and ends with something other than a blank
    StrandRole role = StrandRole::Content;
    qsizetype finding = 0; ///< index into Reading::statements, for a date into Reading::dates
    int part = 0; ///< which of the finding's spans of this role, from 0
    bool lastPart = true;

    friend bool operator==(const Strand &, const Strand &) = default;
};

/// What is marked in the text of \a reading: everything but what was rejected. Ordered by
/// begin, the longer first, so that of two strands that nest the outer one comes first.
QList<Strand> strandsOf(const Reading &reading);

/// A step in writing a paragraph.
struct NestingStep
{
    enum class Kind : quint8 { Text, Open, Close };

    Kind kind = Kind::Text;
    Span span; ///< of Text; where it is opened or closed for the others (empty)
    qsizetype strand = -1; ///< index into the list of strands
    bool bound = false; ///< Open: the strand begins here; Close: it ends here for good

    friend bool operator==(const NestingStep &, const NestingStep &) = default;
};

/// Goes over the paragraphs of a text once, in order. \a strands must outlive it.
class Weaver
{
public:
    explicit Weaver(const QList<Strand> &strands)
        : m_strands(strands)
    {
    }

    /// The steps that write \a paragraph, which lies after those woven before. Opens and closes
    /// pair and nest; texts cover the paragraph in order. What reaches into the next paragraph
    /// is closed here and opened again there.
    QList<NestingStep> weave(Span paragraph);

private:
    const QList<Strand> &m_strands; // not owned
    qsizetype m_next = 0; ///< the first strand that begins in no paragraph woven so far
    QList<qsizetype> m_reaching; ///< those before it that did not end yet
};

} // namespace onrecord
