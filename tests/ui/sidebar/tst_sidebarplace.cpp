// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/statementmodel.h"
#include "ui/theme/themecolours.h"

#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace onrecord {

/// What is in view stays in its place when a reading with other rows is shown.
class SidebarPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void measuresEachStatementOnce();
    void staysWhereRowsAboveGo();
    void staysWhereRowsAboveCome();
    void staysAtTheTop();
    void staysWhereTheFirstRowInViewGoes();
    void showsWhoseARowIsAboveIt_data();
    void showsWhoseARowIsAboveIt();
    void staysWhereARowIsInViewAlready();

private:
    /// The reading without the statement called \a id.
    Reading without(const QString &id) const;
    QModelIndex seen(int y) const { return m_sidebar->tree()->indexAt({5, y}); }
    int topOf(const QString &words) const;

    Reading m_reading;
    std::unique_ptr<Sidebar> m_sidebar;
};

void SidebarPlaceTest::init()
{
    m_reading = test::sampleReading();
    m_reading.makeLookups();
    m_sidebar = std::make_unique<Sidebar>();
    m_sidebar->resize(392, 260);
    m_sidebar->setColours(ThemeColours::light());
    m_sidebar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_sidebar.get()));
}

/// Counts how often another delegate is asked how high a row is.
class CountingDelegate final : public QStyledItemDelegate
{
public:
    explicit CountingDelegate(const QAbstractItemDelegate *counted)
        : m_counted(counted)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++asked[index];
        return m_counted->sizeHint(option, index);
    }

    mutable QHash<QModelIndex, int> asked;

private:
    const QAbstractItemDelegate *const m_counted; // Not owned.
};

/// A list of thousands takes a while to measure; it is not measured in a width that it does not have.
void SidebarPlaceTest::measuresEachStatementOnce()
{
    const CountingDelegate counting(m_sidebar->tree()->itemDelegate());
    m_sidebar->tree()->setItemDelegate(const_cast<CountingDelegate *>(&counting));
    m_sidebar->setReading(m_reading, false);
    QCoreApplication::processEvents();
    int statements = 0;
    for (auto each = counting.asked.cbegin(); each != counting.asked.cend(); ++each) {
        const QModelIndex index = each.key();
        if (index.data(StatementModel::KindRole).value<RowKind>() != RowKind::Statement)
            continue;
        ++statements;
        QVERIFY2(*each == 1, qPrintable(u"%1 times: %2"_s.arg(*each).arg(index.data().toString())));
    }
    QVERIFY(statements > 5);
}

Reading SidebarPlaceTest::without(const QString &id) const
{
    Reading reading = m_reading;
    reading.statements.removeIf([&](const ReadStatement &each) { return each.statement.id == id; });
    reading.makeLookups();
    return reading;
}

int SidebarPlaceTest::topOf(const QString &words) const
{
    const QAbstractItemModel *model = m_sidebar->tree()->model();
    const QModelIndexList rows = model->match(model->index(0, 0), Qt::DisplayRole, words, 1,
                                              Qt::MatchExactly | Qt::MatchRecursive);
    return rows.isEmpty() ? -1000 : m_sidebar->tree()->visualRect(rows.first()).top();
}

void SidebarPlaceTest::staysWhereRowsAboveGo()
{
    m_sidebar->setReading(m_reading);
    QScrollBar *bar = m_sidebar->tree()->verticalScrollBar();
    bar->setValue(bar->maximum() - 80);
    const QString words = seen(60).data().toString();
    const int top = topOf(words);
    const int scrolled = bar->value();
    m_sidebar->setReading(without(u"s1"_s));
    QVERIFY(bar->value() < scrolled);
    QCOMPARE(topOf(words), top);
}

void SidebarPlaceTest::staysWhereRowsAboveCome()
{
    m_sidebar->setReading(without(u"s1"_s));
    QScrollBar *bar = m_sidebar->tree()->verticalScrollBar();
    bar->setValue(bar->maximum() - 80);
    const QString words = seen(60).data().toString();
    const int top = topOf(words);
    const int scrolled = bar->value();
    m_sidebar->setReading(m_reading);
    QVERIFY(bar->value() > scrolled);
    QCOMPARE(topOf(words), top);
}

void SidebarPlaceTest::staysAtTheTop()
{
    m_sidebar->setReading(without(u"s1"_s));
    m_sidebar->setReading(m_reading);
    QCOMPARE(m_sidebar->tree()->verticalScrollBar()->value(), 0);
}

void SidebarPlaceTest::staysWhereTheFirstRowInViewGoes()
{
    m_sidebar->setReading(m_reading);
    QScrollBar *bar = m_sidebar->tree()->verticalScrollBar();
    bar->setValue(bar->maximum() - 80);
    while (seen(0).data(StatementModel::StatementRole).toString().isEmpty() && bar->value() > 0)
        bar->setValue(bar->value() - 5);
    const QString first = seen(0).data(StatementModel::StatementRole).toString();
    const QString next = m_sidebar->tree()->indexBelow(seen(0)).data().toString();
    const int top = topOf(next);
    m_sidebar->setReading(without(first));
    QCOMPARE(topOf(next), top);
}

void SidebarPlaceTest::showsWhoseARowIsAboveIt_data()
{
    QTest::addColumn<int>("height");
    QTest::newRow("room for all") << 400;
    QTest::newRow("little room") << 260;
}

/// From below the list goes up no further than to the row itself: its actor would be out of sight, or cut.
void SidebarPlaceTest::showsWhoseARowIsAboveIt()
{
    QFETCH(int, height);
    m_sidebar->resize(392, height);
    m_sidebar->setReading(m_reading);
    QTreeView *tree = m_sidebar->tree();
    QScrollBar *bar = tree->verticalScrollBar();
    int wentUp = 0;
    for (const ReadStatement &read : std::as_const(m_reading.statements)) {
        m_sidebar->selectStatement({});
        bar->setValue(bar->maximum());
        const int scrolled = bar->value();
        m_sidebar->selectStatement(read.statement.id);
        const QModelIndex row = tree->currentIndex();
        if (!tree->selectionModel()->isSelected(row) || bar->value() >= scrolled)
            continue;
        QModelIndex actor = row;
        while (actor.parent().isValid())
            actor = actor.parent();
        const QRect place = tree->visualRect(row);
        QVERIFY(tree->viewport()->rect().contains(place));
        const int needed = place.bottom() - tree->visualRect(actor).top();
        if (needed >= tree->viewport()->height() / 2)
            continue;
        ++wentUp;
        QVERIFY2(tree->visualRect(actor).top() >= 0, qPrintable(read.statement.id));
    }
    QVERIFY(wentUp > 0);
}

void SidebarPlaceTest::staysWhereARowIsInViewAlready()
{
    m_sidebar->setReading(m_reading);
    QTreeView *tree = m_sidebar->tree();
    QScrollBar *bar = tree->verticalScrollBar();
    bar->setValue(bar->maximum() - 80);
    QModelIndex row = seen(60);
    while (row.data(StatementModel::StatementRole).toString().isEmpty())
        row = tree->indexBelow(row);
    const int scrolled = bar->value();
    m_sidebar->selectStatement(row.data(StatementModel::StatementRole).toString());
    QCOMPARE(bar->value(), scrolled);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SidebarPlaceTest)
#include "tst_sidebarplace.moc"
