// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/carriedover.h"

#include "tests/support/samplereading.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class CarriedOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNothingOfAnArticleAsItWas();
    void countsWhatBecameOfEach();
    void tellsNothingOnceTheNewTextWasCorrected();
    void countsAStatementsCorrectionsEach();
};

static QString edited(const QString &from = {}, const QString &to = {})
{
    QString text = SampleReading::defaultArticle();
    return from.isEmpty() ? text : text.replace(from, to);
}

static Correction on(const Reading &reading, qsizetype at, Change change = Confirm{})
{
    return correctionOn(reading, reading.statements[at], std::move(change));
}

void CarriedOverTest::tellsNothingOfAnArticleAsItWas()
{
    const SampleReading sample(edited());
    QVERIFY(!carriedOver(sample.read()));
    QVERIFY(!carriedOver(sample.read({on(sample.read(), 0)})));
    QVERIFY(!carriedOver(SampleReading(edited(u"The ferry"_s, u"A ferry"_s)).read()));
}

void CarriedOverTest::countsWhatBecameOfEach()
{
    const Reading plain = SampleReading(edited()).read();
    const QList<Correction> made{on(plain, 0), on(plain, 1), on(plain, 2), on(plain, 4)};
    QString text = edited(u"until the last boat"_s, u"until the first boat"_s);
    text.remove(text.indexOf(u"⟦s-late"),
                text.indexOf(u"of the council.") - text.indexOf(u"⟦s-late"));
    const std::optional<CarriedOver> carried = carriedOver(SampleReading(text).read(made));
    QVERIFY(carried);
    QCOMPARE(carried->placed, 2);
    QCOMPARE(carried->changed, 1);
    QCOMPARE(carried->lost, 1);
}

void CarriedOverTest::tellsNothingOnceTheNewTextWasCorrected()
{
    const Correction then = on(SampleReading(edited()).read(), 0);
    const SampleReading now(edited(u"The ferry"_s, u"Then the ferry 😀"_s));
    const std::optional<CarriedOver> carried = carriedOver(now.read({then}));
    QVERIFY(carried);
    QCOMPARE(*carried, (CarriedOver{1, 0, 0}));
    QVERIFY(!carriedOver(now.read({then, on(now.read(), 2)})));
}

void CarriedOverTest::countsAStatementsCorrectionsEach()
{
    const Reading plain = SampleReading(edited()).read();
    const SampleReading now(edited(u"until the last boat"_s, u"until the first boat"_s));
    const Reading reading =
        now.read({on(plain, 0), on(plain, 0, SetNote{u"ask"_s}), on(plain, 0, SetFlag{true})});
    QCOMPARE(carriedOver(reading), std::optional(CarriedOver{0, 3, 0}));
}

} // namespace onrecord

QTEST_GUILESS_MAIN(onrecord::CarriedOverTest)
#include "tst_carriedover.moc"
