// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/bucketchips.h"

#include "core/wording/questions.h"
#include "ui/widgets/sizedfont.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <numeric>

using namespace Qt::StringLiterals;

namespace onrecord {

static constexpr int chipPadding = 10;
static constexpr int chipGap = 8;
static constexpr int countGap = 5;

BucketChip::BucketChip(const ThemeColours &colours, QWidget *parent)
    : QAbstractButton(parent)
    , m_colours(colours)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void BucketChip::setContent(const QString &text, const QString &count)
{
    m_count = count;
    setText(text);
    setAccessibleName(count.isEmpty() ? text : tr("%1, %2").arg(text, count));
    resize(sizeHint());
    update();
}

QFont BucketChip::countFont() const
{
    return sizedFont(font(), 0.92, QFont::DemiBold);
}

QSize BucketChip::sizeHint() const
{
    int width = QFontMetrics(sizedFont(font(), 0.92)).horizontalAdvance(text()) + 2 * chipPadding;
    if (!m_count.isEmpty())
        width += countGap + QFontMetrics(countFont()).horizontalAdvance(m_count);
    return {width, height};
}

void BucketChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = isChecked() || hasFocus();
    const double edge = hasFocus() ? 2 : 1;
    painter.setPen(QPen(isLit ? m_colours.accent : m_colours.soft, edge));
    painter.setBrush(isChecked() || underMouse() ? m_colours.selection : m_colours.page);
    const QRectF box = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(m_colours.text);
    painter.setFont(sizedFont(font(), 0.92));
    const int words = painter.fontMetrics().horizontalAdvance(text());
    const QRect room = rect().adjusted(chipPadding, 0, -chipPadding, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setFont(countFont());
    const QRect count = room.adjusted(words + countGap, 0, 2, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), count),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_count);
}

BucketChips::BucketChips(QWidget *parent)
    : QWidget(parent)
    , m_more(new BucketChip(m_colours, this))
{
    setObjectName(u"review-buckets"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setObjectName(u"more-buckets"_s);
    m_more->setCheckable(false);
    connect(m_more, &QAbstractButton::clicked, this, [this] { openMenu(m_shown); });
}

void BucketChips::setColours(const ThemeColours &colours)
{
    m_colours = colours;
    update();
}

void BucketChips::setBuckets(const ReviewRound::Counts &counts, std::optional<ReviewDoubt> chosen)
{
    for (const Bucket &bucket : std::as_const(m_buckets)) {
        bucket.chip->hide();
        bucket.chip->deleteLater(); // a click on it may be what brought us here
    }
    m_buckets.clear();
    m_chosen = chosen;
    addBucket({}, std::accumulate(counts.begin(), counts.end(), qsizetype(0)));
    for (std::size_t at = 0; at < counts.size(); ++at) {
        if (counts[at] > 0)
            addBucket(ReviewDoubt(at), counts[at]);
    }
    layOut();
}

void BucketChips::addBucket(std::optional<ReviewDoubt> doubt, qsizetype count)
{
    auto *chip = new BucketChip(m_colours, this);
    chip->setContent(doubt ? wording::bucket(*doubt) : tr("All"), QString::number(count));
    chip->setChecked(doubt == m_chosen);
    connect(chip, &QAbstractButton::clicked, this, [this, doubt] { Q_EMIT chosen(doubt); });
    m_buckets.append({doubt, count, chip});
}

void BucketChips::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    layOut();
}

QSize BucketChips::sizeHint() const
{
    int width = 0;
    for (const Bucket &bucket : m_buckets)
        width += bucket.chip->width() + chipGap;
    return {width, BucketChip::height};
}

void BucketChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

/// As many as fit, and room for the chip with the others where there are any.
void BucketChips::layOut()
{
    m_more->setContent(tr("more ▾"), {});
    const int more = m_more->width() + chipGap;
    int needed = -chipGap;
    for (const Bucket &bucket : std::as_const(m_buckets))
        needed += bucket.chip->width() + chipGap;
    const bool fits = needed <= width() && !m_folded;
    m_shown = 0;
    int x = 0;
    bool isFull = false;
    for (const Bucket &bucket : std::as_const(m_buckets)) {
        const int right = x + bucket.chip->width();
        const bool isShown =
            m_folded ? bucket.doubt == m_chosen : !isFull && (fits || right + more <= width());
        isFull |= !isShown;
        bucket.chip->setVisible(isShown);
        if (!isShown)
            continue;
        bucket.chip->move(isRightToLeft() ? width() - right : x, 0);
        x = right + chipGap;
        ++m_shown;
    }
    if (m_folded)
        m_shown = 0; // the menu has them all
    m_more->setVisible(!fits && m_buckets.size() > 1);
    m_more->move(isRightToLeft() ? width() - x - m_more->width() : x, 0);
}

void BucketChips::openMenu(qsizetype first)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"bucket-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Bucket &bucket : m_buckets.mid(first)) {
        QAction *action =
            menu->addAction(tr("%1  %2").arg(bucket.chip->text()).arg(bucket.count), this,
                            [this, doubt = bucket.doubt] { Q_EMIT chosen(doubt); });
        action->setCheckable(true);
        action->setChecked(bucket.doubt == m_chosen);
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, BucketChip::height)));
}

} // namespace onrecord
