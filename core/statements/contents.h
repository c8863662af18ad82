// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/rule.h"
#include "core/paragraph/phrasewords.h"
#include "core/paragraph/taggedparagraph.h"

#include <optional>

namespace onrecord {

class RuledParagraph;
struct Cue;

// Where the content that a cue reports in the reporter's words begins and ends.

/// What a content consists of: a clause has a verb of its own, so that a second verb of reporting
/// behind "and" may belong to it; a phrase ("criticised the plan") ends there.
enum class ContentKind : quint8 { Clause, Phrase };

/// What follows a cue as its content.
struct Content
{
    WordRange range;
    RuleId rule = RuleId::SubjectVerbClause;
    WordRange addressee; ///< who was told, empty for most
};

/// What follows \a cue and may be its content, by the frames its verb has.
///
///     said on Tuesday ⟦that the ferry would stop⟧
///     told reporters ⟦the ferry would stop⟧           addressee: reporters
///     pledged ⟦to stop the ferry⟧
std::optional<Content> contentAfter(const RuledParagraph &rules, const Cue &cue);

/// What is reported behind a passive \a cue and who did so, who ends before \a first:
///
///     was told by Ruiz ⟦that the ferry would stop⟧      was accused by Ruiz ⟦of lying⟧
///     was told by Ruiz: ⟦“Go.”⟧                         was urged by Ruiz ⟦to go⟧
std::optional<Content> contentBehind(const RuledParagraph &rules, const Cue &cue, qsizetype first);

/// True where what stands at \a next, behind a cue, is its content, so that the cue is not that of
/// words in marks before it: “It failed.” Ruiz said ⟦we⟧ will pay, but not “It failed.” Ruiz said ⟦on⟧
/// Tuesday.
bool leadsOn(const TaggedParagraph &p, qsizetype next);

/// Where a content of \a cue that begins at \a first ends, marks behind it left out: at the end of
/// the sentence, or where another cue of the same source, or another source with its own, takes
/// over.
qsizetype contentEnd(const RuledParagraph &rules, qsizetype first, const Cue &cue,
                     ContentKind kind);

/// The first word behind "on Tuesday", "in a statement", "in an interview with the Gazette",
/// "to reporters" from \a first on, not beyond \a ceiling.
qsizetype skipAdverbials(const TaggedParagraph &p, qsizetype first, qsizetype ceiling);

} // namespace onrecord
