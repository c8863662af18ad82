// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/onearticle.h"
#include "app/cli/savedfile.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"
#include "core/correcting/carriedover.h"
#include "core/text/nativename.h"

namespace onrecord::cli {

/// Says of corrections that were made on another version of the article what does not hold any more.
static void tellWhatChanged(const OpenArticle &article, const QString &name)
{
    const auto carried = carriedOver(article.reading());
    if (carried && carried->changed + carried->lost > 0)
        complain(name,
                 tr("It changed since it was corrected: carried over %1, changed %2, "
                    "without a place %3.")
                     .arg(carried->placed)
                     .arg(carried->changed)
                     .arg(carried->lost));
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
    for (const QString &operand : line.operands().mid(1)) {
        const auto saved = readSaved({operand, shownName(operand), {}});
        if (saved)
            article->unite(saved->corrections.log);
        else
            status = finish(saved.error());
    }
    if (const auto analysed = one->analyse(*article); !analysed)
        return finish(analysed);
    tellWhatChanged(*article, shownName(line.operands().first()));
    return std::max(status, one->write(*article));
}

} // namespace onrecord::cli
