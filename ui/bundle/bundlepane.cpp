// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundlepane.h"

#include "core/corrections/reviewqueue.h"
#include "core/wording/visible.h"
#include "ui/bundle/bundledelegate.h"
#include "ui/bundle/bundlemodel.h"
#include "ui/bundle/bundleorder.h"
#include "ui/session/session.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/pagebutton.h"
#include "ui/widgets/sizedfont.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace onrecord {

BundlePane::BundlePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new BundleModel(this))
    , m_order(new BundleOrder(this))
    , m_delegate(new BundleDelegate(this))
    , m_name(new QLabel(this))
    , m_count(new QLabel(this))
    , m_filter(new FilterField(this))
    , m_sorting(new PageButton(this))
    , m_list(new QListView(this))
{
    setAutoFillBackground(true);
    m_order->setSourceModel(m_model);
    setUpHead();
    setUpList();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 4);
    head->setSpacing(8);
    head->addWidget(m_name, 1);
    head->addWidget(m_count);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(12, 0, 12, 8);
    choice->setSpacing(8);
    choice->addWidget(m_filter, 1);
    choice->addWidget(m_sorting);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addLayout(choice);
    rows->addWidget(m_list, 1);
    setFocusProxy(m_list);

    connect(&session, &Session::bundleChanged, this, &BundlePane::showBundle);
    connect(&session, &Session::documentChanged, this, &BundlePane::showOpen);
    connect(&session, &Session::readingChanged, this, &BundlePane::tellFound);
    showBundle();
    showOpen();
    tellFound();
}

void BundlePane::setUpHead()
{
    m_name->setFont(sizedFont(font(), 1, QFont::DemiBold));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name gives way
    m_name->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"bundle-count"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_filter->setObjectName(u"bundle-filter"_s);
    m_filter->setPlaceholderText(tr("Filter articles…"));
    m_filter->setAccessibleName(tr("Filter articles by headline, outlet or day"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        const QScopedValueRollback guard(m_isShowing, true);
        m_order->setWords(words);
        m_count->setText(heading());
        showOpen();
    });
    addOrders();
}

void BundlePane::addOrders()
{
    m_sorting->setObjectName(u"bundle-sorting"_s);
    m_sorting->setAccessibleName(tr("Order of the articles"));
    m_sorting->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_sorting);
    m_sorting->setMenu(menu);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, BundleOrder::By by) {
        QAction *action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(by == BundleOrder::By::File);
        connect(action, &QAction::triggered, this, [this, text, by] {
            const QScopedValueRollback guard(m_isShowing, true);
            m_order->setBy(by);
            m_sorting->setText(text);
            showOpen();
        });
    };
    add(tr("File"), BundleOrder::By::File);
    add(tr("Day"), BundleOrder::By::Day);
    add(tr("Outlet"), BundleOrder::By::Outlet);
    add(tr("Headline"), BundleOrder::By::Headline);
    add(tr("Length"), BundleOrder::By::Words);
    m_sorting->setText(tr("File"));
}

void BundlePane::setUpList()
{
    m_list->setObjectName(u"bundle-list"_s);
    m_list->setAccessibleName(tr("Articles of the file"));
    m_list->setModel(m_order);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true); // rows are measured again where the list becomes wider
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BundlePane::openRow);
}

void BundlePane::setColours(const ThemeColours &colours)
{
    m_delegate->setColours(colours);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, colours.pane);
    setPalette(palette);
    palette.setColor(QPalette::Base, colours.pane);
    m_list->setPalette(palette);
    m_list->viewport()->update();
}

QString BundlePane::heading() const
{
    const qsizetype all = m_session.bundle().size();
    const int shown = m_order->rowCount();
    const QString articles = shown == int(all) ? tr("%n article(s)", nullptr, int(all))
                                               : tr("%1 of %2 articles").arg(shown).arg(all);
    const qsizetype empty = m_session.bundle().withoutText();
    return empty == 0 ? articles : tr("%1, %2 without text").arg(articles).arg(empty);
}

void BundlePane::showBundle()
{
    const QScopedValueRollback guard(m_isShowing, true);
    m_filter->clear();
    m_model->setBundle(m_session.bundle());
    m_count->setText(heading());
}

/// The name is that of the file, which the session has only with the first article of it.
void BundlePane::showOpen()
{
    if (m_session.bundle().size() < 2)
        return; // nobody sees the pane
    const QScopedValueRollback guard(m_isShowing, true);
    showName();
    const QModelIndex row = m_order->mapFromSource(m_model->index(int(m_session.number())));
    m_list->setCurrentIndex(row);
    if (row.isValid())
        m_list->scrollTo(row);
}

void BundlePane::showName()
{
    const QString name = shownPlainly(QFileInfo(m_session.path()).completeBaseName());
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideMiddle, m_name->width()));
    m_name->setToolTip(shownPlainly(m_session.path()).toHtmlEscaped());
}

void BundlePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    showName();
}

void BundlePane::tellFound()
{
    const Reading &reading = m_session.reading();
    if (!reading.complete || m_session.bundle().size() < 2)
        return;
    const auto statements =
        std::count_if(reading.statements.begin(), reading.statements.end(),
                      [](const ReadStatement &each) { return each.state != State::Rejected; });
    const auto toReview =
        std::count_if(reading.statements.begin(), reading.statements.end(), needsReview);
    m_model->setFound(m_session.number(), int(statements), int(toReview));
    if (!m_session.care().isStopped)
        Q_EMIT counted(m_session.number(), int(statements), int(toReview));
}

void BundlePane::setCounted(qsizetype number, int statements, int toReview)
{
    if (!m_model->isFound(number))
        m_model->setFound(number, statements, toReview);
}

void BundlePane::openRow(const QModelIndex &row)
{
    if (!m_isShowing && row.isValid())
        m_session.openNumber(row.data(BundleModel::NumberRole).value<qsizetype>());
}

void BundlePane::step(bool forward)
{
    const int rows = m_order->rowCount();
    const QModelIndex open = m_order->mapFromSource(m_model->index(int(m_session.number())));
    // An article that the filter hides has no neighbours; the first that is shown comes next.
    const int next = open.isValid() ? open.row() + (forward ? 1 : -1) : 0;
    if (next >= 0 && next < rows)
        openRow(m_order->index(next, 0));
}

} // namespace onrecord
