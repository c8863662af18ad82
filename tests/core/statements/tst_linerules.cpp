// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/linerules.h"

#include "core/statements/ruledparagraph.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class LineRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsHeadlines_data();
    void readsHeadlines();

private:
    std::optional<Lexicon> m_lexicon;
};

void LineRulesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void LineRulesTest::readsHeadlines_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("rules");

    QTest::newRow("a name that speaks below")
        << u"⟦s-a:Ruiz⟧⟦k-a::⟧ ⟦c-a:Ferry will stop in May⟧\n\nAna Ruiz said so 😀."_s
        << u"headline-colon"_s;
    QTest::newRow("a name that has spoken below")
        << u"⟦s-a:Ruiz⟧⟦k-a::⟧ ⟦c-a:Ferry will stop in May⟧\n\nIt stops, Ruiz has warned."_s
        << u"headline-colon"_s;
    QTest::newRow("quoted words") << u"⟦s-a:Ruiz⟧⟦k-a::⟧ ⟦c-a:Ferry is ‘a gift to us’⟧"_s
                                  << u"headline-colon"_s;
    QTest::newRow("a name that is spoken of")
        << u"Ana Ruiz: Norrland drops inquiry\n\nIt dropped the case against Ana Ruiz."_s
        << QString();
    QTest::newRow("a label") << u"Fact check: Is the ferry closed?\n\nThe check said no."_s
                             << QString();
    QTest::newRow("a topic") << u"Harbour crisis: Ferry will stop in May\n\nIt stops."_s
                             << QString();
    QTest::newRow("a full stop") << u"Ruiz: Ferry will stop in May."_s << QString();
    QTest::newRow("two words") << u"Ruiz: Ferry stops"_s << QString();
    QTest::newRow("a verb of reporting") << u"Ruiz says: Ferry will stop in May"_s << QString();
    QTest::newRow("small letters") << u"update: Ferry will stop in May"_s << QString();
}

void LineRulesTest::readsHeadlines()
{
    QFETCH(QString, marked);
    QFETCH(QString, rules);
    const SampleParagraph sample(marked, *m_lexicon);
    RuledParagraph ruled(sample.paragraph(), {});
    readHeadline(ruled);
    QCOMPARE(sample.told(ruled.statements()), sample.drawnBy(rules));
}

ONRECORD_TEST(LineRulesTest)
#include "tst_linerules.moc"
