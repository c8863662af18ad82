// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/otherfile.h"

#include "app/commandline/translated.h"
#include "core/formats/articlereader.h"
#include "core/importing/exportedkind.h"
#include "core/importing/markedfile.h"
#include "core/wording/wording.h"
#include "core/workspace/carriedsession.h"

#include <algorithm>

namespace onrecord::cli {

namespace {

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
    if (!marks && marks.error().fault == Fault::NothingMarked)
        return tr("an export in the format %1 without a statement").arg(format);
    if (!marks)
        return tr("a damaged export in the format %1 (%2)")
            .arg(format, wording::sentenceWithoutSubject(marks.error()));
    return tr("an export in the format %1, whose %2 statements import lays over the article")
        .arg(format, QString::number(statementsIn(*marks)));
}

} // namespace

QString describeOther(const QByteArray &bytes, qsizetype articles)
{
    if (const auto kind = exportedKindOf(bytes))
        return describeExport(*kind, bytes);
    if (const Result<MarkedFile> marks = readMarks(bytes, {}))
        return tr("marks of another program, whose %1 statements import lays over the article")
            .arg(statementsIn(*marks));
    if (articles == 1)
        return tr("an article, which annotate takes");
    if (articles > 1)
        return tr("%1 articles, which annotate takes").arg(articles);
    return tr("nothing that Onrecord saved");
}

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

} // namespace onrecord::cli
