// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/samewords.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Titles are compared by their words.
class SameWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
};

void SameWordsTest::compares_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");

    QTest::newRow("marks and capitals")
        << u"“Ferry” stays – for now"_s << u"FERRY stays: for now"_s << true;
    QTest::newRow("apostrophes") << u"Tarn’s quay"_s << u"Tarn's quay"_s << true;
    QTest::newRow("beyond the BMP") << u"𝔽erry"_s << u"𝔽erry!"_s << true;
    QTest::newRow("another word") << u"Ferry stays"_s << u"Ferry goes"_s << false;
    QTest::newRow("nothing") << u"–"_s << u""_s << false;
}

void SameWordsTest::compares()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(saySame(one, other), "same");
}

ONRECORD_TEST(SameWordsTest)
#include "tst_samewords.moc"
