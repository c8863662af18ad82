// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/lexicon/lexicon.h"

namespace onrecord {

/// Who asks and who answers in an interview; empty where the article does not tell.
struct InterviewParties
{
    Span asker;
    Span interviewee;
};

/// Whom the paragraphs before \a paragraph, where an interview begins, say it is with, and for which
/// outlet. Nobody who is only spoken of:
///
///     We spoke to harbour master ⟦Ana Ruiz⟧.    ⟦Ana Ruiz⟧ answers our questions.
///     ⟦Ana Ruiz⟧, the harbour master, spoke to the ⟦Courier⟧ about Bo Lind.
InterviewParties partiesBefore(const Document &document, const Lexicon &lexicon,
                               qsizetype paragraph);

/// The name in the paragraphs before \a paragraph whose words \a letters begin: "LK" for Lena Koss. Empty
/// where there is none, or where two different names begin so.
Span nameOfInitials(const Document &document, QStringView letters, qsizetype paragraph);

} // namespace onrecord
