// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/proposals.h"

#include "tests/support/drawngrammar.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class ProposalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addsWhatTheTreeKnows();
    void proposesNothingTwice();

private:
    /// \a labels for all three taggings.
    static RoleTaggings taggings(const std::vector<RoleLabel> &labels)
    {
        const TaggedRoles roles{labels, std::vector<float>(labels.size())};
        return {roles, roles, roles};
    }

    std::optional<Lexicon> m_lexicon;
};

void ProposalsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// The tagger sees a cue and a content and no source; a quotation behind a verb it does not see.
void ProposalsTest::addsWhatTheTreeKnows()
{
    const SampleParagraph sample(u"Ana ⟦k-a:said⟧ ⟦c-a:he called 𝒷oats “sea dogs”⟧"_s, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const DrawnGrammar grammar(
        p,
        u"Ana/NNP/2/nsubj said/VBD/0/root he/PRP/4/nsubj called/VBD/2/ccomp 𝒷oats/NNS/4/dobj "
        "“/``/8/punct sea/NN/8/compound dogs/NNS/4/xcomp ”/''/8/punct");
    const std::vector<RoleLabel> labels = labelled(sample.statements(), p.size());
    const std::vector<Proposal> found = proposalsOf(p, grammar.parsed(), taggings(labels), {});
    QCOMPARE(found.size(), 2u);
    QVERIFY(found[0].attribution.spans == sample.statements().front());
    QVERIFY((found[1].attribution.spans.source == QList<WordRange>{{0, 1}}));

    const SampleParagraph other(u"He ⟦k-a:called⟧ it ⟦c-a:“sea dogs”⟧"_s, *m_lexicon);
    const DrawnGrammar otherGrammar(other.paragraph(),
                                    u"He/PRP/2/nsubj called/VBD/0/root it/PRP/2/dobj “/``/6/punct "
                                    "sea/NN/6/compound dogs/NNS/2/xcomp ”/''/6/punct");
    const std::vector<RoleLabel> none(size_t(other.paragraph().size()), RoleLabel::None);
    const std::vector<Proposal> verbs =
        proposalsOf(other.paragraph(), otherGrammar.parsed(), taggings(none), {});
    QCOMPARE(verbs.size(), 1u);
    QCOMPARE(verbs[0].origin, Proposal::Origin::Verb);
    QVERIFY(verbs[0].attribution.spans.content == other.statements().front().content);
}

/// Where tagger, tree and rules agree it is one proposal, and says so.
void ProposalsTest::proposesNothingTwice()
{
    const SampleParagraph sample(u"⟦s-a:He⟧ ⟦k-a:called⟧ ⟦c-a:“sea dogs”⟧"_s, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const DrawnGrammar grammar(p,
                               u"He/PRP/2/nsubj called/VBD/0/root “/``/5/punct sea/NN/5/compound "
                               "dogs/NNS/2/xcomp ”/''/5/punct");
    const std::vector<RoleLabel> labels = labelled(sample.statements(), p.size());
    const std::vector<FoundStatement> ruled{
        {RuleId::SubjectVerbQuote, sample.statements().front()}};
    const std::vector<Proposal> found = proposalsOf(p, grammar.parsed(), taggings(labels), ruled);
    QCOMPARE(found.size(), 1u);
    QVERIFY(found[0].both);
    QVERIFY(found[0].sameSource && found[0].sameContent);
}

QTEST_APPLESS_MAIN(ProposalsTest)
#include "tst_proposals.moc"
