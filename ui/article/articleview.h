// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "core/wording/decisions.h"
#include "ui/preferences/preferences.h"

#include <QAbstractScrollArea>

#include <memory>

namespace onrecord {

class ThemeColours;
enum class HeadPart;

/// Shows an article with its marks. Virtualised: only what is visible is laid out, so neither
/// opening nor relabelling depends on the article's length. Receives values, changes nothing.
///
/// All offsets are UTF-16 code units from the start of Article::text.
class ArticleView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Another article; goes to its beginning.
    void setDocument(const Document &document);
    /// What is said on the page while no article is open; empty: how to open one.
    void setWaiting(const QString &sentence);
    /// The same article with other blocks; what is read stays where it is, marks are to come.
    void setBlocks(const Document &document);
    /// New marks on the same article; place, caret and selection stay.
    void setReading(const Reading &reading);
    void setColours(const ThemeColours &colours);
    void setPreferences(const Preferences &preferences); ///< font, size, measure

    /// Rings the words of this statement and scrolls them into view; empty: none.
    void selectStatement(const QString &id);
    QString selectedStatement() const;
    /// While \a asking, the selected statement is asked about: its sentences and the words of \a evidence
    /// stand out, everything else steps back, and it stays in view when the view becomes smaller.
    void setAsking(bool asking, const Spans &evidence);
    /// Dashed rings around the words of these: an answer would change them.
    void setPreviewed(const QStringList &statements);
    /// Dashed rings around words that are to become a statement, thinner ones around those \a beside
    /// them that tell who says it and how.
    void setDrafted(const Spans &words, const Spans &beside);

    /// Lets the reader move where the words of a statement begin and end: Tab takes the other end, arrows
    /// move it by a letter, with Ctrl by a word, with Alt by a sentence, Home and End to the edges of its
    /// paragraph; + adds a part, - drops one; Enter takes what is shown, Escape leaves all as it was. Each
    /// end has a handle for the mouse.
    void editBounds(const Spans &parts);
    bool isEditingBounds() const;
    /// Leaves all as it was; false where nothing is being edited.
    bool stopEditingBounds();

    qsizetype caret() const;
    void setCaret(qsizetype offset);
    /// Ids of the statements at the caret, where a reader has put it, and under the pointer, where it has moved over
    /// the text, both since the article came: the caret of an article that was just opened stands at its beginning,
    /// and nobody looks at that.
    QStringList lookedAt() const;
    bool isCaretBrowsing() const;
    void setCaretBrowsing(bool on);
    /// The selected text, from the lower to the higher offset; empty where nothing is selected.
    Span selection() const;
    void setSelection(Span span);
    QString selectedText() const;
    void scrollTo(Span span);
    /// Scrolls so that what stands at \a offset is \a y pixels below the viewport's upper edge, beyond the ends of
    /// the page where need be.
    void holdAt(qsizetype offset, int y);
    /// From now on no bar that comes or goes moves the words, as after a key or a click: somebody reads them.
    void keepStill();

    /// Words to light up (find); \a current is the one the reader is at.
    void setFound(const Spans &found, qsizetype current);

    /// Whether what was left out stands greyed at its place; it does at first.
    void setLeftOutShown(bool shown);
    /// Chooses the next strip of left-out blocks below or above what is seen; false where none is.
    bool stepLeftOut(bool forward);
    /// The blocks of the strip that is chosen; empty where none is.
    QList<LeftOutBlock> chosenLeftOut() const;
    /// Where that strip is in the viewport.
    QRect chosenLeftOutPlace() const;

    int zoom() const; ///< in percent
    void setZoom(int percent); ///< 50 to 300

    /// The offset under \a point of the viewport, clamped to the nearest place in the text.
    qsizetype offsetAt(QPoint point) const;
    /// Where the character at \a offset is in the viewport; may lie outside of it.
    QRect rectangleAt(qsizetype offset) const;
    /// What is seen of \a words, from their first line to their last, in pixels of the viewport; empty: nothing.
    QRect shownPlace(const Spans &words) const;
    /// Scrolls so that \a span stands close to the upper edge.
    void raise(Span span);
    /// Ids of the statements at \a offset, innermost first.
    QStringList statementsAt(qsizetype offset) const;

    const Document &document() const;
    /// The paragraph that holds \a offset; between two, the one before.
    Span paragraphAt(qsizetype offset) const;
    /// Who said what was corrected; nobody knows at first.
    void setReaders(std::function<wording::Readers()> readers);
    /// The statements and dates at \a offset, as they are told to a pointer and to a screen
    /// reader: a line each, innermost first.
    QString explanationAt(qsizetype offset) const;
    /// The selected statement as it is read aloud, empty where none is.
    QString spokenSelection() const;
    /// The stretch around \a offset, inside its paragraph, that is marked in one way.
    Span markedStretch(qsizetype offset) const;

Q_SIGNALS:
    void statementClicked(
        const QString &id); ///< empty: beside all marks. A click never changes anything
    void selectionChanged();
    void caretMoved(qsizetype offset);
    void zoomChanged(int percent);
    void caretBrowsingChanged(bool on);
    void boundsChanged(const onrecord::Spans &parts); ///< while they are edited
    void boundsTaken(const onrecord::Spans &parts); ///< the reader is done
    void boundsLeft(); ///< nothing is edited any more; before boundsTaken()
    void headActivated(onrecord::HeadPart part); ///< by a double click
    void leftOutChosen(); ///< another strip, or none any more
    void contextMenuWanted(const QString &statement, QPoint globalPosition);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace onrecord
