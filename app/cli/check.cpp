// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "app/commandline/arguments.h"
#include "app/commandline/exitstatus.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"
#include "core/formats/articlereader.h"
#include "core/importing/exportedkind.h"
#include "core/importing/markedfile.h"
#include "core/storage/annotationfile.h"
#include "core/text/nativename.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "core/workspace/carriedsession.h"

#include <algorithm>
#include <array>

namespace onrecord::cli {

namespace {

/// What check is for, behind what a file is instead.
QString behind(const QString &what)
{
    return tr("%1; check takes pages and corrections that Onrecord exported or saved").arg(what);
}

qsizetype statementsIn(const MarkedFile &file)
{
    qsizetype most = 0;
    for (const MarkedCopy &copy : file.copies)
        most = std::max(most, copy.statements.size());
    return most;
}

/// A page whose session is gone, so that it opens as any page does.
QString describePage(const ExportedKind &kind)
{
    if (kind.isCut)
        return tr("a damaged page of Onrecord’s: its end is missing, and with it findings and "
                  "corrections; annotate still reads the article in it, as far as it goes, and "
                  "finds anew");
    return tr(
        "a page of Onrecord’s without what opens it again; annotate still reads the article in it "
        "and finds anew, and what was corrected stands there to be read only");
}

/// An export that is not opened, but may be laid over its article.
QString describeExport(const ExportedKind &kind, const QByteArray &bytes)
{
    if (kind.format == ExportFormat::Html)
        return describePage(kind);
    const QString format = nameOf(kind.format);
    const Result<MarkedFile> marks = readMarks(bytes, {});
    if (kind.isCut)
        return tr("a damaged export in the format %1: its end is missing").arg(format);
    if (!isReadBack(kind, bytes))
        return tr("an export in the format %1, which is not read back").arg(format);
    if (!marks && marks.error().fault != Fault::NothingMarked)
        return tr("a damaged export in the format %1 (%2)")
            .arg(format, wording::sentenceWithoutSubject(marks.error()));
    const QString count = QString::number(marks ? statementsIn(*marks) : 0);
    return tr("an export in the format %1, whose %2 statements import lays over the article")
        .arg(format, count);
}

/// What a file is that cannot be checked, and what there is to check.
QString describeOther(const QByteArray &bytes, qsizetype articles)
{
    if (const auto kind = exportedKindOf(bytes))
        return behind(describeExport(*kind, bytes));
    if (const Result<MarkedFile> marks = readMarks(bytes, {}))
        return behind(
            tr("marks of another program, whose %1 statements import lays over the article")
                .arg(statementsIn(*marks)));
    if (articles == 1)
        return behind(tr("an article, which annotate takes"));
    if (articles > 1)
        return behind(tr("%1 articles, which annotate takes").arg(articles));
    return behind(tr("nothing that Onrecord saved"));
}

/// What Onrecord can open in a file that it did not save itself: exported pages that came in a mail or an archive.
struct Within
{
    qsizetype articles = 0; ///< pages among them
    qsizetype pages = 0;
    qsizetype statements = 0; ///< of the pages
    qsizetype corrections = 0;
};

Within lookInto(const QByteArray &bytes, const QString &name)
{
    Within within;
    const Result<BundleCounts> read = readArticles(bytes, name, [&within](Article &&article) {
        ++within.articles;
        if (const std::optional<SavedSession> page = carriedSession(article)) {
            ++within.pages;
            within.statements += page->analysis.statements.size();
            within.corrections += page->log.inForce().size();
        }
        return true;
    });
    Q_UNUSED(read); // where it breaks off, what was read stands
    return within;
}

/// What was saved and can be opened.
QString describeSaved(const QString &name, const SavedFile &saved)
{
    const QString corrections = QString::number(saved.corrections.log.inForce().size());
    if (!saved.session)
        return tr("%1: can be laid over its article; %2 corrections").arg(name, corrections);
    return tr("%1: can be opened; %2 statements, %3 corrections")
        .arg(name, QString::number(saved.session->analysis.statements.size()), corrections);
}

int say(const QString &line)
{
    return finish(writeToStandardOutput(line.toUtf8() + '\n'));
}

int checkOne(const Input &input, const QString &operand)
{
    const auto bytes = readInput(input);
    if (!bytes)
        return finish(bytes.error());
    const QString name = shownPlainly(input.shown);
    const auto saved = readSavedFile(*bytes, input.shown);
    if (saved)
        return say(describeSaved(name, *saved));
    if (saved.error().fault == Fault::Damaged && isExportedPage(*bytes)) {
        complain(name,
                 tr("a damaged page of Onrecord’s, which cannot be opened, though what it shows of "
                    "article, "
                    "statements and corrections can still be read in a browser: %1")
                     .arg(wording::sentenceWithoutSubject(saved.error())));
        return SomeFailed;
    }
    if (saved.error().fault != Fault::NotOurs && saved.error().fault != Fault::Damaged)
        return finish(saved.error());
    const Within within = lookInto(*bytes, operand);
    if (within.pages > 0)
        return say(tr("%1: %2 of the %3 articles in it are pages of Onrecord’s and can be opened; "
                      "%4 statements, %5 corrections")
                       .arg(name, QString::number(within.pages), QString::number(within.articles),
                            QString::number(within.statements),
                            QString::number(within.corrections)));
    if (saved.error().fault == Fault::Damaged && !exportedKindOf(*bytes))
        return finish(saved.error());
    complain(name, describeOther(*bytes, within.articles));
    return SomeFailed;
}

} // namespace

int check(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("check"),
                     tr("Says whether a file Onrecord saved or exported can be opened again."));
    line.addOperand(QStringLiteral("FILE"), tr("A saved or exported file."),
                    QStringLiteral("FILE…"));
    if (const auto status = line.parse(arguments))
        return *status;
    if (line.operands().isEmpty())
        return line.wrong(tr("Name a file to check."));
    int status = AllDone;
    for (const QString &operand : line.operands())
        status =
            std::max(status, checkOne({operand, shownName(operand), outputName(operand)}, operand));
    return status;
}

} // namespace onrecord::cli
