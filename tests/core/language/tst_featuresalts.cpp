// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/featuresalts.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <array>

using namespace onrecord;

namespace {

constexpr std::array<std::string_view, 2> places{"before", "after"};
constexpr auto few = std::to_array<FeatureName>({{"form"}, {"tag", places}, {"shape"}});
/// The same with one put in between, in another order, and one left out.
constexpr auto changed = std::to_array<FeatureName>({{"shape"}, {"margin"}, {"tag", places}});

static_assert(FeaturePlace<few>("form").place() == 0);
static_assert(FeaturePlace<few>("tag").of(1).place() == 2);
static_assert(FeaturePlace<few>("shape").place() == 3);

} // namespace

class FeatureSaltsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellsVariantsOut();
    void readsWhatItWrote();
    void keepsSaltsOfNamesThatMoved();
    void takesTheSaltsOfTheModel();
    void ignoresNamesOfTheModelAlone();
    void refusesDamagedSections_data();
    void refusesDamagedSections();
    void addsByName();
};

void FeatureSaltsTest::spellsVariantsOut()
{
    QVERIFY(
        (wholeNames(few) == std::vector<QByteArray>{"form", "tag before", "tag after", "shape"}));
}

void FeatureSaltsTest::readsWhatItWrote()
{
    const FeatureSalts made(few);
    const std::optional<FeatureSalts> read = FeatureSalts::read(few, FeatureSalts::written(few));
    QVERIFY(read);
    for (size_t place = 0; place < wholeNames(few).size(); ++place)
        QCOMPARE((*read)[place].hash(5), made[place].hash(5));
}

void FeatureSaltsTest::keepsSaltsOfNamesThatMoved()
{
    // Salts that no name would be given.
    const auto read = FeatureSalts::read(changed,
                                         "0000000000000001 form\n"
                                         "0000000000000002 tag before\n"
                                         "0000000000000003 tag after\n"
                                         "0000000000000004 shape\n");
    QVERIFY(read);
    const auto saltOf = [&read](FeaturePlace<changed> feature) {
        return (*read)[feature.place()].hash(7);
    };
    QCOMPARE(saltOf("shape"), mixed(4, 7));
    QCOMPARE(saltOf(FeaturePlace<changed>("tag").of(0)), mixed(2, 7));
    QCOMPARE(saltOf(FeaturePlace<changed>("tag").of(1)), mixed(3, 7));
    // The new one is apart from all that the model knows.
    const FeaturePlace<changed> added("margin");
    QCOMPARE(saltOf(added), FeatureSalts(changed)[added.place()].hash(7));
    for (quint64 known = 1; known <= 4; ++known)
        QVERIFY(saltOf(added) != mixed(known, 7));
}

void FeatureSaltsTest::takesTheSaltsOfTheModel()
{
    const auto read = FeatureSalts::read(few, "fedcba9876543210 form\n");
    QVERIFY(read);
    QCOMPARE((*read)[0].hash(9), mixed(0xFEDCBA9876543210u, 9));
}

void FeatureSaltsTest::ignoresNamesOfTheModelAlone()
{
    const auto read = FeatureSalts::read(few, "0000000000000009 colour\n0000000000000001 form\n");
    QVERIFY(read);
    QCOMPARE((*read)[0].hash(9), mixed(1, 9));
}

void FeatureSaltsTest::refusesDamagedSections_data()
{
    QTest::addColumn<QByteArray>("section");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("the end of a line is missing") << QByteArray("0000000000000001 form");
    QTest::newRow("no name") << QByteArray("0000000000000001 \n");
    QTest::newRow("a short number") << QByteArray("01 form\n");
    QTest::newRow("no number") << QByteArray("00000000000000xx form\n");
    QTest::newRow("no blank") << QByteArray("0000000000000001-form\n");
    QTest::newRow("a name twice") << QByteArray("0000000000000001 form\n0000000000000002 form\n");
    QTest::newRow("a salt twice") << QByteArray("0000000000000001 form\n0000000000000001 shape\n");
    QTest::newRow("weights") << QByteArray(64, '\x7f');
}

void FeatureSaltsTest::refusesDamagedSections()
{
    QFETCH(QByteArray, section);
    QVERIFY(!FeatureSalts::read(few, section));
}

/// As a hash of the salt and all values, in their order.
void FeatureSaltsTest::addsByName()
{
    const auto salts = FeatureSalts::read(few, "0000000000000001 form\n0000000000000002 shape\n");
    QVERIFY(salts);
    FeatureList features;
    const FeatureAdder<few> add(features, *salts);
    add("shape", 3);
    add("form", 3, 4, true);
    const std::span<const quint64> added = features;
    QCOMPARE(added.size(), 2u);
    QCOMPARE(added[0], mixed(2, 3));
    QCOMPARE(added[1], mixed(1, mixed(3, 4, 1)));
}

ONRECORD_TEST(FeatureSaltsTest)
#include "tst_featuresalts.moc"
