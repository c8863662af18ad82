// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/leftout.h"
#include "ui/article/paragraphindex.h"
#include "ui/theme/themecolours.h"

#include <QCoreApplication>
#include <QPainter>

namespace onrecord {

/// What was left out behind one piece of the page, in the order of the page; not empty.
struct LeftOutStrip
{
    qsizetype piece = 0;
    QList<LeftOutBlock> blocks;
    QString words; ///< of all of them, on one line
};

/// What was left out of the article, greyed at its place: a strip of one line behind a piece,
/// whatever number of blocks that is, so that a page's menus do not bury its article.
class LeftOutStrips
{
    Q_DECLARE_TR_FUNCTIONS(onrecord::LeftOutStrips)

public:
    /// \a pieces are those of \a article.
    void setArticle(const Article &article, const ParagraphIndex &pieces);
    void layOut(const PageMetrics &metrics);
    void setShown(bool shown) { m_isShown = shown; }

    qsizetype size() const { return m_isShown ? m_strips.size() : 0; }
    const LeftOutStrip &at(qsizetype strip) const { return m_strips[strip]; }
    /// The strip behind \a piece; -1 for none.
    qsizetype behind(qsizetype piece) const;

    /// The room a piece leaves for a strip, the gap above it included.
    int room() const { return m_gap + height(); }
    /// The strip's place in the column of its piece, which it follows at \a top.
    QRectF rectangle(double top) const;

    void paint(QPainter &painter, const LeftOutStrip &strip, QRectF place, bool isChosen,
               const ThemeColours &colours) const;

private:
    int height() const; ///< of a strip; most articles have none, and no use for its font

    void paintHint(QPainter &painter, QRectF place, double width,
                   const ThemeColours &colours) const;

    QList<LeftOutStrip> m_strips; // pieces ascend
    bool m_isShown = true;
    QFont m_font;
    double m_scale = 1;
    int m_gap = 0;
    int m_column = 0;
};

} // namespace onrecord
