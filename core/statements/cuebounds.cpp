// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/cuebounds.h"

namespace onrecord {
namespace {

/// Cue and content of one statement, whose bounds are moved.
class CueBounds
{
public:
    CueBounds(const TaggedParagraph &paragraph, RoleSpans &spans)
        : p(paragraph)
        , m_spans(spans)
    {
    }

    void takeAdverbs();
    void takeIt();
    void giveQuantity();
    void giveParticiple();
    void leaveListeners();
    void leaveAgent();

private:
    bool isVerb(qsizetype i) const { return p.entry(i).isVerb() || p.has(i, WordClass::Auxiliary); }
    bool isQuantity(qsizetype i) const;
    qsizetype firstOfQuantity(qsizetype last) const;
    qsizetype clauseIn(WordRange content) const;
    WordRange *contentBehind();

    const TaggedParagraph &p; // not owned
    RoleSpans &m_spans; // not owned
};

/// The content that begins right behind the cue; null without.
WordRange *CueBounds::contentBehind()
{
    const qsizetype end = m_spans.cue.last().end;
    const auto piece = std::find_if(m_spans.content.begin(), m_spans.content.end(),
                                    [end](WordRange each) { return each.first == end; });
    return piece == m_spans.content.end() ? nullptr : &*piece;
}

/// The ferry, Ruiz ⟦often⟧ says, floats: adverbs between the source and its verb. Not "yesterday", which
/// tells when, nor "most recently" and "then", which tell of more than the verb.
void CueBounds::takeAdverbs()
{
    WordRange &cue = m_spans.cue.first();
    if (m_spans.source.isEmpty() || !isVerb(cue.first))
        return;
    const auto stays = [this](qsizetype i) {
        return p.isCapital(i) || p.is(i, u"only") || p.is(i, u"then") || p.is(i, u"most")
            || p.is(i, u"more") || p.is(i, u"ago") || p.is(i, u"however") || p.is(i, u"today")
            || p.is(i, u"yesterday") || p.is(i, u"tomorrow") || p.is(i, u"tonight");
    };
    qsizetype first = cue.first;
    while (p.isAdverb(first - 1) && !stays(first - 1) && p.isSpoken(first - 1) == p.isSpoken(first)
           && !contains(m_spans.content, first - 1) && !contains(m_spans.source, first - 1))
        --first;
    if (contains(m_spans.source, first - 1))
        cue.first = first;
}

/// As Ruiz put ⟦it⟧.
void CueBounds::takeIt()
{
    WordRange &cue = m_spans.cue.last();
    const qsizetype last = cue.end - 1;
    const bool isPut = p.is(last, u"put") || p.is(last, u"puts") || p.is(last, u"putting");
    if (!isPut || !p.is(cue.end, u"it"))
        return;
    const WordRange it{cue.end, cue.end + 1};
    if (m_spans.content.size() > 1)
        m_spans.content.removeOne(it);
    if (!contains(m_spans.content, it.first) && !contains(m_spans.source, it.first))
        cue.end = it.end;
}

bool CueBounds::isQuantity(qsizetype i) const
{
    const bool isMany = p.is(i, u"all") || p.is(i, u"each") || p.is(i, u"both") || p.is(i, u"none")
        || p.is(i, u"much") || p.is(i, u"part") || p.isMark(i, u'%');
    return isMany || p.words()[i].kind == TokenKind::Number || p.has(i, WordClass::Number)
        || p.has(i, WordUse::PartOf) || p.has(i, WordUse::Quantifier);
}

/// Where the quantity begins that ends with the word at \a last, in the cue behind its verb: called ⟦about a
/// third⟧; \a last + 1 where none does.
qsizetype CueBounds::firstOfQuantity(qsizetype last) const
{
    const qsizetype floor = m_spans.cue.last().first;
    qsizetype first = last + 1;
    while (first - 1 > floor && isQuantity(first - 1))
        --first;
    if (first > last)
        return first;
    const bool isMost = p.is(first, u"most") && p.has(first - 1, WordClass::Determiner);
    if (first - 1 > floor && (p.is(first - 1, u"a") || p.is(first - 1, u"the")))
        --first;
    const bool isBehindVerb = isVerb(first - 1) || p.word(first - 1).endsWith(u"ed");
    return isBehindVerb && !isMost ? first : last + 1; // not "made the most of"
}

/// Where the clause begins that is told in \a content, which begins with whom it is told: of his pupils ⟦that
/// “it floats”⟧; its first word without.
qsizetype CueBounds::clauseIn(WordRange content) const
{
    for (qsizetype i = content.first; i < content.end; ++i) {
        if (p.isQuoted(i))
            return i;
        if (p.is(i, u"that"))
            return i;
    }
    return content.first;
}

/// Rated | ⟦a third of⟧ the claims false: told | one of his pupils | that it floats.
void CueBounds::giveQuantity()
{
    WordRange *content = contentBehind();
    WordRange &cue = m_spans.cue.last();
    const bool hasOf = p.is(cue.end - 1, u"of");
    if (!content || (!hasOf && !p.is(cue.end, u"of")))
        return;
    const qsizetype last = cue.end - 1 - hasOf;
    const qsizetype first = firstOfQuantity(last);
    if (first > last || first <= cue.first)
        return;
    cue.end = first;
    if (!p.has(first - 1, WordUse::TellsWhom))
        content->first = first;
    else
        content->first = clauseIn(*content);
}

/// Went on to discuss | ⟦recently released⟧ figures.
void CueBounds::giveParticiple()
{
    WordRange *content = contentBehind();
    WordRange &cue = m_spans.cue.last();
    const qsizetype last = cue.end - 1;
    if (!content || cue.size() < 3 || !p.isWord(cue.end) || p.isQuoted(cue.end))
        return;
    const WordEntry &noun = p.entry(cue.end);
    const bool isNoun = !noun.has(WordClass::Preposition) && !noun.has(WordClass::Conjunction)
        && !noun.has(WordClass::Pronoun) && !noun.has(WordClass::Determiner)
        && !noun.has(WordClass::Subordinator) && !p.is(cue.end, u"that") && !p.isCapital(cue.end);
    const bool isParticiple =
        p.word(last).endsWith(u"ed") && p.word(last - 1).endsWith(u"ly") && p.isAdverb(last - 1);
    const bool hasVerb = p.entry(last - 2).isVerb()
        && !p.has(last - 2, WordClass::Auxiliary); // not "has openly backed"
    if (!isNoun || !isParticiple || !hasVerb)
        return;
    cue.end -= 2;
    content->first = cue.end;
}

/// Reminds | ⟦viewers⟧ | that it floats
void CueBounds::leaveListeners()
{
    const WordRange *content = contentBehind();
    WordRange &cue = m_spans.cue.last();
    const qsizetype last = cue.end - 1;
    const bool isMany =
        p.word(last).size() > 3 && p.word(last).endsWith(u's') && !p.isCapital(last);
    if (!content || cue.size() < 2 || !isMany || !p.has(last - 1, WordUse::TellsWhom))
        return;
    if (p.is(cue.end, u"that") || p.is(cue.end, u"to") || p.isQuoted(cue.end))
        cue.end = last;
}

/// Was praised | ⟦by⟧ | the mayor
void CueBounds::leaveAgent()
{
    WordRange &cue = m_spans.cue.last();
    const bool isBy = cue.size() > 1 && p.is(cue.end - 1, u"by") && isVerb(cue.end - 2);
    if (isBy && !m_spans.source.isEmpty() && m_spans.source.first().first == cue.end)
        --cue.end;
}

} // namespace

RoleSpans withCueBounds(const TaggedParagraph &p, RoleSpans spans)
{
    if (spans.cue.isEmpty())
        return spans;
    CueBounds bounds(p, spans);
    bounds.takeAdverbs();
    bounds.takeIt();
    bounds.giveQuantity();
    bounds.giveParticiple();
    bounds.leaveListeners();
    bounds.leaveAgent();
    return spans;
}

} // namespace onrecord
