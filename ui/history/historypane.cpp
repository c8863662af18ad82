// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypane.h"

#include "core/wording/history.h"
#include "core/wording/wording.h"
#include "ui/history/historydelegate.h"
#include "ui/history/historymodel.h"
#include "ui/session/session.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/pagebutton.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

HistoryPane::HistoryPane(Session &session, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_withdraw(actions[ActionId::WithdrawCorrection])
    , m_model(new HistoryModel(this))
    , m_delegate(new HistoryDelegate(this))
    , m_filter(new FilterField(this))
    , m_choice(new PageButton(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 6);
    head->setSpacing(8);
    head->addWidget(m_filter, 1);
    head->addWidget(m_choice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    m_empty->setContentsMargins(12, 6, 12, 6);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setAutoFillBackground(true);
    setUpHead();
    setUpList();
    connectList();
    updateAction();
}

void HistoryPane::setUpHead()
{
    m_filter->setObjectName(u"history-filter"_s);
    m_filter->setPlaceholderText(tr("Filter: who, what, word…"));
    m_filter->setAccessibleName(tr("Filter the history by reader, kind or words"));
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString &words) { relist([&] { m_model->setFilter(words); }); });
    m_choice->setObjectName(u"history-choice"_s);
    addChoices();
}

/// The order of the rows and which are shown.
void HistoryPane::addChoices()
{
    auto *menu = new QMenu(m_choice);
    m_choice->setMenu(menu);
    m_choice->setPopupMode(QToolButton::InstantPopup);
    const auto add = [this, menu](QActionGroup *group, const QString &text, bool isOn,
                                  const std::function<void()> &choose) {
        QAction *action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(isOn);
        connect(action, &QAction::triggered, this, [this, choose] { relist(choose); });
        return action;
    };
    const auto addOrder = [&, group = new QActionGroup(this)](const QString &text,
                                                              HistoryOrder order) {
        add(group, text, order == m_model->order(), [this, text, order] {
            m_model->setOrder(order);
            m_choice->setText(QString(text).remove(u'&'));
        });
    };
    addOrder(tr("By &time"), HistoryOrder::Day);
    addOrder(tr("By &person"), HistoryOrder::Reader);
    menu->addSeparator();
    const auto addRows = [&, group = new QActionGroup(this)](const QString &text,
                                                             HistoryRows rows) {
        add(group, text, rows == m_model->rows(), [this, rows] { m_model->setRows(rows); });
    };
    addRows(tr("&All"), HistoryRows::All);
    addRows(tr("Only Those in &Force"), HistoryRows::InForce);
    addRows(tr("Only &Withdrawn Ones"), HistoryRows::Withdrawn);
    m_choice->setText(tr("By &time").remove(u'&'));
    m_choice->setAccessibleName(tr("Order of the history, and what is shown"));
}

void HistoryPane::setUpList()
{
    m_list->setObjectName(u"history-list"_s);
    m_list->setAccessibleName(tr("History of corrections, newest first"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust); // heights follow from the width
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->addAction(m_withdraw);
}

void HistoryPane::connectList()
{
    connect(m_withdraw, &QAction::triggered, this, &HistoryPane::withdrawOrRestore);
    connect(m_delegate, &HistoryDelegate::buttonClicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        withdrawOrRestore();
    });
    connect(&m_session, &Session::readingChanged, this, &HistoryPane::update);
    connect(&m_session, &Session::documentChanged, this, &HistoryPane::update);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateAction();
        const QString statement =
            m_list->currentIndex().data(HistoryModel::StatementRole).toString();
        if (!m_updating && m_session.reading().statement(statement))
            Q_EMIT statementSelected(statement);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        if (!m_list->currentIndex().isValid())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_withdraw);
        menu->popup(m_list->viewport()->mapToGlobal(at));
    });
}

void HistoryPane::setColours(const ThemeColours &colours)
{
    m_delegate->setColours(colours);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, colours.pane);
    palette.setColor(QPalette::WindowText, colours.soft);
    setPalette(palette);
    palette.setColor(QPalette::Base, colours.pane);
    m_list->setPalette(palette);
    m_list->viewport()->update();
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    update();
}

void HistoryPane::update()
{
    if (!isVisible()) {
        updateAction();
        return;
    }
    const wording::FromPage page{[this](QUuid id) { return m_session.cameWithPage(id); },
                                 [this](QUuid id) {
                                     return m_session.isTakenBackByPage(id);
                                 }};
    relist([&] {
        m_model->setLines(
            wording::historyOf(m_session.reading(), m_session.log(), page, m_session.untouched()));
    });
    Q_EMIT countChanged(m_model->count());
}

/// Does \a change to the list and keeps its row selected, else the one that is at its place then.
void HistoryPane::relist(const std::function<void()> &change)
{
    {
        const QScopedValueRollback quiet(m_updating, true);
        const QUuid before = selected();
        const int row = m_list->currentIndex().row();
        change();
        const int found = before.isNull() ? -1 : m_model->rowOf(before);
        const int next = found >= 0 ? found : qBound(0, row, qMax(0, m_model->rowCount() - 1));
        m_list->setCurrentIndex(m_model->index(next));
    }
    tellEmpty();
    updateAction();
}

void HistoryPane::tellEmpty()
{
    m_empty->setText(m_model->count() == 0 ? tr("Nothing has been corrected yet.")
                         : m_filter->text().isEmpty()
                         ? tr("There is none of these.")
                         : tr("No correction is like that. Esc shows all."));
    m_empty->setVisible(m_model->rowCount() == 0);
}

/// In the filter: Esc empties it, then leads back to the list, as do the arrow down and Enter.
bool HistoryPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_filter || (event->type() != QEvent::KeyPress && !isOverride))
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isLeft = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Escape && !isLeft)
        return QWidget::eventFilter(watched, event);
    if (isOverride) {
        event->accept();
        return true;
    }
    if (key != Qt::Key_Escape || !stopFiltering())
        m_list->setFocus();
    return true;
}

bool HistoryPane::stopFiltering()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

QUuid HistoryPane::selected() const
{
    return m_list->currentIndex().data(HistoryModel::CorrectionRole).toUuid();
}

void HistoryPane::updateAction()
{
    const QUuid correction = selected();
    m_withdraw->setEnabled(isVisible() && !correction.isNull());
    m_withdraw->setText(correction.isNull() || m_session.log().isInForce(correction)
                            ? tr("&Withdraw the Correction")
                            : tr("Put the Correction in Force A&gain"));
}

void HistoryPane::withdrawOrRestore()
{
    const QUuid id = selected();
    if (!m_session.log().knows(id))
        return;
    const Correction correction = m_session.log().correction(id);
    const QString what = wording::sentence(m_session.reading(), correction);
    if (m_session.log().isInForce(id))
        m_session.take({{}, {correction}}, tr("Withdraw: %1").arg(what));
    else
        m_session.take({{correction}, {}}, tr("Put in Force Again: %1").arg(what));
}

} // namespace onrecord
