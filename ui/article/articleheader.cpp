// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articleheader.h"

#include "core/wording/days.h"
#include "core/wording/visible.h"

#include <QFontMetricsF>
#include <QGlyphRun>

#include <cmath>

using namespace Qt::StringLiterals;

namespace onrecord {

void ArticleHeader::setArticle(const Article &article, bool firstIsHeadline)
{
    m_below = firstIsHeadline;
    m_title.setText(firstIsHeadline ? QString() : shownPlainly(article.title));

    QList<std::pair<HeadPart, QString>> parts;
    const auto add = [&parts](HeadPart what, const QString &words) {
        parts.append({what, words});
    };
    if (!article.byline.isEmpty()) {
        const QString byline = shownPlainly(article.byline);
        const bool says = byline.startsWith(tr("By "), Qt::CaseInsensitive);
        add(HeadPart::Byline, says ? byline : tr("By %1").arg(byline));
    }
    if (!article.outlet.isEmpty())
        add(HeadPart::Outlet, shownPlainly(article.outlet));
    if (article.published.isValid()) {
        add(HeadPart::Day, wording::shownDay(article.published, wording::DayForm::Long));
    }
    join(parts);
    m_dayBegin = article.published.isValid() ? m_parts.last().begin : -1;
}

/// True where letters of both directions are among \a words.
static bool isMixed(QStringView words)
{
    bool any[2] = {};
    for (const QChar letter : words) {
        const QChar::Direction direction = letter.direction();
        any[0] = any[0] || direction == QChar::DirL;
        any[1] = any[1] || direction == QChar::DirR || direction == QChar::DirAL;
    }
    return any[0] && any[1];
}

/// Where directions are mixed each part is set by itself: else a name and an outlet in Latin letters would be one
/// stretch, and the Arabic "by" before them would stand beside the outlet.
void ArticleHeader::join(const QList<std::pair<HeadPart, QString>> &parts)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    QStringList words;
    for (const auto &part : parts)
        words.append(part.second);
    const QString plain = words.join(u" · "_s);
    const bool isIsolated = isMixed(plain);
    QString line;
    m_parts.clear();
    for (const auto &[what, text] : parts) {
        if (!line.isEmpty())
            line += u" · "_s;
        if (isIsolated)
            line += firstStrongIsolate;
        m_parts.append({what, line.size(), line.size() + text.size()});
        line += text;
        if (isIsolated)
            line += popIsolate;
    }
    m_isRightToLeft = plain.isRightToLeft();
    m_line.setText(line);
}

/// \a lineHeight 0: that of the font, which is not loaded where there are no words.
static double layOutLines(QTextLayout &layout, const QFont &font, double width, double lineHeight,
                          bool isRightToLeft)
{
    if (layout.text().isEmpty())
        return 0;
    const double height = lineHeight > 0 ? lineHeight : std::ceil(QFontMetricsF(font).height());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setFont(font);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + std::round((height - line.height()) / 2)});
        y += height;
    }
    layout.endLayout();
    return y;
}

/// The day stays on one line, unless the column is narrower than that: then it breaks between words.
void ArticleHeader::keepDayTogether(const PageMetrics &metrics)
{
    if (m_dayBegin < 0)
        return;
    QString line = m_line.text();
    QString day = line.mid(m_dayBegin).replace(u' ', u'\u00A0');
    if (QFontMetricsF(metrics.byline).horizontalAdvance(day) > metrics.column)
        day.replace(u'\u00A0', u' ');
    m_line.setText(line.replace(m_dayBegin, day.size(), day));
}

void ArticleHeader::layOut(const PageMetrics &metrics)
{
    keepDayTogether(metrics);
    m_scale = metrics.scale;
    m_top = metrics.top;
    m_titleHeight = layOutLines(m_title, metrics.headline, metrics.column, metrics.headlineHeight,
                                m_title.text().isRightToLeft());
    m_lineHeight = layOutLines(m_line, metrics.byline, metrics.column, 0, m_isRightToLeft);
}

static constexpr double aboveLine = 6;
static constexpr double belowLine = 16;

Room ArticleHeader::room() const
{
    const int line = m_lineHeight > 0 ? int(std::lround(m_lineHeight + aboveLine * m_scale)) : 0;
    if (m_below)
        return {m_top, line + (line ? int(5 * m_scale) : 0)};
    const int title = int(std::lround(m_titleHeight));
    const int gap = line || title ? int(std::lround(belowLine * m_scale)) : 0;
    return {m_top + title + line + gap, 0};
}

double ArticleHeader::lineTop(int textBottom) const
{
    return std::round((m_below ? textBottom : m_top + m_titleHeight) + aboveLine * m_scale);
}

/// One for each line that the day takes.
QList<QRectF> ArticleHeader::dayRectangles() const
{
    QList<QRectF> all;
    for (int number = 0; m_dayBegin >= 0 && number < m_line.lineCount(); ++number) {
        const QTextLine line = m_line.lineAt(number);
        const int lineEnd = line.textStart() + line.textLength();
        if (lineEnd <= m_dayBegin)
            continue;
        // Its letters stand together, and in the order of its language, not in that of the line.
        const int begin = qMax(int(m_dayBegin), line.textStart());
        const int end = qMin(lineEnd, int(m_parts.last().end));
        QRectF letters;
        for (const QGlyphRun &run : line.glyphRuns(begin, end - begin))
            letters |= run.boundingRect();
        if (!letters.isEmpty())
            all.append({letters.left(), line.y(), letters.width(), line.height()});
    }
    return all;
}

void ArticleHeader::paint(QPainter &painter, QPointF origin, int textBottom,
                          const ThemeColours &colours) const
{
    if (!m_title.text().isEmpty()) {
        painter.setPen(colours.text);
        m_title.draw(&painter, origin + QPointF(0, m_top));
    }
    if (m_line.text().isEmpty())
        return;
    const QPointF at = origin + QPointF(0, lineTop(textBottom));
    QList<QTextLayout::FormatRange> day;
    if (m_dayBegin >= 0) {
        QTextLayout::FormatRange range{int(m_dayBegin), int(m_line.text().size() - m_dayBegin), {}};
        range.format.setForeground(colours.date);
        day.append(range);
    }
    painter.setPen(colours.soft);
    m_line.draw(&painter, at, day);
    painter.setPen(QPen(colours.date, m_scale, Qt::DashLine, Qt::FlatCap));
    for (const QRectF &day : dayRectangles()) {
        const QRectF below = day.translated(at);
        painter.drawLine(below.bottomLeft(), below.bottomRight());
    }
}

std::optional<HeadPart> ArticleHeader::partAt(QPointF point, int textBottom) const
{
    const QRectF title(0, m_top, m_title.boundingRect().width(), m_titleHeight);
    if (!m_title.text().isEmpty() && title.contains(point))
        return HeadPart::Title;
    const QPointF inLine = point - QPointF(0, lineTop(textBottom));
    for (int number = 0; number < m_line.lineCount(); ++number) {
        const QTextLine line = m_line.lineAt(number);
        if (!line.naturalTextRect().contains(inLine))
            continue;
        const int at = line.xToCursor(inLine.x(), QTextLine::CursorOnCharacter);
        for (const Part &part : m_parts) {
            if (part.begin <= at && at < part.end)
                return part.what;
        }
    }
    return std::nullopt;
}

} // namespace onrecord
