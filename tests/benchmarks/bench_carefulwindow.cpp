// SPDX-License-Identifier: GPL-3.0-or-later
// From quick findings to careful ones in the window: the processor time of the whole program between the two,
// in a window that has not read carefully before and in one that has, and the longest single step of the GUI
// thread meanwhile, which is the one that shows them; before that the longest one until the quick findings are shown.
// At 6 KB and at 10,000 words.
#include "tests/benchmarks/harness.h"
#include "tests/benchmarks/longarticle.h"

#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <ctime>

using namespace onrecord;
using namespace onrecord::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleSize = 6'000; ///< of an article as most are, which the budget is of

struct Costs
{
    double between = 0; ///< from quick to careful findings, of all threads
    double longestStep = 0; ///< of the GUI thread
};

double processMilliseconds()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

/// Has \a window work while \a goesOn; the longest step of the GUI thread.
template <typename GoesOn>
double longestStepWhile(GoesOn goesOn)
{
    double longest = 0;
    while (goesOn()) {
        const double before = threadMilliseconds();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        longest = std::max(longest, threadMilliseconds() - before);
    }
    return longest;
}

/// Has \a window work until it has shown what it reads.
Costs costsUntilCareful(MainWindow &window)
{
    const double begin = processMilliseconds();
    Costs costs;
    costs.longestStep = longestStepWhile([&] { return window.session().care().next.has_value(); });
    if (window.session().care().shown != Care::Careful)
        qFatal("nothing was read carefully");
    costs.between = processMilliseconds() - begin;
    return costs;
}

void measure(qsizetype bytes, const char *first, const char *again, const char *quickStep,
             const char *step)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"quay.txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(longText(bytes).toUtf8()) < 0)
        qFatal("no article can be written");
    file.close();
    MainWindow window(folder.filePath(u"library.sqlite"_s), {}, u"light"_s);
    window.resize(1280, 800);
    window.show();
    std::vector<double> between, longest, longestQuickly;
    for (int time = 0; time < 6; ++time) {
        window.open(file.fileName());
        longestQuickly.push_back(longestStepWhile([&] { return !window.session().care().next; }));
        const Costs costs = costsUntilCareful(window);
        if (time == 0)
            note(first, costs.between, "ms");
        else
            between.push_back(costs.between);
        longest.push_back(costs.longestStep);
        window.session().close();
    }
    if (bytes <= sampleSize)
        report(again, median(between), "ms", 250);
    else
        note(again, median(between), "ms");
    note("longest step until quick findings, the first time", longestQuickly.front(), "ms");
    report(quickStep, median(longestQuickly), "ms", 16);
    report(step, median(longest), "ms", 16);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    measure(sampleSize, "6 KB, quick to careful, the first time", "6 KB, quick to careful",
            "6 KB, longest step until quick findings", "6 KB, longest step of the GUI thread");
    measure(60'000, "60 KB, quick to careful, the first time", "60 KB, quick to careful",
            "60 KB, longest step until quick findings", "60 KB, longest step of the GUI thread");
    return 0;
}
