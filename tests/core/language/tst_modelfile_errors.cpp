// SPDX-License-Identifier: GPL-3.0-or-later
// A model that is not whole is refused, wherever it was hurt.
#include "core/language/modelfile.h"

#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>
#include <QtEndian>

using namespace onrecord;
using namespace Qt::StringLiterals;

static QByteArray sample()
{
    return ModelFile::written({{"tags", QByteArray(75, 't')},
                               {"trees", QByteArray("trees \0 and \xFF", 13)},
                               {"cues", QByteArray(16, 'c')}});
}

class ModelFileErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesEveryBitOfEveryByte();
    void noticesEveryLength();
    void refusesAnotherVersion_data();
    void refusesAnotherVersion();
    void refusesAnOlderVersion();
    void refusesWhatIsNoModel_data();
    void refusesWhatIsNoModel();
    void namesTheFileAndThePlace();
};

void ModelFileErrorsTest::noticesEveryBitOfEveryByte()
{
    const QByteArray whole = sample();
    QVERIFY(ModelFile::read(whole, u"a.model"_s));
    constexpr qsizetype versionBegins = 8;
    constexpr qsizetype versionEnds = 12;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray hurt = whole;
            hurt[at] = char(hurt[at] ^ (1 << bit));
            const Result<ModelFile> read = ModelFile::read(hurt, u"a.model"_s);
            QVERIFY2(!read, qPrintable(u"bit %1 of byte %2"_s.arg(bit).arg(at)));
            const bool isLater = at >= versionBegins && at < versionEnds
                && qFromLittleEndian<quint32>(hurt.data() + versionBegins) > ModelFile::version;
            QCOMPARE(read.error().fault, isLater ? Fault::NewerFormat : Fault::Damaged);
        }
    }
}

void ModelFileErrorsTest::noticesEveryLength()
{
    const QByteArray whole = sample();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const std::vector<char> part(whole.begin(), whole.begin() + size);
        const Result<ModelFile> read = ModelFile::read({part.data(), size}, u"a.model"_s);
        QVERIFY2(!read, qPrintable(QString::number(size)));
        QCOMPARE(read.error().fault, Fault::Damaged);
    }
    QCOMPARE(ModelFile::read(whole + 'x', u"a.model"_s).error().fault, Fault::Damaged);
}

void ModelFileErrorsTest::refusesAnotherVersion_data()
{
    QTest::addColumn<quint32>("version");
    QTest::newRow("the next") << ModelFile::version + 1;
    QTest::newRow("a distant one") << 0xFFFFFFFFu;
}

void ModelFileErrorsTest::refusesAnotherVersion()
{
    QFETCH(quint32, version);
    QByteArray bytes = sample();
    qToLittleEndian(version, bytes.data() + 8);
    const Result<ModelFile> read = ModelFile::read(bytes, u"a.model"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().fault, Fault::NewerFormat);
    QCOMPARE(read.error().subject, u"a.model"_s);
}

/// The first kind of file did not name its features.
void ModelFileErrorsTest::refusesAnOlderVersion()
{
    QByteArray bytes = sample();
    qToLittleEndian(quint32(1), bytes.data() + 8);
    const Result<ModelFile> read = ModelFile::read(bytes, u"a.model"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().fault, Fault::Damaged);
    QCOMPARE(read.error().place, 8); // where the version stands
}

void ModelFileErrorsTest::refusesWhatIsNoModel_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an article") << QByteArray("The quay is shut, Ana Ruiz said. ").repeated(4);
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("the magic alone") << QByteArray("ONRECMDL");
}

void ModelFileErrorsTest::refusesWhatIsNoModel()
{
    QFETCH(QByteArray, bytes);
    const Result<ModelFile> read = ModelFile::read(bytes, u"a.model"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().fault, Fault::Damaged);
    QCOMPARE(read.error().place, 0);
}

void ModelFileErrorsTest::namesTheFileAndThePlace()
{
    QByteArray bytes = sample();
    bytes.back() = char(bytes.back() ^ 1);
    const Result<ModelFile> read = ModelFile::read(bytes, u"tagger.model"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().subject, u"tagger.model"_s);
    QCOMPARE(read.error().place, 24); // where the checksum stands
}

ONRECORD_TEST(ModelFileErrorsTest)
#include "tst_modelfile_errors.moc"
