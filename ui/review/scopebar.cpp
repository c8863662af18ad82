// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scopebar.h"

#include "core/wording/page.h"
#include "core/wording/questions.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/actions/actions.h"
#include "ui/actions/rowkeys.h"
#include "ui/review/scopedelegate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sizedfont.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

static constexpr std::array scopeActions{ActionId::ScopeThisOne, ActionId::ScopeAll,
                                         ActionId::ScopePreview};

ScopeBar::ScopeBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_now(new QLabel(this))
    , m_same(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_delegate(new ScopeDelegate(m_colours, m_list))
    , m_buttons(new FlowLayout(12, 4))
{
    setObjectName(u"scope-bar"_s);
    setAccessibleName(tr("What the correction is meant for"));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_now->setObjectName(u"scope-now"_s);
    m_same->setObjectName(u"scope-same"_s);
    m_summary->setObjectName(u"scope-summary"_s);
    m_now->setFont(sizedFont(font(), 1, QFont::DemiBold));
    m_summary->setFont(sizedFont(font(), 0.92));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_now, m_same, m_summary})
        label->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"scope-list"_s);
    m_list->setAccessibleName(tr("Other statements"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(m_delegate);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    new RowKeys(m_list, m_actions);
    m_list->hide();
    connect(m_list, &QListWidget::itemChanged, this, &ScopeBar::showTicked);

    auto *head = new FlowLayout(12, 2);
    for (QLabel *label : {m_now, m_same, m_summary})
        head->addWidget(label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 9, 18, 9);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addLayout(m_buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    for (const ActionId id : scopeActions) {
        addAction(m_actions[id]);
        m_list->addAction(m_actions[id]);
    }
    connect(m_actions[ActionId::ScopeThisOne], &QAction::triggered, this,
            [this] { Q_EMIT answered({}); });
    connect(m_actions[ActionId::ScopeAll], &QAction::triggered, this,
            [this] { Q_EMIT answered(ticked()); });
    connect(m_actions[ActionId::ScopePreview], &QAction::triggered, this,
            [this] { setPreviewing(!m_previewing); });
    for (const ActionId id : scopeActions)
        m_own.append(m_actions[id]);
    enableActions(false);
}

void ScopeBar::enableActions(bool on)
{
    for (QAction *action : m_own) {
        if (action) // the window is hidden once more when its actions are gone
            action->setEnabled(on);
    }
}

void ScopeBar::showEvent(QShowEvent *event)
{
    enableActions(true);
    QWidget::showEvent(event);
}

void ScopeBar::hideEvent(QHideEvent *event)
{
    enableActions(false);
    QWidget::hideEvent(event);
}

void ScopeBar::setColours(const ThemeColours &colours)
{
    m_colours = colours;
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, colours.pane);
    setPalette(palette);
    m_list->viewport()->update();
}

void ScopeBar::offer(const Reading &reading, const CorrectionScope &scope)
{
    const ReadStatement *read = reading.statement(scope.statement);
    if (!read)
        return;
    m_now->setText(wording::nowSpeaker(reading, *read, scope));
    m_same->setText(wording::scopeSentence(reading, scope));
    addRows(reading, scope);
    setPreviewing(false);
    showTicked();
    show();
    setFocus();
}

void ScopeBar::addRows(const Reading &reading, const CorrectionScope &scope)
{
    const QSignalBlocker guard(m_list);
    m_list->clear();
    const ReadStatement *corrected = reading.statement(scope.statement);
    const ReadActor *now = reading.speaker(*corrected);
    const QString name = now ? shownPlainly(wording::shortName(*now)) : tr("nobody");
    QList<ScopeRow> rows;
    const auto add = [&](const ScopeRow &row, const QString &statement, bool isTicked) {
        rows.append(row);
        auto *shown = new QListWidgetItem(m_list);
        shown->setData(ScopeDelegate::RowRole, QVariant::fromValue(row));
        shown->setData(Qt::UserRole, statement);
        shown->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        shown->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
        return shown;
    };
    const auto begun = [&](const ReadStatement &read) {
        ScopeRow row;
        row.place = wording::place(reading.document, placeOf(read.statement));
        row.label = read.label;
        row.words = wording::withoutEndComma(
            wording::excerpt(reading.document.article(), read.statement.content, 120));
        row.from = read.speakerColour;
        row.to = now ? now->colourNumber() : 0;
        return row;
    };
    // It is among those that change, so it has a box as well, which stays ticked.
    ScopeRow first = begun(*corrected);
    first.reason = tr("just corrected");
    QListWidgetItem *given = add(first, scope.statement, true);
    given->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    given->setData(Qt::AccessibleTextRole,
                   QStringList{first.place, first.label, first.words, first.reason}.join(u", "_s));
    for (const ScopeItem &item : scope.others) {
        const ReadStatement *read = reading.statement(item.statement);
        if (!read)
            continue;
        ScopeRow row = begun(*read);
        row.name = name;
        row.reason = shownPlainly(wording::scopeReason(reading, item));
        add(row, item.statement, item.ticked)
            ->setData(Qt::AccessibleTextRole,
                      tr("%1, %2 to %3, %4, %5")
                          .arg(row.place, row.label, row.name, row.words, row.reason));
    }
    m_delegate->setRows(rows, m_list->font());
    m_list->setCurrentRow(qMin(1, m_list->count() - 1));
}

/// Of the others.
QStringList ScopeBar::ticked() const
{
    QStringList ids;
    for (int row = 1; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            ids.append(item->data(Qt::UserRole).toString());
    }
    return ids;
}

void ScopeBar::addButtons()
{
    while (m_buttons->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_buttons->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater(); // a click on it may be what brought us here
    }
    const auto add = [this](const QString &key, const QString &text, auto &&does) {
        auto *button = new KeyButton(key, text, this);
        connect(button, &QAbstractButton::clicked, this, does);
        m_buttons->addWidget(button);
    };
    const qsizetype all = ticked().size() + 1;
    add(tr("Enter", "the key"), tr("this one"), [this] { Q_EMIT answered({}); });
    add(tr("Shift Enter", "the keys"),
        m_previewing ? tr("the %1 ticked").arg(all) : tr("all %1").arg(all),
        [this] { Q_EMIT answered(ticked()); });
    if (m_previewing)
        add(u"←"_s, tr("close preview"), [this] { setPreviewing(false); });
    else
        add(u"→"_s, tr("preview"), [this] { setPreviewing(true); });
    if (m_previewing) {
        add(tr("Space", "the key"), tr("tick"), [this] {
            QListWidgetItem *item = m_list->currentItem();
            if (item && item->flags().testFlag(Qt::ItemIsUserCheckable))
                item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked
                                                                      : Qt::Checked);
        });
    }
    add(tr("Esc", "the key"), tr("dismiss"), [this] { Q_EMIT answered({}); });
}

void ScopeBar::showTicked()
{
    const qsizetype changing = ticked().size() + 1;
    m_summary->setText(
        tr("%1 of %2 will change · one step to undo").arg(changing).arg(m_list->count()));
    addButtons();
    Q_EMIT previewChanged(m_previewing ? ticked() : QStringList());
}

void ScopeBar::setPreviewing(bool on)
{
    constexpr int mostRows = 6; // more are scrolled to
    m_previewing = on;
    m_list->setFixedHeight(ScopeDelegate::rowHeight * qMin(m_list->count(), mostRows));
    m_list->setVisible(on);
    m_summary->setVisible(on);
    if (on)
        m_list->setFocus();
    else if (isVisible())
        setFocus();
    showTicked();
}

bool ScopeBar::takeKey(const QKeyEvent &event)
{
    const bool isBack =
        isRightToLeft() ? event.key() == Qt::Key_Right : event.key() == Qt::Key_Left;
    const bool isOn = isRightToLeft() ? event.key() == Qt::Key_Left : event.key() == Qt::Key_Right;
    if (event.key() == Qt::Key_Escape)
        Q_EMIT answered({});
    else if (isOn && !m_previewing)
        setPreviewing(true);
    else if (isBack && m_previewing)
        setPreviewing(false);
    else
        return false;
    return true;
}

bool ScopeBar::event(QEvent *event)
{
    // Escape closes the bar, not what the window would close.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ScopeBar::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        event->ignore();
}

bool ScopeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_list && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ScopeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_colours.line);
    painter.drawLine(0, 0, width(), 0);
    if (hasFocus()) {
        painter.setPen(QPen(m_colours.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace onrecord
