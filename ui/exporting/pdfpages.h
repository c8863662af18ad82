// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QPagedPaintDevice;
class QTextDocument;

namespace onrecord {

/// Gives the pages of \a device the size and margins of printed articles: A4.
void setUpPages(QPagedPaintDevice &device);

/// Draws \a document, which is blocks of words alone, on pages of \a device, each with \a title and its number at
/// the foot. Lays the document out for them.
void drawPages(QTextDocument &document, QPagedPaintDevice &device, const QString &title);

/// \a document, which is blocks of words alone, as PDF on A4 pages with \a title and number at the
/// foot. Lays the document out for them.
QByteArray pdfOf(QTextDocument &document, const QString &title);

} // namespace onrecord
