// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/groupreader.h"

#include "core/paragraph/phrasewords.h"

#include <algorithm>

namespace onrecord {
namespace {

/// The first word of the phrase that ends with the noun at \a noun.
qsizetype phraseBegin(const TaggedParagraph &p, qsizetype noun)
{
    constexpr qsizetype mostBefore = 5; // words
    const qsizetype floor = std::max(p.sentenceOf(noun).first, noun - mostBefore);
    const auto qualifies = [&p](qsizetype i) {
        return (isContentWord(p, i) && !isTime(p, i) && !p.isAdverb(i)
                && !p.entry(i).has(VerbForm::Gerund))
            || isPossessiveMark(p, i);
    };
    qsizetype first = noun;
    while (first > floor && p.isSpoken(first - 1) == p.isSpoken(noun) && qualifies(first - 1))
        --first;
    const bool ofOne =
        p.is(first - 1, u"that") || p.is(first - 1, u"this") || p.is(first - 1, u"a");
    if (first > floor && p.has(first - 1, WordClass::Determiner) && !ofOne)
        --first;
    return first;
}

bool beginsClause(const TaggedParagraph &p, qsizetype i)
{
    const qsizetype before = i - 1;
    return p.sentenceOf(i).first == i || p.isMark(before, u',')
        || p.has(before, WordClass::Conjunction) || p.has(before, WordClass::Subordinator)
        || p.words()[before].kind == TokenKind::QuoteMark;
}

/// The phrase whose noun is at \a i owns something or goes on with another noun.
bool reachesOn(const TaggedParagraph &p, qsizetype i)
{
    return isPossessiveMark(p, i + 1)
        || (isContentWord(p, i + 1) && !p.isCapital(i + 1) && !p.entry(i + 1).isVerb()
            && !p.word(i + 1).endsWith(u"ed") && !isTime(p, i + 1) && !p.isAdverb(i + 1));
}

/// The mention of \a words, of \a kind.
NameMention mentionOf(const TaggedParagraph &p, WordRange words, ActorKind kind)
{
    NameMention mention;
    mention.span = p.spanOf(words);
    mention.kind = kind;
    mention.sure = true;
    mention.quoted = p.isSpoken(words.end - 1);
    mention.subject = beginsClause(p, words.first);
    mention.paragraph = p.index();
    mention.sentence = p.spanOf(p.sentenceOf(words.end - 1));
    return mention;
}

} // namespace

std::optional<NameMention> readGroup(const TaggedParagraph &p, qsizetype i)
{
    const bool noun = p.has(i, WordClass::Group) && (!p.isCapital(i) || p.sentenceOf(i).first == i)
        && !p.has(i, WordClass::Organisation);
    if (!noun || reachesOn(p, i))
        return std::nullopt;
    NameMention group = mentionOf(p, {phraseBegin(p, i), i + 1}, ActorKind::Group);
    group.group = true;
    return group;
}

std::optional<NameMention> readInstitution(const TaggedParagraph &p, qsizetype i)
{
    if (!p.has(i, WordClass::Organisation) || p.isCapital(i) || p.has(i, WordClass::Plural)
        || p.has(i, WordClass::Document) || reachesOn(p, i) || p.isCapital(i + 1))
        return std::nullopt;
    const qsizetype first = phraseBegin(p, i);
    NameMention institution = mentionOf(p, {first, i + 1}, ActorKind::Organisation);
    bool owned = false; // "the state’s largest utility"
    for (qsizetype k = first; k < i; ++k)
        owned = owned || isPossessiveMark(p, k);
    if (!p.is(first, u"the") || owned || !institution.subject || institution.quoted)
        return std::nullopt;
    institution.institution = true;
    return institution;
}

static bool isPronounOfOne(const TaggedParagraph &p, qsizetype i)
{
    if (!p.has(i, WordClass::Masculine) && !p.has(i, WordClass::Feminine))
        return false;
    for (QStringView word :
         {u"he", u"she", u"his", u"her", u"him", u"hers", u"himself", u"herself"}) {
        if (p.is(i, word))
            return true;
    }
    return false;
}

std::optional<NameMention> readPronoun(const TaggedParagraph &p, qsizetype i)
{
    if (!isPronounOfOne(p, i))
        return std::nullopt;
    NameMention pronoun;
    pronoun.span = p.words()[i].span;
    pronoun.pronoun = true;
    pronoun.gender = p.has(i, WordClass::Feminine) ? Gender::Feminine : Gender::Masculine;
    pronoun.quoted = p.isSpoken(i);
    pronoun.possessive = p.has(i, WordClass::Possessive);
    pronoun.subject = p.has(i, WordClass::Pronoun) && (p.is(i, u"he") || p.is(i, u"she"));
    pronoun.paragraph = p.index();
    pronoun.sentence = p.spanOf(p.sentenceOf(i));
    return pronoun;
}

} // namespace onrecord
