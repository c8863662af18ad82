// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QPixmap>
#include <QScrollBar>

namespace onrecord {

/// The article's scroll bar, which is its map too: a stroke for every statement, in its actor's
/// colour, at its height. A scroll bar in all else, to the keyboard and to a screen reader.
class Minimap : public QScrollBar
{
    Q_OBJECT

public:
    struct Stroke
    {
        double place = 0; ///< 0 at the article's begin, 1 at its end
        int actor = 0; ///< number

        friend bool operator==(const Stroke &, const Stroke &) = default;
    };

    explicit Minimap(QWidget *parent = nullptr);

    void setColours(const ThemeColours &colours);
    void setStrokes(QList<Stroke> strokes);
    const QList<Stroke> &strokes() const { return m_strokes; }

    /// Where what was looked for stands, as Stroke::place.
    void setFound(QList<double> places);
    const QList<double> &found() const { return m_found; }

    QSize sizeHint() const override;
    /// Where the handle is, in pixels of the widget.
    QRect handle() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int valueAt(double top) const;
    void drawMap();

    ThemeColours m_colours;
    QList<Stroke> m_strokes;
    QList<double> m_found;
    QPixmap m_map; // the strokes as drawn; null where they have to be drawn anew
    double m_grip = 0; // from the handle's top to the pointer
};

} // namespace onrecord
