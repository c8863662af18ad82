// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;

namespace onrecord {

class FlowLayout;
class PageButton;
class ThemeColours;

/// One sentence inside the window: what went wrong, or what to do next. Never a box in the way;
/// stays until it is dismissed or another takes its place.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Advice, Failure };

    explicit MessageBar(QWidget *parent = nullptr);

    /// \a offer is what may be done about it, shown as a button; nullptr for nothing.
    void say(const QString &sentence, Kind kind, QAction *offer = nullptr);
    void dismiss();
    QString sentence() const; ///< empty where nothing is said
    /// The same was said again a moment ago, while it was shown: the ground is stronger for that long.
    bool isSaidAgain() const { return m_again.isActive(); }
    void setEdge(
        Qt::Edge edge); ///< Where a line parts it from what stands there, at the bottom at first.
    void setColours(const ThemeColours &colours);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QLabel *m_label; // Owned as children, as are the button and the layouts.
    PageButton *m_offer;
    QBoxLayout *m_row;
    FlowLayout *m_buttons;
    QAction *m_action = nullptr; ///< not owned; what m_offer does
    Kind m_kind = Kind::Advice;
    Qt::Edge m_edge = Qt::BottomEdge;
    QTimer m_again; ///< runs while isSaidAgain()
    QColor m_failure;
    QColor m_advice;
};

} // namespace onrecord
