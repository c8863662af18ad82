// SPDX-License-Identifier: GPL-3.0-or-later
// What one actor said then and says now, shown together in the list of positions.
#include "core/html/html.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"
#include "tests/ui/atthewindow.h"
#include "ui/review/reviewcard.h"
#include "ui/sidebar/statementmodel.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class PairRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void showsThenAndNowTogether();
    void saysEarlierAndLaterOnTheCard();
    void partsThemWhereTheVerbIsCorrected();

private:
    QTreeView *tree() const { return m_at->window->sidebar()->tree(); }
    /// The two rows of the only pair; empty where there is none.
    QList<QModelIndex> joined() const;
    QString details() const;

    std::unique_ptr<AtTheWindow> m_at;
};

/// Ana Ruiz pledges a free bridge in November and denied it in March.
void PairRowsTest::init()
{
    SavedSession saved = sampleSession();
    saved.analysis.statements[0].verb = VerbKind::Pledges;
    saved.analysis.statements[1].saidOn = u"2026-03-03"_s;
    const Reading reading = readingOf(Document(saved.article), saved.analysis, {});
    m_at = std::make_unique<AtTheWindow>();
    m_at->write(u"orlow.html"_s, toHtml(reading, {.session = saved}, {}));
    QVERIFY(m_at->read(u"orlow.html"_s));
}

QList<QModelIndex> PairRowsTest::joined() const
{
    const QAbstractItemModel *model = tree()->model();
    const QModelIndex pairs =
        model->match(model->index(0, 0), Qt::DisplayRole, u"Pairs"_s, 1, Qt::MatchStartsWith)
            .value(0);
    if (!pairs.isValid() || model->rowCount(pairs) != 1)
        return {};
    const QModelIndex pair = model->index(0, 0, pairs);
    QList<QModelIndex> rows;
    for (int row = 0; row < model->rowCount(pair); ++row)
        rows.append(model->index(row, 0, pair));
    return rows;
}

QString PairRowsTest::details() const
{
    const auto *card = m_at->window->findChild<ReviewCard *>();
    return card->isVisible() ? card->findChild<QLabel *>(u"review-reason"_s)->text() : QString();
}

/// The earlier first; each leads to its place.
void PairRowsTest::showsThenAndNowTogether()
{
    const QList<QModelIndex> rows = joined();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].data(StatementModel::StatementRole).toString(), u"s2"_s);
    QCOMPARE(rows[1].data(StatementModel::StatementRole).toString(), u"s1"_s);
    tree()->expandAll();
    for (const QModelIndex &row : rows) {
        tree()->scrollTo(row);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          tree()->visualRect(row).center());
        QCOMPARE(m_at->window->selectedStatement(),
                 row.data(StatementModel::StatementRole).toString());
    }
}

/// Never that one contradicts the other: that is for the reader to say.
void PairRowsTest::saysEarlierAndLaterOnTheCard()
{
    m_at->window->selectStatement(u"s1"_s);
    m_at->press(Qt::Key_Return);
    QVERIFY2(details().contains(u"earlier 1b"_s), qPrintable(details()));
    m_at->window->selectStatement(u"s2"_s);
    QVERIFY2(details().contains(u"later 1a"_s), qPrintable(details()));
    QVERIFY(!details().contains(u"contradict"_s));
}

void PairRowsTest::partsThemWhereTheVerbIsCorrected()
{
    m_at->window->selectStatement(u"s2"_s);
    m_at->press(Qt::Key_V);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(m_at->window->windowHandle(), Qt::Key_P); // pledges, too
    QTRY_COMPARE(m_at->reading().statement(u"s2"_s)->statement.verb, VerbKind::Pledges);
    QVERIFY(joined().isEmpty());
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(joined().size(), 2);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::PairRowsTest)
#include "tst_pairrows.moc"
