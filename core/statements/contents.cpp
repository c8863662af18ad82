// SPDX-License-Identifier: GPL-3.0-or-later
// Where the content of a clause begins and ends.
#include "core/statements/statementrules.h"

namespace onrecord {

static bool isQuestionWord(const TaggedParagraph &p, qsizetype i)
{
    for (QStringView word :
         {u"whether", u"if", u"why", u"how", u"what", u"who", u"when", u"where", u"which"}) {
        if (p.is(i, word))
            return true;
    }
    return false;
}

static bool endsClause(const TaggedParagraph &p, qsizetype i)
{
    return p.isMark(i, u'.') || p.isMark(i, u',') || p.isMark(i, u';') || p.isMark(i, u':')
        || p.isMark(i, u'?') || p.isMark(i, u'!') || p.isMark(i, u')') || p.isDash(i);
}

/// Words that may stand between a verb and its "that": times, places, who was told.
qsizetype StatementRules::thatAfter(qsizetype first, qsizetype ceiling) const
{
    constexpr qsizetype farthest = 16;
    for (qsizetype i = first; i < std::min(ceiling, first + farthest); ++i) {
        if (p.is(i, u"that")) {
            // "said in that interview": not the conjunction
            const bool conjunction = !p.has(i - 1, WordClass::Preposition) || i == first;
            return conjunction ? i : -1;
        }
        if (p.isSpoken(i) || p.has(i, WordClass::Auxiliary) || p.has(i, WordClass::Subordinator)
            || p.has(i, WordClass::Relative)
            || (p.has(i, WordClass::Pronoun) && !p.has(i, WordClass::Determiner) && i > first + 1)
            || (endsClause(p, i) && !p.isMark(i, u','))
            || (i > first && p.entry(i).isVerb() && !p.isCapital(i)
                && !p.has(i, WordClass::Medium)))
            return -1;
    }
    return -1;
}

/// "on Tuesday", "in a statement", "in an interview with the Gazette", "to reporters".
qsizetype StatementRules::skipAdverbials(qsizetype first, qsizetype ceiling) const
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

WordRange StatementRules::trimmed(WordRange range) const
{
    while (!range.isEmpty() && (endsClause(p, range.end - 1)) && !p.isMark(range.end - 1, u')')
           && !p.isQuoted(range.end - 1)) {
        const bool abbreviation = p.isMark(range.end - 1, u'.')
            && p.has(range.end - 2, WordClass::Abbreviation)
            && p.sentenceOf(range.first).end != range.end;
        if (abbreviation)
            break;
        --range.end;
    }
    while (!range.isEmpty()
           && (p.isMark(range.first, u',') || p.isMark(range.first, u':') || p.isDash(range.first)))
        ++range.first;
    return range;
}

/// True where the content that began at \a first ends before the word at \a i: another cue of
/// the same source, or another source with its own, takes over.
bool StatementRules::breaksContent(qsizetype i, qsizetype first, const Cue &cue, bool clause) const
{
    const bool closed = p.words()[i].kind == TokenKind::QuoteMark && p.isMark(i - 1, u',');
    const bool comma = p.isMark(i, u',') || p.isMark(i, u';') || closed;
    qsizetype next = i + comma;
    if (p.is(next, u"according") && p.is(next + 1, u"to"))
        return true;
    const bool joined = p.is(next, u"and") || p.is(next, u"but") || p.is(next, u"or");
    const bool subordinated = p.is(next, u"while") || p.is(next, u"though")
        || p.is(next, u"although") || p.is(next, u"whereas") || p.is(next, u"as");
    if (!comma && !joined && !subordinated)
        return false;
    qsizetype at = next + (joined || subordinated);
    while (p.isAdverb(at) && !p.isCapital(at) && cueAt(at) < 0)
        ++at;
    const qsizetype c = cueAt(at);
    if (c >= 0 && comma && m_cues[c].used && m_cues[c].voice == Voice::Gerund)
        return true; // ", adding: “…”": the quotation is a statement of its own
    if (c >= 0 && !m_cues[c].used) {
        const Cue &second = m_cues[c];
        if (second.voice == Voice::Gerund)
            return comma || joined;
        const bool sameTime = (second.range.size() > 1 && cue.range.size() > 1
                               && p.is(second.range.first, p.word(cue.range.first)))
            || (second.range.size() == 1 && cue.range.size() == 1
                && p.entry(second.head).has(VerbForm::Past)
                    == p.entry(cue.head).has(VerbForm::Past));
        if (comma && !joined && !subordinated && second.finite && second.voice == Voice::Active
            && p.isMark(i, u','))
            return true; // "the mayor, who proposed the tax, insisted": back to the main clause
        if (joined && second.finite && second.voice == Voice::Active && sameTime)
            return comma || !clause || (second.has(Frame::Quote) && second.has(Frame::Clause));
    }
    // ", while critics said …": a source of its own right after the joint
    if ((joined && comma) || subordinated) {
        constexpr qsizetype longestSource = 10;
        for (qsizetype k = at + 1; k < std::min(at + longestSource, p.sentenceOf(i).end); ++k) {
            const qsizetype other = cueAt(k);
            if (other < 0 || !m_cues[other].finite || m_cues[other].voice != Voice::Active)
                continue;
            const std::optional<Source> source = subjectBefore(p, k, first);
            return source && source->range.first <= at + 1 && source->range.first >= next
                && !source->pronoun;
        }
    }
    return false;
}

qsizetype StatementRules::contentEnd(qsizetype first, const Cue &cue, bool clause) const
{
    const qsizetype ceiling = p.sentenceOf(cue.head).end;
    if (first >= ceiling)
        return first;
    qsizetype i = first + 1;
    for (; i < ceiling; ++i) {
        const bool mark = p.words()[i].kind == TokenKind::QuoteMark;
        if ((!p.isQuoted(i) || mark) && breaksContent(i, first, cue, clause)) {
            i += mark;
            break;
        }
    }
    return trimmed({first, i}).end;
}

/// What follows \a cue and may be its content, by the frames its verb has.
std::optional<StatementRules::Content> StatementRules::contentAfter(const Cue &cue) const
{
    const qsizetype ceiling = p.sentenceOf(cue.head).end;
    qsizetype first = cue.range.end;
    Content content;
    const auto from = [&](qsizetype begin, RuleId rule, bool clause) -> std::optional<Content> {
        content.range = {begin, contentEnd(begin, cue, clause)};
        content.rule = rule;
        if (p.countWords(content.range) == 0)
            return std::nullopt;
        return content;
    };
    if (first >= ceiling)
        return std::nullopt;

    const bool tells = cue.has(Frame::Quote) || cue.has(Frame::Clause) || cue.has(Frame::That);
    if (tells) {
        const qsizetype that = thatAfter(first, ceiling);
        if (that >= 0) {
            if (that > first && (cue.has(Frame::Addressee)))
                content.addressee = {first, that};
            return from(that, RuleId::SubjectVerbThat, true);
        }
    }
    if (cue.has(Frame::Addressee)) {
        if (const std::optional<Source> told = sourceBeginningAt(p, first, ceiling)) {
            content.addressee = told->head;
            first = told->apposition.isEmpty() ? told->range.end : told->apposition.first - 1;
        }
    }
    if (tells || cue.has(Frame::Infinitive))
        first = skipAdverbials(first, ceiling);
    while (p.isAdverb(first) && !p.isCapital(first) && p.has(first + 1, WordClass::Preposition))
        ++first;
    if (first >= ceiling)
        return std::nullopt;

    if (p.isMark(first, u':') && tells)
        return from(first + 1, RuleId::SubjectVerbQuote, true);
    if (endsClause(p, first))
        return std::nullopt;
    if (p.is(first, u"to") && !p.has(first + 1, WordClass::Determiner) && !p.isCapital(first + 1))
        return cue.has(Frame::Infinitive) || cue.has(Frame::Addressee)
            ? from(first, RuleId::SubjectVerbInfinitive, false)
            : std::nullopt;
    if (isQuestionWord(p, first) && cue.has(Frame::Question))
        return from(first, RuleId::SubjectVerbClause, true);
    if (p.isQuoted(first) && (tells || cue.has(Frame::Object))) {
        const WordRange quote = p.wordsOf(p.words()[first].quotation);
        const qsizetype joint = quote.end;
        const bool leaves = quote.first == first && p.has(joint, WordClass::Conjunction)
            && (p.has(joint + 1, WordClass::NotSubject) || p.word(joint + 1).endsWith(u"ed"));
        if (leaves) {
            content.range = quote;
            content.rule = RuleId::SubjectVerbQuote;
            return content;
        }
        return from(first, RuleId::SubjectVerbQuote, true);
    }
    if (cue.has(Frame::AddresseeTo)) {
        const std::optional<Source> asked = sourceBeginningAt(p, first, ceiling);
        if (asked && p.is(asked->range.end, u"to")) {
            content.addressee = asked->head;
            return from(first, RuleId::SubjectVerbInfinitive, false);
        }
        return std::nullopt;
    }
    if (cue.has(Frame::Gerund) && p.word(first).endsWith(u"ing"))
        return from(first, RuleId::SubjectVerbObject, false);
    const bool preposition =
        p.has(first, WordClass::Preposition) && !p.has(first, WordClass::Subordinator);
    if (cue.has(Frame::Clause) && !p.has(first, WordClass::Relative)
        && !(preposition && !p.isCapital(first)))
        return from(first, RuleId::SubjectVerbClause, true);
    if (cue.has(Frame::Clause) && preposition && cue.has(Frame::Quote) && !cue.has(Frame::Object))
        return from(first, RuleId::SubjectVerbClause, true);
    if (cue.has(Frame::Object) && !preposition && !p.has(first, WordClass::Subordinator)
        && !p.has(first, WordClass::Conjunction))
        return from(first, RuleId::SubjectVerbObject, false);
    return std::nullopt;
}

} // namespace onrecord
