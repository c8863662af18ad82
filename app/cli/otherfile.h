// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace onrecord::cli {

// Files in which Onrecord saved nothing that it opens again (storage/annotationfile.h): what they are, for
// whoever named one where that was wanted.

/// What Onrecord can open in a file that it did not save itself: exported pages that came in a mail or an archive.
struct Within
{
    qsizetype articles = 0; ///< pages among them
    qsizetype pages = 0;
    qsizetype statements = 0; ///< of the pages
    qsizetype corrections = 0;
};

/// \a name as for readArticles().
Within lookInto(const QByteArray &bytes, const QString &name);

/// What \a bytes are and which command takes them, as half a sentence: "an export in the format CSV, whose 3
/// statements import lays over the article". \a articles is how many can be read from them.
QString describeOther(const QByteArray &bytes, qsizetype articles);

} // namespace onrecord::cli
