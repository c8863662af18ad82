// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formats.h"

#include "core/exporting/csv.h"
#include "core/exporting/dna.h"
#include "core/exporting/graphml.h"
#include "core/exporting/html.h"
#include "core/exporting/json.h"
#include "core/exporting/markdown.h"
#include "core/exporting/refi.h"
#include "core/exporting/tei.h"
#include "core/exporting/w3c.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace onrecord::cli {

namespace {

struct Row
{
    Format format;
    const char *name;
    const char *suffix;
};

constexpr std::array rows{
    Row{Format::Json, "json", ".json"},    Row{Format::JsonLines, "jsonl", ".jsonl"},
    Row{Format::Html, "html", ".html"},    Row{Format::W3c, "w3c", ".w3c.json"},
    Row{Format::Brat, "brat", ".ann"},     Row{Format::Csv, "csv", ".csv"},
    Row{Format::Tei, "tei", ".tei.xml"},   Row{Format::Markdown, "markdown", ".md"},
    Row{Format::Dates, "dates", ".jsonl"}, Row{Format::Refi, "refi", ".qdpx"},
    Row{Format::Dna, "dna", ".csv"},       Row{Format::GraphMl, "graphml", ".graphml"},
};

} // namespace

std::optional<Format> formatNamed(const QString &name)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&name](const Row &each) {
        return name == QLatin1StringView(each.name);
    });
    return row == rows.end() ? std::nullopt : std::optional(row->format);
}

QStringList formatNames()
{
    QStringList names;
    for (const Row &row : rows)
        names << QString::fromLatin1(row.name);
    return names;
}

QString suffixOf(Format format)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [format](const Row &each) { return each.format == format; });
    return row == rows.end() ? QString() : QString::fromLatin1(row->suffix);
}

QStringList suffixesOf(Format format)
{
    // brat writes a text only where the input is none.
    return format == Format::Dna ? QStringList{suffixOf(format), QStringLiteral(".txt")}
                                 : QStringList{suffixOf(format)};
}

/// Now, unless SOURCE_DATE_EPOCH asks for the same bytes each time
/// (https://reproducible-builds.org/specs/source-date-epoch/).
static QDateTime exportTime()
{
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(seconds).toUTC() : QDateTime::currentDateTimeUtc();
}

QByteArray render(Format format, const OpenArticle &article, const QString &id, Notes notes)
{
    const Reading &reading = article.readingToShare(notes);
    switch (format) {
    case Format::Json: return toJson(reading);
    case Format::JsonLines: return toJsonLine(reading, id);
    case Format::Brat: return toBrat(reading);
    case Format::Dates: return toDateLines(reading);
    case Format::Html: return toHtml(reading, article.saved(notes), exportTime());
    case Format::W3c: return toW3c(reading);
    case Format::Csv: return toCsv(toTable(reading));
    case Format::Tei: return toTei(reading);
    case Format::Markdown: return toMarkdown(reading);
    case Format::Refi: return toRefi(reading, id, exportTime());
    case Format::Dna: return toDna(reading, id);
    case Format::GraphMl: return toGraphMl(reading);
    }
    return {};
}

std::optional<QByteArray> textBeside(Format format, const OpenArticle &article)
{
    const Article &read = article.document().article();
    const bool hasText =
        format == Format::Dna || (format == Format::Brat && read.origin != TextOrigin::Verbatim);
    if (!hasText)
        return std::nullopt;
    return read.text.toUtf8();
}

} // namespace onrecord::cli
