// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/encodermodel.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>
#include <set>

using namespace onrecord;
using namespace Qt::StringLiterals;

class EncoderModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsEveryNameOfTheProgram();
    void needsEverySection_data();
    void needsEverySection();
    void saysWhereThereIsNoFile();
    void findsWhoSaidWhat();
    void answersForEveryWord();
    void readsParagraphsTogether();

private:
    Result<std::shared_ptr<const EncoderModel>> loaded(const ModelFile::Sections &sections) const;
    EncoderWords wordsOf(QStringView text) const
    {
        const SampleParagraph sample(text, *m_lexicon);
        return encoderWordsOf(sample.paragraph(), false, *m_model->vocabulary);
    }

    QTemporaryDir m_folder;
    ModelFile::Sections m_sections; ///< of the shipped model
    std::optional<Lexicon> m_lexicon;
    std::shared_ptr<const EncoderModel> m_model;
};

void EncoderModelTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
    const auto model = loadEncoderModel();
    QVERIFY(model);
    m_model = *model;
    QVERIFY(m_model->ranker);
    QFile file(u":/onrecord/model/encoder.model"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Result<ModelFile> sections = ModelFile::read(bytes, u"shipped"_s);
    QVERIFY(sections);
    m_sections = sections->all();
}

Result<std::shared_ptr<const EncoderModel>>
EncoderModelTest::loaded(const ModelFile::Sections &sections) const
{
    const QByteArray bytes = ModelFile::written(sections);
    QFile file(m_folder.filePath(u"a.model"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the model cannot be written");
    file.close();
    return loadEncoderModel(file.fileName());
}

void EncoderModelTest::knowsEveryNameOfTheProgram()
{
    std::set<QByteArray> known;
    for (const auto &[name, bytes] : m_sections) {
        if (name != "ranker.names")
            continue;
        for (const QByteArray &line : bytes.trimmed().split('\n'))
            known.insert(line);
    }
    for (const QByteArray &name : wholeNames(carefulNumberNames()))
        QVERIFY2(known.count(name) == 1, name.constData());
}

void EncoderModelTest::needsEverySection_data()
{
    QTest::addColumn<QByteArray>("section");
    for (const char *section :
         {"vocabulary", "shape", "vectors", "L2.up", "labels", "chain0", "chain1", "ranker.said",
          "ranker.source", "ranker.exact", "ranker.news", "ranker.politics", "ranker.names"})
        QTest::newRow(section) << QByteArray(section);
}

void EncoderModelTest::needsEverySection()
{
    QFETCH(const QByteArray, section);
    ModelFile::Sections without = m_sections;
    QCOMPARE(without.removeIf([&](const auto &each) { return each.first == section; }), 1);
    const auto model = loaded(without);
    QVERIFY(!model);
    QCOMPARE(model.error().fault, Fault::Damaged);
}

void EncoderModelTest::saysWhereThereIsNoFile()
{
    const auto model = loadEncoderModel(u"/there/is/no.model"_s);
    QVERIFY(!model);
    QCOMPARE(model.error().fault, Fault::Missing);
}

void EncoderModelTest::findsWhoSaidWhat()
{
    const SampleParagraph sample(
        u"The ⟦s-a:minister⟧ ⟦k-a:said⟧ ⟦c-a:the bridge would open in June⟧.", *m_lexicon);
    const EncoderWords words = encoderWordsOf(sample.paragraph(), false, *m_model->vocabulary);
    const EncoderWords *const all[]{&words};
    const std::vector<EncodedMarkings> encoded = encodedMarkings(*m_model, all);
    QCOMPARE(encoded.size(), 1u);
    for (const EncodedRoles &roles : encoded.front()) {
        const RoleSpans &drawn = sample.statements().front();
        QCOMPARE(roleOf(roles.labels[size_t(drawn.cue.first().first)]), SpanRole::Cue);
        QVERIFY(roles.probabilityOf(drawn.source.first().first, SpanRole::Source) > 0.5F);
        QVERIFY(roles.probabilityOf(drawn.content.first().first, SpanRole::Content) > 0.5F);
        QCOMPARE(roles.labels.back(), RoleLabel::None); // the full stop
    }
}

/// One for each word, however long the paragraph is, and what is likely adds up to 1.
void EncoderModelTest::answersForEveryWord()
{
    const EncoderWords words =
        wordsOf(QString(u"The 𝓂inister didn’t say that it rained. "_s.repeated(120)).trimmed());
    QVERIFY(words.words.size() > size_t(Encoder::longestStretch));
    const EncoderWords *const all[]{&words};
    const std::vector<EncodedMarkings> encoded = encodedMarkings(*m_model, all);
    for (const EncodedRoles &roles : encoded.front()) {
        QCOMPARE(roles.labels.size(), words.places.size());
        QCOMPARE(roles.probabilities.size(), words.places.size());
        for (const EncodedRoles::Probabilities &row : roles.probabilities)
            QVERIFY(qAbs(std::accumulate(row.begin(), row.end(), 0.F) - 1) < 1e-3F);
    }
}

void EncoderModelTest::readsParagraphsTogether()
{
    const EncoderWords first = wordsOf(u"It rained in Tarn.");
    const EncoderWords second = wordsOf(u"“We stay,” she said.");
    const EncoderWords *const both[]{&first, &second};
    const std::vector<EncodedMarkings> encoded = encodedMarkings(*m_model, both);
    QCOMPARE(encoded.size(), 2u);
    QCOMPARE(encoded[0][0].labels.size(), first.places.size());
    QCOMPARE(encoded[1][0].labels.size(), second.places.size());
    QVERIFY(encodedMarkings(*m_model, {}).empty());
}

ONRECORD_TEST(EncoderModelTest)
#include "tst_encodermodel.moc"
