// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/partedstatements.h"

#include "tests/support/roomtests.h"
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
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("the next sentence")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:wages fell⟧. ⟦c-a:“They will fall 😀 again.”⟧"_s
        << u"said > wages fell | > “They will fall 😀 again.”"_s << true;
    QTest::newRow("two sentences in marks")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:wages fell⟧. ⟦c-a:“They fall.”⟧ ⟦c-a:“They do indeed.”⟧"_s
        << u"said > wages fell | > “They fall.” … “They do indeed.”"_s << true;
    QTest::newRow("behind a colon")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:criticised⟧ ⟦c-a:the cult of the mill: “There is far too much of it.”⟧"_s
        << u"criticised > the cult of the mill | > “There is far too much of it.”"_s << true;
    QTest::newRow("marks within the clause")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:wages were “bad”⟧. ⟦c-a:“They will fall again.”⟧"_s
        << u"said > wages were “bad” | > “They will fall again.”"_s << true;
    QTest::newRow("one sentence")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:that wages fell⟧ and ⟦c-a:“they will fall again”⟧."_s
        << u"one"_s << true;
    QTest::newRow("words in marks first")
        << u"⟦c-a:“Wages fell,”⟧ ⟦s-a:Ruiz⟧ ⟦k-a:said⟧. ⟦c-a:“They will fall again.”⟧"_s << u"one"_s
        << true;
    QTest::newRow("a word before a colon")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:this: “Wages will fall again.”⟧"_s << u"one"_s << true;
    QTest::newRow("another says the words in marks")
        << u"⟦s-a:The book⟧ ⟦k-a:claims⟧ ⟦c-a:that Lund told Ruiz: “Wages will fall again.”⟧"_s
        << u"one"_s << true;
    QTest::newRow("a thought before the colon")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:it must be thought out: “It will take a year.”⟧"_s
        << u"said > it must be thought out | > “It will take a year.”"_s << true;
    QTest::newRow("nobody says it")
        << u"It was ⟦k-a:said⟧ ⟦c-a:that wages fell⟧. ⟦c-a:“They will fall again.”⟧"_s << u"one"_s
        << true;
    QTest::newRow("before another's clause")
        << u"⟦c-a:“We fell 😀.”⟧ ⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:wages would fall⟧."_s
        << u"said > wages would fall | > “We fell 😀.”"_s << false;
    QTest::newRow("before a clause of who went on")
        << u"⟦c-a:“We fell.”⟧ ⟦c-a:“We did.”⟧ ⟦s-a:She⟧ ⟦k-a:said⟧ ⟦c-a:wages would fall⟧."_s
        << u"said > wages would fall | > “We fell.” … “We did.”"_s << true;
    QTest::newRow("before a clause before the cue")
        << u"⟦c-a:“We fell.”⟧ ⟦c-a:And wages will fall⟧, ⟦s-a:Ruiz⟧ ⟦k-a:says⟧."_s
        << u"says > And wages will fall | > “We fell.”"_s << true;
    QTest::newRow("before a phrase")
        << u"⟦c-a:“We fell.”⟧ ⟦s-a:Ruiz⟧ ⟦k-a:said of⟧ ⟦c-a:the plan⟧."_s << u"one"_s << true;
    QTest::newRow("words in marks in the clause's sentence")
        << u"⟦c-a:“Wages fell,”⟧ ⟦s-a:Ruiz⟧ ⟦k-a:said⟧, and ⟦c-a:they would fall⟧."_s << u"one"_s
        << true;
}

void PartedStatementsTest::partsWordsInMarks()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    FoundStatement found{.rule = RuleId::SubjectVerbClause, .spans = sample.statements().front()};
    found.source.pronoun = marked.contains(u"⟦s-a:She⟧");
    found.tellsClause = !marked.contains(u"the plan");
    const auto told = [&sample](const FoundStatement &each) {
        return (sample.told(each.spans.cue) + u" > "_s + sample.told(each.spans.content)).trimmed();
    };
    const QString whole = told(found);
    const auto parted = partedQuotation(p, found);
    QTEST(parted ? told(found) + u" | "_s + told(*parted) : u"one"_s, "expected");
    QFETCH(bool, isNamed);
    if (parted)
        QCOMPARE(parted->spans.source, isNamed ? found.spans.source : QList<WordRange>());
    else
        QCOMPARE(told(found), whole);
}

ONRECORD_TEST(PartedStatementsTest)
#include "tst_partedstatements.moc"
