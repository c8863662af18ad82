// SPDX-License-Identifier: GPL-3.0-or-later
// From exec to the first paint, and to the complete window, against an empty QWidget in the same
// run. Each figure is the CPU time of the GUI thread of a process of its own, taken in turns. That of the first
// paint with words in it, of a page and a PDF beside a text, is of all threads and of the program that reads the PDF.
#include "tests/benchmarks/harness.h"
#include "tests/benchmarks/longarticle.h"

#include "ui/article/articleview.h"
#include "ui/theme/windowstyle.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QPageSize>
#include <QPaintEvent>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <cstring>

using namespace onrecord;
using namespace onrecord::bench;
using namespace Qt::StringLiterals;

[[noreturn]] static void tellMilliseconds(double taken)
{
    std::printf("%.3f\n", taken);
    std::fflush(stdout);
    std::_Exit(0); // what closing down costs is not asked
}

[[noreturn]] static void tell()
{
    tellMilliseconds(threadMilliseconds()); // the GUI thread's, linking included
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

/// Tells the time once an article has been painted.
class FirstWords : public QObject
{
public:
    explicit FirstWords(MainWindow &window)
        : m_window(window)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_window.article()->document().text().isEmpty()) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(
                this, [] { tellMilliseconds(processMilliseconds()); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    MainWindow &m_window; // not owned
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

enum class Until { FirstPaint, FirstPaintOfReader, FirstWords, Complete };

static int paintWindow(int argc, char **argv, Until until)
{
    QApplication application(argc, argv);
    useWindowStyle();
    FirstPaint painted;
    Preferences preferences;
    preferences.care = Care::Quick; // bench-carefulwindow has what comes after that
    MainWindow window(QDir::temp().filePath(u"onrecord-bench-no-library"_s), preferences,
                      u"light"_s);
    window.resize(1280, 800);
    FirstWords withWords(window);
    if (until == Until::Complete)
        QObject::connect(&window, &MainWindow::settled, tell);
    else if (until == Until::FirstWords)
        window.article()->viewport()->installEventFilter(&withWords);
    else
        window.article()->viewport()->installEventFilter(&painted);
    // As the reader does it, which waits for no long file; else the file is read before the window is painted.
    const QString path = QString::fromLocal8Bit(argv[2]);
    if (until == Until::FirstPaintOfReader || until == Until::FirstWords)
        window.begin(path);
    else
        window.open(path);
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

/// A page of about \a bytes as news sites send them: a tenth is the article, the rest menus, scripts and styles.
static QByteArray pageOf(qsizetype bytes)
{
    QByteArray page = "<!doctype html><html><head><title>Ferry stays</title><style>";
    while (page.size() < bytes / 4)
        page += ".story-" + QByteArray::number(page.size()) + "{margin:0 0 1rem;color:#333}\n";
    page += "</style></head><body><nav><ul>";
    while (page.size() < bytes / 2)
        page += "<li class=\"menu-item\"><a href=\"/news/" + QByteArray::number(page.size())
            + "\">News</a></li>\n";
    page += "</ul></nav><article><h1>Ferry stays</h1>";
    for (const QString &paragraph : longText(bytes / 10).split(u'\n', Qt::SkipEmptyParts))
        page += "<p class=\"story-text\">" + paragraph.toHtmlEscaped().toUtf8() + "</p>\n";
    page += "</article><script>";
    while (page.size() < bytes)
        page += "window.push({\"id\":" + QByteArray::number(page.size()) + ",\"seen\":false});\n";
    return page + "</script></body></html>";
}

/// Writes \a pages pages of \a text, as a word processor would.
static void printTo(const QString &path, const QString &text, int pages)
{
    QGuiApplication::setFont(QFont(u"DejaVu Serif"_s, 11));
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    const QRectF room(QPointF(), QSizeF(writer.width(), writer.height()));
    QPainter painter(&writer);
    const QStringList paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
    qsizetype next = 0;
    for (int page = 0; page < pages; ++page) {
        double at = 0;
        while (at < room.height() * 0.8) {
            const QString &words = paragraphs[next++ % paragraphs.size()];
            QRectF taken;
            painter.drawText(room.adjusted(0, at, 0, 0), Qt::TextWordWrap, words, &taken);
            at = taken.bottom() + room.height() / 60;
        }
        if (page + 1 < pages)
            writer.newPage();
    }
}

/// The first paint, while they are read and with their words, of a page of 1 MB and of a PDF of 50 pages, beside that of
/// a text of 6 KB, \a small.
static void compareFirstWords(const QTemporaryDir &folder, const QString &small)
{
    const QString page = folder.filePath(u"page.html"_s);
    QFile file(page);
    const QByteArray bytes = pageOf(1'000'000);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::exit(1);
    file.close();
    const QString pdf = folder.filePath(u"pages.pdf"_s);
    printTo(pdf, longText(200'000), 50);
    constexpr int rounds = 7;
    const auto timesOf = [&](const QString &what) {
        std::vector<double> ofText, ofPage, ofPdf;
        for (int round = 0; round < rounds; ++round) {
            ofText.push_back(timeOf(what, small));
            ofPage.push_back(timeOf(what, page));
            ofPdf.push_back(timeOf(what, pdf));
        }
        return std::array{median(ofText), median(ofPage), median(ofPdf)};
    };
    const auto [text, ofPage, ofPdf] = timesOf(u"first-paint-of-reader"_s);
    report("first paint, page of 1 MB being read / text of 6 KB", ofPage / text, "x", 2);
    report("first paint, PDF of 50 pages being read / text of 6 KB", ofPdf / text, "x", 3);
    const auto [words, wordsOfPage, wordsOfPdf] = timesOf(u"first-words"_s);
    note("first words, text of 6 KB", words, "ms");
    report("first words, page of 1 MB / text of 6 KB", wordsOfPage / words, "x", 2);
    report("first words, PDF of 50 pages / text of 6 KB", wordsOfPdf / words, "x", 3);
}

int main(int argc, char **argv)
{
    const auto is = [&](const char *what) {
        return argc > 2 && std::strcmp(argv[1], what) == 0;
    };
    if (is("empty"))
        return paintEmptyWidget(argc, argv);
    if (is("first-paint"))
        return paintWindow(argc, argv, Until::FirstPaint);
    if (is("first-paint-of-reader"))
        return paintWindow(argc, argv, Until::FirstPaintOfReader);
    if (is("first-words"))
        return paintWindow(argc, argv, Until::FirstWords);
    if (is("complete"))
        return paintWindow(argc, argv, Until::Complete);

    QGuiApplication application(argc, argv); // its fonts are those of the PDF
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
    compareFirstWords(folder, small);
    return 0;
}
