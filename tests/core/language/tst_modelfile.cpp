// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/modelfile.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class ModelFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackItsSections_data();
    void givesBackItsSections();
    void laysSectionsAtMultiplesOfSixteen();
    void writesTheSameBytesTwice();
    void hasNothingUnderOtherNames();
};

void ModelFileTest::givesBackItsSections_data()
{
    QTest::addColumn<ModelFile::Sections>("sections");
    QTest::newRow("none") << ModelFile::Sections{};
    QTest::newRow("one") << ModelFile::Sections{{"tags", "weights"}};
    QTest::newRow("an empty one") << ModelFile::Sections{{"tags", ""}, {"trees", "t"}};
    QTest::newRow("odd lengths") << ModelFile::Sections{{"a", QByteArray(1, 'a')},
                                                        {"b", QByteArray(33, 'b')},
                                                        {"c", QByteArray(16, 'c')},
                                                        {"d", QByteArray(1000, 'd')}};
    QTest::newRow("a name of sixteen letters")
        << ModelFile::Sections{{"abcdefghijklmnop", "long"}, {"abcdefghijklmno", "less"}};
    QTest::newRow("zeros") << ModelFile::Sections{{"zeros", QByteArray(70, '\0')}};
}

void ModelFileTest::givesBackItsSections()
{
    QFETCH(ModelFile::Sections, sections);
    const QByteArray bytes = ModelFile::written(sections);
    const Result<ModelFile> model = ModelFile::read(bytes, u"a.model"_s);
    QVERIFY(model);
    for (const auto &[name, content] : sections)
        QCOMPARE(model->section(QLatin1StringView(name)).toByteArray(), content);
}

/// A table of weights is read in groups; what is mapped begins at a page.
void ModelFileTest::laysSectionsAtMultiplesOfSixteen()
{
    const QByteArray bytes = ModelFile::written({{"a", "1"}, {"b", "22"}, {"c", "333"}});
    const Result<ModelFile> model = ModelFile::read(bytes, u"a.model"_s);
    QVERIFY(model);
    for (const char *name : {"a", "b", "c"}) {
        const QByteArrayView section = model->section(QLatin1StringView(name));
        QCOMPARE((section.data() - bytes.constData()) % 16, 0);
    }
}

void ModelFileTest::writesTheSameBytesTwice()
{
    const ModelFile::Sections sections{{"tags", QByteArray(99, 't')}, {"trees", "x"}};
    QCOMPARE(ModelFile::written(sections), ModelFile::written(sections));
}

void ModelFileTest::hasNothingUnderOtherNames()
{
    const QByteArray bytes = ModelFile::written({{"tags", "weights"}});
    const Result<ModelFile> model = ModelFile::read(bytes, u"a.model"_s);
    QVERIFY(model);
    QVERIFY(model->section("tag"_L1).isEmpty());
    QVERIFY(model->section("tagss"_L1).isEmpty());
    QVERIFY(model->section(""_L1).isEmpty());
}

ONRECORD_TEST(ModelFileTest)
#include "tst_modelfile.moc"
