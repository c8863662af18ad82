// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "ui/session/sessioncare.h"

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
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// How high the status bar in a font of these metrics is, in pixels.
    static int heightFor(const QFontMetrics &metrics);

    void setReading(const Reading &reading, bool isOpen);
    void setColours(const ThemeColours &colours);
    void setZoom(int percent);
    /// Says that the file \a name is being read, and how many of its articles have been, and offers to
    /// cancel that; empty: none is.
    void setOpening(const QString &name, qsizetype articles);
    void setSaving(const Saving &saving);
    /// Says how carefully what is shown was read, and what is being read; once that is done, a screen
    /// reader says so.
    void setCare(const ReadCare &care);
    /// Offers to leave it at what is shown, where that takes longer than somebody waits without a word.
    void setCareCancel(bool offered);

Q_SIGNALS:
    void cancelWanted();
    void careCancelWanted();
    void announced(
        const QString &text); ///< to whom cannot see it; an alert for screen readers goes with it

private:
    QLabel *addLabel(const char *name, bool permanent);
    QLabel *add(QLabel *label, const char *name, bool permanent);
    QToolButton *makeCancel(const QString &name, const QString &tip);
    void showSaved();
    static QString sentenceOf(const ReadCare &care);

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
    Saving m_saving;
    ReadCare m_readCare;
    bool m_isOpen = false;
};

} // namespace onrecord
