// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/carriedover.h"

#include "tests/support/roomtests.h"
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
    void leavesOutWhatWasSaidOfTheNewText();
    void countsEachOnce();
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

void CarriedOverTest::leavesOutWhatWasSaidOfTheNewText()
{
    const Correction then = on(SampleReading(edited()).read(), 0);
    const SampleReading now(edited(u"The ferry"_s, u"Then the ferry 😀"_s));
    const std::optional<CarriedOver> carried = carriedOver(now.read({then}));
    QVERIFY(carried);
    QCOMPARE(*carried, (CarriedOver{1, 0, 0}));
    const Correction other = on(now.read(), 2);
    QCOMPARE(carriedOver(now.read({then, other, on(now.read(), 2, SetNote{u"ask"_s})})),
             std::optional(CarriedOver{1, 0, 0}));
    QVERIFY(!carriedOver(now.read({then, other, on(now.read(), 0, SetFlag{true})})));
}

void CarriedOverTest::countsEachOnce()
{
    const Reading plain = SampleReading(edited()).read();
    const ActorRef ana = referenceTo(plain.document, plain.actors.first());
    const QList<Correction> made{on(plain, 0), on(plain, 0, SetNote{u"ask"_s}),
                                 correctionOf(RenameActor{ana, u"Ana Ruiz Soto"_s}),
                                 correctionOf(SetActorColour{ana, 3})};
    const auto carriedTo = [&made](const QString &text) {
        return carriedOver(SampleReading(text).read(made));
    };
    QVERIFY(!carriedTo(edited()));
    QCOMPARE(carriedTo(edited(u"The ferry"_s, u"Then the ferry 😀"_s)),
             std::optional(CarriedOver{2, 0, 0}));
    QCOMPARE(carriedTo(edited(u"until the last boat"_s, u"until the first boat"_s)),
             std::optional(CarriedOver{1, 1, 0}));
    QString gone = edited();
    gone.remove(gone.indexOf(u"⟦s-stay"), gone.indexOf(u"⟦k-stay") - gone.indexOf(u"⟦s-stay"));
    const auto lost = carriedTo(gone);
    QVERIFY(lost);
    QCOMPARE(lost->lost, 1);

    // On the new text the actor is given another name: that is not carried over any more.
    const SampleReading now(edited(u"The ferry"_s, u"Then the ferry 😀"_s));
    const Reading shown = now.read();
    QList<Correction> again = made;
    again.append(
        correctionOf(RenameActor{referenceTo(shown.document, shown.actors.first()), u"Ana"_s}));
    QCOMPARE(carriedOver(now.read(again)), std::optional(CarriedOver{1, 0, 0}));
}

} // namespace onrecord

ONRECORD_TEST(onrecord::CarriedOverTest)
#include "tst_carriedover.moc"
