// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/proposals.h"

#include "tests/support/drawngrammar.h"
#include "tests/support/roomtests.h"
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
    void takesWhatTheEncoderDraws_data();
    void takesWhatTheEncoderDraws();

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

void ProposalsTest::takesWhatTheEncoderDraws_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("statement") << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:the mill closes⟧."_s << true;
    QTest::newRow("said of nobody") << u"⟦c-a:The mill closes⟧, Ruiz heard."_s << true;
    QTest::newRow("sentences in marks")
        << u"⟦c-a:“It closes. We leave,”⟧ ⟦k-a:said⟧ ⟦s-a:Ana Ruiz⟧."_s << true;
    QTest::newRow("quotation in two pieces")
        << u"⟦c-a:“It closes,”⟧ ⟦s-a:Ruiz⟧ ⟦k-a:said⟧, ⟦c-a:“and we leave.”⟧"_s << true;
    QTest::newRow("label") << u"⟦s-a:Ana Ruiz⟧⟦k-a::⟧ ⟦c-a:the mill closes⟧"_s << false;
    QTest::newRow("dash") << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:–⟧ ⟦c-a:the mill closes⟧"_s << false;
    QTest::newRow("next sentence")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:the mill closes. Bo Lind left⟧."_s << false;
    QTest::newRow("next sentence but one")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:wrote⟧ ⟦c-a:the mill 𝒸loses. It rained. Lind left⟧."_s << false;
    QTest::newRow("over another quotation")
        << u"⟦c-a:“It closes,”⟧ ⟦k-a:said⟧ ⟦s-a:Ruiz⟧. “Never,” said Lind. ⟦c-a:“Yes.”⟧"_s << false;
}

/// Only the encoder sees what is drawn.
void ProposalsTest::takesWhatTheEncoderDraws()
{
    QFETCH(const QString, drawn);
    QFETCH(const bool, isTaken);
    const SampleParagraph sample(drawn, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const auto size = size_t(p.size());
    const std::vector<Word> words = RoleTagger::wordsOf(p);
    ParsedWords parsed;
    parsed.words = words;
    parsed.tags.assign(size, PartOfSpeech::NN);
    parsed.nodes.assign(size, Node{});
    parsed.likelihood.assign(size, 0);
    EncodedRoles roles;
    roles.labels = labelled(sample.statements(), p.size());
    roles.probabilities.resize(size);
    const EncodedMarkings encoded{roles, roles};
    RoleTaggings found = taggings(std::vector<RoleLabel>(size, RoleLabel::None));
    QVERIFY(proposalsOf(p, parsed, found, {}).empty());
    found.encoded = &encoded;
    const std::vector<Proposal> proposals = proposalsOf(p, parsed, found, {});
    const bool isThere = std::any_of(proposals.begin(), proposals.end(), [&](const Proposal &each) {
        return each.attribution.spans.content == sample.statements().front().content;
    });
    QCOMPARE(isThere, isTaken);
}

ONRECORD_TEST(ProposalsTest)
#include "tst_proposals.moc"
