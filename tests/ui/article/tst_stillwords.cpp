// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/atthewindow.h"
#include "ui/bars/messagebar.h"
#include "ui/bars/messages.h"
#include "ui/corrections/markingbar.h"
#include "ui/find/findbar.h"
#include "ui/review/reviewcard.h"
#include "ui/review/scopebar.h"

#include <QScrollBar>

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
    void isScrolledOutOfTheRoomThatIsLeft();
    void showsWhatIsSelected();

private:
    static void addPlaces();
    void go(const QString &place) const;
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

void StillWordsTest::stayUnderAMessage()
{
    QFETCH(QString, place);
    go(place);
    const qsizetype words = looked();
    const int before = onScreen(words);
    m_at->press(Qt::Key_R); // says what is lacking
    settle();
    QVERIFY(isShown(bar<MessageBar>()));
    QCOMPARE(onScreen(words), before);
    m_at->press(Qt::Key_Escape);
    settle();
    QVERIFY(!isShown(bar<MessageBar>()));
    QCOMPARE(onScreen(words), before);
}

void StillWordsTest::stayOverTheFindBar()
{
    QFETCH(QString, place);
    go(place);
    const qsizetype words = looked();
    const int before = onScreen(words);
    m_at->press(Qt::Key_F, Qt::ControlModifier);
    settle();
    QVERIFY(isShown(bar<FindBar>()));
    QCOMPARE(onScreen(words), before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    QVERIFY(!isShown(bar<FindBar>()));
    QCOMPARE(onScreen(words), before);
}

void StillWordsTest::stayOverTheMarkingBar()
{
    QFETCH(QString, place);
    go(place);
    const qsizetype words = looked();
    const int before = onScreen(words);
    const Span paragraph = article()->paragraphAt(words);
    article()->setSelection({paragraph.end - 30, paragraph.end - 1}); // the reporter's own words
    m_at->press(Qt::Key_Q);
    settle();
    QVERIFY(isShown(bar<MarkingBar>()));
    QCOMPARE(onScreen(words), before);
    m_at->press(Qt::Key_Escape);
    settle();
    QVERIFY(!isShown(bar<MarkingBar>()));
    QCOMPARE(onScreen(words), before);
}

/// The card comes with what it asks, which is scrolled to; it goes without a word being moved.
void StillWordsTest::stayOverTheCard()
{
    QFETCH(QString, place);
    m_at->press(Qt::Key_F8);
    settle();
    QVERIFY(isShown(bar<ReviewCard>()));
    go(place);
    const qsizetype words = looked();
    const int before = onScreen(words);
    m_at->press(Qt::Key_F8);
    settle();
    QVERIFY(!isShown(bar<ReviewCard>()));
    QCOMPARE(onScreen(words), before);
}

void StillWordsTest::stayOverTheScopeBar()
{
    m_at->window->selectStatement(m_at->saying(u"“We counted 20 "));
    settle();
    const qsizetype words = looked();
    const int before = onScreen(words);
    m_at->press(Qt::Key_2); // the runner-up, whom the article names beside her
    settle();
    QVERIFY(isShown(bar<ScopeBar>()));
    QCOMPARE(onScreen(words), before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    QVERIFY(!isShown(bar<ScopeBar>()));
    QCOMPARE(onScreen(words), before);
}

void StillWordsTest::stayWhileBoundsAreEdited()
{
    m_at->window->selectStatement(m_at->saying(u"“We counted 40 "));
    settle();
    const qsizetype words = looked();
    const int before = onScreen(words);
    m_at->press(Qt::Key_E);
    settle();
    QVERIFY(isShown(bar<MessageBar>()));
    QCOMPARE(onScreen(words), before);
    m_at->press(Qt::Key_Escape);
    settle();
    QVERIFY(!isShown(bar<MessageBar>()));
    QCOMPARE(onScreen(words), before);
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
    const int before = onScreen(0);
    m_at->press(Qt::Key_R);
    settle();
    QVERIFY(isShown(bar<MessageBar>()));
    QCOMPARE(onScreen(0), before);
    m_at->press(Qt::Key_Escape);
    settle();
    QCOMPARE(onScreen(0), before);
}

/// A bar that goes from over an article that begins leaves room there; whoever scrolls away does not find it again.
void StillWordsTest::isScrolledOutOfTheRoomThatIsLeft()
{
    const int beginning = onScreen(0);
    m_at->press(Qt::Key_R);
    settle();
    m_at->press(Qt::Key_Home);
    const int below = onScreen(0);
    QVERIFY(below > beginning); // under the bar
    m_at->press(Qt::Key_Escape);
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
    const qsizetype first = article()->offsetAt({article()->width() / 2, 30});
    article()->setSelection({first, first + 5});
    const QRect before = article()->rectangleAt(first);
    QVERIFY(before.top() >= 0);
    m_at->window->findChild<Messages *>()->advise(u"Three lines. "_s.repeated(60));
    settle();
    QVERIFY(bar<MessageBar>()->height() > before.bottom());
    QVERIFY(article()->viewport()->rect().contains(article()->rectangleAt(first)));
}

} // namespace onrecord

QTEST_MAIN(onrecord::StillWordsTest)
#include "tst_stillwords.moc"
