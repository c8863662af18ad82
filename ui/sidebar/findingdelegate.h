// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sidebar/statementrows.h"
#include "ui/theme/themecolours.h"

#include <QStyledItemDelegate>
#include <QTextLayout>

#include <memory>

namespace onrecord {

class RowMeasures;

/// Draws the rows of a StatementModel: an actor's line with its badge, a topic, a statement with its
/// label, its words on up to two lines, the verb run in before them, and state, day and place in columns
/// of their own; the selected one says more below its words. Whose it is is told by colour and label, its state by glyph.
///
/// Heights follow from the width of the view, which lays its rows out anew when that changes.
class FindingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindingDelegate(QObject *parent = nullptr);
    ~FindingDelegate() override;

    void setColours(const ThemeColours &colours) { m_colours = colours; }
    /// What the rows were filtered by; marked wherever it stands in the words.
    void setHits(const QStringList &words) { m_hits = words; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBox(QPainter &painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const;
    void paintBadge(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                    int colour, const QString &text) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintSection(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintTopic(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintStatement(QPainter &painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const;
    static int headHeight(const QStyleOptionViewItem &option);
    static int detailsHeight(const QStyleOptionViewItem &option, const QModelIndex &index);
    static QString detailsOf(const QStyleOptionViewItem &option, const QModelIndex &index);

    QList<QTextLayout::FormatRange> formatsOf(const QModelIndex &index, const QString &run,
                                              const QFont &font) const;

    RowMeasures &measures(const QStyleOptionViewItem &option) const;

    ThemeColours m_colours;
    mutable std::unique_ptr<RowMeasures> m_measures; ///< of the list as it was drawn last
    QStringList m_hits;
};

} // namespace onrecord
