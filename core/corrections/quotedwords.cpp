// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/quotedwords.h"

namespace onrecord {

/// Blank, or part of a word: nearly all text is ASCII, the tables of Unicode are asked for the rest.
static bool isBlank(QChar c)
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

/// Calls \a visit with the offset of every word's beginning in \a text.
template <typename Visit>
static void forEachWord(QStringView text, Visit visit)
{
    qsizetype begin = -1; // of what stands between blanks
    bool isWord = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isBlank(text[at])) {
            begin = -1;
            isWord = false;
            continue;
        }
        if (begin < 0)
            begin = at;
        if (!isWord && isInWord(text, at)) {
            isWord = true;
            visit(begin);
        }
    }
}

WordCounts::WordCounts(QStringView text)
{
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

/// Follows quotation marks along a paragraph. “ ” and « » nest; a straight mark closes what it
/// opened. Single marks are left alone: they are apostrophes as often as not.
class OpenMarks
{
public:
    void pass(QChar c)
    {
        switch (c.unicode()) {
        case u'\u201C':
        case u'\u201E':
        case u'\u00AB': ++m_depth; break;
        case u'\u201D':
        case u'\u00BB': m_depth = std::max(0, m_depth - 1); break;
        case u'"': m_straight = !m_straight; break;
        default: break;
        }
    }
    bool any() const { return m_depth > 0 || m_straight; }

private:
    int m_depth = 0;
    bool m_straight = false;
};

struct Quoted
{
    int words = 0;
    int inMarks = 0;
};

Quoted countQuoted(const Document &document, Span span)
{
    Quoted quoted;
    const QStringView text = document.text();
    const qsizetype paragraph = document.paragraphAt(span.begin);
    qsizetype at = paragraph < 0 ? span.begin : document.paragraphs()[paragraph].span.begin;
    OpenMarks marks;
    bool inWord = false;
    for (at = std::min(at, span.begin); at < span.end; ++at) {
        marks.pass(text[at]);
        if (at < span.begin)
            continue;
        const bool letter = isInWord(text, at);
        if (letter && !inWord) {
            ++quoted.words;
            quoted.inMarks += marks.any();
        }
        inWord = !isBlank(text[at]) && (inWord || letter);
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
    if (all.inMarks == 0)
        return StatementKind::Indirect;
    return all.inMarks * 5 >= all.words * 4 ? StatementKind::Direct : StatementKind::Mixed;
}

} // namespace onrecord
