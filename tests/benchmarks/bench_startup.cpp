// SPDX-License-Identifier: GPL-3.0-or-later
// From exec to the first paint, and to the complete window, against an empty QWidget in the same
// run. Each figure is the CPU time of the GUI thread of a process of its own, taken in turns.
#include "tests/benchmarks/harness.h"
#include "tests/benchmarks/longarticle.h"

#include "ui/article/articleview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QPaintEvent>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>

using namespace onrecord;
using namespace onrecord::bench;
using namespace Qt::StringLiterals;

[[noreturn]] static void tell()
{
    std::printf("%.3f\n", threadMilliseconds()); // the GUI thread's, linking included
    std::fflush(stdout);
    std::_Exit(0); // what closing down costs is not asked
}

/// Tells the time once a widget has been painted.
class FirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return QObject::eventFilter(watched, event);
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return false;
    }
};

static int paintEmptyWidget(int argc, char **argv)
{
    QApplication application(argc, argv);
    FirstPaint painted;
    QWidget widget;
    widget.resize(1280, 800);
    widget.installEventFilter(&painted);
    widget.show();
    return QApplication::exec();
}

static int paintWindow(int argc, char **argv, bool complete)
{
    QApplication application(argc, argv);
    FirstPaint painted;
    Preferences preferences;
    preferences.care = Care::Quick; // bench-carefulwindow has what comes after that
    MainWindow window(QDir::temp().filePath(u"onrecord-bench-no-library"_s), preferences,
                      u"light"_s);
    window.resize(1280, 800);
    if (complete)
        QObject::connect(&window, &MainWindow::settled, tell);
    else
        window.article()->viewport()->installEventFilter(&painted);
    window.open(QString::fromLocal8Bit(argv[2]));
    window.show();
    return QApplication::exec();
}

static double timeOf(const QString &what, const QString &article)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {what, article});
    if (!child.waitForFinished(600'000)) {
        std::fprintf(stderr, "bench-startup: %s did not end\n", qPrintable(what));
        std::exit(1);
    }
    return child.readAllStandardOutput().toDouble();
}

int main(int argc, char **argv)
{
    const auto is = [&](const char *what) {
        return argc > 2 && std::strcmp(argv[1], what) == 0;
    };
    if (is("empty"))
        return paintEmptyWidget(argc, argv);
    if (is("first-paint") || is("complete"))
        return paintWindow(argc, argv, is("complete"));

    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, qsizetype bytes) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(longText(bytes).toUtf8()) < 0)
            std::exit(1);
        return file.fileName();
    };
    const QString small = write(u"small.txt"_s, 6'000);
    const QString large = write(u"large.txt"_s, 10'000'000);

    std::vector<double> empty, first, complete, firstOfLarge;
    constexpr int rounds = 15;
    for (int round = 0; round < rounds; ++round) {
        empty.push_back(timeOf(u"empty"_s, small));
        first.push_back(timeOf(u"first-paint"_s, small));
        complete.push_back(timeOf(u"complete"_s, small));
        if (round % 3 == 0)
            firstOfLarge.push_back(timeOf(u"first-paint"_s, large));
    }
    const double one = median(empty);
    note("empty QWidget, from exec", one, "ms");
    note("window with 6 KB, first paint", median(first), "ms");
    report("window with 6 KB, first paint / empty", median(first) / one, "x", 2.5);
    note("window with 6 KB, complete, analysed", median(complete), "ms");
    report("window with 6 KB, complete / empty", median(complete) / one, "x", 3.5);
    note("window with 10 MB, first paint", median(firstOfLarge), "ms");
    report("window, first paint 10 MB / 6 KB", median(firstOfLarge) / median(first), "x", 5);
    return 0;
}
