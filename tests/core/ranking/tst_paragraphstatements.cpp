// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules add to the statements that were chosen.
#include "core/ranking/paragraphstatements.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class ParagraphStatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comparesARulesStatement_data();
    void comparesARulesStatement();
    void takesTheOneWithMostOfTheText();
    void keepsTheContentThatWasChosen();
    void takesWhatGoesOn_data();
    void takesWhatGoesOn();

private:
    std::optional<Lexicon> m_lexicon;
};

void ParagraphStatementsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// The statement \a name of \a sample; an empty one where there is none.
static FoundStatement drawn(const SampleParagraph &sample, const QString &name, RuleId rule)
{
    const auto words = [&](const QString &part) {
        return sample.wordsOf(sample.marked().spansNamed(part + name));
    };
    return {.rule = rule, .spans = {words(u"c-"_s), words(u"k-"_s), words(u"s-"_s)}};
}

/// Statement a was chosen, b is a rule's.
void ParagraphStatementsTest::comparesARulesStatement_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<RuleId>("rule");
    QTest::addColumn<qsizetype>("index"); // 0: the one chosen, 1: the rule's own, -1: none
    QTest::addColumn<int>("statements");
    QTest::addColumn<bool>("isRules"); // the first

    const QString apart = u"⟦c-a:It 😀 rained⟧, ⟦s-b:Ruiz⟧ ⟦k-b:said⟧. ⟦c-b:“We stay.”⟧"_s;
    QTest::newRow("where none was chosen, a sure rule")
        << apart << RuleId::SubjectVerbQuote << qsizetype(1) << 2 << false;
    QTest::newRow("where none was chosen, an unsure one")
        << apart << RuleId::SubjectVerbClause << qsizetype(-1) << 1 << false;
    QTest::newRow("where one was chosen with a source")
        << u"⟦c-a:⟦c-b:“We stay,”⟧⟧ ⟦s-a:⟦s-b:Ruiz⟧⟧ ⟦k-a:⟦k-b:said⟧⟧."_s
        << RuleId::QuoteSubjectVerb << qsizetype(0) << 1 << false;
    QTest::newRow("where one was chosen without a source")
        << u"⟦c-a:⟦c-b:“We stay,”⟧⟧ ⟦s-b:Ruiz⟧ ⟦k-a:⟦k-b:said⟧⟧."_s << RuleId::QuoteSubjectVerb
        << qsizetype(0) << 1 << true;
    QTest::newRow("and the rule knows none either")
        << u"⟦c-a:⟦c-b:“We stay,”⟧⟧ ⟦k-a:said⟧ nobody."_s << RuleId::QuoteNobody << qsizetype(0)
        << 1 << false;
    QTest::newRow("another's beside it")
        << u"⟦c-a:“We stay,”⟧ ⟦k-a:said⟧ ⟦s-a:Ruiz⟧. ⟦c-a:⟦c-b:“We go,”⟧⟧ ⟦k-b:said⟧ ⟦s-b:Lind⟧."_s
        << RuleId::QuoteVerbSubject << qsizetype(1) << 2 << false;
    QTest::newRow("another's in one piece with it")
        << u"⟦s-a:Ruiz⟧⟦k-a::⟧ ⟦c-a:“We stay”. ⟦c-b:\"We go\"⟧⟧ ⟦k-b:-⟧ ⟦s-b:Lind⟧."_s
        << RuleId::QuoteSource << qsizetype(1) << 2 << false;
    QTest::newRow("whose cue is of the sentence before")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:began⟧. ⟦c-a:⟦c-b:“We must —”⟧⟧ ⟦s-b:Lind⟧ ⟦k-b:cut in⟧."_s
        << RuleId::QuoteSubjectVerb << qsizetype(0) << 1 << true;
    QTest::newRow("a sentence that ends before the name")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:began⟧. ⟦c-a:⟦c-b:“We must.”⟧⟧ ⟦s-b:Lind⟧ ⟦k-b:said⟧ it rained."_s
        << RuleId::QuoteSubjectVerb << qsizetype(0) << 1 << false;
    QTest::newRow("reported within")
        << u"⟦s-a:Lind⟧ ⟦k-a:said⟧ ⟦c-a:that ⟦s-b:Ruiz⟧ had ⟦k-b:said⟧ ⟦c-b:that it rained⟧⟧."_s
        << RuleId::SubjectVerbThat << qsizetype(1) << 2 << false;
}

void ParagraphStatementsTest::comparesARulesStatement()
{
    QFETCH(QString, marked);
    QFETCH(RuleId, rule);
    QFETCH(bool, isRules);
    const SampleParagraph sample(marked, *m_lexicon);
    ParagraphStatements statements(sample.paragraph(),
                                   {drawn(sample, u"a"_s, RuleId::PartialQuote)});
    const FoundStatement ruled = drawn(sample, u"b"_s, rule);
    QTEST(statements.addRuled(ruled, sourceOf(sample.paragraph(), ruled)), "index");
    QList<StatementDraft> drafts;
    statements.appendTo(drafts);
    QTEST(int(drafts.size()), "statements");
    QCOMPARE(drafts[0].statement.rule, isRules ? rule : RuleId::PartialQuote);
}

/// By their characters, not by the number of their words.
void ParagraphStatementsTest::takesTheOneWithMostOfTheText()
{
    const SampleParagraph sample(u"⟦c-a:⟦c-b:so it is⟧⟧ ⟦c-c:⟦c-b:unquestionably⟧⟧", *m_lexicon);
    ParagraphStatements statements(
        sample.paragraph(),
        {drawn(sample, u"a"_s, RuleId::PartialQuote), drawn(sample, u"c"_s, RuleId::PartialQuote)});
    QCOMPARE(statements.addRuled(drawn(sample, u"b"_s, RuleId::QuoteNobody), {}), 1);
}

void ParagraphStatementsTest::keepsTheContentThatWasChosen()
{
    const SampleParagraph sample(u"⟦s-b:RUIZ⟧⟦k-b::⟧ ⟦c-b:We stay. ⟦c-a:We wait.⟧⟧", *m_lexicon);
    ParagraphStatements statements(sample.paragraph(),
                                   {drawn(sample, u"a"_s, RuleId::PartialQuote)});
    FoundStatement ruled = drawn(sample, u"b"_s, RuleId::TranscriptLine);
    ruled.spokenWithoutMarks = true;
    QCOMPARE(statements.addRuled(ruled, sourceOf(sample.paragraph(), ruled)), 0);
    QList<StatementDraft> drafts;
    statements.appendTo(drafts);
    QCOMPARE(drafts[0].statement.rule, RuleId::TranscriptLine);
    QVERIFY(drafts[0].statement.content == sample.marked().spansNamed(u"c-a"));
    QCOMPARE(drafts[0].quoted, 0);
}

void ParagraphStatementsTest::takesWhatGoesOn_data()
{
    QTest::addColumn<QString>("marked"); // what goes on is between the unnamed marks
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<int>("left");
    QTest::newRow("nothing chosen there") << u"⟦“We stay.”⟧ ⟦c-a:It rained⟧."_s << true << 1;
    QTest::newRow("chosen without a source") << u"⟦c-a:⟦“We 😀 stay.”⟧⟧ It rained."_s << true << 0;
    QTest::newRow("chosen with a source")
        << u"⟦c-a:⟦“We stay,”⟧⟧ ⟦k-a:said⟧ ⟦s-a:Ruiz⟧."_s << false << 1;
}

void ParagraphStatementsTest::takesWhatGoesOn()
{
    QFETCH(QString, marked);
    QFETCH(bool, goesOn);
    const SampleParagraph sample(marked, *m_lexicon, true);
    const QList<WordRange> words = sample.wordsOf(sample.marked().spans);
    ParagraphStatements statements(sample.paragraph(),
                                   {drawn(sample, u"a"_s, RuleId::PartialQuote)});
    const std::optional<QList<WordRange>> taken = statements.takeContinued(words.first());
    QCOMPARE(taken.has_value(), goesOn);
    if (taken)
        QVERIFY(*taken == words);
    QList<StatementDraft> drafts;
    statements.appendTo(drafts);
    QTEST(int(drafts.size()), "left");
}

ONRECORD_TEST(ParagraphStatementsTest)
#include "tst_paragraphstatements.moc"
