// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/rowlayout.h"

#include "ui/sidebar/rowmeasures.h"
#include "ui/sidebar/statementmodel.h"
#include "ui/widgets/sizedfont.h"

#include <QAbstractItemView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace onrecord {

static constexpr int columnGap = 4;
static constexpr int narrowList = 300; ///< has no room for a column of days

RowColumns::RowColumns(const QFont &font, int listWidth)
    : m_metrics(smallFont(font))
{
    place = column(u"¶88"_s, 26);
    day = listWidth < narrowList ? 0 : column(u"28 Mar"_s, 42);
}

int RowColumns::column(const QString &widest, int drawn) const
{
    return std::max(m_metrics.horizontalAdvance(widest), drawn) + columnGap;
}

int RowColumns::sign(const QString &sign) const
{
    return column(sign.size() > 2 ? u"✓⚑✎"_s : u"✓⚑"_s, 12);
}

QFont RowColumns::smallFont(const QFont &font)
{
    return sizedFont(font, 0.88);
}

int listWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    if (!view)
        return option.rect.width();
    return view->width() - view->verticalScrollBar()->sizeHint().width();
}

int RowColumns::beside(const QModelIndex &index) const
{
    if (const QString shown = index.data(StatementModel::SignRole).toString(); !shown.isEmpty())
        return place + day + sign(shown);
    return index.data(StatementModel::DayRole).toString().isEmpty() ? place : place + day;
}

/// Of words that have the row to themselves.
static int wholeWidth(int width)
{
    return width - 2 * rowEdge - wordsIndent;
}

int wordsWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int width = listWidth(option);
    return wholeWidth(width) - RowColumns(option.font, width).beside(index);
}

int fullWidth(const QStyleOptionViewItem &option)
{
    const int width = listWidth(option);
    return wholeWidth(width) - RowColumns(option.font, width).place;
}

QString runOf(const QModelIndex &index)
{
    QString run;
    for (const int role : {int(StatementModel::LeadRole), int(StatementModel::FactsRole)}) {
        if (const QString part = index.data(role).toString(); !part.isEmpty())
            run += part + u' ';
    }
    return run + index.data().toString();
}

int doubt(const QFontMetrics &metrics)
{
    return 2 * metrics.averageCharWidth();
}

int linesOf(const QStyleOptionViewItem &option, const QModelIndex &index, RowMeasures &measures)
{
    const int room = wholeWidth(listWidth(option)) - measures.columns().beside(index);
    return measures.linesOf(runOf(index), index.data(StatementModel::LeadRole).toString().size(),
                            room);
}

/// How wide each line is. Where the words take two lines, the first keeps clear of the doubt for which they do:
/// else they might stand on it alone.
static QList<int> widthsOf(const QStyleOptionViewItem &option, const QModelIndex &index, int lines)
{
    const int first = wordsWidth(option, index);
    if (lines == 1)
        return {first};
    return {first - doubt(QFontMetrics(option.font)), fullWidth(option)};
}

void layOut(QTextLayout &layout, const QStyleOptionViewItem &option, const QModelIndex &index,
            int lines, const FormatsOf &formatsOf)
{
    const QFontMetrics metrics(option.font);
    const QString run = runOf(index);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QList<int> widths = widthsOf(option, index, lines);
    QTextOption reading(isMirrored ? Qt::AlignRight | Qt::AlignAbsolute
                                   : Qt::AlignLeft | Qt::AlignAbsolute);
    reading.setTextDirection(index.data().toString().isRightToLeft() ? Qt::RightToLeft
                                                                     : Qt::LeftToRight);
    reading.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const auto breakLines = [&](const QString &text) {
        layout.setText(text);
        layout.setFont(option.font);
        layout.setFormats(formatsOf(text)); // bold words are wider
        layout.setTextOption(reading);
        layout.beginLayout();
        for (int line = 0; line < widths.size(); ++line) {
            QTextLine made = layout.createLine();
            if (!made.isValid())
                break;
            made.setLineWidth(widths[line]);
            const int shorter = fullWidth(option) - widths[line];
            made.setPosition(QPointF(isMirrored ? shorter : 0, line * metrics.height()));
        }
        layout.endLayout();
    };
    breakLines(run);
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    if (!last.isValid() || last.textStart() + last.textLength() >= run.size())
        return;
    const QString rest = run.mid(last.textStart());
    const int room = widths[layout.lineCount() - 1] - doubt(metrics);
    breakLines(run.left(last.textStart()) + metrics.elidedText(rest, Qt::ElideRight, room));
}

} // namespace onrecord
