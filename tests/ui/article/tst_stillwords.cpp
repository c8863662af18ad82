// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/bars/messagebar.h"
#include "ui/bars/messages.h"
#include "ui/bars/toolbar.h"
#include "ui/corrections/markingbar.h"
#include "ui/find/findbar.h"
#include "ui/review/reviewcard.h"
#include "ui/review/scopebar.h"

#include <QScrollBar>
#include <QToolButton>

#include <functional>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// Bars that come and go beside the article leave its words where they are on the screen.
class StillWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void stayUnderAMessage_data() { addPlaces(); }
    void stayUnderAMessage();
    void stayOverTheFindBar_data() { addPlaces(); }
    void stayOverTheFindBar();
    void stayOverTheMarkingBar_data() { addPlaces(); }
    void stayOverTheMarkingBar();
    void stayOverTheCard_data() { addPlaces(); }
    void stayOverTheCard();
    void stayOverTheScopeBar();
    void stayWhileBoundsAreEdited();
    void beginBelowWhatIsSaidAtOpening();
    void stayInAShortArticle();
    void stayWhenTheFileIsReadAgain_data();
    void stayWhenTheFileIsReadAgain();
    void stayWhenWhatWasSaidAtOpeningIsDismissed();
    void isScrolledOutOfTheRoomThatIsLeft();
    void showsWhatIsSelected();
    void coversNoLineOfTheHeadline_data();
    void coversNoLineOfTheHeadline();

private:
    static void addPlaces();
    void go(const QString &place) const;
    template <typename Bar>
    void stayAround(const std::function<void()> &come, const std::function<void()> &go);
    static void escape() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); }
    ArticleView *article() const { return m_at->window->article(); }
    int onScreen(qsizetype offset) const;
    qsizetype looked() const { return article()->offsetAt(article()->viewport()->rect().center()); }
    bool isShown(const QWidget *bar) const { return bar && bar->isVisible(); }
    template <typename Bar>
    Bar *bar() const
    {
        return m_at->window->findChild<Bar *>();
    }
    void settle() const { QTest::qWait(0); }

    std::unique_ptr<AtTheWindow> m_at;
};

void StillWordsTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QByteArray text = "Elena Reyes, the finance councillor, met Marta Holm at the town hall. 😀\n\n";
    for (int number = 1; number <= 40; ++number)
        text += "“We counted " + QByteArray::number(number)
            + " boats at the quay and nobody asked us for more,” Reyes said on Monday. The quay "
              "was built in 1931 and the island has had a ferry ever since, which leaves "
              "twice.\n\n";
    m_at->write(u"boats.txt"_s, text);
    QVERIFY(m_at->read(u"boats.txt"_s));
    m_at->toFront();
    settle();
}

void StillWordsTest::addPlaces()
{
    QTest::addColumn<QString>("place");
    for (const QString &place : {u"top"_s, u"middle"_s, u"end"_s})
        QTest::newRow(qPrintable(place)) << place;
}

void StillWordsTest::go(const QString &place) const
{
    m_at->press(place == u"end"_s ? Qt::Key_End : Qt::Key_Home);
    if (place == u"middle"_s) {
        m_at->press(Qt::Key_Space);
        m_at->press(Qt::Key_Space);
    }
    settle();
}

int StillWordsTest::onScreen(qsizetype offset) const
{
    return article()->viewport()->mapToGlobal(article()->rectangleAt(offset).topLeft()).y();
}

/// Words stay where they are when \a come brings a Bar, and when \a go takes it away.
template <typename Bar>
void StillWordsTest::stayAround(const std::function<void()> &come, const std::function<void()> &go)
{
    const qsizetype words = looked();
    const int before = onScreen(words);
    come();
    settle();
    QVERIFY(isShown(bar<Bar>()));
    QCOMPARE(onScreen(words), before);
    go();
    settle();
    QVERIFY(!isShown(bar<Bar>()));
    QCOMPARE(onScreen(words), before);
}

void StillWordsTest::stayUnderAMessage()
{
    QFETCH(QString, place);
    go(place);
    // It says what is lacking.
    stayAround<MessageBar>([this] { m_at->press(Qt::Key_R); },
                           [this] { m_at->press(Qt::Key_Escape); });
}

void StillWordsTest::stayOverTheFindBar()
{
    QFETCH(QString, place);
    go(place);
    stayAround<FindBar>([this] { m_at->press(Qt::Key_F, Qt::ControlModifier); }, &escape);
}

void StillWordsTest::stayOverTheMarkingBar()
{
    QFETCH(QString, place);
    go(place);
    const Span paragraph = article()->paragraphAt(looked());
    article()->setSelection({paragraph.end - 30, paragraph.end - 1}); // the reporter's own words
    stayAround<MarkingBar>([this] { m_at->press(Qt::Key_Q); },
                           [this] { m_at->press(Qt::Key_Escape); });
}

/// The card comes with what it asks, which is scrolled to; it goes without a word being moved.
void StillWordsTest::stayOverTheCard()
{
    QFETCH(QString, place);
    m_at->press(Qt::Key_F8);
    settle();
    go(place);
    stayAround<ReviewCard>([] {}, [this] { m_at->press(Qt::Key_F8); });
}

void StillWordsTest::stayOverTheScopeBar()
{
    m_at->window->selectStatement(m_at->saying(u"“We counted 20 "));
    settle();
    // The runner-up, whom the article names beside her.
    stayAround<ScopeBar>([this] { m_at->press(Qt::Key_2); }, &escape);
}

void StillWordsTest::stayWhileBoundsAreEdited()
{
    m_at->window->selectStatement(m_at->saying(u"“We counted 40 "));
    settle();
    stayAround<MessageBar>([this] { m_at->press(Qt::Key_E); },
                           [this] { m_at->press(Qt::Key_Escape); });
}

/// Before anybody has done anything, what is said at opening stands over the whole headline.
void StillWordsTest::beginBelowWhatIsSaidAtOpening()
{
    m_at->write(u"pier.txt"_s, "The Pier Will Stay\n\n“We keep it,” Reyes said on Monday.\n");
    QVERIFY(m_at->read(u"pier.txt"_s));
    settle();
    const QRect before = article()->rectangleAt(0);
    m_at->window->findChild<Messages *>()->advise(u"1 carried over."_s);
    settle();
    QVERIFY(isShown(bar<MessageBar>()));
    QCOMPARE(article()->rectangleAt(0), before);
}

/// Where there is nothing to scroll, too.
void StillWordsTest::stayInAShortArticle()
{
    QVERIFY(m_at->readQuay());
    settle();
    QCOMPARE(article()->verticalScrollBar()->maximum(), 0);
    stayAround<MessageBar>([this] { m_at->press(Qt::Key_R); },
                           [this] { m_at->press(Qt::Key_Escape); });
}

void StillWordsTest::stayWhenTheFileIsReadAgain_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isTouched");
    QTest::addColumn<QByteArray>("headline");
    for (const QString &file : {u"boats.txt"_s, u"quay.txt"_s}) {
        const QByteArray name = file.toUtf8();
        QTest::newRow(name + ", keys pressed") << file << true << QByteArray();
        QTest::newRow(name + ", nothing touched") << file << false << QByteArray();
        QTest::newRow(name + ", another headline")
            << file << true << QByteArray("Title: Another headline\n");
    }
}

/// The bar that says that the file changed comes, is clicked and goes; what was carried over may be said then.
void StillWordsTest::stayWhenTheFileIsReadAgain()
{
    QFETCH(QString, file);
    QFETCH(bool, isTouched);
    QFETCH(QByteArray, headline);
    QVERIFY(m_at->read(file));
    m_at->toFront();
    if (isTouched) {
        m_at->window->selectStatement(m_at->reading().statements.first().statement.id);
        m_at->press(Qt::Key_A); // so that there is something to be carried over
        m_at->window->selectStatement({});
    }
    settle();
    const auto changed = [&](const QByteArray &inFront) {
        QFile article(m_at->path(file));
        QVERIFY(article.open(QIODevice::ReadWrite));
        QByteArray bytes = article.readAll();
        if (bytes.startsWith("Title: ") && !inFront.isEmpty())
            bytes.remove(0, bytes.indexOf('\n') + 1);
        article.resize(0);
        article.seek(0);
        article.write(inFront + bytes + "\nOne line more.\n");
    };
    const QString words = file == u"quay.txt"_s ? u"“Nobody asked"_s : u"“We counted 3 "_s;
    const auto place = [&] {
        return onScreen(article()->document().text().indexOf(words));
    };
    const int before = place();
    changed(headline);
    QTRY_VERIFY(isShown(bar<MessageBar>()));
    settle();
    QCOMPARE(place(), before);
    auto *offer = m_at->window->findChild<QToolButton *>(u"message-offer"_s);
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_VERIFY(m_at->window->isSettled());
    QTRY_VERIFY(!m_at->window->message().contains(u"changed on the disk"));
    settle();
    QVERIFY(article()->document().text().contains(u"One line more."_s));
    QCOMPARE(place(), before);
    m_at->press(Qt::Key_Escape);
    settle();
    QCOMPARE(place(), before);
}

/// Whoever clicks what was said at opening away has seen the words below it.
void StillWordsTest::stayWhenWhatWasSaidAtOpeningIsDismissed()
{
    QVERIFY(m_at->readQuay());
    m_at->window->findChild<Messages *>()->advise(u"1 carried over."_s);
    settle();
    const int before = onScreen(0);
    QTest::mouseClick(m_at->window->findChild<QToolButton *>(u"message-dismiss"_s), Qt::LeftButton);
    settle();
    QVERIFY(!isShown(bar<MessageBar>()));
    QCOMPARE(onScreen(0), before);
}

/// Tools that go from over an article that begins leave room there; whoever scrolls away does not find it again.
void StillWordsTest::isScrolledOutOfTheRoomThatIsLeft()
{
    auto *tools = m_at->window->findChild<ToolBar *>();
    m_at->press(Qt::Key_Home);
    tools->hide();
    settle();
    m_at->press(Qt::Key_Home);
    const int beginning = onScreen(0);
    tools->show();
    settle();
    m_at->press(Qt::Key_Home);
    const int below = onScreen(0);
    QVERIFY(below > beginning); // under the tools
    tools->hide();
    settle();
    QCOMPARE(onScreen(0), below);
    m_at->press(Qt::Key_Home);
    QCOMPARE(onScreen(0), beginning);
    m_at->press(Qt::Key_End);
    m_at->press(Qt::Key_Home);
    QCOMPARE(onScreen(0), beginning);
    QCOMPARE(article()->verticalScrollBar()->minimum(), 0);
}

/// What is selected is not covered: that is worth a small step.
void StillWordsTest::showsWhatIsSelected()
{
    m_at->press(Qt::Key_Space);
    settle();
    const qsizetype first = article()->offsetAt({article()->width() / 2, article()->height() - 40});
    article()->setSelection({first, first + 5});
    const QRect before = article()->rectangleAt(first);
    QVERIFY(article()->viewport()->rect().contains(before));
    m_at->window->findChild<Messages *>()->advise(u"Three lines. "_s.repeated(60));
    settle();
    QVERIFY(article()->viewport()->height() < before.bottom()); // it would have been covered
    QVERIFY(article()->viewport()->rect().contains(article()->rectangleAt(first)));
}

void StillWordsTest::coversNoLineOfTheHeadline_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isTouched");
    QTest::addColumn<int>("sentences");
    for (const QSize size :
         {QSize(640, 480), QSize(800, 600), QSize(1280, 800), QSize(2560, 1440)}) {
        const QByteArray name = QByteArray::number(size.width());
        QTest::newRow(name + ", nothing touched") << size << false << 1;
        QTest::newRow(name + ", keys pressed") << size << true << 1;
        QTest::newRow(name + ", three sentences") << size << true << 3;
    }
}

/// Nor does it move one, whether somebody has begun to read or not.
void StillWordsTest::coversNoLineOfTheHeadline()
{
    QFETCH(QSize, size);
    QFETCH(bool, isTouched);
    QFETCH(int, sentences);
    m_at->write(u"pier.txt"_s,
                "The Pier Will Stay, and With It the Boats That Leave From It Twice a Day\n\n"
                "“We keep it,” Reyes said on Monday.\n");
    m_at->window->resize(size);
    QVERIFY(m_at->read(u"pier.txt"_s));
    settle();
    if (isTouched)
        m_at->press(Qt::Key_Home);
    const int before = onScreen(0);
    m_at->window->findChild<Messages *>()->tellFailure(
        u"“library.sqlite” is damaged and was left as it is. "_s.repeated(sentences));
    settle();
    const auto *shown = bar<MessageBar>();
    QVERIFY(isShown(shown));
    QCOMPARE(onScreen(0), before);
    const QRect line = article()->rectangleAt(0);
    QVERIFY(article()->viewport()->rect().contains(line));
    const QRect covered(shown->mapToGlobal(QPoint()), shown->size());
    const QRect headline(article()->viewport()->mapToGlobal(line.topLeft()), line.size());
    QVERIFY(!covered.intersects(headline));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::StillWordsTest)
#include "tst_stillwords.moc"
