// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/exportchoice.h"

#include <QStringList>

#include <optional>

namespace onrecord {

/// The formats an article leaves the program in.
enum class ExportFormat {
    Json,
    JsonLines,
    Html,
    HtmlExcerpts,
    W3c,
    Brat,
    Csv,
    Tei,
    Markdown,
    Dates,
    Refi,
    Dna,
    GraphMl
};

/// The format that --to calls \a name.
std::optional<ExportFormat> exportFormatNamed(const QString &name);
QStringList exportFormatNames();

/// What is put after an input's name, with its dot: ".w3c.json".
QString suffixOf(ExportFormat format);
/// The suffixes of all that is written of a plain text in \a format.
QStringList suffixesOf(ExportFormat format);

/// What of a reading a format holds, to be told before it is written.
struct ExportContents
{
    enum class Text { Whole, Excerpts, None };

    Text text = Text::Whole;
    bool hasStatements = true; ///< in its words or counted in something
    bool hasActors = true;
    bool hasTopics = true;
    bool hasDates = false;
    bool hasStates = false; ///< what readers confirmed, corrected or are still to look at
    bool hasNotes = false;
    bool hasHistory = false; ///< who corrected what, and when
    bool reopens = false; ///< Onrecord opens it again with the corrections

    friend bool operator==(const ExportContents &, const ExportContents &) = default;
};

/// What \a format holds at most, or of what \a choice leaves in.
ExportContents contentsOf(ExportFormat format);
ExportContents contentsOf(ExportFormat format, const ExportChoice &choice);

/// \a article in \a format; \a id names it where the format has it named, \a at is the time of the
/// export where it tells it. Notes are left out of what has no place for them, too. A page carries what
/// opens it again only where nothing of that is to be left out.
QByteArray exported(ExportFormat format, const OpenArticle &article, const QString &id,
                    const ExportChoice &choice, const QDateTime &at);

/// brat and DNA speak of a plain text beside them: this is that text. Nothing for every other format,
/// and for brat where the article's own file holds it.
std::optional<QByteArray> textBeside(ExportFormat format, const OpenArticle &article);

} // namespace onrecord
