// SPDX-License-Identifier: GPL-3.0-or-later
// The engine against articles that people marked (PolNeAR's dev part, which lies beside the
// project and not in it). A change that makes it worse fails here; one that makes it better
// should raise the floors.
#include "app/training/scoring.h"
#include "core/analysis/analyse.h"
#include "core/findings/analysis.h"

#include "tests/support/roomtests.h"

#include <QDir>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// What is reached, less about a point: as much as an unrelated change may cost.
struct Floors
{
    double attributions = 68; ///< F1
    double directFound = 97;
    double directRight = 94; ///< of those found
    double mixedFound = 86;
    double mixedRight = 88;
    double sources = 76; ///< F1, exact
    double cues = 69;
    double contents = 59.5;
};

class AccuracyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void staysAboveItsFloors_data();
    void staysAboveItsFloors();

private:
    training::Score m_score;
};

void AccuracyTest::initTestCase()
{
    const QDir folder(qEnvironmentVariable("ONRECORD_SHARED") + "/eval/attribution/dev"_L1);
    if (!folder.exists())
        QSKIP("shared/eval/attribution/dev does not lie beside the project");
    const auto articles = training::readGoldCorpus(folder.path());
    QVERIFY(articles);
    const Result<Resources> resources = Resources::load();
    QVERIFY(resources);
    QVERIFY2(resources->model, "the shipped model cannot be used");
    for (const training::GoldArticle &article : *articles)
        m_score += training::scoreOf(article, analyse(article.document, *resources).statements);
}

void AccuracyTest::staysAboveItsFloors_data()
{
    QTest::addColumn<double>("reached");
    QTest::addColumn<double>("floor");
    const Floors floors;
    const training::KindScore &direct = m_score.of(StatementKind::Direct);
    const training::KindScore &mixed = m_score.of(StatementKind::Mixed);
    QTest::newRow("attributions, F1") << m_score.attributions.f1() * 100 << floors.attributions;
    QTest::newRow("direct quotations found") << direct.shareFound() * 100 << floors.directFound;
    QTest::newRow("direct quotations right") << direct.shareRight() * 100 << floors.directRight;
    QTest::newRow("mixed statements found") << mixed.shareFound() * 100 << floors.mixedFound;
    QTest::newRow("mixed statements right") << mixed.shareRight() * 100 << floors.mixedRight;
    QTest::newRow("sources, exact, F1") << m_score.sources.f1() * 100 << floors.sources;
    QTest::newRow("cues, exact, F1") << m_score.cues.f1() * 100 << floors.cues;
    QTest::newRow("contents, exact, F1") << m_score.contents.f1() * 100 << floors.contents;
}

void AccuracyTest::staysAboveItsFloors()
{
    QFETCH(double, reached);
    QFETCH(double, floor);
    const QString figures = u"%1, floor %2"_s.arg(reached, 0, 'f', 1).arg(floor, 0, 'f', 1);
    qInfo("%s: %s", QTest::currentDataTag(), qPrintable(figures));
    QVERIFY2(reached >= floor, qPrintable(figures));
}

ONRECORD_TEST(AccuracyTest)
#include "tst_accuracy.moc"
