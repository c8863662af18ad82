// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/quotedwords.h"

#include "core/article/markeduptext.h"
#include "core/text/quotationmarks.h"

namespace onrecord {

/// White space, or part of a word: nearly all text is ASCII, the tables of Unicode are asked for the
/// rest. Invisible characters part no words, unlike isBlank() of text/lines.h.
static bool isSeparator(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x80 ? u == u' ' || (u >= 0x09 && u <= 0x0D) : c.isSpace();
}

static bool isInWord(QStringView text, qsizetype at)
{
    const char16_t u = text[at].unicode();
    if (u < 0x80)
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9');
    if (QChar::isHighSurrogate(u) && at + 1 < text.size())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(u, text[at + 1].unicode()));
    return QChar::isLetterOrNumber(u);
}

/// What wordsInPlace() puts where markup stands.
static constexpr QChar markup = u'\u200C';

/// Calls \a visit with the offset of every word's beginning in \a text.
template <typename Visit>
static void forEachWord(QStringView text, Visit visit)
{
    qsizetype begin = -1; // of what stands between blanks
    bool isWord = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isSeparator(text[at])) {
            begin = -1;
            isWord = false;
            continue;
        }
        if (begin < 0 && text[at] != markup)
            begin = at;
        if (!isWord && isInWord(text, at)) {
            isWord = true;
            visit(begin);
        }
    }
}

/// Code units of a block, of which so few words begin in one that they are looked through quickly.
static constexpr qsizetype wordBlock = 128;

WordCounts::WordCounts(const Article &article)
{
    const QString text = wordsInPlace(article, {0, article.text.size()});
    m_begins.reserve(text.size() / 6);
    m_before.reserve(text.size() / wordBlock + 2);
    const auto closeBlocksBefore = [this](qsizetype offset) {
        while (m_before.size() * wordBlock <= offset)
            m_before.append(qint32(m_begins.size()));
    };
    forEachWord(text, [&](qsizetype begin) {
        closeBlocksBefore(begin);
        m_begins.append(qint32(begin));
    });
    closeBlocksBefore(text.size() + wordBlock);
}

/// Words that begin before \a offset.
qsizetype WordCounts::before(qsizetype offset) const
{
    if (offset <= 0 || m_begins.isEmpty())
        return 0;
    const qsizetype block = offset / wordBlock;
    if (block + 1 >= m_before.size())
        return m_begins.size();
    const auto first = m_begins.cbegin() + m_before[block];
    const auto last = m_begins.cbegin() + m_before[block + 1];
    return std::lower_bound(first, last, offset) - m_begins.cbegin();
}

int WordCounts::in(Span span) const
{
    return int(std::max<qsizetype>(0, before(span.end) - before(span.begin)));
}

int WordCounts::in(const Spans &spans) const
{
    int words = 0;
    for (const Span span : spans)
        words += in(span);
    return words;
}

namespace {

struct Quoted
{
    int words = 0;
    int inMarks = 0;
};

Quoted countQuoted(const Document &document, Span span)
{
    Quoted quoted;
    const qsizetype paragraph = document.paragraphAt(span.begin);
    const qsizetype begin =
        paragraph < 0 ? span.begin : document.paragraphs()[paragraph].span.begin;
    const Span read{std::min(begin, span.begin), span.end};
    const QString text = wordsInPlace(document.article(), read);
    OpenQuotations quotations;
    bool inWord = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        quotations.pass(text[at]);
        if (read.begin + at < span.begin)
            continue;
        const bool letter = isInWord(text, at);
        if (letter && !inWord) {
            ++quoted.words;
            quoted.inMarks += quotations.any();
        }
        inWord = !isSeparator(text[at]) && (inWord || letter);
    }
    return quoted;
}

} // namespace

StatementKind kindOf(const Document &document, const Spans &content)
{
    Quoted all;
    for (const Span span : content) {
        const Quoted quoted = countQuoted(document, span);
        all.words += quoted.words;
        all.inMarks += quoted.inMarks;
    }
    return kindFor(all.words, all.inMarks);
}

} // namespace onrecord
