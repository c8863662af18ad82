// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "tests/core/applying/readingdesk.h"
#include "tests/support/roomtests.h"

#include <QTest>

#include <ctime>

using namespace onrecord;
using namespace onrecord::test;
using namespace Qt::StringLiterals;

class LaterReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasConfirmedFromALaterAnalysis();
    void keepsWhatTheMachineNoLongerFinds();
    void findsStatementsInAnEditedArticle();
    void listsWhatIsGone();
    void tellsCopiesApart();
    void appliesThousandsToManyThousands();
};

void LaterReadingTest::keepsWhatWasConfirmedFromALaterAnalysis()
{
    Desk desk;
    const Correction confirmed = desk.on(u"We stay", Confirm{});
    desk.sample.analysis.statements[0].actors = {u"a-bo"_s};
    desk.sample.analysis.statements[0].verb = VerbKind::Denies;
    const Reading reading = desk.sample.read({confirmed});
    const ReadStatement &read = saying(reading, u"We stay");
    QVERIFY(read.state == State::Confirmed);
    QCOMPARE(read.statement.actors, QStringList{u"a-ana"_s});
    QVERIFY(read.statement.verb == VerbKind::Says);
    QVERIFY(read.machine && read.machine->verb == VerbKind::Denies);
}

void LaterReadingTest::keepsWhatTheMachineNoLongerFinds()
{
    Desk desk;
    const QList<Correction> said = {desk.on(u"We stay", SetSpeakers{{desk.actor(u"Bo Lind")}}),
                                    desk.on(u"too late", Confirm{}), desk.on(u"the ice", Reject{}),
                                    desk.on(u"declined", SetNote{u"why?"_s})};
    desk.sample.analysis.statements.clear();
    desk.sample.analysis.positions.clear();
    const Reading reading = desk.sample.read(said);
    QCOMPARE(reading.statements.size(), 2);
    QVERIFY(saying(reading, u"We stay").origin == Origin::Reader);
    QCOMPARE(saying(reading, u"We stay").statement.actors, QStringList{u"a-bo"_s});
    QVERIFY(saying(reading, u"too late").state == State::Confirmed);
    QCOMPARE(saying(reading, u"too late").statement.actors, QStringList{u"a-bo"_s});
    QCOMPARE(reading.orphans.size(), 1);
}

void LaterReadingTest::findsStatementsInAnEditedArticle()
{
    const Desk desk;
    const QList<Correction> said = {desk.on(u"We stay", SetSpeakers{{desk.actor(u"Bo Lind")}}),
                                    desk.on(u"the ice", SetVerb{VerbKind::Confirms}),
                                    desk.on(u"declined", SetFlag{}),
                                    desk.add(u"a sign read", {desk.actor(u"Ana Ruiz")})};
    const SampleReading edited(
        u"Update 😀: two boats.\n\n"_s
        + SampleReading::defaultArticle().replace(u"until the last"_s, u"until the very last"_s));
    const Reading reading = edited.read(said);
    QCOMPARE(told(reading).count(u"orphan"_s), 0);
    QCOMPARE(saying(reading, u"We stay").statement.actors, QStringList{u"a-bo"_s});
    QVERIFY(saying(reading, u"the ice").statement.verb == VerbKind::Confirms);
    QVERIFY(saying(reading, u"declined").flagged);
    QVERIFY(saying(reading, u"a sign read").state == State::Manual);
    QCOMPARE(reading.statements.size(), 6);
}

void LaterReadingTest::listsWhatIsGone()
{
    const Desk desk;
    const QList<Correction> said = {
        desk.on(u"We stay", SetSpeakers{{desk.actor(u"Bo Lind")}}),
        desk.on(u"We stay", Confirm{}),
        desk.on(u"We stay", Reject{}),
        desk.content(u"We stay", u"the last boat"),
        desk.add(u"“We stay until", {}),
        correctionOf(RenameActor{MentionedActor{{7, u"she"_s, u"a"_s, u"b"_s}}, u"X"_s}),
        correctionOf(MergeActors{NamedActor{}, desk.actor(u"Bo Lind")}),
    };
    QString other = SampleReading::defaultArticle();
    const qsizetype begin = other.indexOf(u"⟦s-stay"_s);
    other.remove(begin, other.indexOf(u"runs the harbour."_s) - begin);
    const Reading reading = SampleReading(other).read(said);
    QVERIFY2(reading.orphans == said, qPrintable(told(reading)));
    QCOMPARE(reading.statements.size(), 4);
}

void LaterReadingTest::tellsCopiesApart()
{
    SampleReading sample(u"⟦s-one:“No,”⟧ said ⟦q-one:⟦m-ana:Ana⟧⟧ on the quay.\n\n"
                         "⟦s-two:“No,”⟧ said ⟦q-two:⟦m-bo:Bo⟧⟧ in the salt store.\n\n"
                         "⟦s-three:“No,”⟧ said ⟦q-three:⟦m-co:Nordkyst⟧⟧ in a letter."_s);
    const Reading plain = sample.read();
    const Correction second = correctionOn(plain, plain.statements[1], SetVerb{VerbKind::Denies});
    const Reading reading = sample.read({second});
    QVERIFY(reading.statements[0].statement.verb == VerbKind::Says);
    QVERIFY(reading.statements[1].statement.verb == VerbKind::Denies);

    // The first copy is gone: the second's id is now the first's. Place before id.
    const SampleReading edited(u"⟦s-two:“No,”⟧ said ⟦q-two:⟦m-bo:Bo⟧⟧ in the salt store.\n\n"
                               "⟦s-three:“No,”⟧ said ⟦q-three:⟦m-co:Nordkyst⟧⟧ in a letter."_s);
    const Reading later = edited.read({second});
    QVERIFY(later.orphans.isEmpty());
    QVERIFY(later.statements[0].statement.verb == VerbKind::Denies);
    QVERIFY(later.statements[1].statement.verb == VerbKind::Says);
}

/// As many as the largest article and the most patient reader have: linear, or this never ends.
void LaterReadingTest::appliesThousandsToManyThousands()
{
    Article article;
    Analysis analysis;
    constexpr int many = 160'000;
    constexpr int corrected = 5'000;
    for (int number = 0; number < many; ++number) {
        const QString words = u"“Boat %1 stays,”"_s.arg(number);
        Statement statement;
        statement.id = u's' + QString::number(number);
        statement.content = {{article.text.size(), article.text.size() + words.size()}};
        statement.actors = {u'a' + QString::number(number % 1000)};
        article.text += words + u" said one of the men who had come down to the quay.\n"_s;
        analysis.statements.append(statement);
    }
    for (int number = 0; number < 1000; ++number) {
        Actor actor;
        actor.id = u'a' + QString::number(number);
        actor.name = u"Man %1"_s.arg(number);
        analysis.actors.append(actor);
    }
    const Document document(article);
    QList<Correction> corrections;
    const QString moved = u"Moved. "_s + article.text;
    for (int number = 0; number < corrected; ++number) {
        const Statement &statement = analysis.statements[number * (many / corrected)];
        Correction correction =
            correctionOf(SetSpeakers{{NamedActor{u"Man %1"_s.arg(number % 7), {}}}});
        const Span span = statement.content.first();
        correction.target = {{span.begin, span.in(article.text).toString(),
                              number == 0 ? u""_s : u"quay.\n"_s, u" said one of the men"_s}};
        correction.statement = statement.id;
        corrections.append(correction);
    }
    std::clock_t begun = std::clock();
    const auto spent = [&begun] {
        return double(std::clock() - begun) / CLOCKS_PER_SEC;
    };
    const Reading reading = readingOf(document, analysis, corrections);
    qInfo("%d corrections over %d statements: %.2f s", corrected, many, spent());
    QVERIFY(reading.orphans.isEmpty());
    QCOMPARE(reading.statements.size(), many);

    article.text = moved;
    for (Statement &statement : analysis.statements)
        statement.content[0] = statement.content[0].shifted(7);
    begun = std::clock();
    const Reading later = readingOf(Document(article), analysis, corrections);
    qInfo("after an edit: %.2f s", spent());
    QVERIFY(later.orphans.isEmpty());
    QCOMPARE(later.statements.size(), many);
}

ONRECORD_TEST(LaterReadingTest)
#include "tst_reading_later.moc"
