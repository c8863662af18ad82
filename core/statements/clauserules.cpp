// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/clauserules.h"

#include "core/paragraph/auxiliaries.h"
#include "core/statements/contents.h"
#include "core/statements/ruledparagraph.h"

namespace onrecord {
namespace {

/// Reads one cue; see readClauses().
class ClauseRules
{
public:
    ClauseRules(RuledParagraph &rules, qsizetype cue)
        : p(rules.paragraph())
        , m_rules(rules)
        , m_index(cue)
        , m_cue(rules.cue(cue))
        , m_sentence(p.sentenceOf(m_cue.head))
    {
    }

    void read();

private:
    void readPassive();
    void readHearsay();
    void readGerund();
    void readSharing();
    void readWith(const Source &source);
    bool readAfter(const Source &source);
    bool readBefore(const Source &source);
    void readInversion();

    std::optional<Source> sourceOfNoun(qsizetype noun) const;
    std::optional<WordRange> restAfter(bool isWhole) const;
    bool closesQuotation(qsizetype i) const;
    bool mayEndBefore(qsizetype i) const;
    bool isRemark(WordRange before) const;
    void add(FoundStatement found);
    bool opensDeed(qsizetype i) const;

    const TaggedParagraph &p;
    RuledParagraph &m_rules; // not owned
    const qsizetype m_index;
    const Cue &m_cue; // not owned
    const WordRange m_sentence;
};

void ClauseRules::add(FoundStatement found)
{
    found.spans.cue = {m_cue.range};
    m_rules.add(std::move(found));
    m_rules.use(m_index);
}

/// Whom a cue without a subject of its own belongs to, and what it reports.
void ClauseRules::read()
{
    const bool isParticiple = m_cue.voice == Voice::Active && m_cue.range.size() == 1
        && p.entry(m_cue.head).has(VerbForm::Participle);
    if (p.is(m_cue.range.end, u"by") && (m_cue.voice == Voice::Passive || isParticiple)) {
        readPassive();
        return;
    }
    if (m_cue.voice == Voice::Infinitive)
        readHearsay();
    if (m_cue.voice == Voice::Passive || m_cue.voice == Voice::Infinitive)
        return;
    if (m_cue.voice == Voice::Gerund) {
        readGerund();
        return;
    }
    const qsizetype before = m_cue.range.first - 1;
    if (p.has(before, WordClass::Conjunction)
        || (p.isAdverb(before) && p.has(before - 1, WordClass::Conjunction))) {
        readSharing();
        return;
    }
    if (m_cue.modal && !m_cue.negated)
        return;
    if (const std::optional<Source> source = m_rules.subjectOf(m_cue))
        readWith(*source);
    else
        readInversion();
}

/// Accused by the union ⟦of hiding⟧ figures, praised by Ruiz ⟦for saving⟧ the mill: what somebody did.
bool ClauseRules::opensDeed(qsizetype i) const
{
    const VerbKind kind = m_cue.verb->kind;
    const bool isJudged = kind == VerbKind::Criticises || kind == VerbKind::Supports;
    return (p.is(i, u"of") || (isJudged && p.is(i, u"for"))) && p.word(i + 1).endsWith(u"ing");
}

/// It was claimed by Ana Ruiz that …   The firm was accused by the union of …   Lind was told by
/// Ana Ruiz: “…”
void ClauseRules::readPassive()
{
    const qsizetype by = m_cue.range.end;
    qsizetype ceiling = m_sentence.end;
    for (qsizetype i = by + 1; i + 1 < ceiling; ++i) {
        const bool isOf = opensDeed(i);
        const bool isTo = p.is(i, u"to") && p.entry(i + 1).classes.isEmpty() && !p.isCapital(i + 1);
        if (isOf || isTo)
            ceiling = i; // "by the union ⟦of hiding⟧", "by the union ⟦to go⟧"
    }
    const std::optional<Source> source =
        p.is(by, u"by") ? sourceBeginningAt(p, by + 1, ceiling) : std::nullopt;
    if (!source)
        return;
    std::optional<Content> content = contentBehind(m_rules, m_cue, source->range.end);
    if (!content && opensDeed(source->range.end)) {
        const qsizetype deed = source->range.end;
        content.emplace();
        content->range = {deed, contentEnd(m_rules, deed, m_cue, ContentKind::Phrase)};
    }
    if (!content)
        return;
    if (m_cue.voice != Voice::Passive && p.isMark(m_cue.range.first - 1, u',')) {
        const WordRange all = content->range; // "the road, said by Ruiz ⟦to be safe⟧, fell"
        while (content->range.first < content->range.end && !p.isMark(content->range.end - 1, u','))
            --content->range.end;
        content->range = content->range.isEmpty() ? all : withoutEndMarks(p, content->range);
    }
    const qsizetype quotation = p.words()[content->range.first].quotation;
    const bool isQuoted =
        quotation >= 0 && m_rules.statementOf(quotation) < 0 && p.isSpoken(content->range.first);
    if (p.isSpoken(content->range.first) && !isQuoted)
        return;
    const qsizetype first = content->range.first;
    const bool opensClause = p.is(first, u"that") || opensDeed(first);
    const qsizetype number =
        m_rules.add({.rule = content->rule,
                     .spans = {.content = {content->range}, .cue = {{m_cue.range.first, by + 1}}},
                     .source = *source,
                     .isCertain = m_cue.voice == Voice::Passive && opensClause});
    m_rules.use(m_index);
    if (isQuoted)
        m_rules.giveQuotation(quotation, number);
}

/// Ana Ruiz is understood to have told friends that …
void ClauseRules::readHearsay()
{
    const qsizetype hearsay = m_cue.range.first - 2;
    if (!p.is(m_cue.range.first, u"have") || !p.is(hearsay + 1, u"to")
        || !p.has(hearsay, WordUse::Hearsay) || !m_cue.has(Frame::Quote))
        return;
    qsizetype first = hearsay;
    while (first > m_sentence.first
           && (p.has(first - 1, WordClass::Auxiliary) || p.isAdverb(first - 1)))
        --first;
    if (first < hearsay) {
        if (const std::optional<Source> source =
                subjectBefore(p, first, m_rules.floorBefore(first)))
            readAfter(*source);
    }
}

/// …, adding that …   his recent comments outlining …
void ClauseRules::readGerund()
{
    const qsizetype before = m_cue.range.first - 1;
    const bool isApart = p.isMark(before, u',') || p.is(before, u"and") || p.isDash(before);
    if (isApart) {
        readSharing();
        return;
    }
    const std::optional<Source> source = sourceOfNoun(before);
    if (source && source->range.end <= m_cue.range.first)
        readAfter(*source);
}

/// The report, or who made it, where the word at \a noun is something that is said or written.
std::optional<Source> ClauseRules::sourceOfNoun(qsizetype noun) const
{
    if (!p.has(noun, WordClass::SayingNoun) && !p.has(noun, WordClass::Medium)
        && !p.has(noun, WordClass::Document))
        return std::nullopt;
    bool isOwned = false; // "his recent comments outlining …": his, not the comments'
    for (qsizetype i = noun - 1; i > std::max<qsizetype>(0, noun - 4); --i)
        isOwned = isOwned || p.has(i, WordClass::Possessive);
    return isOwned ? m_rules.sentenceSubject(p.words()[m_cue.head].sentence)
                   : sourceEndingAt(p, noun, m_rules.floorBefore(noun));
}

/// A second cue of the statement before, or, without one, the first of whom the sentence is about.
void ClauseRules::readSharing()
{
    const qsizetype shared = m_rules.statementInSentence(m_cue.head);
    if (shared < 0) {
        const std::optional<Source> subject =
            m_rules.sentenceSubject(p.words()[m_cue.head].sentence);
        if (subject && subject->range.end < m_cue.range.first)
            readAfter(*subject);
    } else if (const std::optional<Content> content = contentAfter(m_rules, m_cue)) {
        add({.rule = RuleId::SecondCue,
             .spans = {.content = {content->range}},
             .addressee = content->addressee,
             .follows = shared});
    }
}

void ClauseRules::readWith(const Source &source)
{
    const bool isReporter = source.pronoun
        && (p.has(source.range.first, WordClass::FirstPerson) || p.is(source.range.first, u"you"));
    if (isReporter && p.kind() != BlockKind::Headline)
        return;
    if (!readAfter(source))
        readBefore(source);
}

bool ClauseRules::readAfter(const Source &source)
{
    const std::optional<Content> content = contentAfter(m_rules, m_cue);
    if (content)
        add({.rule = content->rule,
             .spans = {.content = {content->range}},
             .source = source,
             .addressee = content->addressee});
    return content.has_value();
}

/// The mark at \a i ends words in quotation marks that end with a comma: … “a mess,”
bool ClauseRules::closesQuotation(qsizetype i) const
{
    return p.isQuoted(i) && p.isMark(i - 1, u',');
}

/// A content may end before the mark at \a i, and who said it follow.
bool ClauseRules::mayEndBefore(qsizetype i) const
{
    return i > m_sentence.first && (p.isMark(i, u',') || p.isDash(i) || closesQuotation(i));
}

/// ⟦By Friday at the latest⟧, she added. Nothing else in the sentence can be what was said.
bool ClauseRules::isRemark(WordRange before) const
{
    constexpr qsizetype longest = 12; // words
    const qsizetype end = m_cue.range.end;
    const bool adds = p.is(m_cue.head, u"said") || p.is(m_cue.head, u"says")
        || p.is(m_cue.head, u"added") || p.is(m_cue.head, u"adds");
    return adds && m_cue.range.size() == 1 && before.first == m_sentence.first
        && before.size() <= longest && (end >= m_sentence.end || p.isMark(end, u'.'));
}

/// The ferry would stop, Ana Ruiz said.   The ferry, she said, would stop.
bool ClauseRules::readBefore(const Source &source)
{
    const qsizetype comma = source.range.first - 1;
    const qsizetype end = m_cue.range.end; // "…, a study found." but not "the leaders found a way"
    const bool tellsThat = m_cue.has(Frame::That) && (end >= m_sentence.end || !p.isWord(end));
    const bool tells = m_cue.has(Frame::Quote) || m_cue.has(Frame::Clause) || tellsThat;
    if (!tells || !mayEndBefore(comma))
        return false;
    const WordRange before =
        withoutEndMarks(p, {m_rules.floorBefore(comma), comma + closesQuotation(comma)});
    if (p.countWords(before) == 0)
        return false;
    QList<WordRange> content{before};
    const bool isWhole = hasFiniteVerb(p, before);
    if (const std::optional<WordRange> rest = restAfter(isWhole))
        content.append(*rest);
    if (!isWhole && content.size() == 1 && !isRemark(before))
        return false;
    add({.rule = RuleId::ClauseSubjectVerb, .spans = {.content = content}, .source = source});
    return true;
}

/// What goes on behind the cue with a content that began before it. \a isWhole: what stands before
/// is a sentence by itself.
std::optional<WordRange> ClauseRules::restAfter(bool isWhole) const
{
    const qsizetype tail = skipAdverbials(p, m_cue.range.end, m_sentence.end);
    if (!p.isMark(tail, u',') && (isWhole || tail >= m_sentence.end))
        return std::nullopt;
    const qsizetype next = tail + p.isMark(tail, u',');
    const bool goesOn = p.has(next, WordClass::Auxiliary) || p.has(next, WordClass::Conjunction)
        || p.has(next, WordClass::Subordinator) || p.has(next, WordClass::NotSubject)
        || p.has(next, WordClass::Preposition);
    const bool isFree = m_rules.cueAt(next) < 0 && m_rules.cueAt(next + 1) < 0;
    if ((isWhole && !(goesOn && isFree)) || next >= m_sentence.end)
        return std::nullopt;
    const WordRange rest{next, contentEnd(m_rules, next, m_cue, ContentKind::Clause)};
    return p.countWords(rest) > 0 ? std::optional(rest) : std::nullopt;
}

/// The ferry would stop, said Ana Ruiz.
void ClauseRules::readInversion()
{
    const qsizetype before = m_cue.range.first - 1;
    if (!mayEndBefore(before) || !m_cue.has(Frame::Quote) || m_cue.range.size() > 1)
        return;
    const std::optional<Source> source = sourceBeginningAt(p, m_cue.range.end, m_sentence.end);
    if (!source || source->pronoun)
        return;
    // "…, said the plan would hold": the plan does something, it did not say so
    const qsizetype next = source->range.end;
    if (next < m_sentence.end && (p.has(next, WordClass::Auxiliary) || m_rules.cueAt(next) >= 0))
        return;
    const WordRange content =
        withoutEndMarks(p, {m_rules.floorBefore(before), before + closesQuotation(before)});
    constexpr qsizetype fewestWords = 2;
    if (p.countWords(content) >= fewestWords && hasFiniteVerb(p, content))
        add({.rule = RuleId::ClauseSubjectVerb,
             .spans = {.content = {content}},
             .source = *source});
}

} // namespace

void readClauses(RuledParagraph &rules)
{
    for (qsizetype c = 0; c < rules.cues().size(); ++c) {
        if (!rules.isUsed(c))
            ClauseRules(rules, c).read();
    }
}

} // namespace onrecord
