// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/carefulranker.h"

#include "core/language/logodds.h"

#include <QTest>

using namespace onrecord;

class CarefulRankerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEachQuestion();
    void tellsEverydayNewsWhatIsAnswered();
    void comparesByBothMarkings();
    void answersTheSameOnceRead();
    void needsEverySection();
    void refusesOtherNumbers();
};

static size_t placeOf(const QByteArray &name)
{
    const std::vector<QByteArray> names = wholeNames(carefulNumberNames());
    return size_t(std::find(names.begin(), names.end(), name) - names.begin());
}

/// The source is as probable as what the ranker of quick reading says of it is over even; everyday news
/// follows the statement.
static CarefulRanker ranker()
{
    const auto asking = [](const QByteArray &name) {
        return DecisionTrees(0, {0}, {{quint16(placeOf(name)), 1, 0}, {0, 0, -2}, {0, 0, 2}});
    };
    return CarefulRanker(
        {DecisionTrees(1, {}, {}), asking("quick source"), asking("answer on statement")});
}

static CarefulNumbers numbers(float quickSource)
{
    CarefulNumbers numbers{};
    numbers[placeOf("quick source")] = quickSource;
    return numbers;
}

/// The ranker in a file of \a sections; nothing where it is refused.
static std::optional<CarefulRanker> readFrom(const ModelFile::Sections &sections)
{
    const QByteArray bytes = ModelFile::written(sections);
    return CarefulRanker::read(*ModelFile::read(bytes, QStringLiteral("a.model")));
}

void CarefulRankerTest::answersEachQuestion()
{
    const ProposalScore score = ranker().score(numbers(1));
    QCOMPARE(score.statement, fromLogOdds(1));
    QCOMPARE(score.source, fromLogOdds(2));
    QCOMPARE(ranker().score(numbers(-1)).source, fromLogOdds(-2));
}

void CarefulRankerTest::tellsEverydayNewsWhatIsAnswered()
{
    QCOMPARE(*ranker().score(numbers(1)).everyday, fromLogOdds(2));
}

void CarefulRankerTest::comparesByBothMarkings()
{
    const ProposalScore quick{0.8, 0.5};
    QCOMPARE(quick.worth(), 0.4);
    const ProposalScore everyday{0.8, 0.5, 0.9};
    const ProposalScore political{0.8, 0.5, 0.1};
    QVERIFY(everyday.worth() > quick.worth());
    QVERIFY(political.worth() < quick.worth());
    QVERIFY(everyday.worth() < 0.9 && political.worth() > 0.1);
}

void CarefulRankerTest::answersTheSameOnceRead()
{
    const auto read = readFrom(ranker().written());
    QVERIFY(read);
    for (const float quick : {-1.F, 1.F}) {
        const ProposalScore score = read->score(numbers(quick));
        QCOMPARE(score.worth(), ranker().score(numbers(quick)).worth());
    }
}

void CarefulRankerTest::needsEverySection()
{
    const ModelFile::Sections all = ranker().written();
    for (const auto &section : all) {
        ModelFile::Sections without = all;
        without.removeOne(section);
        QVERIFY2(!readFrom(without), section.first.constData());
        const QByteArray bytes = ModelFile::written(without);
        QVERIFY(CarefulRanker::isIn(*ModelFile::read(bytes, QStringLiteral("a.model"))));
    }
    const QByteArray none = ModelFile::written({{"shape", "1"}});
    QVERIFY(!CarefulRanker::isIn(*ModelFile::read(none, QStringLiteral("a.model"))));
}

/// Trees ask for numbers by their place, so those of another program's numbers would mislead.
void CarefulRankerTest::refusesOtherNumbers()
{
    ModelFile::Sections sections = ranker().written();
    for (auto &[name, bytes] : sections) {
        if (name == "ranker.names")
            bytes.replace("quick source", "quick cue");
    }
    QVERIFY(!readFrom(sections));
}

QTEST_APPLESS_MAIN(CarefulRankerTest)
#include "tst_carefulranker.moc"
