// SPDX-License-Identifier: GPL-3.0-or-later
// A day of somebody who reviews articles, by keys alone. Every key goes to the window that has the
// focus, as from a keyboard, and after every part of the day the library is read as another program
// would read it.
#include "core/review/reviewround.h"
#include "tests/support/roomtests.h"
#include "tests/ui/keysalone.h"
#include "ui/corrections/splitdialog.h"
#include "ui/exporting/exportdialog.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypane.h"
#include "ui/review/reviewcard.h"
#include "ui/review/scopebar.h"
#include "ui/startpage/startpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

/// The parts of the day follow each other: each begins with what the one before left.
class ReviewersDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_hasFailed |= QTest::currentTestFailed(); }
    void beginsWithTheSample();
    void opensTheArticle();
    void carriesAChainOver();
    void correctsFive();
    void answersWhatIsDoubtful();
    void mergesTwoActors();
    void splitsOneActor();
    void confirmsTheRest();
    void undoesAll();
    void redoesAll();
    void closesAndReopens();
    void withdrawsOneFromTheHistory();
    void exportsAndReopensTheExport();

private:
    const ReadStatement *saying(QStringView words) const
    {
        return m_at.reading().statement(m_at.saying(words));
    }
    QString speaker(QStringView words) const { return m_at.speaker(m_at.saying(words)); }
    QString card(const QString &label) const;
    HistoryPane *history() const { return m_at.window->findChild<HistoryPane *>(); }
    const QUndoStack *steps() const { return m_at.window->session().undoStack(); }
    void readsTheSameAs(const Reading &other) const;

    test::KeysAlone m_at;
    Reading m_morning; ///< nothing was said yet
    Reading m_evening; ///< all was said
    bool m_hasFailed = false;
    QSet<QString> m_reviewed; ///< Statement::ids that were answered
};

namespace {

// Of tests/ui/reviewersday.txt: words that the day is about.
constexpr QStringView survey = u"“I have read every page";
constexpr QStringView budget = u"“You cannot build";
constexpr QStringView restaurant = u"the ferry would become a restaurant";
constexpr QStringView patience = u"the patience of the crews";
constexpr QStringView doctor = u"that the island would lose its doctor";
constexpr QStringView lifeboats = u"“We agreed on the lifeboats";
constexpr QStringView insurers = u"whether anybody had spoken";

} // namespace

QString ReviewersDayTest::card(const QString &label) const
{
    const auto *shown = m_at.window->findChild<ReviewCard *>();
    return shown->isVisible() ? shown->findChild<QLabel *>(label)->text() : QString();
}

void ReviewersDayTest::readsTheSameAs(const Reading &other) const
{
    QCOMPARE(m_at.reading().statements, other.statements);
    QCOMPARE(m_at.reading().actors, other.actors);
}

void ReviewersDayTest::init()
{
    if (m_hasFailed)
        QSKIP("an earlier part of the day went wrong");
}

void ReviewersDayTest::beginsWithTheSample()
{
    m_at.toFront();
    QTRY_VERIFY(m_at.window->isSettled());
    QVERIFY(m_at.window->findChild<StartPage *>()->isVisible());
    m_at.key(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(m_at.window->session().isOpen() && m_at.window->isSettled());
    QVERIFY(!m_at.window->findChild<StartPage *>()->isVisible());
    QVERIFY(!m_at.reading().statements.isEmpty());
    QVERIFY(m_at.isAt(m_at.window->article()));
}

void ReviewersDayTest::opensTheArticle()
{
    QFile article(QStringLiteral(ONRECORD_SOURCE_DIR "/tests/ui/reviewersday.txt"));
    QVERIFY(article.open(QIODevice::ReadOnly));
    m_at.write(u"ferry.txt"_s, article.readAll());
    m_at.openFile(u"ferry.txt"_s);
    QVERIFY(m_at.window->windowTitle().startsWith(u"Harbour council splits"));
    QVERIFY(m_at.isAt(m_at.window->article()));
    m_morning = m_at.reading();
    QVERIFY(m_morning.statements.size() > 30);
    for (const QStringView words :
         {survey, budget, restaurant, patience, doctor, lifeboats, insurers})
        QVERIFY2(saying(words), qPrintable(words.toString()));
}

void ReviewersDayTest::carriesAChainOver()
{
    QStringList reyes; // whom the article calls "Reyes" where she speaks
    for (const ReadStatement &read : m_at.reading().statements) {
        const Spans &source = read.statement.source;
        if (!source.isEmpty() && source.first().in(m_at.reading().document.text()) == u"Reyes")
            reyes.append(read.statement.id);
    }
    QVERIFY(reyes.size() > 2);
    QVERIFY(reyes.contains(m_at.saying(survey)));
    m_at.walkTo(survey);
    m_at.key(Qt::Key_S);
    m_at.pick(u"marta"_s);
    QCOMPARE(speaker(survey), u"Marta Holm"_s);
    m_at.isOnDisk(); // before the question what else is meant is answered
    const auto *bar = m_at.window->findChild<ScopeBar *>();
    QTRY_VERIFY(bar->isVisible());
    m_at.key(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(!bar->isVisible());
    for (const QString &id : reyes) {
        QCOMPARE(m_at.speaker(id), u"Marta Holm"_s);
        QVERIFY2(m_at.row(id).contains(u"Holm"_s), qPrintable(m_at.row(id)));
        m_reviewed.insert(id);
    }
    QCOMPARE(steps()->count(), 1);
    QVERIFY(m_at.isAt(m_at.window->article()));
    m_at.isOnDisk();
}

void ReviewersDayTest::correctsFive()
{
    m_at.walkTo(restaurant);
    m_at.key(Qt::Key_S);
    m_at.pick(u"jon aas"_s);
    m_at.takeOnlyThis();
    QCOMPARE(speaker(restaurant), u"Jon Aas"_s);
    m_at.isOnDisk();

    m_at.walkTo(patience);
    m_at.key(Qt::Key_X);
    QCOMPARE(saying(patience)->state, State::Rejected);
    m_at.isOnDisk();

    const QString words = doctor.toString() + u" if the evening boat was cancelled"_s;
    m_at.walkTo(words);
    m_at.key(Qt::Key_E);
    QVERIFY(m_at.window->article()->isEditingBounds());
    for (int word = 0; word < 6; ++word)
        m_at.key(Qt::Key_Left, Qt::ControlModifier);
    m_at.key(Qt::Key_Return);
    QVERIFY(!m_at.window->article()->isEditingBounds());
    QCOMPARE(saying(doctor)->statement.content.first().length(), doctor.size());
    QVERIFY(!m_at.row(m_at.selected()).contains(u"cancelled"_s));
    m_at.isOnDisk();

    m_at.walkTo(insurers);
    m_at.key(Qt::Key_V);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_at.key(Qt::Key_W);
    QTRY_COMPARE(saying(insurers)->statement.verb, VerbKind::Warns);
    QVERIFY2(m_at.row(m_at.selected()).contains(u"warns"_s), qPrintable(m_at.row(m_at.selected())));
    m_at.isOnDisk();

    m_at.walkTo(lifeboats);
    m_at.key(Qt::Key_U);
    m_at.takeOnlyThis();
    QCOMPARE(speaker(lifeboats), QString());
    m_at.isOnDisk();

    for (const QStringView each : {restaurant, doctor, insurers, lifeboats}) {
        QCOMPARE(saying(each)->state, State::Corrected);
        m_reviewed.insert(m_at.saying(each));
    }
    m_reviewed.insert(m_at.saying(patience));
}

void ReviewersDayTest::answersWhatIsDoubtful()
{
    const QStringList queue = reviewQueue(m_at.reading());
    QVERIFY(queue.size() > 1);
    m_at.key(Qt::Key_F8);
    for (qsizetype left = queue.size(); left > 0; --left) {
        const QString asked = m_at.selected();
        QVERIFY(queue.contains(asked));
        QCOMPARE(card(u"review-left"_s), u"%1 left"_s.arg(left));
        QVERIFY(!card(u"review-question"_s).isEmpty());
        m_at.key(Qt::Key_A);
        QCOMPARE(m_at.reading().statement(asked)->state, State::Confirmed);
        QVERIFY2(m_at.row(asked).contains(u"confirmed"_s), qPrintable(m_at.row(asked)));
        m_reviewed.insert(asked);
        m_at.isOnDisk();
    }
    QVERIFY(card(u"review-question"_s).startsWith(u"Nothing is left"_s));

    // Then ten of those that the machine is sure of.
    m_at.key(Qt::Key_F8, Qt::ShiftModifier);
    for (int sure = 0; sure < 10; ++sure) {
        const QString asked = m_at.selected();
        QVERIFY(!asked.isEmpty() && !m_reviewed.contains(asked));
        m_at.key(Qt::Key_A);
        m_reviewed.insert(asked);
    }
    QVERIFY(card(u"review-question"_s).startsWith(u"Nothing is left"_s));
    m_at.isOnDisk();
    m_at.key(Qt::Key_Escape);
    QVERIFY(!m_at.window->findChild<ReviewCard *>()->isVisible());
    QVERIFY(m_at.isAt(m_at.window->article()));
}

void ReviewersDayTest::mergesTwoActors()
{
    const QString permit = m_at.saying(u"“The rules leave me");
    m_at.walkToActor(u"Ana Ruiz"_s);
    m_at.key(Qt::Key_M, Qt::ControlModifier);
    m_at.pick(u"sunniva"_s);
    QVERIFY(!test::actorNamed(m_at.reading(), u"Ana Ruiz"_s));
    QCOMPARE(m_at.speaker(permit), u"Sunniva Dahl"_s);
    const QTreeView *tree = m_at.window->sidebar()->tree();
    QVERIFY(m_at.isAt(tree));
    QCOMPARE(tree->currentIndex().data().toString(), u"Sunniva Dahl"_s);
    m_at.isOnDisk();
}

void ReviewersDayTest::splitsOneActor()
{
    const QStringView grandfather = u"“A restaurant!”";
    QCOMPARE(speaker(grandfather), u"Cora Vik"_s);
    m_at.walkTo(grandfather);
    m_at.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_at.asked<SplitDialog>());
    m_at.type(u"Cora Vik the elder"_s);
    m_at.key(Qt::Key_Return);
    QTRY_VERIFY(!m_at.window->findChild<SplitDialog *>());
    QCOMPARE(speaker(grandfather), u"Cora Vik the elder"_s);
    QCOMPARE(speaker(u"“That number is wrong"), u"Cora Vik"_s);
    QVERIFY(test::actorNamed(m_at.reading(), u"Cora Vik"_s));
    m_at.isOnDisk();
}

void ReviewersDayTest::confirmsTheRest()
{
    m_at.key(Qt::Key_Escape); // nothing is selected
    QVERIFY(m_at.isAt(m_at.window->article()));
    m_at.key(Qt::Key_Home, Qt::ControlModifier);
    for (qsizetype step = 0; step < m_at.reading().statements.size(); ++step) {
        m_at.key(Qt::Key_J);
        const QString last = m_at.selected();
        QVERIFY(!last.isEmpty());
        if (m_at.reading().statement(last)->state != State::Automatic)
            continue;
        m_at.key(Qt::Key_A);
        QCOMPARE(m_at.selected(), last);
        QCOMPARE(m_at.reading().statement(last)->state, State::Confirmed);
        m_reviewed.insert(last);
    }
    QVERIFY(m_reviewed.size() >= 30);
    for (const QString &id : std::as_const(m_reviewed)) {
        const State state = m_at.reading().statement(id)->state;
        QVERIFY(state != State::Automatic && state != State::Review);
    }
    m_at.isOnDisk();
    m_evening = m_at.reading();
}

void ReviewersDayTest::undoesAll()
{
    const int count = steps()->count();
    for (int left = count; left > 0; --left) {
        QVERIFY(m_at.window->actions()[ActionId::Undo]->isEnabled());
        m_at.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(steps()->index(), left - 1);
    }
    QVERIFY(!m_at.window->actions()[ActionId::Undo]->isEnabled());
    readsTheSameAs(m_morning);
    QVERIFY(m_at.window->session().log().inForce().isEmpty());
    QVERIFY(m_at.row(m_at.saying(survey)).contains(u"Reyes"_s));
    m_at.isOnDisk();
}

void ReviewersDayTest::redoesAll()
{
    while (m_at.window->actions()[ActionId::Redo]->isEnabled())
        m_at.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(steps()->index(), steps()->count());
    readsTheSameAs(m_evening);
    m_at.isOnDisk();
}

void ReviewersDayTest::closesAndReopens()
{
    m_at.key(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_at.window->isVisible());
    m_at.window.reset();
    m_at.open();
    m_at.toFront();
    QTRY_VERIFY(m_at.window->isSettled());
    m_at.key(Qt::Key_Return); // the first of the articles that were open lately
    QTRY_COMPARE(m_at.window->session().path(), m_at.path(u"ferry.txt"_s));
    QTRY_VERIFY(m_at.window->isSettled());
    readsTheSameAs(m_evening);
    m_at.isOnDisk();
}

void ReviewersDayTest::withdrawsOneFromTheHistory()
{
    const QString rejected = m_at.saying(patience);
    QCOMPARE(m_at.reading().statement(rejected)->state, State::Rejected);
    m_at.key(Qt::Key_H, Qt::ControlModifier);
    const QListView *list = history()->list();
    QVERIFY(list->isVisible() && m_at.isAt(list));
    m_at.key(Qt::Key_Home);
    const auto isIt = [&] {
        return list->currentIndex().data(HistoryModel::StatementRole) == rejected;
    };
    for (int row = 0; row < list->model()->rowCount() && !isIt(); ++row)
        m_at.key(Qt::Key_Down);
    QVERIFY(isIt());
    m_at.key(Qt::Key_Delete);
    QVERIFY(m_at.reading().statement(rejected)->state == State::Automatic);
    QVERIFY(isIt());
    const QString state = list->currentIndex().data(HistoryModel::StateRole).toString();
    QVERIFY2(state.startsWith(u"withdrawn"_s), qPrintable(state));
    QCOMPARE(m_at.selected(), rejected);
    m_at.isOnDisk();
    // All else is as it was in the evening.
    for (const ReadStatement &read : m_evening.statements) {
        if (read.statement.id != rejected)
            QCOMPARE(m_at.reading().statement(read.statement.id)->state, read.state);
    }
    m_at.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!list->isVisible());
    QVERIFY(m_at.isAt(m_at.window->article()));
}

void ReviewersDayTest::exportsAndReopensTheExport()
{
    m_at.key(Qt::Key_E, Qt::ControlModifier);
    const auto *dialog = m_at.asked<ExportDialog>();
    QVERIFY(dialog);
    const auto *field = dialog->findChild<QLineEdit *>(u"export-path"_s);
    for (int step = 0; step < 20 && !field->hasFocus(); ++step)
        m_at.key(Qt::Key_Tab);
    QVERIFY(field->hasFocus());
    m_at.key(Qt::Key_A, Qt::ControlModifier);
    m_at.type(m_at.path(u"evening.html"_s));
    m_at.key(Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(m_at.path(u"evening.html"_s)));
    QVERIFY(m_at.window->message().contains(u"evening.html"_s));

    const Reading exported = m_at.reading();
    m_at.openFile(u"evening.html"_s);
    readsTheSameAs(exported);
    QCOMPARE(m_at.reading().statement(m_at.saying(patience))->state, State::Automatic);
    QVERIFY2(m_at.row(m_at.saying(survey)).contains(u"Holm"_s),
             qPrintable(m_at.row(m_at.saying(survey))));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ReviewersDayTest)
#include "tst_reviewersday.moc"
