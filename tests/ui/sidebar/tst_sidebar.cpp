// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"
#include "ui/actions/actions.h"
#include "ui/sidebar/sidebar.h"
#include "ui/theme/themecolours.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace onrecord {

class SidebarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhyItIsEmpty();
    void tellsWhereTheReaderWent();
    void tellsNobodyWhenItIsTold();
    void goesByArrowKeys();
    void keepsSelectionAndFoldsOverAnotherReading();
    void filtersAsOneTypes();
    void closesTheReportersClaimsUntilTheyAreLookedFor();
    void wrapsWordsWhereTheListIsNarrow();
    void givesWordsTheRoomOfEmptyColumns();
    void keepsTheSelectionInAnotherOrder();
    void marksWhatWasLookedFor();
    void listsByChips();
    void groupsAndOrdersByKey();
    void saysHowMuchOfTheListIsShown();
    void addsALineToTheSelectedRow();
    void offersWhatCanBeDoneAboutWhatCouldNotBePlaced();
    void paintsEveryRow_data();
    void paintsEveryRow();

private:
    QModelIndex row(const QString &words) const;
    void click(const QString &words) const;

    Reading m_reading;
    std::unique_ptr<Sidebar> m_sidebar;
};

void SidebarTest::init()
{
    m_reading = test::sampleReading();
    m_reading.makeLookups();
    m_sidebar = std::make_unique<Sidebar>();
    m_sidebar->resize(392, 700);
    m_sidebar->setColours(ThemeColours::light());
    m_sidebar->show();
    m_sidebar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_sidebar.get()));
}

QModelIndex SidebarTest::row(const QString &words) const
{
    const QAbstractItemModel *model = m_sidebar->tree()->model();
    return model
        ->match(model->index(0, 0), Qt::DisplayRole, words, 1,
                Qt::MatchStartsWith | Qt::MatchRecursive)
        .value(0);
}

void SidebarTest::click(const QString &words) const
{
    const QModelIndex index = row(words);
    QVERIFY(index.isValid());
    QTest::mouseClick(m_sidebar->tree()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      m_sidebar->tree()->visualRect(index).center());
}

void SidebarTest::saysWhyItIsEmpty()
{
    const auto *why = m_sidebar->findChild<QLabel *>(u"sidebar-empty"_s);
    QVERIFY(why->isVisible());
    QVERIFY(why->text().contains(u"open"));
    Reading bare;
    bare.document = m_reading.document;
    bare.complete = false;
    m_sidebar->setReading(bare);
    QVERIFY(why->text().contains(u"Reading"));
    bare.complete = true;
    m_sidebar->setReading(bare);
    QVERIFY(why->text().contains(u"No attribution found"));
    m_sidebar->setReading(m_reading);
    QVERIFY(!why->isVisible());
    m_sidebar->filterField()->setText(u"zeppelin"_s);
    QVERIFY(why->text().contains(u"filter"));
}

void SidebarTest::tellsWhereTheReaderWent()
{
    m_sidebar->setReading(m_reading);
    QSignalSpy statement(m_sidebar.get(), &Sidebar::statementSelected);
    QSignalSpy place(m_sidebar.get(), &Sidebar::placeSelected);
    QSignalSpy actor(m_sidebar.get(), &Sidebar::actorSelected);
    click(u"that the city"_s);
    QCOMPARE(statement.last().first().toString(), u"s3"_s);
    QCOMPARE(actor.last().first().toString(), u"a2"_s);
    m_sidebar->tree()->expand(row(u"In the reporter"_s));
    click(u"About 2,300"_s);
    QCOMPARE(place.last().first().toLongLong(), m_reading.claims.first().span.begin);
    click(u"Ada Brandt"_s);
    QCOMPARE(actor.last().first().toString(), u"a1"_s);
}

void SidebarTest::tellsNobodyWhenItIsTold()
{
    m_sidebar->setReading(m_reading);
    QSignalSpy statement(m_sidebar.get(), &Sidebar::statementSelected);
    m_sidebar->selectStatement(u"s8"_s);
    QCOMPARE(m_sidebar->selectedStatement(), u"s8"_s);
    m_sidebar->selectStatement({});
    QCOMPARE(m_sidebar->selectedStatement(), QString());
    m_sidebar->selectStatement(u"no such"_s);
    QCOMPARE(m_sidebar->selectedStatement(), QString());
    QCOMPARE(statement.size(), 0);
}

void SidebarTest::goesByArrowKeys()
{
    m_sidebar->setReading(m_reading);
    m_sidebar->selectStatement(u"s3"_s);
    QSignalSpy statement(m_sidebar.get(), &Sidebar::statementSelected);
    QTest::keyClick(m_sidebar->tree(), Qt::Key_Down);
    QCOMPARE(statement.last().first().toString(), u"s4"_s);
}

void SidebarTest::keepsSelectionAndFoldsOverAnotherReading()
{
    m_sidebar->setReading(m_reading);
    m_sidebar->selectStatement(u"s3"_s);
    m_sidebar->tree()->collapse(row(u"Two engineers"_s));
    QVERIFY(!m_sidebar->tree()->isExpanded(row(u"Did not comment"_s)));
    QSignalSpy statement(m_sidebar.get(), &Sidebar::statementSelected);
    m_reading.statements[3].state = State::Confirmed;
    m_sidebar->setReading(m_reading);
    QCOMPARE(m_sidebar->selectedStatement(), u"s3"_s);
    QVERIFY(!m_sidebar->tree()->isExpanded(row(u"Two engineers"_s)));
    QVERIFY(m_sidebar->tree()->isExpanded(row(u"Ada Brandt"_s)));
    QCOMPARE(statement.size(), 0);
}

void SidebarTest::filtersAsOneTypes()
{
    m_sidebar->setReading(m_reading);
    QTest::keyClicks(m_sidebar->filterField(), u"brandt page"_s);
    QVERIFY(row(u"“I have read"_s).isValid());
    QVERIFY(!row(u"that the city"_s).isValid());
    m_sidebar->filterField()->clear();
    QVERIFY(row(u"that the city"_s).isValid());
}

void SidebarTest::closesTheReportersClaimsUntilTheyAreLookedFor()
{
    m_sidebar->setReading(m_reading);
    const auto isOpen = [this] {
        return m_sidebar->tree()->isExpanded(row(u"In the reporter"_s));
    };
    QVERIFY(!isOpen());
    QTest::keyClicks(m_sidebar->filterField(), u"2,300"_s);
    QVERIFY(isOpen());
    m_sidebar->filterField()->clear();
    QVERIFY(!isOpen());
}

void SidebarTest::wrapsWordsWhereTheListIsNarrow()
{
    m_sidebar->setReading(m_reading);
    const auto height = [this] {
        return m_sidebar->tree()->visualRect(row(u"that the city"_s)).height();
    };
    m_sidebar->resize(900, 700);
    const int wide = height();
    m_sidebar->resize(240, 700);
    QCOMPARE(height(), wide + m_sidebar->tree()->fontMetrics().height());
    m_sidebar->resize(900, 700);
    QCOMPARE(height(), wide);
}

void SidebarTest::givesWordsTheRoomOfEmptyColumns()
{
    const auto leastWidthOfOneLine = [this] {
        m_sidebar->setReading(m_reading);
        const int line = m_sidebar->tree()->fontMetrics().height();
        for (int width = 330; width < 900; width += 10) {
            m_sidebar->resize(width, 700);
            if (m_sidebar->tree()->visualRect(row(u"that the city"_s)).height() < 2 * line)
                return width;
        }
        return 0;
    };
    m_reading.statements[2].state = State::Automatic; // which has no sign
    m_reading.statements[2].statement.saidOn = u"2026-11-16"_s;
    const int withDay = leastWidthOfOneLine();
    m_reading.statements[2].statement.saidOn.clear();
    const int withoutDay = leastWidthOfOneLine();
    QVERIFY2(0 < withoutDay && withoutDay < withDay,
             qPrintable(u"%1 %2"_s.arg(withoutDay).arg(withDay)));
}

void SidebarTest::keepsTheSelectionInAnotherOrder()
{
    m_sidebar->setReading(m_reading);
    m_sidebar->selectStatement(u"s3"_s);
    QSignalSpy statement(m_sidebar.get(), &Sidebar::statementSelected);
    auto *button = m_sidebar->findChild<QToolButton *>(u"sidebar-grouping"_s);
    const QList<QAction *> entries = button->menu()->actions();
    for (QAction *entry : entries) {
        if (!entry->isSeparator())
            entry->trigger();
        QCOMPARE(m_sidebar->selectedStatement(), u"s3"_s);
    }
    QCOMPARE(statement.size(), 0);
}

void SidebarTest::marksWhatWasLookedFor()
{
    m_sidebar->setReading(m_reading);
    const QColor amber(0xf6, 0xd7, 0x7a);
    const auto isMarked = [&] {
        const QImage picture = m_sidebar->tree()->viewport()->grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == amber)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(!isMarked());
    QTest::keyClicks(m_sidebar->filterField(), u"CITY"_s);
    QVERIFY(isMarked());
}

void SidebarTest::listsByChips()
{
    const Actions actions;
    m_reading.statements[1].state = State::Rejected;
    m_sidebar->setReading(m_reading);
    m_sidebar->setActions(actions);
    const auto click = [this](const QString &name) {
        auto *chip = m_sidebar->findChild<QToolButton *>(name);
        QVERIFY(chip && chip->isVisible());
        QTest::mouseClick(chip, Qt::LeftButton);
    };
    QVERIFY(row(u"that the city"_s).isValid());
    click(u"chip-list-paraphrase"_s);
    QVERIFY(!actions[ActionId::ListParaphrase]->isChecked());
    QVERIFY(!row(u"that the city"_s).isValid());
    QVERIFY(row(u"“I have read"_s).isValid());
    actions[ActionId::ListParaphrase]->trigger();
    QVERIFY(row(u"that the city"_s).isValid());
    click(u"chip-only-to-review"_s);
    QVERIFY(!row(u"“I have read"_s).isValid());
    click(u"chip-only-to-review"_s);
    QVERIFY(!row(u"“We promised to"_s).isValid());
    click(u"chip-hide-rejected"_s);
    QVERIFY(row(u"“We promised to"_s).isValid());
    QCOMPARE(m_sidebar->findChild<QToolButton *>(u"chip-hide-rejected"_s)->accessibleName(),
             u"Rejected 1"_s);
}

void SidebarTest::groupsAndOrdersByKey()
{
    m_sidebar->setReading(m_reading);
    const Actions actions;
    m_sidebar->setActions(actions);
    const auto *button = m_sidebar->findChild<QToolButton *>(u"sidebar-grouping"_s);
    QStringList texts;
    for (int step = 0; step < 4; ++step) {
        texts.append(button->text());
        actions[ActionId::NextGrouping]->trigger();
    }
    QCOMPARE(QSet<QString>(texts.cbegin(), texts.cend()).size(), 4);
    QCOMPARE(button->text(), texts.first());
    const auto first = [this] {
        return m_sidebar->tree()->model()->index(0, 0).data().toString();
    };
    QCOMPARE(first(), u"Ada Brandt"_s);
    actions[ActionId::NextOrder]->trigger(); // by words, of which the test has none
    actions[ActionId::NextOrder]->trigger(); // by name
    QCOMPARE(first(), u"Ada Brandt"_s);
    m_reading.actors[0].actor.name = u"Zoe Brandt 😀"_s;
    m_sidebar->setReading(m_reading);
    QCOMPARE(first(), u"Tenants’ league"_s);
}

void SidebarTest::saysHowMuchOfTheListIsShown()
{
    m_sidebar->setReading(m_reading);
    const Actions actions;
    m_sidebar->setActions(actions);
    auto *shown = m_sidebar->findChild<QLabel *>(u"sidebar-shown"_s);
    auto *chip = m_sidebar->findChild<QToolButton *>(u"chip-list-verbatim"_s);
    QVERIFY(!shown->isVisible() && chip->isVisible());
    m_sidebar->filterField()->setFocus();
    QTest::keyClicks(m_sidebar->filterField(), u"lift"_s);
    QVERIFY(shown->isVisible() && !chip->isVisible());
    QCOMPARE(shown->text(), u"2 of 9 statement(s) · Esc"_s);
    QTest::keyClick(m_sidebar->filterField(), Qt::Key_Escape);
    QVERIFY(!shown->isVisible() && chip->isVisible());
    QVERIFY(m_sidebar->filterField()->text().isEmpty());
    QVERIFY(m_sidebar->tree()->hasFocus());
}

void SidebarTest::addsALineToTheSelectedRow()
{
    m_sidebar->setReading(m_reading);
    const auto rect = [this](const QString &words) {
        return m_sidebar->tree()->visualRect(row(words));
    };
    const int height = rect(u"that the city"_s).height();
    click(u"that the city"_s);
    QVERIFY(rect(u"that the city"_s).height() > height);
    click(u"“I have read"_s);
    QCOMPARE(rect(u"that the city"_s).height(), height);
}

void SidebarTest::offersWhatCanBeDoneAboutWhatCouldNotBePlaced()
{
    const Actions actions;
    m_sidebar->setActions(actions);
    Correction lost;
    lost.id = QUuid::createUuid();
    lost.target = {Anchor{5, u"words that are gone"_s, {}, {}}};
    lost.change = Reject{};
    m_reading.orphans = {lost};
    m_sidebar->setReading(m_reading);
    QSignalSpy chosen(m_sidebar.get(), &Sidebar::correctionSelected);
    QSignalSpy dropped(actions[ActionId::DropCorrection], &QAction::triggered);
    auto *button = m_sidebar->findChild<QToolButton *>(u"orphan-drop-correction"_s);
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1); // the first of them, as none was
    QCOMPARE(chosen.first().first().toUuid(), lost.id);
    QCOMPARE(dropped.size(), 1);
    m_reading.statements[0].state = State::Automatic;
    m_sidebar->setReading(m_reading);
    QVERIFY(m_sidebar->findChild<QToolButton *>(u"orphan-drop-correction"_s)->isVisible());
}

void SidebarTest::paintsEveryRow_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("width");
    QTest::newRow("light") << false << 392;
    QTest::newRow("dark") << true << 392;
    QTest::newRow("narrow") << false << 240;
}

/// Each row has colour on it, whatever the width: something other than its ground.
void SidebarTest::paintsEveryRow()
{
    QFETCH(bool, dark);
    QFETCH(int, width);
    const ThemeColours colours = dark ? ThemeColours::dark() : ThemeColours::light();
    m_sidebar->setColours(colours);
    m_sidebar->resize(width, 700);
    m_sidebar->setReading(m_reading);
    m_sidebar->tree()->expandAll();
    const QTreeView *tree = m_sidebar->tree();
    const QImage picture = m_sidebar->tree()->viewport()->grab().toImage();
    QModelIndex index = tree->model()->index(0, 0);
    int rows = 0;
    for (; index.isValid(); index = tree->indexBelow(index), ++rows) {
        const QRect room = tree->visualRect(index);
        bool isPainted = false;
        for (int x = room.left(); x < room.right() && !isPainted; ++x)
            isPainted = picture.pixelColor(x, room.bottom() - room.height() / 3) != colours.pane;
        QVERIFY2(isPainted, qPrintable(index.data().toString()));
    }
    QCOMPARE(rows, 15);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SidebarTest)
#include "tst_sidebar.moc"
