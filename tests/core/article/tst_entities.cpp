// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/entities.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class EntitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatTheyStandFor_data();
    void knowsWhatTheyStandFor();
};

void EntitiesTest::knowsWhatTheyStandFor_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<uint>("meaning");

    QTest::newRow("a mark") << u"&amp;"_s << uint('&');
    QTest::newRow("first of Latin-1") << u"&nbsp;"_s << 0xA0u;
    QTest::newRow("amid Latin-1") << u"&eacute;"_s << 0xE9u;
    QTest::newRow("last of Latin-1") << u"&yuml;"_s << 0xFFu;
    QTest::newRow("an apostrophe") << u"&rsquo;"_s << 0x2019u;
    QTest::newRow("case tells") << u"&Eacute;"_s << 0xC9u;
    QTest::newRow("a number") << u"&#8220;"_s << 0x201Cu;
    QTest::newRow("a hexadecimal one") << u"&#x1F6A2;"_s << 0x1F6A2u;
    QTest::newRow("not a name") << u"&ferry;"_s << 0u;
    QTest::newRow("half a pair") << u"&#xD83D;"_s << 0u;
    QTest::newRow("beyond Unicode") << u"&#1114112;"_s << 0u;
    QTest::newRow("more than a number holds") << u"&#99999999999;"_s << 0u;
    QTest::newRow("nothing") << u"&#0;"_s << 0u;
    QTest::newRow("unclosed") << u"&amp"_s << 0u;
    QTest::newRow("empty") << u""_s << 0u;
}

void EntitiesTest::knowsWhatTheyStandFor()
{
    QFETCH(QString, entity);
    QFETCH(uint, meaning);
    QCOMPARE(uint(entityMeaning(entity)), meaning);
}

ONRECORD_TEST(EntitiesTest)
#include "tst_entities.moc"
