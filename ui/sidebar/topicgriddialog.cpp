// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/topicgriddialog.h"

#include "core/exporting/csv.h"
#include "core/exporting/topicgrid.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

TopicGridDialog::TopicGridDialog(const Reading &reading, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(this))
{
    setObjectName(u"topic-grid"_s);
    setWindowTitle(tr("Actors and Topics"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setAccessibleName(windowTitle());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    constexpr int mostWidth = 160;
    m_table->horizontalHeader()->setMaximumSectionSize(mostWidth);
    connect(m_table, &QTableWidget::cellActivated, this, &TopicGridDialog::goTo);

    auto *hint = new QLabel(
        tr("How many statements each actor makes on each topic. Enter goes there."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copies = buttons->addButton(tr("Copy as &CSV"), QDialogButtonBox::ActionRole);
    copies->setObjectName(u"copy-csv"_s);
    copies->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(copies, &QPushButton::clicked, this, &TopicGridDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(640, 400);
    setReading(reading);
}

void TopicGridDialog::setReading(const Reading &reading)
{
    m_reading = reading;
    const int row = std::max(m_table->currentRow(), 0);
    const int column = std::max(m_table->currentColumn(), 0);
    fill();
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1),
                            std::min(column, m_table->columnCount() - 1));
}

void TopicGridDialog::fill()
{
    const TopicGrid grid = topicGridOf(m_reading);
    m_table->clear();
    m_table->setRowCount(int(grid.actors.size()));
    m_table->setColumnCount(int(grid.topics.size()));
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QString topic = shownPlainly(grid.topics[column]);
        auto *head = new QTableWidgetItem(topic.isEmpty() ? tr("no topic") : topic);
        head->setToolTip(head->text());
        m_table->setHorizontalHeaderItem(column, head);
    }
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ReadActor &actor = m_reading.actors[grid.actors[row]];
        m_table->setVerticalHeaderItem(
            row,
            new QTableWidgetItem(
                u"%1  %2"_s.arg(QString::number(actor.number), shownPlainly(actor.actor.name))));
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const StatementIndices &statements = grid.cells[row][column];
            auto *cell = new QTableWidgetItem;
            cell->setTextAlignment(Qt::AlignCenter);
            if (statements.isEmpty()) {
                cell->setData(Qt::AccessibleTextRole, tr("nothing"));
            } else {
                const Statement &first = m_reading.statements[statements.first()].statement;
                cell->setText(QString::number(statements.size()));
                cell->setData(Qt::UserRole, first.id);
                cell->setToolTip(shownPlainly(
                    wording::oneLine(m_reading.document.article(),
                                     first.content.isEmpty() ? first.cue : first.content)));
            }
            m_table->setItem(row, column, cell);
        }
    }
    m_table->resizeColumnsToContents();
}

void TopicGridDialog::goTo(int row, int column)
{
    const QTableWidgetItem *cell = m_table->item(row, column);
    if (const QString id = cell ? cell->data(Qt::UserRole).toString() : QString(); !id.isEmpty())
        Q_EMIT statementWanted(id);
}

void TopicGridDialog::copy() const
{
    const QByteArray csv = toCsv(toTable(topicGridOf(m_reading), m_reading));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(csv));
}

} // namespace onrecord
