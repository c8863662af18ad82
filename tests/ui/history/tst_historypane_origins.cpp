// SPDX-License-Identifier: GPL-3.0-or-later
// The history of corrections where clocks and pages say what is not so.
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypane.h"

#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class HistoryOriginsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void showsTheNewestFirstWhateverTheClockSays();
    void headsWhatCameWithAPageAsSomebodyElses_data();
    void headsWhatCameWithAPageAsSomebodyElses();

private:
    HistoryPane *pane() const { return m_at->window->findChild<HistoryPane *>(); }
    QListView *list() const { return pane()->list(); }
    QString row(int number, int role) const
    {
        return list()->model()->index(number, 0).data(role).toString();
    }
    void choose(const QString &text) const;
    void nameReader(const QString &name) const;
    void reopen();

    std::unique_ptr<AtTheWindow> m_at;
};

void HistoryOriginsTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
}

void HistoryOriginsTest::choose(const QString &text) const
{
    const auto *button = pane()->findChild<QToolButton *>(u"history-choice"_s);
    for (QAction *action : button->menu()->actions()) {
        if (action->text().remove(u'&') == text)
            action->trigger();
    }
}

void HistoryOriginsTest::nameReader(const QString &name) const
{
    Preferences preferences = test::readingQuickly();
    preferences.readerName = name;
    m_at->window->setPreferences(preferences);
}

void HistoryOriginsTest::reopen()
{
    m_at->window.reset();
    m_at->open();
    QVERIFY(m_at->readQuay());
}

/// The first was made while the clock was days ahead; then it was set right.
void HistoryOriginsTest::showsTheNewestFirstWhateverTheClockSays()
{
    Session &session = m_at->window->session();
    Correction ahead = session.correctionOf(m_at->saying(u"“Nobody asked"), Reject{});
    ahead.made = QDateTime::currentDateTimeUtc().addDays(3);
    QVERIFY(session.correct(ahead));
    m_at->window->selectStatement(m_at->saying(u"“The numbers"));
    m_at->press(Qt::Key_A);
    const auto look = [this] {
        QCOMPARE(row(0, HistoryModel::AfterRole), u"confirmed"_s);
        QVERIFY(row(0, HistoryModel::HeadRole).startsWith(u"Today"_s));
        QVERIFY(row(0, HistoryModel::NoteRole).contains(u"dated before"_s));
        QVERIFY(row(1, HistoryModel::NoteRole).isEmpty());
    };
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    look();
    choose(u"By person"_s);
    look();
    reopen(); // another sitting
    m_at->window->selectStatement(m_at->saying(u"“We will"));
    m_at->press(Qt::Key_F);
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(row(0, HistoryModel::AfterRole), u"flagged"_s);
    QCOMPARE(row(1, HistoryModel::AfterRole), u"confirmed"_s);
    QVERIFY(
        row(0, HistoryModel::NoteRole).isEmpty()); // said of the first that is out of time alone
}

/// A page that somebody made of mine: it takes back what I said and says other things in my name.
void HistoryOriginsTest::headsWhatCameWithAPageAsSomebodyElses_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::newRow("a page") << QByteArray();
    QTest::newRow("a page in a mail") << QByteArray("Here is the quay.\n");
    QTest::newRow("a page beside what a mail says itself")
        << QByteArray("The board met on Tuesday and spoke of the harbour for hours.\n")
               .repeated(40);
}

/// A mail that says \a words and has \a page attached.
static QByteArray mailOf(const QByteArray &words, const QByteArray &page)
{
    return "From: Ida Lund <ida@courier.example>\nSubject: Quay\nMessage-ID: <1@courier.example>\n"
           "Date: Wed, 18 Nov 2026 08:00:00 +0100\nMIME-Version: 1.0\n"
           "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
        + words
        + "--b\nContent-Type: text/html; name=\"quay.html\"\nContent-Disposition: attachment; "
          "filename=\"quay.html\"\nContent-Transfer-Encoding: base64\n\n"
        + page.toBase64() + "\n--b--\n";
}

void HistoryOriginsTest::headsWhatCameWithAPageAsSomebodyElses()
{
    QFETCH(QByteArray, mail);
    nameReader(u"Jon Aas"_s);
    for (const QStringView words : {u"“Nobody asked", u"“The numbers"}) {
        m_at->window->selectStatement(m_at->saying(words));
        m_at->press(Qt::Key_U);
    }
    AtTheWindow forger;
    Preferences preferences = test::readingQuickly();
    preferences.readerName = u"Jon Aas"_s;
    m_at->write(u"quay.html"_s, m_at->window->session().exported(ExportFormat::Html, {}, {}));
    QVERIFY(QFile::copy(m_at->path(u"quay.html"_s), forger.path(u"quay.html"_s)));
    forger.window->setPreferences(preferences);
    QVERIFY(forger.read(u"quay.html"_s));
    const QList<Correction> mine = forger.window->session().log().corrections();
    for (const Correction &each : mine)
        QVERIFY(forger.window->session().take({{}, {each}}, u"Withdraw"_s));
    forger.window->selectStatement(forger.saying(u"“We will"));
    forger.press(Qt::Key_X);
    QVERIFY(QFile::remove(m_at->path(u"quay.html"_s)));
    const QByteArray sent = forger.window->session().exported(ExportFormat::Html, {}, {});
    const QString file = mail.isEmpty() ? u"quay.html"_s : u"quay.eml"_s;
    m_at->write(file, mail.isEmpty() ? sent : mailOf(mail, sent));

    QVERIFY(m_at->read(file));
    if (m_at->window->session().bundle().size() > 1) {
        QVERIFY(!m_at->window->session().isExportedPage());
        m_at->window->session().openNumber(1);
        QTRY_VERIFY(m_at->reading().complete);
    }
    QVERIFY(m_at->window->session().isExportedPage());
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    if (!pane()->isVisible())
        m_at->press(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(list()->model()->rowCount(), 3);
    int ofPage = 0;
    for (int number = 0; number < 3; ++number) {
        const QString spoken = row(number, Qt::AccessibleTextRole);
        if (row(number, HistoryModel::AfterRole) == u"not a statement") {
            QVERIFY2(row(number, HistoryModel::HeadRole)
                         .endsWith(u"· somebody else (signed “Jon Aas”)"_s),
                     qPrintable(row(number, HistoryModel::HeadRole)));
            ++ofPage;
        } else {
            QVERIFY2(
                row(number, HistoryModel::StateRole).startsWith(u"withdrawn by somebody else"_s),
                qPrintable(spoken));
            QVERIFY(!row(number, HistoryModel::HeadRole).contains(u"somebody else"_s));
        }
    }
    QCOMPARE(ofPage, 1);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::HistoryOriginsTest)
#include "tst_historypane_origins.moc"
