// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/pagemetrics.h"

#include "tests/support/roomtests.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class PageMetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOneFamilyAlone_data();
    void namesOneFamilyAlone();
    void setsTheHeadlineInTheTextsFamily();
};

void PageMetricsTest::namesOneFamilyAlone_data()
{
    QTest::addColumn<QString>("family");
    QTest::newRow("the usual one") << QString();
    QTest::newRow("the reader's own") << u"DejaVu Sans"_s;
}

/// A second name makes Qt sort all fonts of the machine before the first word is drawn.
void PageMetricsTest::namesOneFamilyAlone()
{
    QFETCH(QString, family);
    Preferences preferences;
    preferences.family = family;
    const PageMetrics metrics = PageMetrics::of(preferences, 100, 900, QFont());
    for (const QFont &font : {metrics.text, metrics.headline, metrics.heading, metrics.caption})
        QCOMPARE(font.families().size(), 1);
    const QString named = metrics.text.families().constFirst();
    if (!family.isEmpty())
        QCOMPARE(named, family);
    else
        QVERIFY(named == "serif"_L1 || QFontDatabase::hasFamily(named));
}

void PageMetricsTest::setsTheHeadlineInTheTextsFamily()
{
    const PageMetrics metrics = PageMetrics::of(Preferences(), 100, 900, QFont());
    QCOMPARE(QFontInfo(metrics.headline).family(), QFontInfo(metrics.text).family());
    QCOMPARE(metrics.headline.pixelSize(), 27);
    QCOMPARE(metrics.headline.weight(), QFont::DemiBold);
    QCOMPARE(PageMetrics::of(Preferences(), 100, 500, QFont()).headline.pixelSize(), 23);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::PageMetricsTest)
#include "tst_pagemetrics.moc"
