// SPDX-License-Identifier: GPL-3.0-or-later
// Two readers: the other one's saved file laid beside ours, decided by key.
#include "ui/comparing/comparepane.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/comparing/differencemodel.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class ComparePaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void mixesNothingIn();
    void asksForTheFileByKey();
    void leavesWhatIsBeingRead();
    void takesTheirsByKey();
    void keepsOursByKey();
    void goesToThePlaceToEdit();
    void addsWhatTheyAloneHave();
    void saysHowFarBothAgree();
    void saysThatBothAgree();
    void refusesWhatIsNoReading();
    void isLeftWithTheArticle();
    void goesWithTheArticleWhereNothingIsCompared();
    void staysWithTheArticleThatIsReadAgain();
    void isInTheMenu();

private:
    ComparePane *pane() const { return m_at->window->findChild<ComparePane *>(); }
    QListView *list() const { return pane()->list(); }
    QString head() const { return pane()->findChild<QLabel *>(u"compare-head"_s)->text(); }
    QString agreement() const
    {
        return pane()->findChild<QLabel *>(u"compare-agreement"_s)->text();
    }
    QString row(int number, int role) const
    {
        return list()->model()->index(number, 0).data(role).toString();
    }
    void key(Qt::Key key) const
    {
        m_at->toFront();
        list()->setFocus();
        QTest::keyClick(list(), key);
    }
    void exportHers();
    QString crews() const { return m_at->saying(u"“Nobody asked"); }
    QString island() const { return m_at->saying(u"that the island"); }

    std::unique_ptr<AtTheWindow> m_at;
};

/// Saves the article as another reader would have it: the crews' words are nobody's, the island is no
/// statement. Ours is as it was.
void ComparePaneTest::exportHers()
{
    m_at->window->selectStatement(crews());
    m_at->press(Qt::Key_U);
    m_at->window->selectStatement(island());
    m_at->press(Qt::Key_X);
    m_at->write(u"hers.html"_s, m_at->window->session().exported(ExportFormat::Html, {}, {}));
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
}

void ComparePaneTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
    exportHers();
    QCOMPARE(m_at->speaker(crews()), u"Bo Lind"_s);
}

void ComparePaneTest::mixesNothingIn()
{
    const Reading before = m_at->reading();
    const qsizetype lines = m_at->window->session().log().entries().size();
    pane()->compareWith(m_at->path(u"hers.html"_s));
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(row(0, DifferenceModel::OursRole), u"Bo Lind"_s);
    QCOMPARE(row(0, DifferenceModel::TheirsRole), u"nobody"_s);
    QCOMPARE(row(1, DifferenceModel::OursRole), u"Cora Vik"_s);
    QCOMPARE(row(1, DifferenceModel::TheirsRole), u"no statement"_s);
    QVERIFY(head().startsWith(u"hers.html: 2 left"_s));
    QCOMPARE(m_at->window->session().log().entries().size(), lines);
    QCOMPARE(m_at->window->selectedStatement(), crews());
}

void ComparePaneTest::asksForTheFileByKey()
{
    const auto ask = [this](const QString &path, Qt::Key last) {
        m_at->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QPointer<QFileDialog> dialog = m_at->asked<QFileDialog>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(field && field->hasFocus());
        QTest::keyClicks(field, path);
        QTest::keyClick(dialog, last);
        QTRY_VERIFY(!dialog);
    };
    ask(m_at->path(u"hers.html"_s), Qt::Key_Escape);
    QVERIFY(!list()->isVisible());
    ask(m_at->path(u"hers.html"_s), Qt::Key_Return);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QVERIFY(list()->isVisible());
    QVERIFY2(head().startsWith(u"hers.html: 2 left"_s), qPrintable(head()));
    m_at->toFront();
    QTest::keyClick(m_at->window->focusWidget(), Qt::Key_Right); // the keys are in the list
    QCOMPARE(m_at->speaker(crews()), QString());
}

/// A long file, by Esc; it can be compared with afterwards.
void ComparePaneTest::leavesWhatIsBeingRead()
{
    QFile hers(m_at->path(u"hers.html"_s));
    QVERIFY(hers.open(QIODevice::ReadOnly));
    m_at->write(u"long.html"_s, hers.readAll() + QByteArray(300 << 10, '\n'));
    pane()->compareWith(m_at->path(u"hers.html"_s));
    const QString before = head();
    pane()->compareWith(m_at->path(u"long.html"_s));
    QCOMPARE(head(), u"Reading long.html… Esc cancels."_s);
    key(Qt::Key_Escape);
    QCOMPARE(head(), before);
    QCOMPARE(list()->model()->rowCount(), 2);
    pane()->compareWith(m_at->path(u"long.html"_s));
    QTRY_VERIFY_WITH_TIMEOUT(head().startsWith(u"long.html: 2 left"_s), 60'000);
}

void ComparePaneTest::takesTheirsByKey()
{
    pane()->compareWith(m_at->path(u"hers.html"_s));
    key(Qt::Key_Right);
    QCOMPARE(m_at->speaker(crews()), QString());
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(m_at->window->selectedStatement(), island());
    key(Qt::Key_Right);
    QCOMPARE(m_at->reading().statement(island())->state, State::Rejected);
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(head().contains(u"no difference"_s));
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_at->reading().statement(island())->state != State::Rejected);
    QCOMPARE(list()->model()->rowCount(), 1);
}

void ComparePaneTest::keepsOursByKey()
{
    pane()->compareWith(m_at->path(u"hers.html"_s));
    key(Qt::Key_Left);
    QCOMPARE(m_at->reading().statement(crews())->state, State::Confirmed);
    QCOMPARE(m_at->speaker(crews()), u"Bo Lind"_s);
    QVERIFY(list()->model()->index(0, 0).data(DifferenceModel::IsKeptRole).toBool());
    QCOMPARE(list()->currentIndex().row(), 1); // the next one
    QVERIFY(head().contains(u"1 left"_s));
    key(Qt::Key_Left);
    QVERIFY(head().contains(u"all differences are decided"_s));
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(head().contains(u"1 left"_s));
}

void ComparePaneTest::goesToThePlaceToEdit()
{
    pane()->compareWith(m_at->path(u"hers.html"_s));
    key(Qt::Key_Down);
    key(Qt::Key_E);
    QCOMPARE(m_at->window->focusWidget(), m_at->window->article());
    QCOMPARE(m_at->window->selectedStatement(), island());
}

void ComparePaneTest::addsWhatTheyAloneHave()
{
    const Span boats = [this] {
        const qsizetype begin = m_at->reading().document.text().indexOf(u"handles 400 boats");
        return Span{begin, begin + 17};
    }();
    Session &session = m_at->window->session();
    QVERIFY(session.correct(session.newStatement({boats}, {}, VerbKind::Says)));
    m_at->write(u"more.html"_s, session.exported(ExportFormat::Html, {}, {}));
    session.undo();
    QVERIFY(m_at->saying(u"handles 400").isEmpty());
    pane()->compareWith(m_at->path(u"more.html"_s));
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(row(0, DifferenceModel::OursRole), u"no statement"_s);
    QCOMPARE(m_at->window->article()->selection(), boats);
    key(Qt::Key_Right);
    QVERIFY(!m_at->saying(u"handles 400").isEmpty());
}

void ComparePaneTest::saysHowFarBothAgree()
{
    pane()->compareWith(m_at->path(u"hers.html"_s));
    // Ours: Ana, Bo, Ana, Cora; hers: Ana, nobody, Ana, none. Two of four are equal; values: Ana 4, the
    // four others 1 each; alpha is 1 - 7 * 4 / (64 - 16 - 4).
    QCOMPARE(m_at->reading().statements.size(), 4);
    QVERIFY2(agreement().contains(u"50 %"_s), qPrintable(agreement()));
    QVERIFY2(agreement().contains(QLocale().toString(1 - 28.0 / 44, 'f', 2)),
             qPrintable(agreement()));
}

void ComparePaneTest::saysThatBothAgree()
{
    m_at->write(u"same.html"_s, m_at->window->session().exported(ExportFormat::Html, {}, {}));
    pane()->compareWith(m_at->path(u"same.html"_s));
    QVERIFY(head().contains(u"Both say the same"_s));
    QVERIFY(!m_at->window->actions()[ActionId::TakeTheirs]->isEnabled());
}

void ComparePaneTest::refusesWhatIsNoReading()
{
    m_at->write(u"plain.txt"_s, "Nobody said anything here.\n");
    pane()->compareWith(m_at->path(u"plain.txt"_s));
    QVERIFY(!m_at->window->message().isEmpty());
    QVERIFY(!pane()->isVisible());
}

void ComparePaneTest::isLeftWithTheArticle()
{
    pane()->compareWith(m_at->path(u"hers.html"_s));
    m_at->write(u"other.txt"_s, "“We stay,” Ana Ruiz said.\n");
    QVERIFY(m_at->read(u"other.txt"_s));
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(head().startsWith(u"Nothing is compared"_s));
    QVERIFY(!pane()->isVisible()); // nor does it say so beside another article
    QVERIFY(m_at->window->sidebar()->isVisible());
    QVERIFY(!m_at->window->actions()[ActionId::Differences]->isChecked());
    QCOMPARE(m_at->window->focusWidget(), m_at->window->article());
}

/// Where nothing was compared, too.
void ComparePaneTest::goesWithTheArticleWhereNothingIsCompared()
{
    m_at->press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(pane()->isVisible());
    m_at->write(u"other.txt"_s, "“We stay,” Ana Ruiz said.\n");
    QVERIFY(m_at->read(u"other.txt"_s));
    QVERIFY(!pane()->isVisible());
}

/// F5 reads it again; what it is compared with stands beside it as before.
void ComparePaneTest::staysWithTheArticleThatIsReadAgain()
{
    pane()->compareWith(m_at->path(u"hers.html"_s));
    m_at->write(u"quay.txt"_s, QByteArray(test::quayArticle) + "\nIt rained.\n");
    QVERIFY(m_at->readQuay());
    QVERIFY(pane()->isVisible());
    QVERIFY2(head().startsWith(u"hers.html: 2 left"_s), qPrintable(head()));
    QCOMPARE(list()->model()->rowCount(), 2);
    key(Qt::Key_Right);
    QCOMPARE(m_at->speaker(crews()), QString());
}

void ComparePaneTest::isInTheMenu()
{
    const QList<QAction *> menus = m_at->window->menuBar()->actions();
    for (const ActionId id :
         {ActionId::Compare, ActionId::Differences, ActionId::TakeOurs, ActionId::TakeTheirs}) {
        QAction *action = m_at->window->actions()[id];
        QVERIFY(std::any_of(menus.begin(), menus.end(), [action](const QAction *menu) {
            return menu->menu()->actions().contains(action);
        }));
    }
    m_at->press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(pane()->isVisible());
    QCOMPARE(m_at->window->focusWidget(), list());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ComparePaneTest)
#include "tst_comparepane.moc"
