// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparing/agreement.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace onrecord;

class AgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesAlpha_data();
    void computesAlpha();
    void computesTheShare();
    void tellsNothingOfNothing();
};

/// A unit a column: the values that the rows have there; a dot is none.
static QList<QStringList> columns(const QStringList &rows)
{
    QList<QStringList> units;
    for (qsizetype column = 0; column < rows.first().size(); ++column) {
        QStringList values;
        for (const QString &row : rows) {
            if (row[column] != u'.')
                values.append(row[column]);
        }
        units.append(values);
    }
    return units;
}

void AgreementTest::computesAlpha_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<double>("alpha");

    // The worked examples A, B and C of Krippendorff's paper, which has three decimals.
    QTest::newRow("two observers, two values")
        << QStringList{u"0100000010"_s, u"1110010000"_s} << 0.095;
    QTest::newRow("two observers, five values")
        << QStringList{u"aabbdcccedda"_s, u"babbbccceddd"_s} << 0.692;
    QTest::newRow("four observers, values missing")
        << QStringList{u"123321412..."_s, u"1233224125.3"_s, u".3332342251."_s, u"12332441251."_s}
        << 0.743;
    QTest::newRow("all alike") << QStringList{u"abca"_s, u"abca"_s} << 1.0;
    // Four values, two of each, that never agree: 1 - (4 - 1) * 4 / (16 - 8).
    QTest::newRow("never alike") << QStringList{u"ab"_s, u"ba"_s} << -0.5;
}

void AgreementTest::computesAlpha()
{
    QFETCH(QStringList, rows);
    QFETCH(double, alpha);
    const std::optional<double> computed = nominalAlpha(columns(rows));
    QVERIFY(computed);
    QVERIFY2(std::abs(*computed - alpha) < 0.0005, qPrintable(QString::number(*computed)));
}

void AgreementTest::computesTheShare()
{
    QCOMPARE(
        *shareOfEqual(
            {{u"Ana Ruiz 😀"_s, u"Ana Ruiz 😀"_s}, {u"Ana Ruiz 😀"_s, u"Bo Lind"_s}, {u"Bo Lind"_s}}),
        0.5);
    QCOMPARE(*shareOfEqual({{u"a"_s, u"a"_s, u"b"_s}}), 1.0 / 3);
}

void AgreementTest::tellsNothingOfNothing()
{
    QVERIFY(!nominalAlpha({}));
    QVERIFY(!shareOfEqual({{}, {u"a"_s}}));
    QVERIFY(!nominalAlpha({{u"a"_s}, {u"b"_s}}));
    QVERIFY(!nominalAlpha({{u"a"_s, u"a"_s}, {u"a"_s, u"a"_s}}));
    QCOMPARE(*shareOfEqual({{u"a"_s, u"a"_s}}), 1.0);
}

ONRECORD_TEST(AgreementTest)
#include "tst_agreement.moc"
