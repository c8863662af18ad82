// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/rolefeatures.h"

#include "tests/support/drawngrammar.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

#include <set>

using namespace onrecord;
using namespace Qt::StringLiterals;

class RoleFeaturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksUnderEveryNameOnce_data();
    void looksUnderEveryNameOnce();
};

void RoleFeaturesTest::looksUnderEveryNameOnce_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("drawn");
    QTest::newRow("a quotation")
        << u"⟦s-a:Ana⟧ ⟦k-a:said⟧ : ⟦c-a:“it 𝓇ained”⟧"_s
        << u"Ana/NNP/2/nsubj said/VBD/0/root :/:/2/punct “/``/6/punct it/PRP/6/nsubj "
           "𝓇ained/VBD/2/ccomp ”/''/6/punct"_s;
    QTest::newRow("a word alone") << u"Rain"_s << u"Rain/NN/0/root"_s;
}

/// At each word, the ends of the paragraph too.
void RoleFeaturesTest::looksUnderEveryNameOnce()
{
    QFETCH(QString, marked);
    QFETCH(QString, drawn);
    const Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    const SampleParagraph sample(marked, *lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const DrawnGrammar grammar(p, drawn);
    const ParsedWords &parsed = grammar.parsed();
    const std::vector<RoleLabel> labels = labelled(sample.statements(), p.size());
    const std::vector<float> margins(labels.size(), 2);
    const RoleView view(p, parsed.words, parsed.tags, parsed.nodes, parsed.likelihood, labels,
                        false);
    const GivenLabels given(labels, margins);
    const FeatureSalts salts(roleFeatureNames());
    for (qsizetype i = 0; i < view.size(); ++i) {
        FeatureList features;
        view.look(features, salts, i);
        view.lookAt(features, salts, given, i);
        const std::span<const quint64> seen = features;
        QCOMPARE(seen.size(), wholeNames(roleFeatureNames()).size());
        QCOMPARE(std::set<quint64>(seen.begin(), seen.end()).size(), seen.size());
    }
}

ONRECORD_TEST(RoleFeaturesTest)
#include "tst_rolefeatures.moc"
