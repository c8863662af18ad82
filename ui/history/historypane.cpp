// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypane.h"

#include "core/wording/history.h"
#include "core/wording/wording.h"
#include "ui/history/historydelegate.h"
#include "ui/history/historymodel.h"
#include "ui/session/session.h"

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
    , m_list(new QListView(this))
    , m_empty(new QLabel(tr("Nothing has been corrected yet."), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    m_empty->setContentsMargins(12, 6, 12, 6);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setAutoFillBackground(true);

    m_list->setObjectName(u"history-list"_s);
    m_list->setAccessibleName(tr("History of corrections, newest first"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->addAction(m_withdraw);
    connectList();
    updateAction();
}

void HistoryPane::connectList()
{
    connect(m_withdraw, &QAction::triggered, this, &HistoryPane::withdrawOrRestore);
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
    palette.setColor(QPalette::Base, colours.pane);
    palette.setColor(QPalette::WindowText, colours.soft);
    setPalette(palette);
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
    {
        const QScopedValueRollback quiet(m_updating, true);
        const QUuid before = selected();
        const int row = m_list->currentIndex().row();
        m_model->setLines(wording::historyOf(m_session.reading(), m_session.log()));
        const int found = before.isNull() ? -1 : m_model->rowOf(before);
        const int next = found >= 0 ? found : qMax(0, qMin(row, m_model->rowCount() - 1));
        m_list->setCurrentIndex(m_model->index(next));
    }
    m_empty->setVisible(m_model->rowCount() == 0);
    updateAction();
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
