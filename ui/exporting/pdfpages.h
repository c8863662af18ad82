// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QTextDocument;

namespace onrecord {

/// \a document, which is blocks of words alone, as PDF on A4 pages with \a title and number at the
/// foot. Lays the document out for them.
QByteArray pdfOf(QTextDocument &document, const QString &title);

} // namespace onrecord
