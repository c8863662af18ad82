// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/namedquotes.h"

#include "core/paragraph/namewords.h"
#include "core/statements/ruledparagraph.h"

namespace onrecord {
namespace {

class NamedQuotes
{
public:
    explicit NamedQuotes(RuledParagraph &rules)
        : p(rules.paragraph())
        , m_rules(rules)
    {
    }

    void read()
    {
        for (qsizetype q = 0; q < p.quotations().size(); ++q) {
            if (m_rules.statementOf(q) >= 0 || !mayBeSaid(q))
                continue;
            if (!readBehind(q))
                readBefore(q);
        }
    }

private:
    bool isSpeech(qsizetype q) const { return p.quotations()[q].use == QuoteUse::Speech; }
    bool mayBeSaid(qsizetype q) const
    {
        return isSpeech(q) || p.quotations()[q].use == QuoteUse::Words;
    }
    bool readBehind(qsizetype q);
    bool readReply(qsizetype q, qsizetype next);
    bool readAnyVerb(qsizetype q, qsizetype next);
    bool readNameBehind(qsizetype q, qsizetype next);
    bool readBefore(qsizetype q);
    bool readLabel(qsizetype q);
    bool readWordsOf(qsizetype q);
    bool readOwner(qsizetype q);
    bool readLead(qsizetype q);
    WordRange nameLeading(WordRange lead) const;
    bool isPastVerb(qsizetype i) const;
    bool isMark(WordRange cue) const;
    std::optional<Source> sourceAt(qsizetype first, qsizetype ceiling) const;
    bool goesOnBehind(qsizetype q) const;
    bool add(qsizetype q, RuleId rule, WordRange cue, const Source &source);

    const TaggedParagraph &p;
    RuledParagraph &m_rules; // not owned
};

/// A colon, a dash, a bracket: nothing that a tagger could read otherwise.
bool NamedQuotes::isMark(WordRange cue) const
{
    return cue.size() == 1 && !p.isWord(cue.first);
}

bool NamedQuotes::add(qsizetype q, RuleId rule, WordRange cue, const Source &source)
{
    FoundStatement found{.rule = rule, .spans = {.content = {p.wordsOf(q)}}, .source = source};
    if (!cue.isEmpty())
        found.spans.cue = {cue};
    found.isCertain = isMark(cue);
    m_rules.giveQuotation(q, m_rules.add(std::move(found)));
    return true;
}

/// Who is named from \a first on, with the name that follows a description: her neighbour, Bo Lind.
std::optional<Source> NamedQuotes::sourceAt(qsizetype first, qsizetype ceiling) const
{
    const std::optional<Source> source = sourceBeginningAt(p, first, ceiling);
    return source ? std::optional(withName(p, *source, ceiling)) : std::nullopt;
}

/// True where the sentence goes on behind the quotation in its own words: its marks end with a comma,
/// or with a mark that may stand for one.
bool NamedQuotes::goesOnBehind(qsizetype q) const
{
    const qsizetype last = p.wordsOf(q).end - 2;
    const auto isAny = [&](qsizetype i) {
        return p.isMark(i, u',') || p.isMark(i, u'?') || p.isMark(i, u'!') || p.isMark(i, u'\u2026')
            || p.isDash(i) || p.word(i) == u"...";
    };
    return isAny(last) || p.isMark(p.wordsOf(q).end, u',');
}

/// “…,” grumbled: a small word that looks like a verb in the past and stands for nothing else.
bool NamedQuotes::isPastVerb(qsizetype i) const
{
    if (!p.isWord(i) || p.isCapital(i) || p.isSpoken(i))
        return false;
    const WordEntry &entry = p.entry(i);
    if (entry.isVerb())
        return entry.has(VerbForm::Past) || entry.has(VerbForm::Third);
    const bool isOther = entry.has(WordClass::Auxiliary) || entry.has(WordClass::Preposition)
        || entry.has(WordClass::Determiner) || entry.has(WordClass::NotNoun);
    return p.word(i).endsWith(u"ed") && p.word(i).size() > 4 && !isOther;
}

bool NamedQuotes::readBehind(qsizetype q)
{
    qsizetype next = p.wordsOf(q).end;
    while (p.isMark(next, u','))
        ++next;
    if (next >= p.size() || p.isSpoken(next))
        return false;
    if (readNameBehind(q, next))
        return true;
    if (!isSpeech(q) || !goesOnBehind(q) || m_rules.cueAt(next) >= 0)
        return false;
    return readReply(q, next) || readAnyVerb(q, next);
}

/// “…,” came the reply from Ana Ruiz   “…,” came a voice   “…,” from Ana Ruiz
bool NamedQuotes::readReply(qsizetype q, qsizetype next)
{
    const qsizetype ceiling = p.sentenceOf(next).end;
    if (p.is(next, u"from") && p.isCapital(next + 1)) {
        const auto source = sourceBeginningAt(p, next + 1, ceiling);
        return source && endsPhrase(p, source->range.end)
            && add(q, RuleId::QuoteVerbSubject, {next, next + 1}, *source);
    }
    if (!p.is(next, u"came") && !p.is(next, u"was") && !p.is(next, u"comes"))
        return false;
    if (!p.has(next + 1, WordClass::Determiner))
        return false;
    constexpr qsizetype longest = 5; // words
    for (qsizetype i = next + 2; i < std::min(ceiling, next + longest); ++i) {
        if (!p.is(i, u"from") && !p.is(i, u"of"))
            continue;
        const auto source = sourceBeginningAt(p, i + 1, ceiling);
        return source && add(q, RuleId::QuoteVerbSubject, {next, i + 1}, *source);
    }
    const auto voice = sourceBeginningAt(p, next + 1, ceiling);
    const bool speaks = voice && p.is(voice->range.end - 1, u"voice");
    return speaks && add(q, RuleId::QuoteVerbSubject, {next, next + 1}, *voice);
}

/// “…,” grumbled her neighbour   “…,” Ana Ruiz grumbled
bool NamedQuotes::readAnyVerb(qsizetype q, qsizetype next)
{
    const qsizetype ceiling = p.sentenceOf(next).end;
    const auto isSomebody = [&](qsizetype i) {
        return p.isCapital(i) || p.has(i, WordClass::Determiner) || p.has(i, WordClass::Possessive)
            || isSubjectPronoun(p, i);
    };
    if (isPastVerb(next) && isSomebody(next + 1)) {
        const auto source = sourceAt(next + 1, ceiling);
        if (source && endsPhrase(p, source->range.end))
            return add(q, RuleId::QuoteVerbSubject, {next, next + 1}, *source);
        return false;
    }
    const auto subject = isSomebody(next) ? sourceBeginningAt(p, next, ceiling) : std::nullopt;
    if (!subject)
        return false;
    qsizetype verb = subject->range.end;
    while (p.isAdverb(verb) && !isPastVerb(verb))
        ++verb;
    const bool isTold = isPastVerb(verb) && m_rules.cueAt(verb) < 0 && endsPhrase(p, verb + 1);
    return isTold && add(q, RuleId::QuoteSubjectVerb, {verb, verb + 1}, *subject);
}

/// “…” – Ana Ruiz, 2019 (and the paragraph ends)   “…” (Ana Ruiz)
bool NamedQuotes::readNameBehind(qsizetype q, qsizetype next)
{
    constexpr qsizetype longestRest = 8; // words behind the name
    const bool dash = p.isDash(next);
    if (!dash && !p.isMark(next, u'('))
        return false;
    const WordRange name = nameAt(p, next + 1, p.size());
    const qsizetype end = name.end;
    if (name.isEmpty())
        return false;
    const Source source{name, name, {}, false};
    if (dash) {
        const bool isLast = end == p.size()
            || ((p.isMark(end, u',') || p.isMark(end, u'.')) && p.size() - end <= longestRest);
        return isLast && add(q, RuleId::QuoteSource, {next, next + 1}, source);
    }
    qsizetype close = end;
    while (close < std::min(p.size(), end + longestRest) && !p.isMark(close, u')'))
        ++close;
    const bool closes = p.isMark(close, u')') && (close == end || p.isMark(end, u','))
        && (close + 1 >= p.size() || p.isMark(close + 1, u'.'));
    return closes && add(q, RuleId::QuoteSource, {next, next + 1}, source);
}

bool NamedQuotes::readBefore(qsizetype q)
{
    return readLabel(q) || readWordsOf(q) || readOwner(q) || readLead(q);
}

/// Ana Ruiz: “…”   Ana Ruiz (miller): “…”   Ana Ruiz – “…”
bool NamedQuotes::readLabel(qsizetype q)
{
    constexpr qsizetype longest = 24; // words
    const qsizetype mark = p.wordsOf(q).first - 1;
    const bool dash = p.isDash(mark);
    if (!dash && !p.isMark(mark, u':'))
        return false;
    const auto begins = [&](qsizetype i) {
        return i == 0 || p.isSpoken(i - 1) || p.isMark(i - 1, u'.') || p.isMark(i - 1, u';');
    };
    qsizetype first = mark;
    while (mark - first < longest && !begins(first))
        --first;
    if (!begins(first) || (dash && first > 0))
        return false;
    while (first < mark && !p.isWord(first)) // a bullet, a number
        ++first;
    const WordRange name = nameAt(p, first, mark);
    const qsizetype end = name.end;
    const bool isLabel = !name.isEmpty()
        && (end == mark || p.isMark(end, u',')
            || (p.isMark(end, u'(') && p.isMark(mark - 1, u')')));
    for (qsizetype i = first; i < mark; ++i) {
        if (m_rules.cueAt(i) >= 0)
            return false;
    }
    return isLabel
        && add(q, dash ? RuleId::QuoteSource : RuleId::SubjectVerbQuote, {mark, mark + 1},
               {name, name, {}, false});
}

/// In the words of Ana Ruiz: “…”   As Ana Ruiz put it, “…”
bool NamedQuotes::readWordsOf(qsizetype q)
{
    const qsizetype quote = p.wordsOf(q).first;
    const qsizetype last =
        p.isMark(quote - 1, u',') || p.isMark(quote - 1, u':') ? quote - 1 : quote;
    const qsizetype floor = p.sentenceOf(last - 1 < 0 ? 0 : last - 1).first;
    if (p.is(last - 1, u"it") && (p.is(last - 2, u"put") || p.is(last - 2, u"puts"))) {
        const auto source = subjectBefore(p, last - 2, floor);
        return source && add(q, RuleId::SubjectVerbQuote, {last - 2, last}, *source);
    }
    if (p.is(last - 1, u"words") && isPossessiveMark(p, last - 2)) {
        const auto source = sourceEndingAt(p, last - 3, floor);
        return source && add(q, RuleId::SubjectVerbQuote, {last - 1, last}, *source);
    }
    constexpr qsizetype longest = 12;
    for (qsizetype i = last - 2; i >= std::max(floor, last - longest); --i) {
        if (!p.is(i, u"of") || !p.is(i - 1, u"words"))
            continue;
        const WordRange name{i + 1, last};
        return mayBeginPhrase(p, name.first)
            && add(q, RuleId::SubjectVerbQuote, {i - 1, i + 1}, {name, headOf(p, name), {}, false});
    }
    return false;
}

/// Ana Ruiz’s message was clear: “…”   Lund’s response: “…”   Her verdict? “…”
bool NamedQuotes::readOwner(qsizetype q)
{
    constexpr qsizetype longest = 12; // words
    const qsizetype mark = p.wordsOf(q).first - 1;
    if (mark < 1 || !(p.isMark(mark, u':') || p.isMark(mark, u'?')))
        return false;
    const qsizetype floor = p.sentenceOf(mark).first;
    for (qsizetype i = std::max(floor, mark - longest); i < mark; ++i) {
        const bool says = p.has(i, WordClass::SayingNoun) || p.has(i, WordUse::Message);
        if (!says || p.isSpoken(i) || m_rules.cueAt(i) >= 0)
            continue;
        const WordRange noun{i, i + 1};
        if (p.is(i + 1, u"of") || p.is(i + 1, u"from")) {
            const auto source = sourceBeginningAt(p, i + 2, mark);
            return source && add(q, RuleId::SubjectVerbQuote, noun, *source);
        }
        if (isPossessiveMark(p, i - 1)) {
            const auto source = sourceEndingAt(p, i - 2, floor);
            return source && add(q, RuleId::SubjectVerbQuote, noun, *source);
        }
        if (p.has(i - 1, WordClass::Possessive)) {
            const WordRange owner{i - 1, i};
            return add(q, RuleId::SubjectVerbQuote, noun, {owner, owner, {}, true});
        }
    }
    return false;
}

/// Who says what \a lead, a sentence, leads to: compared with who spoke before, or joined to them; empty for others.
///
///     Bo Lind | was blunter      Bo Lind | is no kinder      So does | Bo Lind
WordRange NamedQuotes::nameLeading(WordRange lead) const
{
    const auto isPlace = [this](WordRange name) {
        return p.has(name.end - 1, WordUse::Place) || p.has(name.end - 1, WordClass::PlaceName);
    };
    const bool joins =
        p.is(lead.first, u"so") || p.is(lead.first, u"nor") || p.is(lead.first, u"neither");
    if (joins) {
        const WordRange name = nameAt(p, lead.first + 2, lead.end);
        const bool isAll = p.has(lead.first + 1, WordClass::Auxiliary) && name.end == lead.end;
        return isAll && !isPlace(name) ? name : WordRange{};
    }
    const WordRange name = nameAt(p, lead.first, lead.end);
    if (name.isEmpty() || isPlace(name) || !p.has(name.end, WordClass::Be))
        return {};
    for (qsizetype i = name.end + 1; i < lead.end; ++i) {
        const bool compares = p.is(i, u"more") || p.is(i, u"less")
            || (p.word(i).endsWith(u"er") && i + 1 == lead.end);
        if (compares)
            return name;
    }
    return {};
}

/// “Pay us,” says Ruiz. | Bo Lind is no kinder: “…”   So does Bo Lind: “…”   Behind other words in marks.
bool NamedQuotes::readLead(qsizetype q)
{
    constexpr qsizetype longest = 16; // words
    const WordRange quote = p.wordsOf(q);
    const qsizetype colon = quote.first - 1;
    if (q == 0 || !isSpeech(q) || !p.isMark(colon, u':') || goesOnBehind(q))
        return false;
    const WordRange lead{p.sentenceOf(colon).first, colon};
    if (lead.size() > longest || p.countQuoted(lead) > 0)
        return false;
    for (qsizetype i = lead.first; i < lead.end; ++i) {
        if (m_rules.cueAt(i) >= 0)
            return false;
    }
    const WordRange name = nameLeading(lead);
    return !name.isEmpty()
        && add(q, RuleId::SubjectVerbQuote, {colon, quote.first}, {name, name, {}, false});
}

} // namespace

void readNamedQuotations(RuledParagraph &rules)
{
    NamedQuotes(rules).read();
}

} // namespace onrecord
