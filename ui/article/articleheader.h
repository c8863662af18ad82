// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/paragraphlayout.h"
#include "ui/theme/themecolours.h"

#include <QCoreApplication>
#include <QPainter>

#include <optional>

namespace onrecord {

/// What a reader can point at in the head of the page.
enum class HeadPart { Title, Byline, Outlet, Day };

/// What stands at the head of the page: who wrote it, where and when it was published, in one
/// line; and the headline, where it is not part of the text.
///
/// It belongs to the first piece: below its words where that is the headline, else above them.
class ArticleHeader
{
    Q_DECLARE_TR_FUNCTIONS(onrecord::ArticleHeader)

public:
    /// \a firstIsHeadline: the text begins with the headline.
    void setArticle(const Article &article, bool firstIsHeadline);
    void layOut(const PageMetrics &metrics);

    /// What the first piece has to leave for it.
    Room room() const;

    /// Draws on the first piece, whose column begins at \a origin and whose words end at
    /// \a textBottom.
    void paint(QPainter &painter, QPointF origin, int textBottom,
               const ThemeColours &colours) const;

    /// What is under \a point, in the coordinates of the piece's column.
    std::optional<HeadPart> partAt(QPointF point, int textBottom) const;

    /// "By Ida Lund · Vestby Courier · Tuesday 17 November 2026"; empty where nothing is known.
    QString line() const { return m_line.text(); }
    /// The headline, where it is not part of the text.
    QString title() const { return m_title.text(); }

private:
    struct Part
    {
        HeadPart what = HeadPart::Byline;
        qsizetype begin = 0; // in m_line
        qsizetype end = 0;
    };

    void join(const QList<std::pair<HeadPart, QString>> &parts);
    double lineTop(int textBottom) const;
    void keepDayTogether(const PageMetrics &metrics);
    QList<QRectF> dayRectangles() const;

    QTextLayout m_title; // empty where the text has it
    QTextLayout m_line;
    bool m_isRightToLeft = false; // m_line
    QList<Part> m_parts; // of m_line
    qsizetype m_dayBegin = -1; // in m_line
    bool m_below = false; // the first piece's words
    double m_titleHeight = 0;
    double m_lineHeight = 0;
    double m_scale = 1;
    int m_top = 0;
};

} // namespace onrecord
