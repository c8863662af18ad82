// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/cues.h"

#include "core/paragraph/nounphrases.h"

namespace onrecord {
namespace {

/// "The contract ⟦states⟧ that", though "states" is a noun nearly always.
const Verb *statingAt(const TaggedParagraph &p, qsizetype i)
{
    const bool isForm = p.is(i, u"states") || p.is(i, u"state");
    const bool reports = p.is(i + 1, u"that") || p.isMark(i + 1, u':')
        || (i + 1 < p.size() && p.words()[i + 1].quotation >= 0);
    if (!isForm || !reports || p.has(i - 1, WordClass::Determiner) || p.isCapital(i))
        return nullptr;
    const QList<qsizetype> &verbs = p.lexicon().look(u"stated").verbs;
    return verbs.isEmpty() ? nullptr : &p.lexicon().verb(verbs.first());
}

/// The verb the word at \a i stands for: with its particle if that follows.
const Verb *verbAt(const TaggedParagraph &p, qsizetype i)
{
    for (const qsizetype index : p.entry(i).verbs) {
        const Verb &verb = p.lexicon().verb(index);
        if (verb.particle.isEmpty() || p.is(i + 1, verb.particle))
            return &verb;
    }
    return statingAt(p, i);
}

/// Walks over auxiliaries, adverbs and "not" before the verb and tells what they make of it.
void readAuxiliaries(const TaggedParagraph &p, Cue &cue)
{
    constexpr qsizetype mostAuxiliaries = 7;
    const qsizetype floor = std::max(p.sentenceOf(cue.head).first, cue.head - mostAuxiliaries);
    bool be = false;
    bool have = false;
    qsizetype first = cue.head;
    for (qsizetype i = cue.head - 1; i >= floor; --i) {
        if (p.has(i, WordClass::Auxiliary)) {
            const bool possessive = isPossessiveMark(p, i) && !p.has(i - 1, WordClass::Pronoun);
            if (possessive)
                break;
            be = be || (p.has(i, WordClass::Be) && i >= cue.head - 3);
            have = have || (!p.has(i, WordClass::Be) && !p.has(i, WordClass::Modal));
            cue.modal = cue.modal || p.has(i, WordClass::Modal);
            cue.negated = cue.negated || p.has(i, WordClass::Negation);
            first = i;
        } else if (p.has(i, WordClass::Negation) && !p.has(i, WordClass::Determiner)) {
            cue.negated = true;
        } else if (!p.isAdverb(i) || p.isCapital(i)) {
            break;
        }
    }
    const WordEntry &entry = p.entry(cue.head);
    const bool gerund = entry.has(VerbForm::Gerund);
    if (p.is(cue.head - 1, u"to") || p.is(first - 1, u"to")) {
        cue.voice = Voice::Infinitive;
        cue.finite = false;
    } else if (cue.verb->adjective) {
        cue.voice = be ? Voice::Active : Voice::Passive;
    } else if (be && !gerund) {
        cue.voice = Voice::Passive;
    } else if (gerund && !be) {
        cue.voice = Voice::Gerund;
        cue.finite = false;
    } else {
        cue.plural = first == cue.head && entry.has(VerbForm::Base) && !entry.has(VerbForm::Past);
    }
    cue.range.first = first;
}

/// Words that are as often nouns: claims, reports, demands, support.
bool isNounToo(const TaggedParagraph &p, qsizetype i)
{
    const WordEntry &entry = p.entry(i);
    return entry.has(WordClass::SayingNoun) || entry.has(WordClass::Document)
        || entry.has(WordClass::Medium) || entry.has(WordClass::NounToo);
}

/// A determiner or an adjective before it makes a noun of "claims", "reports", "support".
bool isNoun(const TaggedParagraph &p, const Cue &cue)
{
    if (cue.range.first < cue.head)
        return false;
    const qsizetype before = cue.head - 1;
    const bool verbOnly = p.entry(cue.head).has(VerbForm::Past);
    if (p.has(before, WordClass::Determiner) && !p.has(before, WordClass::Pronoun))
        return true;
    if (!verbOnly
        && (isPossessiveMark(p, before) || p.has(before, WordClass::Preposition)
            || p.has(before, WordClass::NotNoun)))
        return cue.voice != Voice::Infinitive && cue.voice != Voice::Gerund;
    if (!verbOnly && isNounToo(p, cue.head)) {
        const bool unknown = p.isWord(before) && !p.isCapital(before)
            && p.entry(before).classes.isEmpty() && !p.word(before).endsWith(u's');
        const qsizetype next = cue.range.end;
        const bool reports = p.is(next, u"that") || p.isMark(next, u':')
            || (next < p.size() && p.words()[next].quotation >= 0);
        // "two earlier reports": a number counts them
        const bool counted = p.word(cue.head).endsWith(u's')
            && (p.has(before, WordClass::Number)
                || (p.has(before - 1, WordClass::Number) && !p.isCapital(before)));
        if ((unknown && !reports) || counted)
            return true;
    }
    // "Clinton support", "supports and opposes": after a capital word a base form is a noun
    return cue.plural && p.isCapital(before) && !p.word(before).endsWith(u's')
        && !p.has(before, WordClass::Pronoun) && !p.is(before - 1, u"and");
}

} // namespace

QList<Cue> findCues(const TaggedParagraph &p)
{
    QList<Cue> cues;
    for (qsizetype i = 0; i < p.size(); ++i) {
        const bool mayBeVerb = p.entry(i).isVerb() || p.is(i, u"states") || p.is(i, u"state");
        if (!mayBeVerb || p.words()[i].quotation >= 0)
            continue;
        if (p.isCapital(i) && p.sentenceOf(i).first != i && p.kind() != BlockKind::Headline)
            continue;
        const Verb *verb = verbAt(p, i);
        if (!verb)
            continue;
        Cue cue;
        cue.head = i;
        cue.verb = verb;
        cue.particle = !verb->particle.isEmpty();
        cue.range = {i, i + (cue.particle ? 2 : 1)};
        readAuxiliaries(p, cue);
        if (!isNoun(p, cue))
            cues.append(cue);
    }
    return cues;
}

} // namespace onrecord
