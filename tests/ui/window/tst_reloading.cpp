// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reloading.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/actions/actions.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class ReloadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersAFileThatChanged();
    void readsTheFileAgainOnF5();
    void keepsThePlace();
    void keepsWhatIsOpenWhereTheFileIsGone();
    void saysOnceThatTheFileIsGone();
    void hasNothingToReadAgainWithoutAFile();
    void keepsNumbersWhereAnActorIsGone();
    void givesNewActorsTheNextNumber();
    void keepsNumbersAfterACorrection();
    void beginsAnewForAnotherArticle();

private:
    static QByteArray longArticle(const QByteArray &inFront = {})
    {
        QByteArray text = test::quayArticle + inFront;
        for (int paragraph = 1; paragraph <= 60; ++paragraph) {
            text += "\nParagraph " + QByteArray::number(paragraph)
                + " tells of the winter 😀 in which the harbour froze and the boats lay still.\n";
        }
        return text;
    }
    /// Writes the file and presses F5.
    static bool readAgain(const AtTheWindow &at, const QByteArray &text)
    {
        at.write(u"quay.txt"_s, text);
        at.press(Qt::Key_F5);
        return waitUntilSettled(at);
    }
    /// The number and the colour of the actor; 0 for nobody.
    static std::pair<int, int> numbersOf(const AtTheWindow &at, const QString &name)
    {
        const ReadActor *actor = test::actorNamed(at.reading(), name);
        return actor ? std::pair(actor->number, actor->colourNumber()) : std::pair(0, 0);
    }
    static bool waitUntilSettled(const AtTheWindow &at)
    {
        return QTest::qWaitFor([&] { return at.window->isSettled(); });
    }
};

void ReloadingTest::offersAFileThatChanged()
{
    AtTheWindow at;
    QVERIFY(at.readQuay());
    at.write(u"quay.txt"_s, QByteArray(test::quayArticle).replace("Sundays", "Mondays"));
    QTRY_VERIFY2(at.window->message().contains(u"“quay.txt” was changed"),
                 qPrintable(at.window->message()));
    QVERIFY(at.reading().document.text().contains(u"Sundays")); // it is not read by itself
}

void ReloadingTest::readsTheFileAgainOnF5()
{
    AtTheWindow at;
    QVERIFY(at.readQuay());
    at.write(u"quay.txt"_s, QByteArray(test::quayArticle).replace("Sundays", "Mondays"));
    at.press(Qt::Key_F5);
    QVERIFY(waitUntilSettled(at));
    QVERIFY(at.reading().document.text().contains(u"close the quay on Mondays"));
    QVERIFY(!at.window->message().contains(u"was changed"));
}

void ReloadingTest::keepsThePlace()
{
    AtTheWindow at;
    at.write(u"long.txt"_s, longArticle());
    QVERIFY(at.read(u"long.txt"_s));
    ArticleView *article = at.window->article();
    const auto placeOf = [&](QStringView words) {
        const qsizetype begin = article->document().text().indexOf(words);
        return Span{begin, begin + words.size()};
    };
    article->setSelection(placeOf(u"Paragraph 41 tells"));
    article->scrollTo(placeOf(u"Paragraph 40"));
    article->verticalScrollBar()->setValue(article->verticalScrollBar()->value() + 7);
    const int before = article->rectangleAt(placeOf(u"Paragraph 41").begin).y();
    QVERIFY(article->viewport()->rect().contains(40, before));

    at.write(u"long.txt"_s, longArticle("\nTwo more sentences. And they are put in front.\n"));
    at.press(Qt::Key_F5);
    QVERIFY(waitUntilSettled(at));
    QCOMPARE(article->selectedText(), u"Paragraph 41 tells"_s);
    QCOMPARE(article->rectangleAt(placeOf(u"Paragraph 41").begin).y(), before);

    const QString said = at.saying(u"“We will close");
    at.window->selectStatement(said);
    at.press(Qt::Key_F5);
    QVERIFY(waitUntilSettled(at));
    QCOMPARE(at.window->selectedStatement(), said);
}

void ReloadingTest::keepsWhatIsOpenWhereTheFileIsGone()
{
    AtTheWindow at;
    QVERIFY(at.readQuay());
    QVERIFY(QFile::remove(at.path(u"quay.txt"_s)));
    at.press(Qt::Key_F5);
    QVERIFY(!at.window->message().isEmpty());
    QVERIFY(at.reading().document.text().contains(u"Sundays"));
}

/// Without moving a word; what is corrected then is kept, and an export holds the text.
void ReloadingTest::saysOnceThatTheFileIsGone()
{
    AtTheWindow at;
    QVERIFY(at.readQuay());
    at.toFront();
    const ArticleView *article = at.window->article();
    const auto place = [article] {
        return article->viewport()->mapToGlobal(article->rectangleAt(0).topLeft());
    };
    const QPoint before = place();
    QVERIFY(QFile::rename(at.path(u"quay.txt"_s), at.path(u"moved.txt"_s)));
    QTRY_VERIFY(at.window->message().contains(u"“quay.txt” was moved or deleted"_s));
    QTest::qWait(0);
    QCOMPARE(place(), before);
    const auto *offer = at.window->findChild<QToolButton *>(u"message-offer"_s);
    QVERIFY(offer->isVisible());
    QCOMPARE(offer->text(), u"Export…"_s);
    at.press(Qt::Key_Escape);
    QTest::qWait(0);
    QCOMPARE(place(), before);
    at.window->selectStatement(at.saying(u"“Nobody asked"));
    at.press(Qt::Key_X);
    QVERIFY(at.window->session().isStoring());
    at.toFront();
    QTest::qWait(2500);
    QVERIFY(at.window->message().isEmpty()); // it was said

    // Where it lies now, what was said of it is there.
    QVERIFY(at.read(u"moved.txt"_s));
    QCOMPARE(at.reading().statement(at.saying(u"“Nobody asked"))->state, State::Rejected);
    QVERIFY(QFile::rename(at.path(u"moved.txt"_s), at.path(u"quay.txt"_s)));
    QTRY_VERIFY(at.window->message().contains(u"“moved.txt” was moved or deleted"_s));
    QVERIFY(QFile::copy(at.path(u"quay.txt"_s), at.path(u"moved.txt"_s)));
    QTRY_VERIFY(at.window->message().isEmpty()); // it is back
}

void ReloadingTest::hasNothingToReadAgainWithoutAFile()
{
    AtTheWindow at;
    QAction *reload = at.window->actions()[ActionId::Reload];
    QTRY_VERIFY(at.window->isSettled());
    QVERIFY(!reload->isEnabled());
    QVERIFY(at.readQuay());
    QVERIFY(reload->isEnabled());
    QVERIFY(at.window->session().openText(u"“We stay,” said Ana Ruiz."_s));
    QVERIFY(!reload->isEnabled());
}

void ReloadingTest::keepsNumbersWhereAnActorIsGone()
{
    AtTheWindow at;
    QVERIFY(at.readQuay());
    const auto lind = numbersOf(at, u"Bo Lind"_s);
    const auto vik = numbersOf(at, u"Cora Vik"_s);
    QCOMPARE(lind.first, 2);
    QCOMPARE(vik.first, 3);
    const QByteArray gone = "“Nobody asked the crews,” said Bo Lind, who speaks for them.\n\n";
    QVERIFY(QByteArray(test::quayArticle).contains(gone));
    QVERIFY(readAgain(at, QByteArray(test::quayArticle).replace(gone, "")));
    QVERIFY(!test::actorNamed(at.reading(), u"Bo Lind"_s));
    QCOMPARE(numbersOf(at, u"Cora Vik"_s), vik);
    QCOMPARE(at.reading().statement(at.saying(u"that the island"))->label, u"3a"_s);
    QVERIFY(readAgain(at, test::quayArticle));
    QCOMPARE(numbersOf(at, u"Bo Lind"_s), lind);
    QCOMPARE(numbersOf(at, u"Cora Vik"_s), vik);
}

void ReloadingTest::givesNewActorsTheNextNumber()
{
    AtTheWindow at;
    QVERIFY(at.readQuay());
    const auto ruiz = numbersOf(at, u"Ana Ruiz"_s);
    const QByteArray first = "“We will close the quay";
    QVERIFY(readAgain(at,
                      QByteArray(test::quayArticle)
                          .replace(first, "“It is too late,” said Eda Moen.\n\n" + first)));
    QCOMPARE(numbersOf(at, u"Ana Ruiz"_s), ruiz);
    QCOMPARE(numbersOf(at, u"Eda Moen"_s).first, 4);
    // What leaves the window has the numbers that the window shows.
    at.write(u"page.html"_s, at.window->session().exported(ExportFormat::Html, u"quay"_s, {}));
    QVERIFY(at.read(u"page.html"_s));
    QCOMPARE(numbersOf(at, u"Ana Ruiz"_s), ruiz);
    QCOMPARE(numbersOf(at, u"Eda Moen"_s).first, 4);
}

void ReloadingTest::keepsNumbersAfterACorrection()
{
    AtTheWindow at;
    QVERIFY(at.readQuay());
    const QString crews = at.saying(u"“Nobody asked");
    at.window->selectStatement(crews);
    const qsizetype begin = at.reading().document.text().indexOf(u"the crews");
    at.window->article()->setSelection({begin, begin + 9});
    at.press(Qt::Key_R); // the crews speak, and Bo Lind no more
    QCOMPARE(numbersOf(at, u"the crews"_s).first, 4);
    QVERIFY(readAgain(at, QByteArray(test::quayArticle).replace("denied that", "said that")));
    QCOMPARE(numbersOf(at, u"the crews"_s).first, 4);
    QCOMPARE(numbersOf(at, u"Cora Vik"_s).first, 3);
    at.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(numbersOf(at, u"Bo Lind"_s).first, 2);
    at.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(numbersOf(at, u"the crews"_s).first, 4);
}

void ReloadingTest::beginsAnewForAnotherArticle()
{
    AtTheWindow at;
    QVERIFY(at.readQuay());
    QVERIFY(readAgain(at,
                      "Title: Snow on the pass\nPublished: 2026-12-01\n\n"
                      "“The road is shut,” said Cora Vik of the road service on Monday.\n"));
    QCOMPARE(numbersOf(at, u"Cora Vik"_s).first, 1);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ReloadingTest)
#include "tst_reloading.moc"
