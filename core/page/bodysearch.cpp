// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/bodysearch.h"

#include "core/page/pageparts.h"

#include <algorithm>
#include <vector>

namespace onrecord {

namespace {

/// What holds words rather than other blocks.
bool isTextElement(Tag tag)
{
    switch (tag) {
    case Tag::P:
    case Tag::Li:
    case Tag::Blockquote:
    case Tag::Pre:
    case Tag::Dd:
    case Tag::Dt:
    case Tag::Td:
    case Tag::Th:
    case Tag::Ul:
    case Tag::Ol: return true;
    default: return false;
    }
}

bool isContainer(Tag tag)
{
    return tag == Tag::Div || tag == Tag::Section || tag == Tag::Article || tag == Tag::Main
        || tag == Tag::Body || tag == Tag::Td || tag == Tag::Center || tag == Tag::Form
        || tag == Tag::Template || tag == Tag::Other;
}

struct TextMeasure
{
    qsizetype all = 0;
    qsizetype linked = 0;

    /// True where what is here besides \a part is mostly articles to go to.
    bool leadsAwayBesides(TextMeasure part) const
    {
        constexpr double mostLinks = 0.3;
        return double(linked - part.linked) > mostLinks * double(all - part.all);
    }
};

class BodySearch
{
public:
    BodySearch(const PageTree &page, const QList<SortedBlock> &blocks, const BlockWeights &weights,
               int headline)
        : m_page(page)
        , m_blocks(blocks)
        , m_weights(weights)
        , m_headline(headline)
        , m_scores(size_t(page.size()), 0)
    {
    }

    QList<int> find();

private:
    void score();
    int containerOf(int node) const;
    double scoreOf(int node) const;
    int best() const;
    int around(int node) const;
    QList<int> withSiblings(int node) const;
    TextMeasure measure(int node) const;
    bool goesOn(int sibling, int body) const;

    const PageTree &m_page;
    const QList<SortedBlock> &m_blocks;
    const BlockWeights &m_weights;
    const int m_headline;
    std::vector<double> m_scores; // a node each
};

/// The element that a paragraph stands in.
int BodySearch::containerOf(int node) const
{
    while (node > 0 && !isContainer(m_page[node].tag) && !isTextElement(m_page[node].tag))
        node = m_page[node].parent;
    while (node > 0 && isTextElement(m_page[node].tag) && m_page[node].tag != Tag::Td)
        node = m_page[node].parent;
    return std::max(node, 0);
}

/// A paragraph speaks for the element that it stands in, half for the one around that, a third …
void BodySearch::score()
{
    constexpr int furthest = 4;
    for (qsizetype at = 0; at < m_blocks.size(); ++at) {
        const double prose = m_weights.of(at);
        if (prose == 0)
            continue;
        int node = containerOf(m_blocks[at].block.node);
        for (int distance = 1; distance <= furthest && node >= 0; ++distance) {
            m_scores[size_t(node)] += prose / distance;
            node = m_page[node].parent;
        }
    }
}

double BodySearch::scoreOf(int node) const
{
    const double score = m_scores[size_t(node)];
    if (score == 0)
        return 0;
    const PageRole role = roleOf(m_page, node);
    const bool saysBody = role.part == PartOfPage::Body;
    const bool holdsArticle = m_page[node].tag == Tag::Article || m_page[node].tag == Tag::Main;
    return score * (saysBody ? (role.isCertain ? 1.6 : 1.25) : holdsArticle ? 1.2 : 1);
}

int BodySearch::best() const
{
    int best = 0;
    double most = 0;
    for (int at = 1; at < m_page.size(); ++at) {
        const PageNode &node = m_page[at];
        if (!node.isElement() || node.tag == Tag::Html)
            continue;
        if (const double score = scoreOf(at); score > most) {
            most = score;
            best = at;
        }
    }
    return best;
}

/// The text in \a node, in characters, and how much of it leads somewhere, teasers with their links.
TextMeasure BodySearch::measure(int node) const
{
    auto block = std::lower_bound(
        m_blocks.begin(), m_blocks.end(), node,
        [](const SortedBlock &each, int wanted) { return each.block.first < wanted; });
    TextMeasure measure;
    for (; block != m_blocks.end() && block->block.first < m_page[node].end; ++block) {
        if (!block->isKept())
            continue;
        const bool isTeaser =
            proseIn(block->block) > 0 && m_weights.of(block - m_blocks.begin()) == 0;
        measure.all += block->block.text.size();
        measure.linked += isTeaser ? block->block.text.size() : block->block.linked;
    }
    return measure;
}

/// The element around \a node that is the article's: \a node may be a section of it. What says that it
/// is the body is believed.
int BodySearch::around(int node) const
{
    constexpr double muchMore = 1.4;
    int widest = node;
    for (int at = node; at > 0 && m_page[at].tag != Tag::Html; at = m_page[at].parent) {
        const bool isMore = m_weights.within(at) > muchMore * m_weights.within(widest);
        if (isMore && !measure(at).leadsAwayBesides(measure(widest)))
            widest = at;
        const PageRole role = roleOf(m_page, at);
        if (role.part == PartOfPage::Body && role.isCertain)
            break;
    }
    return widest;
}

/// True where the element beside the \a body is a part of the article by its own prose, or by looking
/// like the body.
bool BodySearch::goesOn(int sibling, int body) const
{
    if (!m_page[sibling].isElement() || m_weights.within(sibling) == 0)
        return false;
    if (isTextElement(m_page[sibling].tag))
        return true;
    if (measure(sibling).leadsAwayBesides({}))
        return false;
    const std::string_view names = m_page.attribute(sibling, "class");
    if (!names.empty() && m_page[sibling].tag == m_page[body].tag
        && names == m_page.attribute(body, "class"))
        return true;
    double most = 0;
    for (int at = sibling; at < m_page[sibling].end; ++at)
        most = std::max(most, m_scores[size_t(at)]);
    constexpr double share = 0.2;
    return most >= share * m_scores[size_t(body)];
}

QList<int> BodySearch::withSiblings(int node) const
{
    QList<int> parts;
    const int parent = m_page[node].parent;
    if (parent < 0)
        return {node};
    for (int at = parent + 1; at < m_page[parent].end; at = m_page[at].end) {
        const bool isBefore = m_headline >= 0 && at < m_headline;
        if (at == node || (!isBefore && goesOn(at, node)))
            parts.append(at);
    }
    return parts;
}

QList<int> BodySearch::find()
{
    score();
    const int node = best();
    return node == 0 ? QList<int>{0} : withSiblings(around(node));
}

} // namespace

QList<int> findBody(const PageTree &page, const QList<SortedBlock> &blocks,
                    const BlockWeights &weights, int headline)
{
    return BodySearch(page, blocks, weights, headline).find();
}

} // namespace onrecord
