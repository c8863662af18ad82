// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/checkfeatures.h"

#include "core/lexicon/lexicon.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <algorithm>

using namespace onrecord;
using namespace Qt::StringLiterals;

class CheckFeaturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seesWhatIsAlike_data();
    void seesWhatIsAlike();
    void hasSomethingToSayOfNothing();
    void seesEachFeatureOnce();

private:
    std::vector<quint32> sorted(const QString &sentence) const
    {
        std::vector<quint32> features =
            CheckFeatureFinder(*m_lexicon, newCheckSalts()).find(sentence);
        std::sort(features.begin(), features.end());
        return features;
    }

    std::optional<Lexicon> m_lexicon;
};

void CheckFeaturesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void CheckFeaturesTest::seesWhatIsAlike_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("alike");
    QTest::newRow("all digits are one")
        << u"It rose by 44 percent."_s << u"It rose by 71 percent."_s << true;
    QTest::newRow("numbers of another length")
        << u"It rose by 44 percent."_s << u"It rose by 4 percent."_s << false;
    QTest::newRow("quotation marks do not count")
        << u"It “rose” in Tarn."_s << u"It rose in Tarn."_s << true;
    QTest::newRow("another apostrophe") << u"It didn’t rise."_s << u"It didn't rise."_s << true;
    QTest::newRow("another word") << u"It rose in Tarn."_s << u"It fell in Tarn."_s << false;
    QTest::newRow("another order") << u"Tarn met Oakby."_s << u"Oakby met Tarn."_s << false;
    QTest::newRow("beyond the BMP") << u"😀 rose."_s << u"🚢 rose."_s << false;
}

void CheckFeaturesTest::seesWhatIsAlike()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(sorted(a) == sorted(b), "alike");
}

void CheckFeaturesTest::hasSomethingToSayOfNothing()
{
    QVERIFY(sorted({}).empty());
    QVERIFY(!sorted(u"?"_s).empty());
}

/// However long a sentence is, and whatever was read before it.
void CheckFeaturesTest::seesEachFeatureOnce()
{
    QString longest;
    for (int word = 0; word < 2000; ++word) { // of letters, as all digits count as one
        longest += QChar(u'b' + word % 20);
        longest += QChar(u'b' + word / 20 % 20);
        longest += QChar(u'b' + word / 400);
        longest += u" again "_s;
    }
    CheckFeatureFinder finder(*m_lexicon, newCheckSalts());
    for (const QString &sentence : {longest, u"It rained and it rained."_s, longest}) {
        std::vector<quint32> found = finder.find(sentence);
        CheckFeatureFinder fresh(*m_lexicon, newCheckSalts());
        QVERIFY(found == fresh.find(sentence));
        std::sort(found.begin(), found.end());
        QVERIFY(std::adjacent_find(found.begin(), found.end()) == found.end());
        QVERIFY(sentence != longest || found.size() > 2048); // the table had to grow
    }
}

ONRECORD_TEST(CheckFeaturesTest)
#include "tst_checkfeatures.moc"
