// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"
#include "app/training/commands.h"
#include "app/training/scoring.h"
#include "core/analysis/analyse.h"
#include "core/findings/enumnames.h"

namespace onrecord::training {

using namespace cli;

using namespace Qt::StringLiterals;

/// A row of the table: what it is about, then figures below one another.
static QString row(const QString &name, const QStringList &figures)
{
    constexpr int nameWidth = 28;
    constexpr int width = 10;
    QString line = name.leftJustified(nameWidth);
    for (const QString &figure : figures)
        line += figure.rightJustified(width);
    return line + u'\n';
}

static QString percent(double share)
{
    return QString::number(share * 100, 'f', 1);
}

static QString row(const QString &name, const Tally &tally)
{
    return row(
        name,
        QStringList{percent(tally.precision()), percent(tally.recall()), percent(tally.f1())});
}

static QString tableOf(const Score &score)
{
    QString table =
        tr("%1 articles, %2 statements marked, %3 found")
            .arg(QString::number(score.articles), QString::number(score.attributions.wanted),
                 QString::number(score.attributions.found))
        + u"\n\n"_s;
    table += row(tr("in percent"), {tr("precision"), tr("recall"), tr("F1")});
    table += row(tr("attributions"), score.attributions);
    table += row(tr("cue, exact"), score.cues);
    table += row(tr("source, exact"), score.sources);
    table += row(tr("content, exact"), score.contents);

    table += u'\n' + row(tr("what was marked"), {tr("marked"), tr("found %"), tr("right %")});
    for (const StatementKind kind :
         {StatementKind::Direct, StatementKind::Mixed, StatementKind::Indirect}) {
        const KindScore &each = score.of(kind);
        table += row(
            toName(kind),
            {QString::number(each.wanted), percent(each.shareFound()), percent(each.shareRight())});
    }

    table += u'\n' + row(tr("rule"), {tr("right"), tr("wrong"), tr("missed")});
    for (auto rule = score.rules.begin(); rule != score.rules.end(); ++rule)
        table +=
            row(toName(rule.key()), {QString::number(rule->right), QString::number(rule->wrong)});
    for (const StatementKind kind :
         {StatementKind::Direct, StatementKind::Mixed, StatementKind::Indirect})
        table += row(tr("no rule: %1").arg(toName(kind)),
                     {{}, {}, QString::number(score.of(kind).missed)});
    return table;
}

int evaluate(const QStringList &arguments)
{
    CommandLine line(u"evaluate"_s,
                     tr("Says how well statements are found in articles that people marked: "
                        "NAME.txt with NAME.ann (brat standoff)."));
    line.addOption(
        {{u"m"_s, u"model"_s}, tr("Uses this model instead of the built-in one."), u"FILE"_s});
    line.addOperand(u"GOLD_DIR"_s, tr("The marked articles."), u"GOLD_DIR"_s);
    if (const auto status = line.parse(arguments))
        return *status;
    if (line.operands().size() != 1)
        return line.wrong(tr("Name one folder of marked articles."));
    const auto articles = readGoldCorpus(line.operands().first());
    if (!articles)
        return finish(articles.error());
    const auto resources = Resources::load(line.value(u"model"_s));
    if (!resources)
        return finish(resources.error());
    Score score;
    for (const GoldArticle &article : *articles)
        score += scoreOf(article, analyse(article.document, *resources).statements);
    const int status = finish(writeToStandardOutput(tableOf(score).toUtf8()));
    // The rules went on without it; what was asked for is another score.
    return resources->damaged.isEmpty() ? status
                                        : std::max(status, finish(resources->damaged.first()));
}

} // namespace onrecord::training
