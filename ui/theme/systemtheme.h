// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace onrecord {

/// True where the desktop is set to dark. Before Qt 6.5, which has no such property, told by
/// the platform's palette.
bool systemIsDark();

/// Says when the desktop is set from light to dark, or back.
class SystemTheme final : public QObject
{
    Q_OBJECT

public:
    /// \a window is any window of the program; before Qt 6.5 it is the windows that are told.
    explicit SystemTheme(QWidget *window);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace onrecord
