// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfarticle.h"

#include "core/pdf/dropcaps.h"
#include "core/pdf/exportedpdf.h"
#include "core/pdf/pagefurniture.h"
#include "core/pdf/pdfblocks.h"
#include "core/pdf/pdfhead.h"
#include "core/pdf/pdflines.h"
#include "core/pdf/pdfprogram.h"
#include "core/pdf/pdfsorting.h"
#include "core/pdf/pdftitle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

QList<PdfPageLines> linesOf(const PdfWords &words)
{
    QList<PdfPageLines> pages;
    for (const PdfPage &page : words.pages) {
        PdfPageLines lines{page.height, linesOfPage(page, words.fonts)};
        if (pages.isEmpty() && lines.lines.isEmpty()) // the article begins behind an empty page
            continue;
        for (PdfLine &line : lines.lines)
            line.page = int(pages.size());
        pages.append(lines);
    }
    return pages;
}

QList<PdfLine> allLines(const QList<PdfPageLines> &pages)
{
    QList<PdfLine> all;
    for (const PdfPageLines &page : pages)
        all += page.lines;
    return all;
}

/// Words across a page, as a stamp has them.
QStringList turnedWords(const PdfWords &words)
{
    QStringList stamps;
    for (const PdfPage &page : words.pages) {
        QStringList turned;
        for (const PdfWord &word : page.words) {
            if (word.rotation != 0)
                turned.append(word.text);
        }
        const QString stamp = turned.join(u' ');
        if (!stamp.isEmpty() && !stamps.contains(stamp))
            stamps.append(stamp);
    }
    return stamps;
}

BlockKind kindOf(const PdfParagraph &paragraph, const PdfSetting &setting)
{
    constexpr qsizetype longestHeading = 140;
    const PdfBlock &block = paragraph.first;
    if (block.isCell)
        return BlockKind::TableCell;
    if (paragraph.isNote)
        return BlockKind::Paragraph;
    if (tellsOfPicture(paragraph.text) || block.size < 0.93 * setting.size)
        return BlockKind::Caption;
    const bool isLine = paragraph.text.size() < longestHeading && !paragraph.text.endsWith(u'.');
    const bool isBold = block.style.isBold && block.lines.first().hasOneStyle;
    if (isLine && (block.size > 1.08 * setting.size || isBold))
        return BlockKind::Heading;
    return block.isItem ? BlockKind::ListItem : BlockKind::Paragraph;
}

/// The words of \a paragraph without a list's mark and the arrow back from a note.
QString wordsOf(const PdfParagraph &paragraph)
{
    QString words = paragraph.text;
    if (paragraph.first.isItem)
        words.remove(0, lengthOfListMark(words));
    return words.remove(u'\u21A9');
}

QList<PdfPiece> piecesOf(const QList<PdfParagraph> &paragraphs, const PdfSetting &setting)
{
    QList<PdfPiece> pieces;
    for (const PdfParagraph &paragraph : paragraphs) {
        DraftBlock block;
        block.text = wordsOf(paragraph);
        block.kind = kindOf(paragraph, setting);
        block.startsLine = paragraph.first.startsLine;
        pieces.append({paragraph, block});
    }
    return pieces;
}

DraftBlock leftOutBeside(const QString &words)
{
    return {.text = words, .reason = LeftOutReason::Beside};
}

} // namespace

bool isPdf(const QByteArray &bytes)
{
    constexpr qsizetype head = 1024;
    return QByteArrayView(bytes).first(std::min(bytes.size(), head)).contains("%PDF-");
}

bool isCutShort(QByteArrayView pdf)
{
    const qsizetype end = std::max(
        {pdf.lastIndexOf("trailer"), pdf.lastIndexOf("startxref"), pdf.lastIndexOf("%%EOF")});
    return end < 0 || end < pdf.lastIndexOf("endobj");
}

Article articleOfPdf(const PdfWords &words)
{
    QList<PdfPageLines> pages = linesOf(words);
    const PdfSetting setting = settingOf(allLines(pages));
    for (PdfPageLines &page : pages)
        joinDropCaps(page.lines, setting);
    QStringList furniture;
    for (const PdfLine &line : takeFurniture(pages, setting)) {
        if (!furniture.contains(line.text))
            furniture.append(line.text);
    }
    QList<PdfBlock> blocks;
    for (const PdfPageLines &page : std::as_const(pages))
        blocks += blocksOfPage(page.lines, setting);
    const QList<PdfParagraph> paragraphs = paragraphsOf(blocks, setting);
    const double height = words.pages.isEmpty() ? 0 : words.pages.first().height;
    const qsizetype title = titleAmong(paragraphs, words.title, height, setting);

    QList<PdfPiece> pieces = piecesOf(paragraphs, setting);
    ArticleDraft draft;
    readPdfHead(pieces, title, draft);
    completeFromFurniture(draft, furniture, words.title);
    leaveOutPieces(pieces, title, setting);
    for (const PdfPiece &piece : std::as_const(pieces))
        draft.blocks.append(piece.block);
    for (const QString &line : furniture + turnedWords(words))
        draft.blocks.append(leftOutBeside(line));
    return articleOf(draft);
}

Result<BundleCounts> readPdf(const QByteArray &bytes, const TakeArticle &take,
                             const std::stop_token &stop)
{
    const QString program = pdfProgram();
    if (program.isEmpty())
        return Error{
            .fault = Fault::Internal, .subject = {}, .place = -1, .detail = u"onrecord-pdf"_s};
    // What is left of its pages would pass for the article.
    if (isCutShort(bytes))
        return Error{.fault = Fault::Damaged, .subject = {}, .place = -1, .detail = u"cut short"_s};
    PdfLimits limits;
    limits.time += std::chrono::seconds(bytes.size() >> 20);
    const Result<QByteArray> written = runPdfProgram(program, bytes, limits, stop);
    if (!written)
        return written.error();
    const Result<PdfWords> words = parsePdfWords(*written);
    if (!words)
        return words.error();
    BundleCounts counts;
    std::optional<Article> exported = articleOfExportedPdf(*words);
    counts.give(exported ? *std::move(exported) : articleOfPdf(*words), take);
    if (counts.articles == 0)
        return Error{.fault = Fault::NoText, .subject = {}, .place = -1, .detail = u"a scan?"_s};
    return counts;
}

} // namespace onrecord
