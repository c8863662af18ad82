// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/epub.h"

#include "core/article/headpatterns.h"
#include "core/office/epubpage.h"
#include "core/office/officedraft.h"
#include "core/page/pagefacts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// All pages of a book together.
constexpr qsizetype longestBook = qsizetype(96) << 20;
constexpr qsizetype fewestParagraphs = 3; // of an article in a periodical
constexpr qsizetype shortestBrief = 200; // likewise, of one with fewer

/// The pages of a book that are text, in order, and those that say something of the book.
struct EpubPages
{
    QList<EpubPage> text;
    QList<OfficeBlock> aboutBook;
};

bool isProseBlock(const OfficeBlock &block)
{
    constexpr qsizetype shortest = 80;
    return block.text.size() >= shortest && !block.isInTable()
        && (block.role == OfficeRole::Text || block.role == OfficeRole::Quotation
            || block.role == OfficeRole::ListItem);
}

bool hasProse(const EpubPage &page)
{
    return std::any_of(page.blocks.begin(), page.blocks.end(), isProseBlock);
}

Result<EpubPages> readPages(const ZipArchive &archive, const EpubPackage &package)
{
    EpubPages pages;
    qsizetype size = 0;
    int tables = 0;
    for (const QString &member : package.pages) {
        const Result<QByteArray> bytes = archive.read(member);
        if (!bytes && bytes.error().fault == Fault::Missing)
            continue; // books are sold with pages that they have not
        if (!bytes)
            return bytes.error();
        size += bytes->size();
        if (size > longestBook)
            return Error{.fault = Fault::TooLarge, .subject = {}, .place = -1, .detail = {}};
        EpubPage page = readEpubPage(*bytes, tables);
        if (page.isAboutBook)
            pages.aboutBook += page.blocks;
        else
            pages.text.append(std::move(page));
    }
    return pages;
}

/// A page without a paragraph at the beginning of a book that has some is a cover or a title page, too.
void takeOutFront(EpubPages &pages)
{
    const auto first = std::find_if(pages.text.begin(), pages.text.end(), hasProse);
    if (first == pages.text.end())
        return;
    for (auto page = pages.text.begin(); page != first; ++page)
        pages.aboutBook += page->blocks;
    pages.text.erase(pages.text.begin(), first);
}

/// Notes of all pages behind the last one.
QList<OfficeBlock> joined(const QList<EpubPage> &pages)
{
    QList<OfficeBlock> blocks;
    QList<OfficeBlock> notes;
    for (const EpubPage &page : pages) {
        for (const OfficeBlock &block : page.blocks)
            (block.role == OfficeRole::Note ? notes : blocks).append(block);
    }
    return blocks + notes;
}

/// Fills in what \a draft lacks.
void complete(ArticleDraft &draft, const EpubPackage &package)
{
    if (draft.byline.isEmpty())
        draft.byline = bylineOf(package.authors);
    // Who is named as an outlet is is one; the text may name but an agency.
    if (draft.outlet.isEmpty() || looksLikeOutlet(package.publisher))
        draft.outlet = package.publisher;
    if (!draft.published.isValid())
        draft.published = package.published;
    if (draft.url.isEmpty())
        draft.url = package.url;
    if (!package.language.isEmpty())
        draft.language = package.language;
}

void complete(ArticleDraft &draft, const QList<OfficeBlock> &aboutBook)
{
    if (aboutBook.isEmpty())
        return;
    OfficeDocument front;
    front.blocks = aboutBook;
    const ArticleDraft said = draftOf(front);
    if (draft.title.isEmpty())
        draft.title = said.title;
    if (draft.byline.isEmpty())
        draft.byline = said.byline;
    if (draft.outlet.isEmpty())
        draft.outlet = said.outlet;
    if (!draft.published.isValid())
        draft.published = said.published;
}

/// The name of a newspaper that calibre fetched: "Vestby Courier [Tue, 17 Nov 2026]".
QString periodicalName(const QString &title)
{
    static const QRegularExpression day(u"\\s*[\\[(].*[\\])]\\s*$"_s);
    QString name = title;
    return name.remove(day);
}

/// True for a page of a periodical that is no list of others: below a heading it has some paragraphs, or running text
/// alone.
bool isArticle(const EpubPage &page)
{
    const auto hasRole = [&page](OfficeRole role) {
        return std::any_of(page.blocks.begin(), page.blocks.end(),
                           [role](const OfficeBlock &block) { return block.role == role; });
    };
    if (!hasRole(OfficeRole::Heading) && !hasRole(OfficeRole::Title))
        return false;
    qsizetype paragraphs = 0;
    qsizetype items = 0; // of lists
    qsizetype length = 0;
    for (const OfficeBlock &block : page.blocks) {
        const bool isItem = block.role == OfficeRole::ListItem;
        (isItem ? items : paragraphs) += isProseBlock(block) ? 1 : 0;
        length += block.role == OfficeRole::Text && !block.isInTable() ? block.text.size() : 0;
    }
    if (items > paragraphs)
        return false;
    return paragraphs + items >= fewestParagraphs || (paragraphs > 0 && length >= shortestBrief);
}

Result<BundleCounts> givePeriodical(const EpubPages &pages, const EpubPackage &package,
                                    const TakeArticle &take)
{
    BundleCounts counts;
    for (const EpubPage &page : pages.text) {
        if (!isArticle(page))
            continue;
        OfficeDocument document;
        document.blocks = page.blocks;
        ArticleDraft draft = draftOf(document);
        if (draft.outlet.isEmpty())
            draft.outlet = periodicalName(package.title);
        EpubPackage ofIssue = package;
        ofIssue.authors.clear(); // who made the issue
        complete(draft, ofIssue);
        if (!counts.give(articleOf(draft), take))
            break;
    }
    return counts;
}

/// True for a title that names an issue, not the one article in it.
bool isIssue(const QString &title)
{
    return looksLikeOutlet(title) || looksLikeOutlet(periodicalName(title));
}

} // namespace

Result<BundleCounts> readEpub(const ZipArchive &archive, const TakeArticle &take)
{
    const Result<EpubPackage> package = readEpubPackage(archive);
    if (!package)
        return package.error();
    Result<EpubPages> pages = readPages(archive, *package);
    if (!pages)
        return pages.error();
    if (package->isPeriodical)
        return givePeriodical(*pages, *package, take);
    takeOutFront(*pages);
    OfficeDocument document;
    document.blocks = joined(pages->text);
    ArticleDraft draft = draftOf(document, isIssue(package->title) ? QString() : package->title);
    if (isIssue(package->title) && draft.outlet.isEmpty())
        draft.outlet = periodicalName(package->title);
    complete(draft, *package);
    complete(draft, pages->aboutBook);
    BundleCounts counts;
    counts.give(articleOf(draft), take);
    return counts;
}

} // namespace onrecord
