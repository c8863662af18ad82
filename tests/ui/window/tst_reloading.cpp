// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reloading.h"

#include "tests/ui/atthewindow.h"
#include "ui/actions/actions.h"

#include <QScrollBar>
#include <QSignalSpy>

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
    void hasNothingToReadAgainWithoutAFile();

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

} // namespace onrecord

QTEST_MAIN(onrecord::ReloadingTest)
#include "tst_reloading.moc"
