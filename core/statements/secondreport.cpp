// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/secondreport.h"

#include "core/paragraph/auxiliaries.h"
#include "core/paragraph/nounphrases.h"

#include <algorithm>

namespace onrecord {

namespace {

class SecondReport
{
public:
    SecondReport(const TaggedParagraph &paragraph, WordRange cue, WordRange content)
        : p(paragraph)
        , m_cue(cue)
        , m_content(content)
        , m_first(content.first + p.is(content.first, u"that"))
    {
    }

    qsizetype place() const;

private:
    qsizetype behindAdverbs(qsizetype i) const;
    bool opensClause(qsizetype i) const;
    bool isJoint(qsizetype i) const { return p.is(i, u"and") || p.is(i, u"but"); }
    qsizetype verbBefore(qsizetype end) const;
    bool reportsLikeCue(qsizetype verb) const;
    bool isParticleOf(qsizetype verb, qsizetype word) const;
    bool reportsSomething(qsizetype verb) const;
    bool isObject(qsizetype i) const;
    bool isOfKind(qsizetype verb, VerbKind kind) const;
    bool isMute(WordRange subject) const;
    bool mayHave(qsizetype own, qsizetype verb) const;
    bool isPassive(qsizetype verb, bool isOfThing) const;

    const TaggedParagraph &p; // not owned
    const WordRange m_cue;
    const WordRange m_content;
    const qsizetype m_first; ///< behind "that"
};

qsizetype SecondReport::place() const
{
    if (opensClause(m_first)) // said ⟦when it was cold and …⟧
        return m_content.end;
    constexpr qsizetype farthest = 80; // words
    const qsizetype end = std::min(m_content.end, m_first + farthest);
    for (qsizetype i = m_first + 1; i + 1 < end; ++i) {
        if (p.isQuoted(i))
            continue;
        if (opensClause(i))
            break;
        if (!isJoint(i))
            continue;
        const qsizetype verb = behindAdverbs(i + 1);
        if (reportsLikeCue(verb) && !mayHave(verbBefore(i), verb))
            return i;
    }
    return m_content.end;
}

qsizetype SecondReport::behindAdverbs(qsizetype i) const
{
    while (i + 1 < m_content.end && p.isAdverb(i))
        ++i;
    return i;
}

bool SecondReport::opensClause(qsizetype i) const
{
    if (p.is(i + 1, u"of")) // because of
        return false;
    const bool isSubordinator = p.has(i, WordClass::Subordinator);
    if (isSubordinator
        && p.has(i, WordClass::Preposition)) { // "after ⟦the crash⟧", "after ⟦it crashed⟧"
        constexpr qsizetype longest = 24; // words
        qsizetype end = i + 1;
        while (end < std::min(m_content.end, i + longest) && !isJoint(end))
            ++end;
        return hasFiniteVerb(p, {i + 1, end});
    }
    return isSubordinator || p.has(i, WordClass::Relative) || p.has(i, WordClass::Question)
        || p.isMark(i, u':') || p.isMark(i, u';');
}

/// The finite verb of what the content begins with, before the word at \a end: an auxiliary where there is one;
/// -1 where it is a phrase.
qsizetype SecondReport::verbBefore(qsizetype end) const
{
    for (qsizetype i = m_first + 1; i < end; ++i) {
        if (p.has(i, WordClass::Auxiliary) || isBeOrGot(p, i))
            return i;
    }
    for (qsizetype i = m_first + 1; i < end; ++i) {
        if (hasFiniteVerb(p, {i - 1, i + 1}))
            return i;
    }
    return -1;
}

/// The word at \a verb is a verb of a second report, in the tense of the cue.
bool SecondReport::reportsLikeCue(qsizetype verb) const
{
    const WordEntry &cue = p.entry(m_cue.end - 1);
    const WordEntry &entry = p.entry(verb);
    const bool isPast = entry.has(VerbForm::Past) || p.word(verb).endsWith(u"ed");
    return cue.has(isPast ? VerbForm::Past : VerbForm::Third) && p.has(verb, WordUse::ReportsAgain)
        && reportsSomething(verb);
}

/// The verb at \a verb reports what begins with the word at \a word: called ⟦for⟧ calm, promised ⟦to⟧ stay.
bool SecondReport::isParticleOf(qsizetype verb, qsizetype word) const
{
    const QList<qsizetype> &verbs = p.entry(verb).verbs;
    return std::any_of(verbs.begin(), verbs.end(), [&](qsizetype index) {
        const Verb &each = p.lexicon().verb(index);
        return (!each.particle.isEmpty() && p.is(word, each.particle))
            || (each.has(Frame::Infinitive) && p.is(word, u"to"));
    });
}

/// Something that the verb at \a verb can report follows it: nothing does in "and called his mother".
bool SecondReport::reportsSomething(qsizetype verb) const
{
    if (p.word(verb).startsWith(u"apologi"))
        return true;
    const qsizetype next = behindAdverbs(verb + 1);
    const bool isClause = p.is(next, u"that") || p.isQuoted(next) || p.isMark(next, u':');
    if (p.is(verb, u"added") || p.is(verb, u"adds")) // "and added two rooms"
        return isClause;
    if (p.is(verb, u"called") || p.is(verb, u"calls"))
        return isParticleOf(verb, next) || p.is(next, u"it");
    return next < m_content.end && (isClause || isParticleOf(verb, next) || isObject(next));
}

bool SecondReport::isObject(qsizetype i) const
{
    return p.isWord(i)
        && (p.has(i, WordClass::Determiner) || p.has(i, WordClass::Possessive)
            || !(p.has(i, WordClass::Preposition) || p.has(i, WordClass::Conjunction)
                 || p.has(i, WordClass::Auxiliary)));
}

bool SecondReport::isOfKind(qsizetype verb, VerbKind kind) const
{
    const QList<qsizetype> &verbs = p.entry(verb).verbs;
    return std::any_of(verbs.begin(), verbs.end(),
                       [&](qsizetype index) { return p.lexicon().verb(index).kind == kind; });
}

/// A word for something that neither speaks nor is written: no firm, club, letter or sign.
bool SecondReport::isMute(WordRange subject) const
{
    const qsizetype last = headOf(p, subject).end - 1;
    for (const WordUse use : {WordUse::PersonNoun, WordUse::PeopleNoun, WordUse::Collective,
                              WordUse::Firm, WordUse::Institution, WordUse::Paper, WordUse::Message,
                              WordUse::Recording, WordUse::Speaks}) {
        if (p.has(last, use))
            return false;
    }
    return isThing(p, subject);
}

/// The subject of the verb at \a own (-1: there is none) may be that of the one at \a verb too, or what is told of it
/// goes on there.
bool SecondReport::mayHave(qsizetype own, qsizetype verb) const
{
    if (own < 0)
        return false;
    const WordRange subject{m_first, own};
    const qsizetype next = behindAdverbs(own + 1);
    const bool isBe = isBeOrGot(p, own) || isBeOrGot(p, next);
    const bool isEmpty = p.is(m_first, u"there") || p.is(m_first, u"it");
    const bool isOfThing = isEmpty || isMute(subject);
    if (isBe && isPassive(verb, isOfThing))
        return true;
    const bool appealsTo = p.word(verb).startsWith(u"appeal") && p.is(verb + 1, u"to");
    if (isOfThing && appealsTo) // the design was simple and appealed to children
        return !isEmpty;
    if (isOfThing) // the season was bright and promised much
        return !isEmpty && p.has(verb, WordUse::SaidOfThings);
    const bool isPerfect = isHave(p, own) || isHave(p, next);
    const bool isPronoun = subject.size() == 1 && p.has(m_first, WordClass::Pronoun);
    return isPerfect || !isPronoun || !(p.has(own, WordClass::Modal) || isBe);
}

/// The participle at \a verb tells what was done to somebody, or \a isOfThing to a thing: "was stopped and warned of
/// delays", "was found and denied bail".
bool SecondReport::isPassive(qsizetype verb, bool isOfThing) const
{
    const qsizetype next = behindAdverbs(verb + 1);
    const bool isBare = p.isWord(next) && !p.has(next, WordClass::Determiner)
        && !p.has(next, WordClass::Possessive) && !p.is(next, u"that");
    return isBare
        && ((isOfKind(verb, VerbKind::Warns) && !isOfThing) || isOfKind(verb, VerbKind::Denies));
}

} // namespace

qsizetype secondReportIn(const TaggedParagraph &p, WordRange cue, WordRange content)
{
    if (content.first < cue.end || content.size() < 4)
        return content.end;
    return SecondReport(p, cue, content).place();
}

} // namespace onrecord
