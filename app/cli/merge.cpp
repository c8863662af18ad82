// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/onearticle.h"
#include "app/cli/otherfile.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"
#include "core/correcting/carriedover.h"
#include "core/importing/exportedkind.h"
#include "core/storage/annotationfile.h"
#include "core/text/nativename.h"
#include "core/wording/visible.h"

namespace onrecord::cli {

/// Says of corrections that were made on another version of the article what does not hold any more.
static void tellWhatChanged(const OpenArticle &article, const QString &name)
{
    const auto carried = carriedOver(article.reading());
    if (carried && carried->lost > 0 && carried->placed + carried->changed == 0)
        complain(name,
                 tr("Without a place in it: all %1 corrections. It may be another article.")
                     .arg(carried->lost));
    else if (carried && carried->changed + carried->lost > 0)
        complain(name,
                 tr("It changed since it was corrected: carried over %1, changed %2, "
                    "without a place %3.")
                     .arg(carried->placed)
                     .arg(carried->changed)
                     .arg(carried->lost));
}

/// Complains about \a bytes, in which nothing was saved, as \a error says; the exit status.
static int refuse(const Input &input, const QByteArray &bytes, const Error &error)
{
    const bool isOther = error.fault == Fault::NotOurs
        || (error.fault == Fault::Damaged && !isExportedPage(bytes) && exportedKindOf(bytes));
    if (!isOther)
        return finish(error);
    const Within within = lookInto(bytes, input.path);
    const QString what = within.pages > 0
        ? tr("a file with %1 pages of Onrecord’s in it, which are to be saved by themselves")
              .arg(within.pages)
        : describeOther(bytes, within.articles);
    complain(shownPlainly(input.shown),
             tr("%1; merge takes pages and corrections that Onrecord exported or saved").arg(what));
    return SomeFailed;
}

/// Lays what was saved in the file \a path over \a article; the exit status.
static int mergeFrom(const QString &path, OpenArticle &article)
{
    const Input input{path, shownName(path), {}};
    const auto bytes = readInput(input);
    if (!bytes)
        return finish(bytes.error());
    const auto saved = readSavedFile(*bytes, input.shown);
    if (!saved)
        return refuse(input, *bytes, saved.error());
    article.unite(saved->corrections.log);
    return AllDone;
}

int merge(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("merge"),
                     tr("Lays corrections that were saved or exported over an article."));
    OneArticle::addTo(line);
    line.addOperand(QStringLiteral("FILE"), tr("Saved or exported files with corrections."),
                    QStringLiteral("FILE…"));
    if (const auto status = line.parse(arguments))
        return *status;
    if (line.operands().size() < 2)
        return line.wrong(tr("Name an article and at least one file with corrections."));
    auto one = OneArticle::from(line);
    if (!one)
        return WrongCall;
    auto article = one->read();
    if (!article)
        return finish(article.error());
    int status = AllDone;
    bool isAnyLaidOver = false;
    for (const QString &operand : line.operands().mid(1)) {
        const int each = mergeFrom(operand, *article);
        isAnyLaidOver = isAnyLaidOver || each == AllDone;
        status = std::max(status, each);
    }
    if (!isAnyLaidOver) // the article as it was would pass for a corrected one
        return status;
    if (const auto analysed = one->analyse(*article); !analysed)
        return finish(analysed);
    tellWhatChanged(*article, shownName(line.operands().first()));
    return std::max(status, one->write(*article));
}

} // namespace onrecord::cli
