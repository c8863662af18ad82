// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/candidatebox.h"

#include "ui/widgets/sizedfont.h"

#include <QPainter>

namespace onrecord {

static constexpr int boxPadding = 9;
static constexpr int partGap = 6;
static constexpr int lineGap = 4;

CandidateBox::CandidateBox(Content content, const QColor &ink, const ThemeColours &colours,
                           QWidget *parent)
    : QAbstractButton(parent)
    , m_content(std::move(content))
    , m_ink(ink)
    , m_colours(colours)
{
    setText(m_content.name);
    const QString who = m_content.isNow ? tr("%1, now").arg(m_content.name) : m_content.name;
    setAccessibleName(tr("%1, key %2").arg(who, m_content.key));
    setAccessibleDescription(m_content.reason);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    // Not fixed: boxes side by side are all as high as the highest.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont CandidateBox::keyFont() const
{
    return sizedFont(font(), 0.85, QFont::DemiBold);
}

QFont CandidateBox::nameFont() const
{
    return sizedFont(font(), 1, QFont::DemiBold);
}

int CandidateBox::capWidth() const
{
    return qMax(QFontMetrics(keyFont()).horizontalAdvance(m_content.key) + 10, 20);
}

QRect CandidateBox::reasonPlace(int width) const
{
    const int top = boxPadding + QFontMetrics(nameFont()).height() + lineGap;
    const QRect room(boxPadding, top, qMax(1, width - 2 * boxPadding), 4096);
    return QFontMetrics(font()).boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap,
                                             m_content.reason);
}

int CandidateBox::heightForWidth(int width) const
{
    return reasonPlace(width).bottom() + 1 + boxPadding;
}

QSize CandidateBox::sizeHint() const
{
    constexpr int width = 240;
    return {width, heightForWidth(width)};
}

QSize CandidateBox::minimumSizeHint() const
{
    constexpr int width = 120;
    return {width, QFontMetrics(nameFont()).height() + 2 * boxPadding};
}

void CandidateBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = m_content.isNow || hasFocus() ? 2 : 1;
    const bool isLit = m_content.isNow || hasFocus();
    painter.setPen(QPen(isLit ? m_colours.accent : m_colours.soft, edge));
    painter.setBrush(isDown() || underMouse() ? m_colours.selection : m_colours.page);
    const double inset = edge / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);

    const int lineHeight = QFontMetrics(nameFont()).height();
    // Mirrored in a window that is read from right to left; the words are read in their own direction.
    const auto placed = [this](const QRectF &place) {
        return isRightToLeft() ? place.translated(width() - place.left() - place.right(), 0)
                               : place;
    };
    const auto side = [this](const QString &words) {
        return int(Qt::AlignAbsolute) | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)
            | (words.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    };
    const QRectF cap(boxPadding + 0.5, boxPadding + 0.5, capWidth() - 1, lineHeight - 1);
    painter.setPen(QPen(m_colours.soft, 1));
    painter.setBrush(m_colours.page);
    painter.drawRoundedRect(placed(cap), 3, 3);
    painter.setPen(m_colours.text);
    painter.setFont(keyFont());
    painter.drawText(placed(cap), Qt::AlignCenter, m_content.key);

    const int nowWidth =
        m_content.isNow ? QFontMetrics(font()).horizontalAdvance(tr("now")) + partGap : 0;
    const int left = boxPadding + capWidth() + partGap;
    const QFontMetrics names(nameFont());
    const QString name =
        names.elidedText(m_content.name, Qt::ElideRight, width() - boxPadding - nowWidth - left);
    painter.setFont(nameFont());
    painter.setPen(m_ink);
    painter.drawText(
        placed(QRectF(left, boxPadding, names.horizontalAdvance(name) + 2, lineHeight)),
        side(name) | Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter.setFont(font());
    if (m_content.isNow) {
        painter.setPen(m_colours.soft);
        const QRectF room(left + names.horizontalAdvance(name) + partGap, boxPadding, nowWidth,
                          lineHeight);
        painter.drawText(placed(room), side(tr("now")) | Qt::AlignVCenter, tr("now"));
    }
    painter.setPen(m_colours.text);
    const QRectF reason(boxPadding, reasonPlace(width()).top(), width() - 2 * boxPadding, height());
    painter.drawText(reason, side(m_content.reason) | Qt::TextWordWrap, m_content.reason);
}

} // namespace onrecord
