// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/surroundingstatements.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class SurroundingStatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addsWhatReportsIt_data();
    void addsWhatReportsIt();

private:
    std::optional<Lexicon> m_lexicon;
};

void SurroundingStatementsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// The statement a was chosen, b was proposed as well. Expected: the contents afterwards.
void SurroundingStatementsTest::addsWhatReportsIt_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("expected");
    QTest::newRow("reported behind it")
        << u"⟦c-b:⟦s-a:The mill⟧ ⟦k-a:plans⟧ ⟦c-a:to close⟧⟧, ⟦s-b:a spokesman⟧ ⟦k-b:said⟧."_s
        << u"The mill plans to close|to close"_s;
    QTest::newRow("reported before it")
        << u"⟦k-b:According to⟧ ⟦s-b:Lund⟧, ⟦c-b:⟦s-a:the firm⟧ ⟦k-a:said⟧ ⟦c-a:it would close⟧⟧."_s
        << u"the firm said it would close|it would close"_s;
    QTest::newRow("behind what is fronted")
        << u"⟦k-b:According to⟧ ⟦s-b:Lund⟧, ⟦c-b:that, in a letter in May, ⟦s-a:it⟧ ⟦k-a:said⟧ ⟦c-a:it would close⟧⟧."_s
        << u"that, in a letter in May, it said it would close|it would close"_s;
    QTest::newRow("behind the rest of another phrase")
        << u"In ⟦s-b:a letter⟧ ⟦k-b:on⟧ ⟦c-b:the vote, ⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:it would close⟧⟧."_s
        << u"it would close"_s;
    QTest::newRow("in a clause about a thing")
        << u"⟦s-b:Lund⟧ ⟦k-b:cited⟧ ⟦c-b:a loss in May after ⟦s-a:the firm⟧ ⟦k-a:said⟧ ⟦c-a:it would close⟧⟧."_s
        << u"it would close"_s;
    QTest::newRow("in a clause about somebody")
        << u"⟦s-b:Lund⟧ ⟦k-b:cited⟧ ⟦c-b:⟦s-a:a report, which⟧ ⟦k-a:said⟧ ⟦c-a:it would close⟧⟧."_s
        << u"it would close"_s;
    QTest::newRow("without its source")
        << u"⟦s-a:The mill⟧ ⟦c-b:⟦k-a:plans⟧ ⟦c-a:to close⟧⟧, ⟦s-b:a spokesman⟧ ⟦k-b:said⟧."_s
        << u"to close"_s;
    QTest::newRow("nobody reports it")
        << u"⟦c-b:⟦s-a:The mill⟧ ⟦k-a:plans⟧ ⟦c-a:to close⟧⟧, it was ⟦k-b:said⟧."_s
        << u"to close"_s;
    QTest::newRow("a part of it")
        << u"⟦c-b:⟦s-a:The mill⟧ ⟦k-a:plans⟧ ⟦c-a:to close⟧ and⟧ ⟦c-a:to go⟧, ⟦s-b:Lund⟧ ⟦k-b:said⟧."_s
        << u"to close … to go"_s;
}

void SurroundingStatementsTest::addsWhatReportsIt()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    std::vector<ScoredProposal> proposals;
    for (const RoleSpans &spans : sample.statements()) {
        ScoredProposal proposal;
        proposal.proposal.attribution.spans = spans;
        proposal.score = {0.7, 1};
        proposals.push_back(proposal);
    }
    // Which of the two is drawn first depends on their places: a is the shorter.
    const auto words = [&p](const ScoredProposal &each) {
        return p.countWords(each.proposal.attribution.spans.content);
    };
    const bool isFirst = words(proposals[0]) <= words(proposals[1]);
    std::vector<ScoredProposal> chosen{proposals[isFirst ? 0 : 1]};
    std::vector<ScoredProposal> unlikely = chosen;
    addSurroundingStatements(p, proposals, 0.5, chosen);
    QStringList contents;
    for (const ScoredProposal &each : chosen)
        contents += sample.told(each.proposal.attribution.spans.content);
    QTEST(contents.join(u'|'), "expected");
    addSurroundingStatements(p, proposals, 0.8, unlikely);
    QCOMPARE(unlikely.size(), size_t(1));
}

ONRECORD_TEST(SurroundingStatementsTest)
#include "tst_surroundingstatements.moc"
