// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace onrecord {

class ThemeColours;

/// One sentence inside the window: what went wrong, or what to do next. Never a box in the way;
/// stays until it is dismissed or another takes its place.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Advice, Failure };

    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &sentence, Kind kind);
    void dismiss();
    QString sentence() const; ///< empty where nothing is said
    void setColours(const ThemeColours &colours);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label; // Owned as a child.
    Kind m_kind = Kind::Advice;
    QColor m_failure;
    QColor m_advice;
};

} // namespace onrecord
