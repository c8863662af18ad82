// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/calibration.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <cmath>

using namespace onrecord;
using namespace onrecord::training;

class CalibrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsEstimatesToTheirShares_data();
    void bringsEstimatesToTheirShares();
    void leavesWhatIsRight();
    void staysWithinBounds();
    void fitsNothing();
    void stretchesWhatIsImprobable_data();
    void stretchesWhatIsImprobable();
};

/// Two estimates, each with how many of twenty came true.
struct Estimates
{
    Estimates(double low, int lowTrue, double high, int highTrue)
    {
        for (int i = 0; i < 20; ++i) {
            said.insert(said.end(), {low, high});
            cameTrue.insert(cameTrue.end(), {i < lowTrue, i < highTrue});
        }
    }

    std::vector<double> said;
    std::vector<bool> cameTrue;
};

void CalibrationTest::bringsEstimatesToTheirShares_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<int>("lowTrue");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("highTrue");
    QTest::newRow("too sure of itself") << 0.1 << 5 << 0.9 << 15;
    QTest::newRow("not sure enough") << 0.3 << 3 << 0.7 << 17;
    QTest::newRow("too high") << 0.5 << 5 << 0.8 << 10;
    QTest::newRow("too low") << 0.2 << 10 << 0.5 << 15;
}

void CalibrationTest::bringsEstimatesToTheirShares()
{
    QFETCH(double, low);
    QFETCH(int, lowTrue);
    QFETCH(double, high);
    QFETCH(int, highTrue);
    const Estimates estimates(low, lowTrue, high, highTrue);
    const Calibration fit = fitCalibration(estimates.said, estimates.cameTrue);
    QVERIFY(std::abs(fit.applied(low) - lowTrue / 20.) < 0.01);
    QVERIFY(std::abs(fit.applied(high) - highTrue / 20.) < 0.01);
}

void CalibrationTest::leavesWhatIsRight()
{
    const Estimates estimates(0.25, 5, 0.75, 15);
    const Calibration fit = fitCalibration(estimates.said, estimates.cameTrue);
    QVERIFY(std::abs(fit.stretch - 1) < 1e-9);
    QVERIFY(std::abs(fit.shift) < 1e-9);
}

void CalibrationTest::staysWithinBounds()
{
    const Estimates estimates(0, 0, 1, 20);
    const Calibration fit = fitCalibration(estimates.said, estimates.cameTrue);
    for (const double each : {0., 0.5, 1.}) {
        const double applied = fit.applied(each);
        QVERIFY(applied >= 0 && applied <= 1);
    }
}

void CalibrationTest::fitsNothing()
{
    const Calibration fit = fitCalibration({}, {});
    QCOMPARE(fit.stretch, 1.);
    QCOMPARE(fit.shift, 0.);
}

void CalibrationTest::stretchesWhatIsImprobable_data()
{
    QTest::addColumn<int>("cameTrue"); // of 100 of which 12 were expected to
    QTest::addColumn<double>("share");
    QTest::newRow("too high") << 4 << 0.04;
    QTest::newRow("right") << 12 << 0.12;
    QTest::newRow("too low") << 18 << 0.18;
}

/// What is above the bound is no part of it and stays.
void CalibrationTest::stretchesWhatIsImprobable()
{
    QFETCH(int, cameTrue);
    QFETCH(double, share);
    std::vector<double> odds;
    std::vector<bool> came;
    for (int i = 0; i < 100; ++i) {
        odds.insert(odds.end(), {logOdds(0.12), logOdds(0.6)});
        came.insert(came.end(), {i < cameTrue, i < 10});
    }
    const LowOdds fit = fitLowOdds(odds, came, logOdds(0.25));
    QVERIFY(std::abs(fromLogOdds(fit.corrected(logOdds(0.12))) - share) < 0.001);
    QCOMPARE(fit.corrected(logOdds(0.6)), logOdds(0.6));
    QCOMPARE(fitLowOdds({2, 3}, {true, false}, 0).stretch, 1.);
}

ONRECORD_TEST(CalibrationTest)
#include "tst_calibration.moc"
