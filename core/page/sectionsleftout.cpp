// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/sectionsleftout.h"

#include "core/page/blockweights.h"
#include "core/page/pagewords.h"
#include "core/page/partsleftout.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr double mostlyLinks = 0.8;

/// "Comments", "Leave a reply": what stands above them.
bool opensComments(const QString &words)
{
    return words.compare(u"comments"_s, Qt::CaseInsensitive) == 0
        || PageWords::instance().partSaying(words) == PartOfPage::ReaderComments;
}

/// "14 comments", "Comments (14)", "3 thoughts on “Ferry stays”".
bool countsComments(const QString &words)
{
    static const QRegularExpression count(
        uR"(^(?:(?:\d[\d,.]*|no|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:reader\s+)?(?:comments?|responses?|replies|thoughts?)(?:\s+(?:on|to)\b.*)?:?|(?:reader\s+)?(?:comments?|responses|discussion)\s*(?:\(\s*\d[\d,.]*\s*\)|\d[\d,.]*))$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 160;
    return words.size() <= longest && count.match(words).hasMatch();
}

class Sections
{
public:
    Sections(const PageTree &page, QList<SortedBlock> &blocks, qsizetype headline)
        : m_page(page)
        , m_blocks(blocks)
        , m_headline(headline < 0 ? -1 : blocks[headline].block.node)
        , m_weights(page, blocks, m_headline)
        , m_proseBefore{0}
    {
        for (const SortedBlock &each : blocks)
            m_proseBefore.push_back(m_proseBefore.back()
                                    + (each.isKept() ? proseIn(each.block) : 0));
    }

    void leaveOut();
    void leaveOutCards();

private:
    bool isHeading(qsizetype at) const;
    int begunBy(qsizetype at) const;
    bool isBelowMostOfText(int node) const
    {
        return m_weights.between(0, node) > m_weights.between(node, m_page.size());
    }
    bool isCountAbove(qsizetype at) const;
    void leaveOutComments(qsizetype at);
    void leaveOutRelated(qsizetype at);
    bool isListOfLinks(qsizetype at) const;
    void leaveOutCard(qsizetype at);
    void leaveOutBox(qsizetype at);
    void leaveOutTeasers(qsizetype at);
    bool beginsWithLink(int node) const;
    QList<int> alikeWith(int node) const;
    bool areTeasers(const QList<int> &boxes) const;
    double rawProse(int from, int end) const;
    qsizetype firstFrom(int node) const;
    bool areLinks(qsizetype from, qsizetype end) const;
    qsizetype behind(qsizetype at, int node) const;
    void leaveOutUntil(qsizetype from, qsizetype end, LeftOutReason reason);
    bool holdsHeadline(int node) const
    {
        return m_headline >= 0 && m_page.isWithin(m_headline, node);
    }

    const PageTree &m_page;
    QList<SortedBlock> &m_blocks;
    const int m_headline; // its node
    const BlockWeights m_weights;
    std::vector<double> m_proseBefore; // by block, and behind the last
    QSet<int> m_boxed; // elements whose boxes were looked at
};

/// The widest element that begins with the block \a at; that of the block itself where no other does.
int Sections::begunBy(qsizetype at) const
{
    const PageBlock &block = m_blocks[at].block;
    int widest = block.node;
    for (int node = block.node; node > 0; node = m_page[node].parent) {
        const Tag tag = m_page[node].tag;
        const bool isPage = tag == Tag::Body || tag == Tag::Html || tag == Tag::Main;
        const bool isBegun = at == 0 || m_blocks[at - 1].block.first < node;
        if (isPage || !isBegun || holdsHeadline(node))
            break;
        widest = node;
    }
    return widest;
}

/// The first block from \a at on that does not begin in \a node.
qsizetype Sections::behind(qsizetype at, int node) const
{
    while (at < m_blocks.size() && m_blocks[at].block.first < m_page[node].end)
        ++at;
    return at;
}

void Sections::leaveOutUntil(qsizetype from, qsizetype end, LeftOutReason reason)
{
    for (qsizetype at = from; at < end; ++at) {
        if (m_blocks[at].isKept())
            m_blocks[at].reason = reason;
    }
}

/// True for a line below the text, no heading, that counts comments and begins an element with more in it.
bool Sections::isCountAbove(qsizetype at) const
{
    const PageBlock &block = m_blocks[at].block;
    return m_blocks[at].isKept() && block.kind == BlockKind::Paragraph && countsComments(block.text)
        && behind(at, begunBy(at)) > at + 1
        && m_weights.between(0, block.node) > m_weights.between(block.node, m_page.size());
}

void Sections::leaveOutComments(qsizetype at)
{
    int section = begunBy(at);
    // A heading alone says it of what follows beside it.
    if (behind(at, section) == at + 1 && m_page[section].parent > 0)
        section = m_page[section].parent;
    constexpr double aParagraph = 100;
    const bool isBelowArticle = m_weights.between(0, m_blocks[at].block.node) > aParagraph;
    if (isBelowArticle)
        leaveOutUntil(at, behind(at, section), LeftOutReason::ReaderComments);
}

void Sections::leaveOutRelated(qsizetype at)
{
    const qsizetype end = behind(at, begunBy(at));
    const auto links =
        std::count_if(m_blocks.begin() + at, m_blocks.begin() + end, [](const SortedBlock &each) {
            return each.block.linkDensity() > mostlyLinks;
        });
    // A teaser has a link, a few words, and perhaps who wrote it and when.
    constexpr qsizetype mostBlocksOfATeaser = 4;
    if (links > 0 && end - at - 1 <= mostBlocksOfATeaser * links)
        leaveOutUntil(at, end, LeftOutReason::Related);
}

/// True where the section that the heading at \a at begins is nothing but links, with words too short for prose
/// beside them, as "Latest headlines": whatever the heading says, it is not of the article.
bool Sections::isListOfLinks(qsizetype at) const
{
    constexpr qsizetype longestLabel = 80;
    const qsizetype end = behind(at, begunBy(at));
    qsizetype links = 0;
    qsizetype known = 0; // for other articles
    qsizetype others = 0;
    for (qsizetype each = at + 1; each < end; ++each) {
        const PageBlock &block = m_blocks[each].block;
        if (m_blocks[each].reason == LeftOutReason::Related)
            ++known;
        else if (!m_blocks[each].isKept())
            continue;
        else if (block.linkDensity() > mostlyLinks)
            ++links;
        else if (proseIn(block) == 0 && block.text.size() < longestLabel)
            ++others;
        else
            return false;
    }
    return (links >= 2 || known > 0) && others <= links + known;
}

bool Sections::areLinks(qsizetype from, qsizetype end) const
{
    return std::all_of(m_blocks.begin() + from, m_blocks.begin() + end,
                       [](const SortedBlock &each) {
                           return !each.isKept() || each.block.linkDensity() > mostlyLinks;
                       });
}

/// A box that begins with the heading at \a at, a link as all that is in it: a label and the title of another
/// article.
void Sections::leaveOutBox(qsizetype at)
{
    const qsizetype end = behind(at, begunBy(at));
    if (end - at >= 2 && areLinks(at, end))
        leaveOutUntil(at, end, LeftOutReason::Related);
}

/// A link around the heading at \a at and what stands with it.
void Sections::leaveOutCard(qsizetype at)
{
    int link = m_blocks[at].block.node;
    while (link > 0 && !m_page[link].isElement(Tag::A))
        link = m_page[link].parent;
    if (link <= 0 || holdsHeadline(link))
        return;
    qsizetype first = at;
    while (first > 0 && m_blocks[first - 1].block.first >= link)
        --first;
    const qsizetype end = behind(at, link);
    if (end - first > 1)
        leaveOutUntil(first, end, LeftOutReason::Related);
}

/// The first block that begins in or behind the element \a node.
qsizetype Sections::firstFrom(int node) const
{
    const auto first = std::lower_bound(
        m_blocks.begin(), m_blocks.end(), node,
        [](const SortedBlock &each, int wanted) { return each.block.first < wanted; });
    return first - m_blocks.begin();
}

/// True for an element that begins with a heading that leads somewhere.
bool Sections::beginsWithLink(int node) const
{
    const qsizetype at = firstFrom(node);
    return at < m_blocks.size() && m_blocks[at].block.first < m_page[node].end && isHeading(at)
        && m_blocks[at].block.linkDensity() > mostlyLinks;
}

/// The element \a node and those beside it that are made like it and begin with such a heading.
QList<int> Sections::alikeWith(int node) const
{
    constexpr int most = 1000; // more are no teasers below a text
    QList<int> alike;
    const int parent = m_page[node].parent;
    int looked = 0;
    for (int at = parent + 1; at < m_page[parent].end && looked < most;
         at = m_page[at].end, ++looked) {
        const bool isAlike = m_page[at].isElement(m_page[node].tag)
            && m_page.attribute(at, "class") == m_page.attribute(node, "class");
        if (isAlike && beginsWithLink(at))
            alike.append(at);
    }
    return alike;
}

/// The prose of blocks that were kept at first, teasers as well.
double Sections::rawProse(int from, int end) const
{
    return m_proseBefore[size_t(firstFrom(end))] - m_proseBefore[size_t(firstFrom(from))];
}

/// True for \a boxes with a few lines each. What is numbered in a list of things is what the page is about.
bool Sections::areTeasers(const QList<int> &boxes) const
{
    constexpr double longest = 300;
    return std::all_of(boxes.begin(), boxes.end(), [this](int box) {
        const QString &heading = m_blocks[firstFrom(box)].block.text;
        return !heading.front().isDigit() && rawProse(box, m_page[box].end) <= longest;
    });
}

/// Boxes below the text, one like the other, each with a heading that leads to another article and what that is about.
void Sections::leaveOutTeasers(qsizetype at)
{
    const int widest = begunBy(at);
    for (int node = m_blocks[at].block.node; node > 0; node = m_page[node].parent) {
        const int parent = m_page[node].parent;
        if (parent < 0 || m_boxed.contains(parent)) // what the first box is, all are
            return;
        if (const QList<int> boxes = alikeWith(node); boxes.size() >= 2) {
            m_boxed.insert(parent);
            const int end = m_page[boxes.last()].end;
            constexpr double most = 0.4; // of the page, or they are what it is about
            const double prose = rawProse(node, end);
            const bool areBelow = rawProse(0, node) > rawProse(end, m_page.size());
            if (areBelow && areTeasers(boxes) && prose < most * rawProse(0, m_page.size()))
                leaveOutUntil(at, behind(at, boxes.last()), LeftOutReason::Related);
            return;
        }
        if (node == widest)
            return;
    }
}

bool Sections::isHeading(qsizetype at) const
{
    const PageBlock &block = m_blocks[at].block;
    return m_blocks[at].isKept() && block.kind == BlockKind::Heading && block.node != m_headline;
}

void Sections::leaveOutCards()
{
    for (qsizetype at = 0; at < m_blocks.size(); ++at) {
        if (!isHeading(at) || m_blocks[at].block.linkDensity() <= mostlyLinks)
            continue;
        leaveOutCard(at);
        leaveOutBox(at);
        if (m_blocks[at].isKept())
            leaveOutTeasers(at);
    }
}

void Sections::leaveOut()
{
    for (qsizetype at = 0; at < m_blocks.size(); ++at) {
        const PageBlock &block = m_blocks[at].block;
        if (isCountAbove(at))
            leaveOutComments(at);
        if (!isHeading(at))
            continue;
        if (countsComments(block.text)
            || (opensComments(block.text) && isBelowMostOfText(block.node)))
            leaveOutComments(at);
        else if (PageWords::instance().partSaying(block.text) == PartOfPage::Related)
            leaveOutRelated(at);
        else if (isListOfLinks(at))
            leaveOutUntil(at, behind(at, begunBy(at)), LeftOutReason::Related);
    }
}

} // namespace

void leaveOutSections(const PageTree &page, QList<SortedBlock> &blocks, qsizetype headline)
{
    Sections(page, blocks, headline).leaveOut();
}

void leaveOutCards(const PageTree &page, QList<SortedBlock> &blocks, qsizetype headline)
{
    Sections(page, blocks, headline).leaveOutCards();
}

} // namespace onrecord
