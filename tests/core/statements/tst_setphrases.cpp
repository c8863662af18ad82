// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/setphrases.h"

#include "core/statements/ruledparagraph.h"
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

QTEST_GUILESS_MAIN(SetPhrasesTest)
#include "tst_setphrases.moc"
