// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/sidebar/topicgriddialog.h"

#include <QClipboard>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace onrecord {

/// What is copied of an actor, and the table of actors and topics, by their keys.
class ActorCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void copiesTheActor_data();
    void copiesTheActor();
    void saysWhatToSelect();
    void showsActorsByTopics();

private:
    static QString copied() { return QGuiApplication::clipboard()->text(); }

    std::unique_ptr<test::AtTheWindow> m_at;
};

void ActorCardsTest::init()
{
    m_at = std::make_unique<test::AtTheWindow>();
    QVERIFY(m_at->readQuay());
    QGuiApplication::clipboard()->clear();
}

void ActorCardsTest::cleanup()
{
    m_at.reset();
}

void ActorCardsTest::copiesTheActor_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("begins");
    QTest::newRow("Markdown") << Qt::Key_M << u"# Quay to close on Sundays"_s;
    QTest::newRow("table") << Qt::Key_V << u"id,label,actor"_s;
    QTest::newRow("citations") << Qt::Key_Y << u"“We will close the quay on Sundays,”, Ana Ruiz"_s;
}

void ActorCardsTest::copiesTheActor()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, begins);
    Session &session = m_at->window->session();
    const SetNote note{u"ask her lawyer"_s};
    QVERIFY(session.correct(session.correctionOf(m_at->saying(u"“We will close"), note)));
    QVERIFY(m_at->clickRow(u"Ana Ruiz"_s));
    QTest::keyClick(m_at->window->sidebar()->tree(), key, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY2(copied().startsWith(begins), qPrintable(copied()));
    QVERIFY(copied().contains(u"The numbers were published"));
    QVERIFY(!copied().contains(u"Nobody asked"));
    QVERIFY(!copied().contains(u"lawyer")); // private
    QVERIFY2(m_at->window->message().contains(u"Ana Ruiz"), qPrintable(m_at->window->message()));
}

void ActorCardsTest::saysWhatToSelect()
{
    m_at->press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(copied(), QString());
    QVERIFY(m_at->window->message().contains(u"Select an actor"));
}

void ActorCardsTest::showsActorsByTopics()
{
    m_at->press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_at->asked<TopicGridDialog>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 3);
    QVERIFY(table->verticalHeaderItem(0)->text().contains(u"Ana Ruiz"));
    dialog->findChild<QPushButton *>(u"copy-csv"_s)->click();
    QVERIFY2(copied().startsWith(u"number,actor,"), qPrintable(copied()));
    for (int column = 0; column < table->columnCount(); ++column) {
        if (table->item(1, column)->text().isEmpty())
            continue;
        table->setCurrentCell(1, column);
        QTest::keyClick(table, Qt::Key_Return);
    }
    QCOMPARE(m_at->window->selectedStatement(), m_at->saying(u"“Nobody asked"));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ActorCardsTest)
#include "tst_actorcards.moc"
