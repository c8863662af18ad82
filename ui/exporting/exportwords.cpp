// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(onrecord::ExportWords)
};

} // namespace

QString nameOf(std::optional<ExportFormat> format)
{
    if (!format)
        return ExportWords::tr("PDF");
    switch (*format) {
    case ExportFormat::Html: return ExportWords::tr("HTML page");
    case ExportFormat::HtmlExcerpts: return ExportWords::tr("HTML page, excerpts only");
    case ExportFormat::Csv: return ExportWords::tr("Table (CSV)");
    case ExportFormat::Markdown: return ExportWords::tr("Markdown");
    case ExportFormat::Json: return ExportWords::tr("JSON");
    case ExportFormat::JsonLines: return ExportWords::tr("JSON, one line");
    case ExportFormat::W3c: return ExportWords::tr("Web annotations (W3C)");
    case ExportFormat::Tei: return ExportWords::tr("TEI");
    case ExportFormat::Brat: return ExportWords::tr("brat");
    case ExportFormat::Refi: return ExportWords::tr("REFI-QDA project");
    case ExportFormat::Dna: return ExportWords::tr("Discourse Network Analyzer");
    case ExportFormat::GraphMl: return ExportWords::tr("Network (GraphML)");
    case ExportFormat::Dates: return ExportWords::tr("Dates (TIMEX3)");
    }
    return {};
}

QString purposeOf(std::optional<ExportFormat> format)
{
    if (!format)
        return ExportWords::tr(
            "Pages to print or to send, with marks that black and white leaves legible.");
    switch (*format) {
    case ExportFormat::Html:
        return ExportWords::tr(
            "One page that anybody can open, filter and print, and that Onrecord opens "
            "again with the corrections in it.");
    case ExportFormat::HtmlExcerpts:
        return ExportWords::tr(
            "The same page with only the paragraphs in which somebody is reported, where the "
            "whole text may not be passed on.");
    case ExportFormat::Csv: return ExportWords::tr("A row for each statement, for spreadsheets.");
    case ExportFormat::Markdown:
        return ExportWords::tr("Statements by actor and topic, for notes and wikis.");
    case ExportFormat::Json: return ExportWords::tr("Everything Onrecord found, for programs.");
    case ExportFormat::JsonLines:
        return ExportWords::tr("The same on one line, for programs that read lines.");
    case ExportFormat::W3c:
        return ExportWords::tr("Annotations for readers that know the W3C’s standard.");
    case ExportFormat::Tei: return ExportWords::tr("The marked text, for libraries and editions.");
    case ExportFormat::Brat:
        return ExportWords::tr("Marks beside the text, for brat and training programs.");
    case ExportFormat::Refi:
        return ExportWords::tr("A coded source for ATLAS.ti, MAXQDA, NVivo and QualCoder.");
    case ExportFormat::Dna:
        return ExportWords::tr("A list of events, and the text beside it as a second file.");
    case ExportFormat::GraphMl:
        return ExportWords::tr("Actors and topics as a graph, for Gephi and the like.");
    case ExportFormat::Dates:
        return ExportWords::tr("What each expression of time means, for programs.");
    }
    return {};
}

ExportContents contentsOf(std::optional<ExportFormat> format)
{
    return contentsOf(format, {Notes::Included});
}

ExportContents contentsOf(std::optional<ExportFormat> format, const ExportChoice &choice)
{
    if (format)
        return contentsOf(*format, choice);
    ExportContents printed = contentsOf(ExportFormat::Html, choice);
    printed.reopens = printed.hasHistory = false;
    return printed;
}

/// How many statements of \a reading go along; rejected ones are told by nobody.
static int shownOf(const Reading &reading, const ExportChoice &choice)
{
    return int(std::count_if(
        reading.statements.begin(), reading.statements.end(), [&choice](const ReadStatement &read) {
            return read.state != State::Rejected && !choice.without.contains(read.state);
        }));
}

static bool hasNotes(const Reading &reading)
{
    return std::any_of(reading.statements.begin(), reading.statements.end(),
                       [](const ReadStatement &read) { return !read.note.isEmpty(); });
}

QString wordsOf(std::optional<ExportFormat> format, const ExportChoice &choice,
                const Reading &reading)
{
    const ExportContents contents = contentsOf(format, choice);
    QStringList in;
    QStringList out;
    const auto sort = [&](bool isIn, const QString &what) {
        (isIn ? in : out).append(what);
    };
    using Text = ExportContents::Text;
    sort(contents.text == Text::Whole, ExportWords::tr("the whole text"));
    if (contents.text != Text::None)
        in.append(ExportWords::tr("%n statement(s)", nullptr, shownOf(reading, choice)));
    sort(contents.hasActors,
         format == ExportFormat::GraphMl ? ExportWords::tr("actors who speak on a topic")
                                         : ExportWords::tr("actors"));
    sort(contents.hasTopics, ExportWords::tr("topics"));
    sort(contents.hasDates, ExportWords::tr("days"));
    sort(contents.hasStates, ExportWords::tr("what was corrected or confirmed"));
    if (hasNotes(reading))
        sort(contents.hasNotes, ExportWords::tr("private notes"));
    if (reading.inForce > 0)
        sort(contents.hasHistory, ExportWords::tr("who corrected what, and when"));
    QString said = ExportWords::tr("In it: %1.").arg(in.join(u", "_s));
    if (!out.isEmpty())
        said += u' ' + ExportWords::tr("Not in it: %1.").arg(out.join(u", "_s));
    if (contents.reopens)
        said += u' ' + ExportWords::tr("Onrecord opens it again with its corrections.");
    else if (contentsOf(format).reopens)
        said += u' ' + ExportWords::tr("As something is left out, Onrecord cannot open it again.");
    return said;
}

} // namespace onrecord
