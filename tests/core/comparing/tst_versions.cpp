// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparing/versions.h"

#include "core/corrections/anchoring.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplereading.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class VersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatDiffers_data();
    void listsWhatDiffers();
    void tellsTheSameVersion();
    void tellsWhoIsRenamed();
    void leavesOutWhatIsRejected();
    void findsThePlaceOfWhatIsGone();
    void countsCorrectionsCarriedOver();
    void differsTheOtherWayRound();
    void stopsWhenNobodyWaits();
    void leavesOutWhatOnlyTheReadingsDifferIn();
};

namespace {

/// A line for each difference: "words: … -> …; cue: said -> claimed".
QStringList told(const VersionComparison &comparison)
{
    QStringList lines;
    for (const VersionDifference &each : comparison.differences) {
        QStringList said;
        if (each.isGone())
            said << u"gone: "_s + each.then.words;
        if (each.isNew())
            said << u"new: "_s + each.now.words;
        if (each.otherWords)
            said << u"words: %1 -> %2"_s.arg(each.then.words, each.now.words);
        if (each.otherCue)
            said << u"cue: %1 -> %2"_s.arg(each.then.cue, each.now.cue);
        if (each.otherSpeaker)
            said << u"speaker: %1 -> %2"_s.arg(each.then.speakers.join(u'+'),
                                               each.now.speakers.join(u'+'));
        if (each.otherDirectness)
            said << u"directness"_s;
        lines << said.join(u"; "_s);
    }
    return lines;
}

constexpr char anaSaid[] =
    "⟦s-a:“We sell the ferry for nine million before the winter,”⟧ ⟦k-a:said⟧ "
    "⟦q-a:⟦m-ana:Ana Ruiz⟧⟧. ";
constexpr char boSaid[] =
    "⟦s-b:“Nobody asked the crews who sail her 😀,”⟧ ⟦k-b:said⟧ ⟦q-b:⟦m-bo:Bo Lind⟧⟧. ";

QString drawn(const char *one, const char *other = "")
{
    return QString::fromUtf8(one) + u"\n\n"_s + QString::fromUtf8(other);
}

/// The present version of both paragraphs, with \a from replaced.
QString with(const QString &from, const QString &to)
{
    QString text = drawn(anaSaid, boSaid);
    Q_ASSERT(text.contains(from));
    return text.replace(from, to);
}

} // namespace

void VersionsTest::listsWhatDiffers_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("expected");
    const QString ana = u"“We sell the ferry for nine million before the winter,”"_s;
    const QString bo = u"“Nobody asked the crews who sail her 😀,”"_s;
    QTest::newRow("paragraphs are moved") << drawn(boSaid, anaSaid) << QStringList();
    QTest::newRow("words around are new")
        << u"It rained on Skarv all week.\n\n"_s + drawn(anaSaid, boSaid) << QStringList();
    QTest::newRow("marks, case and spelling are others")
        << with(u"before the winter,”"_s, u"before the WINTER”,"_s) << QStringList();
    QTest::newRow("one is gone") << drawn(anaSaid) << QStringList{u"gone: "_s + bo};
    QTest::newRow("one is new") << with(
        u"⟦k-b:said⟧"_s,
        u"⟦k-b:said⟧ and ⟦s-c:that a strike was near⟧ ⟦k-c:added⟧ ⟦q-c:⟦m-co:Cora Vik⟧⟧ "
        "and "_s) << QStringList{u"new: that a strike was near"_s};
    QTest::newRow("all is other")
        << u"⟦s-c:“Rain will fall on Thursday,”⟧ ⟦k-c:said⟧ ⟦q-c:⟦m-co:Cora Vik⟧⟧."_s
        << QStringList{u"gone: "_s + ana, u"gone: "_s + bo,
                       u"new: “Rain will fall on Thursday,”"_s};
    QTest::newRow("a negation is added")
        << with(u"We sell"_s, u"We do not sell"_s)
        << QStringList{
               u"words: %1 -> %2"_s.arg(ana, QString(ana).replace(u"We"_s, u"We do not"_s))};
    QTest::newRow("a number is another")
        << with(u"nine million"_s, u"ten million"_s)
        << QStringList{u"words: %1 -> %2"_s.arg(ana, QString(ana).replace(u"nine"_s, u"ten"_s))};
    QTest::newRow("words are cut") << with(u" for nine million before the winter"_s, QString())
                                   << QStringList{u"words: %1 -> “We sell the ferry,”"_s.arg(ana)};
    QTest::newRow("the cue is another")
        << with(u"⟦k-b:said⟧"_s, u"⟦k-b:claimed⟧"_s) << QStringList{u"cue: said -> claimed"_s};
    QTest::newRow("the cue is gone")
        << with(u"⟦k-b:said⟧"_s, u"so"_s) << QStringList{u"cue: said -> "_s};
    QTest::newRow("another speaker") << with(u"⟦m-bo:Bo Lind⟧"_s, u"⟦m-co:Cora Vik⟧"_s)
                                     << QStringList{u"speaker: Bo Lind -> Cora Vik"_s};
    QTest::newRow("nobody's now") << with(u"⟦q-b:⟦m-bo:Bo Lind⟧⟧"_s, u"somebody"_s)
                                  << QStringList{u"speaker: Bo Lind -> "_s};
    QTest::newRow("a shorter name of the same person")
        << with(u"⟦m-bo:Bo Lind⟧"_s, u"⟦m-bo:Lind⟧"_s) << QStringList();
    QTest::newRow("words, cue and speaker at once")
        << with(u"crews who sail her 😀,”⟧ ⟦k-b:said⟧ ⟦q-b:⟦m-bo:Bo Lind⟧⟧"_s,
                u"men who sail her 😀,”⟧ ⟦k-b:insisted⟧ ⟦q-b:⟦m-co:Cora Vik⟧⟧"_s)
        << QStringList{
               u"words: %1 -> %2; cue: said -> insisted; speaker: Bo Lind -> Cora Vik"_s.arg(
                   bo, QString(bo).replace(u"crews"_s, u"men"_s))};
    QTest::newRow("told and no longer quoted")
        << with(bo, u"nobody had asked the crews who sail her 😀"_s)
        << QStringList{
               u"words: %1 -> nobody had asked the crews who sail her 😀; directness"_s.arg(bo)};
    QTest::newRow("a quotation is interrupted now")
        << with(ana,
                u"“We sell the ferry”⟧ ⟦k-a:said⟧ ⟦q-a:⟦m-ana:Ana Ruiz⟧⟧ ⟦s-a:“for nine million "
                "before the winter,”"_s)
               .replace(u"⟧ ⟦k-a:said⟧ ⟦q-a:⟦m-ana:Ana Ruiz⟧⟧. \n"_s, u"⟧. \n"_s)
        << QStringList();
    QTest::newRow("a quotation is two statements now")
        << with(ana,
                u"“We sell the ferry”⟧ ⟦k-a:said⟧ ⟦q-a:⟦m-ana:Ana Ruiz⟧⟧. ⟦s-x:“For nine million "
                "before the winter,”"_s)
               .replace(u"winter,”⟧ ⟦k-a:said⟧ ⟦q-a:⟦m-ana:Ana Ruiz⟧⟧"_s,
                        u"winter,”⟧ ⟦k-x:said⟧ ⟦q-x:⟦m-ana:Ruiz⟧⟧"_s)
        << QStringList();
}

void VersionsTest::listsWhatDiffers()
{
    QFETCH(QString, now);
    QFETCH(QStringList, expected);
    const SampleReading then(drawn(anaSaid, boSaid));
    const SampleReading present(now);
    QCOMPARE(told(comparedVersions(then.read(), present.read())), expected);
}

void VersionsTest::tellsTheSameVersion()
{
    const Reading reading = SampleReading(SampleReading::defaultArticle()).read();
    const VersionComparison comparison = comparedVersions(reading, reading);
    QCOMPARE(told(comparison), QStringList());
    QCOMPARE(comparison.same, reading.statements.size());
    QCOMPARE(comparison.corrections, VersionCorrections());
    QCOMPARE(comparedVersions(Reading(), Reading()), VersionComparison());
}

void VersionsTest::tellsWhoIsRenamed()
{
    const SampleReading then(drawn(anaSaid, boSaid));
    const SampleReading now(with(u"Bo Lind"_s, u"Bo Lindgren"_s));
    const VersionComparison comparison = comparedVersions(then.read(), now.read());
    QCOMPARE(told(comparison), QStringList{u"speaker: Bo Lind -> Bo Lindgren"_s}); // "Bo" is short
    const SampleReading renamed(with(u"Ana Ruiz"_s, u"Anna Ruiz"_s));
    const VersionComparison other = comparedVersions(then.read(), renamed.read());
    QCOMPARE(told(other), QStringList());
    QCOMPARE(other.renamed, (QList<RenamedSpeaker>{{u"Ana Ruiz"_s, u"Anna Ruiz"_s}}));
    QCOMPARE(other.same, 2);
}

void VersionsTest::leavesOutWhatIsRejected()
{
    const SampleReading then(drawn(anaSaid, boSaid));
    const SampleReading now(drawn(anaSaid));
    const Reading former = then.read();
    const Reading rejected = then.read({correctionOn(former, former.statements.last(), Reject{})});
    QCOMPARE(told(comparedVersions(rejected, now.read())), QStringList());
    QCOMPARE(told(comparedVersions(now.read(), rejected)), QStringList());
    QCOMPARE(told(comparedVersions(former, rejected)), QStringList());
}

void VersionsTest::findsThePlaceOfWhatIsGone()
{
    const SampleReading then(drawn(anaSaid, boSaid));
    const Reading first = SampleReading(drawn(boSaid)).read();
    const Reading last = SampleReading(drawn(anaSaid)).read();
    QCOMPARE(comparedVersions(then.read(), first).differences.first().place, 0);
    QCOMPARE(comparedVersions(then.read(), last).differences.first().place,
             last.statements.first().statement.content.last().end);
}

void VersionsTest::countsCorrectionsCarriedOver()
{
    const QString article = SampleReading::defaultArticle();
    const SampleReading then(article);
    const Reading bare = then.read();
    QList<Correction> all;
    for (const ReadStatement &read : bare.statements)
        all.append(correctionOn(bare, read, Confirm{}));
    const Reading confirmed = then.read(all);

    // Carried over: one changed, one is gone, the others hold.
    QString changed = article;
    changed.replace(u"It is too late"_s, u"It is not too late"_s)
        .remove(u"⟦s-nobody:“No more winters like this one,”⟧ a sign read.\n\n"_s);
    const Reading carried = SampleReading(changed).read(all);
    const VersionCorrections counts = comparedVersions(confirmed, carried).corrections;
    QCOMPARE(counts, (VersionCorrections{3, 1, 1, 0}));

    // Nobody said anything about the present version.
    const Reading untouched = SampleReading(changed).read();
    QCOMPARE(comparedVersions(confirmed, untouched).corrections, (VersionCorrections{0, 0, 1, 4}));
}

/// What is gone one way is new the other way, and the rest is as different.
void VersionsTest::differsTheOtherWayRound()
{
    const Reading then = SampleReading(drawn(anaSaid, boSaid)).read();
    const Reading now =
        SampleReading(with(u"nine million"_s, u"ten million"_s)
                          .replace(u"“Nobody asked the crews who sail her 😀,”"_s, u"“It rains,”"_s))
            .read();
    QStringList there = told(comparedVersions(then, now));
    QStringList back = told(comparedVersions(now, then));
    QCOMPARE(there.size(), 3);
    QCOMPARE(back.size(), 3);
    QCOMPARE(there.filter(u"gone: “Nobody"_s).size(), 1);
    QCOMPARE(back.filter(u"new: “Nobody"_s).size(), 1);
    QCOMPARE(there.filter(u"ten million"_s).size(), 1);
    QCOMPARE(back.filter(u"ten million"_s).size(), 1);
}

/// The same words, in which one reading finds what the other one does not, or otherwise.
void VersionsTest::leavesOutWhatOnlyTheReadingsDifferIn()
{
    const Reading then = SampleReading(drawn(anaSaid, boSaid)).read();
    const QString text = then.document.text();
    const auto otherwise = [](Reading reading) {
        ReadStatement &first = reading.statements.first();
        first.statement.verb = VerbKind::Criticises;
        first.statement.actors.clear();
        reading.statements.removeLast();
        return reading;
    };
    const Reading now = otherwise(then);
    QCOMPARE(now.document.text(), text);
    QCOMPARE(told(comparedVersions(then, now)), QStringList());
    QCOMPARE(told(comparedVersions(now, then)), QStringList());

    // A word of the first paragraph is another: of the second, word for word the same, nothing differs.
    const SampleReading changed(with(u"nine million"_s, u"ten million"_s));
    Reading fewer = changed.read();
    fewer.statements.removeLast();
    QCOMPARE(told(comparedVersions(then, fewer)).size(), 1);
    QVERIFY(told(comparedVersions(then, fewer)).first().startsWith(u"words: "_s));

    // Who is meant may be told by the paragraph before, so another speaker counts there.
    Reading other = changed.read();
    other.statements.last().statement.actors.clear();
    QCOMPARE(told(comparedVersions(then, other)).filter(u"speaker: Bo Lind -> "_s).size(), 1);

    // What a reader said is no accident of reading.
    const Reading given = SampleReading(drawn(anaSaid, boSaid))
                              .read({correctionOn(then, then.statements.last(), SetSpeakers{{}})});
    QCOMPARE(told(comparedVersions(then, given)), QStringList{u"speaker: Bo Lind -> "_s});

    // Another kind of verb without another word is none.
    Reading kind = changed.read();
    kind.statements.first().statement.verb = VerbKind::Criticises;
    QVERIFY(!comparedVersions(then, kind).differences.first().otherCue);
}

void VersionsTest::stopsWhenNobodyWaits()
{
    const Reading then = SampleReading(drawn(anaSaid, boSaid)).read();
    const Reading now = SampleReading(with(u"nine million"_s, u"ten million"_s)).read();
    std::stop_source source;
    QVERIFY(comparedVersions(then, now, source.get_token()) != VersionComparison());
    source.request_stop();
    QCOMPARE(comparedVersions(then, now, source.get_token()), VersionComparison());
}

} // namespace onrecord

ONRECORD_TEST(onrecord::VersionsTest)
#include "tst_versions.moc"
