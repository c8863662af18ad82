// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/carefulreading.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/bars/messagebar.h"
#include "ui/bars/statusline.h"
#include "ui/review/reviewcard.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// The window reads quickly, then carefully, and nothing moves under the reader's hand.
class CarefulReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void readsQuicklyThenCarefully();
    void saysAloudThatItIsDone();
    void leavesWhatTheReaderIsAt();
    void leavesTheListInItsPlace();
    void leavesTheReviewWhereItIs();
    void keepsWhatIsSaidMeanwhile();
    void waitsForWhatIsOpen_data();
    void waitsForWhatIsOpen();
    void goesBackByKey();
    void followsThePreferences();
    void offersToReadALongArticle();
    void saysWhyItReadsQuickly();
    void closesWhileItReads();

private:
    /// Ninety paragraphs of two voices, more than any window shows, and of one that nobody knows.
    static QByteArray boats()
    {
        QString text;
        for (int number = 1; number <= 30; ++number) {
            text += u"“Boat %1 of the harbour stays,” Ana Ruiz told Cora Vik on Tuesday.\n\n"
                    "“We were never asked,” it was said at the quay.\n\n"
                    "Bo Lind warned that crew %1 would leave.\n\n"_s.arg(number);
        }
        return text.toUtf8();
    }
    /// Longer than what is read carefully unasked.
    static QByteArray longText()
    {
        return boats() + QByteArray("It rained in Tarn until the evening came.\n\n").repeated(5000);
    }

    Session &session() const { return m_at->window->session(); }
    QAction *action(ActionId id) const { return m_at->window->actions()[id]; }
    /// What the status line says of it.
    QString status() const
    {
        const auto *label = m_at->window->findChild<QLabel *>(u"status-care"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
    bool getsCareful() const
    {
        return QTest::qWaitFor(
            [this] { return session().care().shown == Care::Careful && !session().care().next; },
            60'000);
    }
    bool getReady() const
    {
        return QTest::qWaitFor([this] { return session().areFindingsReady(); }, 60'000);
    }
    Statement statement(const QString &id) const
    {
        const ReadStatement *read = m_at->reading().statement(id);
        return read ? read->statement : Statement();
    }
    QToolButton *cancel() const
    {
        auto *button = m_at->window->findChild<QToolButton *>(u"cancel-careful"_s);
        return button && button->isVisible() ? button : nullptr;
    }

    std::unique_ptr<AtTheWindow> m_at;
};

void CarefulReadingTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    m_at->window->resize(1100, 700);
    m_at->write(u"boats.txt"_s, boats());
}

void CarefulReadingTest::readsQuicklyThenCarefully()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_at->window->isSettled(), 60'000); // all of its parts are there
    m_at->window->readWith(Care::Careful);
    QStringList said;
    connect(&session(), &Session::careChanged, m_at->window.get(), [&] {
        if (said.isEmpty() || said.last() != status())
            said.append(status());
    });
    QVERIFY(m_at->readQuay()); // all is settled once careful findings are shown
    QCOMPARE(said,
             QStringList({QString(), u"Read quickly; reading carefully…"_s, u"Read carefully"_s}));
    QCOMPARE(session().care().shown, Care::Careful);
    QVERIFY(action(ActionId::ReadCarefully)->isChecked());
    QVERIFY(!cancel());
}

void CarefulReadingTest::saysAloudThatItIsDone()
{
    QVERIFY(m_at->readQuay());
    QSignalSpy announced(m_at->window->findChild<StatusLine *>(), &StatusLine::announced);
    m_at->press(Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(announced.size(), 0);
    QVERIFY(getsCareful());
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.first().first().toString(), u"Read carefully"_s);
}

void CarefulReadingTest::leavesWhatTheReaderIsAt()
{
    QVERIFY(m_at->read(u"boats.txt"_s));
    ArticleView *article = m_at->window->article();
    const QTreeView *tree = m_at->window->sidebar()->tree();
    const Reading before = m_at->reading();
    const QString selected = m_at->saying(u"“Boat 12 ");
    m_at->window->selectStatement(selected);
    const QString atCaret = m_at->saying(u"“Boat 14 ");
    article->setCaret(placeOf(statement(atCaret)) + 3);
    QCOMPARE(m_at->window->selectedStatement(), selected);
    article->verticalScrollBar()->setValue(article->verticalScrollBar()->value() + 7);
    const int scrolled = article->verticalScrollBar()->value();
    const qsizetype top = article->offsetAt({300, 4});
    const QRect row = tree->visualRect(tree->currentIndex());
    QVERIFY(row.isValid());
    QVERIFY(scrolled > 0);

    m_at->window->readWith(Care::Careful);
    QVERIFY(getsCareful());
    QCOMPARE(m_at->window->selectedStatement(), selected);
    QCOMPARE(m_at->window->sidebar()->selectedStatement(), selected);
    QVERIFY(statement(selected) == before.statement(selected)->statement);
    QVERIFY(statement(atCaret) == before.statement(atCaret)->statement);
    QCOMPARE(article->verticalScrollBar()->value(), scrolled);
    QCOMPARE(article->offsetAt({300, 4}), top);
    QCOMPARE(article->caret(), placeOf(statement(atCaret)) + 3);
    QCOMPARE(tree->visualRect(tree->currentIndex()).top(), row.top());
    // The others are not as they were.
    const auto isOther = [&](const ReadStatement &each) {
        const ReadStatement *was = before.statement(each.statement.id);
        return !was || was->statement != each.statement;
    };
    const QList<ReadStatement> &now = m_at->reading().statements;
    QVERIFY(std::count_if(now.cbegin(), now.cend(), isOther) > now.size() / 2);
}

void CarefulReadingTest::leavesTheListInItsPlace()
{
    QVERIFY(m_at->read(u"boats.txt"_s));
    const QTreeView *tree = m_at->window->sidebar()->tree();
    QScrollBar *bar = tree->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum() / 2);
    // Rows in view and how high they stand.
    const auto seen = [&] {
        QMap<QString, int> tops;
        QModelIndex row = tree->indexAt({0, 0});
        for (; row.isValid() && tree->visualRect(row).top() < tree->viewport()->height();
             row = tree->indexBelow(row))
            tops.insert(row.data().toString(), tree->visualRect(row).top());
        return tops;
    };
    const QMap<QString, int> before = seen();
    m_at->window->readWith(Care::Careful);
    QVERIFY(getsCareful());
    const QMap<QString, int> after = seen();
    int stayed = 0;
    for (auto each = before.cbegin(); each != before.cend(); ++each)
        stayed += after.contains(each.key()) && after.value(each.key()) == each.value();
    QVERIFY(stayed > 0);
}

void CarefulReadingTest::leavesTheReviewWhereItIs()
{
    QVERIFY(m_at->read(u"boats.txt"_s));
    m_at->press(Qt::Key_F8);
    m_at->press(Qt::Key_Space);
    const QString asked = m_at->window->selectedStatement();
    QVERIFY(!asked.isEmpty());
    const auto *card = m_at->window->findChild<ReviewCard *>();
    QVERIFY(card->isVisible());
    const QRect place = card->geometry();
    const Statement before = statement(asked);
    m_at->window->readWith(Care::Careful);
    QVERIFY(getsCareful());
    QCOMPARE(m_at->window->selectedStatement(), asked);
    QVERIFY(statement(asked) == before);
    QVERIFY(card->isVisible());
    QCOMPARE(card->geometry(), place);
    // The answer goes where it was meant to.
    m_at->press(Qt::Key_X);
    QCOMPARE(m_at->reading().statement(asked)->state, State::Rejected);
}

void CarefulReadingTest::keepsWhatIsSaidMeanwhile()
{
    QVERIFY(m_at->read(u"boats.txt"_s));
    const QString given = m_at->saying(u"“Boat 3 ");
    const Statement before = statement(given);
    m_at->window->selectStatement(given);
    m_at->press(Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(session().care().next, Care::Careful);
    QTest::keyClick(m_at->window->article(), Qt::Key_X);
    QCOMPARE(session().care().next, Care::Careful); // it has not been shown yet
    m_at->window->selectStatement({});
    QVERIFY(getsCareful());
    QVERIFY(m_at->reading().statement(given));
    QCOMPARE(m_at->reading().statement(given)->state, State::Rejected);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_at->reading().statement(given)->state != State::Rejected);
    QVERIFY(statement(given) == before);
}

void CarefulReadingTest::waitsForWhatIsOpen_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::newRow(name) << int(key) << modifiers;
    };
    row("picker", Qt::Key_S);
    row("kinds of verb", Qt::Key_V);
    row("bounds", Qt::Key_E);
    row("menu", Qt::Key_F10, Qt::ShiftModifier);
    row("palette", Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    row("preferences", Qt::Key_Comma, Qt::ControlModifier);
}

void CarefulReadingTest::waitsForWhatIsOpen()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QVERIFY(m_at->read(u"boats.txt"_s));
    m_at->window->selectStatement(m_at->saying(u"“Boat 3 "));
    m_at->press(key, modifiers);
    QTest::qWait(100); // whatever it is has opened
    const QSignalSpy readings(&session(), &Session::readingChanged);
    session().setCare(Care::Careful);
    QVERIFY(getReady());
    QTest::qWait(400);
    QVERIFY(session().areFindingsReady());
    QCOMPARE(readings.size(), 0);
    QCOMPARE(status(), u"Read quickly; reading carefully…"_s);
    QWidget *open = QApplication::activePopupWidget();
    if (!open)
        open = QApplication::activeModalWidget();
    if (!open)
        open = QApplication::focusWidget();
    QVERIFY(open);
    QTest::keyClick(open, Qt::Key_Escape);
    QVERIFY(getsCareful());
}

void CarefulReadingTest::goesBackByKey()
{
    QVERIFY(m_at->readQuay());
    QCOMPARE(status(), u"Read quickly"_s);
    QVERIFY(!action(ActionId::ReadCarefully)->isChecked());
    m_at->press(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(getsCareful());
    QCOMPARE(status(), u"Read carefully"_s);
    m_at->press(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"Read quickly"_s, 60'000);
    QVERIFY(!action(ActionId::ReadCarefully)->isChecked());
}

void CarefulReadingTest::followsThePreferences()
{
    QCOMPARE(Preferences().care, Preferences::usualCare);
    QVERIFY(m_at->readQuay());
    const auto choose = [this](int row, QDialogButtonBox::StandardButton end) {
        m_at->press(Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = m_at->window->findChild<QDialog *>(u"preferences-dialog"_s);
        QVERIFY(dialog);
        auto *care = dialog->findChild<QComboBox *>(u"care"_s);
        QVERIFY(care->isVisible());
        care->setFocus();
        QTest::keyClick(care, row == 0 ? Qt::Key_Home : Qt::Key_End);
        QCOMPARE(care->currentIndex(), row);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(end), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_at->window->findChild<QDialog *>(u"preferences-dialog"_s),
                                 60'000);
    };
    choose(0, QDialogButtonBox::Ok);
    QVERIFY(getsCareful());
    QCOMPARE(loadPreferences().care, Care::Careful);
    choose(1, QDialogButtonBox::Ok);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"Read quickly"_s, 60'000);
    QCOMPARE(loadPreferences().care, Care::Quick);
    choose(0, QDialogButtonBox::Cancel);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"Read quickly"_s, 60'000);
}

void CarefulReadingTest::offersToReadALongArticle()
{
    m_at->window->readWith(Care::Careful);
    m_at->write(u"long.txt"_s, longText());
    QVERIFY(m_at->readQuay());
    QVERIFY(m_at->window->message().isEmpty());
    QVERIFY(m_at->window->open(m_at->path(u"long.txt"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_at->window->message(),
                              u"This article is long, so it was read quickly only."_s, 60'000);
    QCOMPARE(status(), u"Read quickly"_s);
    QVERIFY(m_at->window->isSettled());
    const auto *bar = m_at->window->findChild<MessageBar *>();
    QToolButton *offer = nullptr;
    for (QToolButton *each : bar->findChildren<QToolButton *>()) {
        if (each->isVisible() && each->text() == u"Read Carefully")
            offer = each;
    }
    QVERIFY(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    QVERIFY(m_at->window->message().isEmpty());
    QCOMPARE(session().care().next, Care::Careful);
    QVERIFY(getsCareful());
    QCOMPARE(status(), u"Read carefully"_s);
}

void CarefulReadingTest::saysWhyItReadsQuickly()
{
    session().setEncoder(m_at->path(u"no.encoder"_s));
    QVERIFY(m_at->readQuay());
    m_at->window->readWith(Care::Careful);
    QTRY_COMPARE_WITH_TIMEOUT(
        status(), u"Read quickly: what careful reading needs is missing or damaged"_s, 60'000);
    QVERIFY(m_at->window->findChild<QLabel *>(u"status-care"_s)->toolTip().contains(u"no.encoder"));
    QVERIFY(!action(ActionId::ReadCarefully)->isChecked());
    QVERIFY(m_at->window->message().isEmpty());
    QVERIFY(m_at->window->isSettled());
    QVERIFY(!m_at->reading().statements.isEmpty());
}

void CarefulReadingTest::closesWhileItReads()
{
    for (int time = 0; time < 20; ++time) {
        m_at->window.reset();
        m_at->open();
        m_at->window->readWith(Care::Careful);
        QVERIFY(m_at->window->open(m_at->path(u"boats.txt"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(session().care().next || session().care().shown == Care::Careful,
                                 60'000);
        QTest::qWait(time * 7); // it has begun, is at it, or is done
    }
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::CarefulReadingTest)
#include "tst_carefulreading.moc"
