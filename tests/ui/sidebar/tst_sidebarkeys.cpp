// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of positions shows, chosen at the window by key and by pointer.
#include "core/html/html.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"
#include "tests/ui/atthewindow.h"
#include "ui/sidebar/statementmodel.h"

#include <QHelpEvent>
#include <QLabel>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class SidebarKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsByAltAndNumber_data();
    void listsByAltAndNumber();
    void groupsByKey();
    void ordersByKey();
    void takesTheSearchBackByItsChip();
    void opensWhatIsClosedByKey_data();
    void opensWhatIsClosedByKey();
    void tellsAllOfARowOnHover();

private:
    QTreeView *tree() const { return m_at->window->sidebar()->tree(); }
    QModelIndex row(const QString &words) const;
    QString parentOf(const QString &words) const { return row(words).parent().data().toString(); }
    QString told(const QString &words) const;

    std::unique_ptr<AtTheWindow> m_at;
};

void SidebarKeysTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    SavedSession saved = sampleSession();
    saved.analysis.actors[0].aliases = {u"Ruiz"_s};
    const Reading reading = readingOf(Document(saved.article), saved.analysis, {});
    m_at->write(u"orlow.html"_s, toHtml(reading, {.session = saved}, {}));
    QVERIFY(m_at->read(u"orlow.html"_s));
}

void SidebarKeysTest::cleanup()
{
    QToolTip::hideText();
    m_at.reset();
}

QModelIndex SidebarKeysTest::row(const QString &words) const
{
    const QAbstractItemModel *model = tree()->model();
    return model
        ->match(model->index(0, 0), Qt::DisplayRole, words, 1,
                Qt::MatchStartsWith | Qt::MatchRecursive)
        .value(0);
}

/// Where the pointer rests on the row that begins with \a words.
QString SidebarKeysTest::told(const QString &words) const
{
    tree()->scrollTo(row(words));
    const QPoint place = tree()->visualRect(row(words)).center();
    QHelpEvent rest(QEvent::ToolTip, place, tree()->viewport()->mapToGlobal(place));
    QApplication::sendEvent(tree()->viewport(), &rest);
    return QToolTip::text();
}

void SidebarKeysTest::listsByAltAndNumber_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("changes"); ///< the row that comes or goes
    QTest::addColumn<QString>("stays");
    const QString verbatim = u"“We never promised"_s;
    const QString paraphrase = u"that the toll"_s; // which is to review
    QTest::newRow("verbatim") << int(Qt::Key_1) << u"chip-list-verbatim"_s << verbatim
                              << paraphrase;
    QTest::newRow("paraphrase") << int(Qt::Key_2) << u"chip-list-paraphrase"_s << paraphrase
                                << verbatim;
    QTest::newRow("to review") << int(Qt::Key_3) << u"chip-only-to-review"_s << verbatim
                               << paraphrase;
    QTest::newRow("rejected") << int(Qt::Key_4) << u"chip-hide-rejected"_s << u"“No toll"_s
                              << verbatim;
}

void SidebarKeysTest::listsByAltAndNumber()
{
    QFETCH(int, key);
    QFETCH(QString, chip);
    QFETCH(QString, changes);
    QFETCH(QString, stays);
    m_at->window->selectStatement(u"s6"_s);
    m_at->press(Qt::Key_X);
    m_at->window->selectStatement({});
    const auto *shown = m_at->window->findChild<QToolButton *>(chip);
    QVERIFY(shown && shown->isVisible());
    const bool isListed = row(changes).isValid();
    const bool isOn = shown->isChecked();
    m_at->press(key, Qt::AltModifier);
    QCOMPARE(row(changes).isValid(), !isListed);
    QVERIFY(row(stays).isValid());
    QCOMPARE(shown->isChecked(), !isOn);
    m_at->press(key, Qt::AltModifier);
    QCOMPARE(row(changes).isValid(), isListed);
    QCOMPARE(shown->isChecked(), isOn);
}

/// By topic, verb, day and in the order of the text; what is selected stays so.
void SidebarKeysTest::groupsByKey()
{
    const QString toll = u"that the toll"_s;
    m_at->window->selectStatement(u"s2"_s);
    const auto *grouping = m_at->window->findChild<QToolButton *>(u"sidebar-grouping"_s);
    QStringList above;
    QStringList said;
    for (int step = 0; step < 4; ++step) {
        above.append(parentOf(toll));
        said.append(grouping->text());
        QCOMPARE(m_at->window->sidebar()->selectedStatement(), u"s2"_s);
        QCOMPARE(m_at->window->selectedStatement(), u"s2"_s);
        m_at->press(Qt::Key_G, Qt::ControlModifier);
    }
    QCOMPARE(above, (QStringList{u"free bridge"_s, u"denies"_s, u"day not told"_s, u"Ana Ruiz"_s}));
    QCOMPARE(QSet<QString>(said.cbegin(), said.cend()).size(), 4);
    QCOMPARE(parentOf(toll), u"free bridge"_s);
}

/// By words, appearance, name and need of review.
void SidebarKeysTest::ordersByKey()
{
    m_at->write(u"order.txt"_s,
                "Title: Order of the boats\nPublished: 2026-11-12\n\n"
                "“We wait,” said Zoe Arne.\n\n"
                "“All of the boats will have to lie at the quay until the harbour master comes,” "
                "said Bo Lind.\n\n"
                "“They lie well,” said Ada Moen.\n\n"
                "“The quay is shut,” said a man.\n");
    QVERIFY(m_at->read(u"order.txt"_s));
    QSet<QString> orders;
    for (int step = 0; step < 4; ++step) {
        QStringList names;
        for (int at = 0; at < tree()->model()->rowCount(); ++at)
            names.append(tree()->model()->index(at, 0).data().toString());
        orders.insert(names.mid(0, 3).join(u", "_s));
        m_at->press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QVERIFY2(orders.contains(u"Bo Lind, Ada Moen, Zoe Arne"_s)
                 || orders.contains(u"Bo Lind, Zoe Arne, Ada Moen"_s),
             qPrintable(orders.values().join(u" | "_s))); // by words
    QVERIFY(orders.contains(u"Zoe Arne, Bo Lind, Ada Moen"_s)); // by appearance
    QVERIFY(orders.contains(u"Ada Moen, Bo Lind, Zoe Arne"_s)); // by name
}

void SidebarKeysTest::takesTheSearchBackByItsChip()
{
    m_at->press(Qt::Key_Slash);
    QTest::keyClicks(m_at->window->focusWidget(), u"bridge"_s);
    const auto *count = m_at->window->findChild<QLabel *>(u"sidebar-shown"_s);
    QTRY_VERIFY(count->isVisible());
    QVERIFY2(count->text().contains(u" of 6 statement"_s), qPrintable(count->text()));
    QVERIFY(!row(u"“a gift"_s).isValid());
    auto *chip = m_at->window->findChild<QToolButton *>(u"sidebar-searched"_s);
    QVERIFY(chip->isVisible() && chip->text().contains(u"bridge"));
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(m_at->window->sidebar()->filterField()->text().isEmpty());
    QVERIFY(row(u"“a gift"_s).isValid());
    QVERIFY(!chip->isVisible());
}

void SidebarKeysTest::opensWhatIsClosedByKey_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("within");
    QTest::newRow("silence") << u"Did not comment"_s << u"Vexholm"_s;
    QTest::newRow("anonymous") << u"Anonymous"_s << u"two officials"_s;
    QTest::newRow("own words") << u"In the reporter’s own words"_s << u"The ferry 😀 carried"_s;
}

/// These stand at the end and are closed.
void SidebarKeysTest::opensWhatIsClosedByKey()
{
    QFETCH(QString, group);
    QFETCH(QString, within);
    QVERIFY(row(group).isValid() && !row(group).parent().isValid());
    QVERIFY(!tree()->isExpanded(row(group)));
    QVERIFY(m_at->clickRow(group));
    QTest::keyClick(tree(), Qt::Key_Right);
    QVERIFY(tree()->isExpanded(row(group)));
    QVERIFY(tree()->visualRect(row(within)).isValid());
    QTest::keyClick(tree(), Qt::Key_Left);
    QVERIFY(!tree()->isExpanded(row(group)));
}

void SidebarKeysTest::tellsAllOfARowOnHover()
{
    QString tip = told(u"Ana Ruiz"_s);
    QVERIFY2(tip.contains(u"Ruiz\n"_s) && tip.contains(u"finance councillor"_s), qPrintable(tip));
    tip = told(u"“We never promised"_s);
    QVERIFY2(tip.contains(u"and we never will"_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"said on Monday 16 November 2026"_s), qPrintable(tip));
    tip = told(u"“a gift"_s);
    QVERIFY2(tip.contains(u"via two officials"_s), qPrintable(tip));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SidebarKeysTest)
#include "tst_sidebarkeys.moc"
