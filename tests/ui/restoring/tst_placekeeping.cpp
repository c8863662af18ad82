// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restoring/placekeeping.h"

#include "core/corrections/reviewqueue.h"
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/review/reviewcard.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// Windows that somebody reads in, one after the other.
class PlaceKeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void goesOnWhereItWasLeft();
    void keepsNoFilterWithoutWords();
    void goesOnWithTheReview();
    void beginsAnotherTextAtItsTop();
    void standsAsTheLastWindow();
    void listsWhatIsOpenWhenItIsQuit();
    void keepsNothingOfOtherWindows();
    void keepsTheNumbersOfActors();
    void keepsNumbersWithoutBeingClosed();
    void givesNumbersToWhatIsOnlyDrawn();

private:
    bool readHere(const QString &file);
    qsizetype top() const
    {
        const ArticleView *article = m_at->window->article();
        return article->offsetAt({article->viewport()->width() / 2, 0});
    }

    std::unique_ptr<AtTheWindow> m_at;
};

static QByteArray longArticle()
{
    QByteArray text(test::quayArticle);
    for (int number = 0; number < 80; ++number)
        text += "\nThe ferry sailed again on day " + QByteArray::number(number)
            + ", and nobody on the island took any note of it at all.\n";
    return text;
}

void PlaceKeepingTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    m_at->write(u"long.txt"_s, longArticle());
}

/// Opens \a file in a new window that keeps places.
bool PlaceKeepingTest::readHere(const QString &file)
{
    if (m_at->window)
        m_at->window->close();
    m_at->window =
        std::make_unique<MainWindow>(m_at->path(u"library.sqlite"_s), test::readingQuickly());
    m_at->window->keepPlaces();
    m_at->window->show();
    return m_at->read(file);
}

void PlaceKeepingTest::goesOnWhereItWasLeft()
{
    QVERIFY(readHere(u"long.txt"_s));
    const QString crews = m_at->saying(u"“Nobody asked");
    m_at->window->selectStatement(crews);
    m_at->window->sidebar()->filterField()->setText(u"crews"_s);
    QScrollBar *bar = m_at->window->article()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const qsizetype before = top();
    QVERIFY(before > 0);
    QVERIFY(readHere(u"long.txt"_s));
    QTRY_COMPARE(m_at->window->selectedStatement(), crews);
    QCOMPARE(m_at->window->sidebar()->filterField()->text(), u"crews"_s);
    QVERIFY2(std::abs(top() - before) < 200, qPrintable(QString::number(top())));
}

/// Nobody would see why the field is not empty. Words are kept with their blanks, as they were typed.
void PlaceKeepingTest::keepsNoFilterWithoutWords()
{
    for (const QString &typed : {u" "_s, u"  \u00a0 "_s}) {
        QVERIFY(readHere(u"long.txt"_s));
        m_at->window->sidebar()->filterField()->setText(typed);
        QVERIFY(readHere(u"long.txt"_s));
        QCOMPARE(keptPlace(m_at->path(u"long.txt"_s))->filter, QString());
        QCOMPARE(m_at->window->sidebar()->filterField()->text(), QString());
    }
    m_at->window->sidebar()->filterField()->setText(u"crews "_s);
    QVERIFY(readHere(u"long.txt"_s));
    QCOMPARE(m_at->window->sidebar()->filterField()->text(), u"crews "_s);
    KeptPlace former = *keptPlace(m_at->path(u"long.txt"_s)); // of an earlier program
    former.filter = u"   "_s;
    m_at->window->close();
    m_at->window.reset();
    keepPlace(m_at->path(u"long.txt"_s), former);
    QVERIFY(readHere(u"long.txt"_s));
    QCOMPARE(m_at->window->sidebar()->filterField()->text(), QString());
}

/// At the question that was asked, with as many left.
void PlaceKeepingTest::goesOnWithTheReview()
{
    m_at->write(u"doubt.txt"_s,
                "Title: Words on the quay\nPublished: 2026-11-12\n\n"
                "“The quay will never open again on a Sunday.” The words stood on a wall.\n\n"
                "“We stay,” said Ana Ruiz, who met Bo Lind and Cora Vik.\n\n"
                "“The boats will not wait for anybody.” That was to be read on a sail.\n\n"
                "“Nobody asked the crews about any of it.” So a banner said.\n");
    QVERIFY(readHere(u"doubt.txt"_s));
    const qsizetype left = statementsToReview(m_at->reading()).size();
    QVERIFY(left > 1);
    const auto shown = [this](const QString &label) {
        const auto *card = m_at->window->findChild<ReviewCard *>();
        return card->isVisible() ? card->findChild<QLabel *>(label)->text() : QString();
    };
    m_at->press(Qt::Key_F8);
    m_at->press(Qt::Key_Space);
    const QString asked = m_at->window->selectedStatement();
    QVERIFY(!asked.isEmpty());
    QVERIFY(readHere(u"doubt.txt"_s));
    QTRY_COMPARE(m_at->window->selectedStatement(), asked);
    QVERIFY(m_at->window->actions()[ActionId::ReviewMode]->isChecked());
    QTRY_COMPARE(shown(u"review-left"_s), u"%1 left"_s.arg(left));
    m_at->press(Qt::Key_A); // which answers it
    QCOMPARE(m_at->reading().statement(asked)->state, State::Confirmed);
    QVERIFY(m_at->window->selectedStatement() != asked);

    m_at->press(Qt::Key_F8);
    QVERIFY(readHere(u"doubt.txt"_s));
    QVERIFY(!m_at->window->actions()[ActionId::ReviewMode]->isChecked());
}

void PlaceKeepingTest::beginsAnotherTextAtItsTop()
{
    QVERIFY(readHere(u"long.txt"_s));
    QScrollBar *bar = m_at->window->article()->verticalScrollBar();
    bar->setValue(bar->maximum());
    m_at->window->close();
    m_at->write(u"long.txt"_s, longArticle() + "\nAnd one more.\n");
    QVERIFY(readHere(u"long.txt"_s));
    QCOMPARE(m_at->window->article()->verticalScrollBar()->value(), 0);
}

void PlaceKeepingTest::standsAsTheLastWindow()
{
    QVERIFY(readHere(u"quay.txt"_s));
    auto *dock = m_at->window->findChild<QDockWidget *>(u"sidebar-dock"_s);
    m_at->window->resize(780, 600);
    m_at->window->resizeDocks({dock}, {330}, Qt::Horizontal);
    QTRY_COMPARE(dock->width(), 330);
    QVERIFY(readHere(u"quay.txt"_s));
    QCOMPARE(m_at->window->size(), QSize(780, 600));
    QTRY_COMPARE(m_at->window->findChild<QDockWidget *>(u"sidebar-dock"_s)->width(), 330);
}

void PlaceKeepingTest::listsWhatIsOpenWhenItIsQuit()
{
    keepArticles({});
    QVERIFY(readHere(u"quay.txt"_s));
    m_at->window->actions()[ActionId::Quit]->trigger();
    QVERIFY(!m_at->window->isVisible());
    QCOMPARE(keptArticles(), QStringList{m_at->path(u"quay.txt"_s)});
}

void PlaceKeepingTest::keepsNothingOfOtherWindows()
{
    QVERIFY(m_at->readQuay()); // a window that was not asked to
    m_at->window->close();
    QVERIFY(!keptPlace(m_at->path(u"quay.txt"_s)));
}

void PlaceKeepingTest::keepsTheNumbersOfActors()
{
    const auto numberOf = [this](const QString &name) {
        const ReadActor *actor = test::actorNamed(m_at->reading(), name);
        return actor ? actor->number : 0;
    };
    QVERIFY(readHere(u"quay.txt"_s));
    QCOMPARE(numberOf(u"Cora Vik"_s), 3);
    m_at->window->close();
    const QByteArray first = "“We will close the quay";
    m_at->write(u"quay.txt"_s,
                QByteArray(test::quayArticle)
                    .replace(first, "“It is too late,” said Eda Moen.\n\n" + first));
    QVERIFY(readHere(u"quay.txt"_s));
    QCOMPARE(numberOf(u"Cora Vik"_s), 3);
    QCOMPARE(numberOf(u"Eda Moen"_s), 4);
    QVERIFY(readHere(u"quay.txt"_s));
    QCOMPARE(numberOf(u"Eda Moen"_s), 4);
    m_at->window->close();
    m_at->write(u"quay.txt"_s,
                "Title: Snow on the pass\nPublished: 2026-12-01\n\n"
                "“The road is shut,” said Eda Moen of the road service.\n");
    QVERIFY(readHere(u"quay.txt"_s));
    QCOMPARE(numberOf(u"Eda Moen"_s), 1); // another article lies there now
}

/// The program may be ended in any way.
void PlaceKeepingTest::keepsNumbersWithoutBeingClosed()
{
    QVERIFY(readHere(u"quay.txt"_s));
    const auto kept = [this] {
        return keptPlace(m_at->path(u"quay.txt"_s)).value_or(KeptPlace()).actors;
    };
    QTRY_COMPARE(kept(), m_at->window->session().numbered());
    const QStringList before = kept();
    QVERIFY(before.size() >= 3);
    Session &session = m_at->window->session();
    const QString first = m_at->reading().statements.first().statement.id;
    QVERIFY(
        session.correct(session.correctionOf(first, SetSpeakers{{NamedActor{u"Eda 😀 Moen"_s}}})));
    QCOMPARE(session.numbered().size(), before.size() + 1);
    QTRY_COMPARE(kept(), session.numbered());
}

/// A picture or a PDF has the numbers that the reader knows, and keeps nothing itself.
void PlaceKeepingTest::givesNumbersToWhatIsOnlyDrawn()
{
    QVERIFY(readHere(u"quay.txt"_s));
    QTRY_VERIFY(keptPlace(m_at->path(u"quay.txt"_s)));
    m_at->window->close();
    KeptPlace place = *keptPlace(m_at->path(u"quay.txt"_s));
    std::reverse(place.actors.begin(), place.actors.end());
    keepPlace(m_at->path(u"quay.txt"_s), place);
    m_at->window =
        std::make_unique<MainWindow>(m_at->path(u"library.sqlite"_s), test::readingQuickly());
    QVERIFY(m_at->window->open(m_at->path(u"quay.txt"_s)));
    takeUpNumbers(m_at->window->session());
    m_at->window->show();
    QTRY_VERIFY(m_at->reading().complete);
    QCOMPARE(m_at->window->session().numbered(), place.actors);
    QCOMPARE(m_at->reading().actors.first().actor.id, place.actors.first());
    m_at->window->close();
    QCOMPARE(keptPlace(m_at->path(u"quay.txt"_s)), place);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::PlaceKeepingTest)
#include "tst_placekeeping.moc"
