// SPDX-License-Identifier: GPL-3.0-or-later
// The clauses around a cue and in its content: BoundContent's questions of which verb belongs to which.
#include "core/tagging/boundcontent.h"

#include "core/tagging/dispute.h"

#include <algorithm>

namespace onrecord {

bool BoundContent::opensClause(qsizetype i) const
{
    using enum PartOfSpeech;
    return tag(i) == WP || tag(i) == WDT || tag(i) == WRB || tag(i) == CC || tag(i) == WPS
        || (tag(i) == IN && p.has(i, WordClass::Subordinator)) || p.has(i, WordClass::Relative);
}

/// A form that may be finite though the tagger of parts of speech took it for something else:
/// "the port is safe ⟦resigned⟧".
bool BoundContent::mayBeFinite(qsizetype i) const
{
    const bool follows = p.has(i - 1, WordClass::Auxiliary) || p.has(i - 1, WordClass::Determiner)
        || p.has(i - 1, WordClass::Preposition) || p.isAdverb(i - 1) || p.isMark(i - 1, u',');
    const bool form = p.word(i).endsWith(u"ed") || p.entry(i).has(VerbForm::Past)
        || p.has(i, WordClass::NotSubject);
    return form && !follows && !p.isCapital(i) && tag(i) != PartOfSpeech::VB;
}

/// The finite verb in \a piece that comes after as many verbs as \a clauses, and those opened on the
/// way, have; the end where there is none.
qsizetype BoundContent::verbBeyond(WordRange piece, int clauses, ByForm byForm) const
{
    int open = clauses;
    for (qsizetype i = piece.first; i < piece.end; ++i) {
        if (p.isQuoted(i))
            continue;
        if (i > piece.first && opensClause(i)) {
            ++open;
            continue;
        }
        const bool counts = isFinite(i)
            || (byForm == ByForm::All && i > piece.first && mayBeFinite(i))
            || (byForm == ByForm::Later && open <= 0 && mayBeFinite(i));
        if (!counts)
            continue;
        if (open <= 0)
            return i - (p.isAdverb(i - 1) && i - 1 > piece.first);
        --open;
        while (p.has(i, WordClass::Auxiliary) && i + 1 < piece.end
               && (p.has(i + 1, WordClass::Auxiliary) || p.has(i + 1, WordClass::Negation)
                   || p.isAdverb(i + 1)))
            ++i;
        using enum PartOfSpeech;
        const bool isGroup =
            i + 1 < piece.end && (tag(i + 1) == VB || tag(i + 1) == VBN || tag(i + 1) == VBG);
        i += isGroup && (p.has(i, WordClass::Auxiliary) || p.isAdverb(i));
    }
    return piece.end;
}

/// After Ruiz said she would quit, shares fell: the cue stands in a clause that only opens the sentence.
bool BoundContent::isFronted() const
{
    constexpr qsizetype longestName = 12;
    for (qsizetype i = m_cue.first - 1; i >= std::max(m_sentence.first, m_cue.first - longestName);
         --i) {
        if (isClauseMark(i) || isFinite(i) || p.isQuoted(i))
            return false;
        const bool isPlace = p.is(i, u"where") && p.isMark(i - 1, u','); // in Tarn, where Ruiz said
        const bool isGerund = i + 1 == m_cue.first && i == m_sentence.first
            && tag(m_cue.first) == PartOfSpeech::VBG && p.has(i, WordClass::Preposition);
        if (p.has(i, WordUse::Aside) || isPlace || isGerund) {
            for (qsizetype k = i - 1 - isPlace; k >= m_sentence.first; --k) {
                if (isFinite(k) || isClauseMark(k))
                    return false;
            }
            return !p.isMark(m_cue.end, u',');
        }
    }
    return false;
}

/// In a box labelled ⟦“old,”⟧ a clerk wrote “new”: \a piece begins with words in marks that end with a comma, behind a
/// participle before the verb of its sentence.
bool BoundContent::isInFrontedPhrase(WordRange piece) const
{
    using enum PartOfSpeech;
    if (piece.isEmpty()) // it may have ended with the paragraph
        return false;
    const qsizetype quotation = p.words()[piece.first].quotation;
    const bool isParticiple = tag(m_cue.first) == VBN || tag(m_cue.first) == VBG;
    if (!isParticiple || piece.first != m_cue.end || quotation < 0
        || !p.isMark(p.wordsOf(quotation).end - 2, u','))
        return false;
    for (qsizetype i = m_sentence.first; i < m_cue.first; ++i) {
        if (isFinite(i) || p.isQuoted(i))
            return false;
    }
    return true;
}

/// Which, Ruiz said, ⟦was safe⟧: "which" stands before the comma before whoever says it.
bool BoundContent::isBehindRelative() const
{
    constexpr qsizetype longestName = 8;
    for (qsizetype i = m_cue.first - 1; i > std::max(m_sentence.first, m_cue.first - longestName);
         --i) {
        if (p.isMark(i, u','))
            return p.has(i - 1, WordClass::Relative);
    }
    return false;
}

/// The road which Ruiz said ⟦was safe⟧ fell: what has no subject of its own is one clause, up to the next "which".
qsizetype BoundContent::endOfGap(WordRange piece) const
{
    const bool isInserted = p.isMark(m_cue.end, u',') && isBehindRelative();
    if (piece.first != m_cue.end + isInserted || !isFinite(piece.first))
        return piece.end;
    qsizetype end = verbBeyond(piece, 1, ByForm::None);
    for (qsizetype i = piece.first; i < end; ++i) {
        // "which Ruiz said ⟦was safe⟧ but which fell": what else is told of the road
        const bool tellsMore =
            tag(i) == PartOfSpeech::CC && p.has(i + 1, WordClass::Relative) && !p.isQuoted(i);
        if (tellsMore)
            return i;
        if (isClauseMark(i) && !(p.isMark(i, u',') && opensClause(i + 1)))
            return i;
    }
    return end;
}

/// The "who" or "which" right before the cue, -1 where none is.
qsizetype BoundContent::relativeBeforeCue() const
{
    qsizetype i = m_cue.first - 1;
    while (i > m_sentence.first && p.isAdverb(i))
        --i;
    const bool isRelative = p.is(i, u"who") || p.is(i, u"which") || p.is(i, u"that");
    constexpr qsizetype longestOwned = 4; // ", whose younger brother says"
    for (qsizetype k = i; !isRelative && k > std::max(m_sentence.first, i - longestOwned); --k) {
        if (p.is(k, u"whose"))
            return k;
    }
    return i > m_sentence.first && isRelative ? i : -1;
}

/// Ruiz, who said ⟦she was ill⟧, resigned: the comma behind which the sentence goes on.
qsizetype BoundContent::endOfExplanation(WordRange piece) const
{
    const qsizetype relative = relativeBeforeCue();
    if (relative < 0 || !p.isMark(relative - 1, u','))
        return piece.end;
    for (qsizetype i = piece.first; i + 1 < piece.end; ++i) {
        const qsizetype next = i + 1 + p.isAdverb(i + 1);
        if (p.isMark(i, u',') && !p.isQuoted(i) && next < piece.end
            && (isFinite(next) || mayBeFinite(next)))
            return i;
    }
    return piece.end;
}

/// Ruiz accused the firm ⟦of fraud⟧, a charge it denies: the comma before what somebody says of it.
qsizetype BoundContent::endBeforeDispute(WordRange piece) const
{
    for (qsizetype i = piece.first + 1; i < piece.end; ++i) {
        if (opensDispute(p, i))
            return i;
    }
    return piece.end;
}

/// Ruiz accused the firm of fraud, ⟦a charge⟧ it denies: what is denied is the charge that ends \a piece.
WordRange BoundContent::onlyDisputed(WordRange piece) const
{
    const qsizetype last = piece.end - 1 - p.has(piece.end - 1, WordClass::Relative);
    for (qsizetype i = last - 1; i > piece.first && !p.isQuoted(i); --i) {
        if (disputedBehind(p, i) == last)
            return {i + 1, last + 1};
    }
    return piece;
}

/// True where the cue stands in a restrictive relative clause of a subject, or is a noun in one, and
/// the verb of that subject has still to come.
bool BoundContent::needsMainVerb() const
{
    using enum PartOfSpeech;
    qsizetype opener = m_cue.first;
    const auto isNounAt = [this](qsizetype i) {
        return tag(i) == NN || tag(i) == NNS;
    };
    const qsizetype before = m_cue.first - 1;
    const bool isVerb = isFinite(m_cue.first) // "said in a statement"
        || (before >= m_sentence.first && isNounAt(before)); // "the contract states"
    const bool isNoun = isNounAt(m_cue.end - 1) && !isVerb;
    if (!isNoun) {
        opener = std::max(relativeBeforeCue(), relativeBeforeSubject());
        if (opener < 0 || isClauseMark(opener - 1))
            return false;
    }
    for (qsizetype i = opener - 1; i >= m_sentence.first && !isClauseMark(i); --i) {
        if (isFinite(i) || p.isQuoted(i))
            return false;
        if (tag(i) == IN
            && p.has(i, WordUse::Aside)) // "resigned after ⟦letters in which …⟧ were leaked"
            break;
    }
    return true;
}

/// The "which" of "in which Ruiz mocked", whose clause has a subject; -1 where none is.
qsizetype BoundContent::relativeBeforeSubject() const
{
    constexpr qsizetype longestName = 6; // words
    for (qsizetype i = m_cue.first - 1; i > std::max(m_sentence.first, m_cue.first - longestName);
         --i) {
        if (isFinite(i) || isClauseMark(i) || p.isQuoted(i))
            return -1;
        if (p.is(i, u"which") || p.is(i, u"whom"))
            return p.has(i - 1, WordClass::Preposition) ? i - 1 : -1;
    }
    return -1;
}

qsizetype BoundContent::mainVerbIn(WordRange piece) const
{
    if (!needsMainVerb())
        return piece.end;
    const bool isObject = isFinite(m_cue.first) && !reportsClause(); // mocked ⟦the voters⟧
    const bool isPhrase = isObject || p.is(piece.first, u"of") || p.is(piece.first, u"to");
    const int clauses = isPhrase ? 0 : 1;
    const qsizetype byTag = verbBeyond(piece, clauses, ByForm::None);
    if (byTag < piece.end || relativeBeforeSubject() >= 0)
        return byTag;
    const qsizetype later = verbBeyond(piece, clauses, ByForm::Later);
    return later < piece.end ? later : verbBeyond(piece, clauses, ByForm::All);
}

/// The first comma behind a verb in \a piece with a subject and a verb behind it; the words in marks that a comma
/// ends need no verb of their own.
qsizetype BoundContent::endBeforeMainClause(WordRange piece) const
{
    constexpr qsizetype longestSubject = 8;
    bool hasVerb = !reportsClause(); // "while Ruiz criticised ⟦the plan⟧, others liked it"
    for (qsizetype i = piece.first; i + 1 < piece.end; ++i) {
        hasVerb = hasVerb || isFinite(i);
        const bool endsMarks = p.isQuoted(i) && !p.isQuoted(i + 2); // “…,” she was ill
        const qsizetype next = i + 1 + endsMarks;
        if (!(hasVerb || endsMarks) || !p.isMark(i, u',') || (p.isQuoted(i) && !endsMarks)
            || next >= piece.end || opensClause(next))
            continue;
        for (qsizetype k = next + 1; k < std::min(piece.end, next + 1 + longestSubject); ++k) {
            if (isFinite(k))
                return next - !endsMarks;
            if (isClauseMark(k))
                break;
        }
    }
    return piece.end;
}

/// If, as Ruiz says, ⟦the port is dead⟧, jobs will go: the cue stands between the "if" and its
/// clause, which ends at a comma.
qsizetype BoundContent::endOfCondition(WordRange piece) const
{
    const bool isParticiple = isPassive() && p.isMark(m_cue.first - 1, u','); // ", said by Ruiz"
    const bool isInserted = p.has(m_sentence.first, WordClass::Subordinator)
        && p.isMark(m_sentence.first + 1, u',') && p.isMark(m_cue.end, u',');
    if (isFronted() || isInFrontedPhrase(piece))
        return endBeforeMainClause(piece);
    if (!isParticiple && !isInserted)
        return piece.end;
    for (qsizetype i = m_sentence.first; i < m_cue.first && isInserted; ++i) {
        if (isFinite(i) && !p.isMark(i + 1, u','))
            return piece.end;
    }
    for (qsizetype i = piece.first; i < piece.end; ++i) {
        if (p.isMark(i, u',') && !p.isQuoted(i))
            return i;
    }
    return piece.end;
}

} // namespace onrecord
