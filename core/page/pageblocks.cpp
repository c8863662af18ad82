// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pageblocks.h"

#include "core/page/inlinetext.h"
#include "core/page/pagewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

bool isWithoutText(Tag tag)
{
    switch (tag) {
    case Tag::Head:
    case Tag::Script:
    case Tag::Style:
    case Tag::Noscript:
    case Tag::Svg:
    case Tag::Math:
    case Tag::Iframe:
    case Tag::Object:
    case Tag::Embed:
    case Tag::Button:
    case Tag::Input:
    case Tag::Select:
    case Tag::Option:
    case Tag::Textarea:
    case Tag::Label:
    case Tag::Video:
    case Tag::Audio:
    case Tag::Canvas:
    case Tag::Title:
    case Tag::Img: return true;
    default: return false;
    }
}

bool isBlockElement(Tag tag)
{
    switch (tag) {
    case Tag::Address:
    case Tag::Article:
    case Tag::Aside:
    case Tag::Blockquote:
    case Tag::Body:
    case Tag::Caption:
    case Tag::Center:
    case Tag::Dd:
    case Tag::Details:
    case Tag::Dialog:
    case Tag::Div:
    case Tag::Dl:
    case Tag::Dt:
    case Tag::Fieldset:
    case Tag::Figcaption:
    case Tag::Figure:
    case Tag::Footer:
    case Tag::Form:
    case Tag::H1:
    case Tag::H2:
    case Tag::H3:
    case Tag::H4:
    case Tag::H5:
    case Tag::H6:
    case Tag::Header:
    case Tag::Hgroup:
    case Tag::Hr:
    case Tag::Html:
    case Tag::Legend:
    case Tag::Li:
    case Tag::Main:
    case Tag::Nav:
    case Tag::Ol:
    case Tag::P:
    case Tag::Pre:
    case Tag::Section:
    case Tag::Summary:
    case Tag::Table:
    case Tag::Tbody:
    case Tag::Td:
    case Tag::Template:
    case Tag::Tfoot:
    case Tag::Th:
    case Tag::Thead:
    case Tag::Tr:
    case Tag::Ul: return true;
    default: return false;
    }
}

bool isShadowRoot(const PageTree &page, int node)
{
    return page.hasAttribute(node, "shadowrootmode") || page.hasAttribute(node, "shadowroot")
        || page.hasAttribute(node, "data-template-shadow-root");
}

int headingLevel(const PageTree &page, int node)
{
    const Tag tag = page[node].tag;
    if (tag >= Tag::H1 && tag <= Tag::H6)
        return int(tag) - int(Tag::H1) + 1;
    if (page.attribute(node, "role") != "heading")
        return 0;
    const int level = toText(page.attribute(node, "aria-level")).toInt();
    return level >= 1 && level <= 6 ? level : 2;
}

/// True for a table that says something by its rows and columns rather than laying out a page.
bool isDataTable(const PageTree &page, int table)
{
    int cells = 0;
    int rows = 0;
    size_t letters = 0;
    for (int at = table + 1; at < page[table].end; ++at) {
        const PageNode &node = page[at];
        if (node.isText())
            letters += node.text.size();
        else if (node.tag == Tag::Table || node.tag == Tag::Article || headingLevel(page, at) > 0)
            return false;
        cells += node.isElement(Tag::Td) || node.isElement(Tag::Th);
        rows += node.isElement(Tag::Tr);
    }
    constexpr size_t longestCell = 120; // on the average
    return rows >= 2 && cells >= 2 * rows && letters < longestCell * size_t(cells);
}

/// Walks over a page and cuts it into blocks.
class BlockReader
{
public:
    explicit BlockReader(const PageTree &page)
        : m_page(page)
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
    };

    int readElement(int node);
    int skipped(int node) const;
    void open(int node);
    void closeUntil(int node);
    void setKind(Context &context, int node) const;
    bool readRaised(int node);
    void readBreak();
    void addText(int node);
    void finish();
    int innermost(int first, int last) const;

    const PageTree &m_page;
    std::vector<Context> m_open{Context{}};
    InlineText m_text;
    int m_first = -1; // text nodes of the block
    int m_last = -1;
    bool m_rowHasCell = false;
    QList<PageBlock> m_blocks;
};

/// The node to go on with behind what is not read; 0 for what is.
int BlockReader::skipped(int node) const
{
    const PageNode &each = m_page[node];
    const bool isHiddenInLine = !isBlockElement(each.tag) && isHiddenElement(m_page, node);
    const bool isLeftOut = isWithoutText(each.tag) || isHiddenInLine
        || (each.tag == Tag::Template && !isShadowRoot(m_page, node))
        || each.text == "single-file-note";
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
        if (PageWords::instance().partNamed(m_page.attribute(node, "class")) == PartOfPage::Caption)
            context.kind = BlockKind::Caption;
    }
}

void BlockReader::open(int node)
{
    Context context = m_open.back();
    const PageNode &each = m_page[node];
    context.end = each.end;
    context.isBlock = isBlockElement(each.tag) || headingLevel(m_page, node) > 0;
    context.isLink = context.isLink || (each.tag == Tag::A && m_page.hasAttribute(node, "href"));
    if (context.isBlock) {
        finish();
        setKind(context, node);
        if (each.tag == Tag::Tr)
            m_rowHasCell = false;
    }
    m_open.push_back(context);
}

void BlockReader::closeUntil(int node)
{
    while (m_open.size() > 1 && m_open.back().end <= node) {
        if (m_open.back().isBlock)
            finish();
        m_open.pop_back();
    }
}

/// The letter at the beginning of a text that is drawn over several lines.
static bool isDropCap(const PageTree &page, int node)
{
    const std::string_view names = page.attribute(node, "class");
    if (names.empty())
        return false;
    QString folded = toText(names).toLower();
    folded.remove(u'-').remove(u'_');
    return (folded.contains("dropcap"_L1) || folded.contains("firstletter"_L1)
            || folded.contains("initialletter"_L1) || folded.contains("firstcharacter"_L1))
        && page.textOf(node).size() <= 2;
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
    bool isReference = m_open.back().isLink;
    for (int at = node; at < m_page[node].end; ++at)
        isReference =
            isReference || m_page[at].isElement(Tag::A) || m_page[at].isElement(Tag::Button);
    const QString &before = m_text.text();
    const bool isPower = !before.isEmpty() && words[0].isDigit()
        && (before.back().isDigit() || before.size() < 2
            || (before.back().isLetter() && !before[before.size() - 2].isLetter()));
    if (!isReference && isPower)
        m_text.addRaised(words);
    return true;
}

void BlockReader::readBreak()
{
    const Context &context = m_open.back();
    if (context.kind == BlockKind::Heading) {
        m_text.add(" ", false, false);
        return;
    }
    const bool endsParagraph = m_text.addBreak(context.keepsBlanks) || m_text.endsSentence();
    if (endsParagraph && !context.keepsBlanks)
        finish();
}

int BlockReader::readElement(int node)
{
    if (const int next = skipped(node))
        return next;
    const PageNode &each = m_page[node];
    if (each.tag == Tag::Br) {
        readBreak();
        return each.end;
    }
    if (each.tag == Tag::Sup && readRaised(node))
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
    m_text.add(m_page[node].text, context.isLink, context.keepsBlanks);
    if (m_text.isEmpty())
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

void BlockReader::finish()
{
    const qsizetype linked = m_text.linked();
    const QString text = m_text.take();
    if (text.isEmpty())
        return;
    const Context &context = m_open.back();
    const bool isCell = context.kind == BlockKind::TableCell;
    m_blocks.append({text, context.kind, context.level, innermost(m_first, m_last), m_first, linked,
                     !isCell || !m_rowHasCell});
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

/// "display:none", however blanks stand in it.
bool isStyledAway(std::string_view style)
{
    if (style.empty())
        return false;
    QString folded = toText(style).toLower();
    folded.remove(u' ');
    return folded.contains("display:none"_L1) || folded.contains("visibility:hidden"_L1);
}

} // namespace

bool isHiddenElement(const PageTree &page, int node)
{
    if (page.hasAttribute(node, "hidden") || isStyledAway(page.attribute(node, "style")))
        return true;
    const std::string_view names = page.attribute(node, "class");
    return !names.empty() && PageWords::instance().partNamed(names) == PartOfPage::Hidden;
}

QList<PageBlock> pageBlocks(const PageTree &page)
{
    return BlockReader(page).read();
}

} // namespace onrecord
