// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/comparing/comparepane.h"
#include "ui/comparing/versionspane.h"
#include "ui/startpage/recentfiles.h"

#include <QListView>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// J and K go through every list beside the article as through its statements.
class RowKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void goThroughEveryList_data();
    void goThroughEveryList();
    void areThoseThatReadersChose();
    void leaveLettersToTheListWhereSingleKeysAreOff();

private:
    QListView *list(const QString &name) const
    {
        return m_at->window->findChild<QListView *>(name);
    }
    void fill(const QString &name) const;
    void fillHistory() const;
    void compare() const;

    std::unique_ptr<AtTheWindow> m_at;
};

void RowKeysTest::init()
{
    forgetRecentFiles();
    m_at = std::make_unique<AtTheWindow>();
}

void RowKeysTest::fillHistory() const
{
    QVERIFY(m_at->readQuay());
    for (const QStringView words : {u"“We will", u"“Nobody", u"“The numbers"}) {
        m_at->window->selectStatement(m_at->saying(words));
        m_at->press(Qt::Key_A);
    }
    m_at->press(Qt::Key_H, Qt::ControlModifier);
}

/// Another reader says of two statements that they are none, and of one that it is nobody's.
void RowKeysTest::compare() const
{
    QVERIFY(m_at->readQuay());
    const auto answer = [this](QStringView words, Qt::Key key) {
        m_at->window->selectStatement(m_at->saying(words));
        m_at->press(key);
    };
    answer(u"“We will", Qt::Key_U);
    answer(u"“Nobody", Qt::Key_U);
    answer(u"that the island", Qt::Key_X);
    m_at->write(u"hers.html"_s, m_at->window->session().exported(ExportFormat::Html, {}, {}));
    for (int step = 0; step < 3; ++step)
        m_at->press(Qt::Key_Z, Qt::ControlModifier);
    m_at->window->findChild<ComparePane *>()->compareWith(m_at->path(u"hers.html"_s));
}

void RowKeysTest::fill(const QString &name) const
{
    if (name == u"history-list") {
        fillHistory();
    } else if (name == u"difference-list") {
        compare();
    } else if (name == u"version-list") {
        QByteArray former = test::quayArticle;
        former.replace("We will close", "We may close").replace("Nobody asked", "They asked");
        m_at->write(u"former.txt"_s, former.replace("its doctor", "its school"));
        QVERIFY(m_at->readQuay());
        m_at->window->findChild<VersionsPane *>()->compareWith(m_at->path(u"former.txt"_s));
    } else if (name == u"bundle-list") {
        QByteArray lines;
        for (const char *title : {"Boats", "Ferries", "Juniper on the quay"})
            lines += QByteArray("{\"title\":\"") + title
                + "\",\"text\":\"“We stay,” said Ana Ruiz on Monday. 😀\"}\n";
        m_at->write(u"news.jsonl"_s, lines);
        QVERIFY(m_at->read(u"news.jsonl"_s));
    } else {
        for (const QString &file : {u"rain.txt"_s, u"june.txt"_s, u"ferry.txt"_s}) {
            m_at->write(file, "“It rains,” said Ana Ruiz.\n");
            rememberFile(m_at->path(file));
        }
        m_at->window.reset();
        m_at->open();
        QVERIFY(QTest::qWaitFor([this] { return m_at->window->isSettled(); }));
    }
}

void RowKeysTest::goThroughEveryList_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"history-list", "difference-list", "version-list", "bundle-list", "recent-list"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void RowKeysTest::goThroughEveryList()
{
    QFETCH(QString, name);
    fill(name);
    QListView *rows = list(name);
    QVERIFY(rows);
    QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 3, 60'000);
    m_at->toFront();
    rows->setFocus();
    const auto press = [rows](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(rows, key, modifiers);
        return rows->currentIndex().row();
    };
    QCOMPARE(press(Qt::Key_Home), 0);
    QCOMPARE(press(Qt::Key_J), 1);
    QCOMPARE(press(Qt::Key_Down, Qt::AltModifier), 2);
    QCOMPARE(press(Qt::Key_J), 2);
    QCOMPARE(press(Qt::Key_K), 1);
    QCOMPARE(press(Qt::Key_Up, Qt::AltModifier), 0);
    QCOMPARE(press(Qt::Key_K), 0);
    QCOMPARE(m_at->window->focusWidget(), rows);
}

void RowKeysTest::areThoseThatReadersChose()
{
    Preferences preferences = test::readingQuickly();
    preferences.keys = {{u"next-statement"_s, u"Z"_s}};
    m_at->window->setPreferences(preferences);
    fillHistory();
    QListView *rows = list(u"history-list"_s);
    QTest::keyClick(rows, Qt::Key_Home);
    QTest::keyClick(rows, Qt::Key_J);
    QCOMPARE(rows->currentIndex().row(), 0);
    QTest::keyClick(rows, Qt::Key_Z);
    QCOMPARE(rows->currentIndex().row(), 1);
}

void RowKeysTest::leaveLettersToTheListWhereSingleKeysAreOff()
{
    fill(u"recent-list"_s);
    Preferences preferences = test::readingQuickly();
    preferences.singleKeys = false;
    m_at->window->setPreferences(preferences);
    QListView *rows = list(u"recent-list"_s);
    m_at->toFront();
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Home);
    const QString first = rows->currentIndex().data().toString();
    QVERIFY(!first.startsWith(u'j'));
    QTest::keyClick(rows, Qt::Key_J); // looks for a row that begins with it
    QVERIFY(rows->currentIndex().data().toString().startsWith(u'j'));
    QTest::keyClick(rows, Qt::Key_Home);
    QTest::keyClick(rows, Qt::Key_Down, Qt::AltModifier); // no single key
    QCOMPARE(rows->currentIndex().row(), 1);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::RowKeysTest)
#include "tst_rowkeys.moc"
