// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/partedstatements.h"

#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class PartedStatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void partsWordsInMarks_data();
    void partsWordsInMarks();

private:
    std::optional<Lexicon> m_lexicon;
};

void PartedStatementsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// Expected: what is left and what is parted from it, as cue > content; one where it is one statement.
void PartedStatementsTest::partsWordsInMarks_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the next sentence")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:wages fell⟧. ⟦c-a:“They will fall 😀 again.”⟧"_s
        << u"said > wages fell | > “They will fall 😀 again.”"_s;
    QTest::newRow("two sentences in marks")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:wages fell⟧. ⟦c-a:“They fall.”⟧ ⟦c-a:“They do indeed.”⟧"_s
        << u"said > wages fell | > “They fall.” … “They do indeed.”"_s;
    QTest::newRow("behind a colon")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:criticised⟧ ⟦c-a:the cult of the mill: “There is far too much of it.”⟧"_s
        << u"criticised > the cult of the mill | > “There is far too much of it.”"_s;
    QTest::newRow("marks within the clause")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:wages were “bad”⟧. ⟦c-a:“They will fall again.”⟧"_s
        << u"said > wages were “bad” | > “They will fall again.”"_s;
    QTest::newRow("one sentence")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:that wages fell⟧ and ⟦c-a:“they will fall again”⟧."_s
        << u"one"_s;
    QTest::newRow("words in marks first")
        << u"⟦c-a:“Wages fell,”⟧ ⟦s-a:Ruiz⟧ ⟦k-a:said⟧. ⟦c-a:“They will fall again.”⟧"_s
        << u"one"_s;
    QTest::newRow("a word before a colon")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:this: “Wages will fall again.”⟧"_s << u"one"_s;
    QTest::newRow("another says the words in marks")
        << u"⟦s-a:The book⟧ ⟦k-a:claims⟧ ⟦c-a:that Lund told Ruiz: “Wages will fall again.”⟧"_s
        << u"one"_s;
    QTest::newRow("a thought before the colon")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:it must be thought out: “It will take a year.”⟧"_s
        << u"said > it must be thought out | > “It will take a year.”"_s;
    QTest::newRow("nobody says it")
        << u"It was ⟦k-a:said⟧ ⟦c-a:that wages fell⟧. ⟦c-a:“They will fall again.”⟧"_s << u"one"_s;
}

void PartedStatementsTest::partsWordsInMarks()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    FoundStatement found{.rule = RuleId::SubjectVerbClause, .spans = sample.statements().front()};
    const auto told = [&sample](const FoundStatement &each) {
        return (sample.told(each.spans.cue) + u" > "_s + sample.told(each.spans.content)).trimmed();
    };
    const QString whole = told(found);
    const auto parted = partedQuotation(p, found);
    QTEST(parted ? told(found) + u" | "_s + told(*parted) : u"one"_s, "expected");
    if (parted)
        QCOMPARE(parted->spans.source, found.spans.source);
    else
        QCOMPARE(told(found), whole);
}

QTEST_GUILESS_MAIN(PartedStatementsTest)
#include "tst_partedstatements.moc"
