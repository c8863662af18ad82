// SPDX-License-Identifier: GPL-3.0-or-later
// Two versions of an article of 10,000 words in which every statement has other words: the longest single step of
// the GUI thread from asking for the comparison until its list is laid out, and when the window is made narrower.
#include "tests/benchmarks/harness.h"

#include "ui/comparing/versionspane.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace onrecord;
using namespace onrecord::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int statements = 350; ///< of 29 words each

QByteArray articleWith(const QByteArray &boats, const QByteArray &year)
{
    static const QByteArrayList speakers{"Ana Ruiz", "Bo Lind", "Cora Vik", "Ida Moe", "Ola Hem"};
    QByteArray text = "The Quay Will Close\n\n";
    for (int number = 1; number <= statements; ++number)
        text += "“We counted " + QByteArray::number(number) + ' ' + boats
            + " at the quay before the winter of " + year
            + " and nobody at the harbour office asked us for more of them since,” said "
            + speakers.at(number % speakers.size()) + " on Monday.\n\n";
    return text;
}

/// Handles events until \a isDone and nothing has come for a while; the longest of them in milliseconds.
template <typename Done>
double longestStepUntil(const Done &isDone)
{
    constexpr int quiet = 300; // ms
    double longest = 0;
    QElapsedTimer idle;
    idle.start();
    while (!isDone() || idle.elapsed() < quiet) {
        const double before = threadMilliseconds();
        QCoreApplication::processEvents();
        const double step = threadMilliseconds() - before;
        longest = std::max(longest, step);
        if (step > 0.2 || !isDone())
            idle.restart();
    }
    return longest;
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no article can be written");
    return file.fileName();
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString now = written(folder, u"quay.txt"_s, articleWith("boats", "1931"));
    const QString then = written(folder, u"former.txt"_s, articleWith("ships", "1932"));
    const QString before = written(folder, u"before.txt"_s, articleWith("barges", "1933"));
    Preferences preferences;
    preferences.care = Care::Quick;
    MainWindow window(folder.filePath(u"library.sqlite"_s), preferences, u"light"_s);
    window.resize(1280, 800);
    window.show();
    window.open(now);
    longestStepUntil([&] { return window.isSettled(); });
    auto *pane = window.findChild<VersionsPane *>();
    bool compared = false;
    QObject::connect(&window.session(), &Session::versionCompared, pane, [&] { compared = true; });
    std::vector<double> filled, resized, again;
    for (int time = 0; time < 5; ++time) {
        compared = false;
        pane->compareWith(time % 2 == 0 ? then : before);
        filled.push_back(longestStepUntil([&] { return compared; }));
        window.resize(window.width() - 40, 800);
        resized.push_back(longestStepUntil([] { return true; }));
        pane->list()->setCurrentIndex(pane->list()->model()->index(statements / 2, 0));
        again.push_back(longestStepUntil([] { return true; }));
    }
    if (!pane->list()->isVisible()
        || pane->list()->verticalScrollBar()->maximum() < 10 * statements)
        qFatal("the list is not laid out");
    note("differences", pane->list()->model()->rowCount(), "");
    report("longest step until the list is filled", median(filled), "ms", 16);
    report("longest step of a narrower window", median(resized), "ms", 16);
    report("longest step of going to a row", median(again), "ms", 16);
    return 0;
}
