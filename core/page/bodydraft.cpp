// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/bodydraft.h"

#include "core/article/samewords.h"
#include "core/article/textdraft.h"
#include "core/page/exportedmarks.h"
#include "core/page/headfacts.h"
#include "core/page/linesleftout.h"
#include "core/page/pagebody.h"
#include "core/page/pagefacts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

qsizetype keptWords(const QList<SortedBlock> &blocks)
{
    qsizetype kept = 0;
    for (const SortedBlock &each : blocks)
        kept += each.isKept() ? each.block.text.size() : 0;
    return kept;
}

/// All \a blocks but those that are no part of any text.
QList<SortedBlock> allOf(const QList<PageBlock> &blocks, const QString &title)
{
    QList<SortedBlock> all;
    for (const PageBlock &block : blocks) {
        all.append({block});
        if (saySame(block.text, title))
            all.last().block.kind = BlockKind::Headline;
    }
    leaveOutLines(all);
    return all;
}

} // namespace

bool hasMarkup(QStringView words)
{
    static const QRegularExpression element(
        uR"(<(?:/?(?:p|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|table|section|article|figure|html|body|font|sup|sub|u)(?:\s[^<>]*)?|(?:br|hr|img)\b[^<>]*)/?>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.contains(u'<') && element.match(words.toString()).hasMatch();
}

ArticleDraft draftOfMarkup(const QString &html, const QString &title)
{
    constexpr double mostlyBody = 0.7;
    const QByteArray piece = html.toUtf8();
    PageTree page(piece);
    QList<PageBlock> blocks = pageBlocks(page);
    const bool hasTitle = std::any_of(blocks.begin(), blocks.end(), [&](const PageBlock &block) {
        return saySame(block.text, title);
    });
    if (!title.isEmpty() && !hasTitle) { // the lines below a headline are read as such
        page = PageTree("<h1>" + title.toHtmlEscaped().toUtf8() + "</h1>" + piece);
        blocks = pageBlocks(page);
    }
    const QList<SortedBlock> all = allOf(blocks, title);
    QList<SortedBlock> sorted = sortBlocks(page, blocks, title);
    if (double(keptWords(sorted)) < mostlyBody * double(keptWords(all)))
        sorted = all;

    const PageFacts facts = factsInHead(page, sorted);
    ArticleDraft draft;
    draft.title = title;
    draft.byline = bylineOf(facts.authors);
    draft.outlet = facts.outlet;
    draft.published = facts.published;
    for (const SortedBlock &each : sorted) {
        const PageBlock &block = each.block;
        draft.blocks.append({block.text, block.kind, block.level, each.reason, block.startsLine});
        // A piece without its headline may begin with a heading.
        if (block.kind == BlockKind::Headline && !saySame(block.text, title))
            draft.blocks.last().kind = BlockKind::Heading;
    }
    noteExport(page, piece, draft);
    return draft;
}

ArticleDraft draftOfBody(const QString &body, const QString &title)
{
    if (hasMarkup(body))
        return draftOfMarkup(body, title);
    const QString plain = withEntitiesRead(body);
    return hasMarkup(plain) ? draftOfMarkup(plain, title) : draftOfText(plain, title);
}

QString wordsOfMarkup(const QString &markup)
{
    const QString words = withoutEntities(markup);
    return hasMarkup(words) ? PageTree(words.toUtf8()).textOf(0) : words;
}

} // namespace onrecord
