// SPDX-License-Identifier: GPL-3.0-or-later
// What one more correction costs where an article has thousands: storing it, and laying all of them
// over the article again. Milliseconds of this thread, at 1,000 and at 20,000 of each kind.
//
//     bench-corrections             at 1,000 and 20,000
//     bench-corrections 5000        at 1,000 and 5,000
//     bench-corrections 5000 added  only those that are called so
#include "tests/benchmarks/harness.h"

#include "core/corrections/anchoring.h"
#include "core/findings/identity.h"
#include "core/storage/sqlitestore.h"
#include "core/workspace/openarticle.h"
#include "tests/support/barearticle.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace onrecord;
using namespace onrecord::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int timedCorrections = 20;
const QDateTime noon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);

/// An article of \a count paragraphs, each with words in quotation marks and who said them.
struct Sample
{
    Sample(int count, bool sameWords)
    {
        QString text;
        Actor speaker;
        speaker.name = u"Ana Ruiz"_s;
        speaker.id = findingId(u'a', speaker.name, 0);
        for (int number = 0; number < count; ++number) {
            Statement statement;
            const auto append = [&text](const QString &words) {
                const qsizetype begin = text.size();
                text += words;
                return Span{begin, text.size()};
            };
            statement.content = {append(sameWords
                                            ? u"“We stay 😀 as we are,”"_s
                                            : u"“Boat %1 of the harbour stays,”"_s.arg(number))};
            text += u' ';
            statement.cue = {append(u"said"_s)};
            text += u' ';
            statement.source = {append(speaker.name)};
            text += u" on the quay.\n\n"_s;
            const QStringView words = statement.content.first().in(text);
            statement.id = findingId(u's', words, sameWords ? number : 0);
            statement.actors = {speaker.id};
            speaker.mentions.append({statement.source.first(), MentionKind::Name});
            quotations.append(statement.content.first());
            analysis.statements.append(statement);
        }
        analysis.actors = {speaker};
        analysis.complete = true;
        article = bareArticle(text);
        article.published = noon.date();
    }

    Article article;
    Analysis analysis;
    Spans quotations; ///< a paragraph
};

using MakeCorrection =
    std::function<Correction(const Reading &reading, const Sample &sample, int number)>;

enum class Found { Statements, Nothing };
enum class Timed { Making, TakingBack };

/// The milliseconds of one more correction after \a count that \a make made, or of taking it back.
double costAt(int count, Sample sample, Found found, const MakeCorrection &make, Timed timed)
{
    const QTemporaryDir folder;
    SqliteStore store(folder.filePath(u"library.sqlite"_s));
    OpenArticle article(sample.article, folder.filePath(u"quay.txt"_s), &store);
    if (found == Found::Nothing)
        sample.analysis.statements.clear();
    article.takeAnalysis(sample.analysis);
    const Reading before = article.reading();
    CorrectionLog log;
    for (int number = 0; number < count; ++number) {
        Correction correction = make(before, sample, number);
        correction.made = noon;
        log.append(correction, noon);
    }
    article.unite(log);
    if (const Result<void> stored = article.correct(make(before, sample, count), noon); !stored)
        qFatal("nothing can be stored");
    (void)article.reading();
    std::vector<double> costs;
    for (int number = count + 1; number <= count + timedCorrections; ++number) {
        const double begin = threadMilliseconds();
        const Correction correction = make(article.reading(), sample, number);
        if (!article.correct(correction, noon))
            qFatal("nothing can be stored");
        (void)article.reading();
        const double made = threadMilliseconds();
        if (timed == Timed::Making) {
            costs.push_back(made - begin);
            continue;
        }
        if (!article.withdraw(correction.id, noon))
            qFatal("nothing can be stored");
        (void)article.reading();
        costs.push_back(threadMilliseconds() - made);
    }
    return median(costs);
}

void compare(const char *what, int many, bool sameWords, Found found, const MakeCorrection &make,
             Timed timed = Timed::Making)
{
    constexpr int few = 1000;
    const auto at = [&](int count) {
        return costAt(count, Sample(count + timedCorrections + 1, sameWords), found, make, timed);
    };
    note(qPrintable(u"%1, at %2"_s.arg(QLatin1StringView(what)).arg(few)), at(few), "ms");
    report(qPrintable(u"%1, at %2"_s.arg(QLatin1StringView(what)).arg(many)), at(many), "ms",
           50 * qMax(1.0, many / 20'000.0));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int many = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
    const auto on = [](auto change) {
        return [change](const Reading &reading, const Sample &, int number) {
            return correctionOn(reading, reading.statements[number], change);
        };
    };
    const auto noteOn = [](int each) {
        return [each](const Reading &reading, const Sample &, int number) {
            const SetNote change{u"as asked on day %1"_s.arg(number)};
            return correctionOn(reading, reading.statements[each < 0 ? number : each], change);
        };
    };
    const auto rename = [](const Reading &reading, const Sample &, int number) {
        const ReadActor &actor = reading.actors.first();
        return correctionOf(
            RenameActor{referenceTo(reading.document, actor), u"Ana Ruiz the %1th"_s.arg(number)});
    };
    // The words without their marks are those of no statement.
    const auto addAt = [](const Reading &reading, const Sample &sample, int number) {
        const Span quoted = sample.quotations[number];
        Correction correction = newStatement(reading, {{quoted.begin + 1, quoted.end - 2}},
                                             {NamedActor{u"Bo Lind"_s}}, VerbKind::Says);
        correction.statement = findingId(u'r', u"added"_s, number); // as if made one by one
        return correction;
    };
    const auto addInOnePlace = [addAt](const Reading &reading, const Sample &sample, int number) {
        Correction correction = addAt(reading, sample, 0);
        correction.statement = findingId(u'r', u"added"_s, number);
        return correction;
    };

    const auto run = [&](const char *what, int count, bool sameWords, Found found,
                         const MakeCorrection &make, Timed timed = Timed::Making) {
        if (argc < 3 || QByteArray(what).startsWith(argv[2]))
            compare(what, count, sameWords, found, make, timed);
    };
    run("confirmed", many, false, Found::Statements, on(Confirm{}));
    run("confirmed, of the same words", many, true, Found::Statements, on(Confirm{}));
    run("added", many, false, Found::Nothing, addAt);
    run("added, of the same words", many, true, Found::Nothing, addAt);
    run("taken back, one that was added", many, false, Found::Nothing, addAt, Timed::TakingBack);
    run("taken back, a confirmation", many, false, Found::Statements, on(Confirm{}),
        Timed::TakingBack);
    run("added, all in one place", many, true, Found::Nothing, addInOnePlace);
    run("a note each", many, false, Found::Statements, noteOn(-1));
    run("notes on one statement", many, false, Found::Statements, noteOn(0));
    run("renames of one actor", many, false, Found::Statements, rename);
    return 0;
}
