// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/articletext.h"
#include "core/statements/statementdraft.h"

#include <optional>

namespace onrecord {

/// The words for somebody without a name who is in, at or from the place \a name: | a doctor | in Tarn, | two of
/// four nurses | from Oakby; empty where no such words stand before it.
Span personIn(Span name, const ArticleText &text);

/// \a draft, whose source is "he", "she" or "they", or "it" of an institution, as if its source were the subject
/// without a name that a sentence before has (StatementDraft::subject), or "who" right behind personIn(); nothing
/// without one, or where it is of another gender.
std::optional<StatementDraft> withSubjectAsSource(const StatementDraft &draft,
                                                  const ArticleText &text);

/// \a draft, whose source is "it", as if its source were the institution without a name that its content, which
/// stands before it, begins with; nothing where it begins with something else.
///
///     | The airline | will close its hangar, it said.
std::optional<StatementDraft> withInstitutionAsSource(const StatementDraft &draft,
                                                      const ArticleText &text);

/// \a draft, whose source is "he" or "she" and whose words answer a question, as if its source were \a asked, the
/// words for one person without a name to whom it was put: “Do you know?” she asked | the minister |. Nullopt
/// where they name somebody, several, or one of another gender.
std::optional<StatementDraft> withAskedAsSource(const StatementDraft &draft, Span asked,
                                                const ArticleText &text);

/// True where the words of \a draft, whose source is "he" or "she", speak of somebody of the same gender:
/// “I like him,” he said. Not where they are reported: he said he was ill.
bool speaksOfOther(const StatementDraft &draft, const ArticleText &text);

/// True where the source of \a draft is "it" and means nobody: "it is alleged", "it’s been reported".
bool isHearsay(const StatementDraft &draft, const ArticleText &text);

/// True where the words of \a draft speak of themselves as one: “I left my boat.”
bool speaksAsOne(const StatementDraft &draft, const ArticleText &text);

/// What to call the source of \a draft, which has no name.
QString phraseOf(const StatementDraft &draft, const ArticleText &text);

} // namespace onrecord
