// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/attributionmodel.h"

#include "core/language/modelfile.h"
#include "tests/support/hurtmodel.h"
#include "tests/support/roomtests.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <set>

using namespace onrecord;
using namespace Qt::StringLiterals;

static constexpr std::array sectionNames{
    "cues",   "tags",   "tags.names", "trees",       "trees.names", "words",
    "labels", "steps1", "steps2",     "roles.names", "ranker",      "ranker.names"};

class AttributionModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsEveryNameOfTheProgram_data();
    void knowsEveryNameOfTheProgram();
    void needsEverySection_data();
    void needsEverySection();
    void refusesOtherVersions_data();
    void refusesOtherVersions();

private:
    /// The model in a file that holds \a bytes.
    Result<std::shared_ptr<const AttributionModel>> loaded(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QByteArray m_bytes; ///< of the shipped model
};

void AttributionModelTest::initTestCase()
{
    QVERIFY(loadAttributionModel()); // which makes the model known to Qt
    QFile file(u":/onrecord/model/attribution.model"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
}

Result<std::shared_ptr<const AttributionModel>>
AttributionModelTest::loaded(const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(u"a.model"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the model cannot be written");
    file.close();
    return loadAttributionModel(file.fileName());
}

void AttributionModelTest::knowsEveryNameOfTheProgram_data()
{
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<std::vector<QByteArray>>("names");
    QTest::newRow("tagger") << QByteArray("tags.names") << wholeNames(PosTagger::featureNames());
    QTest::newRow("parser") << QByteArray("trees.names")
                            << wholeNames(DependencyParser::featureNames());
    QTest::newRow("roles") << QByteArray("roles.names") << wholeNames(roleFeatureNames());
    QTest::newRow("ranker") << QByteArray("ranker.names") << wholeNames(rankerFeatureNames());
}

/// A name that was misspelt or added without training would count for nothing, and nobody would notice.
void AttributionModelTest::knowsEveryNameOfTheProgram()
{
    QFETCH(QByteArray, section);
    QFETCH(std::vector<QByteArray>, names);
    const Result<ModelFile> model = ModelFile::read(m_bytes, u"shipped"_s);
    QVERIFY(model);
    std::set<QByteArray> known;
    const QByteArray lines = model->section(QLatin1StringView(section)).toByteArray();
    for (const QByteArray &line : lines.trimmed().split('\n'))
        known.insert(line.sliced(line.indexOf(' ') + 1));
    const std::set<QByteArray> asked(names.begin(), names.end());
    QCOMPARE(asked.size(), names.size()); // none is there twice
    QVERIFY(known == asked);
}

void AttributionModelTest::needsEverySection_data()
{
    QTest::addColumn<QByteArray>("without");
    for (const char *section : sectionNames)
        QTest::newRow(section) << QByteArray(section);
}

void AttributionModelTest::needsEverySection()
{
    QFETCH(QByteArray, without);
    const Result<ModelFile> whole = ModelFile::read(m_bytes, u"shipped"_s);
    QVERIFY(whole);
    QVERIFY(!whole->section(QLatin1StringView(without)).isEmpty());
    const auto model = loaded(hurtModel(*whole, sectionNames, without));
    QVERIFY(!model);
    QCOMPARE(model.error().fault, Fault::Damaged);
}

void AttributionModelTest::refusesOtherVersions_data()
{
    QTest::addColumn<quint32>("version");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("without names") << quint32(1) << Fault::Damaged;
    QTest::newRow("later") << ModelFile::version + 1 << Fault::NewerFormat;
}

void AttributionModelTest::refusesOtherVersions()
{
    QFETCH(quint32, version);
    QByteArray bytes = m_bytes;
    qToLittleEndian(version, bytes.data() + 8);
    const auto model = loaded(bytes);
    QVERIFY(!model);
    QTEST(model.error().fault, "fault");
}

ONRECORD_TEST(AttributionModelTest)
#include "tst_attributionmodel.moc"
