// SPDX-License-Identifier: GPL-3.0-or-later
// A careful reading that is ended before it is done: by its button, by Esc, by key and from the palette.
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/window/carefulreading.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class CancelledReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void endsByItsButton();
    void endsByEscOnceThereIsNothingElseToLeave();
    void endsByKeyAndPalette();
    void readsTheFileAgainAsPreferencesSay();
    void readsTheFileAgainAsWasAskedFor();

private:
    Session &session() const { return m_at->window->session(); }
    QAction *action(ActionId id) const { return m_at->window->actions()[id]; }
    /// What the status line says of it.
    QString status() const
    {
        const auto *label = m_at->window->findChild<QLabel *>(u"status-care"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
    QToolButton *cancel() const
    {
        auto *button = m_at->window->findChild<QToolButton *>(u"cancel-careful"_s);
        return button && button->isVisible() ? button : nullptr;
    }

    std::unique_ptr<AtTheWindow> m_at;
};

/// An article that is longer than what is read carefully unasked, read quickly.
void CancelledReadingTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    m_at->window->resize(1100, 700);
    QByteArray text;
    for (int number = 1; number <= 30; ++number)
        text += "“Boat " + QByteArray::number(number)
            + " of the harbour stays 😀,” Ana Ruiz told Cora Vik on Tuesday.\n\n";
    text += QByteArray("It rained in Tarn until the evening came.\n\n").repeated(5000);
    m_at->write(u"long.txt"_s, text);
    QVERIFY(m_at->read(u"long.txt"_s));
}

void CancelledReadingTest::endsByItsButton()
{
    m_at->press(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(!cancel()); // not for a moment
    QTRY_VERIFY_WITH_TIMEOUT(cancel(), 60'000);
    const QSignalSpy readings(&session(), &Session::readingChanged);
    QTest::mouseClick(cancel(), Qt::LeftButton);
    QCOMPARE(status(), u"Read quickly"_s);
    QVERIFY(!cancel());
    QVERIFY(!action(ActionId::ReadCarefully)->isChecked());
    QVERIFY(m_at->window->isSettled());
    QCOMPARE(readings.size(), 0);
}

/// One press, one thing: the find bar, the selected words, the statement and the list go before.
void CancelledReadingTest::endsByEscOnceThereIsNothingElseToLeave()
{
    m_at->press(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(cancel(), 60'000);
    const auto escape = [this] {
        QTest::keyClick(m_at->window->focusWidget(), Qt::Key_Escape);
    };
    m_at->window->selectStatement(m_at->saying(u"“Boat 3 "));
    m_at->press(Qt::Key_F, Qt::ControlModifier);
    escape();
    QCOMPARE(session().care().next, Care::Careful);
    QVERIFY(!m_at->window->selectedStatement().isEmpty());
    m_at->window->article()->setFocus();
    m_at->window->article()->setSelection({5, 9});
    escape();
    QVERIFY(m_at->window->article()->selection().isEmpty());
    QCOMPARE(session().care().next, Care::Careful);
    while (!m_at->window->selectedStatement().isEmpty())
        escape();
    QCOMPARE(session().care().next, Care::Careful);
    m_at->window->sidebar()->tree()->setFocus();
    escape();
    QVERIFY(m_at->window->article()->hasFocus());
    QCOMPARE(session().care().next, Care::Careful);

    const QSignalSpy readings(&session(), &Session::readingChanged);
    escape();
    QVERIFY(!session().care().next);
    QCOMPARE(status(), u"Read quickly"_s);
    QVERIFY(!cancel());
    QCOMPARE(readings.size(), 0);
    escape(); // there is nothing left to end
    QCOMPARE(status(), u"Read quickly"_s);
}

void CancelledReadingTest::endsByKeyAndPalette()
{
    QAction *stops = action(ActionId::CancelReading);
    QVERIFY(!stops->isEnabled());
    m_at->press(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(stops->isEnabled()); // at once, for whoever asks for it by name
    m_at->press(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!session().care().next);
    QVERIFY(!stops->isEnabled());
    QCOMPARE(status(), u"Read quickly"_s);

    m_at->press(Qt::Key_F5); // the file again: what reads it is ended, too
    QTRY_VERIFY_WITH_TIMEOUT(stops->isEnabled(), 60'000);
    stops->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!stops->isEnabled(), 60'000);
}

/// Short enough to be read carefully unasked. What was cancelled was of the file as it was.
void CancelledReadingTest::readsTheFileAgainAsPreferencesSay()
{
    QByteArray text(test::quayArticle);
    text += QByteArray("It rained in Tarn until the evening came.\n\n").repeated(1000);
    m_at->write(u"short.txt"_s, text);
    QVERIFY(m_at->read(u"short.txt"_s));
    Preferences preferences = test::readingQuickly();
    preferences.care = Care::Careful;
    m_at->window->setPreferences(preferences);
    QCOMPARE(session().care().next, Care::Careful);
    m_at->press(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!session().care().next);
    QCOMPARE(status(), u"Read quickly"_s);

    m_at->press(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(session().care().next, Care::Careful, 60'000);
    QCOMPARE(status(), u"Read quickly; reading carefully…"_s);
    m_at->press(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(status(), u"Read quickly"_s);

    preferences.care = Care::Quick;
    m_at->window->setPreferences(preferences);
    const QSignalSpy opened(&session(), &Session::documentChanged);
    m_at->press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(opened.size() == 1 && m_at->window->isSettled(), 60'000);
    QCOMPARE(status(), u"Read quickly"_s);
}

void CancelledReadingTest::readsTheFileAgainAsWasAskedFor()
{
    m_at->press(Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(session().care().next, Care::Careful);
    m_at->press(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!session().care().next);
    m_at->press(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(session().care().next, Care::Careful, 60'000);
    QCOMPARE(status(), u"Read quickly; reading carefully…"_s);

    // Another article has nothing to do with it.
    QVERIFY(m_at->readQuay());
    QCOMPARE(status(), u"Read quickly"_s);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::CancelledReadingTest)
#include "tst_carefulreading_cancelled.moc"
