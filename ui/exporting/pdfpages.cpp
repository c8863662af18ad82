// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/pdfpages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

constexpr double footSize = 8.5; // points
constexpr double footRoom = 14; // millimetres, at the end of a page
constexpr double millimetresOfInch = 25.4;
constexpr QRgb footInk = 0xff5c5c5c; // 6.7:1 on white

/// Draws the foot of page \a number of \a pages in \a below, the room for it.
static void drawFoot(QPainter &painter, QRectF below, const QFont &font, const QString &title,
                     int number, int pages)
{
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(footInk));
    const QFontMetricsF metrics(font, painter.device());
    below.adjust(0, metrics.height(), 0, 0);
    painter.drawText(below, Qt::AlignRight, u"%1/%2"_s.arg(number).arg(pages));
    painter.drawText(below, Qt::AlignLeft,
                     metrics.elidedText(title, Qt::ElideRight, below.width() * 0.8));
}

void setUpPages(QPagedPaintDevice &device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    // The foot stands within the margins: a preview of the print pales what lies outside.
    device.setPageMargins(QMarginsF(22, 20, 22, 26 - footRoom), QPageLayout::Millimeter);
}

static double top(const QTextBlock &block, const QTextLine &line)
{
    return block.document()->documentLayout()->blockBoundingRect(block).top() + line.y();
}

/// Where what has to stand on one page with the first line of \a block ends: headings with the next ones and the
/// first two lines below them.
static double endOfKept(const QTextBlock &block)
{
    QTextBlock last = block;
    while (last.blockFormat().headingLevel() > 0 && last.next().isValid())
        last = last.next();
    const int lines = last == block ? 1 : 2;
    const QTextLine line = last.layout()->lineAt(std::min(lines, last.layout()->lineCount()) - 1);
    return line.isValid() ? top(last, line) + line.height() : 0;
}

/// The heights in \a document, which is laid out as one long page, at which the pages begin that are \a height high.
static QList<double> beginningsOfPages(const QTextDocument &document, double height)
{
    QList<double> beginnings{0};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (int index = 0; index < block.layout()->lineCount(); ++index) {
            const QTextLine line = block.layout()->lineAt(index);
            const double begin = top(block, line);
            const double page = beginnings.last();
            double end = begin + line.height();
            if (const double kept = index == 0 ? endOfKept(block) : end; kept - begin <= height)
                end = std::max(end, kept);
            if (end > page + height && begin > page)
                beginnings.append(begin);
        }
    }
    return beginnings;
}

// Each line is drawn on its page alone: the document's own layout, asked for a page, also draws the lines
// before and behind it and cuts them off, and what is cut off still stands in the text that is selected and
// copied. Nor does it know what is a heading, so the pages are made here.
bool drawPages(QTextDocument &document, QPagedPaintDevice &device, const QString &title,
               const PagesProgress &goOn)
{
    document.documentLayout()->setPaintDevice(&device);
    document.setTextWidth(device.width());
    const auto isLeft = [&](const QTextBlock &block, double begin) {
        constexpr int between = 16; // blocks
        return goOn && block.blockNumber() % between == 0
            && !goOn(begin + double(block.blockNumber()) / (2 * document.blockCount()));
    };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (isLeft(block, 0))
            return false;
        (void)document.documentLayout()->blockBoundingRect(block); // lays out as far as it
    }
    QPainter painter(&device);
    const double foot = footRoom / millimetresOfInch * device.logicalDpiY();
    const double height = device.height() - foot;
    const QRectF below(0, height, device.width(), foot);
    const QList<double> pages = beginningsOfPages(document, height);
    QFont footFont = document.defaultFont();
    footFont.setPointSizeF(footSize);
    qsizetype page = 0;
    drawFoot(painter, below, footFont, title, 1, int(pages.size()));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (isLeft(block, 0.5))
            return false;
        const QPointF at = document.documentLayout()->blockBoundingRect(block).topLeft();
        for (int index = 0; index < block.layout()->lineCount(); ++index) {
            const QTextLine line = block.layout()->lineAt(index);
            if (page + 1 < pages.size() && at.y() + line.y() >= pages[page + 1]) {
                device.newPage();
                drawFoot(painter, below, footFont, title, int(++page) + 1, int(pages.size()));
            }
            painter.setPen(Qt::black); // of what has no colour of its own
            line.draw(&painter, at - QPointF(0, pages[page]));
        }
    }
    return !goOn || goOn(1);
}

QByteArray pdfOf(QTextDocument &document, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(u"Onrecord " ONRECORD_VERSION ""_s);
    setUpPages(writer);
    writer.setResolution(300);
    drawPages(document, writer, title);
    buffer.close();
    return bytes;
}

} // namespace onrecord
