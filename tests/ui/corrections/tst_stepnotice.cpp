// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/stepnotice.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class StepNoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void saysNothingOfWhatIsInView();
    void saysWhatWasUndoneOutOfView();
    void goesThereByItsButton();
    void saysWhatWasDoneAgain();
    void saysWhatHasNoPlace();
    void forgetsWithTheNextStep();

private:
    QAction *showStep() const { return m_at->window->actions()[ActionId::ShowStep]; }
    /// The first statement is confirmed, and the end of the article is read.
    void confirmAndReadOn() const;
    bool isSeen(const QString &statement) const
    {
        const ReadStatement *read = m_at->reading().statement(statement);
        const ArticleView *article = m_at->window->article();
        return article->viewport()->rect().intersects(
            article->rectangleAt(placeOf(read->statement)));
    }
    /// Where the last words of the article stand on the screen.
    int lastWords() const
    {
        const ArticleView *view = m_at->window->article();
        const QRect words = view->rectangleAt(m_at->reading().document.text().size() - 2);
        return view->viewport()->mapToGlobal(words.topLeft()).y();
    }

    std::unique_ptr<AtTheWindow> m_at;
    QString m_first;
};

void StepNoticeTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QByteArray text = test::quayArticle;
    for (int paragraph = 0; paragraph < 60; ++paragraph)
        text += "\nThe boats 😀 came and went between the islands, as they do every year.\n";
    m_at->write(u"long.txt"_s, text);
    QVERIFY(m_at->read(u"long.txt"_s));
    m_first = m_at->saying(u"“We will");
}

void StepNoticeTest::confirmAndReadOn() const
{
    m_at->window->selectStatement(m_first);
    m_at->press(Qt::Key_A);
    const qsizetype end = m_at->reading().document.text().size() - 2;
    m_at->window->article()->scrollTo({end, end + 1});
    QVERIFY(!isSeen(m_first));
}

void StepNoticeTest::saysNothingOfWhatIsInView()
{
    m_at->window->selectStatement(m_first);
    m_at->press(Qt::Key_A);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(m_at->window->message().isEmpty(), qPrintable(m_at->window->message()));
}

void StepNoticeTest::saysWhatWasUndoneOutOfView()
{
    confirmAndReadOn();
    const int before = lastWords();
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_at->reading().statement(m_first)->state != State::Confirmed);
    const QString told = m_at->window->message();
    QVERIFY2(told.startsWith(u"Undone: Confirm “We will") && told.contains(u"¶1"),
             qPrintable(told));
    QVERIFY(!isSeen(m_first));
    QCOMPARE(lastWords(), before);

    m_at->press(Qt::Key_U, Qt::AltModifier);
    QVERIFY(isSeen(m_first));
    QCOMPARE(m_at->window->selectedStatement(), m_first);
    QVERIFY(m_at->window->message().isEmpty());
    QVERIFY(!showStep()->isEnabled());
}

void StepNoticeTest::goesThereByItsButton()
{
    confirmAndReadOn();
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QTest::mouseClick(m_at->window->findChild<QToolButton *>(u"message-offer"_s), Qt::LeftButton);
    QVERIFY(isSeen(m_first));
}

void StepNoticeTest::saysWhatWasDoneAgain()
{
    confirmAndReadOn();
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_at->reading().statement(m_first)->state == State::Confirmed);
    QVERIFY2(m_at->window->message().startsWith(u"Done again: Confirm"),
             qPrintable(m_at->window->message()));
}

void StepNoticeTest::saysWhatHasNoPlace()
{
    Session &session = m_at->window->session();
    const QString id = test::actorNamed(m_at->reading(), u"Bo Lind"_s)->actor.id;
    QVERIFY(session.correct(
        session.correctionOf(RenameActor{session.reference(id), u"Bo Lindgren 😀"_s})));
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(m_at->window->message().contains(u"Bo Lindgren 😀"),
             qPrintable(m_at->window->message()));
    QVERIFY(!showStep()->isEnabled());
    QVERIFY(!m_at->window->findChild<QToolButton *>(u"message-offer"_s)->isVisible());
}

void StepNoticeTest::forgetsWithTheNextStep()
{
    confirmAndReadOn();
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(showStep()->isEnabled());
    m_at->press(Qt::Key_U, Qt::AltModifier);
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_at->window->message().isEmpty()); // it is in view now
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::StepNoticeTest)
#include "tst_stepnotice.moc"
