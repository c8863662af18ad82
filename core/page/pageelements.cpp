// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pageelements.h"

#include "core/page/pagewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

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

/// True for a paragraph in the style of a title, as Word and Google Docs write it.
static bool isTitleOfDocument(const PageTree &page, int node)
{
    const std::string_view names = page.attribute(node, "class");
    if (names == "MsoTitle")
        return true;
    const int parent = page[node].parent;
    return page[node].tag == Tag::P && parent >= 0 && page[parent].tag == Tag::Body
        && toText(names).split(u' ').contains("title"_L1);
}

int headingLevel(const PageTree &page, int node)
{
    const Tag tag = page[node].tag;
    if (tag >= Tag::H1 && tag <= Tag::H6)
        return int(tag) - int(Tag::H1) + 1;
    if (isTitleOfDocument(page, node))
        return 1;
    if (page.attribute(node, "role") != "heading")
        return 0;
    const int level = toText(page.attribute(node, "aria-level")).toInt();
    return level >= 1 && level <= 6 ? level : 2;
}

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

bool isDropCap(const PageTree &page, int node)
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

/// "display:none", however blanks stand in it.
static bool isStyledAway(std::string_view style)
{
    if (style.empty())
        return false;
    QString folded = toText(style).toLower();
    folded.remove(u' ');
    return folded.contains("display:none"_L1) || folded.contains("visibility:hidden"_L1)
        || folded.contains("mso-list:ignore"_L1) // the sign before an item of Word's
        || folded.contains("font-size:0;"_L1) || folded.endsWith("font-size:0"_L1);
}

bool isSetAsBlock(const PageTree &page, int node)
{
    const std::string_view style = page.attribute(node, "style");
    const size_t display = style.empty() ? std::string_view::npos : style.find("display");
    if (display == std::string_view::npos)
        return false;
    const size_t value =
        style.find_first_not_of(": ", display + std::string_view("display").size());
    constexpr qsizetype drawnLetter = 2; // at the beginning of a text, drawn over several lines
    if (value == std::string_view::npos || page.textOf(node).size() <= drawnLetter)
        return false; // an image has no text either
    const std::string_view rest = style.substr(value);
    return rest.starts_with("block") || rest.starts_with("flex") || rest.starts_with("grid")
        || rest.starts_with("list-item") || rest.starts_with("table;") || rest == "table";
}

bool isCaptionInParagraph(const PageTree &page, int node)
{
    const auto isCalledCaption = [&page](int each) {
        return PageWords::instance().partNamed(page.attribute(each, "class"))
            == PartOfPage::Caption;
    };
    if (isBlockElement(page[node].tag) || !isCalledCaption(node))
        return false;
    int block = page[node].parent;
    for (; block > 0 && !isBlockElement(page[block].tag); block = page[block].parent) {
        if (isCalledCaption(block))
            return false;
    }
    const Tag around = page[block].tag;
    if ((around != Tag::P && around != Tag::Div) || isCalledCaption(block))
        return false;
    constexpr int furthest = 40; // nodes; a paragraph may have however many
    for (int at = node - 1; at > std::max(block, node - furthest); --at) {
        if (page[at].isElement(Tag::Img))
            return true;
    }
    return false;
}

bool isHiddenElement(const PageTree &page, int node)
{
    if (page.hasAttribute(node, "hidden") || isStyledAway(page.attribute(node, "style")))
        return true;
    const std::string_view names = page.attribute(node, "class");
    return !names.empty() && PageWords::instance().partNamed(names) == PartOfPage::Hidden;
}

} // namespace onrecord
