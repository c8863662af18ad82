// SPDX-License-Identifier: GPL-3.0-or-later
// The article view against the budgets of FIGURES.md: CPU time of the GUI thread, with the cost
// of an empty widget's first paint measured in between.
#include "tests/benchmarks/harness.h"
#include "tests/benchmarks/longarticle.h"

#include "ui/article/articleview.h"
#include "ui/theme/lexicallayer.h"
#include "ui/theme/themecolours.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <QThreadPool>

#include <random>

using namespace onrecord;
using namespace onrecord::bench;

static constexpr qsizetype small = 6'000;
static constexpr qsizetype large = 10'000'000;
static constexpr int relabelledSpans = 5'000;

// The same work whatever Onrecord does: thirty lines laid out and drawn. What it costs now, against
// what it costs on an idle machine, tells how far the figures below are to be believed.
static double referenceWork()
{
    QImage image(888, 640, QImage::Format_RGB32);
    const QString line = longText(2000).left(66);
    return median(timed(40, [&] {
        QPainter painter(&image);
        for (int number = 0; number < 30; ++number) {
            QTextLayout layout(line, QFont(QStringLiteral("Noto Serif"), 12));
            layout.beginLayout();
            layout.createLine().setLineWidth(800);
            layout.endLayout();
            layout.draw(&painter, {10, number * 20.0});
        }
    }));
}

static void showAndPaint(QWidget &widget)
{
    widget.resize(888, 640);
    widget.show();
    QCoreApplication::processEvents();
}

static double firstPaintOfWidget()
{
    const double before = threadMilliseconds();
    QWidget widget;
    showAndPaint(widget);
    return threadMilliseconds() - before;
}

static double firstPaintOf(const Document &document)
{
    const double before = threadMilliseconds();
    ArticleView view;
    view.setDocument(document);
    showAndPaint(view);
    return threadMilliseconds() - before;
}

static void measureFirstPaint(const Document &short_, const Document &long_)
{
    std::vector<double> empty, little, much;
    for (int round = 0; round < 15; ++round) { // interleaved: the machine's mood hits all alike
        empty.push_back(firstPaintOfWidget());
        little.push_back(firstPaintOf(short_));
        much.push_back(firstPaintOf(long_));
    }
    note("empty QWidget, in a running program", median(empty), "ms");
    note("first paint, 6 KB", median(little), "ms");
    note("first paint, 10 MB", median(much), "ms");
    report("first paint, 10 MB / 6 KB", median(much) / median(little), "x", 5);
}

// The index of a long reading is made on another thread; wait for it as the window would.
static void settle(ArticleView &view)
{
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    view.viewport()->repaint();
}

static void measureScrolling(ArticleView &view)
{
    QScrollBar *bar = view.verticalScrollBar();
    std::mt19937 random(3);
    const auto jumps = timed(300, [&] {
        bar->setValue(int(random() % quint32(bar->maximum())));
        view.viewport()->repaint();
    });
    report("jump, 95th percentile", percentile95(jumps), "ms", 4);
    bar->setValue(bar->maximum() / 2);
    const auto steps = timed(300, [&] {
        bar->setValue(bar->value() + 81);
        view.viewport()->repaint();
    });
    report("scroll by three lines, 95th percentile", percentile95(steps), "ms", 4);
}

static void measureRepaint(ArticleView &view)
{
    note("repaint of the whole viewport", median(timed(100, [&] { view.viewport()->repaint(); })),
         "ms");
}

static void measureHover(ArticleView &view)
{
    std::mt19937 random(4);
    const auto moves = timed(300, [&] {
        const QPointF at(150 + double(random() % 500), 50 + double(random() % 500));
        QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &move);
        QCoreApplication::processEvents(); // paints the old mark and the new
    });
    report("hover, 95th percentile", percentile95(moves), "ms", 0.5);
}

static void measureRelabelling(ArticleView &view, const Reading &reading, int spans,
                               const char *what)
{
    const Reading other = relabelled(reading, 1, 7, spans);
    bool turn = false;
    std::vector<double> taken;
    for (int round = 0; round < 15; ++round) {
        turn = !turn;
        const Reading next = turn ? other : reading; // shared: as the session hands it over
        const double before = threadMilliseconds();
        view.setReading(next);
        view.viewport()->repaint();
        taken.push_back(threadMilliseconds() - before);
        settle(view);
    }
    report(what, median(taken), "ms", 2);
}

static void measureNewWidth(ArticleView &view)
{
    int width = 700;
    const auto resizes = timed(30, [&] {
        width = width == 700 ? 760 : 700;
        view.resize(width, 640);
        view.viewport()->repaint();
    });
    report("resize", median(resizes), "ms", 8);
    const auto zooms = timed(30, [&] {
        view.setZoom(view.zoom() == 100 ? 110 : 100);
        view.viewport()->repaint();
    });
    report("zoom", median(zooms), "ms", 8);
}

static void measureLexicalPass(const Document &document)
{
    LexicalLayer layer;
    const QString &text = document.text();
    const double before = threadMilliseconds();
    LexicalLayer::State state;
    qsizetype runs = 0;
    for (const Paragraph &paragraph : document.paragraphs()) {
        const LexicalLayer::Line line = layer.read(paragraph.span.in(text), state);
        runs += line.runs.size();
        state = line.after;
    }
    const double seconds = (threadMilliseconds() - before) / 1e3;
    note("lexical runs found", double(runs), "");
    reportAtLeast("lexical pass", double(text.size()) / 1e6 / seconds, "MB/s", 20);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Document shortDocument = longDocument(small);
    const double before = threadMilliseconds();
    const Document longOne = longDocument(large);
    note("text and paragraphs of 10 MB, made", threadMilliseconds() - before, "ms");
    firstPaintOf(shortDocument); // fonts
    note("reference: thirty plain lines laid out and drawn", referenceWork(), "ms");
    measureFirstPaint(shortDocument, longOne);

    const Reading reading = denseReading(longOne, relabelledSpans);
    note("statements in 10 MB", double(reading.statements.size()), "");
    const double bare = heapMegabytes();
    ArticleView view;
    view.setDocument(longOne);
    showAndPaint(view);
    const auto taken = timed(1, [&] {
        view.setReading(reading);
        view.viewport()->repaint();
    });
    settle(view);
    note("marks of 10 MB, first time", median(taken), "ms");
    measureScrolling(view);
    report("memory of the view of 10 MB, beyond text and spans", heapMegabytes() - bare, "MB", 10);
    measureRepaint(view);
    measureHover(view);
    measureRelabelling(view, reading, 1, "relabel 1 statement");
    measureRelabelling(view, reading, relabelledSpans, "relabel 5,000 statements");
    measureNewWidth(view);
    measureLexicalPass(longOne);
    note("reference again", referenceWork(), "ms");
    return 0;
}
