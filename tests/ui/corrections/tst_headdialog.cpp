// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/headdialog.h"

#include "core/wording/wording.h"
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// What is known of an article as a whole is put right by key and mouse, in the whole window.
class HeadDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void correctsByKeys();
    void correctsSeveralInOneStep();
    void rereadsDatesForAnotherDay();
    void readsADayBack_data();
    void readsADayBack();
    void beginsWithWhatIsDoubleClicked();
    void showsTheBeginningOfALongHeadline();
    void changesTheLanguage();
    void showsAnotherHeadline();
    void offersItByTheMenuKey();
    void leavesTheKeyToOtherFields();
    void keepsItInTheLibrary();
    void takesOnlyWebAddresses();
    void changesNothingWhenCancelled();
    void changesNothingUntouched();

private:
    HeadDialog *ask(int key = Qt::Key_H) const;
    static void type(HeadDialog *dialog, const char *name, const QString &text);
    static QLineEdit *field(HeadDialog *dialog, const char *name)
    {
        return dialog->findChild<QLineEdit *>(QLatin1String(name));
    }
    static QPushButton *ok(HeadDialog *dialog)
    {
        return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    const Article &article() const { return m_at->reading().document.article(); }
    const QUndoStack &steps() const { return *m_at->window->session().undoStack(); }

    std::unique_ptr<AtTheWindow> m_at;
};

void HeadDialogTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
}

HeadDialog *HeadDialogTest::ask(int key) const
{
    m_at->press(key);
    return m_at->asked<HeadDialog>();
}

void HeadDialogTest::type(HeadDialog *dialog, const char *name, const QString &text)
{
    QLineEdit *edited = field(dialog, name);
    edited->setFocus();
    edited->selectAll();
    QTest::keyClicks(edited, text);
}

void HeadDialogTest::correctsByKeys()
{
    HeadDialog *dialog = ask();
    QVERIFY(dialog);
    QCOMPARE(dialog->focusWidget(), field(dialog, "head-title"));
    QCOMPARE(field(dialog, "head-byline")->text(), u"Ola Hem"_s);
    type(dialog, "head-outlet", u"  Vestby  Post "_s);
    QTest::keyClick(field(dialog, "head-outlet"), Qt::Key_Return);
    QTRY_COMPARE(article().outlet, u"Vestby Post"_s);
    QCOMPARE(steps().undoText(), u"Change the outlet to “Vestby Post”"_s);
    QVERIFY(m_at->reading().complete); // nothing has to be read again
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(article().outlet, u"Brekkvik Post"_s);
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(article().outlet, u"Vestby Post"_s);
}

void HeadDialogTest::correctsSeveralInOneStep()
{
    HeadDialog *dialog = ask();
    QVERIFY(dialog);
    type(dialog, "head-byline", u"Kari Dahl"_s);
    type(dialog, "head-day", u"13 November 2026"_s);
    type(dialog, "head-address", u"https://example.org/quay"_s);
    ok(dialog)->click();
    QTRY_COMPARE(article().byline, u"Kari Dahl"_s);
    QCOMPARE(article().published, QDate(2026, 11, 13));
    QCOMPARE(article().url, u"https://example.org/quay"_s);
    QCOMPARE(steps().count(), 1);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(article().byline, u"Ola Hem"_s);
    QCOMPARE(article().published, QDate(2026, 11, 12));
    QVERIFY(article().url.isEmpty());
}

void HeadDialogTest::rereadsDatesForAnotherDay()
{
    const auto tuesday = [this] {
        for (const ReadDate &date : m_at->reading().dates) {
            if (date.date.span.in(m_at->reading().document.text()) == u"Tuesday")
                return date.date.value;
        }
        return QString();
    };
    QCOMPARE(tuesday(), u"2026-11-10"_s);
    m_at->window->actions()[ActionId::PublishedOn]->trigger();
    auto *dialog = m_at->asked<HeadDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->focusWidget(), field(dialog, "head-day"));
    QTest::keyClicks(field(dialog, "head-day"), u"2026-11-20"_s);
    QTest::keyClick(field(dialog, "head-day"), Qt::Key_Return);
    QTRY_COMPARE(tuesday(), u"2026-11-17"_s);
    QCOMPARE(steps().undoText(), u"Set the day of publication to Friday 20 November 2026"_s);
}

void HeadDialogTest::readsADayBack_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isDay");
    QTest::newRow("in figures") << u"2026-11-17"_s << true;
    QTest::newRow("in words") << u"17 November 2026"_s << true;
    QTest::newRow("with its weekday") << u"Tuesday, 17 November 2026"_s << true;
    QTest::newRow("with blanks") << u" 17  November 2026 "_s << true;
    QTest::newRow("another weekday") << u"Monday 17 November 2026"_s << false;
    QTest::newRow("no such day") << u"2026-02-30"_s << false;
    QTest::newRow("a day of any year") << u"17 November"_s << false;
    QTest::newRow("more than a day") << u"17 November 2026 or so"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void HeadDialogTest::readsADayBack()
{
    QFETCH(QString, words);
    QFETCH(bool, isDay);
    HeadDialog *dialog = ask();
    QVERIFY(dialog);
    field(dialog, "head-day")->setText(words);
    QCOMPARE(ok(dialog)->isEnabled(), isDay);
    const QString read = dialog->findChild<QLabel *>(u"head-day-read"_s)->text();
    QCOMPARE(read == QLocale().toString(QDate(2026, 11, 17), u"dddd d MMMM yyyy"_s), isDay);
}

void HeadDialogTest::beginsWithWhatIsDoubleClicked()
{
    // The line stands below the headline; its parts are found from left to right.
    ArticleView *view = m_at->window->article();
    const QRect headline = view->rectangleAt(view->document().article().titleSpan.begin);
    QStringList found;
    for (int x = headline.left() + 4; x < view->viewport()->width() && found.size() < 3; x += 8) {
        for (int y = headline.bottom(); y < headline.bottom() + 60; y += 6) {
            QTest::mouseDClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, {x, y});
            auto *dialog = m_at->window->findChild<HeadDialog *>();
            if (!dialog)
                continue;
            QTRY_VERIFY(dialog->isVisible());
            const QString name = dialog->focusWidget()->objectName();
            if (!found.contains(name))
                found.append(name);
            const QPointer<HeadDialog> open = dialog;
            dialog->reject();
            QTRY_VERIFY(!open);
            break;
        }
    }
    QCOMPARE(found, (QStringList{u"head-byline"_s, u"head-outlet"_s, u"head-day"_s}));
}

void HeadDialogTest::showsTheBeginningOfALongHeadline()
{
    HeadDialog *dialog = ask();
    QVERIFY(dialog);
    const QLineEdit *title = field(dialog, "head-title");
    QCOMPARE(title->selectedText(), article().title);
    QCOMPARE(title->cursorPosition(), 0); // where the caret is, the field is scrolled to
    dialog->reject();
}

void HeadDialogTest::changesTheLanguage()
{
    HeadDialog *dialog = ask();
    QVERIFY(dialog);
    auto *languages = dialog->findChild<QComboBox *>(u"head-language"_s);
    QCOMPARE(languages->currentText(), u"English"_s);
    languages->setCurrentIndex(languages->findText(u"German"_s));
    ok(dialog)->click();
    QTRY_COMPARE(article().language, u"de"_s);
    QCOMPARE(steps().undoText(), u"Change the language to German"_s);
}

void HeadDialogTest::showsAnotherHeadline()
{
    HeadDialog *dialog = ask();
    QVERIFY(dialog);
    type(dialog, "head-title", u"The quay will close"_s);
    QTest::keyClick(field(dialog, "head-title"), Qt::Key_Return);
    QTRY_COMPARE(article().title, u"The quay will close"_s);
    QTRY_VERIFY(m_at->reading().complete);
    QCOMPARE(m_at->window->windowTitle(), u"The quay will close – Onrecord"_s);
    QCOMPARE(m_at->window->article()->document().article().title, u"The quay will close"_s);
    QVERIFY(!m_at->reading().statements.isEmpty());
}

void HeadDialogTest::offersItByTheMenuKey()
{
    m_at->press(Qt::Key_Menu);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(m_at->window->article(), &event);
    auto *menu = m_at->window->findChild<QMenu *>(u"correction-menu"_s);
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(m_at->window->actions()[ActionId::ArticleHead]));
}

void HeadDialogTest::leavesTheKeyToOtherFields()
{
    HeadDialog *dialog = ask();
    QVERIFY(dialog);
    type(dialog, "head-byline", u"h"_s);
    QCOMPARE(m_at->window->findChildren<HeadDialog *>().size(), 1);
}

void HeadDialogTest::keepsItInTheLibrary()
{
    HeadDialog *dialog = ask();
    QVERIFY(dialog);
    type(dialog, "head-outlet", u"Vestby Post"_s);
    ok(dialog)->click();
    QTRY_COMPARE(article().outlet, u"Vestby Post"_s);
    m_at->open();
    QVERIFY(m_at->readQuay());
    QCOMPARE(article().outlet, u"Vestby Post"_s);
}

void HeadDialogTest::takesOnlyWebAddresses()
{
    HeadDialog *dialog = ask();
    QVERIFY(dialog);
    const auto *advice = dialog->findChild<QLabel *>(u"head-address-read"_s);
    QVERIFY(!advice->isVisible());
    for (const char *refused : {"javascript:alert(1)", "file:///etc/hosts", "https://", "quay 😀"}) {
        field(dialog, "head-address")->setText(QString::fromUtf8(refused));
        QVERIFY2(!ok(dialog)->isEnabled(), refused);
        QVERIFY2(advice->isVisible(), refused);
    }
    field(dialog, "head-address")->setText(u"http://example.org/quay?day=1"_s);
    QVERIFY(ok(dialog)->isEnabled());
    QVERIFY(!advice->isVisible());
    ok(dialog)->click();
    QTRY_COMPARE(article().url, u"http://example.org/quay?day=1"_s);
}

void HeadDialogTest::changesNothingWhenCancelled()
{
    HeadDialog *dialog = ask();
    QVERIFY(dialog);
    type(dialog, "head-outlet", u"Vestby Post"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_at->window->findChild<HeadDialog *>());
    QCOMPARE(article().outlet, u"Brekkvik Post"_s);
    QVERIFY(!steps().canUndo());
}

void HeadDialogTest::changesNothingUntouched()
{
    HeadDialog *dialog = ask();
    QVERIFY(dialog);
    ok(dialog)->click();
    QTRY_VERIFY(!m_at->window->findChild<HeadDialog *>());
    QVERIFY(!steps().canUndo());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::HeadDialogTest)
#include "tst_headdialog.moc"
