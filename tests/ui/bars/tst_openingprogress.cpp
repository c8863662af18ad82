// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bars/openingprogress.h"

#include "tests/support/manyarticles.h"
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/startpage/recentfiles.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// A file that takes a while to read is read beside the window, which says so and lets it be.
class OpeningProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void keepsWhatIsOpenMeanwhile();
    void cancelsByKey();
    void cancelsByButton();
    void saysWhatIsRead();
    void saysWhyItFails();
    void isReplacedByWhatIsOpenedNext();
    void closesWhileReading();
    void readsAgainAtTheSamePlace();

private:
    /// Begins to read a file that takes much longer than the moment after which that is said.
    void beginLong() const
    {
        m_at->write(u"many.jsonl"_s, linesOfArticles(60'000));
        m_at->window->begin(m_at->path(u"many.jsonl"_s));
    }
    Session &session() const { return m_at->window->session(); }
    QString title() const { return session().document().article().title; }
    template <typename Widget>
    Widget *shown(const char *name) const
    {
        auto *widget = m_at->window->findChild<Widget *>(QLatin1String(name));
        return widget && widget->isVisible() ? widget : nullptr;
    }

    std::unique_ptr<AtTheWindow> m_at;
};

void OpeningProgressTest::init()
{
    forgetRecentFiles();
    m_at = std::make_unique<AtTheWindow>();
    m_at->write(u"ferries.jsonl"_s, linesOfArticles(3000));
    QVERIFY(m_at->readQuay());
}

void OpeningProgressTest::keepsWhatIsOpenMeanwhile()
{
    m_at->window->begin(m_at->path(u"ferries.jsonl"_s));
    QCOMPARE(session().openingPath(), m_at->path(u"ferries.jsonl"_s));
    QVERIFY(!m_at->window->isSettled());
    QCOMPARE(title(), u"Quay to close on Sundays"_s);
    QVERIFY(!m_at->reading().statements.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"Ferry 1 sails again"_s, 60'000);
    QTRY_VERIFY(m_at->window->isSettled());
    QCOMPARE(session().bundle().size(), 3000);
    QCOMPARE(recentPaths().constFirst(), m_at->path(u"ferries.jsonl"_s));
    QVERIFY(!shown<QToolButton>("cancel-opening"));
}

void OpeningProgressTest::cancelsByKey()
{
    const QSignalSpy documents(&session(), &Session::documentChanged);
    m_at->window->begin(m_at->path(u"ferries.jsonl"_s));
    m_at->press(Qt::Key_Escape);
    QVERIFY(session().openingPath().isEmpty());
    // With the next file read the one before would have come.
    m_at->write(u"after.jsonl"_s, linesOfArticles(2) + QByteArray(300 << 10, '\n'));
    m_at->window->begin(m_at->path(u"after.jsonl"_s));
    QTRY_COMPARE_WITH_TIMEOUT(documents.size(), 1, 60'000);
    QCOMPARE(session().bundle().size(), 2);
    QCOMPARE(recentPaths().constFirst(), m_at->path(u"after.jsonl"_s));
}

void OpeningProgressTest::cancelsByButton()
{
    beginLong();
    QTRY_VERIFY(shown<QToolButton>("cancel-opening"));
    QTest::mouseClick(shown<QToolButton>("cancel-opening"), Qt::LeftButton);
    QVERIFY(session().openingPath().isEmpty());
    QVERIFY(!shown<QToolButton>("cancel-opening"));
    QCOMPARE(title(), u"Quay to close on Sundays"_s);
}

void OpeningProgressTest::saysWhatIsRead()
{
    beginLong();
    QVERIFY(!shown<QLabel>("status-opening")); // not for a moment
    QTRY_VERIFY(shown<QLabel>("status-opening"));
    QVERIFY(shown<QLabel>("status-opening")->text().startsWith(u"Reading “many.jsonl”"));
    session().cancelOpening();
    QVERIFY(!shown<QLabel>("status-opening"));
}

void OpeningProgressTest::saysWhyItFails()
{
    m_at->write(u"broken.pdf"_s, "%PDF-1.4\nno more than this");
    m_at->window->begin(m_at->path(u"broken.pdf"_s));
    QTRY_VERIFY(m_at->window->message().contains(u"broken.pdf"));
    QCOMPARE(title(), u"Quay to close on Sundays"_s);
    QTRY_VERIFY(m_at->window->isSettled());
}

void OpeningProgressTest::isReplacedByWhatIsOpenedNext()
{
    m_at->write(u"rain.txt"_s, "It rains.");
    m_at->window->begin(m_at->path(u"ferries.jsonl"_s));
    m_at->window->begin(m_at->path(u"rain.txt"_s));
    QVERIFY(session().openingPath().isEmpty());
    QCOMPARE(session().document().text(), u"It rains."_s);
}

void OpeningProgressTest::closesWhileReading()
{
    m_at->window->begin(m_at->path(u"ferries.jsonl"_s));
    m_at->window.reset();
    m_at->open();
    QVERIFY(m_at->readQuay());
}

void OpeningProgressTest::readsAgainAtTheSamePlace()
{
    m_at->write(u"long.txt"_s,
                QByteArray("It rained in Tarn until the evening came.\n\n").repeated(9000));
    QVERIFY(m_at->read(u"long.txt"_s));
    QScrollBar *bar = m_at->window->article()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const qsizetype top = m_at->window->article()->offsetAt({300, 4});
    QVERIFY(top > 1000);
    const QSignalSpy documents(&session(), &Session::documentChanged);
    m_at->press(Qt::Key_F5);
    QVERIFY(!session().openingPath().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(documents.size(), 1, 60'000);
    QTRY_VERIFY(session().openingPath().isEmpty());
    QCOMPARE(m_at->window->article()->offsetAt({300, 4}), top);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::OpeningProgressTest)
#include "tst_openingprogress.moc"
