// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <QString>
#include <functional>

class QPagedPaintDevice;
class QTextDocument;

namespace onrecord {

/// Is told how much is done, from 0 to 1; says whether to go on.
using PagesProgress = std::function<bool(double)>;

/// Gives the pages of \a device the size and margins of printed articles: A4.
void setUpPages(QPagedPaintDevice &device);

/// Draws \a document, which is blocks of words alone, on pages of \a device, each with \a title and its number at
/// the foot. Lays the document out for them. A block with a heading level stands on one page with what follows it.
/// Tells \a goOn, where there is one, from time to time how much of the work is done, from 0 to 1; once it says no the
/// pages are left as far as they are. False there.
bool drawPages(QTextDocument &document, QPagedPaintDevice &device, const QString &title,
               const PagesProgress &goOn = {});

/// \a document, which is blocks of words alone, as PDF on A4 pages with \a title and number at the
/// foot. Lays the document out for them.
QByteArray pdfOf(QTextDocument &document, const QString &title);

} // namespace onrecord
