// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "ui/session/sessioncare.h"

#include <QHash>
#include <QStatusBar>

class QLabel;
class QToolButton;

namespace onrecord {

class CoverageBar;
class ThemeColours;

/// What became of the corrections of the article that is shown.
struct Saving
{
    bool works = true; ///< false after one that could not be stored
    int received = 0; ///< shown, but somebody else's, and nobody's to keep yet
    bool any = false; ///< whether there are, or were, any at all
};

/// The status bar: counts, how much of the text is attributed, whether corrections are saved,
/// what could not be decoded, zoom.
///
/// Where it has no room for all, parts are said in fewer words or not at all, those first that matter least to who
/// reads; nothing is cut off. The tool tip says everything in whole words.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// How high the status bar in a font of these metrics is, in pixels.
    static int heightFor(const QFontMetrics &metrics);

    /// \a isStopped: the reading ended before anything was found, so there is nothing to be counted.
    void setReading(const Reading &reading, bool isOpen, bool isStopped = false);
    void setColours(const ThemeColours &colours);
    void setZoom(int percent);
    /// Says that the file \a name is being read, and how many of its articles have been, and offers to
    /// cancel that; empty: none is.
    void setOpening(const QString &name, qsizetype articles);
    void setSaving(const Saving &saving);
    /// Says how carefully what is shown was read, and what is being read; once that is done, a screen
    /// reader says so.
    void setCare(const ReadCare &care);
    enum class Cancels { Nothing, FirstReading, OtherReading };
    /// Offers to cancel what is being read, where that takes longer than somebody waits without a word.
    void setCareCancel(Cancels offered);

    QSize minimumSizeHint() const override; ///< it asks for no width

Q_SIGNALS:
    void cancelWanted();
    void careCancelWanted();
    void announced(
        const QString &text); ///< to whom cannot see it; an alert for screen readers goes with it

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What a label says; \a brief where there is little room, empty: nothing then.
    struct Words
    {
        QString whole;
        QString brief;
    };

    void say(QLabel *label, const QString &whole, const QString &brief = {});
    void fit();
    bool hasRoom() const;
    void showWhole();
    QLabel *addLabel(const char *name, bool permanent);
    QLabel *add(QLabel *label, const char *name, bool permanent);
    QToolButton *makeCancel(const QString &name, const QString &tip);
    void showSaved();
    static QString sentenceOf(const ReadCare &care);
    static QString briefly(const ReadCare &care);

    QLabel *m_opening; // Owned as children, as are those below.
    QToolButton *m_cancel;
    QLabel *m_counts;
    QLabel *m_leftOut;
    QLabel *m_attributed;
    CoverageBar *m_coverage;
    QLabel *m_care;
    QToolButton *m_careCancel;
    QLabel *m_warning;
    QLabel *m_saved;
    QLabel *m_zoom;
    QHash<QLabel *, Words> m_words;
    Saving m_saving;
    ReadCare m_readCare;
    bool m_isOpen = false;
    bool m_isRead = false; ///< what was found is there to be counted
};

} // namespace onrecord
