// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/boundcontent.h"

#include "core/paragraph/auxiliaries.h"
#include "core/paragraph/phrasewords.h"
#include "core/statements/secondreport.h"
#include "core/statements/unsaid.h"

#include <algorithm>

namespace onrecord {

/// Said ⟦as she opened the pool⟧: but not where the clause opens what is said, with a main clause
/// behind a comma.
bool BoundContent::opensAside(WordRange piece) const
{
    if (!p.has(piece.first, WordUse::Aside) || p.isCapital(piece.first) || p.countQuoted(piece) > 0)
        return false;
    const WordEntry &verb = p.entry(m_cue.end - 1);
    const bool tells = verb.has(VerbForm::Past) || verb.has(VerbForm::Third);
    if (p.is(piece.first, u"when") && (!tells || auxiliariesBefore(p, m_cue.end - 1).negated))
        return false; // "could not say when", "has not said when"
    for (qsizetype i = piece.first; i + 1 < piece.end; ++i) {
        if (p.isMark(i, u','))
            return p.has(i + 1, WordClass::Conjunction) || p.has(i + 1, WordClass::Relative)
                || tag(i + 1) == PartOfSpeech::VBG;
    }
    return true;
}

/// The bridge is safe, Ruiz claimed ⟦in a letter to the mayor⟧: all of \a piece tells when, where or through whom,
/// behind a verb of saying.
bool BoundContent::isCircumstance(WordRange piece) const
{
    const qsizetype first = piece.first;
    if (first != m_cue.end || p.countQuoted(piece) > 0)
        return false;
    const QList<qsizetype> &verbs = p.entry(m_cue.end - 1).verbs;
    const bool says = std::any_of(verbs.begin(), verbs.end(), [this](qsizetype index) {
        const Verb &verb = p.lexicon().verb(index);
        return verb.has(Frame::Quote) && verb.has(Frame::Clause) && verb.particle.isEmpty();
    });
    const bool isPlace = p.is(first, u"in") || p.is(first, u"at") || p.is(first, u"during");
    const bool isSet =
        p.is(first + 1, u"favour") || p.is(first + 1, u"favor"); // argued in favour of
    const qsizetype next = skipTime(p, first, piece.end);
    const bool isTime = next > first
        && (next >= piece.end || isClauseMark(next) || p.has(next, WordClass::Preposition));
    if (!says || isSet || !(isPlace || isTime))
        return false;
    for (qsizetype i = first; i < piece.end && !isClauseMark(i); ++i) {
        if (isFinite(i) || opensClause(i) || tag(i) == PartOfSpeech::TO)
            return false;
    }
    return true;
}

/// Tells us ⟦40 trains are late⟧, told nobody ⟦where she went⟧: a pronoun at the beginning of \a piece is who was
/// told. In "asked us to go" it is who shall go.
bool BoundContent::opensWithWhoWasTold(WordRange piece) const
{
    constexpr std::array<QStringView, 11> pronouns{u"us",      u"me",       u"him",       u"them",
                                                   u"nobody",  u"everyone", u"everybody", u"anyone",
                                                   u"anybody", u"somebody", u"someone"};
    const qsizetype first = piece.first;
    const bool isPronoun = std::any_of(pronouns.begin(), pronouns.end(),
                                       [&](QStringView word) { return p.is(first, word); });
    if (!isPronoun || first != m_cue.end || p.isQuoted(first) || p.is(first + 1, u"to"))
        return false;
    const QList<qsizetype> &verbs = p.entry(m_cue.end - 1).verbs;
    return verbBeyond(piece, 0, ByForm::Later) < piece.end
        && std::any_of(verbs.begin(), verbs.end(), [this](qsizetype index) {
               return p.lexicon().verb(index).has(Frame::Addressee);
           });
}

/// Said at once ⟦that it was late⟧: where a clause begins behind how it was said, or to whom.
qsizetype BoundContent::firstBehindManner(WordRange piece) const
{
    constexpr qsizetype longest = 4; // words
    if (opensWithWhoWasTold(piece))
        return piece.first + 1;
    if (piece.first > m_cue.end && piece.size() > 1 && isProgramme(p, piece.first))
        return piece.first + 1; // told the Today programme ⟦it was late⟧
    if (!p.has(piece.first, WordClass::Preposition) || p.has(piece.first, WordClass::Subordinator))
        return piece.first;
    for (qsizetype i = piece.first + 1; i < std::min(piece.end, piece.first + longest); ++i) {
        if (p.is(i, u"that"))
            return i;
        if (isClauseMark(i) || isFinite(i))
            break;
    }
    return piece.first;
}

/// Told one of the oldest in the choir ⟦that it was late⟧: behind whoever is told, however long that is.
qsizetype BoundContent::firstBehindAddressee(WordRange piece) const
{
    constexpr qsizetype longest = 16; // words
    const qsizetype apart = piece.first - m_cue.end; // told one ⟦of the oldest
    if (apart < 0 || apart > 1 || !p.has(m_cue.end - 1, WordUse::TellsWhom))
        return piece.first;
    for (qsizetype i = piece.first; i < std::min(piece.end, piece.first + longest); ++i) {
        const bool opens = p.is(i, u"that") && i > piece.first && i + 1 < piece.end;
        if (opens && !p.has(i - 1, WordClass::Preposition))
            return isFinite(i + 1) ? piece.first : i; // the story that changed all
        if (isClauseMark(i) || isFinite(i) || p.is(i, u"to") || p.isQuoted(i)
            || (opensClause(i) && tag(i) != PartOfSpeech::CC && !p.has(i, WordClass::Preposition)))
            break;
    }
    return piece.first;
}

/// Was described by Ruiz as ⟦“a mess”⟧: where a content that has whoever said it in it begins.
qsizetype BoundContent::firstBehindAgent(WordRange piece) const
{
    if (!isPassive() || !(p.is(piece.first, u"by") || p.is(piece.first - 1, u"by")))
        return piece.first;
    for (qsizetype i = piece.first + 1; i + 1 < piece.end; ++i) {
        const bool isOf = p.is(i, u"of") && tag(i + 1) == PartOfSpeech::VBG;
        if (isOf || p.is(i, u"that") || p.is(i, u"to"))
            return i;
        if (p.is(i, u"as") || p.isMark(i, u':') || p.isMark(i, u','))
            return i + 1;
        if (p.isQuoted(i))
            return i;
    }
    return piece.end;
}

/// Claimed – without evidence – ⟦that it was late⟧: behind what stands between dashes right behind the cue.
qsizetype BoundContent::firstBehindDashes(WordRange piece) const
{
    constexpr qsizetype longest = 14; // words
    const qsizetype dash = m_cue.end;
    if (piece.first - dash > 1 || !p.isDash(dash))
        return piece.first;
    const qsizetype end = std::min(m_sentence.end, dash + longest);
    for (qsizetype i = dash + 1; i < end && !p.isQuoted(i); ++i) {
        if (p.isDash(i))
            return p.is(i + 1, u"that") ? std::min(i + 1, piece.end) : piece.first;
    }
    return piece.first;
}

/// Where the bracket closes, or the dash stands, behind which the sentence goes on that the cue was
/// put into.
qsizetype BoundContent::endOfInsertion(WordRange piece) const
{
    qsizetype brackets = 0;
    qsizetype dashes = 0;
    for (qsizetype i = m_sentence.first; i < m_cue.first; ++i) {
        brackets += p.isMark(i, u'(') - p.isMark(i, u')');
        dashes += p.isDash(i) && !p.isQuoted(i);
    }
    qsizetype open = 0;
    for (qsizetype i = m_cue.end; i < piece.end; ++i) {
        if (i >= piece.first && brackets > 0 && open == 0 && p.isMark(i, u')'))
            return i;
        open += p.isMark(i, u'(') - p.isMark(i, u')');
        if (i >= piece.first && dashes % 2 == 1 && p.isDash(i) && !p.isQuoted(i))
            return i;
    }
    return piece.end;
}

/// A verb of the cue may have a clause for its content.
bool BoundContent::reportsClause() const
{
    for (qsizetype i = m_cue.first; i < m_cue.end; ++i) {
        for (const qsizetype index : p.entry(i).verbs) {
            if (p.lexicon().verb(index).has(Frame::Clause)
                || p.lexicon().verb(index).has(Frame::That))
                return true;
        }
    }
    return false;
}

/// Ruiz has denied ⟦that she lied⟧ and has resigned: both have the same auxiliary, which no verb of the
/// content has.
qsizetype BoundContent::endBeforeSameAuxiliary(WordRange piece) const
{
    const bool isShared = m_cue.size() > 1 && isHave(p, m_cue.first);
    for (qsizetype i = piece.first; isShared && i + 1 < piece.end; ++i) {
        if (p.isQuoted(i) || p.is(i, p.word(m_cue.first)))
            break;
        if (tag(i) == PartOfSpeech::CC && p.is(i + 1, p.word(m_cue.first)))
            return i;
    }
    return piece.end;
}

/// Ruiz said ⟦that the mill would close⟧ but gave no date: what will be is told with another verb than
/// what she did.
qsizetype BoundContent::endBeforeSharedSubject(WordRange piece) const
{
    if (!p.entry(m_cue.end - 1).has(VerbForm::Past) || !p.is(m_cue.end - 1, u"said"))
        return piece.end;
    qsizetype first = piece.first;
    while (first < piece.end && !isFinite(first))
        ++first;
    if (first >= piece.end || tag(first) != PartOfSpeech::MD)
        return piece.end;
    for (qsizetype i = first + 1; i + 1 < piece.end; ++i) {
        if (opensClause(i) && tag(i) != PartOfSpeech::CC)
            return piece.end;
        if (tag(i) == PartOfSpeech::CC && tag(i + 1) == PartOfSpeech::VBD && !p.isQuoted(i))
            return i;
    }
    return piece.end;
}

/// Ruiz said ⟦that the mill would close⟧ but could not say when: who speaks is also who does not say more.
qsizetype BoundContent::endBeforeRefusal(WordRange piece) const
{
    constexpr qsizetype farthest = 4; // words of "could not yet say"
    for (qsizetype i = piece.first + 1; i + 2 < piece.end; ++i) {
        if (!p.is(i, u"but") || p.isQuoted(i))
            continue;
        qsizetype verb = i + 1;
        bool isNegated = false;
        while (verb < std::min(piece.end, i + farthest)
               && (p.isAdverb(verb) || p.has(verb, WordClass::Auxiliary)
                   || p.has(verb, WordClass::Negation))) {
            isNegated = isNegated || p.has(verb, WordClass::Negation);
            ++verb;
        }
        const bool isSilent = isNegated
            && (p.is(verb, u"say") || p.is(verb, u"comment") || p.is(verb, u"elaborate")
                || p.is(verb, u"confirm") || p.is(verb, u"disclose"));
        if (isSilent || p.is(verb, u"declined") || p.is(verb, u"refused"))
            return i;
    }
    return piece.end;
}

/// Ruiz denied ⟦taking bribes⟧ but has resigned: a phrase has no subject that a verb behind it could have.
qsizetype BoundContent::endOfPhrase(WordRange piece) const
{
    using enum PartOfSpeech;
    for (qsizetype i = m_cue.end; i + 2 < piece.end; ++i) {
        const qsizetype next = i + 1 + p.isAdverb(i + 1);
        const bool isVerb =
            isFinite(next) && (tag(next) != VBP || p.has(next, WordClass::Auxiliary));
        if (i > piece.first && tag(i) == CC && isVerb && !p.isQuoted(i) && !p.is(next + 1, u"by"))
            return i;
        if (isFinite(i) || (mayBeFinite(i) && tag(i) != VBG) || p.isMark(i, u':')
            || (opensClause(i) && tag(i) != CC))
            break;
    }
    return piece.end;
}

/// \a piece without when its first words, in marks right behind the cue, were said (isBeforeOccasion()).
WordRange BoundContent::withoutOccasion(WordRange piece) const
{
    const qsizetype apart = piece.first - m_cue.end;
    const bool isBehind = apart == 0 || (apart == 1 && isClauseMark(m_cue.end));
    if (!isBehind || !p.isQuoted(piece.first))
        return piece;
    const WordRange words = p.wordsOf(p.words()[piece.first].quotation);
    const bool goesOn = words.first == piece.first && words.end < piece.end;
    return goesOn && isBeforeOccasion(p, words, piece.end) ? words : piece;
}

WordRange BoundContent::behindCue(WordRange piece) const
{
    const bool isRelative = p.is(piece.first, u"that") && piece.first > m_cue.end
        && isFinite(piece.first + 1)
        && (p.has(piece.first + 1, WordClass::Auxiliary)
            || p.has(piece.first + 1, WordClass::NotSubject)
            || p.entry(piece.first + 1).isVerb()); // "said as it unveiled a plan that helps"
    if (opensAside(piece) || isCircumstance(piece) || isRelative || isHearsayOfSpeech(piece))
        return {};
    piece.first = firstBehindDashes(piece);
    if (piece.isEmpty())
        return {};
    piece.first = firstBehindAgent(piece);
    piece.first = firstBehindManner(piece);
    piece.first = firstBehindAddressee(piece);
    piece.end = endOfInsertion(piece);
    piece.end = endOfCondition(piece);
    piece.end = endOfGap(piece);
    piece.end = endOfExplanation(piece);
    piece.end = endBeforeSameAuxiliary(piece);
    piece.end = endBeforeSharedSubject(piece);
    piece.end = secondReportIn(p, m_cue, piece);
    piece.end = endBeforeRefusal(piece);
    piece.end = endBeforeDispute(piece);
    piece.end = endOfPhrase(piece);
    piece.end = mainVerbIn(piece);
    return piece;
}

/// What stands before a plain verb of saying begins with its sentence or behind a mark: "if the union
/// sticks to ⟦its demands⟧, Ruiz said" is only a part.
bool BoundContent::startsClause(qsizetype first) const
{
    const qsizetype before = first - 1;
    const QList<qsizetype> &verbs = p.entry(m_cue.end - 1).verbs;
    const bool isPlain = std::any_of(verbs.begin(), verbs.end(), [this](qsizetype index) {
        const Verb &verb = p.lexicon().verb(index);
        return verb.has(Frame::Quote) && verb.has(Frame::Clause) && !verb.has(Frame::Object);
    });
    return !isPlain || before < m_sentence.first || isClauseMark(before) || p.isQuoted(before);
}

/// The road – ⟦safe⟧, Ruiz said – fell: the sentence before the dash is the reporter's.
WordRange BoundContent::beforeCue(WordRange piece) const
{
    qsizetype last = -1;
    qsizetype dashes = 0;
    for (qsizetype i = m_sentence.first; i < piece.end; ++i) {
        if (p.isDash(i) && !p.isQuoted(i)) {
            last = i;
            ++dashes;
        }
    }
    while (p.countQuoted(piece) == 0 && !startsClause(piece.first))
        --piece.first;
    const bool isInserted = dashes % 2 == 1 && p.isDash(m_cue.end) && last > piece.first;
    if (isInserted && p.countWords({last + 1, piece.end}) > 0)
        piece.first = last + 1;
    return onlyDisputed(piece);
}

/// The subject of the cue, a passive, is what was said: ⟦The charge⟧ was denied by Ruiz; but not "The firm
/// was accused by Ruiz".
bool BoundContent::reportsSubject() const
{
    for (qsizetype i = m_cue.first; i < m_cue.end; ++i) {
        for (const qsizetype index : p.entry(i).verbs) {
            const Verb &verb = p.lexicon().verb(index);
            if (verb.has(Frame::Object) && (verb.has(Frame::That) || verb.has(Frame::Clause)))
                return true;
        }
    }
    return false;
}

bool BoundContent::isMainClause(WordRange content) const
{
    for (qsizetype i = m_sentence.first; i < m_cue.first; ++i) {
        if (!p.isQuoted(i) && (p.has(i, WordUse::Aside) || opensClause(i))
            && tag(i) != PartOfSpeech::CC)
            return false;
    }
    if (isFinite(content.first)) // "the man Ruiz said ⟦was ill⟧ left"
        return false;
    const WordRange rest{content.first, m_sentence.end};
    return relativeBeforeCue() < 0 && !isFronted() && !needsMainVerb() && !isPassive()
        && endOfInsertion(rest) == rest.end && endOfCondition(rest) == rest.end;
}

WordRange BoundContent::boundOf(WordRange piece) const
{
    const bool isElsewhere = !m_sentence.contains(piece.first);
    if (p.isSpoken(m_cue.first))
        return piece;
    piece = withoutOccasion(piece);
    if (p.isSpoken(piece.first))
        return piece;
    if (isElsewhere)
        return p.isSpoken(piece.first) || p.isSpoken(piece.end - 1) ? piece : WordRange{};
    if (isPassive() && !reportsSubject() && piece.end <= m_cue.first
        && verbBeyond(piece, 0, ByForm::None) == piece.end)
        return {}; // "The firm was accused by the union of hiding …"
    const qsizetype last = piece.end - 1 - p.isMark(piece.end - 1, u',');
    const bool isOpen = piece.end <= m_cue.first && p.has(last, WordClass::Relative);
    const bool isIt = piece.end <= m_cue.first && piece.size() == 1 && p.is(piece.first, u"it");
    if (isOpen || isIt || (piece.size() == 1 && p.has(piece.first, WordClass::Relative))
        || isOnlyGoingOn(p, m_cue)) // "Having said ⟦that, the port is full⟧"
        return {}; // "which Ruiz said ⟦was safe⟧"
    if (piece.first >= m_cue.end)
        return behindCue(piece);
    return piece.end <= m_cue.first ? beforeCue(piece) : piece;
}

/// "Is reported ⟦to have told friends⟧ …": what she told is her statement, and this is not another.
bool BoundContent::isHearsayOfSpeech(WordRange piece) const
{
    if (!p.has(m_cue.end - 1, WordUse::Hearsay) || !p.is(piece.first, u"to")
        || !p.is(piece.first + 1, u"have"))
        return false;
    const QList<qsizetype> &verbs = p.entry(piece.first + 2).verbs;
    return std::any_of(verbs.begin(), verbs.end(), [this](qsizetype index) {
        return p.lexicon().verb(index).has(Frame::Quote);
    });
}

} // namespace onrecord
