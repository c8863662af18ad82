// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/articlesearch.h"

#include "tests/support/barearticle.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"
#include "ui/article/articleview.h"
#include "ui/find/findbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

class ArticleSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void makesTheBarWhenItIsWanted();
    void looksForSelectedWords();
    void leavesLongSelectionsAlone();
    void goesToTheNextMatch();
    void beginsWhereItIsAskedForTheNext();
    void looksThroughAnotherText();
    void leavesTheCaretWhereItFound();

private:
    FindBar *bar() const { return m_window->findChild<FindBar *>(); }
    QString count() const { return bar()->findChild<QLabel *>(u"find-count"_s)->text(); }
    void select(const QString &words)
    {
        const qsizetype begin = m_article->document().text().indexOf(words);
        m_article->setSelection({begin, begin + words.size()});
    }

    std::unique_ptr<QWidget> m_window;
    Actions *m_actions = nullptr; // Owned by the window, as are those below.
    QVBoxLayout *m_column = nullptr;
    ArticleView *m_article = nullptr;
    ArticleSearch *m_search = nullptr;
};

void ArticleSearchTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_actions = new Actions(m_window.get());
    m_column = new QVBoxLayout(m_window.get());
    m_article = new ArticleView(m_window.get());
    m_column->addWidget(m_article);
    m_article->setDocument(sampleReading().document);
    m_search = new ArticleSearch(*m_article, *m_column, *m_actions, m_window.get());
    m_window->show();
}

void ArticleSearchTest::cleanup()
{
    m_window.reset();
}

void ArticleSearchTest::makesTheBarWhenItIsWanted()
{
    m_search->updateText();
    QVERIFY(!m_search->stop());
    QVERIFY(!bar());
    (*m_actions)[ActionId::Find]->trigger();
    QVERIFY(bar() && bar()->isVisible());
    QCOMPARE(m_column->indexOf(bar()), m_column->indexOf(m_article) + 1);
    QVERIFY(m_search->stop());
    QVERIFY(bar()->isHidden());
    QVERIFY(!m_search->stop());
}

void ArticleSearchTest::looksForSelectedWords()
{
    select(u"toll"_s);
    (*m_actions)[ActionId::Find]->trigger();
    QCOMPARE(bar()->field()->text(), u"toll"_s);
    QCOMPARE(count(), u"2 of 3"_s); // on from the caret, which is behind the first
}

void ArticleSearchTest::leavesLongSelectionsAlone()
{
    const QString &text = m_article->document().text();
    m_article->setSelection({text.indexOf(u"never will"), text.indexOf(u"denied")});
    QVERIFY(m_article->selectedText().contains(u'\n')); // more than a phrase
    (*m_actions)[ActionId::Find]->trigger();
    QCOMPARE(bar()->field()->text(), QString());
}

void ArticleSearchTest::goesToTheNextMatch()
{
    (*m_actions)[ActionId::Find]->trigger();
    bar()->field()->setText(u"toll"_s);
    QCOMPARE(count(), u"1 of 3"_s);
    (*m_actions)[ActionId::FindNext]->trigger();
    QCOMPARE(count(), u"2 of 3"_s);
    (*m_actions)[ActionId::FindPrevious]->trigger();
    (*m_actions)[ActionId::FindPrevious]->trigger();
    QCOMPARE(count(), u"3 of 3"_s); // round
}

void ArticleSearchTest::beginsWhereItIsAskedForTheNext()
{
    (*m_actions)[ActionId::FindNext]->trigger();
    QVERIFY(bar() && bar()->isVisible());
}

/// Whoever closes the bar goes on by keys at the words; without any the caret stays.
void ArticleSearchTest::leavesTheCaretWhereItFound()
{
    const QString text = m_article->document().text();
    const QString words = text.sliced(text.size() / 2, 12);
    select(words);
    (*m_actions)[ActionId::Find]->trigger();
    const qsizetype place = m_article->document().text().indexOf(words);
    m_article->setCaret(0);
    QVERIFY(m_search->stop());
    QCOMPARE(m_article->caret(), place);
    m_article->setCaret(0);
    (*m_actions)[ActionId::Find]->trigger();
    bar()->findChild<QLineEdit *>()->setText(u"no such words"_s);
    QVERIFY(m_search->stop());
    QCOMPARE(m_article->caret(), 0);
}

void ArticleSearchTest::looksThroughAnotherText()
{
    (*m_actions)[ActionId::Find]->trigger();
    bar()->field()->setText(u"rain"_s);
    QCOMPARE(count(), u"not found"_s);
    m_article->setDocument(Document(bareArticle(u"😀 rain, and rain again"_s)));
    m_search->updateText();
    QCOMPARE(count(), u"1 of 2"_s);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ArticleSearchTest)
#include "tst_articlesearch.moc"
