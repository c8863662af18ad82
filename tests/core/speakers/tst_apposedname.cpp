// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/speakers/speakersread.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// SourceResolver: the name that explains a description (core/speakers/apposedname.cpp).
class ApposedNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesWhoIsExplained_data();
    void namesWhoIsExplained();
    void tellsThatItIsAnInstitution();

private:
    Resources m_resources;
};

void ApposedNameTest::initTestCase()
{
    Result<Resources> loaded = Resources::load();
    QVERIFY(loaded);
    m_resources = *loaded;
}

void ApposedNameTest::namesWhoIsExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers");
    QTest::newRow("right behind") << u"The commissioner, Ana Ruiz, said it rained."_s
                                  << u"Ana Ruiz"_s;
    QTest::newRow("behind a clause, a woman")
        << u"A woman who lives in Mill Street, Ada Holm, said it rained."_s << u"Ada Holm"_s;
    QTest::newRow("behind a clause, a company") << u"The firm that owns the port, Hull Docks, said "
                                                   u"it rained.\n\nBrandt Lines said its ships "
                                                   "would sail."_s
                                                << u"Hull Docks; Brandt Lines"_s;
    QTest::newRow("not the company spoken of")
        << u"Brandt Lines said its ships would sail.\n\nThe company that owns the ferry, Kroll "
           "Shipping, said nobody was hurt."_s
        << u"Brandt Lines; Kroll Shipping"_s;
    QTest::newRow("with an age")
        << u"The woman who found the dog, Ida Moen, 34, said it was cold."_s << u"Ida Moen"_s;
    QTest::newRow("two men")
        << u"The men who found the boat, Karl Lund and Pavel Oake, said it was empty."_s
        << u"Karl Lund+Pavel Oake"_s;
    QTest::newRow("the last name of an apposition")
        << u"The show’s director, Courant columnist Karl Lund, said it was sad."_s
        << u"Karl Lund"_s;
    QTest::newRow("the last name, of a firm")
        << u"The mill’s owner, the US fund Halberd, said it was sad."_s << u"Halberd"_s;
    QTest::newRow("the last name, behind its country")
        << u"The regulator, the UK’s Norpress, said it was sad."_s << u"Norpress"_s;
    QTest::newRow("not what the firm owns")
        << u"The firm, whose Nordkyst subsidiary runs the port, said it was sad."_s
        << u"the firm"_s;
    QTest::newRow("not where the firm is")
        << u"The company, a Philadelphia-based maker of steel, said it was sad."_s
        << u"the company"_s;
    QTest::newRow("nobody with a name")
        << u"A witness, a bus driver, said it was red. The driver said that it rained."_s
        << u"a witness; a witness"_s;
    QTest::newRow("no institution is a man")
        << u"The man who sued the bank, Kroll Bank, said it was cold."_s
        << u"the man who sued the bank, Kroll Bank"_s;
    QTest::newRow("beyond the BMP")
        << u"😀 The woman who lives here, Ada Holm, said it rained."_s << u"Ada Holm"_s;
}

void ApposedNameTest::namesWhoIsExplained()
{
    QFETCH(QString, text);
    QTEST(test::speakersOf(test::analysisOf(text, m_resources)), "speakers");
}

void ApposedNameTest::tellsThatItIsAnInstitution()
{
    const Analysis analysis = test::analysisOf(
        u"The firm that owns the port, Hull Docks, said it would talk. Hull Docks said so."_s,
        m_resources);
    for (const Actor &actor : analysis.actors) {
        if (actor.name == u"Hull Docks")
            QCOMPARE(actor.kind, ActorKind::Organisation);
    }
    QVERIFY(!analysis.statements.isEmpty());
}

ONRECORD_TEST(ApposedNameTest)
#include "tst_apposedname.moc"
