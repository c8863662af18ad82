// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markdownwords.h"

#include "core/text/lines.h"
#include "core/text/quotationmarks.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Nobody wraps lines at more than this; what is longer is a paragraph on one line.
constexpr qsizetype longestWrappedLine = 130;

QString shown(QStringView text, const Words &words)
{
    return words.meaning != 0 ? QString::fromUcs4(&words.meaning, 1)
                              : words.span.in(text).toString();
}

/// Takes the marks of notes out of runs of words.
class NoteMarks
{
public:
    explicit NoteMarks(QStringView text)
        : m_text(text)
    {
    }

    WordRuns withoutThem(const WordRuns &words);

private:
    bool isReference(const Words &words) const;
    void cut(const Words &words);
    void keep(Span span, const Words &words);

    const QStringView m_text;
    Break m_before = Break::None; ///< of what is kept next
    WordRuns m_kept;
};

/// Words of a link that say nothing but which note is meant: "1", "[2]", "*", "↩", "^1".
bool NoteMarks::isReference(const Words &words) const
{
    const QStringView said = words.span.in(m_text);
    constexpr qsizetype longestNumber = 3; // longer ones are years
    const auto isLetter = [](QChar c) {
        return c.isLetter() || c.isSurrogate();
    };
    const auto isDigit = [](QChar c) {
        return c.isDigit();
    };
    if (words.kind == WordsKind::PageLink)
        return std::none_of(said.begin(), said.end(), isLetter)
            && std::count_if(said.begin(), said.end(), isDigit) <= longestNumber;
    // Where the note is an address, [^1] is a link.
    const bool isBracketed = words.span.begin > 0 && words.span.end < m_text.size()
        && m_text[words.span.begin - 1] == u'[' && m_text[words.span.end] == u']';
    return words.kind == WordsKind::Plain && isBracketed && said.size() > 1 && said.startsWith(u'^')
        && !said.contains(u' ');
}

void NoteMarks::keep(Span span, const Words &words)
{
    if (!span.isEmpty())
        m_kept.push_back({span, words.meaning, words.kind, std::exchange(m_before, Break::None)});
}

void NoteMarks::cut(const Words &words)
{
    static const QRegularExpression mark(uR"(\[\^[^\s\[\]]+\](?<colon>:[ \t]*)?)"_s);
    const QStringView said = words.span.in(m_text);
    const bool beginsLine = m_before != Break::None || m_kept.empty();
    qsizetype at = 0;
    auto marks = said.contains(u"[^") ? mark.globalMatch(said.toString())
                                      : QRegularExpressionMatchIterator();
    while (marks.hasNext()) {
        const QRegularExpressionMatch match = marks.next();
        const qsizetype begin = match.capturedStart();
        const qsizetype before = words.span.begin + begin - 1;
        if (before >= 0 && m_text[before] == u'\\')
            continue; // it was written to be seen
        keep(Span{at, begin}.shifted(words.span.begin), words);
        const bool isLabel = begin == 0 && beginsLine && match.hasCaptured(u"colon"_s);
        at = isLabel ? match.capturedEnd() : begin + match.captured().indexOf(u']') + 1;
        if (isLabel)
            m_before = Break::Paragraph;
    }
    keep(Span{at, said.size()}.shifted(words.span.begin), words);
}

WordRuns NoteMarks::withoutThem(const WordRuns &words)
{
    m_kept.reserve(words.size());
    for (const Words &each : words) {
        m_before = std::max(m_before, each.before);
        if (each.meaning != 0)
            keep(each.span, each);
        else if (!isReference(each) && each.kind == WordsKind::Plain)
            cut(each);
        else if (!isReference(each))
            keep(each.span, each);
    }
    return std::move(m_kept);
}

/// True where \a words, from \a from up to \a to, end with a sentence or a colon, closing marks aside.
bool mayEndParagraph(QStringView text, const WordRuns &words, size_t from, size_t to)
{
    constexpr QStringView closing = u"\"'”’»)]";
    while (to > from) {
        const QString last = shown(text, words[--to]);
        QStringView said = QStringView(last).trimmed();
        while (!said.isEmpty() && closing.contains(said.back()))
            said.chop(1);
        if (!said.isEmpty())
            return QStringView(u".!?…:").contains(said.back());
    }
    return false;
}

/// True where \a words go on with a sentence: in lower case, or with a mark that nothing begins with.
bool goesOn(QStringView text, const Words &words)
{
    constexpr QStringView marks = u",;:.!?)]”»";
    const QChar first = shown(text, words).front();
    return first.isLower() || marks.contains(first);
}

/// True where the first quotation mark of \a said, behind its first character, closes; nothing where
/// there is none.
std::optional<bool> closesFirst(QStringView said)
{
    for (qsizetype at = 1; at < said.size(); ++at) {
        const QuotationMark mark = quotationMarkOf(said[at]);
        if (mark == QuotationMark::Straight)
            return !said[at - 1].isSpace();
        if (mark != QuotationMark::None)
            return mark == QuotationMark::Closing;
    }
    return std::nullopt;
}

/// For each of \a words whether the next quotation mark, in it or behind it, closes a quotation.
/// An opening one says that whatever was open goes on in a paragraph of its own.
std::vector<bool> quotationsClosed(QStringView text, const WordRuns &words)
{
    std::vector<bool> closed(words.size());
    bool closes = false;
    for (size_t at = words.size(); at-- > 0;) {
        if (words[at].kind != WordsKind::Code) {
            const bool isBehindWords = at > 0 && words[at].before == Break::None;
            const QString before = isBehindWords ? shown(text, words[at - 1]).right(1) : u" "_s;
            const QString said = before + shown(text, words[at]);
            closes = closesFirst(QStringView(said)).value_or(closes);
        }
        closed[at] = closes;
    }
    return closed;
}

} // namespace

Break breakAtTag(QStringView tag)
{
    static const QSet<QString> apart{
        u"address"_s, u"article"_s, u"aside"_s, u"blockquote"_s, u"body"_s,  u"center"_s,
        u"dd"_s,      u"details"_s, u"div"_s,   u"dl"_s,         u"dt"_s,    u"figcaption"_s,
        u"figure"_s,  u"footer"_s,  u"form"_s,  u"h1"_s,         u"h2"_s,    u"h3"_s,
        u"h4"_s,      u"h5"_s,      u"h6"_s,    u"header"_s,     u"hr"_s,    u"li"_s,
        u"main"_s,    u"nav"_s,     u"ol"_s,    u"p"_s,          u"pre"_s,   u"section"_s,
        u"summary"_s, u"table"_s,   u"tbody"_s, u"td"_s,         u"tfoot"_s, u"th"_s,
        u"thead"_s,   u"tr"_s,      u"ul"_s};
    const auto isName = [](QChar c) {
        return c.isLetterOrNumber();
    };
    const auto begin = std::find_if(tag.begin(), tag.end(), isName);
    const auto end = std::find_if_not(begin, tag.end(), isName);
    const QString name = QStringView(begin, end).toString().toLower();
    if (name == u"br")
        return Break::Tag;
    return !tag.startsWith(u"<!") && apart.contains(name) ? Break::Paragraph : Break::None;
}

WordRuns withoutNoteMarks(QStringView text, const WordRuns &words)
{
    return NoteMarks(text).withoutThem(words);
}

std::vector<WordRuns> partedAtBreaks(QStringView text, const WordRuns &words, bool isWhole)
{
    const std::vector<bool> isClosed = quotationsClosed(text, words);
    std::vector<WordRuns> parts;
    OpenQuotations quotations;
    size_t from = 0;
    qsizetype lineBegin = 0;
    const auto endsParagraph = [&](size_t at) {
        const Words &next = words[at];
        if (next.before == Break::None || at == from)
            return false;
        if (isWhole || next.before == Break::Paragraph)
            return next.before == Break::Paragraph;
        if (next.before == Break::Soft)
            return words[at - 1].span.end - lineBegin > longestWrappedLine;
        if (quotations.any() && isClosed[at])
            return false;
        return next.before == Break::Hard ? !goesOn(text, next)
                                          : mayEndParagraph(text, words, from, at);
    };
    const auto endPart = [&](size_t at) {
        parts.emplace_back(words.begin() + qsizetype(from), words.begin() + qsizetype(at));
        from = at;
        quotations = {};
    };
    for (size_t at = 0; at < words.size(); ++at) {
        if (endsParagraph(at))
            endPart(at);
        if (at == from || words[at].before != Break::None)
            lineBegin = words[at].span.begin;
        if (words[at].kind == WordsKind::Code)
            continue;
        const QString said = shown(text, words[at]);
        for (const QChar c : said)
            quotations.pass(c);
    }
    if (from < words.size())
        endPart(words.size());
    return parts;
}

} // namespace onrecord
