// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/checkworthiness.h"

#include "core/lexicon/lexicon.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <cmath>

using namespace onrecord;
using namespace Qt::StringLiterals;

class CheckworthinessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsFeatures_data();
    void findsFeatures();
    void capsCounts();
    void countsWords();
    void ranksFactsAboveFeelings_data();
    void ranksFactsAboveFeelings();
    void staysBetweenNoneAndAll();

private:
    std::optional<Lexicon> m_lexicon;
};

void CheckworthinessTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void CheckworthinessTest::findsFeatures_data()
{
    QTest::addColumn<CheckFeature>("feature");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("without");
    using F = CheckFeature;
    QTest::newRow("a number") << F::Figure << u"It has 7 boats."_s << u"It has boats."_s;
    QTest::newRow("a number in letters")
        << F::Figure << u"It has seven boats."_s << u"It has boats."_s;
    QTest::newRow("a share") << F::Share << u"It rose 7%."_s << u"It rose."_s;
    QTest::newRow("money") << F::Money << u"It costs €7."_s << u"It costs little."_s;
    QTest::newRow("a day") << F::Time << u"It left on Friday."_s << u"It left."_s;
    QTest::newRow("a comparison") << F::Comparison << u"It has fewer boats."_s
                                  << u"It has boats."_s;
    QTest::newRow("a cause") << F::Cause << u"It left because of rain."_s << u"It left in rain."_s;
    QTest::newRow("a verb of the past") << F::Past << u"It closed."_s << u"It closes."_s;
    QTest::newRow("a name within") << F::Name << u"Then Ruiz left."_s << u"Ruiz left."_s;
    QTest::newRow("I") << F::FirstPerson << u"Then I left."_s << u"Then she left."_s;
    QTest::newRow("what will be") << F::Future << u"It will close."_s << u"It closes."_s;
    QTest::newRow("a question") << F::Question << u"Has it closed?"_s << u"It has closed."_s;
    QTest::newRow("a negation") << F::Negation << u"It never closed."_s << u"It closed."_s;
    QTest::newRow("beyond the BMP") << F::Figure << u"😀 has 7 🚢."_s << u"😀 has 🚢."_s;
}

void CheckworthinessTest::findsFeatures()
{
    QFETCH(CheckFeature, feature);
    QFETCH(QString, with);
    QFETCH(QString, without);
    QVERIFY(findCheckFeatures(with, *m_lexicon)[size_t(feature)] > 0);
    QCOMPARE(findCheckFeatures(without, *m_lexicon)[size_t(feature)], 0.0);
}

void CheckworthinessTest::capsCounts()
{
    const CheckFeatures found = findCheckFeatures(u"1 2 3 4 5 6 7 8 9"_s, *m_lexicon);
    QCOMPARE(found[size_t(CheckFeature::Figure)], 3.0);
}

void CheckworthinessTest::countsWords()
{
    const auto words = [this](const QString &sentence) {
        return findCheckFeatures(sentence, *m_lexicon)[size_t(CheckFeature::Words)];
    };
    QCOMPARE(words({}), 0.0);
    QCOMPARE(words(u"It has 7 boats, 😀!"_s), std::log1p(4.0));
}

void CheckworthinessTest::ranksFactsAboveFeelings_data()
{
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("below");

    QTest::newRow("a share above a wish")
        << u"Taxes rose by 12 percent in two years."_s << u"I hope you will think about taxes."_s;
    QTest::newRow("what was above what will be")
        << u"The town closed three schools in 2024."_s << u"The town will close its schools."_s;
    QTest::newRow("a fact above the question for it")
        << u"The deficit doubled."_s << u"Has the deficit doubled?"_s;
}

void CheckworthinessTest::ranksFactsAboveFeelings()
{
    QFETCH(QString, above);
    QFETCH(QString, below);
    QVERIFY(checkworthiness(findCheckFeatures(above, *m_lexicon))
            > checkworthiness(findCheckFeatures(below, *m_lexicon)));
}

void CheckworthinessTest::staysBetweenNoneAndAll()
{
    for (const QString &sentence :
         {QString(), u"?"_s, QString(QChar(0xD83D)), u"rose by 7 percent "_s.repeated(2000)}) {
        const double worth = checkworthiness(findCheckFeatures(sentence, *m_lexicon));
        QVERIFY(worth >= 0 && worth <= 1);
    }
}

ONRECORD_TEST(CheckworthinessTest)
#include "tst_checkworthiness.moc"
