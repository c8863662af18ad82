// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <QString>

#include <utility>

namespace onrecord {

/// A sample text in which spans are drawn instead of counted:
///
///     ⟦source:Ana Ruiz⟧ ⟦cue:said⟧: ⟦content:“We ⟦stay⟧.”⟧
///
/// A mark may begin with a name, lower-case ASCII letters, digits and hyphens that a colon ends;
/// whatever else stands before a colon (“⟦Noon: no one came⟧”, “⟦12:30⟧”) belongs to the text.
/// Marks nest. An unbalanced mark is a mistake in the test and stops it.
struct MarkedText
{
    QString text; ///< without the marks
    Spans spans; ///< the unnamed ones, in order of their beginnings
    QList<std::pair<QString, Span>> named; ///< likewise

    static MarkedText parse(QStringView marked);

    /// Every span of that name, in order; empty where there is none.
    Spans spansNamed(QStringView name) const;
    /// The only span of that name; stops the test where there is none or more than one.
    Span spanNamed(QStringView name) const;

    friend bool operator==(const MarkedText &, const MarkedText &) = default;
};

/// \a text with unnamed marks around \a spans, which may nest but not cross: what parse() reads,
/// so that a failing row shows the text as it should be and as it is.
QString withMarks(QStringView text, const Spans &spans);

} // namespace onrecord
