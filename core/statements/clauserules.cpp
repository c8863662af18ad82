// SPDX-License-Identifier: GPL-3.0-or-later
// What is told in the reporter's words.
#include "core/statements/statementrules.h"

namespace onrecord {

/// RUIZ: We stay. True where the paragraph is such a line.
bool StatementRules::readTranscriptLine()
{
    constexpr qsizetype longestName = 5;
    const qsizetype first = !p.words().isEmpty() && p.words()[0].kind == TokenKind::QuoteMark;
    qsizetype colon = first;
    while (colon < std::min(longestName + 1, p.size()) && !p.isMark(colon, u':'))
        ++colon;
    if (colon == first || !p.isMark(colon, u':') || colon + 1 >= p.size())
        return false;
    for (qsizetype i = first; i < colon; ++i) {
        const bool shouted = p.isWord(i) && p.word(i) == p.word(i).toString().toUpper();
        if (!shouted && !p.isMark(i, u'.'))
            return false;
    }
    if (p.kind() == ParagraphKind::Headline || p.words()[first].span.length() < 2)
        return false;
    const WordRange content{colon + 1, p.size()}; // all of it is spoken, the full stop too
    if (p.countWords(content) == 0)
        return false;
    const Source source{{first, colon}, {first, colon}, {}, false};
    const qsizetype made = add({.rule = RuleId::TranscriptLine,
                                .content = {content},
                                .cue = {{colon, colon + 1}},
                                .source = source});
    m_drafts[made].quoted = m_drafts[made].words;
    for (Cue &cue : m_cues)
        cue.used = true;
    for (qsizetype &draft : m_quoteDraft)
        draft = made;
    return true;
}

/// Ruiz: Ferry will stop
void StatementRules::readHeadline()
{
    if (p.kind() != ParagraphKind::Headline && p.index() > 0)
        return;
    constexpr qsizetype longestSource = 7;
    for (qsizetype i = 1; i < std::min(p.size() - 2, longestSource); ++i) {
        if (p.isSpoken(i) || cueAt(i) >= 0)
            return;
        if (!p.isMark(i, u':'))
            continue;
        if (p.isMark(p.size() - 1, u'.') && p.kind() != ParagraphKind::Headline)
            return;
        const WordRange content = trimmed({i + 1, p.size()});
        const WordRange name{0, i};
        if (p.countWords(content) < 3 || !p.isCapital(0))
            return;
        add({.rule = RuleId::HeadlineColon,
             .content = {content},
             .cue = {{i, i + 1}},
             .source = Source{name, name, {}, false}});
        return;
    }
}

/// According to Ana Ruiz, …   …, according to Ana Ruiz
void StatementRules::readAccordingTo()
{
    for (qsizetype i = 0; i + 2 < p.size(); ++i) {
        if (!p.is(i, u"according") || !p.is(i + 1, u"to") || p.isSpoken(i))
            continue;
        const WordRange sentence = p.sentenceOf(i);
        std::optional<Source> source = sourceBeginningAt(p, i + 2, sentence.end);
        if (!source)
            continue;
        const bool fronted = i == sentence.first || p.has(i - 1, WordClass::Conjunction)
            || p.has(i - 1, WordClass::Subordinator);
        // "According to the union, eleven farms lie below it": eleven farms explain no union
        const bool swallowed =
            p.countWords({source->range.end, sentence.end}) == 0 && !source->apposition.isEmpty();
        if (fronted && swallowed) {
            source->range.end = source->apposition.first - 1;
            source->apposition = {};
        }
        QList<WordRange> content;
        const qsizetype tail = source->range.end;
        if (fronted) {
            content.append(trimmed({tail, sentence.end}));
        } else {
            content.append(trimmed({sentence.first, i}));
            const bool goesOn = p.isMark(i - 1, u',') && p.isMark(tail, u',')
                && p.countWords({sentence.first, i}) < p.countWords({tail, sentence.end});
            if (goesOn)
                content.append(trimmed({tail, sentence.end}));
        }
        if (p.countWords(content.first()) == 0)
            continue;
        add({.rule = RuleId::AccordingTo,
             .content = content,
             .cue = {{i, i + 2}},
             .source = source});
    }
}

/// The company declined to comment. She did not respond to a request. He could not be reached.
void StatementRules::readNoComment()
{
    for (qsizetype i = 1; i < p.size(); ++i) {
        if (p.isSpoken(i))
            continue;
        qsizetype first = -1;
        const bool comments = p.has(i, WordClass::Comment);
        if (comments && p.is(i - 1, u"to")) {
            const qsizetype c = cueAt(i - 2) >= 0 ? cueAt(i - 2) : (i >= 3 ? cueAt(i - 3) : -1);
            const bool declines = c >= 0 && m_cues[c].range.end == i - 1
                && (m_cues[c].verb->lemma == u"decline" || m_cues[c].verb->lemma == u"refuse");
            if (declines && !p.is(i, u"say") && !p.is(i, u"talk") && !p.is(i, u"speak"))
                first = m_cues[c].range.first;
        } else if (p.is(i, u"respond") || p.is(i, u"comment") || p.is(i, u"reply")
                   || (p.is(i, u"reached") && p.is(i - 1, u"be"))) {
            qsizetype k = i - 1;
            bool negated = false;
            while (k > 0
                   && (p.isAdverb(k) || p.has(k, WordClass::Auxiliary)
                       || p.has(k, WordClass::Negation))) {
                negated = negated || p.has(k, WordClass::Negation);
                --k;
            }
            if (negated)
                first = k + 1;
        }
        if (first < 0)
            continue;
        const std::optional<Source> source = subjectBefore(p, first, floorBefore(first));
        if (!source)
            continue;
        add({.rule = RuleId::NoComment, .cue = {{first, i + 1}}, .source = source});
        for (Cue &cue : m_cues)
            cue.used = cue.used || (cue.range.first >= first && cue.range.end <= i + 1);
    }
}

/// Something in \a range can be the verb of a sentence: then it is more than "In the end".
bool StatementRules::hasFiniteVerb(WordRange range) const
{
    for (qsizetype i = range.first; i < range.end; ++i) {
        const WordEntry &entry = p.entry(i);
        const bool verb = entry.has(WordClass::Auxiliary) || entry.has(WordClass::NotSubject)
            || entry.has(VerbForm::Past) || entry.has(VerbForm::Third)
            || (p.isWord(i) && !p.isCapital(i) && p.word(i).endsWith(u"ed"));
        if (verb && !p.isSpoken(i))
            return true;
    }
    return false;
}

/// The ferry would stop, said Ana Ruiz.
bool StatementRules::readInversion(qsizetype c)
{
    Cue &cue = m_cues[c];
    const qsizetype before = cue.range.first - 1;
    const WordRange sentence = p.sentenceOf(cue.head);
    const bool closed = p.isQuoted(before) && p.isMark(before - 1, u',');
    if (before <= sentence.first || !(p.isMark(before, u',') || p.isDash(before) || closed)
        || !cue.has(Frame::Quote) || cue.range.size() > 1)
        return false;
    const std::optional<Source> source = sourceBeginningAt(p, cue.range.end, sentence.end);
    if (!source || source->pronoun)
        return false;
    // "…, said the plan would hold": the plan does something, it did not say so
    const qsizetype next = source->range.end;
    if (next < sentence.end && (p.has(next, WordClass::Auxiliary) || cueAt(next) >= 0))
        return false;
    const WordRange content = trimmed({floorBefore(before), before + closed});
    if (p.countWords(content) < 2 || !hasFiniteVerb(content))
        return false;
    add({.rule = RuleId::ClauseSubjectVerb,
         .content = {content},
         .cue = {cue.range},
         .source = source});
    cue.used = true;
    return true;
}

bool StatementRules::readClauseAfter(qsizetype c, const std::optional<Source> &source,
                                     RuleId shared)
{
    Cue &cue = m_cues[c];
    const std::optional<Content> content = contentAfter(cue);
    if (!content)
        return false;
    Found found{.rule = content->rule,
                .content = {content->range},
                .cue = {cue.range},
                .source = source,
                .addressee = content->addressee};
    if (!source) {
        found.rule = shared;
        found.follows = draftInSentence(cue.head);
    }
    const qsizetype made = add(found);
    if (!source && found.follows >= 0)
        m_drafts[made].statement.source = m_drafts[found.follows].statement.source;
    cue.used = true;
    return true;
}

/// The ferry would stop, Ana Ruiz said.   The ferry, she said, would stop.
bool StatementRules::readClauseBefore(qsizetype c, const std::optional<Source> &source)
{
    Cue &cue = m_cues[c];
    if (!source || !(cue.has(Frame::Quote) || cue.has(Frame::Clause)))
        return false;
    const WordRange sentence = p.sentenceOf(cue.head);
    const qsizetype comma = source->range.first - 1;
    const bool closed = p.isQuoted(comma) && p.isMark(comma - 1, u',');
    if (comma <= sentence.first || !(p.isMark(comma, u',') || p.isDash(comma) || closed))
        return false;
    QList<WordRange> content{trimmed({floorBefore(comma), comma + closed})};
    if (p.countWords(content.first()) == 0)
        return false;
    const bool whole = hasFiniteVerb(content.first());
    const qsizetype tail = skipAdverbials(cue.range.end, sentence.end);
    if (p.isMark(tail, u',') || (!whole && tail < sentence.end)) {
        const qsizetype next = tail + p.isMark(tail, u',');
        const bool goesOn = !whole || p.has(next, WordClass::Auxiliary)
            || p.has(next, WordClass::Conjunction) || p.has(next, WordClass::Subordinator)
            || p.has(next, WordClass::NotSubject) || p.has(next, WordClass::Preposition);
        const bool free = !whole || (cueAt(next) < 0 && cueAt(next + 1) < 0);
        if (goesOn && free && next < sentence.end) {
            const WordRange rest{next, contentEnd(next, cue, true)};
            if (p.countWords(rest) > 0)
                content.append(rest);
        }
    }
    if (!whole && content.size() == 1)
        return false;
    add({.rule = RuleId::ClauseSubjectVerb,
         .content = content,
         .cue = {cue.range},
         .source = source});
    cue.used = true;
    return true;
}

/// Whom a cue without a subject of its own belongs to, and what it reports.
void StatementRules::readCue(qsizetype c)
{
    const Cue &cue = m_cues[c];
    if (cue.voice == Voice::Passive || cue.voice == Voice::Infinitive)
        return;
    const qsizetype before = cue.range.first - 1;
    if (cue.voice == Voice::Gerund) {
        const bool apart = p.isMark(before, u',') || p.is(before, u"and") || p.isDash(before);
        if (apart && draftInSentence(cue.head) >= 0) {
            readClauseAfter(c, std::nullopt, RuleId::SecondCue);
        } else if (apart) {
            const std::optional<Source> subject = sentenceSubject(p.words()[cue.head].sentence);
            if (subject && subject->range.end <= before)
                readClauseAfter(c, subject, RuleId::SecondCue);
        } else if (p.has(before, WordClass::SayingNoun) || p.has(before, WordClass::Medium)
                   || p.has(before, WordClass::Document)) {
            bool owned = false; // "his recent comments outlining …": his, not the comments'
            for (qsizetype i = before - 1; i > std::max<qsizetype>(0, before - 4); --i)
                owned = owned || p.has(i, WordClass::Possessive);
            const std::optional<Source> source = owned
                ? sentenceSubject(p.words()[cue.head].sentence)
                : sourceEndingAt(p, before, floorBefore(before));
            if (source && source->range.end <= cue.range.first)
                readClauseAfter(c, source, RuleId::SecondCue);
        }
        return;
    }
    if (p.has(before, WordClass::Conjunction)
        || (p.isAdverb(before) && p.has(before - 1, WordClass::Conjunction))) {
        if (draftInSentence(cue.head) >= 0) {
            readClauseAfter(c, std::nullopt, RuleId::SecondCue);
        } else {
            const std::optional<Source> subject = sentenceSubject(p.words()[cue.head].sentence);
            if (subject && subject->range.end < cue.range.first)
                readClauseAfter(c, subject, RuleId::SecondCue);
        }
        return;
    }
    if (cue.modal && !cue.negated)
        return;
    const std::optional<Source> source = subjectOf(cue);
    if (!source) {
        readInversion(c);
        return;
    }
    const bool reporter = source->pronoun
        && (p.has(source->range.first, WordClass::FirstPerson)
            || p.is(source->range.first, u"you"));
    if (reporter && p.kind() != ParagraphKind::Headline)
        return;
    if (!readClauseAfter(c, source, RuleId::SecondCue))
        readClauseBefore(c, source);
}

/// Ana Ruiz’s claim that …   her warning that …
void StatementRules::readNounsOfSaying()
{
    for (qsizetype i = 2; i + 2 < p.size(); ++i) {
        if (!p.has(i, WordClass::SayingNoun) || !p.is(i + 1, u"that") || p.isSpoken(i)
            || cueAt(i) >= 0)
            continue;
        qsizetype owner = i - 1;
        while (owner > i - 3 && owner > 0 && !isPossessiveMark(p, owner)
               && !p.has(owner, WordClass::Possessive))
            --owner;
        std::optional<Source> source;
        if (isPossessiveMark(p, owner))
            source = sourceEndingAt(p, owner - 1, floorBefore(owner));
        else if (p.has(owner, WordClass::Possessive))
            source = Source{{owner, owner + 1}, {owner, owner + 1}, {}, true};
        if (!source)
            continue;
        Cue cue;
        cue.head = i;
        cue.range = {i, i + 1};
        const WordRange content{i + 1, contentEnd(i + 1, cue, true)};
        if (p.countWords(content) > 2)
            add({.rule = RuleId::NounOfSaying,
                 .content = {content},
                 .cue = {cue.range},
                 .source = source});
    }
}

} // namespace onrecord
