// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/actingspeakers.h"

#include "core/statements/ruledparagraph.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class ActingSpeakersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhoActs_data();
    void findsWhoActs();

private:
    std::optional<Lexicon> m_lexicon;
};

void ActingSpeakersTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void ActingSpeakersTest::findsWhoActs_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("rules");
    const QString alone = u"quote-alone"_s;

    QTest::newRow("a name") << u"⟦s-a:Ana Ruiz⟧ shook her head. ⟦c-a:“Nobody 😀 came.”⟧"_s << alone;
    QTest::newRow("a pronoun") << u"⟦s-a:She⟧ went home. ⟦c-a:“Nobody came.”⟧"_s << alone;
    QTest::newRow("who acts behind it")
        << u"⟦s-a:Ana Ruiz⟧ rose. ⟦c-a:“Nobody came.”⟧ Bo Lind nodded."_s << alone;
    QTest::newRow("a lead") << u"Across the table, ⟦s-a:Ana Ruiz⟧ smiled. ⟦c-a:“Nobody came.”⟧"_s
                            << alone;
    QTest::newRow("a kin") << u"⟦s-a:Her son, Bo⟧, shook his head. ⟦c-a:“Nobody came.”⟧"_s << alone;
    QTest::newRow("a name that is known")
        << u"They met Ruiz there. ⟦s-a:Ruiz⟧ smiled. ⟦c-a:“Nobody came.”⟧"_s << alone;
    QTest::newRow("a name that is explained")
        << u"⟦s-a:Ruiz⟧, the minister, was asked. ⟦c-a:“Nobody came.”⟧"_s << alone;
    QTest::newRow("a word with a capital") << u"Prices shook. “Nobody came.”"_s << QString();
    QTest::newRow("what a person is")
        << u"Tarn United coach Bo Lind sat. “Nobody came.”"_s << QString();
    QTest::newRow("a thing") << u"The gate was shut. “Nobody came.”"_s << QString();
    QTest::newRow("it") << u"It was shut. “Nobody came.”"_s << QString();
}

void ActingSpeakersTest::findsWhoActs()
{
    QFETCH(QString, marked);
    QFETCH(QString, rules);
    const SampleParagraph sample(marked, *m_lexicon);
    RuledParagraph ruled(sample.paragraph(), {});
    readActingSpeakers(ruled);
    QCOMPARE(sample.told(ruled.statements()), sample.drawnBy(rules));
}

ONRECORD_TEST(ActingSpeakersTest)
#include "tst_actingspeakers.moc"
