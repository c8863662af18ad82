// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markdown.h"

#include "core/article/entities.h"
#include "core/text/lines.h"

#include <QByteArray>

#include <md4c.h>

#include <vector>

namespace onrecord {

namespace {

/// Nobody wraps lines at more than this; what is longer is a paragraph on one line.
constexpr qsizetype longestWrappedLine = 130;

/// Offsets in UTF-8 as offsets in the UTF-16 it was made of. They are asked for in ascending
/// order, so each byte is looked at once.
class Utf16Offsets
{
public:
    explicit Utf16Offsets(const QByteArray &utf8)
        : m_utf8(utf8)
    {
    }

    qsizetype at(qsizetype byteOffset)
    {
        for (; m_byte < byteOffset; ++m_byte) {
            const auto byte = uchar(m_utf8[m_byte]);
            const bool continues = (byte & 0xC0) == 0x80;
            m_unit += continues ? 0 : byte >= 0xF0 ? 2 : 1;
        }
        return m_unit;
    }

private:
    const QByteArray &m_utf8; // not owned
    qsizetype m_byte = 0;
    qsizetype m_unit = 0;
};

/// What stands between two pieces of a block's words besides marks; later ones part more.
enum class Break { None, Soft, Tag, Hard }; // Tag: <br>

/// True where \a words end with a sentence or a colon, closing marks aside: a <br> behind them begins
/// another paragraph, one within a sentence does not.
bool mayEndParagraph(QStringView words)
{
    constexpr QStringView closing = u"\"'”’»)]";
    words = words.trimmed();
    while (!words.isEmpty() && closing.contains(words.back()))
        words.chop(1);
    return !words.isEmpty() && QStringView(u".!?…:").contains(words.back());
}

/// A run of words as md4c hands them out.
struct Words
{
    Span span;
    char32_t meaning = 0; ///< of an entity
    bool isPicture = false; ///< the words that stand for a picture
    Break before = Break::None;
};

/// Takes what md4c finds, block by block.
class MarkdownReader
{
public:
    MarkdownReader(QStringView text, qsizetype from)
        : m_text(text)
        , m_from(from)
        , m_utf8(text.sliced(from).toUtf8())
        , m_offsets(m_utf8)
        , m_patience(10'000 + 16 * m_utf8.size())
    {
    }

    std::optional<MarkedUpText> read();

private:
    bool enterBlock(MD_BLOCKTYPE type, const void *detail);
    bool leaveBlock();
    bool enterSpan(MD_SPANTYPE type, const void *detail);
    bool leaveSpan(MD_SPANTYPE type);
    bool takeText(MD_TEXTTYPE type, const char *bytes, qsizetype size);

    bool isPatient(qsizetype work) { return (m_patience -= work) > 0; }
    void addWords(Span span, char32_t meaning);
    void breakLine(Break kind) { m_break = std::max(m_break, kind); }
    BlockKind kindOfWords() const;

    void endBlock();
    void endPart(std::vector<Words> part, Block block);
    void addBlock(const std::vector<Words> &part, Block block);
    void addMarkupBetween(const Words &words, const Words &next);
    void endPreformatted();
    void endHtml();
    Span skipTag(Span html);

    const QStringView m_text;
    const qsizetype m_from;
    const QByteArray m_utf8;
    Utf16Offsets m_offsets;
    qsizetype m_patience;

    std::vector<MD_BLOCKTYPE> m_open; // outermost first
    quint8 m_level = 0; // of the heading that is open
    int m_pictures = 0; // that are open, inside each other
    Break m_break = Break::None;
    std::vector<Words> m_words; // of the block that is open
    MarkedUpText m_read;
};

std::optional<MarkedUpText> MarkdownReader::read()
{
    // Not zero ends md4c's work.
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *reader) {
        return int(!static_cast<MarkdownReader *>(reader)->enterBlock(type, detail));
    };
    parser.leave_block = [](MD_BLOCKTYPE, void *, void *reader) {
        return int(!static_cast<MarkdownReader *>(reader)->leaveBlock());
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *reader) {
        return int(!static_cast<MarkdownReader *>(reader)->enterSpan(type, detail));
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *reader) {
        return int(!static_cast<MarkdownReader *>(reader)->leaveSpan(type));
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *bytes, MD_SIZE size, void *reader) {
        return int(!static_cast<MarkdownReader *>(reader)->takeText(type, bytes, size));
    };
    if (md_parse(m_utf8.constData(), MD_SIZE(m_utf8.size()), &parser, this) != 0)
        return std::nullopt;
    return std::move(m_read);
}

bool MarkdownReader::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    endBlock();
    m_open.push_back(type);
    if (type == MD_BLOCK_H)
        m_level = quint8(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
    return isPatient(1);
}

bool MarkdownReader::leaveBlock()
{
    endBlock();
    m_open.pop_back();
    return isPatient(1);
}

bool MarkdownReader::enterSpan(MD_SPANTYPE type, const void *detail)
{
    qsizetype work = 1;
    if (type == MD_SPAN_IMG) {
        ++m_pictures;
        work += static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src.size / 16;
    } else if (type == MD_SPAN_A) {
        // One address may be referred to any number of times, and is copied for each.
        work += static_cast<const MD_SPAN_A_DETAIL *>(detail)->href.size / 16;
    }
    return isPatient(work);
}

bool MarkdownReader::leaveSpan(MD_SPANTYPE type)
{
    m_pictures -= type == MD_SPAN_IMG;
    return isPatient(1);
}

bool MarkdownReader::takeText(MD_TEXTTYPE type, const char *bytes, qsizetype size)
{
    const qsizetype begin = bytes - m_utf8.constData();
    const bool isOfText = begin >= 0 && begin + size <= m_utf8.size();
    const bool isInHtml = !m_open.empty() && m_open.back() == MD_BLOCK_HTML;
    if (type == MD_TEXT_BR) {
        breakLine(Break::Hard);
    } else if (type == MD_TEXT_SOFTBR || !isOfText) {
        breakLine(Break::Soft); // within code md4c hands out a blank of its own
    } else if (type == MD_TEXT_HTML && !isInHtml) {
        if (size > 3 && qstrnicmp(bytes, "<br", 3) == 0)
            breakLine(Break::Tag);
    } else if (type != MD_TEXT_NULLCHAR && size > 0) {
        const qsizetype from = m_from + m_offsets.at(begin);
        const Span span{from, m_from + m_offsets.at(begin + size)};
        addWords(span, type == MD_TEXT_ENTITY ? entityMeaning(span.in(m_text)) : 0);
    }
    return isPatient(1);
}

void MarkdownReader::addWords(Span span, char32_t meaning)
{
    const bool isPicture = m_pictures > 0;
    if (!m_words.empty()) {
        Words &last = m_words.back();
        if (last.span.end > span.begin)
            return; // never seen; what goes back would break the order of the blocks
        const bool goesOn = last.span.end == span.begin && last.isPicture == isPicture
            && last.meaning == 0 && meaning == 0;
        if (goesOn) {
            last.span.end = span.end;
            return;
        }
    }
    m_words.push_back({span, meaning, isPicture, std::exchange(m_break, Break::None)});
}

BlockKind MarkdownReader::kindOfWords() const
{
    const MD_BLOCKTYPE innermost = m_open.back();
    const MD_BLOCKTYPE around = m_open.size() > 1 ? m_open[m_open.size() - 2] : MD_BLOCK_DOC;
    if (innermost == MD_BLOCK_H)
        return BlockKind::Heading;
    if (innermost == MD_BLOCK_TH || innermost == MD_BLOCK_TD)
        return BlockKind::TableCell;
    if (innermost == MD_BLOCK_LI || around == MD_BLOCK_LI)
        return BlockKind::ListItem;
    return around == MD_BLOCK_QUOTE ? BlockKind::Quotation : BlockKind::Paragraph;
}

/// Parts the words of the block that ends where a line break ends a paragraph.
void MarkdownReader::endBlock()
{
    if (!m_words.empty() && m_open.back() == MD_BLOCK_CODE)
        endPreformatted();
    if (!m_words.empty() && m_open.back() == MD_BLOCK_HTML)
        endHtml();
    std::vector<Words> part;
    Block block;
    qsizetype lineBegin = -1;
    for (const Words &words : m_words) {
        block.kind = kindOfWords();
        block.level = block.kind == BlockKind::Heading ? m_level : 0;
        const bool isLong = !part.empty() && part.back().span.end - lineBegin > longestWrappedLine;
        const bool isEnd = words.before == Break::Hard || (words.before == Break::Soft && isLong)
            || (words.before == Break::Tag && !part.empty()
                && mayEndParagraph(part.back().span.in(m_text)));
        if (isEnd) {
            endPart(std::move(part), block);
            part.clear();
        }
        if (part.empty() || words.before != Break::None)
            lineBegin = words.span.begin;
        part.push_back(words);
    }
    endPart(std::move(part), block);
    m_words.clear();
    m_break = Break::None;
}

/// Pictures before and behind the words have captions; one among the words is markup.
void MarkdownReader::endPart(std::vector<Words> part, Block block)
{
    const auto isPicture = [](const Words &words) {
        return words.isPicture;
    };
    const auto isOther = [](const Words &words) {
        return !words.isPicture;
    };
    const auto first = std::find_if(part.begin(), part.end(), isOther);
    const auto end = std::find_if(part.rbegin(), std::reverse_iterator(first), isOther).base();
    std::vector<Words> middle;
    std::copy_if(first, end, std::back_inserter(middle), isOther);
    addBlock({part.begin(), first}, {{}, BlockKind::Caption});
    addBlock(middle, block);
    if (std::any_of(end, part.end(), isPicture))
        addBlock({end, part.end()}, {{}, BlockKind::Caption});
}

/// Adds \a block, which consists of \a part, without blanks at its ends.
void MarkdownReader::addBlock(const std::vector<Words> &part, Block block)
{
    const auto isFilled = [this](const Words &words) {
        return words.meaning != 0 || !trimmed(m_text, words.span).isEmpty();
    };
    const auto first = std::find_if(part.begin(), part.end(), isFilled);
    const auto end = std::find_if(part.rbegin(), std::reverse_iterator(first), isFilled).base();
    if (first == end)
        return;
    block.span = trimmed(m_text, {first->span.begin, std::prev(end)->span.end});
    for (auto words = first; words != end; ++words) {
        if (words != first)
            addMarkupBetween(*std::prev(words), *words);
        if (words->meaning != 0)
            m_read.markup.append({words->span, words->meaning});
    }
    m_read.blocks.append(block);
}

/// All that stands between two runs of words of one line is markup; where a line breaks between
/// them, blanks and the break stay, as the words would run into each other without.
void MarkdownReader::addMarkupBetween(const Words &words, const Words &next)
{
    const Span gap{words.span.end, next.span.begin};
    const auto add = [this](Span span) {
        if (!span.isEmpty())
            m_read.markup.append({span});
    };
    if (next.before == Break::None)
        return add(gap);
    qsizetype lineEnd = gap.begin;
    while (lineEnd < gap.end && m_text[lineEnd] != u'\n' && m_text[lineEnd] != u'\r')
        ++lineEnd;
    if (lineEnd == gap.end && !gap.isEmpty()) { // a <br> alone
        m_read.markup.append({gap, u' '});
        return;
    }
    add(trimmed(m_text, {gap.begin, lineEnd}));
    add(trimmed(m_text, {lineEnd, gap.end}));
}

void MarkdownReader::endPreformatted()
{
    const Span code{m_words.front().span.begin, m_words.back().span.end};
    const Span filled = trimmed(m_text, code);
    if (!filled.isEmpty())
        m_read.blocks.append({filled, BlockKind::Preformatted});
    m_words.clear();
}

/// Of HTML what stands outside of its tags is read, a line at a time; where that is nothing, the
/// whole is left out.
void MarkdownReader::endHtml()
{
    const Span html = trimmed(m_text, {m_words.front().span.begin, m_words.back().span.end});
    m_words.clear();
    if (html.isEmpty())
        return;
    m_break = Break::None;
    for (Span rest = html; !rest.isEmpty();) {
        const QChar c = m_text[rest.begin];
        if (c == u'<') {
            rest = skipTag(rest);
        } else if (c == u'\n' || c == u'\r') {
            breakLine(Break::Hard);
            ++rest.begin;
        } else {
            Span words{rest.begin, rest.begin + 1};
            while (words.end < rest.end && m_text[words.end] != u'<' && m_text[words.end] != u'\n'
                   && m_text[words.end] != u'\r')
                ++words.end;
            if (!trimmed(m_text, words).isEmpty())
                addWords(words, 0);
            rest.begin = words.end;
        }
    }
    if (m_words.empty()) {
        const bool isComment = html.in(m_text).startsWith(u"<!--");
        m_read.blocks.append({html, BlockKind::LeftOut,
                              isComment ? LeftOutReason::Comment : LeftOutReason::PageCode});
    }
}

/// What is left of \a html, which begins with <, behind the tag, comment or script there.
Span MarkdownReader::skipTag(Span html)
{
    const QStringView words = html.in(m_text);
    const auto endOf = [&](QStringView closing, Qt::CaseSensitivity sensitivity) {
        const qsizetype at = words.indexOf(closing, 1, sensitivity);
        return Span{at < 0 ? html.end : html.begin + at + closing.size(), html.end};
    };
    if (words.startsWith(u"<!--"))
        return endOf(u"-->", Qt::CaseSensitive);
    if (words.startsWith(u"<script", Qt::CaseInsensitive))
        return endOf(u"</script>", Qt::CaseInsensitive);
    if (words.startsWith(u"<style", Qt::CaseInsensitive))
        return endOf(u"</style>", Qt::CaseInsensitive);
    return endOf(u">", Qt::CaseSensitive);
}

} // namespace

std::optional<MarkedUpText> readMarkdown(QStringView text, qsizetype from)
{
    return MarkdownReader(text, from).read();
}

} // namespace onrecord
