// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/taggedparagraph.h"

#include "core/document/sentences.h"

namespace onrecord {

static constexpr qsizetype longestSentence = 250;

TaggedParagraph::TaggedParagraph(const Document &document, qsizetype paragraph,
                                 const Lexicon &lexicon, bool leftOpen)
    : TaggedParagraph(document, paragraph, document.paragraphs()[paragraph].span, lexicon, leftOpen)
{
}

TaggedParagraph::TaggedParagraph(const Document &document, qsizetype paragraph, Span part,
                                 const Lexicon &lexicon, bool leftOpen)
    : m_text(document.text())
    , m_lexicon(lexicon)
    , m_index(paragraph)
    , m_kind(document.paragraphs()[paragraph].kind)
{
    tagWords(part);
    tagQuotations(part, leftOpen);
    cutSentences(part);
    countThrough();
}

void TaggedParagraph::tagWords(Span part)
{
    const QList<Token> tokens = findTokens(m_text, part);
    m_words.reserve(tokens.size());
    for (const Token &token : tokens) {
        const QStringView word = token.span.in(m_text);
        m_words.append({token.span, token.kind,
                        word.front().isUpper() || word.front().isTitleCase(),
                        &m_lexicon.look(word)});
    }
}

void TaggedParagraph::tagQuotations(Span part, bool leftOpen)
{
    m_quotations = findQuotations(m_text, part, leftOpen);
    qsizetype at = 0;
    for (qsizetype q = 0; q < m_quotations.size(); ++q) {
        const Span span = m_quotations[q].span;
        while (at < m_words.size() && m_words[at].span.begin < span.begin)
            ++at;
        const qsizetype first = at;
        for (; at < m_words.size() && m_words[at].span.end <= span.end; ++at)
            m_words[at].quotation = q;
        m_quoted.append({first, at});
    }
}

void TaggedParagraph::cutSentences(Span part)
{
    WordRange current;
    WordRange plain;
    const auto end = [](WordRange &range, qsizetype at, QList<WordRange> &ranges) {
        range.end = at;
        if (!range.isEmpty())
            ranges.append(range);
        range.first = at;
    };
    const auto close = [&](qsizetype at) {
        end(current, at, m_sentences);
    };
    const auto closePlain = [&](qsizetype at) {
        end(plain, at, m_plainSentences);
    };
    qsizetype at = 0;
    for (const Span sentence : findSentences(m_text, part, m_lexicon)) {
        for (; at < m_words.size() && m_words[at].span.end <= sentence.end; ++at) {
            if (at - current.first >= longestSentence && !isSpoken(at))
                close(at);
            if (at - plain.first >= longestSentence)
                closePlain(at);
        }
        closePlain(at);
        const bool withinSpeech =
            isSpoken(at) && isSpoken(at - 1) && m_words[at].quotation == m_words[at - 1].quotation;
        if (!withinSpeech)
            close(at);
    }
    close(m_words.size());
    closePlain(m_words.size());
    for (qsizetype s = 0; s < m_sentences.size(); ++s) {
        for (qsizetype i = m_sentences[s].first; i < m_sentences[s].end; ++i)
            m_words[i].sentence = s;
    }
}

void TaggedParagraph::countThrough()
{
    qsizetype words = 0;
    qsizetype quoted = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        m_wordsBefore.append(words);
        m_quotedBefore.append(quoted);
        const bool counts = isWord(i) || m_words[i].kind == TokenKind::Number;
        words += counts;
        quoted += counts && isQuoted(i);
    }
    m_wordsBefore.append(words);
    m_quotedBefore.append(quoted);
}

QStringView TaggedParagraph::word(qsizetype i) const
{
    return contains(i) ? m_words[i].span.in(m_text) : QStringView();
}

bool TaggedParagraph::is(qsizetype i, QStringView text) const
{
    return contains(i) && m_words[i].span.length() == text.size()
        && word(i).compare(text, Qt::CaseInsensitive) == 0;
}

const WordEntry &TaggedParagraph::entry(qsizetype i) const
{
    static const WordEntry none;
    return contains(i) ? *m_words[i].entry : none;
}

bool TaggedParagraph::has(qsizetype i, WordClass c) const
{
    return contains(i) && m_words[i].entry->has(c);
}

bool TaggedParagraph::has(qsizetype i, WordUse use) const
{
    return contains(i) && m_words[i].entry->has(use);
}

bool TaggedParagraph::isWord(qsizetype i) const
{
    return contains(i) && m_words[i].kind == TokenKind::Word;
}

bool TaggedParagraph::isCapital(qsizetype i) const
{
    return isWord(i) && m_words[i].capital;
}

bool TaggedParagraph::isMark(qsizetype i, QChar mark) const
{
    return contains(i) && m_text[m_words[i].span.begin] == mark && !isWord(i);
}

bool TaggedParagraph::isDash(qsizetype i) const
{
    if (!contains(i) || m_words[i].kind != TokenKind::Punctuation)
        return false;
    const QChar c = m_text[m_words[i].span.begin];
    return c == u'\u2014' || c == u'\u2013' || c == u'\u2015' || c == u'-';
}

bool TaggedParagraph::isAdverb(qsizetype i) const
{
    if (!isWord(i))
        return false;
    return has(i, WordClass::Adverb)
        || (m_words[i].span.length() > 4 && word(i).endsWith(u"ly") && !m_words[i].capital);
}

bool TaggedParagraph::isSpoken(qsizetype i) const
{
    return contains(i) && m_words[i].quotation >= 0
        && m_quotations[m_words[i].quotation].use == QuoteUse::Speech;
}

bool TaggedParagraph::isQuoted(qsizetype i) const
{
    if (!contains(i) || m_words[i].quotation < 0)
        return false;
    const QuoteUse use = m_quotations[m_words[i].quotation].use;
    return use == QuoteUse::Speech || use == QuoteUse::Words;
}

Span TaggedParagraph::spanOf(WordRange range) const
{
    if (range.isEmpty())
        return {};
    return {m_words[range.first].span.begin, m_words[range.end - 1].span.end};
}

qsizetype TaggedParagraph::countWords(WordRange range) const
{
    return m_wordsBefore[range.end] - m_wordsBefore[range.first];
}

qsizetype TaggedParagraph::countQuoted(WordRange range) const
{
    return m_quotedBefore[range.end] - m_quotedBefore[range.first];
}

Spans TaggedParagraph::spansOf(const QList<WordRange> &ranges) const
{
    Spans spans;
    spans.reserve(ranges.size());
    for (const WordRange range : ranges)
        spans.append(spanOf(range));
    return spans;
}

qsizetype TaggedParagraph::countWords(const QList<WordRange> &ranges) const
{
    qsizetype words = 0;
    for (const WordRange range : ranges)
        words += countWords(range);
    return words;
}

qsizetype TaggedParagraph::countQuoted(const QList<WordRange> &ranges) const
{
    qsizetype quoted = 0;
    for (const WordRange range : ranges)
        quoted += countQuoted(range);
    return quoted;
}

} // namespace onrecord
