// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/quotedstatements.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class QuotedStatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addsWhatWasSwallowed_data();
    void addsWhatWasSwallowed();
    void leavesTheRest_data();
    void leavesTheRest();
    void takesTheLikelierOfTwo();
    void leavesWhatIsUnlikely();

private:
    /// All of \a sample's statements were proposed and one of them was \a chosen; what comes of it.
    std::vector<ScoredProposal> added(const SampleParagraph &sample,
                                      const QList<double> &likely = {}, size_t chosen = 0) const;

    std::optional<Lexicon> m_lexicon;
};

void QuotedStatementsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

std::vector<ScoredProposal> QuotedStatementsTest::added(const SampleParagraph &sample,
                                                        const QList<double> &likely,
                                                        size_t chosen) const
{
    std::vector<ScoredProposal> proposals;
    for (const RoleSpans &spans : sample.statements()) {
        ScoredProposal proposal;
        proposal.proposal.attribution.spans = spans;
        proposal.score = {likely.value(qsizetype(proposals.size()), 0.7), 1};
        proposals.push_back(proposal);
    }
    std::vector<ScoredProposal> taken{proposals[chosen]};
    addQuotedStatements(sample.paragraph(), proposals, 0.5, taken);
    return taken;
}

static std::vector<RoleSpans> spansOf(const std::vector<ScoredProposal> &chosen)
{
    std::vector<RoleSpans> spans;
    spans.reserve(chosen.size());
    for (const ScoredProposal &each : chosen)
        spans.push_back(each.proposal.attribution.spans);
    return spans;
}

/// Marks: the statement a was chosen, b was proposed beside it. Expected: the contents afterwards.
/// Which of the two is drawn first depends on their places.
void QuotedStatementsTest::addsWhatWasSwallowed_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("chosen");

    QTest::newRow("within")
        << u"⟦c-a:She welcomed the offer of the town and ⟦k-b:added⟧, ⟦c-b:“We will go,”⟧⟧ "
           "⟦k-a:said⟧ ⟦s-a:Lind⟧."_s
        << u"She welcomed the offer of the town and added, “We will go,”|“We will go,”"_s << 0;
    QTest::newRow("around")
        << u"⟦c-b:“Nobody came, the mayor ⟦k-a:told⟧ me ⟦c-a:it was off⟧, and so I left,”⟧ "
           "⟦k-b:said⟧ ⟦s-b:Ruiz⟧."_s
        << u"“Nobody came, the mayor told me it was off, and so I left,”|it was off"_s << 1;
    QTest::newRow("beside")
        << u"⟦c-a:“Nobody of us came that day,”⟧ ⟦k-a:said⟧ ⟦s-a:Ruiz⟧. ⟦s-b:Lind⟧ "
           "⟦k-b:objected⟧: ⟦c-a:⟦c-b:“Two did.”⟧⟧"_s
        << u"“Nobody of us came that day,”|“Two did.”"_s << 0;
    QTest::newRow("letters beyond the BMP")
        << u"⟦c-a:She 😀 welcomed the 𝒪ffer of the town and ⟦k-b:added⟧, ⟦c-b:“𝒲e go,”⟧⟧ "
           "⟦k-a:said⟧ ⟦s-a:Lind⟧."_s
        << u"She 😀 welcomed the 𝒪ffer of the town and added, “𝒲e go,”|“𝒲e go,”"_s << 0;
}

void QuotedStatementsTest::addsWhatWasSwallowed()
{
    QFETCH(QString, marked);
    QFETCH(QString, expected);
    QFETCH(int, chosen);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    QStringList contents;
    for (const RoleSpans &spans : spansOf(added(sample, {}, size_t(chosen)))) {
        for (const WordRange range : spans.content)
            contents.append(p.spanOf(range).in(p.text()).toString());
    }
    QCOMPARE(contents.join(u'|'), expected);
}

/// Marks: as above; nothing is to be added.
void QuotedStatementsTest::leavesTheRest_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("the same statement, a little shorter")
        << u"⟦c-a:that ⟦c-b:“nobody came to the quay”⟧⟧, ⟦s-a:Ruiz⟧ ⟦k-a:said⟧ and ⟦k-b:told⟧."_s;
    QTest::newRow("the same cue")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:⟦k-b:called⟧⟧ ⟦c-a:the new ferry to the islands ⟦c-b:“a mess”⟧⟧."_s;
    QTest::newRow("a part of the same cue")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:had ⟦k-b:called⟧⟧ ⟦c-a:the new ferry to the islands ⟦c-b:“a mess”⟧⟧."_s;
    QTest::newRow("no cue")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:called⟧ ⟦c-a:the new ferry to the islands ⟦c-b:“a mess”⟧⟧."_s;
    QTest::newRow("no marks")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:that the crew of the ferry ⟦k-b:hoped⟧ ⟦c-b:to stay⟧⟧."_s;
    QTest::newRow("reaches beyond")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:that the old ferry was “a mess⟧ and ⟦k-b:called⟧ "
           "it⟦c-b:” unsafe⟧."_s;
    QTest::newRow("a verb that reports no words")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:wrote⟧ ⟦c-a:that she never learned to ⟦k-b:swim⟧: ⟦c-b:“No need”⟧⟧."_s;
    QTest::newRow("shares no words")
        << u"⟦c-a:“No,”⟧ ⟦k-a:said⟧ ⟦s-a:Ruiz⟧. ⟦c-b:“Yes,”⟧ ⟦k-b:said⟧ ⟦s-b:Lind⟧."_s;
}

void QuotedStatementsTest::leavesTheRest()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const std::vector<RoleSpans> found = spansOf(added(sample));
    QCOMPARE(sample.told(found), sample.told({sample.statements().front()}));
}

void QuotedStatementsTest::takesTheLikelierOfTwo()
{
    const SampleParagraph sample(
        u"⟦c-a:The crew of the ferry ⟦k-b:sang⟧ and then ⟦k-c:shouted⟧ ⟦c-b:⟦c-c:“Stay here”⟧⟧⟧, "
        "⟦k-a:said⟧ ⟦s-a:Ruiz⟧.",
        *m_lexicon);
    const std::vector<RoleSpans> found = spansOf(added(sample, {0.9, 0.6, 0.8}));
    QCOMPARE(sample.told(found),
             sample.told({sample.statements().front(), sample.statements()[2]}));
}

void QuotedStatementsTest::leavesWhatIsUnlikely()
{
    const SampleParagraph sample(
        u"⟦c-a:The crew of the ferry came and ⟦k-b:shouted⟧ ⟦c-b:“Stay here”⟧⟧, ⟦k-a:said⟧ Ruiz.",
        *m_lexicon);
    QCOMPARE(added(sample, {0.9, 0.49}).size(), 1u);
    QCOMPARE(added(sample, {0.9, 0.51}).size(), 2u);
}

ONRECORD_TEST(QuotedStatementsTest)
#include "tst_quotedstatements.moc"
