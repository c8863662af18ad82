// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/quotedstatements.h"

#include "core/findings/statement.h"

#include <algorithm>

namespace onrecord {
namespace {

bool isDirect(const TaggedParagraph &p, const QList<WordRange> &content)
{
    return kindFor(p.countWords(content), p.countQuoted(content)) == StatementKind::Direct;
}

/// True where \a inner lies in one piece of \a outer.
bool isWithin(const QList<WordRange> &inner, const QList<WordRange> &outer)
{
    const WordRange all{inner.first().first, inner.last().end};
    return std::any_of(outer.begin(), outer.end(),
                       [all](WordRange piece) { return piece.contains(all); });
}

/// True where \a some are pieces of \a all, which has more.
bool arePiecesOf(const QList<WordRange> &some, const QList<WordRange> &all)
{
    return some.size() < all.size()
        && std::all_of(some.begin(), some.end(),
                       [&all](WordRange piece) { return all.contains(piece); });
}

/// True where \a cue has a noun for words, or a verb that reports what is \a asked: words in marks (added, told), or
/// anything (believes).
template <typename Asked>
bool hasVerb(const TaggedParagraph &p, const QList<WordRange> &cue, Asked asked)
{
    for (const WordRange range : cue) {
        for (qsizetype i = range.first; i < range.end; ++i) {
            if (p.has(i, WordClass::SayingNoun) || p.has(i, WordUse::Message))
                return true; // the message from Ana Ruiz was plain: “…”
            const QList<qsizetype> &verbs = p.entry(i).verbs;
            if (std::any_of(verbs.begin(), verbs.end(),
                            [&](qsizetype index) { return asked(p.lexicon().verb(index)); }))
                return true;
        }
    }
    return false;
}

/// Who says the words of a paragraph, as far as it is known.
class SaidWords
{
public:
    SaidWords(const TaggedParagraph &paragraph, std::vector<ScoredProposal> &chosen)
        : p(paragraph)
        , m_chosen(chosen)
        , m_owner(size_t(paragraph.size()), -1)
    {
        for (size_t c = 0; c < chosen.size(); ++c)
            own(c);
    }

    void offer(const ScoredProposal &proposal)
    {
        const RoleSpans &spans = spansOf(proposal);
        qint32 last = -1;
        for (const WordRange range : spans.content) {
            for (qsizetype i = range.first; i < range.end; ++i) {
                const qint32 owner = m_owner[size_t(i)];
                if (owner < 0 || owner == last)
                    continue;
                if (!standsBeside(spans, spansOf(m_chosen[size_t(owner)])))
                    return;
                last = owner;
            }
        }
        if (last < 0)
            return;
        takeFrom(m_chosen[size_t(last)].proposal.attribution.spans.content, spans.content);
        m_chosen.push_back(proposal);
        own(m_chosen.size() - 1);
    }

private:
    /// Gives it its words; of two that have a word the shorter keeps it.
    void own(size_t index)
    {
        const QList<WordRange> &content = spansOf(m_chosen[index]).content;
        m_words.push_back(p.countWords(content));
        for (const WordRange range : content) {
            for (qsizetype i = range.first; i < range.end; ++i) {
                qint32 &owner = m_owner[size_t(i)];
                if (owner < 0 || m_words[index] < m_words[size_t(owner)])
                    owner = qint32(index);
            }
        }
    }

    /// True where \a added is another statement than \a known, though they share words.
    bool standsBeside(const RoleSpans &added, const RoleSpans &known) const
    {
        const qsizetype few = p.countWords(added.content);
        const qsizetype many = p.countWords(known.content);
        if (2 * std::min(few, many) >= std::max(few, many))
            return false;
        if (arePiecesOf(added.content, known.content))
            return true;
        const bool isBehindColon = p.isMark(added.content.first().first - 1, u':');
        const bool isInside = isWithin(added.cue, known.content);
        const bool reports = hasVerb(p, added.cue, [isBehindColon](const Verb &verb) {
            return !isBehindColon || verb.has(Frame::Quote);
        });
        if (isInside && !reports)
            return false; // wrote ⟦that she never learned to dance: “…”⟧
        const auto isKnown = [&known](WordRange cue) {
            return overlap(known.cue, cue);
        };
        return std::none_of(added.cue.begin(), added.cue.end(), isKnown)
            && (isWithin(added.content, known.content) || isWithin(known.content, added.content));
    }

    /// What is given to another statement is no piece of \a content any more.
    static void takeFrom(QList<WordRange> &content, const QList<WordRange> &given)
    {
        if (arePiecesOf(given, content))
            content.removeIf([&given](WordRange piece) { return given.contains(piece); });
    }

    const TaggedParagraph &p;
    std::vector<ScoredProposal> &m_chosen;
    std::vector<qsizetype> m_words; ///< how many each of m_chosen says
    std::vector<qint32> m_owner; ///< by word: the shortest of m_chosen that says it, or -1
};

} // namespace

void addQuotedStatements(const TaggedParagraph &p, std::span<const ScoredProposal> proposals,
                         double least, std::vector<ScoredProposal> &chosen)
{
    std::vector<const ScoredProposal *> likely;
    for (const ScoredProposal &each : proposals) {
        if (each.score.statement >= least && !spansOf(each).cue.isEmpty()
            && isDirect(p, spansOf(each).content))
            likely.push_back(&each);
    }
    std::stable_sort(likely.begin(), likely.end(),
                     [](const ScoredProposal *a, const ScoredProposal *b) {
                         return a->score.rank() > b->score.rank();
                     });
    SaidWords said(p, chosen);
    for (const ScoredProposal *each : likely)
        said.offer(*each);
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const ScoredProposal &a, const ScoredProposal &b) {
                         return spansOf(a).content.first() < spansOf(b).content.first();
                     });
}

} // namespace onrecord
