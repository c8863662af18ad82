// SPDX-License-Identifier: GPL-3.0-or-later
// An article that is another one than was corrected: what the window says, and what may be done.
#include "ui/window/articlechanges.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/actions/actions.h"

#include <QAbstractButton>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class ArticleChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfAnArticleAsItWas();
    void saysWhatBecameOfCorrections();
    void saysOnceThatAllWasCarriedOver();
    void leavesOutWhatWasMadeOnThisVersion();
    void showsOneAfterTheOther();
    void confirmsAgain();
    void rejectsWhatChanged();
    void takesItAsItStands();
    void placesALostCorrection_data();
    void placesALostCorrection();
    void dropsALostCorrection();
    void showsTheLikeliestPlaceByEnter();
    void stopsAskingForWords();

private:
    static QByteArray edited(const QByteArray &from, const QByteArray &to)
    {
        return QByteArray(test::quayArticle).replace(from, to);
    }
    static void correctAll(AtTheWindow &at);
    static void edit(AtTheWindow &at);
    static QAction *action(const AtTheWindow &at, ActionId id) { return at.window->actions()[id]; }
    static QString labelled(const AtTheWindow &at, const QString &name)
    {
        return at.window->findChild<QLabel *>(name)->text();
    }
};

/// Confirms all that is found, and closes the window.
void ArticleChangesTest::correctAll(AtTheWindow &at)
{
    QVERIFY(at.readQuay());
    Session &session = at.window->session();
    for (const QStringView words : {u"“We will close", u"“Nobody asked", u"“The numbers"})
        QVERIFY(session.correct(session.correctionOf(at.saying(words), Confirm{})));
    at.window.reset();
}

/// One statement as it was, one with other words, one that is gone.
void ArticleChangesTest::edit(AtTheWindow &at)
{
    correctAll(at);
    QByteArray text = edited("We will close", "We will never close");
    text.replace("“Nobody asked the crews,” said Bo Lind, who speaks for them.",
                 "The crews were not asked by anybody in the harbour.");
    at.write(u"quay.txt"_s, text);
    at.open();
    QVERIFY(at.readQuay());
}

void ArticleChangesTest::saysNothingOfAnArticleAsItWas()
{
    AtTheWindow at;
    correctAll(at);
    at.open();
    QVERIFY(at.readQuay());
    QCOMPARE(at.window->message(), QString());
    QVERIFY(!action(at, ActionId::ShowChanges)->isEnabled());
}

void ArticleChangesTest::saysWhatBecameOfCorrections()
{
    AtTheWindow at;
    edit(at);
    QCOMPARE(at.window->message(),
             u"The article changed since you corrected it: 1 carried over, 1 changed, 1 could not "
             "be placed."_s);
    QVERIFY(at.window->findChild<QAbstractButton *>(u"message-offer"_s)->isVisible());

    // What is all carried over needs nobody.
    AtTheWindow moved;
    correctAll(moved);
    moved.write(u"quay.txt"_s, edited("“We will", "It rained for a week. “We will"));
    moved.open();
    QVERIFY(moved.readQuay());
    QCOMPARE(moved.window->message(),
             u"The article changed since you corrected it: 3 carried over."_s);
    QVERIFY(!moved.window->findChild<QAbstractButton *>(u"message-offer"_s)->isVisible());
}

void ArticleChangesTest::saysOnceThatAllWasCarriedOver()
{
    AtTheWindow at;
    correctAll(at);
    at.write(u"quay.txt"_s, edited("“We will", "It rained for a week. “We will"));
    at.open();
    QVERIFY(at.readQuay());
    QVERIFY(!at.window->message().isEmpty());
    at.window.reset();
    at.open();
    QVERIFY(at.readQuay());
    QCOMPARE(at.window->message(), QString());
}

void ArticleChangesTest::leavesOutWhatWasMadeOnThisVersion()
{
    AtTheWindow at;
    correctAll(at);
    at.write(u"quay.txt"_s,
             edited("We will close", "We will never close")
                 .replace("were published", "were never published"));
    at.open();
    QVERIFY(at.readQuay());
    QCOMPARE(at.window->message(),
             u"The article changed since you corrected it: 1 carried over, 2 changed."_s);
    Session &session = at.window->session();
    const QString said = at.saying(u"“We will never");
    for (const Change &change : {Change(Confirm{}), Change(SetNote{u"ask 😀"_s})})
        QVERIFY(session.correct(session.correctionOf(said, change)));
    at.window.reset();
    at.open();
    QVERIFY(at.readQuay());
    QCOMPARE(at.window->message(),
             u"The article changed since you corrected it: 1 carried over, 1 changed."_s);
}

void ArticleChangesTest::showsOneAfterTheOther()
{
    AtTheWindow at;
    edit(at);
    QTest::mouseClick(at.window->findChild<QAbstractButton *>(u"message-offer"_s), Qt::LeftButton);
    const QString changed = at.saying(u"“We will never close");
    QCOMPARE(at.window->selectedStatement(), changed);
    QCOMPARE(labelled(at, u"review-question"_s), u"Does it still hold?"_s);
    QCOMPARE(labelled(at, u"changed-then"_s),
             u"Confirmed: “We will close the quay on Sundays,” said Ana Ruiz, the harbour "
             "master,"_s);
    QCOMPARE(
        labelled(at, u"changed-now"_s),
        u"Now: “We will <b><u>never</u></b> close the quay on Sundays,” said Ana Ruiz, the harbour "
        "master,"_s);

    at.press(Qt::Key_S, Qt::AltModifier);
    QCOMPARE(at.window->selectedStatement(), QString());
    QVERIFY2(at.window->message().startsWith(u"“Nobody asked"), qPrintable(at.window->message()));
    at.press(Qt::Key_S, Qt::AltModifier);
    QCOMPARE(at.window->selectedStatement(), changed);
}

void ArticleChangesTest::confirmsAgain()
{
    AtTheWindow at;
    edit(at);
    at.press(Qt::Key_S, Qt::AltModifier);
    QCOMPARE(at.reading().statement(at.window->selectedStatement())->state, State::Stale);
    at.press(Qt::Key_A);
    QCOMPARE(at.reading().statement(at.window->selectedStatement())->state, State::Confirmed);
    at.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(at.reading().statement(at.window->selectedStatement())->state, State::Stale);
}

void ArticleChangesTest::rejectsWhatChanged()
{
    AtTheWindow at;
    edit(at);
    at.press(Qt::Key_S, Qt::AltModifier);
    at.press(Qt::Key_X);
    QCOMPARE(at.reading().statement(at.saying(u"“We will never"))->state, State::Rejected);
}

void ArticleChangesTest::takesItAsItStands()
{
    AtTheWindow at;
    edit(at);
    QVERIFY(!action(at, ActionId::TakeAsItStands)->isEnabled());
    at.press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(action(at, ActionId::TakeAsItStands)->isEnabled());
    at.press(Qt::Key_W);
    const ReadStatement *read = at.reading().statement(at.saying(u"“We will never"));
    QVERIFY(read->stale.isEmpty() && read->corrections.isEmpty());
    QVERIFY(!action(at, ActionId::TakeAsItStands)->isEnabled());
    at.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(at.reading().statement(at.saying(u"“We will never"))->state, State::Stale);
    at.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(at.reading().statement(at.saying(u"“We will never"))->stale.isEmpty());
}

void ArticleChangesTest::placesALostCorrection_data()
{
    QTest::addColumn<bool>("byMenu");

    QTest::newRow("E") << false;
    QTest::newRow("menu") << true;
}

void ArticleChangesTest::placesALostCorrection()
{
    QFETCH(bool, byMenu);
    AtTheWindow at;
    edit(at);
    QVERIFY(at.clickRow(u"Confirm “Nobody asked"_s));
    QVERIFY(action(at, ActionId::PlaceCorrection)->isEnabled());
    const QString &text = at.reading().document.text();
    const qsizetype begin = text.indexOf(u"The crews were not asked");
    at.window->article()->setSelection({begin, begin + 24});
    if (byMenu)
        action(at, ActionId::PlaceCorrection)->trigger();
    else
        at.press(Qt::Key_E);
    QVERIFY(at.reading().orphans.isEmpty());
    QCOMPARE(at.window->message(), QString());
    QCOMPARE(at.reading().statement(at.saying(u"The crews were not asked"))->state,
             State::Confirmed);
    QVERIFY(!action(at, ActionId::PlaceCorrection)->isEnabled());

    at.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(at.reading().orphans.size(), 1);
    QCOMPARE(at.saying(u"The crews were not asked"), QString());
    at.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(at.reading().orphans.isEmpty());
}

void ArticleChangesTest::dropsALostCorrection()
{
    AtTheWindow at;
    edit(at);
    QVERIFY(at.clickRow(u"Confirm “Nobody asked"_s));
    at.press(Qt::Key_X);
    QVERIFY(at.reading().orphans.isEmpty());
    QCOMPARE(at.window->message(), QString());
    at.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(at.reading().orphans.size(), 1);
}

void ArticleChangesTest::showsTheLikeliestPlaceByEnter()
{
    AtTheWindow at;
    edit(at);
    QVERIFY(at.clickRow(u"Confirm “Nobody asked"_s));
    const QString likely = at.window->article()->selectedText();
    const QString said = at.window->message();
    QVERIFY(!likely.isEmpty() && !said.isEmpty());
    at.window->article()->setSelection({0, 0}); // the reader looks elsewhere meanwhile
    QTest::keyClick(at.window->sidebar()->tree(), Qt::Key_Return);
    QCOMPARE(at.window->article()->selectedText(), likely);
    QCOMPARE(at.window->message(), said);
    QCOMPARE(at.reading().orphans.size(), 1);
}

void ArticleChangesTest::stopsAskingForWords()
{
    AtTheWindow at;
    edit(at);
    QVERIFY(at.clickRow(u"Confirm “Nobody asked"_s));
    QVERIFY(!at.window->message().isEmpty());
    at.press(Qt::Key_Escape);
    QCOMPARE(at.window->message(), QString());
    QVERIFY(!action(at, ActionId::PlaceCorrection)->isEnabled());
    const qsizetype begin = at.reading().document.text().indexOf(u"The crews were");
    at.window->article()->setSelection({begin, begin + 9});
    at.press(Qt::Key_E);
    QCOMPARE(at.reading().orphans.size(), 1); // E means a statement's words again
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ArticleChangesTest)
#include "tst_articlechanges.moc"
