// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/headfacts.h"

#include "core/article/credits.h"
#include "core/page/headabroad.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// True where \a node or one of the \a around elements close around it is called an author's.
bool isCalledAuthor(const PageTree &page, int node, int around = 2)
{
    static const QRegularExpression author(
        u"(?:^|[\\s_-])(?:byline|by-line|author|authors|author-name|byauthor|writer|contributor|"
        "contributors|contributor-name|contrib[\\w-]*name|reader-credits)(?:$|[\\s_-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inCapitals( // TextContributorName
        u"(?:^|[a-z\\s_-])(?:Byline|Authors?|Contributors?)(?:[A-Z]|$|[\\s_-])"_s);
    for (int steps = 0; steps <= around && node > 0; ++steps, node = page[node].parent) {
        for (const auto *attribute :
             {"class", "id", "rel", "itemprop", "aria-label", "data-component", "data-testid"}) {
            const std::string_view names = page.attribute(node, attribute);
            if (names.empty())
                continue;
            const QString words = toText(names);
            if (author.match(words).hasMatch() || inCapitals.match(words).hasMatch())
                return true;
        }
    }
    return false;
}

/// Two to five words with capitals, nothing else.
bool looksLikeName(const QString &words)
{
    static const QRegularExpression name(
        uR"(^\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|de|da|von|van|der|den|al|bin|la|le|di|du)){1,4}$)"_s);
    static const QRegularExpression capitals(uR"(^[\p{Lu} .’'-]+$)"_s);
    return words.size() < 60 && (name.match(words).hasMatch() || capitals.match(words).hasMatch());
}

/// The names in \a words; whom a person writes for is none of them: "By Ida Lund for the Vestby Courier".
QStringList peopleIn(const QString &words)
{
    static const QRegularExpression employer(
        uR"(^(\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,3}?)\s+(?:for|For|FOR)\s+(?:(?i:the)\s+)?\p{Lu}.*$)"_s);
    QStringList people;
    for (const QString &name : authorsIn(words)) {
        const auto match = employer.match(name);
        people.append(match.hasMatch() ? match.captured(1) : name);
    }
    return people;
}

/// The names in the elements within \a line that are called an author's, in a line that says other things too:
/// <span class=author>By Ida Lund</span> <span>4 minutes to read</span>.
QStringList authorsWithin(const PageTree &page, const PageBlock &line)
{
    QStringList authors;
    for (int at = line.node + 1; at < page[line.node].end;) {
        QStringList names;
        if (page[at].isElement() && isCalledAuthor(page, at, 0))
            names = peopleIn(page.textOf(at));
        const bool areNames =
            !names.isEmpty() && std::all_of(names.begin(), names.end(), looksLikeName);
        if (areNames)
            authors += names;
        at = areNames ? page[at].end : at + 1;
    }
    authors.removeDuplicates();
    return authors;
}

/// The first name that has an element of its own in a line that is called an author's: <span>Ida Lund</span>
/// <span>Harbour correspondent</span>.
QStringList firstNameWithin(const PageTree &page, const PageBlock &line)
{
    for (int at = line.node + 1; at < page[line.node].end; ++at) {
        if (!page[at].isText())
            continue;
        const QString words = toText(page[at].text).simplified();
        if (looksLikeName(words) && !tellsWhoOrWhen(words))
            return {words};
    }
    return {};
}

/// The names in a \a line of another language, or in a stretch of it that has an element of its own.
QStringList authorsAbroadOf(const PageTree &page, const PageBlock &line)
{
    for (int at = line.node; at < page[line.node].end; ++at) {
        if (!page[at].isText())
            continue;
        const QStringList named = authorsAbroad(toText(page[at].text).simplified());
        if (!named.isEmpty())
            return named;
    }
    return authorsAbroad(line.text);
}

/// The day of publication in a line about the article; invalid where it tells of a change alone.
QDate dayOfPublication(const QString &words)
{
    const QList<DateStamp> stamps = dateStampsIn(words);
    const auto best = std::max_element(
        stamps.begin(), stamps.end(),
        [](const DateStamp &one, const DateStamp &other) { return one.rank < other.rank; });
    if (best != stamps.end())
        return best->rank == StampRank::Updated ? QDate() : best->written.day;
    return stampLabelIn(words) == StampRank::Updated ? QDate() : dayIn(beforeChange(words));
}

/// The names of a line about who wrote the article; none where it is no such line.
QStringList authorsOf(const PageTree &page, const PageBlock &block)
{
    const QString &words = block.text;
    constexpr qsizetype longest = 160;
    if (words.size() > longest)
        return {};
    // Before what knows nothing of elements: "Von Ida Lund" beside "Veröffentlicht am …".
    if (const QStringList named = authorsAbroadOf(page, block); !named.isEmpty())
        return named;
    const std::optional<Credits> credits = creditsIn(words);
    if (credits && credits->isSure && !credits->byline.isEmpty())
        return authorsIn(namesOf(*credits, words));
    if (const QStringList within = authorsWithin(page, block); !within.isEmpty())
        return within;
    if (!isCalledAuthor(page, block.node))
        return {};
    QStringList authors;
    for (const QString &name : peopleIn(words)) {
        if (looksLikeName(name))
            authors.append(name);
    }
    return authors.isEmpty() ? firstNameWithin(page, block) : authors;
}

/// True where the time element \a node says when the article was changed: it is called so, or words right
/// before it say so.
bool isDayOfChange(const PageTree &page, int node)
{
    const QString names = toText(page.attribute(node, "class")) + u' '
        + toText(page.attribute(node, "itemprop")) + u' '
        + toText(page.attribute(page[node].parent, "class"));
    QString before;
    for (int at = page[node].parent; at < node; ++at) {
        if (page[at].isElement(Tag::Time) || page[at].isElement(Tag::P))
            before.clear();
        else if (page[at].isText())
            before += toText(page[at].text);
    }
    return names.contains("modified"_L1, Qt::CaseInsensitive)
        || names.contains("updated"_L1, Qt::CaseInsensitive)
        || stampLabelIn(page.textOf(node)) == StampRank::Updated
        || stampLabelIn(before.simplified()) == StampRank::Updated;
}

/// The day of the first time element that a program can read and that is not called a change.
QDate dayOfTimeElements(const PageTree &page, int from, int behind)
{
    for (int at = from; at < behind; ++at) {
        if (!page[at].isElement(Tag::Time))
            continue;
        const QDate day = dayIn(toText(page.attribute(at, "datetime")));
        if (day.isValid() && !isDayOfChange(page, at))
            return day;
    }
    return {};
}

/// The day in a line about the article behind its text, from \a headline on: "This entry was posted on Tuesday,
/// November 17th, 2026".
QDate dayBelowText(const QList<SortedBlock> &blocks, qsizetype headline)
{
    constexpr qsizetype reach = 3; // blocks behind the text
    constexpr qsizetype longest = 300;
    qsizetype end = blocks.size();
    while (end > headline && !blocks[end - 1].isKept())
        --end;
    for (qsizetype at = end; at < std::min(blocks.size(), end + reach); ++at) {
        const QString &words = blocks[at].block.text;
        const bool isAbout = blocks[at].reason == LeftOutReason::AboutArticle
            && words.size() < longest && stampLabelIn(words) != StampRank::Updated;
        if (const QDate day = isAbout ? dayIn(words) : QDate(); day.isValid())
            return day;
    }
    return {};
}

/// The blocks around the \a headline that may say something of the article, from the first to behind the last.
/// Buttons to share it are not counted: there may be a dozen.
std::pair<qsizetype, qsizetype> headAround(const QList<SortedBlock> &blocks, qsizetype headline)
{
    constexpr qsizetype reach = 12; // blocks on both sides of the headline
    const auto counts = [&blocks](qsizetype at) {
        return blocks[at].reason != LeftOutReason::Sharing;
    };
    qsizetype begin = headline;
    for (qsizetype seen = 0; begin > 0 && seen < reach; --begin)
        seen += counts(begin - 1);
    qsizetype end = headline;
    for (qsizetype seen = 0; end < blocks.size() && seen < reach; ++end)
        seen += counts(end);
    return {begin, end};
}

/// True for what is left out for a \a reason that a line about the article may stand with.
bool isAmongOthers(LeftOutReason reason, bool isBelowHeadline)
{
    return reason == LeftOutReason::Sharing || (reason == LeftOutReason::Footer && isBelowHeadline);
}

} // namespace

PageFacts factsInHead(const PageTree &page, const QList<SortedBlock> &blocks)
{
    PageFacts facts;
    const auto headline = std::find_if(blocks.begin(), blocks.end(), [](const SortedBlock &each) {
        return each.block.kind == BlockKind::Headline;
    });
    const qsizetype middle = headline == blocks.end() ? 0 : headline - blocks.begin();
    const auto [begin, end] = headAround(blocks, middle);
    const auto look = [&](qsizetype at) {
        const PageBlock &block = blocks[at].block;
        if (block.kind == BlockKind::Caption) // names a photographer
            return;
        if (blocks[at].isKept() && block.kind != BlockKind::Byline
            && block.kind != BlockKind::Dateline)
            return;
        if (facts.authors.isEmpty())
            facts.authors = authorsOf(page, block);
        constexpr qsizetype longest = 120;
        // A day may stand among the buttons, or in a <footer> of the head.
        const bool isAbout = blocks[at].reason == LeftOutReason::AboutArticle
            || (isAmongOthers(blocks[at].reason, at > middle) && tellsOfArticle(block.text));
        if (!facts.published.isValid() && block.text.size() < longest && isAbout)
            facts.published = dayOfPublication(block.text);
    };
    for (qsizetype at = middle; at < end; ++at)
        look(at);
    for (qsizetype at = middle; at-- > begin;)
        look(at);
    if (!facts.published.isValid())
        facts.published = dayBelowText(blocks, middle);
    if (!facts.published.isValid() && !blocks.isEmpty()) {
        const int from = headline == blocks.end() ? 0 : blocks[begin].block.first;
        facts.published =
            dayOfTimeElements(page, from, blocks[std::max<qsizetype>(0, end - 1)].block.first);
    }
    return facts;
}

} // namespace onrecord
