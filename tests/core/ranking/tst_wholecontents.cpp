// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a sentence is what somebody says in it, through all stages.
#include "core/ranking/wholecontents.h"

#include "tests/support/drawngrammar.h"
#include "tests/support/roomtests.h"
#include "tests/support/saidwords.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class WholeContentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsSaid_data();
    void findsWhatIsSaid();
    void goesOnToTheEnd_data();
    void goesOnToTheEnd();

private:
    Resources m_resources;
};

void WholeContentsTest::initTestCase()
{
    const Result<Resources> resources = Resources::load();
    QVERIFY(resources);
    m_resources = *resources;
    QVERIFY(m_resources.model);
}

/// Marks: all that somebody says.
void WholeContentsTest::findsWhatIsSaid_data()
{
    QTest::addColumn<QString>("marked");
    for (const QStringView row : {
             u"Stroh said ⟦the bridge, which is old, would shut on Friday⟧.",
             u"Stroh said ⟦the bridge would shut, which would leave the island cut off⟧.",
             u"Penn told reporters ⟦that the mill, a mile from the town, had burned down⟧.",
             u"The council said ⟦the pool would stay open, leaving no gap in the budget⟧.",
             u"Holm said ⟦that her son, the baker, and his wife had left the town⟧.",
             u"The firm said in a statement ⟦the directors thought it was wrong to sell⟧.",
             u"The mayor said ⟦it would take a year, known as the long year, to rebuild⟧.",
             u"⟦The ferry – the oldest on the lake – will be sold⟧, Stroh said.",
             u"But ⟦the ferry – the oldest on the lake – will be sold⟧, said Stroh.",
             u"DORLE (Agency) - ⟦The ferry will be sold⟧, the mayor said on Friday.",
             // where the text breaks off
             u"Stroh said ⟦the bridge, which is old, would shut on Friday and⟧",
             u"Stroh said ⟦the bridge would shut, which is old, and⟧",
             u"😀 Stroh said ⟦the 𝒷ridge, which is old, would shut on Friday⟧.",
             // where the sentence around it goes on
             u"Stroh has denied ⟦that she took the money⟧ and has hired a lawyer.",
             u"Penn had denied ⟦that the drug was harmful⟧ and had changed its name.",
             u"The club have denied ⟦that they broke the rules⟧ but have paid the fine.",
             u"Penn has said ⟦that the school has failed and has to shut⟧.",
             u"While Stroh describes ⟦it as a “gift to the town”⟧, there are few details.",
             u"In the valley, where Stroh now says ⟦she will not rebuild⟧, there is a shortage of "
             "homes.",
             u"Despite reports urging ⟦new rules for the lake⟧, officials have done nothing.",
         })
        QTest::newRow(row.toUtf8().constData()) << row.toString();
}

void WholeContentsTest::findsWhatIsSaid()
{
    QFETCH(QString, marked);
    QCOMPARE(withSaidMarked(MarkedText::parse(marked).text, m_resources), marked);
}

/// Marks: the content as it was tagged; "whole": what it becomes.
void WholeContentsTest::goesOnToTheEnd_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QString>("whole");
    QTest::newRow("up to its verb")
        << u"⟦s-a:Ana⟧ ⟦k-a:said⟧ ⟦c-a:the 𝓅ort⟧ was shut."_s
        << u"Ana/NNP/2/nsubj said/VBD/0/root the/DT/4/det 𝓅ort/NN/6/nsubjpass was/VBD/6/auxpass "
           u"shut/VBN/2/ccomp ././2/punct"_s
        << u"the 𝓅ort was shut"_s;
    QTest::newRow("not over what somebody else says")
        << u"⟦s-a:Ana⟧ ⟦k-a:said⟧ ⟦c-a:it rained⟧, ⟦s-b:Bo⟧ ⟦k-b:denied⟧ ⟦c-b:it⟧."_s
        << u"Ana/NNP/2/nsubj said/VBD/0/root it/PRP/4/nsubj rained/VBD/2/ccomp ,/,/2/punct "
           u"Bo/NNP/7/nsubj denied/VBD/2/parataxis it/PRP/7/dobj ././2/punct"_s
        << u"it rained"_s;
    QTest::newRow("back to the beginning of the sentence")
        << u"The port – ⟦c-a:our pride – is shut⟧, ⟦s-a:Ana⟧ ⟦k-a:said⟧."_s
        << u"The/DT/2/det port/NN/8/nsubj –/:/8/punct our/PRP$/5/poss pride/NN/2/appos –/:/8/punct "
           u"is/VBZ/8/auxpass shut/VBN/11/ccomp ,/,/11/punct Ana/NNP/11/nsubj said/VBD/0/root "
           u"././11/punct"_s
        << u"The port – our pride – is shut"_s;
}

void WholeContentsTest::goesOnToTheEnd()
{
    QFETCH(QString, marked);
    QFETCH(QString, drawn);
    const SampleParagraph sample(marked, *m_resources.lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const DrawnGrammar grammar(p, drawn);
    std::vector<ScoredProposal> chosen;
    for (const RoleSpans &spans : sample.statements())
        chosen.push_back({Proposal{{spans, false, false}, {}, false, {}, false, false}, {}});
    completeContents(p, grammar.parsed(), chosen);
    const Span first = p.spanOf(chosen.front().proposal.attribution.spans.content.first());
    QTEST(first.in(sample.marked().text).toString(), "whole");
}

ONRECORD_TEST(WholeContentsTest)
#include "tst_wholecontents.moc"
