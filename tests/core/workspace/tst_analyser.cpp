// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/analyser.h"

#include "tests/support/barearticle.h"

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

QTEST_GUILESS_MAIN(AnalyserTest)
#include "tst_analyser.moc"
