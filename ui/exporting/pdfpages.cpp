// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/pdfpages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace onrecord {

constexpr double footSize = 8.5; // points
constexpr QRgb footInk = 0xff5c5c5c; // 6.7:1 on white

/// Draws the foot of page \a number of \a pages.
static void drawFoot(QPainter &painter, QSizeF page, const QFont &font, const QString &title,
                     int number, int pages)
{
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(footInk));
    const QFontMetricsF metrics(font, painter.device());
    const QRectF below(0, page.height() + metrics.height(), page.width(), 2 * metrics.height());
    painter.drawText(below, Qt::AlignRight, u"%1/%2"_s.arg(number).arg(pages));
    painter.drawText(below, Qt::AlignLeft,
                     metrics.elidedText(title, Qt::ElideRight, page.width() * 0.8));
}

void setUpPages(QPagedPaintDevice &device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(22, 20, 22, 26), QPageLayout::Millimeter);
}

// Each line is drawn on its page alone: the document's own layout, asked for a page, also draws the lines
// before and behind it and cuts them off, and what is cut off still stands in the text that is selected and
// copied.
bool drawPages(QTextDocument &document, QPagedPaintDevice &device, const QString &title,
               const PagesProgress &goOn)
{
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize(QSizeF(device.width(), device.height()));
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
    const QSizeF page = document.pageSize();
    const int pages = document.pageCount();
    QFont foot = document.defaultFont();
    foot.setPointSizeF(footSize);
    int number = 1;
    drawFoot(painter, page, foot, title, number, pages);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (isLeft(block, 0.5))
            return false;
        const QPointF at = document.documentLayout()->blockBoundingRect(block).topLeft();
        for (int index = 0; index < block.layout()->lineCount(); ++index) {
            const QTextLine line = block.layout()->lineAt(index);
            const double middle = at.y() + line.y() + line.height() / 2;
            for (; middle >= number * page.height(); ++number) {
                device.newPage();
                drawFoot(painter, page, foot, title, number + 1, pages);
            }
            painter.setPen(Qt::black); // of what has no colour of its own
            line.draw(&painter, at - QPointF(0, (number - 1) * page.height()));
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
