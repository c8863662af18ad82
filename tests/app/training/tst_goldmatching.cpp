// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/goldmatching.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

class GoldMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matchesByContent_data();
    void matchesByContent();
    void prefersTheSameSource();
    void comparesSources_data();
    void comparesSources();

private:
    std::optional<Lexicon> m_lexicon;
};

void GoldMatchingTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// The statement "f" is what was found; the others, by their first marks, are gold.
static std::pair<std::vector<RoleSpans>, RoleSpans> goldAndFound(const SampleParagraph &sample)
{
    std::vector<RoleSpans> gold = sample.statements();
    QStringList names;
    for (const auto &[mark, span] : sample.marked().named) {
        if (!names.contains(mark.mid(2)))
            names.append(mark.mid(2));
    }
    const auto at = gold.begin() + names.indexOf(u"f"_s);
    const RoleSpans found = *at;
    gold.erase(at);
    return {gold, found};
}

void GoldMatchingTest::matchesByContent_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<int>("match"); // index into gold, -1 for none
    QTest::newRow("the same") << u"Ruiz said ⟦c-a:⟦c-f:it rained⟧⟧."_s << 0;
    QTest::newRow("half of what was marked") << u"Ruiz said ⟦c-a:⟦c-f:it rained⟧ in Tarn⟧."_s << 0;
    QTest::newRow("less") << u"Ruiz said ⟦c-a:⟦c-f:it rained⟧ again in Tarn⟧."_s << -1;
    QTest::newRow("more than twice as much")
        << u"Ruiz said ⟦c-f:⟦c-a:it rained⟧ again in Tarn⟧."_s << -1;
    QTest::newRow("marks are no words") << u"⟦c-f:“… – ⟦c-a:No⟧ …”⟧, Ruiz said."_s << 0;
    QTest::newRow("elsewhere") << u"Ruiz said ⟦c-a:it rained⟧ and ⟦c-f:it snowed⟧."_s << -1;
    QTest::newRow("the second") << u"Ruiz said ⟦c-a:it rained⟧ and ⟦c-b:⟦c-f:it snowed⟧⟧."_s << 1;
    QTest::newRow("beyond the BMP") << u"😀 Ruiz said ⟦c-a:𝒾t ⟦c-f:rained⟧⟧."_s << 0;
}

void GoldMatchingTest::matchesByContent()
{
    QFETCH(QString, marked);
    QFETCH(int, match);
    const SampleParagraph sample(marked, *m_lexicon);
    const auto [gold, found] = goldAndFound(sample);
    const std::optional<size_t> index = matchingGold(sample.paragraph(), gold, found);
    QCOMPARE(index ? int(*index) : -1, match);
}

void GoldMatchingTest::prefersTheSameSource()
{
    const SampleParagraph sample(
        u"⟦s-a:⟦s-f:Ruiz⟧⟧ and ⟦s-b:Oake⟧ said ⟦c-f:⟦c-a:⟦c-b:it rained⟧⟧⟧."_s, *m_lexicon);
    const auto [gold, found] = goldAndFound(sample);
    QCOMPARE(gold.size(), 2u);
    const bool firstIsRuizs = sharesSource(sample.paragraph(), gold[0], found);
    QCOMPARE(matchingGold(sample.paragraph(), gold, found), std::optional(size_t(!firstIsRuizs)));
}

void GoldMatchingTest::comparesSources_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("shares");
    QTest::addColumn<bool>("most");
    QTest::newRow("none on either side")
        << u"⟦c-a:⟦c-f:It rained⟧⟧, it was said."_s << true << true;
    QTest::newRow("one that nobody marked")
        << u"⟦c-a:⟦c-f:It rained⟧⟧, ⟦s-f:Ruiz⟧ said."_s << false << false;
    QTest::newRow("missed") << u"⟦c-a:⟦c-f:It rained⟧⟧, ⟦s-a:Ruiz⟧ said."_s << false << false;
    QTest::newRow("the same") << u"⟦c-a:⟦c-f:It rained⟧⟧, ⟦s-a:⟦s-f:Ana Ruiz⟧⟧ said."_s << true
                              << true;
    QTest::newRow("half of it") << u"⟦c-a:⟦c-f:It rained⟧⟧, ⟦s-a:Ana ⟦s-f:Ruiz⟧⟧ said."_s << true
                                << true;
    QTest::newRow("its last word")
        << u"⟦c-a:⟦c-f:It rained⟧⟧, ⟦s-a:the mayor of ⟦s-f:Tarn⟧⟧ said."_s << true << false;
    QTest::newRow("much more")
        << u"⟦c-a:⟦c-f:It rained⟧⟧, ⟦s-f:⟦s-a:she⟧, the mayor of Tarn,⟧ said."_s << true << false;
}

void GoldMatchingTest::comparesSources()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const auto [gold, found] = goldAndFound(sample);
    QTEST(sharesSource(sample.paragraph(), gold.front(), found), "shares");
    QTEST(sharesMostOfSource(sample.paragraph(), gold.front(), found), "most");
}

ONRECORD_TEST(GoldMatchingTest)
#include "tst_goldmatching.moc"
