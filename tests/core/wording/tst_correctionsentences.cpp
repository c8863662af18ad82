// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class CorrectionSentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWillBeDone_data();
    void saysWhatWillBeDone();
    void quotesWordsWithoutMarkup();
};

/// The place of \a words, which stand in the sample once.
static Anchor anchorOf(const QString &words)
{
    const QString text = sampleSession().article.text;
    const qsizetype at = text.indexOf(words);
    return anchorAt(text, {at, at + words.size()});
}

void CorrectionSentencesTest::saysWhatWillBeDone_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("sentence");

    const ActorRef ruiz = MentionedActor{anchorOf(u"She"_s)};
    const ActorRef lind = MentionedActor{anchorOf(u"Bo Lind"_s)};
    const ActorRef stranger = NamedActor{u"Ida Moor"_s, ActorKind::Person};
    const auto row = [](const char *name, const Change &change, const QString &sentence) {
        QTest::newRow(name) << change << sentence;
    };
    row("confirm", Confirm{}, u"Confirm “a gift to the boats”"_s);
    row("reject", Reject{}, u"Reject “a gift to the boats”"_s);
    row("a pronoun's actor", SetSpeakers{{ruiz}}, u"Give “a gift to the boats” to Ana Ruiz"_s);
    row("joint speakers", SetSpeakers{{ruiz, lind, stranger}},
        u"Give “a gift to the boats” to Ana Ruiz, Bo Lind and Ida Moor"_s);
    row("nobody", SetSpeakers{}, u"Give “a gift to the boats” to nobody"_s);
    row("verb", SetVerb{VerbKind::Denies},
        u"Change the verb of “a gift to the boats” to “denies”"_s);
    row("words", SetContent{{anchorOf(u"called it"_s)}},
        u"Change the words of “a gift to the boats” to “called it”"_s);
    row("added", AddStatement{{anchorOf(u"The ferry 😀"_s)}, {lind}, VerbKind::Says},
        u"Add the statement “The ferry 😀” by Bo Lind"_s);
    RenameActor rename;
    rename.actor = lind;
    rename.name = u"Bo A. Lind"_s;
    row("renamed", rename, u"Rename Bo Lind to Bo A. Lind"_s);
    MergeActors merge;
    merge.actor = lind;
    merge.into = ruiz;
    row("merged", merge, u"Merge Bo Lind into Ana Ruiz"_s);
    row("kind", SetActorKind{ruiz, ActorKind::Organisation}, u"Mark Ana Ruiz as “organisation”"_s);
    row("colour", SetActorColour{lind, 3}, u"Change the colour of Bo Lind: colour 3"_s);
    row("no colour", SetActorColour{lind, 0},
        u"Change the colour of Bo Lind: as its number has it"_s);
    row("description", SetActorFact{ruiz, ActorFact::Description, u"harbour\u00a0master 😀"_s},
        u"Describe Ana Ruiz as “harbour master 😀”"_s);
    row("no description", SetActorFact{ruiz, ActorFact::Description, {}},
        u"Take the description off Ana Ruiz"_s);
    row("identifier", SetActorFact{stranger, ActorFact::Identifier, u"Q42"_s},
        u"Identify Ida Moor as “Q42”"_s);
    row("no identifier", SetActorFact{stranger, ActorFact::Identifier, {}},
        u"Take the identifier off Ida Moor"_s);
    row("split", SplitMentions{lind, {anchorOf(u"called it"_s)}, NamedActor{u"Ida Moor"_s}},
        u"Split Ida Moor off Bo Lind: “called it”"_s);
    row("given to another", SplitMentions{lind, {anchorOf(u"called it"_s)}, ruiz},
        u"Give “called it” to Ana Ruiz instead of Bo Lind"_s);
    row("flag", SetFlag{true}, u"Flag “a gift to the boats”"_s);
    row("no flag", SetFlag{false}, u"Take the flag off “a gift to the boats”"_s);
    row("note", SetNote{u"ask her"_s}, u"Write a note on “a gift to the boats”"_s);
    row("day", SetPublished{QDate(2026, 11, 18)},
        u"Set the day of publication to Wednesday 18 November 2026"_s);
    row("headline", SetFact{ArticleFact::Title, u"Quay\u00a0to close 😀"_s},
        u"Change the headline to “Quay to close 😀”"_s);
    row("outlet", SetFact{ArticleFact::Outlet, u"Brekkvik Post"_s},
        u"Change the outlet to “Brekkvik Post”"_s);
    row("address", SetFact{ArticleFact::Address, u"https://example.org/a"_s},
        u"Change the address to “https://example.org/a”"_s);
    row("language", SetFact{ArticleFact::Language, u"de-AT"_s}, u"Change the language to German"_s);
    row("unknown language", SetFact{ArticleFact::Language, u"x-whale"_s},
        u"Change the language to x-whale"_s);
    row("no byline", SetFact{ArticleFact::Byline, {}}, u"Take the byline away"_s);
    row("certainty", SetCertainty{Certainty::SecondHand},
        u"Mark “a gift to the boats” as “reported second hand”"_s);
    row("cue", SetCue{{anchorOf(u"called it"_s)}},
        u"Change the cue of “a gift to the boats” to “called it”"_s);
    row("no cue", SetCue{}, u"Take the cue off “a gift to the boats”"_s);
    row("source", SetSource{{anchorOf(u"Bo Lind"_s)}},
        u"Change the source of “a gift to the boats” to “Bo Lind”"_s);
    row("no source", SetSource{}, u"Take the source off “a gift to the boats”"_s);
    row("topic", SetTopic{u"the late boats 😀"_s},
        u"Put “a gift to the boats” under the topic “the late boats 😀”"_s);
    row("claim", SetClaim{}, u"Mark “a gift to the boats” as a claim of the reporter’s own"_s);
    row("no claim", SetClaim{false}, u"Take “a gift to the boats” off the reporter’s own claims"_s);
    row("no topic", SetTopic{}, u"Put “a gift to the boats” under no topic"_s);
    row("topic renamed", RenameTopic{u"toll"_s, u"Tolls"_s},
        u"Rename the topic “toll” to “Tolls”"_s);
    row("topics merged", MergeTopics{u"toll"_s, u"bridge"_s},
        u"Merge the topic “toll” into “bridge”"_s);
    row("date", SetDate{u"2026-11"_s, DateRole::SaidOn},
        u"Set “a gift to the boats” to November 2026, said on"_s);
}

void CorrectionSentencesTest::saysWhatWillBeDone()
{
    QFETCH(Change, change);
    QFETCH(QString, sentence);
    Correction correction;
    correction.target = {anchorOf(u"a gift to the boats"_s)};
    correction.statement = u"s3"_s;
    correction.change = change;
    QCOMPARE(wording::sentence(sampleReading(), correction), sentence);
}

void CorrectionSentencesTest::quotesWordsWithoutMarkup()
{
    const Reading reading = test::markdownReadingOf(
        u"“⟦s1-content:We **stay** 😀⟧,” said [Lena](https://example.org) **Orr**.", {{u"s1"_s}});
    Correction reject;
    reject.change = Reject{};
    const QString text = reading.document.text();
    reject.target = {anchorAt(text, reading.statements[0].statement.content[0])};
    QCOMPARE(wording::sentence(reading, reject), u"Reject “We stay 😀”"_s);
    RenameActor rename;
    const Span lena{text.indexOf(u"Lena"), text.indexOf(u"Orr") + 3};
    rename.actor = MentionedActor{anchorAt(text, lena)};
    rename.name = u"Lena A. Orr"_s;
    reject.change = rename;
    QCOMPARE(wording::sentence(reading, reject), u"Rename Lena Orr to Lena A. Orr"_s);
}

ONRECORD_TEST(CorrectionSentencesTest)
#include "tst_correctionsentences.moc"
