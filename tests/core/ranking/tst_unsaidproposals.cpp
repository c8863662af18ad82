// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/unsaidproposals.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class UnsaidProposalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dropsWhatNobodySaid_data();
    void dropsWhatNobodySaid();
    void dropsWhatLiesInTheRules();

private:
    std::optional<Lexicon> m_lexicon;
};

void UnsaidProposalsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

static std::vector<Proposal> proposalsOf(const SampleParagraph &sample)
{
    std::vector<Proposal> proposals;
    for (const RoleSpans &spans : sample.statements())
        proposals.push_back({{spans, false, false}, {}, false, {}, false, false});
    return proposals;
}

/// Marks: proposals a, b and c; left: the names of those that stay.
void UnsaidProposalsTest::dropsWhatNobodySaid_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<int>("left");

    QTest::newRow("said") << u"Holt ⟦k-a:said⟧ ⟦c-a:it rained⟧."_s << 1;
    QTest::newRow("not said") << u"Holt ⟦k-a:never said⟧ ⟦c-a:“it rained”⟧."_s << 0;
    QTest::newRow("without a cue, of words not said")
        << u"Holt ⟦k-a:never said⟧ ⟦c-a:⟦c-b:“it rained”⟧⟧."_s << 0;
    QTest::newRow("within words not said")
        << u"Holt ⟦k-a:did not say⟧ ⟦c-a:that Vane ⟦k-b:said⟧ ⟦c-b:it rained⟧⟧."_s << 0;
    QTest::newRow("not said, within what is said")
        << u"Holt ⟦k-a:said⟧ ⟦c-a:that Vane ⟦k-b:never said⟧ ⟦c-b:it rained⟧⟧."_s << 1;
    QTest::newRow("letters beyond the BMP")
        << u"😀 𝓗olt ⟦k-a:never said⟧ ⟦c-a:“it 😀 rained”⟧. Vane ⟦k-b:did⟧: ⟦c-b:“it rained”⟧"_s << 1;
}

void UnsaidProposalsTest::dropsWhatNobodySaid()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    std::vector<Proposal> proposals = proposalsOf(sample);
    dropUnsaid(sample.paragraph(), {}, proposals);
    QTEST(int(proposals.size()), "left");
}

void UnsaidProposalsTest::dropsWhatLiesInTheRules()
{
    const SampleParagraph sample(u"Holt ⟦k-a:declined to comment⟧. Vane left the ⟦c-b:old mill⟧."_s,
                                 *m_lexicon);
    RuledStatements rules;
    rules.unsaid = sample.statements()[1].content;
    std::vector<Proposal> proposals{
        {{sample.statements()[1], false, false}, {}, false, {}, false, false}};
    dropUnsaid(sample.paragraph(), rules, proposals);
    QVERIFY(proposals.empty());

    FoundStatement silence{.rule = RuleId::NoComment};
    silence.spans.cue = sample.statements()[0].cue;
    RoleSpans within;
    within.content = silence.spans.cue;
    proposals = {{{within, false, false}, {}, false, {}, false, false}};
    dropUnsaid(sample.paragraph(), {.statements = {silence}, .continued = {}, .unsaid = {}},
               proposals);
    QVERIFY(proposals.empty());
}

ONRECORD_TEST(UnsaidProposalsTest)
#include "tst_unsaidproposals.moc"
