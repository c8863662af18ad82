// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QStatusBar>

class QLabel;

namespace onrecord {

class CoverageBar;
class ThemeColours;

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
    /// False after a correction that could not be stored.
    void setSaved(bool saved);

private:
    QLabel *addLabel(const char *name, bool permanent);

    QLabel *m_counts; // Owned as children, as are those below.
    QLabel *m_leftOut;
    QLabel *m_attributed;
    CoverageBar *m_coverage;
    QLabel *m_warning;
    QLabel *m_saved;
    QLabel *m_zoom;
};

} // namespace onrecord
