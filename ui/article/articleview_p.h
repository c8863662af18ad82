// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/boundsediting.h"
#include "ui/article/articleview.h"
#include "ui/article/minimap.h"
#include "ui/article/page.h"
#include "ui/article/selection.h"
#include "ui/article/spanpainter.h"

#include <QFutureWatcher>
#include <QTimer>

namespace onrecord {

/// What is behind ArticleView: the page and what is selected on it; keeps page, scroll bar and
/// viewport in step.
struct ArticleView::Private
{
    explicit Private(ArticleView *view);

    int height() const; ///< of the viewport

    // The page and its scroll bar
    void renewMetrics(); ///< font, zoom or width changed: lays out anew, words hold still
    void layOutVisible(); ///< lays out what is visible; brings the scroll bar into line
    void scrolledByBar(int value);
    /// Where the viewport stands in its window, in pixels.
    struct Place
    {
        QSize window;
        int top = 0;
        int height = 0;
    };
    Place placeNow() const;
    void keepWordsStill();
    std::optional<qsizetype> selectedPlace() const; ///< in the text; nothing: nothing is selected
    void refresh(); ///< lays out what is visible and repaints all
    void drawFound();
    void drawStrokes(); ///< of the minimap
    qint64 wholeHeight() const;
    void wakeLexicalLayer(); ///< begins it after the first paint, while findings are to come
    void addLexicalLayer(); ///< once it is awake

    // Readings
    void takeReading(const Reading &reading);
    void letGo(Reading reading);
    void requestIndex();
    void indexArrived();

    // Pointer
    QList<qsizetype> statementsUnder(qsizetype offset) const;
    void hover(std::optional<qsizetype> offset);
    enum class Extent { Words, Ring };
    void updateStatement(qsizetype index, Extent extent); ///< repaints it
    Spans askedSentences() const;
    void keepAskedInView();
    void press(QPointF point, bool extend);
    void drag(QPointF point);
    void release(QPointF point);
    void dragOn(); ///< while the pointer rests beyond an edge
    void clicked(QPointF point);
    void noteBefore(QPointF point);
    void takeClickBack();

    // Caret and selection
    void changeSelection(const std::function<void()> &change);
    void chooseLeftOut(qsizetype strip); ///< -1: none
    void moveCaret(Step step, bool forward, bool extend);
    bool scrollByKey(Step step, bool forward);
    void scrollBySteps(double viewports, double lines);
    void restartBlinking();
    void copy() const;

    // Bounds of a statement that are being edited
    void showBounds();
    bool boundsKey(const QKeyEvent &event);
    QRectF boundPlace(qsizetype part, bool atEnd); ///< of its handle, with room for a hand
    bool pressBound(QPointF point);
    void dragBound(QPointF point);

    void paint(QPainter &painter, const QRegion &wanted);
    void paintEmpty(QPainter &painter);

    ArticleView *const q; // the owner
    Minimap *const minimap; // owned by q
    Page page;
    Selection selection;
    PaintState paintState;
    Preferences preferences;
    int zoom = 100;
    std::function<wording::Readers()> readers = [] {
        return wording::Readers();
    };
    QString selectedId;
    QString waiting; ///< for an article; empty: none is to come

    bool adjusting = false; // the scroll bar follows the page, not the other way round
    int lastValue = 0; // of the scroll bar
    std::optional<Place> place; // nothing while the view is hidden
    bool isTouched = false; // keys or the mouse did something with the article since it came
    std::pair<qint64, int> mapped; // heights for which the minimap's strokes were drawn
    bool isCaretPlaced = false; // by a reader, since the article came
    bool isPointedAt =
        false; // the pointer has moved over the article since it came, and rests there
    bool caretBrowsing = false;
    bool caretLit = true; // blinking
    bool painted = false; // once: then what can wait is begun

    /// What was when the button went down.
    struct Before
    {
        QString statement; ///< Statement::id of the selected one
        Page::Held held;
        qsizetype offset = 0; ///< of the character under the pointer
    };
    Before before;
    QPointF pressed; // where the button went down
    QPointF pointer; // where it is held
    bool dragging = false;
    bool moved = false; // too far for a click
    std::optional<Step> dragUnit; // after a double or triple click
    QPointF doubleClicked;
    std::optional<BoundsEditing> bounds; // while they are edited
    bool draggingBound = false;
    QTimer tripleClick; // runs while a third click would make it one
    QTimer edgeScroll;
    QTimer blink;
    QTimer strokes;
    QFutureWatcher<std::shared_ptr<const SpanIndex>> index;
    QFutureWatcher<void> waking; // of the lexical layer's library
    bool lexicalIsAwake = false;
};

} // namespace onrecord
