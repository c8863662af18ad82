// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/officedocument.h"

#include <QByteArray>

namespace onrecord {

/// A page of an EPUB.
struct EpubPage
{
    QList<OfficeBlock> blocks;
    bool isAboutBook = false; ///< a cover, title page or table of contents, by its own words
};

/// The paragraphs of an XHTML \a page, as blocks of a document; \a tables is how many tables those before it
/// had. What epub:type calls a footnote is a Note, the number of a printed page is nothing.
EpubPage readEpubPage(const QByteArray &page, int &tables);

/// \a page with an end for each element that XHTML closes within its tag (<title/>), which HTML takes for
/// open. Elements that are always empty (<br/>) stay. What is in a number of a printed page or of a note
/// goes, as comments do.
QByteArray withEndTags(const QByteArray &page);

} // namespace onrecord
