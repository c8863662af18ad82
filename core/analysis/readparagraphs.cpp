// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/readparagraphs.h"

#include "core/lexicon/lexicon.h"
#include "core/paragraph/paragraphparts.h"
#include "core/speakers/mentions.h"
#include "core/statements/statementrules.h"
#include "core/statements/teasers.h"
#include "core/tagging/attributionmodel.h"
#include "core/tagging/taggedstatements.h"

#include <optional>

namespace onrecord {
namespace {

/// Finds the statements of one paragraph after the other.
class StatementReader
{
public:
    /// \a model may be null; it must outlive the reader.
    explicit StatementReader(const AttributionModel *model)
    {
        if (model)
            m_tagged.emplace(*model->roles, *model->ranker);
    }

    void read(const TaggedParagraph &p, bool leftOpen, ReadParagraphs &into)
    {
        if (m_tagged) {
            m_tagged->read(p, leftOpen, into.drafts, into.headings);
            return;
        }
        const RuledStatements ruled = applyRules(p, m_earlier);
        appendDrafts(into.drafts, p, ruled);
        m_earlier.add(p, ruled);
    }

private:
    std::optional<TaggedStatements> m_tagged; ///< nothing: the rules find them alone
    EarlierStatements m_earlier; ///< for the rules alone
};

} // namespace

ReadParagraphs readParagraphs(const Document &document, const Resources &resources,
                              const std::stop_token &stop)
{
    ReadParagraphs read;
    const Lexicon &lexicon = *resources.lexicon;
    StatementReader statements(resources.model.get());
    bool leftOpen = false;
    for (qsizetype i = 0; i < document.paragraphs().size() && !stop.stop_requested(); ++i) {
        if (!isRead(document.paragraphs()[i].kind))
            continue;
        const Span whole = document.paragraphs()[i].span;
        for (const Span part : partsOf(document.text(), whole, lexicon, leftOpen)) {
            if (stop.stop_requested())
                break;
            const TaggedParagraph paragraph(document, i, part, lexicon, leftOpen);
            if (isTeaser(paragraph))
                continue;
            read.names += findNames(paragraph);
            statements.read(paragraph, leftOpen, read);
            leftOpen = paragraph.leavesOpen();
        }
    }
    read.complete = !stop.stop_requested();
    return read;
}

} // namespace onrecord
