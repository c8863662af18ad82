// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markeduptext.h"
#include "core/text/quotationmarks.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

namespace onrecord::wording {

namespace {

/// What a double mark does where it stands.
enum class Does : quint8 { Nothing, Opens, Closes, Strays };

/// Follows double marks in the customs of several languages: “…”, „…“, «…», »…« and "…".
class MarksInPairs
{
public:
    /// \a next is what follows \a c, null at the end.
    Does pass(QChar c, QChar next)
    {
        if (quotationMarkOf(c) == QuotationMark::None)
            return Does::Nothing;
        for (qsizetype at = m_open.size(); at-- > 0;) {
            if (closes(m_open[at], c)) {
                m_open.truncate(at);
                return Does::Closes;
            }
        }
        // » and " open and close; before a word they open.
        const bool isEither = c == u'»' || c == u'"';
        const bool isAtEnd =
            next.isNull() || next.isSpace() || QStringView(u",.;:!?)").contains(next);
        if (c == u'”' || (isEither && isAtEnd))
            return Does::Strays;
        m_open += c;
        return Does::Opens;
    }
    qsizetype depth() const { return m_open.size(); }
    /// What closes the outermost open one.
    QChar closing() const
    {
        switch (m_open.front().unicode()) {
        case u'«': return u'»';
        case u'»': return u'«';
        case u'"': return u'"';
        case u'„': return u'“';
        default: return u'”';
        }
    }

private:
    static bool closes(QChar opening, QChar c)
    {
        switch (opening.unicode()) {
        case u'„': return c == u'“' || c == u'”';
        case u'“': return c == u'”';
        case u'«': return c == u'»';
        case u'»': return c == u'«';
        default: return c == opening;
        }
    }

    QString m_open;
};

QChar after(const QString &words, qsizetype at)
{
    return at + 1 < words.size() ? words[at + 1] : QChar();
}

/// \a words with their double marks inside of \a outer levels of them made single, all of them in pairs: lone
/// ones that close go, lone ones that open are closed.
QString inPairs(const QString &words, qsizetype outer)
{
    QString paired;
    MarksInPairs marks;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const qsizetype before = marks.depth();
        switch (marks.pass(words[at], after(words, at))) {
        case Does::Nothing: paired += words[at]; break;
        case Does::Opens: paired += before < outer ? words[at] : u'‘'; break;
        case Does::Closes:
            for (qsizetype level = before; level-- > marks.depth();)
                paired += level < outer ? words[at] : u'’';
            break;
        case Does::Strays: break;
        }
    }
    for (qsizetype level = marks.depth(); level-- > 0;)
        paired += level < outer ? marks.closing() : u'’';
    return paired;
}

/// True where every letter of \a words stands in quotation marks of their own.
bool isQuotedThroughout(const QString &words)
{
    if (words.isEmpty() || quotationMarkOf(words.front()) == QuotationMark::None)
        return false;
    MarksInPairs marks;
    bool isAny = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (marks.depth() == 0 && words[at].isLetterOrNumber())
            return false;
        isAny = marks.pass(words[at], after(words, at)) == Does::Opens || isAny;
    }
    return isAny;
}

/// True for what waits for more words behind it.
bool isLoose(QChar c)
{
    return c.isSpace() || quotationMarkOf(c) == QuotationMark::Opening
        || QStringView(u"…,;:.–—-(‘").contains(c);
}

/// True where a cut may not end \a words: also with a mark that closes, or may, unless a word or what belongs to
/// it stands right before it.
bool hasLooseEnd(QStringView words)
{
    if (words.isEmpty())
        return false;
    const QChar last = words.back();
    if (isLoose(last))
        return true;
    const bool mayClose = quotationMarkOf(last) != QuotationMark::None;
    const QChar before = words.size() > 1 ? words.chopped(1).back() : QChar(u' ');
    return mayClose
        && (before.isSpace() || before == u'…'
            || quotationMarkOf(before) == QuotationMark::Opening);
}

/// The longest beginning of \a words within \a limit that ends where a word does, with "…" behind it.
QString shortened(const QString &words, qsizetype limit)
{
    if (words.size() <= limit)
        return words;
    qsizetype end = words.lastIndexOf(u' ', limit);
    if (end < limit / 2)
        end = limit;
    if (words[end].isLowSurrogate())
        --end;
    QStringView beginning = QStringView(words).left(end);
    while (hasLooseEnd(beginning))
        beginning.chop(1);
    return beginning.toString() + u'…';
}

/// The words at \a span as they are shown, or a beginning of them that is longer than \a limit: a page
/// in one quotation costs no more than a sentence.
QString beginning(const Article &article, Span span, qsizetype limit)
{
    QString words;
    for (qsizetype length = 4 * limit; words.size() <= limit; length *= 2) {
        const Span part{span.begin, std::min(span.end, span.begin + length)};
        words = shownWords(article, part).simplified();
        if (part.end == span.end)
            break;
    }
    return words;
}

} // namespace

QString excerpt(const Article &article, const Spans &spans, qsizetype limit)
{
    QString words;
    for (const Span span : spans) {
        if (!words.isEmpty())
            words += QStringLiteral(" … ");
        words += beginning(article, span, limit);
        if (words.size() > limit)
            break;
    }
    return excerpt(words, limit);
}

QString excerpt(const QString &words, qsizetype limit)
{
    return shortened(shownPlainly(words.simplified()), limit);
}

QString inMarks(const QString &words)
{
    if (isQuotedThroughout(words))
        return inPairs(words, 1);
    return u'“' + inPairs(words, 0) + u'”';
}

QString betweenMarks(const QString &words)
{
    const QString marked = inMarks(words);
    const bool isOne = quotedParts(marked, {0, marked.size()}) == Spans{{0, marked.size()}};
    return isOne ? marked.mid(1, marked.size() - 2) : inPairs(words, 0);
}

QString quoted(const QString &words, qsizetype limit)
{
    return inMarks(excerpt(words, limit));
}

QString quoted(const Article &article, const Spans &spans, qsizetype limit)
{
    return inMarks(excerpt(article, spans, limit));
}

QString withoutEndComma(QString words)
{
    static constexpr QStringView marks = u"”’»\"'";
    qsizetype end = words.size();
    while (end > 0 && marks.contains(words[end - 1]))
        --end;
    if (end > 0 && words[end - 1] == u',')
        words.remove(end - 1, 1);
    return words;
}

} // namespace onrecord::wording
