// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/exportedmarks.h"

#include <algorithm>

namespace onrecord {

namespace {

constexpr std::string_view addedClasses[] = {"vh", "lab", "st", "gap", "skip", "ctl"};

bool namesMaker(const PageTree &page, int node)
{
    return page[node].isElement(Tag::Meta) && page.attribute(node, "name") == "generator"
        && page.attribute(node, "content").starts_with("onrecord ");
}

/// True for our element of the whole article, which programs that leave out heads keep.
bool isArticleOfOnrecord(const PageTree &page, int node)
{
    if (!page[node].isElement(Tag::Article) || page.attribute(node, "id") != "art")
        return false;
    for (int at = node + 1; at < page[node].end; ++at) {
        if (page.hasAttribute(at, "data-cp"))
            return true;
    }
    return false;
}

bool hasAddedClass(std::string_view names)
{
    while (!names.empty()) {
        const size_t end = std::min(names.find(' '), names.size());
        const std::string_view name = names.substr(0, end);
        if (std::find(std::begin(addedClasses), std::end(addedClasses), name)
            != std::end(addedClasses))
            return true;
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    return false;
}

} // namespace

bool isPageOfOnrecord(const PageTree &page)
{
    for (int at = 0; at < page.size(); ++at) {
        if (namesMaker(page, at) || isArticleOfOnrecord(page, at))
            return true;
    }
    return false;
}

bool mayCarrySession(const QByteArray &page)
{
    return page.contains("application/vnd.onrecord.session+json");
}

void noteExport(const PageTree &page, const QByteArray &html, ArticleDraft &draft)
{
    if (!isPageOfOnrecord(page))
        return;
    draft.warnings.append({WarningKind::FindingsMissing, {}, 0});
    if (!mayCarrySession(html))
        return;
    draft.carried = html;
    draft.blocks.removeIf([](const DraftBlock &block) {
        return block.reason != LeftOutReason::None && block.reason != LeftOutReason::AboutArticle;
    });
}

bool isAddedByOnrecord(const PageTree &page, int node)
{
    const Tag tag = page[node].tag;
    return tag == Tag::Aside || tag == Tag::Footer || hasAddedClass(page.attribute(node, "class"));
}

} // namespace onrecord
