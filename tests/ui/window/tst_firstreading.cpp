// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/bars/statusline.h"
#include "ui/corrections/sourcedialog.h"

#include <QLabel>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// A text that takes long to be read for the first time, and a reader who does not wait.
class FirstReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void endsByEsc();
    void endsByTheButton();
    void beginsAgain();
    void beginsAgainWithPastedText();
    void offersNothingForAShortText();
    void offersAgainAfterAnotherMessage();

private:
    /// Long enough to be read for a while on any machine, 6 MB.
    static QByteArray longText();
    Session &session() const { return m_at->window->session(); }
    QToolButton *cancel() const
    {
        auto *button = m_at->window->findChild<QToolButton *>(u"cancel-careful"_s);
        return button && button->isVisible() ? button : nullptr;
    }
    QString status(const char *name) const
    {
        const auto *label = m_at->window->findChild<QLabel *>(QLatin1String(name));
        return label->isVisible() ? label->text() : QString();
    }
    bool beginsLong() const;

    std::unique_ptr<AtTheWindow> m_at;
};

QByteArray FirstReadingTest::longText()
{
    QByteArray text = "Title: Boats of the quay\nPublished: 2026-11-12\n\n";
    for (int number = 1; number <= 30'000; ++number)
        text += "“Boat " + QByteArray::number(number)
            + " leaves before noon whatever the tide,” said Ana Ruiz, who counts them. 😀 Bo Lind "
              "denied that anybody had asked the crews, and the committee met on Tuesday.\n\n";
    return text;
}

void FirstReadingTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    m_at->window->resize(1280, 800);
    QTRY_VERIFY_WITH_TIMEOUT(m_at->window->isSettled(), 60'000); // all of its parts are there
}

/// It is being read, and canceling is offered.
bool FirstReadingTest::beginsLong() const
{
    m_at->write(u"boats.txt"_s, longText());
    return m_at->window->open(m_at->path(u"boats.txt"_s)) && session().isReadingFirst()
        && QTest::qWaitFor([this] { return cancel() != nullptr; }, 60'000);
}

void FirstReadingTest::endsByEsc()
{
    QVERIFY(beginsLong());
    // Meanwhile the text can be read.
    m_at->press(Qt::Key_End);
    QVERIFY(m_at->window->article()->verticalScrollBar()->value() > 0);
    QCOMPARE(status("status-counts"), u"Reading the article…"_s);
    const int scrolled = m_at->window->article()->verticalScrollBar()->value();
    m_at->press(Qt::Key_Escape);
    QVERIFY(!session().isReadingFirst() && m_at->reading().complete);
    QVERIFY(m_at->reading().statements.isEmpty());
    QVERIFY(!cancel());
    QCOMPARE(m_at->window->article()->verticalScrollBar()->value(), scrolled);
    QCOMPARE(status("status-care"), u"Reading was cancelled; F5 begins again"_s);
    QCOMPARE(status("status-counts"), QString());
    QVERIFY(status("sidebar-empty").startsWith(u"Reading was cancelled"));
    // Nothing comes after all.
    QTest::qWait(1);
    QVERIFY(m_at->window->isSettled() && m_at->reading().statements.isEmpty());
}

void FirstReadingTest::endsByTheButton()
{
    QVERIFY(beginsLong());
    QTest::mouseClick(cancel(), Qt::LeftButton);
    QVERIFY(!session().isReadingFirst() && m_at->reading().complete);
    QVERIFY(m_at->reading().statements.isEmpty());
    // What a reader marks there counts.
    const qsizetype words = session().document().text().indexOf(u"Boat 1 leaves");
    m_at->window->article()->setSelection({words, words + 13});
    m_at->press(Qt::Key_Q);
    m_at->press(Qt::Key_Return);
    const auto *picker = m_at->asked<SourceDialog>();
    QVERIFY(picker);
    QTest::keyClick(picker->focusWidget(), Qt::Key_Return); // nobody is known
    QCOMPARE(m_at->reading().statements.size(), 1);
}

void FirstReadingTest::beginsAgain()
{
    QVERIFY(beginsLong());
    m_at->press(Qt::Key_Escape);
    m_at->write(u"boats.txt"_s, longText().left(2'000)); // a test has no time for all of it
    m_at->press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_at->reading().complete && !m_at->reading().statements.isEmpty(),
                             60'000);
    QVERIFY(!session().care().isStopped);
    QCOMPARE(status("status-care"), u"Read quickly"_s);
}

void FirstReadingTest::beginsAgainWithPastedText()
{
    QVERIFY(session().openText(QString::fromUtf8(longText())));
    QTRY_VERIFY_WITH_TIMEOUT(cancel(), 60'000);
    m_at->press(Qt::Key_Escape);
    QVERIFY(session().care().isStopped);
    m_at->press(Qt::Key_F5);
    QVERIFY(session().isReadingFirst() && !session().care().isStopped);
    QCOMPARE(status("status-counts"), u"Reading the article…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(cancel(), 60'000);
    m_at->press(Qt::Key_Escape);
    QVERIFY(m_at->reading().complete && session().care().isStopped);
}

void FirstReadingTest::offersNothingForAShortText()
{
    QVERIFY(m_at->readQuay());
    QVERIFY(!cancel());
    QVERIFY(!m_at->reading().statements.isEmpty());
    m_at->press(Qt::Key_Escape);
    QVERIFY(!m_at->reading().statements.isEmpty());
}

/// The offer of careful reading comes back once what covered it is gone, until the reader sends it away.
void FirstReadingTest::offersAgainAfterAnotherMessage()
{
    const QString offer = u"This article is long, so it was read quickly only."_s;
    m_at->window->readWith(Care::Careful);
    m_at->write(u"long.txt"_s, longText().left(300'000)); // read quickly in a while
    QVERIFY(m_at->readQuay());
    QVERIFY(m_at->window->open(m_at->path(u"long.txt"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_at->window->message(), offer, 60'000);
    for (int time = 0; time < 2; ++time) {
        m_at->press(Qt::Key_R); // says what is lacking
        QVERIFY(m_at->window->message().startsWith(u"Choose a statement"));
        m_at->press(Qt::Key_Escape);
        QCOMPARE(m_at->window->message(), offer);
    }
    m_at->press(Qt::Key_Escape);
    QCOMPARE(m_at->window->message(), QString());
    m_at->press(Qt::Key_R);
    m_at->press(Qt::Key_Escape);
    QCOMPARE(m_at->window->message(), QString());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::FirstReadingTest)
#include "tst_firstreading.moc"
