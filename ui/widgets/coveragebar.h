// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QColor>
#include <QWidget>

namespace onrecord {

/// How much of the article is attributed to somebody, is the reporter's, or was left out: a bar
/// in two colours on a ground.
class CoverageBar final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setCoverage(const Coverage &coverage);
    void setColours(const QColor &attributed, const QColor &reporter, const QColor &ground);

    QSize sizeHint() const override { return {120, 7}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Coverage m_coverage;
    QColor m_attributed, m_reporter, m_ground;
};

/// Hundredths of the article's words that are attributed; 0 for an article without words.
int attributedPercent(const Coverage &coverage);

} // namespace onrecord
