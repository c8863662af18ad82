// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/onearticle.h"
#include "app/commandline/exitstatus.h"
#include "app/commandline/output.h"
#include "app/commandline/translated.h"
#include "core/importing/markedfile.h"
#include "core/importing/marksagainst.h"
#include "core/text/nativename.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

#include <QFileInfo>

namespace onrecord::cli {

/// What may be corrected of statements, dates and claims and has no place in \a format, so that it did not come along; empty for nothing.
static QString notIn(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Brat: return tr("topics, flags, dates, claims");
    case ImportFormat::Refi: return tr("cue, source, how sure a speaker is, flags, dates, claims");
    case ImportFormat::Tei: return tr("how sure a speaker is, notes, flags, claims");
    case ImportFormat::W3c: return tr("how sure a speaker is, flags, dates, claims");
    case ImportFormat::Csv: return tr("flags, dates, claims");
    case ImportFormat::Citron:
    case ImportFormat::CoreNlp:
        return tr("kind of verb, how sure a speaker is, topics, notes, flags, dates, claims");
    case ImportFormat::Page:
    case ImportFormat::Json: break;
    }
    return {};
}

/// What \a file came to: counts first, then whatever could not be placed, a line each.
static QString reportOf(const QString &file, const ImportedReading &imported,
                        const MarksAgainst &against)
{
    const auto number = [](qsizetype count) {
        return QString::number(count);
    };
    const Agreement &agreement = against.agreement;
    QStringList lines;
    lines << tr("%1: %2 statements by %3 speakers")
                 .arg(file, number(imported.statements.size() + imported.unplaced.size()),
                      number(imported.speakers()));
    lines << tr("placed: %1, of these elsewhere than the file says: %2; not placed: %3")
                 .arg(number(imported.statements.size()), number(imported.moved()),
                      number(imported.unplaced.size()));
    lines << tr("changed: %1 (other speaker: %2, other words: %3); added: %4")
                 .arg(number(against.changed), number(against.otherSpeaker),
                      number(against.otherWords), number(against.added));
    lines << tr("in both: %1, of these with the same speaker: %2; only in the file: %3; "
                "only in our own reading: %4")
                 .arg(number(agreement.both), number(agreement.sameSpeaker),
                      number(agreement.onlyTheirs), number(agreement.onlyOurs));
    if (const QString missing = notIn(imported.format); !missing.isEmpty())
        lines << tr("the format has no place for: %1").arg(missing);
    if (agreement.untold > 0)
        lines << tr("the file does not say by whom: %1 of those in both")
                     .arg(number(agreement.untold));
    if (against.ofHead > 0)
        lines << tr("title, byline, outlet, day of the article: %1 corrected as in the file")
                     .arg(number(against.ofHead));
    if (imported.isOtherHead)
        lines << tr(
            "the file has another title, byline, outlet or day of the article, and does not say "
            "that a reader corrected it: not taken");
    if (against.ofActors > 0)
        lines
            << tr("actors of whom the file says what is known of them, another kind or colour: %1")
                   .arg(number(against.ofActors));
    if (against.dates > 0 || against.claims > 0)
        lines << tr("dates that mean something else: %1; claims marked or taken off: %2")
                     .arg(number(against.dates), number(against.claims));
    if (imported.unplacedBeside > 0)
        lines << tr("dates and claims of the file whose words are not found here: %1")
                     .arg(number(imported.unplacedBeside));
    if (against.asSaid > 0)
        lines << tr("corrections of statements taken as they were said there: %1")
                     .arg(number(against.asSaid));
    const auto listed = [&lines](const QString &line, const QList<UnplacedStatement> &statements) {
        constexpr qsizetype longestShown = 200;
        for (const UnplacedStatement &each : statements)
            lines << line.arg(shownPlainly(wording::excerpt(each.words, longestShown)),
                              each.speakers.isEmpty()
                                  ? tr("nobody named")
                                  : shownPlainly(wording::listed(each.speakers)));
    };
    listed(tr("not placed: %1 (%2)"), imported.unplaced);
    listed(tr("not taken, as the article may say otherwise there now: %1 (%2)"), against.notTaken);
    return lines.join(u'\n') + u'\n';
}

/// \a corrections as said now by \a reader.
static CorrectionLog logOf(QList<Correction> corrections, const QString &reader)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CorrectionLog log;
    for (Correction &correction : corrections) {
        correction.made = now;
        correction.by = reader;
        log.append(correction, now);
    }
    return log;
}

/// What is wrong about the call; empty where nothing is.
static QString wrongAbout(const CommandLine &line)
{
    const QString taken = line.value(QStringLiteral("as"));
    if (taken != u"corrections" && taken != u"opinion")
        return tr("--as knows corrections, opinion.");
    if (line.operands().size() != 2)
        return tr("Name an article and a file with marks.");
    if (line.isSet(QStringLiteral("output")))
        return {};
    for (const char *const option : {"to", "notes", "states", "no-history", "bom"}) {
        if (line.isSet(QLatin1String(option)))
            return tr("--%1 is about what is written: say with -o where that goes.")
                .arg(QLatin1String(option));
    }
    return {};
}

/// Lays the marks of \a input over \a one; the exit status.
static int importFrom(const Input &input, OneArticle &one, const CommandLine &line)
{
    const auto bytes = readInput(input);
    if (!bytes)
        return finish(bytes.error());
    const auto marks = readMarks(*bytes, input.shown);
    if (!marks)
        return finish(marks.error());
    auto article = one.read();
    if (!article)
        return finish(article.error());
    if (const auto analysed = one.analyse(*article); !analysed)
        return finish(analysed);

    const ImportedReading imported = placedOn(article->document(), *marks);
    const MarksAgainst against = marksAgainst(article->reading(), imported);
    if (line.value(QStringLiteral("as")) == u"opinion")
        article->receive(logOf(against.corrections, QFileInfo(input.shown).completeBaseName()));
    else
        article->unite(logOf(against.corrections, {}));
    if (const auto analysed = one.analyse(*article); !analysed) // of another head or day
        return finish(analysed);
    const bool writes = line.isSet(QStringLiteral("output"));
    const int written = writes ? one.write(*article) : AllDone;
    const QByteArray report = reportOf(shownPlainly(input.shown), imported, against).toUtf8();
    const bool isTaken = writes && one.goesToStandardOutput(); // by the article
    return std::max(written,
                    finish(isTaken ? writeToStandardError(report) : writeToStandardOutput(report)));
}

int importMarks(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("import"),
        tr("Lays what somebody else marked over an article and says how far it agrees: "
           "exports of Onrecord, W3C annotations, brat, Citron, CoreNLP, REFI-QDA."));
    line.addOption({QStringLiteral("as"),
                    tr("Takes the marks as corrections, or as the opinion of another reader, whose "
                       "name is the file's and which stays theirs until it is taken over."),
                    QStringLiteral("corrections|opinion"), QStringLiteral("corrections")});
    OneArticle::addTo(line);
    line.addOperand(QStringLiteral("MARKS"), tr("The file with the marks."),
                    QStringLiteral("MARKS"));
    if (const auto status = line.parse(arguments))
        return *status;
    if (const QString wrong = wrongAbout(line); !wrong.isEmpty())
        return line.wrong(wrong);
    auto one = OneArticle::from(line);
    if (!one)
        return WrongCall;
    const QString marks = line.operands().last();
    return importFrom({marks, shownName(marks), {}}, *one, line);
}

} // namespace onrecord::cli
