// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/readparagraphs.h"

#include "core/lexicon/lexicon.h"
#include "core/paragraph/paragraphparts.h"
#include "core/speakers/mentions.h"
#include "core/statements/spokenparagraphs.h"
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

    void read(const TaggedParagraph &p, const SpokenParagraph &spoken, ReadParagraphs &into)
    {
        if (m_tagged) {
            m_tagged->read(p, spoken, into.drafts, into.headings);
            return;
        }
        FoundStatement found = foundIn(p, spoken);
        found.follows = spoken.follows < 0 ? -1 : m_spoken.value(spoken.follows, -1);
        into.drafts.append(draftOf(p, found, spoken));
        m_spoken.insert(p.index(), into.drafts.size() - 1);
        m_earlier.add(p, {.statements = {found}, .continued = {}, .unsaid = {}});
    }

private:
    std::optional<TaggedStatements> m_tagged; ///< nothing: the rules find them alone
    EarlierStatements m_earlier; ///< for the rules alone
    QHash<qsizetype, qsizetype> m_spoken; ///< likewise; by paragraph: the draft of it
};

} // namespace

ReadParagraphs readParagraphs(const Document &document, const Resources &resources,
                              const std::stop_token &stop)
{
    ReadParagraphs read;
    const Lexicon &lexicon = *resources.lexicon;
    StatementReader statements(resources.model.get());
    const SpokenParagraphs spoken(document, lexicon);
    bool leftOpen = false;
    for (qsizetype i = 0; i < document.paragraphs().size() && !stop.stop_requested(); ++i) {
        if (!isRead(document.paragraphs()[i].kind))
            continue;
        const Span all = document.paragraphs()[i].span;
        for (const Span part : partsOf(document.text(), all, lexicon, leftOpen)) {
            if (stop.stop_requested())
                break;
            const TaggedParagraph paragraph(document, i, part, lexicon, leftOpen);
            if (isTeaser(paragraph))
                continue;
            read.names += findNames(paragraph);
            const SpokenParagraph *whole = spoken.at(i);
            whole ? statements.read(paragraph, *whole, read)
                  : statements.read(paragraph, leftOpen, read);
            leftOpen = !whole && paragraph.leavesOpen();
        }
    }
    read.complete = !stop.stop_requested();
    return read;
}

} // namespace onrecord
