// SPDX-License-Identifier: GPL-3.0-or-later
// Whether time and memory of an analysis grow with the text and no faster, in many paragraphs and
// in one. Each figure is a process of its own: CPU time of the analysis, and the most memory the
// process ever held beyond one that analyses nothing.
//
//     bench-scaling                 1, 5 and 10 MB
//     bench-scaling 50              and 50 MB, which takes many minutes
//     bench-scaling names           100,000 names
#include "tests/benchmarks/harness.h"
#include "tests/benchmarks/longarticle.h"

#include "core/analysis/analyse.h"
#include "tests/support/barearticle.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <cstdlib>

using namespace onrecord;
using namespace onrecord::bench;
using namespace Qt::StringLiterals;

static constexpr double megabyte = 1e6;

/// The most this process ever held, in MB.
static double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().chopped(3).toDouble() * 1024 / megabyte;
    }
    return 0;
}

static Document documentOf(const QByteArray &layout, qsizetype bytes)
{
    if (layout == "named" || layout == "speaking") // sentences of 30 characters
        return Document(bareArticle(
            manyNames(int(bytes / 30),
                      layout == "named" ? u"left at noon today."_s : u"said it rains now."_s)));
    QString text = longText(bytes);
    if (layout == "one")
        text.replace(u'\n', u' ');
    return Document(bareArticle(text));
}

/// In the process of its own: seconds and peak, and the bytes of the file.
static int measure(const QByteArray &layout, const QByteArray &bytes)
{
    const Result<Resources> resources = Resources::load();
    if (!resources || !resources->model)
        return 1;
    if (layout == "nothing") {
        std::printf("0 %.3f 0\n", peakMegabytes());
        return 0;
    }
    const Document document = documentOf(layout, bytes.toLongLong());
    const double begin = threadMilliseconds();
    const Analysis analysis = analyse(document, *resources);
    const double seconds = (threadMilliseconds() - begin) / 1000;
    const double peak = peakMegabytes();
    std::printf("%.3f %.3f %lld\n", seconds, peak, qlonglong(document.text().toUtf8().size()));
    return analysis.statements.isEmpty() && analysis.actors.isEmpty();
}

struct Measured
{
    double seconds = 0;
    double peak = 0; ///< MB
    double size = 0; ///< MB
};

static Measured measured(const QString &layout, qsizetype bytes)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {layout, QString::number(bytes)});
    if (!child.waitForFinished(-1) || child.exitCode() != 0) {
        std::fprintf(stderr, "bench-scaling: %s of %lld bytes did not end well\n",
                     qPrintable(layout), qlonglong(bytes));
        std::exit(1);
    }
    const QByteArrayList figures = child.readAllStandardOutput().trimmed().split(' ');
    return {figures.value(0).toDouble(), figures.value(1).toDouble(),
            figures.value(2).toDouble() / megabyte};
}

static void reportNames(double empty)
{
    for (const QString &layout : {u"named"_s, u"speaking"_s}) {
        for (const int names : {10'000, 100'000}) {
            const Measured run = measured(layout, names * qsizetype(30));
            const auto title = [&](const char *what) {
                return u"%1 names, each %2: %3"_s.arg(names)
                    .arg(layout, QLatin1StringView(what))
                    .toUtf8();
            };
            note(title("seconds a MB"), run.seconds / run.size, "s");
            report(title("memory / text"), (run.peak - empty) / run.size, "x", 40);
        }
    }
}

int main(int argc, char **argv)
{
    if (argc > 2)
        return measure(argv[1], argv[2]);
    const QCoreApplication application(argc, argv);
    const bool onlyNames = argc > 1 && QByteArray(argv[1]) == "names";
    const double largest = argc > 1 ? QByteArray(argv[1]).toDouble() : 10;
    const double empty = measured(u"nothing"_s, 0).peak;
    note("memory of a run that analyses nothing", empty, "MB");
    reportNames(empty);
    if (onlyNames)
        return 0;
    for (const QString &layout : {u"paragraphs"_s, u"one"_s}) {
        double first = 0;
        for (const double size : {1., 5., 10., 50.}) {
            if (size > largest)
                break;
            const Measured run = measured(layout, qsizetype(size * megabyte));
            const double perMegabyte = run.seconds / run.size;
            first = first > 0 ? first : perMegabyte;
            const auto title = [&](const char *what) {
                return u"%1 MB, %2: %3"_s.arg(size)
                    .arg(layout == u"one" ? u"one paragraph"_s : u"paragraphs"_s)
                    .arg(QLatin1StringView(what))
                    .toUtf8();
            };
            note(title("seconds a MB"), perMegabyte, "s");
            report(title("time a MB / at 1 MB"), perMegabyte / first, "x", 1.3);
            report(title("memory / text"), (run.peak - empty) / run.size, "x", 40);
        }
    }
    return 0;
}
