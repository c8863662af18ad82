// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/quoterules.h"

#include "core/statements/contents.h"
#include "core/statements/ruledparagraph.h"

namespace onrecord {
namespace {

class QuoteRules
{
public:
    explicit QuoteRules(RuledParagraph &rules)
        : p(rules.paragraph())
        , m_rules(rules)
    {
    }

    void readCued();
    void readAlone();

private:
    /// Marks with nothing between them that is a word or a mark say nothing.
    bool isSpeech(qsizetype quotation) const
    {
        return p.quotations()[quotation].use == QuoteUse::Speech && !p.wordsOf(quotation).isEmpty();
    }
    bool isFree(qsizetype quotation) const { return m_rules.statementOf(quotation) < 0; }
    bool reports(const Cue &cue) const { return cue.has(Frame::Quote) || cue.has(Frame::Clause); }

    void joinContinued();
    void findCueAfter(qsizetype quotation);
    bool findDashedSource(qsizetype quotation, qsizetype next);
    bool findInvertedCue(qsizetype quotation, qsizetype next);
    bool findSubjectAndCue(qsizetype quotation, qsizetype next);
    void findCueBefore(qsizetype quotation);
    bool takeCueBefore(qsizetype quotation, qsizetype cue);
    bool takeInvertedBefore(qsizetype quotation, qsizetype cue);
    bool goesOnFromBefore(WordRange quote) const;
    void joinToQuoteBefore(qsizetype quotation);
    void giveToSpeakerBefore(qsizetype quotation);

    qsizetype addCued(qsizetype quotation, RuleId rule, qsizetype cue, const Source &source);
    void addAlone(qsizetype quotation, FoundStatement found);
    WordRange reportedWith(qsizetype quotation) const;
    void takeTail(qsizetype number, const Cue &cue, qsizetype end);
    bool isOnlyTail(WordRange between) const;
    bool isBrokenOff(qsizetype quotation, WordRange between) const;
    bool isActionBetween(WordRange between, qsizetype statement) const;
    std::optional<qsizetype> speakerBefore(WordRange quote) const;

    const TaggedParagraph &p;
    RuledParagraph &m_rules; // not owned
};

/// “We stay.        (the paragraph ends, the quotation does not)
/// “And we wait.”   belongs to whoever said the first.
void QuoteRules::joinContinued()
{
    const EarlierStatements &earlier = m_rules.earlier();
    if (p.quotations().isEmpty() || !p.quotations().first().continues || !isFree(0)
        || earlier.count == 0)
        return;
    if (earlier.lastParagraph != p.index() - 1 || !earlier.lastIsQuoted)
        return;
    const qsizetype last = earlier.count - 1;
    m_rules.extend(last, p.wordsOf(0));
    m_rules.giveQuotation(0, last);
}

void QuoteRules::readCued()
{
    const qsizetype count = p.quotations().size();
    for (qsizetype q = 0; q < count; ++q) {
        const WordRange words = p.wordsOf(q);
        if (words.isEmpty())
            continue;
        const bool beginsSentence =
            words.first == p.sentenceOf(words.first).first && p.isMark(words.end, u',');
        const bool endsClause = p.quotations()[q].use == QuoteUse::Words
            && (p.isMark(words.end - 2, u',') || beginsSentence);
        if ((isSpeech(q) || endsClause) && isFree(q))
            findCueAfter(q);
    }
    joinContinued();
    for (qsizetype q = 0; q < count; ++q) {
        if (!isSpeech(q) || !isFree(q))
            continue;
        findCueBefore(q);
        if (isFree(q))
            joinToQuoteBefore(q);
    }
}

/// What a cue behind the quotation reports: its words, or, of words in marks that end a clause
/// (The wall is “a mess,” said Ana Ruiz), the clause.
WordRange QuoteRules::reportedWith(qsizetype quotation) const
{
    const WordRange quote = p.wordsOf(quotation);
    return isSpeech(quotation) ? quote : WordRange{m_rules.floorBefore(quote.first), quote.end};
}

qsizetype QuoteRules::addCued(qsizetype quotation, RuleId rule, qsizetype cue, const Source &source)
{
    m_rules.use(cue);
    const qsizetype number = m_rules.add(
        {.rule = rule,
         .spans = {.content = {reportedWith(quotation)}, .cue = {m_rules.cue(cue).range}},
         .source = source});
    m_rules.giveQuotation(quotation, number);
    return number;
}

/// “We know,” she said, but “nobody came to the gate.”
void QuoteRules::takeTail(qsizetype number, const Cue &cue, qsizetype end)
{
    const qsizetype ceiling = p.sentenceOf(cue.head).end;
    const qsizetype comma = skipAdverbials(p, end, ceiling);
    const qsizetype joint = comma + 1;
    if (!p.isMark(comma, u',')
        || !(p.has(joint, WordClass::Conjunction) || p.has(joint, WordClass::Subordinator)))
        return;
    const bool goesOn = (p.isQuoted(joint + 1) || p.isQuoted(joint + 2)) && !p.isSpoken(joint + 1);
    if (goesOn)
        m_rules.extend(number, {joint, contentEnd(m_rules, joint, cue, ContentKind::Clause)});
}

void QuoteRules::findCueAfter(qsizetype quotation)
{
    qsizetype next = p.wordsOf(quotation).end;
    while (p.isMark(next, u',') || p.isDash(next))
        ++next;
    if (next >= p.size() || p.isSpoken(next))
        return;
    if (findDashedSource(quotation, next) || findInvertedCue(quotation, next))
        return;
    findSubjectAndCue(quotation, next);
}

/// “…” — Ana Ruiz
bool QuoteRules::findDashedSource(qsizetype quotation, qsizetype next)
{
    if (!p.isDash(next - 1) || !p.isCapital(next))
        return false;
    const std::optional<Source> source = sourceBeginningAt(p, next, p.sentenceOf(next).end);
    if (!source || source->range.end < p.size() - 1)
        return false;
    const qsizetype number =
        m_rules.add({.rule = RuleId::QuoteSource,
                     .spans = {.content = {p.wordsOf(quotation)}, .cue = {{next - 1, next}}},
                     .source = *source});
    m_rules.giveQuotation(quotation, number);
    return true;
}

/// “…,” said Ana Ruiz
bool QuoteRules::findInvertedCue(qsizetype quotation, qsizetype next)
{
    const qsizetype c = m_rules.cueAt(next);
    if (c < 0 || m_rules.isUsed(c))
        return false;
    const Cue &cue = m_rules.cue(c);
    if (!cue.finite || !cue.has(Frame::Quote) || cue.voice != Voice::Active)
        return false;
    const std::optional<Source> source =
        sourceBeginningAt(p, cue.range.end, p.sentenceOf(next).end);
    if (!source)
        return false;
    takeTail(addCued(quotation, RuleId::QuoteVerbSubject, c, *source), cue, source->range.end);
    return true;
}

/// “…,” Ana Ruiz, a former engineer, said
bool QuoteRules::findSubjectAndCue(qsizetype quotation, qsizetype next)
{
    constexpr qsizetype farthest = 45;
    const qsizetype ceiling = std::min(p.sentenceOf(next).end, next + farthest);
    for (qsizetype i = next + 1; i < ceiling && !p.isSpoken(i); ++i) {
        const qsizetype c = m_rules.cueAt(i);
        if (c < 0 || m_rules.isUsed(c))
            continue;
        const Cue &cue = m_rules.cue(c);
        if (!cue.finite || cue.voice != Voice::Active || !reports(cue))
            continue;
        // “It has failed.” Ruiz said: “We will pay.” “It has failed.” Ruiz has ruled it out.
        if (p.isMark(next - 2, u'.') && (!cue.has(Frame::Quote) || leadsOn(p, cue.range.end)))
            return false;
        const std::optional<Source> source = subjectBefore(p, i, next);
        const bool isBeside = source
            && (source->range.first <= next + 1
                || (p.isAdverb(next) && source->range.first <= next + 2));
        if (!isBeside)
            continue;
        takeTail(addCued(quotation, RuleId::QuoteSubjectVerb, c, *source), cue, cue.range.end);
        return true;
    }
    return false;
}

void QuoteRules::findCueBefore(qsizetype quotation)
{
    const WordRange quote = p.wordsOf(quotation);
    constexpr qsizetype farthest = 30;
    const qsizetype floor = std::max(p.sentenceOf(quote.first).first, quote.first - farthest);
    const bool isLed = p.isMark(quote.first - 1, u':') || p.isMark(quote.first - 1, u',');
    for (qsizetype i = quote.first - 1; i >= floor && !p.isSpoken(i); --i) {
        const qsizetype c = m_rules.cueAt(i);
        if (c < 0 || m_rules.isUsed(c))
            continue;
        const Cue &cue = m_rules.cue(c);
        const bool isAdjacent = cue.range.end >= quote.first - 1;
        if (cue.voice == Voice::Passive || !reports(cue) || !(isLed || isAdjacent))
            continue;
        if (takeCueBefore(quotation, c))
            return;
    }
}

/// Added another: “…”
bool QuoteRules::takeInvertedBefore(qsizetype quotation, qsizetype c)
{
    const Cue &cue = m_rules.cue(c);
    const qsizetype colon = p.wordsOf(quotation).first - 1;
    if (!cue.finite || !cue.has(Frame::Quote) || !p.isMark(colon, u':')
        || cue.range.first != p.sentenceOf(cue.head).first)
        return false;
    const std::optional<Source> source = sourceBeginningAt(p, cue.range.end, colon);
    if (!source)
        return false;
    m_rules.use(c);
    m_rules.giveQuotation(
        quotation,
        m_rules.add({.rule = RuleId::SubjectVerbQuote,
                     .spans = {.content = {p.wordsOf(quotation)}, .cue = {cue.range}},
                     .source = *source,
                     .isCertain = true}));
    return true;
}

/// Ana Ruiz told reporters on Tuesday: “…”   … and added, “…”
bool QuoteRules::takeCueBefore(qsizetype quotation, qsizetype c)
{
    if (takeInvertedBefore(quotation, c))
        return true;
    const Cue &cue = m_rules.cue(c);
    if (cue.finite) {
        if (const std::optional<Source> source = m_rules.subjectOf(cue)) {
            addCued(quotation, RuleId::SubjectVerbQuote, c, *source);
            return true;
        }
    }
    if (const qsizetype sharing = m_rules.statementInSentence(cue.range.first); sharing >= 0) {
        const qsizetype number =
            m_rules.add({.rule = RuleId::SecondCue,
                         .spans = {.content = {p.wordsOf(quotation)}, .cue = {cue.range}},
                         .follows = sharing});
        m_rules.use(c);
        m_rules.giveQuotation(quotation, number);
        return true;
    }
    const std::optional<Source> subject =
        m_rules.sentenceSubject(p.words()[cue.range.first].sentence);
    if (!subject || subject->range.end > cue.range.first)
        return false;
    addCued(quotation, RuleId::SubjectVerbQuote, c, *subject);
    return true;
}

/// True where between two quotations stands no more than who said the first: its source, its
/// cue, and where or when it was said.
bool QuoteRules::isOnlyTail(WordRange between) const
{
    constexpr qsizetype longestTail = 40;
    if (between.size() > longestTail)
        return false;
    int sentences = 0;
    int cues = 0;
    for (qsizetype i = between.first; i < between.end; ++i) {
        sentences += i + 1 < between.end && p.words()[i].sentence != p.words()[i + 1].sentence;
        const qsizetype c = m_rules.cueAt(i);
        cues += c >= 0 && m_rules.cue(c).finite && m_rules.cue(c).has(Frame::Quote);
    }
    return sentences <= 1 && cues <= 1;
}

/// True where a sentence of its own, with no cue of \a statement, stands \a between two quotations:
/// “…” Her son shook his head. “…”
bool QuoteRules::isActionBetween(WordRange between, qsizetype statement) const
{
    constexpr qsizetype fewestWords = 3;
    if (p.countWords(between) < fewestWords || statement < m_rules.earlier().count)
        return false;
    const RoleSpans &spans = m_rules.statements()[statement - m_rules.earlier().count].spans;
    const WordRange last{std::max(between.first, p.sentenceOf(between.end - 1).first), between.end};
    return p.isMark(last.end - 1, u'.') && p.countWords(last) >= fewestWords
        && !overlap(spans.cue, last) && !overlap(spans.source, last);
}

/// “We must —” Ruiz cut in. “No!”: what broke off does not go on in new marks behind a full stop.
bool QuoteRules::isBrokenOff(qsizetype quotation, WordRange between) const
{
    const qsizetype last = p.wordsOf(quotation).end - 2;
    const bool breaks = p.isDash(last) || p.isMark(last, u'\u2026');
    return breaks && p.isMark(between.end - 1, u'.');
}

/// “…,” she said, “…”   “…,” she said. “…”
void QuoteRules::joinToQuoteBefore(qsizetype quotation)
{
    if (quotation == 0)
        return;
    qsizetype before = quotation - 1;
    while (before > 0 && !isSpeech(before))
        --before;
    if (isFree(before))
        return;
    const WordRange words = p.wordsOf(quotation);
    const WordRange between{p.wordsOf(before).end, words.first};
    if (!isOnlyTail(between) || isActionBetween(between, m_rules.statementOf(before))
        || isBrokenOff(before, between))
        return;
    m_rules.extend(m_rules.statementOf(before), words);
    m_rules.giveQuotation(quotation, m_rules.statementOf(before));
}

void QuoteRules::readAlone()
{
    for (qsizetype q = 0; q < p.quotations().size(); ++q) {
        if (isFree(q) && isSpeech(q))
            giveToSpeakerBefore(q);
    }
}

/// True where \a quote begins its paragraph with whole sentences, right behind one that ended with other
/// words of somebody: “…,” said Ana Ruiz. ¶ “It helped us.” The mill is shut.
bool QuoteRules::goesOnFromBefore(WordRange quote) const
{
    const EarlierStatements &earlier = m_rules.earlier();
    const bool isClosed = p.words()[quote.end - 1].kind == TokenKind::QuoteMark;
    const qsizetype last = quote.end - 1 - isClosed;
    const bool isWhole =
        quote.first == 0 && (p.isMark(last, u'.') || p.isMark(last, u'?') || p.isMark(last, u'!'));
    return isWhole && earlier.namedEndsQuoted && earlier.namedParagraph == p.index() - 1;
}

/// The number of the last statement before \a quote whose speaker is named and that the quotation
/// stands right behind, alone in its paragraph or after a full stop.
std::optional<qsizetype> QuoteRules::speakerBefore(WordRange quote) const
{
    const EarlierStatements &earlier = m_rules.earlier();
    const QList<FoundStatement> &here = m_rules.statements();
    const bool followsEnd = p.isMark(quote.first - 1, u'.') || p.isMark(quote.first - 1, u':')
        || p.isSpoken(quote.first - 1);
    for (qsizetype s = here.size() - 1; s >= 0; --s) {
        const RoleSpans &spans = here[s].spans;
        const QList<WordRange> &place = spans.content.isEmpty() ? spans.cue : spans.content;
        const bool isNamed = !spans.source.isEmpty() || here[s].follows >= 0;
        if (isNamed && place.first().first < quote.first)
            return followsEnd ? std::optional(earlier.count + s) : std::nullopt;
    }
    constexpr qsizetype farthest =
        3; // paragraphs: a picture or a few words of the reporter between
    if (earlier.named < 0 || earlier.namedParagraph < p.index() - farthest)
        return std::nullopt;
    constexpr qsizetype marksAround = 2;
    const bool isAlone = quote.first == 0 && quote.size() + marksAround >= p.size();
    const bool isNear =
        earlier.namedParagraph == p.index() ? followsEnd : isAlone || goesOnFromBefore(quote);
    return isNear ? std::optional(earlier.named) : std::nullopt;
}

void QuoteRules::giveToSpeakerBefore(qsizetype quotation)
{
    const WordRange quote = p.wordsOf(quotation);
    constexpr qsizetype fewestWords = 4;
    if (const std::optional<qsizetype> speaker = speakerBefore(quote))
        addAlone(quotation, {.rule = RuleId::QuoteAlone, .follows = *speaker});
    else if (p.countWords(quote) >= fewestWords)
        addAlone(quotation, {.rule = RuleId::QuoteNobody});
}

void QuoteRules::addAlone(qsizetype quotation, FoundStatement found)
{
    found.spans.content = {p.wordsOf(quotation)};
    m_rules.giveQuotation(quotation, m_rules.add(std::move(found)));
}

} // namespace

void readCuedQuotations(RuledParagraph &rules)
{
    QuoteRules(rules).readCued();
}

void readQuotationsAlone(RuledParagraph &rules)
{
    QuoteRules(rules).readAlone();
}

} // namespace onrecord
