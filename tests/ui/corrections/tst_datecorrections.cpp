// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, certainty and topics put right by key and mouse, and pairs shown joined. The findings are
// drawn into the article (tests/support), so that the rules may become what they like.
#include "core/applying/growingreading.h"
#include "core/html/html.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"
#include "tests/ui/atthewindow.h"
#include "ui/corrections/datedialog.h"
#include "ui/corrections/headdialog.h"
#include "ui/corrections/inputdialogs.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class RecordCorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void tellsWhatADateMeans();
    void correctsADateInTheCalendar();
    void correctsADateWithTheCaretOnIt();
    void correctsARoleByMouse();
    void takesAMonthForADay();
    void correctsTheDateTheCaretWasMovedTo();
    void saysWhereTheDateStands();
    void asksForTheDayOfPublicationWhereNoDateIs();
    void marksTheCertaintyByKeys();
    void renamesATopicByKeys();
    void mergesTopicsByKeys();
    void mergesTopicsByDragging();
    void joinsPairs();
    void groupsByDay();
    void keepsAllInTheExport();

private:
    const DateExpression &monday() const { return m_at->reading().dates.first().date; }
    const Statement &statement(const QString &id) const
    {
        return m_at->reading().statement(id)->statement;
    }
    QString undone() const { return m_at->window->session().undoStack()->undoText(); }
    QStringList topics() const;
    QModelIndex row(const QString &words, int hit = 0) const;
    void pressInTree(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void select(const QString &id) const;

    std::unique_ptr<AtTheWindow> m_at;
};

/// A charge of Bo Lind's that Ana Ruiz denies, and two topics.
static SavedSession session()
{
    SavedSession saved = sampleSession();
    for (Statement &each : saved.analysis.statements) {
        if (each.id == u"s3")
            each.verb = VerbKind::Criticises;
    }
    saved.analysis.positions = {{u"a1"_s, u"free bridge"_s, {u"s1"_s}},
                                {u"a1"_s, u"toll"_s, {u"s2"_s}},
                                {u"a3"_s, u"toll"_s, {u"s3"_s}}};
    return saved;
}

void RecordCorrectionsTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    const SavedSession saved = session();
    const Reading reading = readingOf(Document(saved.article), saved.analysis, {});
    m_at->write(u"orlow.html"_s,
                toHtml(reading, {.session = saved}, QDateTime::currentDateTimeUtc()));
    QVERIFY(m_at->read(u"orlow.html"_s));
}

QStringList RecordCorrectionsTest::topics() const
{
    QStringList names;
    for (const Position &position : m_at->reading().positions) {
        if (!position.topic.isEmpty())
            names.append(position.actor + u' ' + position.topic);
    }
    return names;
}

QModelIndex RecordCorrectionsTest::row(const QString &words, int hit) const
{
    const QAbstractItemModel *model = m_at->window->sidebar()->tree()->model();
    return model
        ->match(model->index(0, 0), Qt::DisplayRole, words, -1,
                Qt::MatchStartsWith | Qt::MatchRecursive)
        .value(hit);
}

void RecordCorrectionsTest::pressInTree(int key, Qt::KeyboardModifiers modifiers) const
{
    m_at->toFront();
    QTreeView *tree = m_at->window->sidebar()->tree();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key(key), modifiers);
}

void RecordCorrectionsTest::select(const QString &id) const
{
    m_at->click(placeOf(statement(id)) + 2);
    QCOMPARE(m_at->window->selectedStatement(), id);
}

void RecordCorrectionsTest::tellsWhatADateMeans()
{
    const QString told =
        u"Monday 16 November 2026 · said on\nThe last one up to the day of publication, Tuesday 17 "
        u"November 2026: the verb tells of the past."_s;
    QCOMPARE(m_at->window->article()->explanationAt(monday().span.begin + 1), told);

    select(u"s1"_s);
    m_at->press(Qt::Key_Return);
    const auto *card = m_at->window->findChild<QLabel *>(u"review-reason"_s);
    QVERIFY(card->isVisible());
    QVERIFY2(card->text().contains(u"“Monday”: "_s + told), qPrintable(card->text()));
}

void RecordCorrectionsTest::correctsADateInTheCalendar()
{
    select(u"s1"_s);
    m_at->press(Qt::Key_D);
    auto *dialog = m_at->asked<DateDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QCalendarWidget *>()->selectedDate(), QDate(2026, 11, 16));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Left);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);

    QTRY_COMPARE(monday().value, u"2026-11-15"_s);
    QVERIFY(!monday().anchor.isValid());
    QCOMPARE(statement(u"s1"_s).saidOn, u"2026-11-15"_s);
    QCOMPARE(undone(), u"Set “Monday” to Sunday 15 November 2026, said on"_s);
    const QString told = m_at->window->article()->explanationAt(monday().span.begin);
    QVERIFY2(told.contains(u"was read as Monday 16 November 2026"), qPrintable(told));

    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(monday().value, u"2026-11-16"_s);
    QCOMPARE(statement(u"s1"_s).saidOn, u"2026-11-16"_s);
}

void RecordCorrectionsTest::correctsADateWithTheCaretOnIt()
{
    const Span quarter = m_at->reading().dates.at(1).date.span;
    m_at->click(quarter.begin + 4);
    QCOMPARE(m_at->window->selectedStatement(), QString());
    m_at->press(Qt::Key_D);
    auto *dialog = m_at->asked<DateDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(u"the third quarter"));
    // Nothing was chosen, so nothing but the role can change.
    auto *role = dialog->findChild<QComboBox *>(u"date-role"_s);
    QTest::keyClick(role, Qt::Key_Down);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                      Qt::LeftButton);
    QTRY_VERIFY(m_at->reading().dates.at(1).date.role == DateRole::SaidOn);
    QCOMPARE(m_at->reading().dates.at(1).date.value, u"2026-Q3"_s);
}

void RecordCorrectionsTest::correctsARoleByMouse()
{
    // By the menu at the word, as a right click offers it.
    const QPoint point = m_at->window->article()->rectangleAt(monday().span.begin + 2).center();
    QWidget *viewport = m_at->window->article()->viewport();
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, viewport->mapToGlobal(point));
    QApplication::sendEvent(viewport, &event);
    auto *menu = m_at->window->findChild<QMenu *>(u"correction-menu"_s);
    QVERIFY(menu);
    QAction *date = m_at->window->actions()[ActionId::DateMeaning];
    QVERIFY(menu->actions().contains(date));
    const QPoint place = menu->actionGeometry(date).center();
    // As a hand comes to it: Qt 6.8 closes a menu that is pressed before the mouse has moved.
    for (int step = 10; step >= 0; --step)
        QTest::mouseMove(menu, place - QPoint(4 * step, 0));
    QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, place);
    auto *dialog = m_at->asked<DateDialog>();
    QVERIFY(dialog);
    auto *role = dialog->findChild<QComboBox *>(u"date-role"_s);
    QTest::keyClick(role, Qt::Key_Home);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                      Qt::LeftButton);
    QTRY_VERIFY(monday().role == DateRole::About);
    QCOMPARE(statement(u"s1"_s).saidOn, QString());
}

void RecordCorrectionsTest::takesAMonthForADay()
{
    select(u"s1"_s);
    m_at->press(Qt::Key_D);
    auto *dialog = m_at->asked<DateDialog>();
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<QComboBox *>(u"date-exactness"_s), Qt::Key_Down);
    QCOMPARE(dialog->findChild<QLabel *>(u"date-value"_s)->text(), u"November 2026"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                      Qt::LeftButton);
    QTRY_COMPARE(monday().value, u"2026-11"_s);
}

void RecordCorrectionsTest::correctsTheDateTheCaretWasMovedTo()
{
    select(u"s1"_s); // which has a date of its own
    m_at->press(Qt::Key_F7);
    m_at->window->article()->setCaret(m_at->reading().dates.at(1).date.span.begin - 1);
    m_at->press(Qt::Key_Right);
    QCOMPARE(m_at->window->selectedStatement(), u"s1"_s);
    m_at->press(Qt::Key_D);
    auto *dialog = m_at->asked<DateDialog>();
    QVERIFY(dialog);
    QVERIFY2(dialog->windowTitle().contains(u"the third quarter"),
             qPrintable(dialog->windowTitle()));
}

void RecordCorrectionsTest::saysWhereTheDateStands()
{
    m_at->window->resize(640, 480);
    select(u"s1"_s);
    m_at->press(Qt::Key_D);
    auto *dialog = m_at->asked<DateDialog>();
    QVERIFY(dialog);
    const QString place = dialog->findChild<QLabel *>(u"date-place"_s)->text();
    QVERIFY2(place.startsWith(u"¶1: … ") && place.contains(u"said on Monday, “and"),
             qPrintable(place));
}

void RecordCorrectionsTest::asksForTheDayOfPublicationWhereNoDateIs()
{
    select(u"s5"_s);
    m_at->press(Qt::Key_D);
    QVERIFY(m_at->asked<HeadDialog>());
    QVERIFY(!m_at->window->findChild<DateDialog *>());
    const auto *why = m_at->asked<HeadDialog>()->findChild<QLabel *>(u"head-why"_s);
    QVERIFY(why); // a day is asked for that is not the statement's
    QVERIFY(why->text().contains(u" of "_s + m_at->reading().statement(u"s5"_s)->label + u'.'));
}

void RecordCorrectionsTest::marksTheCertaintyByKeys()
{
    select(u"s2"_s);
    m_at->press(Qt::Key_G);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_at->window->findChild<QMenu *>(u"certainty-menu"_s)));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(statement(u"s2"_s).certainty == Certainty::Hedged);
    QVERIFY(m_at->reading().statement(u"s2"_s)->state == State::Corrected);
    const QString place = row(u"that the toll"_s).data(StatementModel::CountRole).toString();
    QVERIFY2(place.startsWith(u"hedged "), qPrintable(place));
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(statement(u"s2"_s).certainty == Certainty::Asserted);
}

void RecordCorrectionsTest::renamesATopicByKeys()
{
    QVERIFY(m_at->clickRow(u"toll"_s));
    pressInTree(Qt::Key_F2);
    auto *dialog = m_at->asked<NameDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Bridge toll"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    const QStringList renamed{u"a1 free bridge"_s, u"a1 Bridge toll"_s, u"a3 Bridge toll"_s};
    QTRY_COMPARE(topics(), renamed);
    QCOMPARE(undone(), u"Rename the topic “toll” to “Bridge toll”"_s);
    QVERIFY(row(u"Bridge toll"_s).isValid());
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(topics().last(), u"a3 toll"_s);
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(topics(), renamed);
}

void RecordCorrectionsTest::mergesTopicsByKeys()
{
    QVERIFY(m_at->clickRow(u"free bridge"_s));
    pressInTree(Qt::Key_M, Qt::ControlModifier);
    auto *dialog = m_at->asked<ChoiceDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget *>()->count(), 1);
    QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Return);
    QTRY_COMPARE(topics(), (QStringList{u"a1 toll"_s, u"a3 toll"_s}));
    QCOMPARE(m_at->reading().positions.first().statements, (QStringList{u"s1"_s, u"s2"_s}));
}

void RecordCorrectionsTest::mergesTopicsByDragging()
{
    QTreeView *tree = m_at->window->sidebar()->tree();
    const QModelIndex from = row(u"free bridge"_s);
    const QModelIndex into = row(u"toll"_s);
    QVERIFY(from.flags() & Qt::ItemIsDragEnabled);
    QVERIFY(!(row(u"Ana Ruiz"_s).flags() & Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> dragged(tree->model()->mimeData({from}));
    tree->scrollTo(into);
    const QPoint at = tree->visualRect(into).center();
    QDragEnterEvent enter(at, Qt::LinkAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tree->viewport(), &enter);
    QDragMoveEvent move(at, Qt::LinkAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tree->viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(at, Qt::LinkAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tree->viewport(), &drop);
    QTRY_COMPARE(topics(), (QStringList{u"a1 toll"_s, u"a3 toll"_s}));
    QCOMPARE(undone(), u"Merge the topic “free bridge” into “toll”"_s);
}

void RecordCorrectionsTest::joinsPairs()
{
    const ReadPair expected{PairKind::Answer, u"s3"_s, u"s2"_s};
    QCOMPARE(m_at->reading().pairs, QList<ReadPair>{expected});
    const QString charge = m_at->reading().statement(u"s3"_s)->label;
    const QString denial = m_at->reading().statement(u"s2"_s)->label;
    const auto place = [&](const QString &words) {
        return row(words).data(StatementModel::CountRole).toString();
    };
    QVERIFY(place(u"that the toll"_s).contains(u"⇄"_s + charge));
    QVERIFY(place(u"“a gift"_s).contains(u"⇄"_s + denial));

    // Side by side, and each leads to its place.
    const QModelIndex pairs = row(u"Pairs"_s);
    QVERIFY(pairs.isValid());
    const QModelIndex joined = pairs.model()->index(0, 0, pairs);
    QCOMPARE(pairs.model()->rowCount(joined), 2);
    QTreeView *tree = m_at->window->sidebar()->tree();
    const QModelIndex second = joined.model()->index(1, 0, joined);
    tree->scrollTo(second);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier,
                      tree->visualRect(second).center());
    QCOMPARE(m_at->window->article()->selectedStatement(), u"s2"_s);
    m_at->press(Qt::Key_Return);
    const auto *card = m_at->window->findChild<QLabel *>(u"review-reason"_s);
    QVERIFY2(card->text().contains(u"answers "_s + charge), qPrintable(card->text()));
}

void RecordCorrectionsTest::groupsByDay()
{
    auto *grouping = m_at->window->findChild<QToolButton *>(u"sidebar-grouping"_s);
    const QList<QAction *> groupings = grouping->menu()->actions();
    for (QAction *action : groupings) {
        if (action->text() == u"By day")
            action->trigger();
    }
    const QModelIndex day = row(u"Monday 16 November 2026"_s);
    QVERIFY(day.isValid());
    QCOMPARE(day.model()->index(0, 0, day).data(StatementModel::StatementRole).toString(), u"s1"_s);
    QVERIFY(row(u"day not told"_s).isValid());
}

void RecordCorrectionsTest::keepsAllInTheExport()
{
    Session &open = m_at->window->session();
    QVERIFY(open.correct(open.correctionOf(RenameTopic{u"toll"_s, u"Bridge <toll>"_s})));
    Correction date = open.correctionOf(SetDate{u"2026-11-10"_s, DateRole::SaidOn});
    date.target = open.anchored({monday().span});
    QVERIFY(open.correct(date));
    QVERIFY(open.correct(open.correctionOf(u"s2"_s, SetCertainty{Certainty::Conditional})));
    const Reading before = open.reading();
    const QByteArray page = open.exported(ExportFormat::Html, {}, {});
    QVERIFY(page.contains("Bridge &lt;toll&gt;</h4>"));
    QVERIFY(page.contains("datetime=\"2026-11-10\""));
    QVERIFY(page.contains("conditional"));
    QVERIFY(page.contains("class=\"pair\""));

    m_at->write(u"out.html"_s, page);
    QVERIFY(m_at->read(u"out.html"_s));
    QCOMPARE(m_at->reading().dates, before.dates);
    QCOMPARE(m_at->reading().positions, before.positions);
    QCOMPARE(m_at->reading().pairs, before.pairs);
    QCOMPARE(m_at->reading().statements, before.statements);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::RecordCorrectionsTest)
#include "tst_datecorrections.moc"
