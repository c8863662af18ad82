// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/placing.h"

#include "core/text/passage.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplereading.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class PlacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheLikeliestPlace();
    void offersTheSpeakersOwnCopy();
    void offersNothingWhereNothingIsLikeIt();
    void placesOnAStatement_data();
    void placesOnAStatement();
    void placesOnBareWords();
    void placesWhatWasAdded();
    void placesADate();
    void placesAnActor();
    void placesNothingWithoutWords();
};

namespace {

SampleReading sample(const QString &from = {}, const QString &to = {})
{
    QString text = SampleReading::defaultArticle();
    return SampleReading(from.isEmpty() ? text : text.replace(from, to));
}

Span spanOf(const Reading &reading, const QString &words)
{
    const qsizetype begin = reading.document.text().indexOf(words);
    return {begin, begin + words.size()};
}

} // namespace

void PlacingTest::offersTheLikeliestPlace()
{
    const Reading then = sample().read();
    const Correction lost = correctionOn(then, then.statements[1], Confirm{});
    const SampleReading now =
        sample(u"“It is too late 😀,”⟧ ⟦k-late:said⟧ ⟦q-late:⟦m-bo:Bo Lind⟧⟧"_s,
               u"“It is too early,”⟧ ⟦k-late:wrote⟧ ⟦q-late:⟦m-cy:Cy⟧⟧"_s);
    const Reading reading = now.read({lost});
    QCOMPARE(lostWordsOf(reading.document.text(), lost), u"“It is too late 😀,”"_s);
    const std::optional<Placement> likely = likeliestPlace(reading.document.text(), lost);
    QVERIFY(likely);
    QCOMPARE(likely->span.in(reading.document.text()), u"“It is too"); // as far as it is the same
    QVERIFY(likely->certainty > 0.2 && likely->certainty < 0.9);
}

void PlacingTest::offersTheSpeakersOwnCopy()
{
    const auto article = [](const QStringList &speakers) {
        QStringList all{u"The ferry 😀 is late today."_s};
        for (const QString &name : speakers) {
            const QString id = name.first(2).toLower();
            all << u"⟦s-%1:“We stay right here,”⟧ ⟦k-%1:said⟧ ⟦q-%1:⟦m-%1:%2⟧⟧."_s.arg(id, name);
        }
        return all.join(u"\n\n"_s);
    };
    const Reading then = SampleReading(article({u"Ana Ruiz"_s, u"Bo Lind"_s})).read();
    const Correction lost = correctionOn(then, then.statements[1], Confirm{});
    const Reading now = SampleReading(article({u"Cy Brand"_s, u"Bo Lind"_s, u"Ana Ruiz"_s})).read();
    const std::optional<Placement> likely = likeliestPlace(now.document.text(), lost);
    QVERIFY(likely);
    QCOMPARE(likely->span, now.statements[1].statement.content.first());
}

void PlacingTest::offersNothingWhereNothingIsLikeIt()
{
    const Reading then = sample().read();
    const Correction lost = correctionOn(then, then.statements[1], Confirm{});
    QVERIFY(!likeliestPlace(u"Bakers strike: there is no bread in town.", lost));
    QVERIFY(!likeliestPlace(u"Bakers strike.", correctionOf(SetPublished{QDate(2026, 11, 1)})));
}

void PlacingTest::placesOnAStatement_data()
{
    QTest::addColumn<QString>("words");

    QTest::newRow("all of its words") << u"“We stay until the last boat,”"_s;
    QTest::newRow("some of them") << u"the last boat"_s;
    QTest::newRow("more than those") << u"“We stay until the last boat,” said Ana"_s;
}

void PlacingTest::placesOnAStatement()
{
    QFETCH(QString, words);
    const SampleReading article = sample();
    const Reading reading = article.read();
    const Correction lost = correctionOn(reading, reading.statements[2], SetVerb{VerbKind::Denies});
    const std::optional<Correction> placed = placedOn(reading, lost, spanOf(reading, words));
    QVERIFY(placed);
    QVERIFY(placed->id != lost.id);
    QVERIFY(!placed->made.isValid());
    const Reading after = article.read({*placed});
    QVERIFY(after.statements[0].statement.verb == VerbKind::Denies);
    QVERIFY(after.statements[2].statement.verb != VerbKind::Denies);
}

void PlacingTest::placesOnBareWords()
{
    const SampleReading article = sample();
    const Reading reading = article.read();
    const Correction lost = correctionOn(reading, reading.statements[0], Confirm{});
    const std::optional<Correction> placed =
        placedOn(reading, lost, spanOf(reading, u"The ferry to Grindholm will sail again"_s));
    QVERIFY(placed);
    const Reading after = article.read({*placed});
    QVERIFY(after.statements[0].state == State::Confirmed);
    QVERIFY(after.statements[0].origin == Origin::Reader);
    QCOMPARE(after.statements[0].statement.actors, QStringList{u"a-ana"_s});

    // Whose name is gone is not asked for again.
    const SampleReading nameless = sample(u"Ana Ruiz⟧"_s, u"Eva Holm⟧"_s);
    const Reading other = nameless.read();
    const std::optional<Correction> words =
        placedOn(other, lost, spanOf(other, u"The ferry to Grindholm will sail again"_s));
    QVERIFY(words);
    QVERIFY(nameless.read({*words}).statements[0].state == State::Confirmed);
}

void PlacingTest::placesWhatWasAdded()
{
    const SampleReading article = sample();
    const Reading reading = article.read();
    const Correction lost = newStatement(reading, {spanOf(reading, u"No more winters"_s)},
                                         {NamedActor{u"Åse"_s}}, VerbKind::Warns);
    const Span words = spanOf(reading, u"will sail again"_s);
    const std::optional<Correction> placed = placedOn(reading, lost, words);
    QVERIFY(placed);
    const Reading after = article.read({*placed});
    QVERIFY(after.statements[0].state == State::Manual);
    QCOMPARE(after.statements[0].statement.content, Spans{words});
    QVERIFY(after.statements[0].statement.verb == VerbKind::Warns);
}

void PlacingTest::placesADate()
{
    const SampleReading article = sample();
    const Reading reading = article.read();
    Correction lost = correctionOf(SetDate{u"2026-11-10"_s, DateRole::SaidOn});
    lost.target = {Anchor{3, u"Monday"_s, u"on "_s, u" it"_s}};
    const std::optional<Correction> placed = placedOn(reading, lost, spanOf(reading, u"Tuesday"_s));
    QVERIFY(placed);
    const Reading after = article.read({*placed});
    QCOMPARE(after.dates.size(), 1);
    QCOMPARE(after.dates[0].date.value, u"2026-11-10"_s);
}

void PlacingTest::placesAnActor()
{
    const SampleReading article = sample();
    const Reading reading = article.read();
    const ActorRef gone = MentionedActor{Anchor{3, u"Zoë Gray"_s, u"said "_s, u" then"_s}};
    const ActorRef ana = referenceTo(reading.document, *reading.actor(u"a-ana"_s));
    const Span bo = spanOf(reading, u"Bo Lind"_s);

    const Correction renamed = correctionOf(RenameActor{gone, u"B. L."_s});
    QCOMPARE(lostWordsOf(reading.document.text(), renamed), u"Zoë Gray"_s);
    const std::optional<Correction> placed = placedOn(reading, renamed, bo);
    QVERIFY(placed);
    QCOMPARE(article.read({*placed}).actor(u"a-bo"_s)->actor.name, u"B. L."_s);

    const Correction marked = correctionOf(SetActorKind{gone, ActorKind::Group});
    QCOMPARE(lostWordsOf(reading.document.text(), marked), u"Zoë Gray"_s);
    const std::optional<Correction> kind = placedOn(reading, marked, bo);
    QVERIFY(kind);
    QCOMPARE(article.read({*kind}).actor(u"a-bo"_s)->actor.kind, ActorKind::Group);
    const Correction split = correctionOf(
        SplitMentions{ana, {std::get<MentionedActor>(gone).mention}, NamedActor{u"Una Rask 😀"_s}});
    QCOMPARE(lostWordsOf(reading.document.text(), split), u"Zoë Gray"_s);
    const std::optional<Correction> own = placedOn(reading, split, bo);
    QVERIFY(own);
    QVERIFY(article.read({*own}).actor(u"a-bo"_s)->actor.mentions.isEmpty());

    const auto mergedInto = [&](const MergeActors &merge) {
        const std::optional<Correction> put = placedOn(reading, correctionOf(merge), bo);
        return put ? article.read({*put}).actors.size() : 0;
    };
    QCOMPARE(mergedInto({gone, ana}), reading.actors.size() - 1);
    QCOMPARE(mergedInto({ana, gone}), reading.actors.size() - 1);
}

void PlacingTest::placesNothingWithoutWords()
{
    const Reading reading = sample().read();
    const Correction lost = correctionOn(reading, reading.statements[0], Confirm{});
    QVERIFY(!placedOn(reading, lost, {4, 4}));
    QVERIFY(!placedOn(reading, lost, {0, reading.document.text().size() + 1}));
    QVERIFY(!placedOn(reading, correctionOf(SetPublished{QDate(2026, 11, 1)}), {0, 3}));
}

} // namespace onrecord

ONRECORD_TEST(onrecord::PlacingTest)
#include "tst_placing.moc"
