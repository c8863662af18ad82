// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/carefulranker.h"

#include "core/language/logodds.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;

class CarefulRankerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEachQuestion();
    void tellsEverydayNewsWhatIsAnswered();
    void goesByTheKindOfNews();
    void correctsImprobableSources();
    void putsTheLikelierBoundsFirst();
    void answersTheSameOnceRead();
    void needsEverySection();
    void refusesOtherCorrections();
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
    return CarefulRanker({DecisionTrees(1, {}, {}), asking("quick source"),
                          DecisionTrees(3, {}, {}), asking("answer on statement")});
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
    const ProposalScore score = ranker().score(numbers(1), false);
    QCOMPARE(score.statement, fromLogOdds(1));
    QCOMPARE(score.source, fromLogOdds(2));
    QCOMPARE(ranker().score(numbers(-1), false).source, fromLogOdds(-2));
    QCOMPARE(ranker().exactness(numbers(1)), fromLogOdds(3));
}

void CarefulRankerTest::tellsEverydayNewsWhatIsAnswered()
{
    QCOMPARE(*ranker().score(numbers(1), false).everyday, fromLogOdds(2));
}

void CarefulRankerTest::goesByTheKindOfNews()
{
    const ProposalScore quick{0.8, 0.5};
    QCOMPARE(quick.worth(), 0.4);
    QCOMPARE(quick.rank(), quick.worth());
    ProposalScore score{0.8, 0.5, 0.9, 0, false};
    QCOMPARE(score.worth(), 0.9);
    score.isPolitical = true;
    QCOMPARE(score.worth(), 0.4);
    QVERIFY(!ranker().score(numbers(1), true).everyday);
    QVERIFY(ranker().score(numbers(1), true).isPolitical);
}

/// Those of political news alone, below the bound; what everyday news is asked knows them as they were.
void CarefulRankerTest::correctsImprobableSources()
{
    const DecisionTrees even(0, {}, {});
    const DecisionTrees improbable(-2, {}, {});
    const DecisionTrees probable(2, {}, {});
    const LowOdds low{-1, 3};
    const CarefulRanker corrected({even, improbable, even, even}, low);
    QCOMPARE(corrected.score(numbers(1), true).source, fromLogOdds(-4));
    QCOMPARE(corrected.score(numbers(1), false).source, fromLogOdds(-2));
    QCOMPARE(readFrom(corrected.written())->score(numbers(1), true).source, fromLogOdds(-4));
    const CarefulRanker left({even, probable, even, even}, low);
    QCOMPARE(left.score(numbers(1), true).source, fromLogOdds(2));
}

void CarefulRankerTest::putsTheLikelierBoundsFirst()
{
    const ProposalScore loose{0.8, 0.5, {}, 0.1};
    const ProposalScore exact{0.79, 0.5, {}, 0.8};
    QVERIFY(loose.worth() > exact.worth());
    QVERIFY(loose.rank() < exact.rank());
}

void CarefulRankerTest::answersTheSameOnceRead()
{
    const auto read = readFrom(ranker().written());
    QVERIFY(read);
    for (const float quick : {-1.F, 1.F}) {
        const ProposalScore score = read->score(numbers(quick), false);
        QCOMPARE(score.worth(), ranker().score(numbers(quick), false).worth());
        QCOMPARE(read->exactness(numbers(quick)), ranker().exactness(numbers(quick)));
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

/// A stretch that turns the order round, or is no number.
void CarefulRankerTest::refusesOtherCorrections()
{
    for (const double stretch : {0., -1., qQNaN()}) {
        const CarefulRanker made({}, {-1, stretch});
        QVERIFY(!readFrom(made.written()));
    }
    QVERIFY(readFrom(CarefulRanker({}, {-1, 2}).written()));
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

ONRECORD_TEST(CarefulRankerTest)
#include "tst_carefulranker.moc"
