// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/pairresolver.h"

#include "tests/support/roomtests.h"
#include "tests/support/samplesource.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class PairResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhoIsCounted_data();
    void findsWhoIsCounted();
    void findsAnyNumber();

private:
    std::optional<Lexicon> m_lexicon;
};

void PairResolverTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void PairResolverTest::findsWhoIsCounted_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("actors");
    QTest::newRow("two of a party")
        << u"So say two senators, Ana Ruiz and Pavel Oake. ⟦head:The two Democrats⟧ say it rains."_s
        << u"Ana Ruiz+Pavel Oake"_s;
    QTest::newRow("the pair") << u"Ana Ruiz and Pavel Oake left. ⟦head:The pair⟧ said it rained."_s
                              << u"Ana Ruiz+Pavel Oake"_s;
    QTest::newRow("neither, both")
        << u"Neither Ana Ruiz nor Pavel Oake left. ⟦head:Both⟧ said it rained."_s
        << u"Ana Ruiz+Pavel Oake"_s;
    QTest::newRow("both") << u"Ana Ruiz and Mr Pavel Oake left. ⟦head:Both⟧ said it rained."_s
                          << u"Ana Ruiz+Pavel Oake"_s;
    QTest::newRow("a couple with a word between")
        << u"Pavel Oake and his wife Ida Oake left. ⟦head:The couple⟧ said it rained."_s
        << u"Pavel Oake+Ida Oake"_s;
    QTest::newRow("three")
        << u"Ana Ruiz, Pavel Oake and Ida Kroll left. ⟦head:The three⟧ said it rained."_s
        << u"Ana Ruiz+Pavel Oake+Ida Kroll"_s;
    QTest::newRow("two of three")
        << u"Ana Ruiz, Pavel Oake and Ida Kroll left. ⟦head:The two⟧ said it rained."_s << u"-"_s;
    QTest::newRow("two companies")
        << u"Nordkyst Inc. and Tarn Mills Ltd. met Ana Ruiz. ⟦head:The two companies⟧ said it rained."_s
        << u"Nordkyst Inc+Tarn Mills Ltd"_s;
    QTest::newRow("the last two")
        << u"Ana Ruiz and Pavel Oake left. Ida Kroll and Ian Lind came. ⟦head:The two⟧ said no."_s
        << u"Ida Kroll+Ian Lind"_s;
    QTest::newRow("two who were not together")
        << u"Ana Ruiz left. Pavel Oake left. ⟦head:The two men⟧ said it rained."_s << u"-"_s;
    QTest::newRow("two of many")
        << u"Ana Ruiz and Pavel Oake left. ⟦source:⟦head:The two men⟧ in the boat⟧ said no."_s
        << u"-"_s;
    QTest::newRow("two with parties")
        << u"Ana Ruiz, D-Tarn, and Mr Pavel Oake, R-Vell, left. ⟦head:The two⟧ said it rained."_s
        << u"Ana Ruiz+Pavel Oake"_s;
    QTest::newRow("a list of places")
        << u"Boats lay at Nether Tarn, Fosse Kroll and Vell Oake. ⟦head:The two⟧ said it rained."_s
        << u"-"_s;
    QTest::newRow("no number") << u"Ana Ruiz and Pavel Oake left. ⟦head:The men⟧ said it rained."_s
                               << u"-"_s;
    QTest::newRow("beyond the BMP")
        << u"😀 Ana Ruiz and Pavel Oake 😀 left. ⟦head:The pair⟧ said it rained."_s
        << u"Ana Ruiz+Pavel Oake"_s;
}

void PairResolverTest::findsWhoIsCounted()
{
    QFETCH(QString, marked);
    const SampleSource sample(marked, *m_lexicon);
    const SourceResolution found =
        PairResolver(sample.text(), sample.known()).resolve(sample.draft());
    QTEST(sample.told(found), "actors");
    QCOMPARE(found.candidates.size(), found.actors.size());
}

void PairResolverTest::findsAnyNumber()
{
    const SampleSource sample(u"Ana Ruiz, Pavel Oake and Ida Kroll left. ⟦head:They⟧ said no.",
                              *m_lexicon);
    const PairResolver resolver(sample.text(), sample.known());
    const qsizetype place = sample.draft().head.begin;
    QCOMPARE(resolver.lastTogether(place, PairResolver::anyNumber, ActorKind::Person).size(), 3);
    QVERIFY(resolver.lastTogether(0, PairResolver::anyNumber, ActorKind::Person).isEmpty());
}

ONRECORD_TEST(PairResolverTest)
#include "tst_pairresolver.moc"
