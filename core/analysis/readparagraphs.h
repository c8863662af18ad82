// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/resources.h"
#include "core/document/document.h"
#include "core/names/namemention.h"
#include "core/statements/statementdraft.h"
#include "core/tagging/headingwords.h"

#include <stop_token>

namespace onrecord {

/// What is read of an article paragraph by paragraph, before anything is tied together. In text
/// order of the paragraphs.
struct ReadParagraphs
{
    QList<StatementDraft> drafts; ///< the statements
    QList<NameMention> names; ///< words that may name somebody
    QList<HeadingWord> headings; ///< nouns; none without a model
    bool complete = true; ///< false where stop was requested before the end
};

/// Reads all paragraphs of \a document but those of metadata: with the model of \a resources, or by
/// the rules alone where there is none. Linear in the text; paragraphs longer than anybody writes
/// are read in parts (partsOf()), so that what is kept of each word stays within bounds.
ReadParagraphs readParagraphs(const Document &document, const Resources &resources,
                              const std::stop_token &stop = {});

} // namespace onrecord
