// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/setphrases.h"

#include "core/statements/ruledparagraph.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class SetPhrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsQuotedSources_data();
    void readsQuotedSources();
    void readsPresented_data();
    void readsPresented();
    void readsCutClauses_data();
    void readsCutClauses();
    void readsAsCited_data();
    void readsAsCited();
    void readsDialogue_data();
    void readsDialogue();

private:
    void compare(void (*read)(RuledParagraph &));
    void addColumns();

    std::optional<Lexicon> m_lexicon;
};

void SetPhrasesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void SetPhrasesTest::addColumns()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("rules");
}

void SetPhrasesTest::compare(void (*read)(RuledParagraph &))
{
    QFETCH(QString, marked);
    QFETCH(QString, rules);
    const SampleParagraph sample(marked, *m_lexicon);
    RuledParagraph ruled(sample.paragraph(), {});
    read(ruled);
    QCOMPARE(sample.told(ruled.statements()), sample.drawnBy(rules));
    for (const FoundStatement &each : ruled.statements())
        QVERIFY(each.isCertain);
}

void SetPhrasesTest::readsQuotedSources_data()
{
    addColumns();
    const QString clause = u"subject-verb-clause"_s;
    const QString quote = u"subject-verb-quote"_s;
    QTest::newRow("a passive")
        << u"⟦s-a:Ruiz⟧ was ⟦k-a:quoted⟧ ⟦k-a:as saying⟧ ⟦c-a:the port was dead 😀⟧."_s << clause;
    QTest::newRow("a paper")
        << u"The Herald ⟦k-a:quoted⟧ ⟦s-a:Ruiz⟧ ⟦k-a:as saying⟧: ⟦c-a:“It is over.”⟧"_s << quote;
    QTest::newRow("quoted as asking")
        << u"The minutes ⟦k-a:quote⟧ ⟦s-a:Ruiz⟧ ⟦k-a:as asking⟧ ⟦c-a:“how long we can wait.”⟧"_s
        << quote;
    QTest::newRow("quoted as warning")
        << u"The Herald ⟦k-a:quoted⟧ ⟦s-a:Ruiz⟧ ⟦k-a:as warning⟧ ⟦c-a:that it was late⟧."_s
        << clause;
    QTest::newRow("cited as something else")
        << u"The Herald cited Ruiz as running it."_s << QString();
    QTest::newRow("that")
        << u"The Herald ⟦k-a:cited⟧ ⟦s-a:Ana Ruiz⟧ ⟦k-a:as saying⟧ ⟦c-a:that he was ill⟧."_s
        << clause;
    QTest::newRow("who quotes in between")
        << u"⟦s-a:Ruiz⟧ was ⟦k-a:quoted⟧ by the Herald ⟦k-a:as saying⟧ ⟦c-a:it was late⟧."_s
        << clause;
    QTest::newRow("a description")
        << u"Norpress ⟦k-a:quoted⟧ ⟦s-a:a senior official⟧ ⟦k-a:as saying⟧ ⟦c-a:it was late⟧."_s
        << clause;
    QTest::newRow("behind the words")
        << u"“It is over,” Ruiz was quoted as saying by Norpress."_s << QString();
    QTest::newRow("behind the reporter's words")
        << u"⟦c-a:The mill 😀 will close⟧, ⟦s-a:Ana Ruiz⟧ was ⟦k-a:quoted as saying⟧."_s
        << u"clause-subject-verb"_s;
    QTest::newRow("behind the reporter's words, by an agency")
        << u"⟦c-a:The mill will close⟧, ⟦s-a:the union⟧ was ⟦k-a:quoted as saying⟧ late Thursday "
           u"by "
           "Norpress."_s
        << u"clause-subject-verb"_s;
    QTest::newRow("a time before what is said")
        << u"⟦s-a:Ruiz⟧ was ⟦k-a:quoted⟧ ⟦k-a:as saying⟧ ⟦c-a:Thursday was too late⟧."_s << clause;
    QTest::newRow("only a time") << u"Ruiz was quoted as saying on Friday."_s << QString();
    QTest::newRow("nobody quoted") << u"It came across as saying that he was ill."_s << QString();
}

void SetPhrasesTest::readsQuotedSources()
{
    compare(readQuotedSources);
}

void SetPhrasesTest::readsPresented_data()
{
    addColumns();
    const QString quote = u"subject-verb-quote"_s;
    QTest::newRow("is") << u"Here is ⟦s-a:Ana Ruiz⟧⟦k-a::⟧ ⟦c-a:“Nobody told us.”⟧"_s << quote;
    QTest::newRow("behind a time")
        << u"5.31pm Here’s ⟦s-a:Dr Lind⟧ on the drug 😀⟦k-a::⟧ ⟦c-a:“It works. It is safe.”⟧"_s
        << quote;
    QTest::newRow("nobody") << u"Here it is: “Nobody told us.”"_s << QString();
    QTest::newRow("not here") << u"Ana Ruiz is on the radio: “Nobody told us.”"_s << QString();
}

void SetPhrasesTest::readsPresented()
{
    compare(readPresented);
}

void SetPhrasesTest::readsCutClauses_data()
{
    addColumns();
    const QString cut = u"clause-subject-verb"_s;
    QTest::newRow("behind an auxiliary")
        << u"It rained 😀. ⟦c-a:The plan would⟧, ⟦k-a:said⟧ ⟦s-a:Ana Ruiz⟧, ⟦c-a:ruin the valley⟧."_s
        << cut;
    QTest::newRow("before an auxiliary")
        << u"⟦c-a:The plan⟧, ⟦k-a:said⟧ ⟦s-a:Ana Ruiz⟧, ⟦c-a:would ruin the valley⟧."_s << cut;
    QTest::newRow("subject first")
        << u"⟦c-a:The dam⟧, ⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧, ⟦c-a:was built in 1902⟧."_s << cut;
    QTest::newRow("behind a condition")
        << u"⟦c-a:If the dam breaks⟧, ⟦s-a:Ana Ruiz⟧ ⟦k-a:says⟧, ⟦c-a:the town drowns⟧."_s << cut;
    QTest::newRow("behind a reason")
        << u"⟦c-a:Because it is old⟧, ⟦k-a:said⟧ ⟦s-a:Ana Ruiz⟧, ⟦c-a:lorries go round⟧."_s << cut;
    QTest::newRow("in a question")
        << u"⟦c-a:Would the minister⟧, ⟦k-a:asked⟧ ⟦s-a:Ana Ruiz (Opp, Tarn)⟧, ⟦c-a:open the "
           u"tunnel⟧?"_s
        << cut;
    QTest::newRow("in a relative clause")
        << u"The dam, which, ⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧, ⟦c-a:was old⟧, has burst."_s << cut;
    QTest::newRow("in one that tells which")
        << u"The dam that, ⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧, ⟦c-a:was not safe⟧ has burst."_s << cut;
    QTest::newRow("in one in brackets")
        << u"The dam (which, ⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧, ⟦c-a:was old⟧) fell."_s << cut;
    QTest::newRow("in one of a person")
        << u"The man, who, ⟦s-a:police⟧ ⟦k-a:said⟧, ⟦c-a:was armed⟧, ran into the wood."_s << cut;
    QTest::newRow("behind a place")
        << u"⟦c-a:In Corran⟧, ⟦k-a:says⟧ ⟦s-a:the union⟧, ⟦c-a:nobody has been paid 😀⟧."_s << cut;
    QTest::newRow("behind an adverb")
        << u"⟦c-a:More recently⟧, ⟦k-a:argued⟧ ⟦s-a:the report⟧, ⟦c-a:ferries were late⟧."_s << cut;
    QTest::newRow("behind a time, an apposition")
        << u"⟦c-a:In June⟧, ⟦k-a:said⟧ ⟦s-a:Ana Ruiz, the mayor of Tarn⟧, ⟦c-a:the mill was shut⟧."_s
        << cut;
    QTest::newRow("no clause behind a place")
        << u"In Corran, says the union, the oldest of all."_s << QString();
    QTest::newRow("an apposition")
        << u"The plan failed, said Ana Ruiz, mayor of Tarn."_s << QString();
    QTest::newRow("a second verb")
        << u"The plan failed, said Ana Ruiz, and she left."_s << QString();
    QTest::newRow("words in marks")
        << u"“The plan”, said Ana Ruiz, would ruin “us”."_s << QString();
}

void SetPhrasesTest::readsCutClauses()
{
    compare(readCutClauses);
}

void SetPhrasesTest::readsAsCited_data()
{
    addColumns();
    const QString cited = u"clause-subject-verb"_s;
    QTest::newRow("with a time")
        << u"As ⟦s-a:Ana Ruiz⟧ ⟦k-a:noted⟧ on Friday, ⟦c-a:the bridge 😀 has been shut⟧."_s << cited;
    QTest::newRow("behind but")
        << u"It was shared, but as ⟦s-a:the Gazette⟧ ⟦k-a:points out⟧, ⟦c-a:the post is old⟧."_s
        << cited;
    QTest::newRow("between commas")
        << u"It rained and, as ⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧, ⟦c-a:the bridge was shut⟧."_s << cited;
    QTest::newRow("in a column")
        << u"As ⟦s-a:Bo Lind⟧ ⟦k-a:wrote⟧ in a column in the Gazette, ⟦c-a:ferries are slow⟧."_s
        << cited;
    QTest::newRow("told somebody")
        << u"As ⟦s-a:Ana Ruiz⟧ ⟦k-a:told⟧ reporters, ⟦c-a:the bridge was safe⟧."_s << cited;
    QTest::newRow("behind what was said")
        << u"It rained. ⟦c-a:The mill 😀 was shut⟧, as ⟦s-a:the union’s leader⟧ ⟦k-a:has said⟧."_s
        << cited;
    QTest::newRow("behind what was said on a day, and more")
        << u"⟦c-a:The mill was shut⟧, as ⟦s-a:Ana Ruiz⟧ ⟦k-a:noted⟧ on Friday, and it rained."_s
        << cited;
    QTest::newRow("as somebody put it")
        << u"As ⟦s-a:Ana Ruiz⟧ ⟦k-a:put it⟧ in a letter to a friend, ⟦c-a:the mill 😀 is shut⟧."_s
        << cited;
    QTest::newRow("behind what somebody put")
        << u"⟦c-a:The mill is shut⟧, as ⟦s-a:Ana Ruiz⟧ ⟦k-a:puts it⟧."_s << cited;
    QTest::newRow("in a letter, behind it")
        << u"⟦c-a:The mill is shut⟧, as ⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧ in a letter to the council."_s
        << cited;
    QTest::newRow("put down") << u"As Ana Ruiz put it down, the mill was shut."_s << QString();
    QTest::newRow("within a clause") << u"The bill is, as Lind puts it, too high."_s << QString();
    QTest::newRow("before a dash")
        << u"He spoke where both were born – Lind lives here, as she said on Friday – and it rained."_s
        << QString();
    QTest::newRow("behind that") << u"It is odd, given that, as Ana Ruiz noted, “it rains”."_s
                                 << QString();
    QTest::newRow("behind a subject") << u"The boats, as Ana Ruiz noted, are old."_s << QString();
    QTest::newRow("behind what was done")
        << u"The mill was shut, as Ana Ruiz said it would be."_s << QString();
    QTest::newRow("while it was said")
        << u"As Ruiz said the bridge was safe, the crowd left."_s << QString();
    QTest::newRow("as was promised")
        << u"As the mayor said she would, the council voted again."_s << QString();
    QTest::newRow("words in marks") << u"As Ruiz said, “the bridge is shut”."_s << QString();
    QTest::newRow("no clause") << u"As Ruiz said, and as the mayor knows."_s << QString();
    QTest::newRow("not said") << u"As Ruiz did not say, the bridge was shut."_s << QString();
}

void SetPhrasesTest::readsAsCited()
{
    compare(readAsCited);
}

void SetPhrasesTest::readsDialogue_data()
{
    addColumns();
    const QString line = u"quote-subject-verb"_s;
    QTest::newRow("interrupted")
        << u"— ⟦c-a:We shall strike 😀⟧, ⟦s-a:he⟧ ⟦k-a:said⟧. — ⟦c-a:There is no other way.⟧"_s
        << line;
    QTest::newRow("verb first") << u"– ⟦c-a:We shall strike⟧, ⟦k-a:said⟧ ⟦s-a:Ana Ruiz⟧."_s << line;
    QTest::newRow("a question") << u"— ⟦c-a:Shall we strike?⟧ ⟦k-a:asked⟧ ⟦s-a:Ana Ruiz⟧."_s
                                << line;
    QTest::newRow("a name below words") << u"— Ana Ruiz, engineer"_s << QString();
    QTest::newRow("a clause") << u"— Ruiz said the port was dead."_s << QString();
    QTest::newRow("no dash") << u"We shall strike, he said."_s << QString();
}

void SetPhrasesTest::readsDialogue()
{
    compare(readDialogue);
}

ONRECORD_TEST(SetPhrasesTest)
#include "tst_setphrases.moc"
