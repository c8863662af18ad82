// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagearticle.h"

#include "core/article/plainblocks.h"
#include "core/article/textdraft.h"
#include "core/page/bodydraft.h"
#include "core/page/exportedmarks.h"
#include "core/page/frontpage.h"
#include "core/page/headfacts.h"
#include "core/page/pagebody.h"
#include "core/page/pagefacts.h"
#include "core/page/pagehead.h"
#include "core/page/pagetitle.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace onrecord {

/// True where the page shows little of the \a body that it has for programs: a script was to show it.
static bool isShownInPart(const QString &body, const QList<SortedBlock> &blocks)
{
    constexpr qsizetype shortest = 300;
    constexpr double most = 0.4;
    qsizetype shown = 0;
    for (const SortedBlock &each : blocks)
        shown += each.isKept() && isProse(each.block.kind) ? each.block.text.size() : 0;
    return body.size() >= shortest && double(shown) < most * double(body.size());
}

/// Puts the \a body that the page has for programs in place of what it shows.
static void replaceText(QList<DraftBlock> &blocks, const QString &body, const QString &title)
{
    bool hasHeadline = false;
    for (DraftBlock &block : blocks) {
        if (block.kind == BlockKind::Headline)
            hasHeadline = true;
        else if (block.reason == LeftOutReason::None)
            block.reason = LeftOutReason::Repeated;
    }
    for (const DraftBlock &block : draftOfBody(body, title).blocks) {
        if (block.kind != BlockKind::Headline || !hasHeadline)
            blocks.append(block);
    }
}

static bool isTyped(const DraftBlock &block)
{
    return block.kind == BlockKind::Preformatted && block.reason == LeftOutReason::None;
}

/// True where the article is a plain text that somebody put into a page as it was.
static bool isAllTyped(const QList<DraftBlock> &blocks)
{
    qsizetype typed = 0;
    qsizetype others = 0;
    for (const DraftBlock &block : blocks) {
        if (isTyped(block))
            typed += block.text.size();
        else if (block.reason == LeftOutReason::None && block.kind != BlockKind::Headline)
            others += block.text.size();
    }
    return isTextItself(typed, others);
}

/// Fills in what the \a text itself says of its article where \a draft does not know it.
static void complete(ArticleDraft &draft, const ArticleDraft &text)
{
    if (draft.title.isEmpty())
        draft.title = text.title;
    if (draft.byline.isEmpty())
        draft.byline = text.byline;
    if (draft.outlet.isEmpty())
        draft.outlet = text.outlet;
    if (!draft.published.isValid())
        draft.published = text.published;
    if (draft.url.isEmpty())
        draft.url = text.url;
}

/// Reads what is preformatted as plain text, the first of it with its head.
static void readTypedText(ArticleDraft &draft)
{
    const bool hasHeadline =
        std::any_of(draft.blocks.begin(), draft.blocks.end(),
                    [](const DraftBlock &each) { return each.kind == BlockKind::Headline; });
    bool isFirst = true;
    QList<DraftBlock> read;
    for (const DraftBlock &block : std::as_const(draft.blocks)) {
        if (!isTyped(block)) {
            read.append(block);
        } else if (std::exchange(isFirst, false)) {
            const ArticleDraft text = draftOfText(block.text, draft.title);
            complete(draft, text);
            for (const DraftBlock &each : text.blocks) {
                if (each.kind != BlockKind::Headline || !hasHeadline)
                    read.append(each);
            }
        } else {
            for (const Block &each : plainBlocks(block.text, {}))
                read.append({each.span.in(block.text).toString(), each.kind});
        }
    }
    draft.blocks = read;
}

/// True for what a publishing system calls who entered an article: "admin".
static bool isAccount(const QString &author)
{
    static const QStringList names{u"admin"_s, u"administrator"_s, u"webmaster"_s, u"editor"_s,
                                   u"staff"_s, u"redaktion"_s,     u"newsroom"_s};
    return names.contains(author.toLower());
}

/// True for an \a author who is nobody: the \a outlet, perhaps its staff, or an account.
static bool isNobody(const QString &author, const QString &outlet)
{
    static const QRegularExpression staff(
        u"\\s+(?:staff|newsroom|editors|editorial|desk|reporters?|team)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return namesOutlet(author, outlet) || namesOutlet(QString(author).remove(staff), outlet)
        || isAccount(author);
}

/// Leaves the people among those that programs are told wrote it; where there are none, those around the headline,
/// \a inHead, if they are people.
static void preferPeople(PageFacts &facts, const PageFacts &inHead)
{
    const auto isPerson = [&facts](const QString &author) {
        return !isNobody(author, facts.outlet);
    };
    for (const QStringList &authors : {facts.authors, inHead.authors}) {
        QStringList people;
        std::copy_if(authors.begin(), authors.end(), std::back_inserter(people), isPerson);
        if (!people.isEmpty()) {
            facts.authors = people;
            return;
        }
    }
}

ArticleDraft draftOfPage(const DecodedText &decoded, const QString &known)
{
    const QByteArray html = decoded.text.toUtf8();
    const PageTree page(html);
    const QList<PageBlock> blocks = pageBlocks(page);
    PageFacts facts = factsOf(page);
    if (!known.isEmpty())
        facts.titles = {known};
    const QString title = shownWords(titleOf(page, blocks, facts.titles, facts.outlet));
    QList<SortedBlock> sorted = sortBlocks(page, blocks, title);
    // An article's page says who wrote it or when; what a front says of it is of its first teaser.
    const bool isFront =
        facts.authors.isEmpty() && !facts.published.isValid() && keepFront(page, sorted);
    if (facts.outlet.isEmpty())
        facts.outlet = outletBeside(page, blocks, title);
    const PageFacts inHead = isFront ? PageFacts() : factsInHead(page, sorted);
    preferPeople(facts, inHead);
    facts.complete(inHead);
    const bool lacksFacts =
        facts.authors.isEmpty() || facts.outlet.isEmpty() || !facts.published.isValid();
    if (lacksFacts && !isFront)
        facts.complete(readPageHead(sorted));

    if (!facts.published.isValid())
        facts.published = dayInAddress(facts.url);

    ArticleDraft draft;
    draft.encoding = decoded.decoding.encoding;
    draft.warnings = warningsOf(decoded.decoding);
    draft.title = title;
    if (known.isEmpty())
        draft.statedTitle = statedTitle(facts.titles, title);
    draft.byline = bylineOf(facts.authors);
    draft.outlet = facts.outlet;
    draft.published = facts.published;
    draft.url = facts.url;
    draft.language = facts.language;
    for (const SortedBlock &each : sorted) {
        const PageBlock &block = each.block;
        draft.blocks.append({block.text, block.kind, block.level, each.reason, block.startsLine});
    }
    if (isShownInPart(facts.body, sorted))
        replaceText(draft.blocks, facts.body, title);
    if (isAllTyped(draft.blocks))
        readTypedText(draft);
    noteExport(page, html, draft);
    return draft;
}

Article readPage(const DecodedText &decoded)
{
    return articleOf(draftOfPage(decoded));
}

} // namespace onrecord
