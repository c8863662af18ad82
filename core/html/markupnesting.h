// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/marks.h"

namespace onrecord {

// Findings overlap, cross and are interrupted; elements of a page may only nest:
//
//     He said ⟦the union called it “⟦a mess⟧ and worse⟧”
//
// MarkupNesting cuts the marks that cross into pieces that nest.

/// The marks of \a reading that become elements: all but claims. Spans are never empty and begin
/// and end with something other than a blank; ordered as they open, so that of two that nest the
/// outer one comes first. Where statements share a source or a cue, those words are marked once.
QList<Mark> markupOf(const Reading &reading);

/// A step in writing a paragraph.
struct NestingStep
{
    enum class Kind : quint8 { Text, Open, Close };

    Kind kind = Kind::Text;
    Span span; ///< of Text; where it is opened or closed for the others (empty)
    qsizetype mark = -1; ///< index into the list of marks
    bool bound = false; ///< Open: the mark begins here; Close: it ends here for good

    friend bool operator==(const NestingStep &, const NestingStep &) = default;
};

/// Goes over the paragraphs of a text once, in order. \a marks, ordered as they open, must outlive
/// it.
class MarkupNesting
{
public:
    explicit MarkupNesting(const QList<Mark> &marks)
        : m_marks(marks)
    {
    }

    /// The steps that write \a paragraph, which lies after those asked for before. Opens and
    /// closes pair and nest; texts cover the paragraph in order. What reaches into the next
    /// paragraph is closed here and opened again there.
    QList<NestingStep> stepsOf(Span paragraph);

private:
    const QList<Mark> &m_marks; // not owned
    qsizetype m_next = 0; ///< the first mark that begins in no paragraph asked for so far
    QList<qsizetype> m_reaching; ///< those before it that did not end yet
};

} // namespace onrecord
