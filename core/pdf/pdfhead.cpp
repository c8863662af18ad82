// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfhead.h"

#include "core/article/credits.h"
#include "core/article/datestamp.h"
#include "core/article/headpatterns.h"
#include "core/article/metadata.h"
#include "core/article/samewords.h"
#include "core/page/pagefacts.h"
#include "core/pdf/pagefurniture.h"
#include "core/pdf/pdftitle.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Pieces behind the headline that may be its head, before and with the first of the text.
constexpr qsizetype longestHead = 12;

/// Boxes in a row without a blank between them: 12 March 20264 min read.
QString withoutGluedFigures(QString words)
{
    static const QRegularExpression glued(u"\\b((?:19|20)\\d{2})(\\d{1,2} min\\b)"_s);
    return words.replace(glued, u"\\1 \\2"_s);
}

/// The head as a plain text, for who reads heads of plain texts, and which piece stands where in it.
struct HeadAsText
{
    Article article;
    QList<std::pair<Span, qsizetype>> places;
};

HeadAsText headAsText(const QList<PdfPiece> &pieces, qsizetype title)
{
    HeadAsText head;
    QString &text = head.article.text;
    text = u"Title: "_s + pieces[title].block.text + u"\n\n"_s;
    int prose = 0;
    const qsizetype end = std::min(pieces.size(), title + 1 + longestHead);
    for (qsizetype at = title + 1; at < end && prose < 2; ++at) {
        if (tellsOfPicture(pieces[at].block.text))
            continue;
        const QString words = withoutGluedFigures(pieces[at].block.text);
        head.places.append({{text.size(), text.size() + words.size()}, at});
        text += words + u"\n\n"_s;
        prose += isProse(pieces[at].paragraph);
    }
    return head;
}

/// The outlet that a line of a page's head or foot names, perhaps beside the day and the page:
/// Vestby Courier, 17 November 2026, page 3.
QString outletIn(const QString &words)
{
    if (looksLikeOutlet(words))
        return words;
    constexpr qsizetype longest = 160;
    if (words.size() > longest)
        return {};
    static const QRegularExpression page(uR"(\b(?:page|p\.|pp\.|seite|s\.|no\.|nr\.|n°)\s*\d+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parting(uR"(\s*[|·•,;—–]\s*|\s+-\s+)"_s);
    QString rest = words;
    for (const DateStamp &stamp : dateStampsIn(words)) {
        const Span day = stamp.written.span;
        rest.replace(day.begin, day.length(), QString(day.length(), u'|'));
    }
    rest.replace(page, u"|"_s);
    for (const QString &part : rest.split(parting, Qt::SkipEmptyParts)) {
        QStringList named = part.split(u' ', Qt::SkipEmptyParts);
        const auto isStamp = [](const QString &word) {
            return isBesideStamp(word) && word.compare("the"_L1, Qt::CaseInsensitive) != 0;
        };
        while (!named.isEmpty() && isStamp(named.first()))
            named.removeFirst();
        while (!named.isEmpty() && isStamp(named.last()))
            named.removeLast();
        if (const QString outlet = named.join(u' '); looksLikeOutlet(outlet))
            return outlet;
    }
    return {};
}

void completeOutlet(ArticleDraft &draft, const QString &words)
{
    if (draft.outlet.isEmpty())
        draft.outlet = outletIn(words);
}

void completeDay(ArticleDraft &draft, const QString &words)
{
    if (draft.published.isValid() || isPrintedLine(words))
        return;
    const QList<DateStamp> stamps = dateStampsIn(words);
    if (!stamps.isEmpty())
        draft.published = stamps.first().written.day;
}

/// Says of the piece whose words are \a span of the head what \a block says of it.
void takeKind(PdfPiece &piece, const Block &block)
{
    if (block.kind == BlockKind::Standfirst)
        piece.block.kind = BlockKind::Standfirst;
    else if (isAboutArticle(block.kind))
        piece.block.reason = LeftOutReason::AboutArticle;
}

/// Names alone below the headline, one a line, as title pages have them: several, or above the outlet's name,
/// and then the text.
void readNames(QList<PdfPiece> &pieces, qsizetype title, ArticleDraft &draft)
{
    QStringList names;
    qsizetype at = title + 1;
    for (; at < std::min(pieces.size(), title + longestHead); ++at) {
        const QString &words = pieces[at].block.text;
        const auto credits = creditsIn(words);
        if (!credits || credits->byline.length() != words.size() || looksLikeOutlet(words))
            break;
        if (names.isEmpty() || !credits->isSure) // what somebody does is no other name
            names.append(words);
    }
    if (!draft.byline.isEmpty() && names.value(0) != draft.byline)
        return;
    const bool hasOutlet = at < pieces.size() && looksLikeOutlet(pieces[at].block.text);
    qsizetype text = hasOutlet ? at + 1 : at;
    while (text < pieces.size() && isStampLine(pieces[text].block.text))
        ++text;
    const bool areAuthors = !names.isEmpty() && (names.size() > 1 || hasOutlet);
    if (!areAuthors || text >= pieces.size() || !isProse(pieces[text].paragraph))
        return;
    draft.byline = bylineOf(names);
    if (hasOutlet)
        completeOutlet(draft, pieces[at].block.text);
    for (qsizetype line = title + 1; line < text; ++line)
        pieces[line].block.reason = LeftOutReason::AboutArticle;
}

} // namespace

void readPdfHead(QList<PdfPiece> &pieces, qsizetype title, ArticleDraft &draft)
{
    if (title < 0)
        return;
    pieces[title].block.kind = BlockKind::Headline;
    draft.title = pieces[title].block.text;
    HeadAsText head = headAsText(pieces, title);
    const QList<Block> known = readMetadata(head.article);
    draft.byline = head.article.byline;
    draft.outlet = head.article.outlet;
    draft.published = head.article.published;
    for (const auto &[span, at] : std::as_const(head.places)) {
        for (const Block &block : known) {
            if (block.span.overlaps(span) && block.span.length() * 2 > span.length())
                takeKind(pieces[at], block);
        }
    }
    readNames(pieces, title, draft);
    const PdfBlock &headline = pieces[title].paragraph.first;
    bool hasMasthead = false;
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const PdfBlock &block = pieces[at].paragraph.first;
        const bool isAbove = block.page == headline.page
            && block.box.bottom < headline.box.top + 0.3 * headline.size;
        if (at >= title && !isAbove)
            continue;
        const QString &words = pieces[at].block.text;
        if (!hasMasthead && looksLikeOutlet(words)) // rather than an agency that a dateline names
            draft.outlet = words;
        hasMasthead = hasMasthead || looksLikeOutlet(words);
        completeOutlet(draft, words);
        completeDay(draft, words);
        const bool isAbout =
            words.size() < 120 && (!outletIn(words).isEmpty() || tellsWhoOrWhen(words));
        pieces[at].block.reason = isAbout ? LeftOutReason::AboutArticle : LeftOutReason::Beside;
    }
}

void completeFromFurniture(ArticleDraft &draft, const QStringList &furniture, const QString &named)
{
    for (const QString &words : furniture) {
        completeOutlet(draft, words);
        completeDay(draft, words);
    }
    // A browser names the file after the page: headline | section | outlet.
    static const QRegularExpression parting(u" [|–—-] "_s);
    const QStringList parts = named.split(parting);
    if (parts.size() > 1 && saySame(parts.first(), draft.title))
        completeOutlet(draft, parts.last());
}

} // namespace onrecord
