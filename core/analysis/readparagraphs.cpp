// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/readparagraphs.h"

#include "core/lexicon/lexicon.h"
#include "core/names/mentions.h"
#include "core/paragraph/paragraphparts.h"
#include "core/paragraph/teasers.h"
#include "core/ranking/attributionmodel.h"
#include "core/ranking/encodermodel.h"
#include "core/ranking/taggedstatements.h"
#include "core/statements/spokenparagraphs.h"
#include "core/statements/statementrules.h"

#include <memory>
#include <optional>
#include <vector>

namespace onrecord {
namespace {

/// Finds the statements of one paragraph after the other.
class StatementReader
{
public:
    /// For the words of \a article. The models may be null, and must outlive the reader; without \a model there
    /// is no use for \a encoder.
    StatementReader(const AttributionModel *model, const EncoderModel *encoder, QStringView article)
    {
        if (model && encoder) {
            const bool isPolitical =
                encoder->news->isPolitical(countedWords(article, *encoder->vocabulary));
            m_tagged.emplace(*model->roles, *model->ranker, &*encoder->ranker, isPolitical);
        } else if (model) {
            m_tagged.emplace(*model->roles, *model->ranker, nullptr, false);
        }
    }

    /// \a encoded: null where the article is read quickly.
    void read(const TaggedParagraph &p, bool leftOpen, const EncodedMarkings *encoded,
              ReadParagraphs &into)
    {
        if (m_tagged) {
            m_tagged->read(p, leftOpen, encoded, into.drafts, into.headings);
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

/// Paragraphs whose statements are still to be found: the encoder reads several at once.
class WaitingParagraphs
{
public:
    /// All must outlive it.
    WaitingParagraphs(const Resources &resources, StatementReader &statements, ReadParagraphs &into)
        : m_encoder(resources.model ? resources.encoder.get() : nullptr)
        , m_statements(statements)
        , m_into(into)
    {
    }

    /// \a whole: what is said in all of \a paragraph, or null.
    void add(std::unique_ptr<const TaggedParagraph> paragraph, bool leftOpen,
             const SpokenParagraph *whole)
    {
        EncoderWords words;
        if (m_encoder)
            words = encoderWordsOf(*paragraph, leftOpen, *m_encoder->vocabulary);
        if (m_size + words.words.size() > stretchSize)
            readAll();
        m_size += words.words.size();
        m_waiting.push_back({std::move(paragraph), leftOpen, whole, std::move(words)});
        if (!m_encoder)
            readAll();
    }

    void readAll()
    {
        std::vector<EncodedMarkings> encoded;
        if (m_encoder) {
            std::vector<const EncoderWords *> words;
            for (const Waiting &each : m_waiting)
                words.push_back(&each.words);
            encoded = encodedMarkings(*m_encoder, words);
        }
        for (size_t i = 0; i < m_waiting.size(); ++i) {
            const Waiting &each = m_waiting[i];
            if (each.whole)
                m_statements.read(*each.paragraph, *each.whole, m_into);
            else
                m_statements.read(*each.paragraph, each.leftOpen,
                                  encoded.empty() ? nullptr : &encoded[i], m_into);
        }
        m_waiting.clear();
        m_size = 0;
    }

private:
    struct Waiting
    {
        std::unique_ptr<const TaggedParagraph> paragraph;
        bool leftOpen = false;
        const SpokenParagraph *whole = nullptr; // not owned
        EncoderWords words;
    };

    const EncoderModel *const m_encoder; // not owned, nor what follows
    StatementReader &m_statements;
    ReadParagraphs &m_into;
    std::vector<Waiting> m_waiting;
    size_t m_size = 0; ///< of their words together
};

} // namespace

ReadParagraphs readParagraphs(const Document &document, const Resources &resources,
                              const std::stop_token &stop)
{
    ReadParagraphs read;
    const Lexicon &lexicon = *resources.lexicon;
    StatementReader statements(resources.model.get(), resources.encoder.get(), document.text());
    WaitingParagraphs waiting(resources, statements, read);
    const SpokenParagraphs spoken(document, lexicon);
    bool leftOpen = false;
    for (qsizetype i = 0; i < document.paragraphs().size() && !stop.stop_requested(); ++i) {
        if (!isRead(document.paragraphs()[i].kind))
            continue;
        const Span all = document.paragraphs()[i].span;
        for (const Span part : partsOf(document.text(), all, lexicon, leftOpen)) {
            if (stop.stop_requested())
                break;
            auto paragraph =
                std::make_unique<const TaggedParagraph>(document, i, part, lexicon, leftOpen);
            if (isTeaser(*paragraph))
                continue;
            read.names += findNames(*paragraph);
            const SpokenParagraph *whole = spoken.at(i);
            const bool leavesOpen = !whole && paragraph->leavesOpen();
            waiting.add(std::move(paragraph), leftOpen, whole);
            leftOpen = leavesOpen;
        }
    }
    if (!stop.stop_requested())
        waiting.readAll();
    read.complete = !stop.stop_requested();
    return read;
}

} // namespace onrecord
