// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandmatch.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class CommandMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByWords_data();
    void findsByWords();
    void putsTheBetterFirst();
    void takesMnemonicsOff_data();
    void takesMnemonicsOff();
};

void CommandMatchTest::findsByWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("its begin") << u"copy"_s << true;
    QTest::newRow("in other letters") << u"COPY"_s << true;
    QTest::newRow("another word") << u"cit"_s << true;
    QTest::newRow("words in another order") << u"cit copy"_s << true;
    QTest::newRow("within a word") << u"tation"_s << true;
    QTest::newRow("its menu") << u"edit"_s << true;
    QTest::newRow("a word that is nowhere") << u"copy actor"_s << false;
    QTest::newRow("beyond the BMP") << u"😀"_s << false;
}

void CommandMatchTest::findsByWords()
{
    QFETCH(QString, typed);
    QFETCH(bool, fits);
    QCOMPARE(commandMatch(typed, u"Copy as Citation"_s, u"Edit"_s).has_value(), fits);
}

void CommandMatchTest::putsTheBetterFirst()
{
    const auto rank = [](const QString &text) {
        return commandMatch(u"view"_s, text, u"View"_s).value();
    };
    QVERIFY(rank(u"View the Page"_s) < rank(u"Next View"_s));
    QVERIFY(rank(u"Next View"_s) < rank(u"Review"_s));
    QVERIFY(rank(u"Review"_s) < rank(u"Sidebar"_s)); // in its menu's title alone
}

void CommandMatchTest::takesMnemonicsOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a mnemonic") << u"&Open…"_s << u"Open"_s;
    QTest::newRow("an ampersand") << u"Rename to “Lind && Sons”"_s << u"Rename to “Lind & Sons”"_s;
    QTest::newRow("one at the end") << u"Odd&"_s << u"Odd"_s;
}

void CommandMatchTest::takesMnemonicsOff()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(commandText(text), shown);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::CommandMatchTest)
#include "tst_commandmatch.moc"
