// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restoring/countkeeping.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/bundle/bundlemodel.h"

#include <QListView>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// What the list of a file's articles says of those that were read, after the window was closed.
class CountKeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatWasFoundBefore();
    void saysItWhenTheFileIsReadAgain();
    void followsCorrections();
    void forgetsWhatWasCorrectedElsewhere();
    void forgetsAnotherText();
    void forgetsWhatAnotherProgramFound();
    void keepsNothingWithoutPlaces();

private:
    bool readHere(bool keepsPlaces = true);
    bool openNumber(qsizetype number) const
    {
        m_at->window->session().openNumber(number);
        return QTest::qWaitFor([this] { return m_at->window->isSettled(); });
    }
    QString count(int number) const
    {
        QCoreApplication::processEvents();
        const auto *list = m_at->window->findChild<QListView *>(u"bundle-list"_s);
        return list->model()->index(number, 0).data(BundleModel::CountRole).toString();
    }
    void reject(QStringView words) const
    {
        Session &session = m_at->window->session();
        QVERIFY(session.correct(session.correctionOf(m_at->saying(words), Reject{})));
    }

    std::unique_ptr<AtTheWindow> m_at;
};

static QByteArray three(const char *last = "It rained in Tarn until the evening came.")
{
    return QByteArray(
               R"([{"title": "Quay to close", "text": "“We close the quay,” said Ana Ruiz. 😀"},
{"title": "Crews object", "text": "“Nobody asked us,” said Bo Lind.\n\n“We stay,” said Ida Moen."},
{"title": "Rain", "text": ")")
        + last + "\"}]";
}

void CountKeepingTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    m_at->window.reset();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_at->folder.path()));
    m_at->write(u"three.json"_s, three());
}

/// What is still to be written lies in the folder that goes with it.
void CountKeepingTest::cleanup()
{
    m_at->window.reset();
    (void)keptCounts({});
    m_at.reset();
}

bool CountKeepingTest::readHere(bool keepsPlaces)
{
    if (m_at->window)
        m_at->window->close();
    m_at->window.reset();
    m_at->window =
        std::make_unique<MainWindow>(m_at->path(u"library.sqlite"_s), test::readingQuickly());
    if (keepsPlaces)
        m_at->window->keepPlaces();
    m_at->window->show();
    m_at->window->activateWindow();
    return m_at->read(u"three.json"_s);
}

void CountKeepingTest::saysWhatWasFoundBefore()
{
    QVERIFY(readHere());
    QVERIFY2(count(1).contains(u"word"), qPrintable(count(1)));
    QVERIFY(openNumber(1));
    const QString found = count(1);
    QVERIFY2(found.startsWith(u"2 "), qPrintable(found));
    QVERIFY(openNumber(0));
    QVERIFY(readHere());
    QCOMPARE(m_at->window->session().number(), 0);
    QTRY_COMPARE(count(1), found);
    QVERIFY2(count(2).contains(u"word"), qPrintable(count(2))); // nobody read it
}

void CountKeepingTest::saysItWhenTheFileIsReadAgain()
{
    QVERIFY(readHere());
    QVERIFY(openNumber(1));
    const QString found = count(1);
    QVERIFY(openNumber(0));
    m_at->write(u"three.json"_s, three("It snowed in Tarn."));
    QVERIFY(m_at->read(u"three.json"_s));
    QTRY_COMPARE(count(1), found);
}

void CountKeepingTest::followsCorrections()
{
    QVERIFY(readHere());
    QVERIFY(openNumber(1));
    reject(u"“We stay");
    const QString found = count(1);
    QVERIFY2(found.startsWith(u"1 "), qPrintable(found));
    QVERIFY(openNumber(0));
    QVERIFY(readHere());
    QTRY_COMPARE(count(1), found);
    QVERIFY(openNumber(1));
    m_at->press(Qt::Key_Z, Qt::ControlModifier); // taken back, in another session than it was made
    QVERIFY2(count(1).startsWith(u"2 "), qPrintable(count(1)));
    QVERIFY(openNumber(0));
    QVERIFY(readHere());
    QTRY_VERIFY2(count(1).startsWith(u"2 "), qPrintable(count(1)));
}

/// By a program that keeps no counts: what is not known to be true is not said.
void CountKeepingTest::forgetsWhatWasCorrectedElsewhere()
{
    QVERIFY(readHere());
    QVERIFY(openNumber(1));
    QVERIFY(openNumber(0));
    QVERIFY(readHere(false));
    QVERIFY(openNumber(1));
    reject(u"“We stay");
    QVERIFY(readHere());
    QCOMPARE(m_at->window->session().number(), 0);
    QTest::qWait(100);
    QVERIFY2(count(1).contains(u"word"), qPrintable(count(1)));
}

void CountKeepingTest::forgetsAnotherText()
{
    QVERIFY(readHere());
    QVERIFY(openNumber(2));
    QVERIFY(openNumber(0));
    m_at->write(u"three.json"_s, three("“It rains,” said Cora Vik."));
    QVERIFY(readHere());
    QTest::qWait(100);
    QVERIFY2(count(2).contains(u"word"), qPrintable(count(2)));
}

void CountKeepingTest::forgetsWhatAnotherProgramFound()
{
    QVERIFY(readHere());
    QVERIFY(openNumber(1));
    QVERIFY(openNumber(0));
    m_at->window->close();
    m_at->window.reset();
    const QString version = QCoreApplication::applicationVersion();
    QCoreApplication::setApplicationVersion(u"another"_s);
    QVERIFY(readHere());
    QTest::qWait(100);
    const QString shown = count(1);
    QCoreApplication::setApplicationVersion(version);
    QVERIFY2(shown.contains(u"word"), qPrintable(shown));
}

void CountKeepingTest::keepsNothingWithoutPlaces()
{
    QVERIFY(readHere(false));
    QVERIFY(openNumber(1));
    m_at->window->close();
    QVERIFY(keptCounts({m_at->window->session().bundle().at(1).textSha256}).isEmpty());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::CountKeepingTest)
#include "tst_countkeeping.moc"
