// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/lexicon.h"
#include "core/text/span.h"

#include <optional>

namespace onrecord {

/// The words before a line of an interview or a transcript that say whose words it has.
struct TurnLabel
{
    enum class Form : quint8 {
        Name, ///< Ana Ruiz:   Daily Post:
        Capitals, ///< RUIZ:   SEN. RUIZ (D-TARN):
        Bold, ///< **Ana Ruiz:**   **Ana Ruiz**
        Timed, ///< [00:01:12] Ana Ruiz:
        Tabbed, ///< Ana Ruiz and a tab
        Question, ///< Q:   Question:
        Answer, ///< A:
    };

    Span name; ///< without party, place and time; the letter of a Q: or A:
    Span mark; ///< what parts it from the words, a colon for most
    qsizetype wordsAt = 0; ///< where the words begin
    Form form = Form::Name;

    bool isLetter() const { return form == Form::Question || form == Form::Answer; }

    friend bool operator==(const TurnLabel &, const TurnLabel &) = default;
};

/// The label that \a paragraph, a span of \a text, begins with, by its looks alone: whether the article
/// has turns is for findInterviews() to say. Nothing where no name begins it, where nothing follows,
/// where a verb behind the name makes a sentence of it, or where its words label what follows without
/// saying it:
///
///     Ana Ruiz, the mayor, told police:     Update:   Fact check:   Read more:   Photo:   By 10:30
std::optional<TurnLabel> readTurnLabel(QStringView text, Span paragraph, const Lexicon &lexicon);

inline constexpr qsizetype mostInitials = 3;

/// True where \a letters, two or three, are the first ones of the words of \a name: LK for Lena Koss.
bool areInitials(QStringView letters, QStringView name);

} // namespace onrecord
