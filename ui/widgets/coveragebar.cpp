// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/coveragebar.h"

#include <QPainter>
#include <QPainterPath>

namespace onrecord {

namespace {

int wordsOf(const Coverage &coverage)
{
    return coverage.attributed + coverage.reporter + coverage.leftOut;
}

} // namespace

int attributedPercent(const Coverage &coverage)
{
    const int words = wordsOf(coverage);
    return words > 0 ? qRound(100.0 * coverage.attributed / words) : 0;
}

void CoverageBar::setCoverage(const Coverage &coverage)
{
    m_coverage = coverage;
    setToolTip(tr("%1 words attributed, %2 in the reporter’s voice, %3 left out")
                   .arg(coverage.attributed)
                   .arg(coverage.reporter)
                   .arg(coverage.leftOut));
    setAccessibleName(toolTip());
    update();
}

void CoverageBar::setColours(const QColor &attributed, const QColor &reporter, const QColor &ground)
{
    m_attributed = attributed;
    m_reporter = reporter;
    m_ground = ground;
    update();
}

void CoverageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, (height() - 7) / 2.0, width(), 7);
    QPainterPath outline;
    outline.addRoundedRect(bar, 3, 3);
    painter.setClipPath(outline);
    painter.fillRect(bar, m_ground);
    const int words = wordsOf(m_coverage);
    if (words == 0)
        return;
    const double attributed = bar.width() * m_coverage.attributed / words;
    const double reporter = bar.width() * m_coverage.reporter / words;
    painter.fillRect(QRectF(bar.left(), bar.top(), attributed, bar.height()), m_attributed);
    painter.fillRect(QRectF(bar.left() + attributed, bar.top(), reporter, bar.height()),
                     m_reporter);
}

} // namespace onrecord
