// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/openarticle.h"

#include <QStringList>

#include <optional>

namespace onrecord::cli {

enum class Format { Json, JsonLines, Html, W3c, Brat, Csv, Tei, Markdown, Dates };

/// The format that --to calls \a name.
std::optional<Format> formatNamed(const QString &name);
QStringList formatNames();

/// What is put after an input's name, with its dot: ".w3c.json".
QString suffixOf(Format format);

/// \a article in \a format; \a id names it where the format has it named.
QByteArray render(Format format, const OpenArticle &article, const QString &id, Notes notes);

/// brat speaks of a plain text beside it. Where the article's text is not its file's, this is
/// that text; nothing for every other format.
std::optional<QByteArray> textBeside(Format format, const OpenArticle &article);

} // namespace onrecord::cli
