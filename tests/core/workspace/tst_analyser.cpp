// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/analyser.h"

#include "tests/support/barearticle.h"
#include "tests/support/roomtests.h"

#include <QTemporaryFile>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class AnalyserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhoSaidWhat();
    void goesOnWithoutAModel();
    void stopsWhenAsked();
    void readsCarefullyWithTheSameLists();
    void saysWhyItCannotReadCarefully();

private:
    static Document document() { return Document(bareArticle(u"😀 “We stay,” said Ana Ruiz."_s)); }
};

void AnalyserTest::findsWhoSaidWhat()
{
    const Result<Analyser> analyser = Analyser::load();
    QVERIFY(analyser);
    QVERIFY(analyser->damaged().isEmpty());
    const Analysis found = analyser->read(document());
    QVERIFY(found.complete);
    QCOMPARE(found.statements.size(), 1);
    const Analyser copy = *analyser;
    QVERIFY(copy.read(document()) == found);
}

void AnalyserTest::goesOnWithoutAModel()
{
    const Result<Analyser> analyser = Analyser::load(u"/there/is/no.model"_s);
    QVERIFY(analyser);
    QCOMPARE(analyser->damaged().size(), 1);
    QCOMPARE(analyser->read(document()).statements.size(), 1);
}

void AnalyserTest::stopsWhenAsked()
{
    const Result<Analyser> analyser = Analyser::load();
    QVERIFY(analyser);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!analyser->read(document(), stop.get_token()).complete);
}

void AnalyserTest::readsCarefullyWithTheSameLists()
{
    const Result<Analyser> quick = Analyser::load();
    QVERIFY(quick);
    const Result<Analyser> careful = quick->withEncoder();
    QVERIFY(careful);
    const Analysis found = careful->read(document());
    QVERIFY(found == Analyser::load({}, Care::Careful)->read(document()));
    QVERIFY(!(found == quick->read(document())));
}

void AnalyserTest::saysWhyItCannotReadCarefully()
{
    const Result<Analyser> quick = Analyser::load();
    QVERIFY(quick);
    QCOMPARE(quick->withEncoder(u"/there/is/no.encoder"_s).error().fault, Fault::Missing);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("no model");
    file.close();
    QCOMPARE(quick->withEncoder(file.fileName()).error().fault, Fault::Damaged);
}

ONRECORD_TEST(AnalyserTest)
#include "tst_analyser.moc"
