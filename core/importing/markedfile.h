// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importedreading.h"
#include "core/result.h"

#include <QByteArray>

namespace onrecord {

/// A place as a file names it: by numbers, by words, or both.
struct MarkedPlace
{
    /// In MarkedCopy::text in UTF-16 code units; where there is no such text, numbers as the file has them.
    /// Begin is -1 where it gives none.
    Span span{-1, -1};
    QString
        words; ///< parts parted by " … " where it names several as one; empty where it gives none
    QString before; ///< words right before and after it, may be empty
    QString after;

    friend bool operator==(const MarkedPlace &, const MarkedPlace &) = default;
};

struct MarkedStatement
{
    QList<MarkedPlace> content;
    QList<MarkedPlace> cue;
    QList<MarkedPlace> source;
    ImportedFacts facts;

    friend bool operator==(const MarkedStatement &, const MarkedStatement &) = default;
};

/// See ImportedDate.
struct MarkedDate
{
    MarkedPlace place;
    QString value;
    DateRole role = DateRole::About;

    friend bool operator==(const MarkedDate &, const MarkedDate &) = default;
};

/// See ImportedClaim.
struct MarkedClaim
{
    MarkedPlace place;
    bool isClaim = true;

    friend bool operator==(const MarkedClaim &, const MarkedClaim &) = default;
};

/// What a file says of the article itself.
struct MarkedHead
{
    QString title;
    QString byline;
    QString outlet;
    QDate published;

    friend bool operator==(const MarkedHead &, const MarkedHead &) = default;
};

/// One text and what is marked in it.
struct MarkedCopy
{
    QString text; ///< empty where the file does not have it
    QByteArray textSha256; ///< hex, of the text the numbers count in; empty where it does not say
    QList<MarkedStatement> statements;
    QList<ImportedActor> actors; ///< those of whom a reader said something, each once
    /// Where the file tells it and not what of it readers said.
    std::optional<MarkedHead> head;
    QList<MarkedDate> dates = {}; ///< see ImportedReading, as are the next two
    QList<MarkedClaim> claims = {};
    std::optional<QList<MarkedPlace>> allClaims = {};
    /// The day that \a dates are counted from, where the file has those that a program found as well.
    std::optional<QDate> datesFrom = {};

    friend bool operator==(const MarkedCopy &, const MarkedCopy &) = default;
};

/// A file of marks before they are laid over an article: formats read into this and know no article.
struct MarkedFile
{
    ImportFormat format = ImportFormat::W3c;
    QList<MarkedCopy> copies; ///< one for each text that is marked, at least one
    bool cutsAtLineBreaks = false; ///< a span over several lines comes in several parts
    QList<Correction> corrections; ///< see ImportedReading
};

/// Reads marks in any format of ImportFormat, told by content. Errors have \a subject: NoMarks for another kind of
/// file, NothingMarked for an export without a statement, NotReadBack for one of a kind that has none to read, else
/// Damaged, Locked, NewerFormat or TooLarge. A file that breaks off is Damaged where that can be told, and nothing of
/// it is read (cutmarks.h).
Result<MarkedFile> readMarks(const QByteArray &bytes, const QString &subject);

/// Lays the marks of \a file over \a document. Of several texts the one counts that is the article's or,
/// where none is, most of whose statements can be placed.
///
/// Numbers are believed where the words stand there; else the words are searched (anchorfinder.h), and
/// what is not found with certainty, or says something else where it is found, is unplaced. Parts that only a line break parts are one.
ImportedReading placedOn(const Document &document, const MarkedFile &file);

} // namespace onrecord
