// SPDX-License-Identifier: GPL-3.0-or-later
// Actors found by the numbers that the picker shows.
#include "ui/corrections/sourcerows.h"

#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"
#include "ui/corrections/sourcedialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class SourceRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_dialog; }
    void picksByNumber_data();
    void picksByNumber();
    void makesNobodyOfDigits_data();
    void makesNobodyOfDigits();

private:
    void ask(const SourceDialog::Offer &offer);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_field, Qt::Key(key), modifiers);
    }
    void type(const QString &words) { QTest::keyClicks(m_field, words); }

    Reading m_reading;
    QPointer<SourceDialog> m_dialog;
    QLineEdit *m_field = nullptr;
    QListWidget *m_list = nullptr;
    QList<SourceChoice> m_chosen;
};

void SourceRowsTest::init()
{
    m_reading = test::sampleReading();
    m_reading.actors[1].actor.aliases = {u"the league"_s};
    m_reading.makeLookups();
    m_chosen.clear();
}

void SourceRowsTest::ask(const SourceDialog::Offer &offer)
{
    m_dialog = new SourceDialog(m_reading, u"Who says this?"_s, offer);
    m_field = m_dialog->findChild<QLineEdit *>();
    m_list = m_dialog->findChild<QListWidget *>();
    connect(m_dialog, &SourceDialog::chosen, this,
            [this](const SourceChoice &choice) { m_chosen.append(choice); });
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void SourceRowsTest::picksByNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("actor");
    QTest::newRow("the number alone") << u"2"_s << u"a2"_s;
    QTest::newRow("with blanks") << u" 2 "_s << u"a2"_s;
    QTest::newRow("two digits") << u"12"_s << u"a3"_s;
    QTest::newRow("and the name") << u"2  league"_s << u"a2"_s;
    QTest::newRow("before a name that has it") << u"3"_s << u"a4"_s;
    QTest::newRow("a name that has it alone") << u"21"_s << u"a1"_s;
}

/// As the rows show it, before each name.
void SourceRowsTest::picksByNumber()
{
    QFETCH(QString, typed);
    QFETCH(QString, actor);
    m_reading.actors[0].number = 1;
    m_reading.actors[0].actor.name = u"Committee 3 of 21"_s;
    m_reading.actors[1].number = 2;
    m_reading.actors[2].number = 12;
    m_reading.actors[3].number = 3;
    m_reading.makeLookups();
    ask({});
    QVERIFY(m_list->item(1)->text().startsWith(u"2  "));
    type(typed);
    key(Qt::Key_Return);
    QCOMPARE(m_chosen.value(0), (SourceChoice{SourceChoice::Kind::Actor, actor, {}, {}}));
}

void SourceRowsTest::makesNobodyOfDigits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("named"); // words that were selected
    QTest::newRow("digits") << u"77"_s << QString();
    QTest::newRow("more than any number") << u"99999999999999999999"_s << QString();
    QTest::newRow("signs") << u"?!"_s << QString();
    QTest::newRow("selected digits") << QString() << u"1931"_s;
}

/// Enter takes nobody new, and the list says what would; Shift+Enter does.
void SourceRowsTest::makesNobodyOfDigits()
{
    QFETCH(QString, typed);
    QFETCH(QString, named);
    SourceDialog::Offer offer;
    offer.named = named;
    ask(offer);
    type(typed);
    for (int row = 0; row < m_list->count(); ++row) {
        const auto choice = m_list->item(row)->data(Qt::UserRole).value<SourceChoice>();
        QVERIFY(choice.kind != SourceChoice::Kind::NewActor);
    }
    if (!typed.isEmpty()) {
        key(Qt::Key_Return);
        QVERIFY(m_chosen.isEmpty());
        QVERIFY(m_dialog);
        QCOMPARE(m_list->item(0)->foreground(), m_dialog->palette().text()); // no grey
        QVERIFY2(m_list->item(0)->text().contains(u"Shift+Enter"),
                 qPrintable(m_list->item(0)->text()));
    }
    key(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(m_chosen.value(0).kind == SourceChoice::Kind::NewActor);
    QCOMPARE(m_chosen.value(0).name, typed.isEmpty() ? named : typed);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SourceRowsTest)
#include "tst_sourcerows.moc"
