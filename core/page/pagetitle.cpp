// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagetitle.h"

#include "core/article/headpatterns.h"
#include "core/article/samewords.h"
#include "core/page/pagewords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

struct TitlePart
{
    qsizetype begin;
    qsizetype end;
};

/// The parts of a title between what \a separator matches.
QList<TitlePart> partedBy(const QRegularExpression &separator, const QString &title)
{
    QList<TitlePart> parts;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : separator.globalMatch(title)) {
        if (match.capturedStart() > at)
            parts.append({at, match.capturedStart()});
        at = match.capturedEnd();
    }
    if (at < title.size())
        parts.append({at, title.size()});
    return parts;
}

/// The parts of a title between bars, dashes and the like.
QList<TitlePart> partsOf(const QString &title)
{
    static const QRegularExpression separator(uR"(\s+(?:[|\-–—•·»«/]|::|\\)\s+|\s*\|\s*)"_s);
    return partedBy(separator, title);
}

/// The same of a title that is known but for what stands beside it, which other signs part too: a headline may have
/// these, as the French have " : ".
QList<TitlePart> partsBesideTitle(const QString &whole)
{
    static const QRegularExpression separator(uR"(\s+(?:[|\-–—•·»«/:~<>‹›]|::|\\)\s+|\s*\|\s*)"_s);
    return partedBy(separator, whole);
}

/// True for the name of a file, which programs that turn documents into pages set as the title: "night-boat.pdf".
bool isFileName(const QString &title)
{
    static const QRegularExpression name(
        uR"(^\S+\.(?:pdf|docx?|odt|rtf|txt|html?|pages|indd|qxd|pub)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.match(title).hasMatch();
}

/// The line that opens a page that says no title, where it is set as a heading, perhaps by its bold type alone.
QString openingHeading(const QList<PageBlock> &blocks)
{
    const bool isHeading = !blocks.isEmpty() && blocks.first().kind == BlockKind::Heading;
    constexpr qsizetype fewestBlanks = 3;
    return isHeading && blocks.first().text.count(u' ') >= fewestBlanks ? blocks.first().text
                                                                        : QString();
}

QString titleElement(const PageTree &page)
{
    for (int at = 0; at < page.size(); ++at) {
        const bool isOfPage = page[at].isElement(Tag::Title) && page[at].parent >= 0
            && page[page[at].parent].tag != Tag::Svg;
        if (isOfPage)
            return page.textOf(at);
    }
    return {};
}

/// The longest heading of whatever level whose words begin or end the bare words \a title: "The Courier: Ferry
/// stays in Tarn" names the outlet without a bar.
QString headingAtEndOf(const QList<PageBlock> &blocks, const QString &title)
{
    constexpr qsizetype fewestBlanks = 3;
    QString longest;
    for (const PageBlock &block : blocks) {
        if (block.kind != BlockKind::Heading || block.text.size() <= longest.size()
            || block.text.size() > title.size() * 2 || block.text.count(u' ') < fewestBlanks)
            continue;
        const QString bare = bareWords(block.text);
        if (bare == title || title.startsWith(bare + u' ') || title.endsWith(u' ' + bare))
            longest = block.text;
    }
    return longest;
}

/// The high heading that is the first or last parts of \a title, the longest.
QString headingIn(const QList<PageBlock> &blocks, const QString &title)
{
    const QList<TitlePart> parts = partsOf(title);
    QStringList wanted; // bare
    for (qsizetype at = 0; at < parts.size(); ++at) {
        wanted.append(bareWords(QStringView(title).first(parts[at].end)));
        wanted.append(bareWords(QStringView(title).sliced(parts[at].begin)));
    }
    QString longest;
    for (const PageBlock &block : blocks) {
        constexpr qsizetype shortest = 8;
        const bool isHigh =
            block.kind == BlockKind::Heading && (block.level == 1 || block.level == 2);
        if (isHigh && block.text.size() > std::max(shortest, longest.size())
            && wanted.contains(bareWords(block.text)))
            longest = block.text;
    }
    if (longest.isEmpty())
        longest = headingAtEndOf(blocks, bareWords(title));
    // A part may begin with a label: "Print: Ferry stays in Tarn | The Courier".
    for (const TitlePart &part : parts) {
        if (longest.isEmpty())
            longest = headingAtEndOf(
                blocks, bareWords(QStringView(title).sliced(part.begin, part.end - part.begin)));
    }
    return longest;
}

/// The high heading that a cut \a title is the beginning of: "Council keeps the night ferry…", or as many characters
/// as a program takes.
QString headingBegunBy(const QList<PageBlock> &blocks, const QString &title)
{
    constexpr qsizetype fewestOfProgram = 90;
    const bool isCut = title.endsWith(u'…') || title.endsWith("..."_L1);
    const QString bare = bareWords(title);
    if (bare.isEmpty() || (!isCut && title.size() < fewestOfProgram))
        return {};
    for (const PageBlock &block : blocks) {
        const bool isHigh = block.kind == BlockKind::Heading && block.level <= 2;
        if (isHigh && block.text.size() > title.size() && bareWords(block.text).startsWith(bare))
            return block.text;
    }
    return {};
}

QString onlyTopHeading(const QList<PageBlock> &blocks)
{
    QString heading;
    for (const PageBlock &block : blocks) {
        if (block.kind != BlockKind::Heading || block.level != 1 || saySame(block.text, heading))
            continue;
        if (!heading.isEmpty())
            return {};
        heading = block.text;
    }
    return heading;
}

} // namespace

bool namesOutlet(QStringView words, const QString &outlet)
{
    const auto plain = [](QStringView name) {
        QString bare = bareWords(name).remove(u' ');
        if (bare.startsWith("the"_L1))
            bare = bare.sliced(3);
        for (const auto &ending : {"com"_L1, "org"_L1, "net"_L1}) {
            if (bare.endsWith(ending) && bare.size() > 6)
                bare.chop(3);
        }
        return bare;
    };
    const QString one = plain(words);
    return !one.isEmpty() && one == plain(outlet);
}

QString withoutOutlet(const QString &title, const QString &outlet)
{
    QList<TitlePart> parts = partsOf(title);
    const auto words = [&title](const TitlePart &part) {
        return QStringView(title).sliced(part.begin, part.end - part.begin);
    };
    if (parts.size() > 1 && namesOutlet(words(parts.last()), outlet))
        parts.removeLast();
    else if (parts.size() > 1 && namesOutlet(words(parts.first()), outlet))
        parts.removeFirst();
    if (parts.isEmpty())
        return title;
    return title.sliced(parts.first().begin, parts.last().end - parts.first().begin).trimmed();
}

QString titleOf(const PageTree &page, const QList<PageBlock> &blocks, const QStringList &said,
                const QString &outlet)
{
    for (const QString &title : said) {
        QString heading = headingBegunBy(blocks, title);
        if (heading.isEmpty())
            heading = headingIn(blocks, title);
        if (!heading.isEmpty() && !namesOutlet(heading, outlet))
            return heading;
    }
    for (const QString &title : said) {
        if (!namesOutlet(title, outlet))
            return withoutOutlet(title, outlet);
    }
    QString whole = titleElement(page);
    if (isFileName(whole))
        whole = openingHeading(blocks);
    const QString heading = headingIn(blocks, whole);
    if (!heading.isEmpty())
        return heading;
    const QString only = onlyTopHeading(blocks);
    if (!only.isEmpty() && !namesOutlet(only, outlet))
        return only;
    const QString shorter = withoutOutlet(whole, outlet);
    const QList<TitlePart> parts = partsOf(shorter);
    if (shorter != whole || parts.size() < 2)
        return shorter;
    // A name at the end that nobody told: dropped where what is left is still a headline.
    const QString rest = shorter.first(parts[parts.size() - 2].end).trimmed();
    constexpr qsizetype fewestBlanks = 3;
    return rest.count(u' ') >= fewestBlanks ? rest : shorter;
}

QString statedTitle(const QStringList &said, const QString &title)
{
    const QString stated = said.isEmpty() ? QString() : said.first();
    const QString bare = bareWords(stated);
    const QString shown = bareWords(title);
    const bool saysMore = bare.size() > shown.size() && bare.contains(shown);
    return saysMore ? stated : QString();
}

/// True for "Copyright 2026 Vestby Courier", of that \a outlet.
static bool holdsRights(const QString &words, const QString &outlet)
{
    constexpr qsizetype longest = 200;
    const bool isNotice =
        words.contains(u'©') || words.contains("copyright"_L1, Qt::CaseInsensitive);
    return words.size() <= longest && isNotice && words.contains(outlet);
}

/// True where \a title is all of \a whole behind one of its first \a parts: the outlet's, perhaps the section's.
static bool isBehindPart(const QString &whole, const QList<TitlePart> &parts, const QString &title)
{
    constexpr qsizetype mostBefore = 2;
    for (qsizetype at = 1; at < parts.size() && at <= mostBefore; ++at) {
        if (saySame(QStringView(whole).sliced(parts[at].begin), title))
            return true;
    }
    return false;
}

/// What stands before \a title and a colon or a bar in the title element \a whole, where it is a name such as outlets
/// have, or the page has it as a line of its own or as whose the rights are: "The Courier", not "Analysis".
static QString outletBefore(const QString &whole, const QList<PageBlock> &blocks,
                            const QString &title)
{
    const QList<TitlePart> parts = partsBesideTitle(whole);
    const qsizetype colon = whole.indexOf(u": "_s);
    QString outlet;
    if (colon >= 0 && saySame(QStringView(whole).sliced(colon + 1), title))
        outlet = whole.first(colon).trimmed();
    else if (isBehindPart(whole, parts, title))
        outlet = whole.first(parts.first().end).trimmed();
    else
        return {};
    // "Vestby Courier - Print: Ferry stays" and "Vestby Courier Online: Ferry stays" name the view, too.
    if (const QList<TitlePart> before = partsOf(outlet); before.size() > 1)
        outlet.truncate(before.first().end);
    const auto isNamed = [&blocks](const QString &name) {
        return std::any_of(blocks.begin(), blocks.end(), [&name](const PageBlock &block) {
            return saySame(block.text, name) || holdsRights(block.text, name);
        });
    };
    const QString paper = QString(outlet).remove(u" Online"_s);
    return isNamed(outlet) ? outlet : isNamed(paper) || looksLikeOutlet(paper) ? paper : QString();
}

/// The outlet that a page names on a line by itself and as whose the rights are: pages to be printed have no more.
static QString outletOfRights(const QList<PageBlock> &blocks)
{
    for (const PageBlock &block : blocks) {
        const QString &name = block.text;
        const auto isTheirs = [&name](const PageBlock &other) {
            return holdsRights(other.text, name);
        };
        if (looksLikeOutlet(name) && std::any_of(blocks.begin(), blocks.end(), isTheirs))
            return name;
    }
    return {};
}

QString outletBeside(const PageTree &page, const QList<PageBlock> &blocks, const QString &title)
{
    const QString whole = titleElement(page);
    if (const QString outlet = outletBefore(whole, blocks, title); !outlet.isEmpty())
        return outlet;
    const QList<TitlePart> parts = partsBesideTitle(whole);
    constexpr qsizetype longest = 40;
    for (qsizetype at = 0; at + 1 < parts.size(); ++at) {
        if (!saySame(QStringView(whole).first(parts[at].end), title))
            continue;
        const QString last = whole.sliced(parts.last().begin).trimmed();
        const bool isLabel =
            PageWords::instance().partSaying(last) != PartOfPage::None; // Print view
        return last.size() <= longest && !isLabel ? last : QString();
    }
    return outletOfRights(blocks);
}

} // namespace onrecord
