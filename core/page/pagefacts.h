// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/pagetree.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace onrecord {

/// What a page says about its article; absent fields are empty or invalid.
struct PageFacts
{
    QStringList
        titles; ///< of one source, the best first; perhaps with the outlet's name at their ends
    QStringList authors; ///< in their order, without "By"
    QString outlet;
    QDate published; ///< as written, whatever the zone; never a day of change or of saving
    QString url;
    QString body; ///< the whole text, for programs: plain or HTML
    QString language; ///< the first part of its tag, lower case: "en"

    /// Takes from \a other what is absent here.
    void complete(const PageFacts &other);

    friend bool operator==(const PageFacts &, const PageFacts &) = default;
};

/// What \a page says in places meant for programs, the most trustworthy first: JSON-LD
/// (linkeddata.h), meta elements (Open Graph, Dublin Core, those of publishing systems), microdata,
/// links, and the comment that a browser leaves where it saved the page.
PageFacts factsOf(const PageTree &page);

/// "Ida Lund, Ole Berg and Ane Vik".
QString bylineOf(const QStringList &authors);
/// The names in \a words, which may begin with "By" and join them by commas and "and"; none where
/// they are an address or too long for names.
QStringList authorsIn(const QString &words);
/// The day in \a words that a program wrote (ISO 8601, RFC 822) or a person did.
QDate dayIn(const QString &words);
/// The day in the path of an \a address, as newspapers and blogs have it: /2026/11/17/ or /2026/nov/17/; invalid
/// where there is none.
QDate dayInAddress(const QString &address);
/// \a words with characters in place of entities that were escaped once too often.
QString withoutEntities(const QString &words);
/// The same with blanks and line breaks as they are.
QString withEntitiesRead(QString words);
/// "en" for "en-GB", "eng" and "English"; empty for what is no language.
QString languageIn(const QString &words);

} // namespace onrecord
