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

WordCounts::WordCounts(const Article &article)
{
    const QString text = wordsInPlace(article, {0, article.text.size()});
    m_begins.reserve(text.size() / 6);
    forEachWord(text, [this](qsizetype begin) { m_begins.append(qint32(begin)); });
}

int WordCounts::in(Span span) const
{
    const auto first = std::lower_bound(m_begins.cbegin(), m_begins.cend(), span.begin);
    const auto last = std::lower_bound(first, m_begins.cend(), span.end);
    return int(last - first);
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
