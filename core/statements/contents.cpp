// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/contents.h"

#include "core/paragraph/auxiliaries.h"
#include "core/paragraph/nounphrases.h"
#include "core/statements/ruledparagraph.h"
#include "core/statements/secondreport.h"

namespace onrecord {

/// The "that" behind a stretch between commas or dashes that begins at \a mark, -1 where none does: said in
/// Norhaven⟦, where he lives, that⟧ …
static qsizetype thatBehindInsertion(const TaggedParagraph &p, qsizetype mark, qsizetype ceiling)
{
    constexpr qsizetype longestInsertion = 14;
    if (!p.isMark(mark, u',') && !p.isDash(mark))
        return -1;
    for (qsizetype i = mark + 1; i < std::min(ceiling, mark + longestInsertion); ++i) {
        if (p.isSpoken(i))
            return -1;
        if (p.isDash(mark) ? p.isDash(i) : p.isMark(i, u','))
            return p.is(i + 1, u"that") ? i + 1 : -1;
    }
    return -1;
}

/// The "that" of a verb that ends before \a first, -1 without one. Times, places and who was told
/// may stand between.
static qsizetype thatAfter(const TaggedParagraph &p, qsizetype first, qsizetype ceiling)
{
    constexpr qsizetype farthest = 16;
    for (qsizetype i = first; i < std::min(ceiling, first + farthest); ++i) {
        if (const qsizetype that = thatBehindInsertion(p, i, ceiling); that >= 0)
            return that;
        i += p.is(i, u"when") && p.is(i + 1, u"asked") ? 2 : 0; // said ⟦when asked⟧ that …
        if (p.is(i, u"that")) // not "said in that interview"
            return !p.has(i - 1, WordClass::Preposition) || i == first ? i : -1;
        const bool opensClause =
            p.has(i, WordClass::Subordinator) && !p.has(i, WordClass::Preposition);
        if (p.isSpoken(i) || p.has(i, WordClass::Auxiliary) || opensClause
            || p.has(i, WordClass::Relative)
            || (p.has(i, WordClass::Pronoun) && !p.has(i, WordClass::Determiner) && i > first + 1)
            || (endsClause(p, i) && !p.isMark(i, u','))
            || (i > first && p.entry(i).isVerb() && !p.isCapital(i)
                && !p.has(i, WordClass::Medium)))
            return -1;
    }
    return -1;
}

qsizetype skipAdverbials(const TaggedParagraph &p, qsizetype first, qsizetype ceiling)
{
    qsizetype i = first;
    for (int rounds = 0; rounds < 4; ++rounds) {
        const qsizetype start = i;
        i = skipTime(p, i, ceiling);
        if (p.has(i, WordClass::Preposition) && !p.isCapital(i)
            && !p.has(i, WordClass::Subordinator) && !p.is(i, u"of") && !p.is(i, u"like")) {
            const std::optional<Source> phrase = sourceBeginningAt(p, i + 1, ceiling);
            bool medium = false;
            if (phrase) {
                for (qsizetype w = phrase->head.first; w < phrase->head.end; ++w)
                    medium = medium || (p.has(w, WordClass::Medium) && !p.isCapital(w));
                const bool told = p.is(i, u"to")
                    && (p.has(i + 1, WordClass::Determiner) || p.isCapital(i + 1)
                        || p.has(i + 1, WordClass::Group));
                medium = medium || told || p.is(i, u"during") || p.is(i, u"at");
                medium = medium || (p.is(i, u"with") && start > first)
                    || (p.is(i, u"on") && p.isCapital(i + 1));
            }
            if (medium && phrase->apposition.isEmpty())
                i = phrase->range.end;
        }
        if (i == start)
            break;
    }
    return i;
}

namespace {

/// Looks for the word before which a content ends.
class ContentBounds
{
public:
    ContentBounds(const RuledParagraph &rules, qsizetype first, const Cue &cue, ContentKind kind)
        : p(rules.paragraph())
        , m_rules(rules)
        , m_first(first)
        , m_cue(cue)
        , m_kind(kind)
    {
    }

    /// True where the content ends before the word at \a i: another cue of the same source, or
    /// another source with its own, takes over.
    bool endBefore(qsizetype i) const;

private:
    bool hasSourceOfItsOwn(qsizetype i, qsizetype at, qsizetype next) const;
    bool isSameTense(const Cue &second) const;

    const TaggedParagraph &p;
    const RuledParagraph &m_rules; // not owned
    const qsizetype m_first;
    const Cue &m_cue; // not owned
    const ContentKind m_kind;
};

bool ContentBounds::endBefore(qsizetype i) const
{
    const bool closed = p.words()[i].kind == TokenKind::QuoteMark && p.isMark(i - 1, u',');
    const bool comma = p.isMark(i, u',') || p.isMark(i, u';') || closed;
    const qsizetype next = i + comma;
    if (p.is(next, u"according") && p.is(next + 1, u"to"))
        return true;
    const bool joined = p.is(next, u"and") || p.is(next, u"but") || p.is(next, u"or");
    const bool subordinated = p.has(next, WordUse::Contrast);
    if (!comma && !joined && !subordinated)
        return false;
    qsizetype at = next + (joined || subordinated);
    while (p.isAdverb(at) && !p.isCapital(at) && m_rules.cueAt(at) < 0)
        ++at;
    const qsizetype c = m_rules.cueAt(at);
    if (c >= 0 && comma && m_rules.isUsed(c) && m_rules.cue(c).voice == Voice::Gerund)
        return true; // ", adding: “…”": the quotation is a statement of its own
    if (c >= 0 && !m_rules.isUsed(c)) {
        const Cue &second = m_rules.cue(c);
        const bool isActive = second.finite && second.voice == Voice::Active;
        if (second.voice == Voice::Gerund)
            return comma || joined;
        if (comma && !joined && !subordinated && isActive && p.isMark(i, u','))
            return true; // "the mayor, who proposed the tax, insisted": back to the main clause
        if (joined && isActive && isSameTense(second))
            return comma || m_kind == ContentKind::Phrase
                || (second.has(Frame::Quote) && second.has(Frame::Clause));
    }
    return ((joined && comma) || subordinated) && hasSourceOfItsOwn(i, at, next);
}

/// Both with an auxiliary, the same one, or both without and of one tense.
bool ContentBounds::isSameTense(const Cue &second) const
{
    if (second.range.size() > 1 && m_cue.range.size() > 1)
        return p.is(second.range.first, p.word(m_cue.range.first));
    return second.range.size() == 1 && m_cue.range.size() == 1
        && p.entry(second.head).has(VerbForm::Past) == p.entry(m_cue.head).has(VerbForm::Past);
}

/// ", while critics said …": a source right after the joint, which ends before the word at \a at
bool ContentBounds::hasSourceOfItsOwn(qsizetype i, qsizetype at, qsizetype next) const
{
    constexpr qsizetype longestSource = 10;
    const qsizetype ceiling = std::min(at + longestSource, p.sentenceOf(i).end);
    for (qsizetype k = at + 1; k < ceiling; ++k) {
        const qsizetype other = m_rules.cueAt(k);
        if (other < 0 || !m_rules.cue(other).finite || m_rules.cue(other).voice != Voice::Active)
            continue;
        const std::optional<Source> source = subjectBefore(p, k, m_first);
        return source && source->range.first <= at + 1 && source->range.first >= next
            && !source->pronoun;
    }
    return false;
}

} // namespace

qsizetype contentEnd(const RuledParagraph &rules, qsizetype first, const Cue &cue, ContentKind kind)
{
    const TaggedParagraph &p = rules.paragraph();
    const qsizetype ceiling = p.sentenceOf(cue.head).end;
    if (first >= ceiling)
        return first;
    const ContentBounds bounds(rules, first, cue, kind);
    const qsizetype second = secondReportIn(p, cue.range, {first, ceiling});
    qsizetype i = first + 1;
    for (; i < second; ++i) {
        const bool mark = p.words()[i].kind == TokenKind::QuoteMark;
        if ((!p.isQuoted(i) || mark) && bounds.endBefore(i)) {
            i += mark;
            break;
        }
    }
    return withoutEndMarks(p, {first, i}).end;
}

namespace {

/// Reads what follows one cue.
class ContentReader
{
public:
    ContentReader(const RuledParagraph &rules, const Cue &cue)
        : p(rules.paragraph())
        , m_rules(rules)
        , m_cue(cue)
        , m_ceiling(p.sentenceOf(cue.head).end)
        , m_tells(cue.has(Frame::Quote) || cue.has(Frame::Clause) || cue.has(Frame::That))
        , m_first(cue.range.end)
    {
    }

    std::optional<Content> read();

private:
    std::optional<Content> from(qsizetype begin, RuleId rule, ContentKind kind) const;
    std::optional<Content> clause(RuleId rule = RuleId::SubjectVerbClause) const
    {
        return from(m_first, rule, ContentKind::Clause);
    }
    std::optional<Content> phrase(RuleId rule) const
    {
        return from(m_first, rule, ContentKind::Phrase);
    }
    void skipAddressee();
    std::optional<Content> quotation() const;
    std::optional<Content> infinitiveAfterAddressee();
    bool opensAside() const;
    std::optional<Content> clauseOrObject() const;

    const TaggedParagraph &p;
    const RuledParagraph &m_rules; // not owned
    const Cue &m_cue; // not owned
    const qsizetype m_ceiling;
    const bool m_tells;
    qsizetype m_first; ///< where the content may begin
    WordRange m_addressee;
};

std::optional<Content> ContentReader::from(qsizetype begin, RuleId rule, ContentKind kind) const
{
    const WordRange range{begin, contentEnd(m_rules, begin, m_cue, kind)};
    if (p.countWords(range) == 0)
        return std::nullopt;
    return Content{range, rule, m_addressee};
}

void ContentReader::skipAddressee()
{
    if (!m_cue.has(Frame::Addressee))
        return;
    if (const std::optional<Source> told = sourceBeginningAt(p, m_first, m_ceiling)) {
        m_addressee = told->head;
        m_first = told->apposition.isEmpty() ? told->range.end : told->apposition.first - 1;
        m_first += isProgramme(p, m_first);
    }
}

std::optional<Content> ContentReader::read()
{
    if (m_first >= m_ceiling)
        return std::nullopt;
    if (m_tells) {
        const qsizetype that = thatAfter(p, m_first, m_ceiling);
        if (that > m_first && m_cue.has(Frame::Addressee))
            m_addressee = {m_first, that};
        if (that >= 0)
            return from(that, RuleId::SubjectVerbThat, ContentKind::Clause);
    }
    skipAddressee();
    if (m_tells || m_cue.has(Frame::Infinitive))
        m_first = skipAdverbials(p, m_first, m_ceiling);
    while (p.isAdverb(m_first) && !p.isCapital(m_first)
           && p.has(m_first + 1, WordClass::Preposition) && !p.is(m_first + 1, u"than"))
        ++m_first;
    if (m_first >= m_ceiling)
        return std::nullopt;

    if (p.isMark(m_first, u':') && m_tells)
        return from(m_first + 1, RuleId::SubjectVerbQuote, ContentKind::Clause);
    if (endsClause(p, m_first))
        return std::nullopt;
    const bool isInfinitive = p.is(m_first, u"to") && !p.has(m_first + 1, WordClass::Determiner)
        && !p.isCapital(m_first + 1);
    if (isInfinitive)
        return m_cue.has(Frame::Infinitive) || m_cue.has(Frame::Addressee)
            ? phrase(RuleId::SubjectVerbInfinitive)
            : std::nullopt;
    if (p.has(m_first, WordClass::Question) && m_cue.has(Frame::Question))
        return clause();
    if (p.isQuoted(m_first) && (m_tells || m_cue.has(Frame::Object)))
        return quotation();
    if (m_cue.has(Frame::AddresseeTo))
        return infinitiveAfterAddressee();
    return clauseOrObject();
}

/// Called the wall “a mess” and left: the quotation only, where another verb follows, or when it was said.
std::optional<Content> ContentReader::quotation() const
{
    const WordRange quote = p.wordsOf(p.words()[m_first].quotation);
    const qsizetype joint = quote.end;
    const bool goesOnElsewhere = quote.first == m_first && p.has(joint, WordClass::Conjunction)
        && (p.has(joint + 1, WordClass::NotSubject) || p.word(joint + 1).endsWith(u"ed"));
    const bool endsHere = quote.first == m_first && isBeforeOccasion(p, quote, m_ceiling);
    if (goesOnElsewhere || endsHere)
        return Content{quote, RuleId::SubjectVerbQuote, m_addressee};
    return clause(RuleId::SubjectVerbQuote);
}

/// Urged ⟦the council to wait⟧: who is told belongs to the content.
std::optional<Content> ContentReader::infinitiveAfterAddressee()
{
    const std::optional<Source> asked = sourceBeginningAt(p, m_first, m_ceiling);
    if (!asked || !p.is(asked->range.end, u"to"))
        return std::nullopt;
    m_addressee = asked->head;
    return phrase(RuleId::SubjectVerbInfinitive);
}

/// Said ⟦as she opened the pool⟧: when and how she said it, unless the clause only opens what she
/// said: said ⟦when the time came, he would go⟧.
bool ContentReader::opensAside() const
{
    if (!p.has(m_first, WordUse::Aside))
        return false;
    for (qsizetype i = m_first + 1; i + 1 < m_ceiling; ++i) {
        if (p.isMark(i, u','))
            return p.has(i + 1, WordClass::Conjunction) || p.has(i + 1, WordClass::Relative)
                || p.word(i + 1).endsWith(u"ing");
    }
    return true;
}

std::optional<Content> ContentReader::clauseOrObject() const
{
    if (opensAside())
        return std::nullopt;
    if (m_cue.has(Frame::Quote) && p.has(m_first, WordUse::Answer)
        && (m_first + 1 >= m_ceiling || endsClause(p, m_first + 1))) // replied ⟦no⟧
        return Content{{m_first, m_first + 1}, RuleId::SubjectVerbClause, m_addressee};
    if (m_cue.has(Frame::Gerund) && p.word(m_first).endsWith(u"ing"))
        return phrase(RuleId::SubjectVerbObject);
    const bool preposition =
        p.has(m_first, WordClass::Preposition) && !p.has(m_first, WordClass::Subordinator);
    if (m_cue.has(Frame::Clause) && !p.has(m_first, WordClass::Relative)
        && !(preposition && !p.isCapital(m_first)))
        return clause();
    if (m_cue.has(Frame::Clause) && preposition && m_cue.has(Frame::Quote)
        && !m_cue.has(Frame::Object)) {
        const std::optional<Content> content = clause(); // "writes in her memoir": where
        return content && hasFiniteVerb(p, content->range) ? content : std::nullopt;
    }
    if (m_cue.has(Frame::Object) && !preposition && !p.has(m_first, WordClass::Subordinator)
        && !p.has(m_first, WordClass::Conjunction))
        return phrase(RuleId::SubjectVerbObject);
    return std::nullopt;
}

} // namespace

std::optional<Content> contentBehind(const RuledParagraph &rules, const Cue &cue, qsizetype first)
{
    const TaggedParagraph &p = rules.paragraph();
    const qsizetype ceiling = p.sentenceOf(cue.head).end;
    const auto from = [&](qsizetype begin, RuleId rule, ContentKind kind) {
        const WordRange range{begin, contentEnd(rules, begin, cue, kind)};
        return p.countWords(range) > 0 ? std::optional(Content{range, rule, {}}) : std::nullopt;
    };
    const qsizetype next = skipAdverbials(p, first, ceiling);
    if (p.is(next, u"as") && p.isQuoted(next + 1))
        return Content{p.wordsOf(p.words()[next + 1].quotation), RuleId::SubjectVerbQuote, {}};
    if (next >= ceiling)
        return std::nullopt;
    const qsizetype marked = next + (p.isMark(next, u':') || p.isMark(next, u','));
    if (p.isSpoken(marked))
        return Content{p.wordsOf(p.words()[marked].quotation), RuleId::SubjectVerbQuote, {}};
    if (const qsizetype that = thatAfter(p, first, ceiling); that >= 0)
        return from(that, RuleId::SubjectVerbThat, ContentKind::Clause);
    if (p.is(next, u"to"))
        return from(next, RuleId::SubjectVerbInfinitive, ContentKind::Phrase);
    if (p.is(next, u"of"))
        return from(next, RuleId::SubjectVerbObject, ContentKind::Phrase);
    return std::nullopt;
}

std::optional<Content> contentAfter(const RuledParagraph &rules, const Cue &cue)
{
    return ContentReader(rules, cue).read();
}

bool leadsOn(const TaggedParagraph &p, qsizetype next)
{
    if (next >= p.size())
        return false;
    if (p.isMark(next, u':'))
        return next + 1 < p.size() && p.isQuoted(next + 1);
    const auto tells = [&p](qsizetype verb) {
        return p.lexicon().verb(verb).has(Frame::Addressee);
    };
    const QList<qsizetype> &verbs = p.entry(next - 1).verbs;
    const bool isMark = !p.isWord(next) && p.words()[next].kind != TokenKind::Number;
    const bool goesBack = isMark || p.isAdverb(next) || p.is(next, u"to")
        || p.has(next, WordClass::Preposition) || p.has(next, WordClass::Conjunction)
        || p.has(next, WordClass::Weekday) || p.has(next, WordClass::TimeWord)
        || p.has(next, WordClass::Subordinator);
    return p.is(next, u"that") || (!goesBack && std::none_of(verbs.begin(), verbs.end(), tells));
}

} // namespace onrecord
