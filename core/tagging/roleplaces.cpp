// SPDX-License-Identifier: GPL-3.0-or-later
// Where each word stands: in its sentence, its quotation, the tree, and beside which cues. All of
// it is found once, so that looking at a word takes constant time.
#include "core/tagging/rolefeatures.h"

#include <algorithm>

namespace onrecord {

static constexpr quint8 mayReport = 2; ///< from here on a word is a likely cue

RoleView::RoleView(const TaggedParagraph &p, std::span<const Word> words,
                   std::span<const PartOfSpeech> tags, std::span<const Node> nodes,
                   std::span<const quint8> likelihood, std::span<const RoleLabel> ruleLabels,
                   bool leftOpen)
    : m_p(p)
    , m_words(words)
    , m_tags(tags)
    , m_nodes(nodes)
    , m_likelihood(likelihood)
    , m_ruleLabels(ruleLabels)
    , m_leftOpen(leftOpen)
    , m_places(words.size())
{
    placeSentences();
    placeQuotations();
    placeTree();
    placeCues();
    seeWords();
}

void RoleView::seeWords()
{
    m_seen.resize(size_t(size() + 2 * beyond));
    for (qsizetype i = 0; i < size(); ++i) {
        Seen &seen = m_seen[size_t(i + beyond)];
        const auto at = size_t(i);
        seen.form = m_words[at].form;
        seen.tag = quint8(m_tags[at]);
        seen.quote = quint8(m_places[at].quote);
        seen.likelihood = m_likelihood[at];
        seen.ruleLabel = m_ruleLabels.empty() ? seen.ruleLabel : quint8(m_ruleLabels[at]);
        seen.shape = quint8(m_words[at].shape);
    }
}

void RoleView::placeSentences()
{
    for (const WordRange sentence : m_p.sentences()) {
        for (qsizetype i = sentence.first; i < sentence.end; ++i) {
            m_places[size_t(i)].sentenceFirst = qint32(sentence.first);
            m_places[size_t(i)].sentenceEnd = qint32(sentence.end);
        }
    }
}

void RoleView::placeQuotations()
{
    for (qsizetype q = 0; q < m_p.quotations().size(); ++q) {
        const Quotation &quotation = m_p.quotations()[q];
        const WordRange range = m_p.wordsOf(q);
        for (qsizetype i = range.first; i < range.end; ++i) {
            Place &place = m_places[size_t(i)];
            place.quoteFirst = qint32(range.first);
            place.quoteEnd = qint32(range.end);
            const bool mark = m_words[size_t(i)].kind == TokenKind::QuoteMark;
            place.quote = mark && i == range.first  ? QuoteState::Opening
                : mark && i == range.end - 1        ? QuoteState::Closing
                : quotation.use == QuoteUse::Speech ? QuoteState::Speech
                : quotation.use == QuoteUse::Words  ? QuoteState::Words
                                                    : QuoteState::Name;
        }
    }
    qint32 marks = 0;
    qint32 stops = 0;
    for (qsizetype i = 0; i < size(); ++i) {
        m_marksBefore.push_back(marks);
        m_stopsBefore.push_back(stops);
        marks += m_places[size_t(i)].quote >= QuoteState::Opening;
        const PartOfSpeech t = m_tags[size_t(i)];
        stops += t == PartOfSpeech::Comma || t == PartOfSpeech::Colon || t == PartOfSpeech::Stop;
    }
    m_marksBefore.push_back(marks);
    m_stopsBefore.push_back(stops);
}

void RoleView::placeTree()
{
    constexpr int highest = 24; // trees of real sentences are no deeper, and time stays linear
    for (qsizetype i = 0; i < size(); ++i) {
        m_places[size_t(i)].subtreeFirst = qint32(i);
        m_places[size_t(i)].subtreeLast = qint32(i);
    }
    for (qsizetype i = 0; i < size(); ++i) {
        Place &place = m_places[size_t(i)];
        qint32 child = qint32(i);
        qint32 above = m_nodes[size_t(i)].head;
        for (int step = 1; above >= 0 && step <= highest; ++step) {
            Place &upper = m_places[size_t(above)];
            upper.subtreeFirst = std::min(upper.subtreeFirst, qint32(i));
            upper.subtreeLast = std::max(upper.subtreeLast, qint32(i));
            if (place.cueAncestor < 0 && m_likelihood[size_t(above)] >= mayReport) {
                place.cueAncestor = above;
                place.below = child;
                place.steps = step;
            }
            child = above;
            above = m_nodes[size_t(above)].head;
        }
    }
}

void RoleView::placeCues()
{
    for (const WordRange sentence : m_p.sentences()) {
        qint32 nearest = -1;
        qint32 best = -1;
        qint32 comma = -1;
        const auto weigh = [this](qint32 &best, qsizetype i) {
            if (best < 0 || m_likelihood[size_t(i)] >= m_likelihood[size_t(best)])
                best = qint32(i);
        };
        for (qsizetype i = sentence.first; i < sentence.end; ++i) {
            Place &place = m_places[size_t(i)];
            place.cueBefore = nearest;
            place.bestBefore = best;
            place.comma = comma;
            const PartOfSpeech t = m_tags[size_t(i)];
            if ((t == PartOfSpeech::Comma || t == PartOfSpeech::Colon)
                && place.quote != QuoteState::Speech)
                comma = qint32(i);
            if (m_likelihood[size_t(i)] >= mayReport && place.quote != QuoteState::Speech) {
                nearest = qint32(i);
                weigh(best, i);
            }
        }
        nearest = best = -1;
        for (qsizetype i = sentence.end; i-- > sentence.first;) {
            Place &place = m_places[size_t(i)];
            place.cueAfter = nearest;
            place.bestAfter = best;
            if (m_likelihood[size_t(i)] >= mayReport && place.quote != QuoteState::Speech) {
                nearest = qint32(i);
                weigh(best, i);
            }
        }
    }
}

} // namespace onrecord
