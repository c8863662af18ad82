// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/governing.h"

#include "core/paragraph/nounphrases.h"

#include <algorithm>

namespace onrecord {

static constexpr qsizetype longestClause = 40; ///< words before a verb that are looked at
static constexpr int mostGoverning = 4; ///< verbs that govern one another: began to try to say

/// The first word of the sentence, or of the quotation, that \a head stands in.
static qsizetype floorOf(const TaggedParagraph &p, qsizetype head)
{
    const qsizetype first = std::max(p.sentenceOf(head).first, head - longestClause);
    qsizetype floor = head;
    while (floor > first && p.isSpoken(floor - 1) == p.isSpoken(head))
        --floor;
    return floor;
}

Governing::Governing(const TaggedParagraph &paragraph, qsizetype head)
    : p(paragraph)
    , m_floor(floorOf(paragraph, head))
{
}

bool Governing::isSupposing(qsizetype i) const
{
    return p.has(i, WordClass::Conditional) || p.has(i, WordUse::Supposed)
        || (p.is(i, u"case") && p.is(i - 1, u"in"));
}

/// A mark that parts clauses.
bool Governing::isBreak(qsizetype i) const
{
    return !p.isWord(i) && p.words()[i].kind != TokenKind::Number && !isJoiningMark(p, i)
        && !isAbbreviationStop(p, i) && !isPossessiveMark(p, i);
}

/// "No doctor", "nobody", but not "no doubt" or "No. 10".
bool Governing::isNobody(qsizetype i) const
{
    if (!p.has(i, WordUse::Nobody) || (p.isCapital(i) && i > m_floor))
        return false;
    const bool isNumbered =
        p.isMark(i + 1, u'.') || p.words().value(i + 1).kind == TokenKind::Number;
    return !isNumbered && !p.has(i + 1, WordUse::Beyond);
}

/// Should, might and the like before a base form; not "May said", not "would only say", and not
/// "would later say", which tells what was done.
bool Governing::isUnrealModal(qsizetype i, qsizetype v) const
{
    const bool isOne = p.is(i, u"should") || p.is(i, u"must") || p.is(i, u"might")
        || p.is(i, u"could") || p.is(i, u"may") || p.is(i, u"would") || p.is(i, u"ought");
    if (!isOne || (p.isCapital(i) && i > m_floor && p.is(i, u"may")))
        return false;
    for (qsizetype k = i + 1; k < v; ++k) {
        if (p.is(k, u"only") || p.is(k, u"later") || p.is(k, u"soon") || p.is(k, u"then")
            || p.is(k, u"often") || p.is(k, u"always") || p.is(k, u"eventually")
            || p.is(k, u"repeatedly") || p.is(k, u"subsequently"))
            return false;
        if (p.has(k, WordClass::Auxiliary))
            return true;
    }
    const WordEntry &entry = p.entry(v);
    return entry.has(VerbForm::Base) || !(entry.has(VerbForm::Past) || p.word(v).endsWith(u"ed"));
}

VerbGroup Governing::groupOf(qsizetype v) const
{
    VerbGroup group{.first = v};
    for (qsizetype i = v - 1; i >= m_floor; --i) {
        const bool isNoLonger = p.is(i, u"longer") && p.is(i - 1, u"no");
        if (p.has(i, WordClass::Auxiliary)
            && !(isPossessiveMark(p, i) && !p.has(i - 1, WordClass::Pronoun))) {
            group.hasAuxiliary = true;
            group.isUnreal = group.isUnreal || isUnrealModal(i, v);
            group.isNegated = group.isNegated || p.has(i, WordClass::Negation);
        } else if (isNoLonger
                   || (p.has(i, WordClass::Negation) && !p.has(i, WordClass::Determiner)
                       && !p.has(i, WordUse::Nobody))) {
            group.isNegated = true;
            i -= isNoLonger;
        } else if (!p.isAdverb(i) || (p.isCapital(i) && i > m_floor) || p.is(i, u"yet")) {
            break;
        }
        group.first = i;
    }
    return group;
}

/// "Declined to ⟦say⟧", "stopped short of ⟦saying⟧", unless the refusal itself is denied.
bool Governing::isRefused(qsizetype v, int depth) const
{
    constexpr qsizetype longestRefusal = 6;
    const QList<CuePhrase> &phrases = p.lexicon().cuePhrases();
    for (qsizetype i = std::max(m_floor, v - longestRefusal); i < v; ++i) {
        for (const CueStart start : p.entry(i).cues) {
            const CuePhrase &phrase = phrases[start.phrase];
            if (phrase.form != CueForm::Refusal)
                continue;
            qsizetype at = i + 1;
            for (const QString &word : phrase.rest) {
                while (at < v && !p.is(at, word) && p.isAdverb(at))
                    ++at;
                at = at < v && p.is(at, word) ? at + 1 : v + 1;
            }
            while (at < v && (p.is(at, u"to") || p.isAdverb(at)))
                ++at;
            if (at == v)
                return !isUndone(i, true, depth + 1);
        }
    }
    return false;
}

/// "Asked the mayor to ⟦say⟧": somebody stands between what is asked and whoever asks.
bool Governing::isAskedOfSomebody(qsizetype to, int depth) const
{
    constexpr qsizetype longestName = 10;
    for (qsizetype i = to - 1; i >= std::max(m_floor, to - longestName) && !isBreak(i); --i) {
        if (p.has(i, WordUse::AsksOf) && !p.isCapital(i))
            return true;
        if (p.entry(i).isVerb() && p.entry(i).has(VerbForm::Past) && !p.isCapital(i))
            return isUndone(i, true, depth + 1);
        if (p.has(i, WordClass::Auxiliary))
            return p.is(i, u"were") && isInverted(i); // "Were he to say"
    }
    return false;
}

/// What governs the infinitive whose "to" stands at \a to.
bool Governing::isInfinitiveUndone(qsizetype to, int depth) const
{
    qsizetype i = to - 1;
    if (p.has(i, WordClass::Negation))
        return true;
    while (i > m_floor && p.isAdverb(i) && !p.is(i, u"yet") && !p.has(i, WordUse::EasyToSay))
        --i;
    if (i < m_floor)
        return true; // "To say so would be wrong"
    if (p.is(i, u"yet") || p.is(i - 1, u"too")
        || (p.has(i, WordUse::NotYetDone) && !p.isCapital(i)))
        return true;
    if (p.has(i, WordUse::EasyToSay)) { // it is; "Ruiz was wrong to say" tells that she did
        const VerbGroup group = groupOf(i);
        return !group.hasAuxiliary || p.is(group.first - 1, u"it");
    }
    const bool isVerb = (p.entry(i).isVerb() || p.has(i, WordClass::NotSubject)) && !p.isCapital(i);
    if (p.has(i, WordUse::AsksOf) && groupOf(i).hasAuxiliary)
        return !p.is(i, u"expected"); // "was asked to say"
    if (isVerb)
        return isUndone(i, true, depth + 1);
    return isAskedOfSomebody(to, depth);
}

/// A form of a verb that denies: "denied", but not "the dispute".
bool Governing::isDenial(qsizetype i) const
{
    const WordEntry &entry = p.entry(i);
    const bool isForm =
        entry.has(VerbForm::Past) || entry.has(VerbForm::Third) || entry.has(VerbForm::Gerund);
    if (!isForm || p.has(i - 1, WordClass::Determiner) || p.has(i - 1, WordClass::Possessive))
        return false;
    return std::any_of(entry.verbs.begin(), entry.verbs.end(), [this](qsizetype index) {
        const Verb &verb = p.lexicon().verb(index);
        return verb.kind == VerbKind::Denies && verb.particle.isEmpty();
    });
}

/// "Without ⟦saying⟧", "instead of ⟦saying⟧", "denied ⟦saying⟧".
bool Governing::isGerundUndone(qsizetype first) const
{
    const qsizetype before = first - 1;
    if (before < m_floor)
        return false;
    if (p.has(before, WordUse::Without)
        || (p.is(before, u"of") && p.has(before - 1, WordUse::Without)))
        return true;
    return isDenial(before);
}

/// "It is not true that", "no evidence that", "denied that": what follows is not so.
bool Governing::isDeniedThat(qsizetype that) const
{
    const qsizetype before = that - 1;
    if (before < m_floor || isBreak(before))
        return false;
    if (p.has(before, WordUse::Untrue))
        return true;
    if (isDenial(before))
        return true;
    constexpr qsizetype looked = 3;
    const bool isFact = p.is(before, u"true") || p.is(before, u"clear") || p.is(before, u"certain")
        || p.is(before, u"case") || p.is(before, u"proven");
    for (qsizetype i = before; i >= std::max(m_floor, that - looked - 1) && !isBreak(i); --i) {
        if (isFact && p.has(i, WordClass::Negation))
            return true;
        if (isNobody(i) && i < before)
            return true;
    }
    return false;
}

/// An auxiliary before its subject at the beginning of a clause asks or supposes: "Had Ruiz said",
/// "Should the board declare", or, behind "nor", denies.
bool Governing::isInverted(qsizetype auxiliary) const
{
    qsizetype before = auxiliary - 1;
    while (before > m_floor && p.isAdverb(before) && !p.has(before, WordClass::Negation))
        --before;
    return before < m_floor || isBreak(before) || p.is(before, u"and") || p.is(before, u"or")
        || p.is(before, u"whether")
        || (p.has(before, WordClass::Negation) && !p.is(before, u"not"));
}

/// "If the union strikes and ⟦says⟧", "did not call or ⟦say⟧": the verb before the joint shares what
/// governs it.
bool Governing::isJoinedToUndone(qsizetype joint, qsizetype v) const
{
    constexpr qsizetype looked = 14;
    const bool isBase = p.entry(v).has(VerbForm::Base) && !p.entry(v).has(VerbForm::Past);
    for (qsizetype i = joint - 1; i >= std::max(m_floor, joint - looked) && !isBreak(i); --i) {
        const bool isFirst =
            i == m_floor || isBreak(i - 1) || p.has(i - 1, WordClass::Subordinator);
        if (isSupposing(i) || (isNobody(i) && isFirst))
            return true;
        if (isBase && (p.has(i, WordClass::Negation) || isUnrealModal(i, v)))
            return !p.is(joint, u"but");
        if (p.has(i, WordClass::Relative) || p.has(i, WordClass::Subordinator)
            || p.has(i, WordClass::Modal))
            return false;
    }
    return false;
}

/// The words from \a last back to the beginning of the clause whose verb is \a v: what comes before
/// its subject.
bool Governing::isClauseUndone(qsizetype last, const VerbGroup &group, qsizetype v) const
{
    constexpr qsizetype looked = 10;
    if (p.isMark(last, u',')) { // "if, and only if, the bank says"
        qsizetype comma = last - 1;
        while (comma > std::max(m_floor, last - looked) && !isBreak(comma))
            --comma;
        return p.isMark(comma, u',') && isSupposing(comma - 1) && isSupposing(last - 1);
    }
    const WordEntry &entry = p.entry(v);
    for (qsizetype i = last; i >= std::max(m_floor, last - looked) && !isBreak(i); --i) {
        const bool isNegated = p.is(i, u"not") && i == m_floor; // "Not one of the players"
        const bool isUntil = p.is(i, u"until") && !entry.has(VerbForm::Past); // until he says so
        if (isSupposing(i) || isNobody(i) || isNegated || isUntil)
            return true;
        if (p.is(i, u"that"))
            return isDeniedThat(i);
        if (p.has(i, WordClass::Auxiliary)) {
            const bool isBase = entry.has(VerbForm::Base); // "Will Moss told" begins with a name
            const bool isBare = !group.hasAuxiliary
                && (isBase || (entry.has(VerbForm::Participle) && !p.has(i, WordClass::Modal)));
            return isBare && isInverted(i);
        }
        if (p.has(i, WordClass::Subordinator) || p.has(i, WordClass::Relative)
            || (p.has(i, WordClass::Conjunction) && !p.is(i + 1, u"not")))
            return false;
        if (p.entry(i).isVerb() && !p.isCapital(i))
            return isDeniedThat(i + 1);
    }
    return false;
}

/// "Anyone who says", "no one who claimed", "Who says?": nobody is told to have said it.
bool Governing::isRelativeUndone(qsizetype relative, bool isSpeech) const
{
    constexpr qsizetype looked = 5;
    if (relative == m_floor)
        return isSpeech && p.isMark(p.sentenceOf(relative).end - 1, u'?');
    for (qsizetype i = relative - 1; i >= std::max(m_floor, relative - looked); --i) {
        if (isBreak(i) || (p.entry(i).isVerb() && !p.isCapital(i)))
            return false;
        if (isNobody(i) || p.has(i, WordUse::Anybody))
            return true;
    }
    return false;
}

/// A verb of thinking that something is so, not of wanting: "might think", but not "would prefer".
bool Governing::isOpinion(qsizetype v) const
{
    for (const qsizetype index : p.entry(v).verbs) {
        const Verb &verb = p.lexicon().verb(index);
        if (verb.kind == VerbKind::Thinks && verb.has(Frame::Clause)
            && !verb.has(Frame::Infinitive))
            return true;
    }
    return false;
}

/// "What Ruiz says, …", "whatever Ruiz said, …": it is not told what.
bool Governing::isWhatIsSaid(qsizetype v) const
{
    const VerbGroup group = groupOf(v);
    const std::optional<Source> subject = subjectBefore(p, group.first, m_floor);
    const qsizetype what = subject ? subject->range.first - 1 : -1;
    const qsizetype inside = subject ? subject->range.first : -1;
    const auto isWhat = [this](qsizetype i) {
        return p.is(i, u"what") || p.is(i, u"whatever") || p.is(i, u"whichever");
    };
    return p.isMark(v + 1, u',') && ((what >= m_floor && isWhat(what)) || isWhat(inside));
}

/// Nobody or whoever it may be as the subject, or a clause that is only supposed around it.
bool Governing::isSubjectUndone(const VerbGroup &group, qsizetype v, bool isSpeech) const
{
    const qsizetype before = group.first - 1;
    if (p.has(before, WordClass::Relative) && !p.is(before, u"that"))
        return isRelativeUndone(before, isSpeech);
    if (p.is(v + 1, u"nobody") && isSpeech && isBreak(v + 2)) // “…,” said nobody.
        return true;
    const std::optional<Source> subject = subjectBefore(p, group.first, m_floor);
    if (!subject)
        return isClauseUndone(before, group, v);
    const qsizetype first = subject->range.first;
    if (isNobody(first) || p.has(first, WordUse::Anybody))
        return true;
    const bool isGeneric = p.is(first, u"you") || p.is(first, u"one");
    return (isGeneric && group.isUnreal && subject->range.size() == 1)
        || isClauseUndone(first - 1, group, v);
}

bool Governing::isUndone(qsizetype v, bool isSpeech, int depth) const
{
    if (depth > mostGoverning || v < m_floor)
        return false;
    const VerbGroup group = groupOf(v);
    if (isSpeech && (group.isNegated || group.isUnreal))
        return true;
    if (group.isUnreal && isOpinion(v))
        return true;
    const qsizetype before = group.first - 1;
    if (isSpeech && isRefused(v, depth))
        return true;
    if (before >= m_floor && p.is(before, u"to"))
        return isSpeech && isInfinitiveUndone(before, depth);
    if (p.entry(v).has(VerbForm::Gerund) && !group.hasAuxiliary && isGerundUndone(group.first))
        return isSpeech;
    if (before > m_floor && p.has(before, WordClass::Conjunction))
        return isJoinedToUndone(before, v);
    return isSubjectUndone(group, v, isSpeech);
}

/// Imagine the bank ⟦announcing⟧ … Let us ⟦say⟧ … ⟦Say⟧ that … To save a crown, let’s ⟦say⟧ … : the reader is asked to
/// suppose it.
bool Governing::isImagined(qsizetype v) const
{
    const bool isUs = p.is(v - 1, u"us") || p.is(v - 1, u"me") || isPossessiveMark(p, v - 1);
    const bool asks = p.isSpoken(v - 1) == p.isSpoken(v) && isUs && p.is(v - 2, u"let")
        && (!p.isWord(v - 3) || p.has(v - 3, WordClass::Conjunction)); // not "she let us say"
    if (asks)
        return true;
    qsizetype first = p.sentenceOf(v).first;
    while (first < v && !p.isWord(first))
        ++first;
    if (p.isSpoken(first) != p.isSpoken(v))
        return false;
    const bool lets = p.is(first, u"let")
        && (p.is(first + 1, u"us") || isPossessiveMark(p, first + 1) || p.is(first + 1, u"me"));
    if (first < v && (p.has(first, WordUse::Imagined) || lets || p.is(first, u"let's")))
        return true;
    return first == v && p.kind() != BlockKind::Headline && p.entry(v).has(VerbForm::Base)
        && !p.entry(v).has(VerbForm::Past);
}

} // namespace onrecord
