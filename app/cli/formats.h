// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/openarticle.h"

#include <QStringList>

#include <optional>

namespace onrecord::cli {

enum class Format {
    Json,
    JsonLines,
    Html,
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
std::optional<Format> formatNamed(const QString &name);
QStringList formatNames();

/// What is put after an input's name, with its dot: ".w3c.json".
QString suffixOf(Format format);
/// The suffixes of all that is written of a plain text in \a format.
QStringList suffixesOf(Format format);

/// \a article in \a format; \a id names it where the format has it named.
QByteArray render(Format format, const OpenArticle &article, const QString &id, Notes notes);

/// brat and DNA speak of a plain text beside them: this is that text. Nothing for every other format,
/// and for brat where the article's own file holds it.
std::optional<QByteArray> textBeside(Format format, const OpenArticle &article);

} // namespace onrecord::cli
