// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markdown.h"

#include "core/article/entities.h"
#include "core/article/markdownwords.h"
#include "core/text/lines.h"

#include <QByteArray>

#include <md4c.h>

#include <utility>
#include <vector>

namespace onrecord {

namespace {

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
    void addWords(const Words &words);
    void breakLine(Break kind) { m_break = std::max(m_break, kind); }
    WordsKind kindOfWords(MD_TEXTTYPE type) const;
    BlockKind kindOfBlock() const;
    void readTag(QStringView tag);

    void endBlock();
    void endPart(const WordRuns &part, Block block);
    void addBlock(const WordRuns &part, Block block);
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
    bool m_leadsWithinPage = false; // the link that is open
    Break m_break = Break::None;
    WordRuns m_words; // of the block that is open
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
        const MD_ATTRIBUTE &address = static_cast<const MD_SPAN_A_DETAIL *>(detail)->href;
        work += address.size / 16;
        m_leadsWithinPage = address.size > 0 && address.text[0] == '#';
    }
    return isPatient(work);
}

bool MarkdownReader::leaveSpan(MD_SPANTYPE type)
{
    m_pictures -= type == MD_SPAN_IMG;
    m_leadsWithinPage = m_leadsWithinPage && type != MD_SPAN_A;
    return isPatient(1);
}

bool MarkdownReader::takeText(MD_TEXTTYPE type, const char *bytes, qsizetype size)
{
    const qsizetype begin = bytes - m_utf8.constData();
    const bool isOfText = begin >= 0 && begin + size <= m_utf8.size();
    const bool isInHtml = !m_open.empty() && m_open.back() == MD_BLOCK_HTML;
    const auto spanInText = [&] {
        const qsizetype from = m_from + m_offsets.at(begin);
        return Span{from, m_from + m_offsets.at(begin + size)};
    };
    if (type == MD_TEXT_BR) {
        breakLine(Break::Hard);
    } else if (type == MD_TEXT_SOFTBR || !isOfText) {
        breakLine(Break::Soft); // within code md4c hands out a blank of its own
    } else if (type == MD_TEXT_HTML && !isInHtml) {
        readTag(spanInText().in(m_text));
    } else if (type != MD_TEXT_NULLCHAR && size > 0) {
        const Span span = spanInText();
        const char32_t meaning = type == MD_TEXT_ENTITY ? entityMeaning(span.in(m_text)) : 0;
        addWords({span, meaning, kindOfWords(type)});
    }
    return isPatient(1);
}

/// A tag among words.
void MarkdownReader::readTag(QStringView tag)
{
    breakLine(breakAtTag(tag));
    if (tag.startsWith(u"<a ", Qt::CaseInsensitive))
        m_leadsWithinPage = tag.contains(u"href=\"#") || tag.contains(u"href='#");
    else if (tag.startsWith(u"</a", Qt::CaseInsensitive))
        m_leadsWithinPage = false;
}

WordsKind MarkdownReader::kindOfWords(MD_TEXTTYPE type) const
{
    if (m_pictures > 0)
        return WordsKind::Picture;
    if (type == MD_TEXT_CODE)
        return WordsKind::Code;
    return m_leadsWithinPage ? WordsKind::PageLink : WordsKind::Plain;
}

void MarkdownReader::addWords(const Words &words)
{
    if (!m_words.empty()) {
        Words &last = m_words.back();
        if (last.span.end > words.span.begin)
            return; // never seen; what goes back would break the order of the blocks
        const bool goesOn = last.span.end == words.span.begin && last.kind == words.kind
            && last.meaning == 0 && words.meaning == 0;
        if (goesOn) {
            last.span.end = words.span.end;
            return;
        }
    }
    m_words.push_back(words);
    m_words.back().before = std::exchange(m_break, Break::None);
}

BlockKind MarkdownReader::kindOfBlock() const
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
    m_leadsWithinPage = false;
    m_break = Break::None;
    if (m_words.empty())
        return;
    Block block{{}, kindOfBlock()};
    const bool isHeading = block.kind == BlockKind::Heading;
    block.level = isHeading ? m_level : 0;
    const WordRuns words = withoutNoteMarks(m_text, std::exchange(m_words, {}));
    const std::vector<WordRuns> parts = partedAtBreaks(m_text, words, isHeading);
    for (const WordRuns &part : parts)
        endPart(part, block);
}

/// Pictures before and behind the words have captions; one among the words is markup. A heading
/// that is nothing but pictures says what stands for them.
void MarkdownReader::endPart(const WordRuns &part, Block block)
{
    const auto isPicture = [](const Words &words) {
        return words.kind == WordsKind::Picture;
    };
    if (block.kind == BlockKind::Heading && std::all_of(part.begin(), part.end(), isPicture))
        return addBlock(part, block);
    const auto first = std::find_if_not(part.begin(), part.end(), isPicture);
    const auto end =
        std::find_if_not(part.rbegin(), std::reverse_iterator(first), isPicture).base();
    WordRuns middle;
    std::remove_copy_if(first, end, std::back_inserter(middle), isPicture);
    addBlock({part.begin(), first}, {{}, BlockKind::Caption});
    addBlock(middle, block);
    if (std::any_of(end, part.end(), isPicture))
        addBlock({end, part.end()}, {{}, BlockKind::Caption});
}

/// Adds \a block, which consists of \a part, without blanks at its ends.
void MarkdownReader::addBlock(const WordRuns &part, Block block)
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

/// All that stands between two runs of words is markup. Where a line breaks between them, so are the
/// blanks around the break, and all of it stands for one blank.
void MarkdownReader::addMarkupBetween(const Words &words, const Words &next)
{
    if (next.before == Break::None) {
        if (words.span.end < next.span.begin)
            m_read.markup.append({{words.span.end, next.span.begin}, 0});
        return;
    }
    Span gap{words.span.end, next.span.begin};
    const qsizetype taken = m_read.markup.isEmpty() ? 0 : m_read.markup.last().span.end;
    const qsizetype earliest = std::max(words.span.begin, taken);
    while (words.meaning == 0 && gap.begin > earliest && isBlank(m_text[gap.begin - 1]))
        --gap.begin;
    while (next.meaning == 0 && gap.end < next.span.end && isBlank(m_text[gap.end]))
        ++gap.end;
    if (!gap.isEmpty())
        m_read.markup.append({gap, u' '});
}

void MarkdownReader::endPreformatted()
{
    const Span code{m_words.front().span.begin, m_words.back().span.end};
    const Span filled = trimmed(m_text, code);
    if (!filled.isEmpty())
        m_read.blocks.append({filled, BlockKind::Preformatted});
    m_words.clear();
}

/// Of HTML what stands outside of its tags is read; where that is nothing, the whole is left out.
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
            const Span behind = skipTag(rest);
            readTag(Span{rest.begin, behind.begin}.in(m_text));
            rest = behind;
        } else if (c == u'\n' || c == u'\r') {
            breakLine(Break::Soft);
            ++rest.begin;
        } else {
            Span words{rest.begin, rest.begin + 1};
            while (words.end < rest.end && m_text[words.end] != u'<' && m_text[words.end] != u'\n'
                   && m_text[words.end] != u'\r')
                ++words.end;
            if (!trimmed(m_text, words).isEmpty())
                addWords({words, 0, kindOfWords(MD_TEXT_HTML)});
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
