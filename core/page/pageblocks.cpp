// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pageblocks.h"

#include "core/article/credits.h"
#include "core/page/exportedmarks.h"
#include "core/page/inlinetext.h"
#include "core/page/pageelements.h"
#include "core/page/pagewords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Walks over a page and cuts it into blocks.
class BlockReader
{
public:
    explicit BlockReader(const PageTree &page)
        : m_page(page)
        , m_isOfOnrecord(isPageOfOnrecord(page))
    {
    }

    QList<PageBlock> read();

private:
    /// What an element that is open says of the text in it.
    struct Context
    {
        int end = 0;
        BlockKind kind = BlockKind::Paragraph;
        quint8 level = 0;
        bool isBlock = false;
        bool isLink = false;
        bool keepsBlanks = false;
        bool isTable = false; // its cells are cells
        int quotations = 0; // around it that a browser sets in marks
        QChar closes; // the mark at its end
    };

    int readElement(int node);
    int skipped(int node) const;
    void open(int node);
    void closeUntil(int node);
    void setKind(Context &context, int node) const;
    bool isReference(int node) const;
    bool wantsMarks(int node) const;
    bool readRaised(int node);
    void readBreak(int node);
    void addText(int node);
    void finish();
    int innermost(int first, int last) const;

    const PageTree &m_page;
    const bool m_isOfOnrecord;
    std::vector<Context> m_open{Context{}};
    InlineText m_text;
    int m_first = -1; // text nodes of the block
    int m_last = -1;
    int m_closed = -1; // the node behind the element that was closed last
    bool m_rowHasCell = false;
    QList<PageBlock> m_blocks;
};

/// True for what somebody noted beside a document and its export has below: a paragraph that begins with the link to
/// its place, as of Google Docs.
static bool isNoteOfEditor(const PageTree &page, int node)
{
    if (!page[node].isElement(Tag::P))
        return false;
    int at = node + 1;
    while (at < page[node].end && page[at].isElement() && page[at].tag != Tag::A)
        ++at;
    return at < page[node].end && page[at].isElement(Tag::A)
        && page.attribute(at, "href").starts_with("#cmnt_ref");
}

/// The node to go on with behind what is not read; 0 for what is.
int BlockReader::skipped(int node) const
{
    const PageNode &each = m_page[node];
    const bool isHiddenInLine = !isBlockElement(each.tag) && isHiddenElement(m_page, node);
    const bool isLeftOut = isWithoutText(each.tag) || isHiddenInLine
        || (each.tag == Tag::Template && !isShadowRoot(m_page, node))
        || each.text == "single-file-note" || isNoteOfEditor(m_page, node)
        || (m_isOfOnrecord && isAddedByOnrecord(m_page, node));
    return isLeftOut ? each.end : 0;
}

void BlockReader::setKind(Context &context, int node) const
{
    const int level = headingLevel(m_page, node);
    context.level = quint8(level);
    if (level > 0) {
        context.kind = BlockKind::Heading;
        return;
    }
    switch (m_page[node].tag) {
    case Tag::Li:
    case Tag::Dd:
    case Tag::Dt: context.kind = BlockKind::ListItem; break;
    case Tag::Blockquote: context.kind = BlockKind::Quotation; break;
    case Tag::Figcaption:
    case Tag::Caption: context.kind = BlockKind::Caption; break;
    case Tag::Pre:
        context.kind = BlockKind::Preformatted;
        context.keepsBlanks = true;
        break;
    case Tag::Table: context.isTable = isDataTable(m_page, node); break;
    case Tag::Td:
    case Tag::Th:
        if (context.isTable)
            context.kind = BlockKind::TableCell;
        break;
    case Tag::Article:
    case Tag::Section:
    case Tag::Main:
    case Tag::Ol:
    case Tag::Ul: break;
    default:
        const std::string_view names = m_page.attribute(node, "class");
        if (names.starts_with("MsoListParagraph")) // Word's items
            context.kind = BlockKind::ListItem;
        else if (PageWords::instance().partNamed(names) == PartOfPage::Caption)
            context.kind = BlockKind::Caption;
    }
}

void BlockReader::open(int node)
{
    Context context = m_open.back();
    const PageNode &each = m_page[node];
    context.end = each.end;
    context.isBlock = isBlockElement(each.tag) || headingLevel(m_page, node) > 0
        || isSetAsBlock(m_page, node) || isCaptionInParagraph(m_page, node);
    context.closes = QChar();
    // A link to a place in the page leads to no other article; what a script makes of "#" may well do.
    const std::string_view address = m_page.attribute(node, "href");
    const bool leadsAway = !address.empty() && (address == "#" || !address.starts_with('#'));
    context.isLink = context.isLink || (each.tag == Tag::A && leadsAway);
    if (context.isBlock) {
        finish();
        setKind(context, node);
        if (each.tag == Tag::Tr)
            m_rowHasCell = false;
    } else if (m_closed == node)
        m_text.addSeam();
    if (wantsMarks(node)) {
        const bool isWithin = context.quotations++ % 2 > 0;
        context.closes = isWithin ? u'’' : u'”';
        if (m_text.isEmpty())
            m_first = node;
        m_last = node;
        m_text.openQuotation(isWithin ? u'‘' : u'“');
    }
    m_open.push_back(context);
}

/// True for words in one line that a browser sets in quotation marks, <q>we go</q>, and that have none of their own.
bool BlockReader::wantsMarks(int node) const
{
    if (m_page[node].tag != Tag::Q)
        return false;
    constexpr QStringView marks = u"\"“”„«»‘’‚‹›「『";
    constexpr QStringView opening = u"\"“„«‘‚‹「『";
    if (!m_text.isEmpty() && opening.contains(m_text.text().back()) && !m_open.back().quotations)
        return false;
    constexpr int most = 40; // nodes; elements may be nested however deep
    const int end = m_page[node].end;
    if (end - node > most)
        return false;
    QString words;
    for (int at = node + 1; at < end; ++at) {
        if (m_page[at].isText() && words.isEmpty())
            words = toText(m_page[at].text).trimmed();
        else if (!m_page[at].isText() && isBlockElement(m_page[at].tag))
            return false;
    }
    return !words.isEmpty() && !marks.contains(words.front());
}

void BlockReader::closeUntil(int node)
{
    while (m_open.size() > 1 && m_open.back().end <= node) {
        if (m_open.back().isBlock)
            finish();
        if (!m_open.back().closes.isNull())
            m_text.closeQuotation(m_open.back().closes);
        m_closed = m_open.back().end;
        m_open.pop_back();
    }
}

/// True for a link to a footnote, or back to its place in the text, that is not set high: [1]; and for the sign behind a
/// heading that leads to it.
bool BlockReader::isReference(int node) const
{
    static const QRegularExpression mark(uR"(^(?:\[(?:\d{1,3}|[a-z*†‡])\]|[*†‡]|↩.?)$)"_s);
    static const QRegularExpression ofHeading(u"^[#¶§∞]$"_s); // "The money #": a link to itself
    if (m_page[node].tag != Tag::A || !m_page.attribute(node, "href").starts_with('#'))
        return false;
    const QString words = m_page.textOf(node);
    return mark.match(words).hasMatch()
        || (m_open.back().level > 0 && ofHeading.match(words).hasMatch());
}

/// True where what is set high at \a node is dealt with: a reference to a footnote is left out,
/// a power keeps apart from its number.
bool BlockReader::readRaised(int node)
{
    const QString words = m_page.textOf(node);
    const bool isNumber = std::all_of(words.begin(), words.end(),
                                      [](QChar c) { return c.isDigit() || !c.isLetter(); });
    constexpr qsizetype longestReference = 5;
    if (words.isEmpty() || !isNumber || words.size() > longestReference)
        return false;
    bool isReference = false;
    for (int at = node; at > 0 && !isBlockElement(m_page[at].tag); at = m_page[at].parent)
        isReference = isReference || m_page[at].isElement(Tag::A);
    for (int at = node; at < m_page[node].end; ++at)
        isReference =
            isReference || m_page[at].isElement(Tag::A) || m_page[at].isElement(Tag::Button);
    const QString &before = m_text.text();
    // A unit has two letters at most: m², km².
    qsizetype letters = 0;
    while (letters < before.size() && before[before.size() - 1 - letters].isLetter())
        ++letters;
    const bool isPower = !before.isEmpty() && words[0].isDigit()
        && (before.back().isDigit() || letters == 1 || letters == 2);
    if (!isReference && isPower)
        m_text.addRaised(words);
    return true;
}

void BlockReader::readBreak(int node)
{
    const Context &context = m_open.back();
    if (context.kind == BlockKind::Heading) {
        m_text.add(" ", false, false);
        return;
    }
    // What has an element of its own is no part of the line below: <b>What it costs</b><br>A boat …
    const bool isApart = !m_text.isEmpty() && innermost(m_first, m_last) != m_page[node].parent
        && m_page.isWithin(m_first, m_page[node].parent);
    // So is a byline: By Ida Lund<br>Vestby Courier, 17 November 2026.
    constexpr qsizetype longestByline = 100;
    const bool isByline = m_text.text().size() <= longestByline && tellsWhoOrWhen(m_text.text());
    const bool endsParagraph =
        m_text.addBreak(context.keepsBlanks) || m_text.endsSentence() || isApart || isByline;
    if (endsParagraph && !context.keepsBlanks)
        finish();
}

int BlockReader::readElement(int node)
{
    if (const int next = skipped(node))
        return next;
    const PageNode &each = m_page[node];
    if (each.tag == Tag::Br) {
        readBreak(node);
        return each.end;
    }
    if ((each.tag == Tag::Sup && readRaised(node)) || isReference(node))
        return each.end;
    open(node);
    if (isDropCap(m_page, node)) {
        for (int at = node; at < each.end; ++at) {
            if (m_page[at].isText())
                addText(at);
        }
        m_text.joinNext();
        return each.end;
    }
    return node + 1;
}

void BlockReader::addText(int node)
{
    const Context &context = m_open.back();
    const bool wasEmpty = m_text.isEmpty();
    const std::string_view words = m_page[node].text;
    m_text.add(words, context.isLink, context.keepsBlanks);
    if (m_text.isEmpty() || words.find_first_not_of(" \t\r\n\f") == std::string_view::npos)
        return;
    if (wasEmpty)
        m_first = node;
    m_last = node;
}

int BlockReader::innermost(int first, int last) const
{
    int node = m_page[first].parent;
    while (node > 0 && !m_page.isWithin(last, node))
        node = m_page[node].parent;
    return node;
}

/// A line in bold type that is no sentence.
static bool looksLikeHeading(const PageTree &page, const PageBlock &block)
{
    constexpr qsizetype longest = 100;
    static const QString ends = u".!,;:…”\"’"_s;
    if (block.text.size() > longest || ends.contains(block.text.back()) || block.linked > 0)
        return false;
    for (int at = block.node; at > 0 && !isBlockElement(page[at].tag); at = page[at].parent) {
        if (page[at].tag == Tag::B || page[at].tag == Tag::Strong)
            return true;
    }
    return false;
}

/// True for the words of \a block within an element that is called a caption's, <span class=caption>, and for
/// a line that stands in a figure outside of its caption: who took the picture.
static bool isOfPicture(const PageTree &page, const PageBlock &block)
{
    constexpr qsizetype longest = 300; // beyond, a figure was made of a whole text
    bool isInLine = true;
    for (int at = block.node; at > 0; at = page[at].parent) {
        const Tag tag = page[at].tag;
        isInLine = isInLine && !isBlockElement(tag);
        if (isInLine
            && PageWords::instance().partNamed(page.attribute(at, "class")) == PartOfPage::Caption)
            return true;
        if (tag == Tag::Figure)
            return block.text.size() <= longest;
        if (tag == Tag::Article || tag == Tag::Section || tag == Tag::Body || tag == Tag::Main)
            return false;
    }
    return false;
}

void BlockReader::finish()
{
    const qsizetype linked = m_text.linked();
    const QString text = m_text.take();
    if (text.isEmpty())
        return;
    const Context &context = m_open.back();
    const bool isCell = context.kind == BlockKind::TableCell;
    PageBlock block{text,    context.kind, context.level,           innermost(m_first, m_last),
                    m_first, linked,       !isCell || !m_rowHasCell};
    if (block.kind == BlockKind::Paragraph && looksLikeHeading(m_page, block))
        block.kind = BlockKind::Heading;
    if (block.kind == BlockKind::Paragraph && isOfPicture(m_page, block))
        block.kind = BlockKind::Caption;
    m_blocks.append(block);
    m_rowHasCell = isCell;
}

QList<PageBlock> BlockReader::read()
{
    m_open.front().end = m_page.size();
    for (int at = 0; at < m_page.size();) {
        closeUntil(at);
        const PageNode &node = m_page[at];
        if (node.isElement()) {
            at = readElement(at);
            continue;
        }
        if (node.isText())
            addText(at);
        ++at;
    }
    closeUntil(m_page.size());
    finish();
    return m_blocks;
}

} // namespace

QList<PageBlock> pageBlocks(const PageTree &page)
{
    return BlockReader(page).read();
}

} // namespace onrecord
