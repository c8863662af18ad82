// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QAbstractButton>

namespace onrecord {

/// One who may have said it, as a box that can be pressed: key, name, "now" where the statement is
/// theirs already, and below that what speaks for them, in as many lines as it takes.
class CandidateBox final : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString key;
        QString name;
        QString reason;
        bool isNow = false;
    };

    CandidateBox(Content content, const QColor &ink, const ThemeColours &colours,
                 QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont keyFont() const;
    QFont nameFont() const;
    QRect reasonPlace(int width) const;
    int capWidth() const;

    const Content m_content;
    const QColor m_ink; // of the name
    const ThemeColours m_colours;
};

} // namespace onrecord
