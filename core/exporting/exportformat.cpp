// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/exportformat.h"

#include "core/exporting/csv.h"
#include "core/exporting/dna.h"
#include "core/exporting/graphml.h"
#include "core/exporting/json.h"
#include "core/exporting/markdown.h"
#include "core/exporting/refi.h"
#include "core/exporting/tei.h"
#include "core/html/html.h"
#include "core/html/w3c.h"

#include <algorithm>
#include <array>

namespace onrecord {

namespace {

struct Row
{
    ExportFormat format;
    const char *name;
    const char *suffix;
};

constexpr std::array rows{
    Row{ExportFormat::Json, "json", ".json"},
    Row{ExportFormat::JsonLines, "jsonl", ".jsonl"},
    Row{ExportFormat::Html, "html", ".html"},
    Row{ExportFormat::HtmlExcerpts, "excerpts", ".html"},
    Row{ExportFormat::W3c, "w3c", ".w3c.json"},
    Row{ExportFormat::Brat, "brat", ".ann"},
    Row{ExportFormat::Csv, "csv", ".csv"},
    Row{ExportFormat::Tei, "tei", ".tei.xml"},
    Row{ExportFormat::Markdown, "markdown", ".md"},
    Row{ExportFormat::Dates, "dates", ".jsonl"},
    Row{ExportFormat::Refi, "refi", ".qdpx"},
    Row{ExportFormat::Dna, "dna", ".csv"},
    Row{ExportFormat::GraphMl, "graphml", ".graphml"},
};

} // namespace

std::optional<ExportFormat> exportFormatNamed(const QString &name)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&name](const Row &each) {
        return name == QLatin1StringView(each.name);
    });
    return row == rows.end() ? std::nullopt : std::optional(row->format);
}

QStringList exportFormatNames()
{
    QStringList names;
    for (const Row &row : rows)
        names << QString::fromLatin1(row.name);
    return names;
}

QString suffixOf(ExportFormat format)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [format](const Row &each) { return each.format == format; });
    return row == rows.end() ? QString() : QString::fromLatin1(row->suffix);
}

QStringList suffixesOf(ExportFormat format)
{
    // brat writes a text only where the input is none.
    return format == ExportFormat::Dna ? QStringList{suffixOf(format), QStringLiteral(".txt")}
                                       : QStringList{suffixOf(format)};
}

ExportContents contentsOf(ExportFormat format)
{
    using Text = ExportContents::Text;
    ExportContents contents;
    switch (format) {
    case ExportFormat::Json:
    case ExportFormat::JsonLines:
        contents.hasDates = contents.hasStates = contents.hasNotes = true;
        break;
    case ExportFormat::Html:
        contents.hasDates = contents.hasStates = contents.hasNotes = true;
        contents.hasHistory = contents.reopens = true;
        break;
    case ExportFormat::HtmlExcerpts:
        contents.text = Text::Excerpts;
        contents.hasDates = contents.hasStates = contents.hasNotes = true;
        break;
    case ExportFormat::W3c:
        contents.text = Text::Excerpts;
        contents.hasDates = contents.hasStates = contents.hasNotes = true;
        break;
    case ExportFormat::Brat:
        contents.text = Text::Excerpts;
        contents.hasTopics = false;
        contents.hasStates = contents.hasNotes = true;
        break;
    case ExportFormat::Csv:
    case ExportFormat::Markdown:
        contents.text = Text::Excerpts;
        contents.hasDates = contents.hasStates = contents.hasNotes = true;
        break;
    case ExportFormat::Tei: contents.hasDates = contents.hasStates = true; break;
    case ExportFormat::Dates:
        contents.text = Text::None;
        contents.hasStatements = contents.hasActors = contents.hasTopics = false;
        contents.hasDates = true;
        break;
    case ExportFormat::Refi: contents.hasStates = contents.hasNotes = true; break;
    case ExportFormat::Dna: contents.hasDates = true; break;
    case ExportFormat::GraphMl:
        contents.text = Text::None;
        contents.hasDates = true;
        break;
    }
    return contents;
}

ExportContents contentsOf(ExportFormat format, const ExportChoice &choice)
{
    ExportContents contents = contentsOf(format);
    contents.hasNotes = contents.hasNotes && choice.notes == Notes::Included;
    contents.hasHistory = contents.hasHistory && choice.hasHistory && choice.without.isEmpty();
    contents.reopens = contents.reopens && contents.hasHistory;
    return contents;
}

/// How many statements of \a reading stand on their own, rather than in a list of what was rejected.
static int counted(const Reading &reading)
{
    return int(
        std::count_if(reading.statements.begin(), reading.statements.end(),
                      [](const ReadStatement &read) { return read.state != State::Rejected; }));
}

/// A page of what \a choice leaves of \a all. What opens it again would bring back what was left out.
static QByteArray pageOf(const Reading &all, const Reading &reading, PageText text,
                         const OpenArticle &article, const ExportChoice &choice,
                         const QDateTime &at)
{
    PageParts parts{text, {}, counted(all) - counted(reading)};
    const bool isComplete = reading.statements.size() == all.statements.size();
    if (text == PageText::Whole && choice.hasHistory && isComplete)
        parts.session = article.saved(choice.notes);
    return toHtml(reading, parts, at);
}

QByteArray exported(ExportFormat format, const OpenArticle &article, const QString &id,
                    const ExportChoice &choice, const QDateTime &at)
{
    const Reading all = article.readingToShare(choice.notes);
    const Reading reading = withoutStates(all, choice.without);
    switch (format) {
    case ExportFormat::Json: return toJson(reading);
    case ExportFormat::JsonLines: return toJsonLine(reading, id);
    case ExportFormat::Brat: return toBrat(reading);
    case ExportFormat::Dates: return toDateLines(reading);
    case ExportFormat::Html: return pageOf(all, reading, PageText::Whole, article, choice, at);
    case ExportFormat::HtmlExcerpts:
        return pageOf(all, reading, PageText::Excerpts, article, choice, at);
    case ExportFormat::W3c: return toW3c(reading);
    case ExportFormat::Csv:
        return (choice.hasByteOrderMark ? QByteArrayLiteral("\xef\xbb\xbf") : QByteArray())
            + toCsv(toTable(reading));
    case ExportFormat::Tei: return toTei(reading);
    case ExportFormat::Markdown: return toMarkdown(reading);
    case ExportFormat::Refi: return toRefi(reading, id, at);
    case ExportFormat::Dna: return toDna(reading, id);
    case ExportFormat::GraphMl: return toGraphMl(reading);
    }
    return {};
}

std::optional<QByteArray> textBeside(ExportFormat format, const OpenArticle &article)
{
    const Article &read = article.document().article();
    const bool hasText = format == ExportFormat::Dna
        || (format == ExportFormat::Brat && read.origin != TextOrigin::Verbatim);
    if (!hasText)
        return std::nullopt;
    return read.text.toUtf8();
}

} // namespace onrecord
