// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/anchoring.h"

#include "core/formats/articlereader.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplereading.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

Span spanOf(QStringView text, QStringView words)
{
    const qsizetype begin = text.indexOf(words);
    return {begin, begin + words.size()};
}

} // namespace

class AnchoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAnActorByAMention_data();
    void namesAnActorByAMention();
    void namesAnActorWithoutAMentionByName();
    void targetsTheMachinesWords();
    void confirmsWhatStands();
    void targetsAllWordsOfANewStatement();
    void namesNewStatementsApart();
    void showsWordsOfAnAnchor_data();
    void showsWordsOfAnAnchor();
};

void AnchoringTest::namesAnActorByAMention_data()
{
    QTest::addColumn<QString>("marked"); // m-x: mentions of the actor
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("renamedFrom");
    QTest::addColumn<QString>("mention");

    QTest::newRow("the fullest name, though it comes later")
        << u"😀 ⟦m-x:Ruiz⟧ left. ⟦m-x:Ana Ruiz⟧ came back. ⟦m-x:Ruiz⟧ stayed."_s << u"Ana Ruiz"_s
        << QString() << u"Ana Ruiz"_s;
    QTest::newRow("the first of several full ones")
        << u"Mayor ⟦m-x:Ana Ruiz⟧ left; ⟦m-x:Ana Ruiz⟧ came back."_s << u"Ana Ruiz"_s << QString()
        << u"Ana Ruiz"_s;
    QTest::newRow("a name before a pronoun")
        << u"As ⟦m-x:she⟧ left, ⟦m-x:Ruiz⟧ spoke."_s << u"Ana Ruiz"_s << QString() << u"Ruiz"_s;
    QTest::newRow("by the machine's name after a renaming")
        << u"⟦m-x:Ruiz⟧ left. ⟦m-x:Ana Ruiz⟧ came back."_s << u"Ruiz"_s << u"Ana Ruiz"_s
        << u"Ana Ruiz"_s;
    QTest::newRow("a pronoun where there is nothing else")
        << u"Then ⟦m-x:she⟧ left."_s << u"a clerk"_s << QString() << u"she"_s;
}

void AnchoringTest::namesAnActorByAMention()
{
    QFETCH(QString, marked);
    QFETCH(QString, name);
    QFETCH(QString, renamedFrom);
    QFETCH(QString, mention);
    const Reading reading = SampleReading(marked).read();
    ReadActor actor = reading.actors.at(0);
    actor.actor.name = name;
    actor.machineName = renamedFrom;
    const ActorRef reference = referenceTo(reading.document, actor);
    const auto *mentioned = std::get_if<MentionedActor>(&reference);
    QVERIFY(mentioned);
    QVERIFY(mentioned->mention
            == anchorAt(reading.document.text(), spanOf(reading.document.text(), mention)));
}

void AnchoringTest::namesAnActorWithoutAMentionByName()
{
    ReadActor actor;
    actor.actor.name = u"The harbour"_s;
    actor.actor.kind = ActorKind::Organisation;
    QVERIFY(referenceTo(Document(), actor)
            == ActorRef(NamedActor{u"The harbour"_s, ActorKind::Organisation}));
}

/// Words the reader gave a statement may not be found by a later analysis; the machine's are.
void AnchoringTest::targetsTheMachinesWords()
{
    const SampleReading sample{SampleReading::defaultArticle()};
    const QString &text = sample.document.text();
    const ReadStatement found = sample.read().statements.at(0);
    const Anchors before = anchorsAt(text, found.statement.content);
    const Correction narrowed = correctionOn(
        sample.read(), found, SetContent{anchorsAt(text, {spanOf(text, u"until the last boat")})});
    const Reading after = sample.read({narrowed});
    const Correction next = correctionOn(after, after.statements.at(0), SetFlag{});
    QVERIFY(narrowed.target == before);
    QVERIFY(next.target == before);
    QCOMPARE(next.statement, found.statement.id);
    QVERIFY(!next.id.isNull());
}

void AnchoringTest::confirmsWhatStands()
{
    const Reading reading = SampleReading(SampleReading::defaultArticle()).read();
    const ReadStatement &statement = reading.statements.at(0);
    const Correction correction = correctionOn(reading, statement, Confirm{});
    const auto &confirmed = std::get<Confirm>(correction.change);
    QVERIFY(confirmed.verb == statement.statement.verb);
    QCOMPARE(confirmed.speakers.size(), 1);
    QVERIFY(confirmed.speakers.at(0) == referenceTo(reading.document, *reading.speaker(statement)));
}

void AnchoringTest::targetsAllWordsOfANewStatement()
{
    const Reading reading = SampleReading(u"😀 “We stay,” she said, “for now.”").read();
    const QString &text = reading.document.text();
    const Spans parts{spanOf(text, u"We stay,"), spanOf(text, u"for now.")};
    const Correction correction = newStatement(reading, parts, {}, VerbKind::Pledges);
    QVERIFY(correction.target == anchorsAt(text, parts));
    QVERIFY(correction.change == Change(AddStatement{correction.target, {}, VerbKind::Pledges}));
}

void AnchoringTest::namesNewStatementsApart()
{
    const SampleReading sample(u"The quay 😀 was built in 1931.");
    const Spans words{spanOf(sample.document.text(), u"built in 1931")};
    const Correction one = newStatement(sample.read(), words, {}, VerbKind::Says);
    const Correction other = newStatement(sample.read({one}), words, {}, VerbKind::Says);
    QVERIFY(one.statement.startsWith(u'r')); // never an id of the machine's
    QVERIFY(other.statement.startsWith(u'r'));
    QVERIFY(one.statement != other.statement);
}

void AnchoringTest::showsWordsOfAnAnchor_data()
{
    QTest::addColumn<QString>("text"); // of the document
    QTest::addColumn<bool>("isMarkdown");
    QTest::addColumn<QString>("shown");

    const QString words = u"😀 Then **Lena** Orr said."_s;
    QTest::newRow("where it stood") << words << true << u"Lena Orr"_s;
    QTest::newRow("gone") << u"*Nobody* came."_s << true << u"Lena Orr"_s;
    QTest::newRow("plain") << words << false << u"Lena** Orr"_s;
    QTest::newRow("gone from plain text") << u"Nobody came."_s << false << u"Lena** Orr"_s;
}

/// Of words within which an emphasis ends.
void AnchoringTest::showsWordsOfAnAnchor()
{
    QFETCH(QString, text);
    QFETCH(bool, isMarkdown);
    const QString stood = u"😀 Then **Lena** Orr said."_s;
    const Anchor anchor = anchorAt(stood, spanOf(stood, u"Lena** Orr"));
    const auto format = isMarkdown ? TextFormat::Markdown : TextFormat::Plain;
    const Document document(articleFromText(text, format).value());
    QTEST(shownWords(document, anchor), "shown");
}

ONRECORD_TEST(AnchoringTest)
#include "tst_anchoring.moc"
