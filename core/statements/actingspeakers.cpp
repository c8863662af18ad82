// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/actingspeakers.h"

#include "core/paragraph/namewords.h"
#include "core/statements/ruledparagraph.h"

namespace onrecord {
namespace {

class ActingSpeakers
{
public:
    explicit ActingSpeakers(RuledParagraph &rules)
        : p(rules.paragraph())
        , m_rules(rules)
    {
    }

    void read();

private:
    std::optional<Source> actorAt(WordRange sentence) const;
    qsizetype afterLead(WordRange sentence) const;
    bool isSomebody(WordRange name) const;
    void add(qsizetype quotation, const Source &source);

    const TaggedParagraph &p;
    RuledParagraph &m_rules; // not owned
};

/// The name or pronoun that \a sentence begins with.
std::optional<Source> ActingSpeakers::actorAt(WordRange sentence) const
{
    const qsizetype first = afterLead(sentence);
    if (isSubjectPronoun(p, first) && !p.is(first, u"it") && !p.has(first, WordClass::FirstPerson))
        return Source{{first, first + 1}, {first, first + 1}, {}, true};
    constexpr qsizetype near = 4; // words
    if (p.has(first, WordClass::Determiner) || p.has(first, WordClass::Possessive)) {
        for (qsizetype i = first + 1; i < std::min(sentence.end, first + near); ++i) {
            if (p.has(i, WordClass::Kin) || p.has(i, WordClass::Office))
                return withName(p, {{first, i + 1}, {first, i + 1}, {}, false}, sentence.end);
        }
        return std::nullopt;
    }
    const WordRange name = nameAt(p, first, sentence.end);
    const bool acts = !name.isEmpty() && isSomebody(name) && !isPossessiveMark(p, name.end)
        && !p.has(first, WordClass::PlaceName) && !p.has(first, WordClass::Preposition)
        && !p.has(first, WordClass::Subordinator) && !p.has(first, WordClass::Conjunction)
        && !p.isAdverb(first) && !p.has(first, WordClass::OrganisationName);
    return acts ? std::optional(Source{name, name, {}, false}) : std::nullopt;
}

/// True where \a name, which begins a sentence, is more than a word with a capital: it has two, or it
/// stood within a sentence before; and no description follows it.
bool ActingSpeakers::isSomebody(WordRange name) const
{
    const qsizetype next = name.end;
    const bool isDescribed = p.has(next, WordClass::Office) || p.has(next, WordClass::Kin)
        || p.has(next, WordClass::Group) || p.has(next, WordClass::Organisation);
    if (isDescribed || !(p.isWord(next) || p.isMark(next, u',')) || p.isCapital(next))
        return false;
    const bool isExplained = p.isMark(next, u',') && p.has(next + 1, WordClass::Determiner);
    if (name.size() > 1 || isExplained)
        return true;
    constexpr qsizetype farthest = 4000; // characters
    const qsizetype end = p.words()[name.first].span.begin;
    const qsizetype begin = std::max<qsizetype>(0, end - farthest);
    const QStringView before = p.text().sliced(begin, end - begin);
    const QStringView word = p.word(name.first);
    for (qsizetype at = before.indexOf(word); at >= 0; at = before.indexOf(word, at + 1)) {
        const bool isWithin = at > 1 && before[at - 1] == u' ' && before[at - 2].isLetter();
        const qsizetype after = at + word.size();
        if (isWithin && (after == before.size() || !before[after].isLetter()))
            return true;
    }
    return false;
}

/// Where the sentence begins behind a phrase like "Across the table,".
qsizetype ActingSpeakers::afterLead(WordRange sentence) const
{
    constexpr qsizetype longest = 7; // words
    if (!p.has(sentence.first, WordClass::Preposition))
        return sentence.first;
    for (qsizetype i = sentence.first; i < std::min(sentence.end, sentence.first + longest); ++i) {
        if (p.isMark(i, u','))
            return i + 1;
    }
    return sentence.first;
}

/// The one the sentence right before is about, where that is a person by the looks of the words.
void ActingSpeakers::read()
{
    for (qsizetype q = 0; q < p.quotations().size(); ++q) {
        const qsizetype first = p.wordsOf(q).first;
        if (m_rules.statementOf(q) >= 0 || p.quotations()[q].use != QuoteUse::Speech || first < 2
            || !p.isMark(first - 1, u'.') || p.isMark(p.wordsOf(q).end - 2, u','))
            continue;
        const WordRange before = p.sentenceOf(first - 1);
        const bool isFree = !p.isQuoted(before.first) && m_rules.statementInSentence(first - 1) < 0;
        const std::optional<Source> subject = isFree ? actorAt(before) : std::nullopt;
        if (subject)
            add(q, *subject);
    }
}

void ActingSpeakers::add(qsizetype quotation, const Source &source)
{
    m_rules.giveQuotation(quotation,
                          m_rules.add({.rule = RuleId::QuoteAlone,
                                       .spans = {.content = {p.wordsOf(quotation)}},
                                       .source = source}));
}

} // namespace

void readActingSpeakers(RuledParagraph &rules)
{
    ActingSpeakers(rules).read();
}

} // namespace onrecord
