// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/partsleftout.h"

#include "core/article/samewords.h"
#include "core/page/headabroad.h"
#include "core/page/pageparts.h"
#include "core/page/pagewords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// The first of \a blocks that begins in or behind the element \a node; those within it follow.
template <typename Blocks>
auto firstFrom(Blocks &blocks, int node)
{
    return std::lower_bound(
        blocks.begin(), blocks.end(), node,
        [](const SortedBlock &each, int wanted) { return each.block.first < wanted; });
}

/// Leaves out the blocks within the element \a node; those stand together.
void leaveOut(const PageTree &page, QList<SortedBlock> &blocks, int node, LeftOutReason reason)
{
    for (auto block = firstFrom(blocks, node);
         block != blocks.end() && block->block.first < page[node].end; ++block) {
        if (block->isKept() && page.isWithin(block->block.node, node))
            block->reason = reason;
    }
}

/// A post of somebody that the article shows is no button to share it.
bool holdsQuotation(const PageTree &page, int node)
{
    for (int at = node; at < page[node].end; ++at) {
        if (page[at].isElement(Tag::Blockquote))
            return true;
    }
    return false;
}

/// True for words without a link that stand in one small element with the headline: the summary below it may be
/// called a teaser.
bool isBesideHeadline(const PageTree &page, int node, const BlockWeights &weights, int headline)
{
    constexpr int closest = 3;
    constexpr double longest = 600;
    int around = headline;
    for (int steps = 0; steps < closest && around > 0 && page[node].parent != around; ++steps)
        around = page[around].parent;
    const Tag tag = page[std::max(around, 0)].tag;
    if (headline < 0 || node < headline || page[node].parent != around || tag == Tag::Body
        || weights.within(around) > longest)
        return false;
    for (int at = node; at < page[node].end; ++at) {
        if (page[at].isElement(Tag::A))
            return false;
    }
    return true;
}

bool isToBeLeftOut(const PageTree &page, int node, PageRole role, const BlockWeights &weights,
                   int headline)
{
    const Tag tag = page[node].tag;
    const bool isPage = tag == Tag::Html || tag == Tag::Body || tag == Tag::Main;
    if (isPage || (headline >= 0 && page.isWithin(headline, node)))
        return false;
    constexpr double mostOfPage = 0.5;
    constexpr double muchOfPage = 0.3;
    const double prose = weights.within(node);
    const double share = prose / std::max(1.0, weights.all());
    constexpr double aParagraph = 250;
    const bool isDoubtful = role.part == PartOfPage::Related || role.part == PartOfPage::Menu
        || role.part == PartOfPage::Sharing;
    if (!role.isCertain && isDoubtful && prose > aParagraph)
        return false;
    if (!role.isCertain && role.part == PartOfPage::Related
        && isBesideHeadline(page, node, weights, headline))
        return false;
    if (!role.isCertain && role.part == PartOfPage::Sharing && holdsQuotation(page, node))
        return false;
    constexpr double nearlyAll = 0.8;
    if (role.part == PartOfPage::Hidden)
        return share < nearlyAll;
    if (role.part == PartOfPage::ReaderComments)
        return tag != Tag::Article || share < mostOfPage;
    return share < (role.isCertain ? mostOfPage : muchOfPage);
}

/// True for an article of its own, other than the one titled at \a headline, whose heading leads to it.
bool isOtherArticle(const PageTree &page, int node, const QList<SortedBlock> &blocks, int headline)
{
    if (page[node].tag != Tag::Article || headline < 0 || page.isWithin(headline, node))
        return false;
    constexpr double mostLinks = 0.8;
    for (auto each = firstFrom(blocks, node);
         each != blocks.end() && each->block.first < page[node].end; ++each) {
        if (each->block.kind == BlockKind::Heading && each->block.linkDensity() > mostLinks)
            return true;
    }
    return false;
}

/// True for the field of a form that asks for somebody's address.
bool asksForAddress(const PageTree &page, int node)
{
    if (!page[node].isElement(Tag::Input))
        return false;
    if (page.attribute(node, "type") == "email")
        return true;
    for (const auto *attribute : {"name", "id", "placeholder", "autocomplete"}) {
        const QString words = toText(page.attribute(node, attribute)).toLower();
        if (words.startsWith("email"_L1) || words.startsWith("e-mail"_L1))
            return true;
    }
    return false;
}

/// The element around the field \a node that holds little more than what is said to who fills it in; the field
/// itself where nothing else does.
int boxAround(const PageTree &page, int node, const BlockWeights &weights, int headline)
{
    constexpr int furthest = 5;
    constexpr double longest = 250;
    int box = node;
    for (int steps = 0; steps < furthest; ++steps) {
        const int next = page[box].parent;
        const bool isPage = next <= 0 || page[next].tag == Tag::Body || page[next].tag == Tag::Main
            || page[next].tag == Tag::Article;
        if (isPage || weights.within(next) > longest
            || (headline >= 0 && page.isWithin(headline, next)))
            break;
        box = next;
    }
    return box;
}

/// Leaves out the boxes in which readers are to leave their address for letters, whatever they are called.
void leaveOutForms(const PageTree &page, QList<SortedBlock> &blocks, const BlockWeights &weights,
                   int headline)
{
    for (int at = 0; at < page.size(); ++at) {
        if (asksForAddress(page, at))
            leaveOut(page, blocks, boxAround(page, at, weights, headline), LeftOutReason::SignUp);
    }
}

/// True where all that is read in \a box is as short as what is said to who is to pay or to leave an address.
bool hasShortLinesAlone(const PageTree &page, const QList<SortedBlock> &blocks, int box)
{
    constexpr qsizetype longest = 90;
    const auto first = firstFrom(blocks, box);
    return std::all_of(
        first,
        std::find_if(first, blocks.end(),
                     [&](const SortedBlock &each) { return each.block.first >= page[box].end; }),
        [](const SortedBlock &each) { return each.block.text.size() <= longest; });
}

/// Leaves out small boxes with a line that asks readers to subscribe: what stands in them besides says it in words that
/// nobody lists.
void leaveOutOffers(const PageTree &page, QList<SortedBlock> &blocks, const BlockWeights &weights,
                    int headline)
{
    constexpr double mostOfPage = 0.2;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        const PageBlock &block = blocks[at].block;
        if (!blocks[at].isKept()
            || PageWords::instance().partSaying(block.text) != PartOfPage::SignUp)
            continue;
        const int box = boxAround(page, block.node, weights, headline);
        const Tag tag = page[box].tag;
        const bool isBox = tag == Tag::Div || tag == Tag::Section || tag == Tag::Aside;
        if (isBox && weights.within(box) < mostOfPage * weights.all()
            && hasShortLinesAlone(page, blocks, box))
            leaveOut(page, blocks, box, LeftOutReason::SignUp);
    }
}

} // namespace

LeftOutReason reasonFor(PartOfPage part)
{
    switch (part) {
    case PartOfPage::Menu: return LeftOutReason::Menu;
    case PartOfPage::Sharing: return LeftOutReason::Sharing;
    case PartOfPage::Related: return LeftOutReason::Related;
    case PartOfPage::SignUp: return LeftOutReason::SignUp;
    case PartOfPage::Consent: return LeftOutReason::Consent;
    case PartOfPage::Advertisement: return LeftOutReason::Advertisement;
    case PartOfPage::ReaderComments: return LeftOutReason::ReaderComments;
    case PartOfPage::Footer: return LeftOutReason::Footer;
    case PartOfPage::Hidden: return LeftOutReason::Hidden;
    case PartOfPage::Player: return LeftOutReason::Beside;
    case PartOfPage::PullQuote: return LeftOutReason::Repeated;
    case PartOfPage::AboutArticle: return LeftOutReason::AboutArticle;
    default: return LeftOutReason::None;
    }
}

void leaveOutParts(const PageTree &page, QList<SortedBlock> &blocks, qsizetype headline)
{
    const int title = headline < 0 ? -1 : blocks[headline].block.node;
    const BlockWeights weights(page, blocks, title);
    for (int at = 0; at < page.size();) {
        const PageNode &node = page[at];
        PageRole role = node.isElement() ? roleOf(page, at) : PageRole();
        if (node.isElement() && isOtherArticle(page, at, blocks, title))
            role = {PartOfPage::Related, true};
        const LeftOutReason reason = reasonFor(role.part);
        const bool isLeftOut =
            reason != LeftOutReason::None && isToBeLeftOut(page, at, role, weights, title);
        if (isLeftOut)
            leaveOut(page, blocks, at, reason);
        at = isLeftOut ? node.end : at + 1;
    }
    leaveOutForms(page, blocks, weights, title);
    leaveOutOffers(page, blocks, weights, title);
}

/// True where the heading \a at begins a box made like the one that the \a headline stands in, and the line below says
/// who wrote what follows or when: the next of several articles that a page has one below the other.
static bool beginsBoxAlike(const PageTree &page, const QList<SortedBlock> &blocks, qsizetype at,
                           int around, int headline)
{
    int own = headline; // the box beside the one around
    while (own > 0 && page[own].parent != page[around].parent)
        own = page[own].parent;
    const std::string_view names = page.attribute(around, "class");
    return own > 0 && own < around && page[own].tag == page[around].tag && !names.empty()
        && page.attribute(own, "class") == names && at + 1 < blocks.size()
        && blocks[at + 1].block.first < page[around].end
        && tellsOfArticle(blocks[at + 1].block.text);
}

void leaveOutOtherArticles(const PageTree &page, QList<SortedBlock> &blocks, qsizetype headline)
{
    constexpr int lowest = 3;
    if (headline < 0 || blocks[headline].block.level == 0 || blocks[headline].block.level > lowest)
        return;
    const PageBlock title = blocks[headline].block;
    const BlockWeights weights(page, blocks, title.node);
    for (qsizetype at = headline + 1; at < blocks.size(); ++at) {
        const PageBlock &block = blocks[at].block;
        if (block.kind != BlockKind::Heading || block.level != title.level || !blocks[at].isKept()
            || saySame(block.text, title.text))
            continue;
        int around = block.node; // as much as does not hold the headline
        while (page[around].parent > 0 && !page.isWithin(title.node, page[around].parent))
            around = page[around].parent;
        const bool isOther =
            title.level == 1 || beginsBoxAlike(page, blocks, at, around, title.node);
        constexpr double nothing = 100;
        constexpr double mostOfPage = 0.5;
        const bool beginsIt = weights.between(around, block.node) < nothing;
        if (isOther && beginsIt && around != block.node
            && weights.within(around) < mostOfPage * weights.all())
            leaveOut(page, blocks, around, LeftOutReason::OtherArticle);
    }
}

namespace {

/// "Reply", "Reply Report", "Like (3) · Reply": buttons below what somebody wrote.
bool isReplyButton(const PageBlock &block)
{
    static const QRegularExpression reply(
        uR"(^(?:(?:like|likes|\d+|\(\d+\)|share|report|flag|[·•|▲▼↩+–-])\s*)*(?:reply|replies|antworten|répondre|responder|svar|svara|rispondi)(?:\s*(?:like|likes|\d+|\(\d+\)|share|report|flag|permalink|[·•|▲▼–-]))*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 40;
    return block.text.size() <= longest && reply.match(block.text).hasMatch();
}

/// The child of \a parent that \a node stands in.
int childWith(const PageTree &page, int parent, int node)
{
    while (page[node].parent != parent)
        node = page[node].parent;
    return node;
}

} // namespace

void leaveOutReplies(const PageTree &page, QList<SortedBlock> &blocks, qsizetype headline)
{
    QList<int> buttons; // their nodes
    for (const SortedBlock &each : blocks) {
        if (each.isKept() && isReplyButton(each.block))
            buttons.append(each.block.node);
    }
    constexpr qsizetype fewest = 2; // one may stand below the text itself
    if (buttons.size() < fewest)
        return;
    int around = buttons.first();
    while (around > 0 && !page.isWithin(buttons.last(), around))
        around = page[around].parent;
    if (around == buttons.first())
        return;
    const int first = childWith(page, around, buttons.first());
    const int end = page[childWith(page, around, buttons.last())].end;
    const BlockWeights weights(page, blocks, headline < 0 ? -1 : blocks[headline].block.node);
    const bool isBelowText = weights.between(0, first) > weights.between(first, end)
        || (headline >= 0 && weights.between(0, first) > weights.between(end, page.size()));
    const bool holdsHeadline =
        headline >= 0 && blocks[headline].block.node >= first && blocks[headline].block.node < end;
    if (!isBelowText || holdsHeadline || first == buttons.first())
        return;
    const auto leave = [](SortedBlock &each) {
        if (each.isKept())
            each.reason = LeftOutReason::ReaderComments;
    };
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        if (blocks[at].block.first < first || blocks[at].block.first >= end)
            continue;
        const bool isFirst = at > 0 && blocks[at - 1].block.first < first;
        if (isFirst && at - 1 != headline && blocks[at - 1].block.kind == BlockKind::Heading)
            leave(blocks[at - 1]);
        leave(blocks[at]);
    }
}

} // namespace onrecord
