// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pageparts.h"

#include "core/article/samewords.h"
#include "core/page/pageelements.h"

#include <algorithm>

namespace onrecord {

namespace {

struct NamedPart
{
    std::string_view name;
    PartOfPage part;
};

constexpr NamedPart ariaRoles[] = {
    {"navigation", PartOfPage::Menu},       {"menu", PartOfPage::Menu},
    {"menubar", PartOfPage::Menu},          {"toolbar", PartOfPage::Menu},
    {"tablist", PartOfPage::Menu},          {"banner", PartOfPage::Menu},
    {"search", PartOfPage::Menu},           {"contentinfo", PartOfPage::Footer},
    {"complementary", PartOfPage::Related}, {"dialog", PartOfPage::Consent},
    {"alertdialog", PartOfPage::Consent},
};

constexpr NamedPart properties[] = {
    {"articleBody", PartOfPage::Body},           {"author", PartOfPage::AboutArticle},
    {"datePublished", PartOfPage::AboutArticle}, {"dateModified", PartOfPage::AboutArticle},
    {"publisher", PartOfPage::AboutArticle},     {"comment", PartOfPage::ReaderComments},
};

/// Attributes that authors put names of parts into.
constexpr std::string_view namingAttributes[] = {
    "class",   "id",        "data-testid", "data-component",   "data-module",
    "data-qa", "data-type", "data-area",   "data-widget-type", "data-spacefinder-role"};

/// True where \a name, the id of the element \a node, is made of the words of a heading that begins it, as many
/// publishing systems make it: <section id="replies-from-the-harbour"> holds no replies of readers.
bool repeatsHeading(const PageTree &page, int node, std::string_view name)
{
    constexpr int closest = 12; // nodes
    const int end = std::min(page[node].end, node + closest);
    int heading = node;
    while (heading < end && headingLevel(page, heading) == 0)
        ++heading;
    if (heading == end)
        return false;
    QStringList wanted = bareWords(toText(name).replace(u'_', u'-')).split(u' ');
    wanted.removeIf([](const QString &word) { return word.size() < 2 || word[0].isDigit(); });
    const QStringList said = bareWords(page.textOf(heading)).split(u' ');
    const auto known = std::count_if(wanted.begin(), wanted.end(),
                                     [&said](const QString &word) { return said.contains(word); });
    constexpr qsizetype fewest = 3; // with them, a word more may tell it from another of the kind
    return known == wanted.size() ? heading == node || known >= fewest
                                  : known > fewest && known + 1 == wanted.size();
}

template <size_t Size>
PartOfPage partIn(const NamedPart (&table)[Size], std::string_view name)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [name](const NamedPart &each) { return each.name == name; });
    return found == std::end(table) ? PartOfPage::None : found->part;
}

bool lies(const PageTree &page, int node, Tag within, Tag orWithin)
{
    for (int at = page[node].parent; at > 0; at = page[at].parent) {
        if (page[at].tag == within || page[at].tag == orWithin)
            return true;
    }
    return false;
}

PartOfPage partByTag(const PageTree &page, int node)
{
    switch (page[node].tag) {
    case Tag::Nav: return PartOfPage::Menu;
    case Tag::Aside: return PartOfPage::Related;
    case Tag::Footer:
        return lies(page, node, Tag::Blockquote, Tag::Figure) ? PartOfPage::None
                                                              : PartOfPage::Footer;
    case Tag::Dialog:
        return page.hasAttribute(node, "open") ? PartOfPage::Consent : PartOfPage::Hidden;
    case Tag::Time: return PartOfPage::None;
    default: return PartOfPage::None;
    }
}

} // namespace

PageRole roleOf(const PageTree &page, int node)
{
    const PageNode &element = page[node];
    const bool hasOwnName =
        element.tag == Tag::Other && element.text.find('-') != std::string_view::npos;
    if (element.attributes.empty() && !hasOwnName && element.tag != Tag::Nav
        && element.tag != Tag::Aside && element.tag != Tag::Footer && element.tag != Tag::Dialog)
        return {};
    if (isHiddenElement(page, node))
        return {PartOfPage::Hidden, true};
    if (const PartOfPage part = partIn(properties, page.attribute(node, "itemprop"));
        part != PartOfPage::None)
        return {part, true};
    if (page.attribute(node, "name") == "articleBody" && element.tag != Tag::Meta)
        return {PartOfPage::Body, true};

    // The head and foot of a sheet, as LibreOffice writes them.
    const std::string_view title = page.attribute(node, "title");
    if (element.tag == Tag::Div && (title == "header" || title == "footer"))
        return {PartOfPage::Footer, true};

    // An element that a publisher made up is called what it is: <amp-ad>.
    PartOfPage named =
        hasOwnName ? PageWords::instance().partNamed(element.text) : PartOfPage::None;
    for (const std::string_view attribute : namingAttributes) {
        const std::string_view name = page.attribute(node, attribute);
        const PartOfPage part = PageWords::instance().partNamed(name);
        if (part == PartOfPage::None || (attribute == "id" && repeatsHeading(page, node, name)))
            continue;
        if (named == PartOfPage::None || part < named)
            named = part;
    }
    const bool isQuote = named == PartOfPage::PullQuote;
    if (const PartOfPage part = partByTag(page, node); part != PartOfPage::None)
        return {isQuote ? PartOfPage::PullQuote : part, true};
    if (const PartOfPage part = partIn(ariaRoles, page.attribute(node, "role"));
        part != PartOfPage::None)
        return {isQuote ? PartOfPage::PullQuote : part, true};
    if (page.attribute(node, "aria-hidden") == "true" && named == PartOfPage::None)
        return {PartOfPage::Hidden, true};
    return {named, false};
}

} // namespace onrecord
