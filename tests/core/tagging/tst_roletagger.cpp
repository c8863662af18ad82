// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped model on sentences that leave no doubt; how good it is beyond them is for
// tests/accuracy to say.
#include "core/tagging/roletagger.h"

#include "core/analysis/analyse.h"
#include "core/statements/statementrules.h"
#include "core/tagging/rulelabels.h"
#include "tests/support/hurtmodel.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class RoleTaggerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsThePartsOfSureStatements_data();
    void findsThePartsOfSureStatements();
    void findsNothingInPlainReport_data();
    void findsNothingInPlainReport();
    void saysTheSameTwice();
    void tagsPartsOfSpeechAlone();
    void labelsOddParagraphs_data();
    void labelsOddParagraphs();
    void refusesAModelWithoutItsSections_data();
    void refusesAModelWithoutItsSections();
    void bandsGrowWithTheMargin();
    void likelihoodGrowsWithTheShare();

private:
    TaggedRoles tagged(const TaggedParagraph &p, bool leftOpen = false) const
    {
        const QList<FoundStatement> ruled = applyRules(p, {}).statements;
        const std::vector<Word> words = RoleTagger::wordsOf(p);
        ParsedWords parsed;
        parsed.words = words;
        return m_tagger->tag(p, parsed, ruleLabelsOf(p, ruled), leftOpen).best;
    }

    std::optional<Lexicon> m_lexicon;
    static constexpr std::array m_sections{"tags",   "trees",      "cues",        "words",
                                           "labels", "tags.names", "trees.names", "steps1",
                                           "steps2", "roles.names"};

    QByteArray m_bytes;
    std::optional<RoleTagger> m_tagger; ///< looks into m_bytes
};

void RoleTaggerTest::initTestCase()
{
    QVERIFY(Resources::load()); // which makes the model known to Qt
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
    QFile file(u":/onrecord/model/attribution.model"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
    const Result<ModelFile> model = ModelFile::read(m_bytes, u"shipped"_s);
    QVERIFY(model);
    Result<RoleTagger> tagger = RoleTagger::fromModel(*model, u"shipped"_s);
    QVERIFY(tagger);
    m_tagger = std::move(*tagger);
}

void RoleTaggerTest::findsThePartsOfSureStatements_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("subject, verb, clause")
        << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:that the quay was closed⟧."_s;
    QTest::newRow("quotation, verb, subject")
        << u"⟦c-a:“We will not leave the quay,”⟧ ⟦k-a:said⟧ ⟦s-a:Ana Ruiz⟧."_s;
    QTest::newRow("quotation, subject, verb")
        << u"⟦c-a:“We will not leave the quay,”⟧ ⟦s-a:Ruiz⟧ ⟦k-a:said⟧."_s;
    QTest::newRow("straight marks")
        << u"⟦c-a:\"We will not leave the quay,\"⟧ ⟦s-a:he⟧ ⟦k-a:said⟧."_s;
    QTest::newRow("according to")
        << u"The quay will be closed for a year, ⟦k-a:according to⟧ ⟦s-a:the harbour office⟧."_s;
    QTest::newRow("a pronoun") << u"⟦s-a:She⟧ ⟦k-a:said⟧ ⟦c-a:the quay was closed⟧."_s;
    QTest::newRow("letters beyond the BMP")
        << u"⟦c-a:“We 𝒩ever leave the quay 😀,”⟧ ⟦s-a:Ruiz⟧ ⟦k-a:said⟧."_s;
}

void RoleTaggerTest::findsThePartsOfSureStatements()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedRoles roles = tagged(sample.paragraph());
    const auto wordsWith = [&roles](SpanRole role) {
        QList<WordRange> ranges;
        for (const RoleStretch &stretch : stretchesOf(roles.labels)) {
            if (stretch.role == role)
                ranges.append(stretch.range);
        }
        return ranges;
    };
    const RoleSpans &expected = sample.statements().front();
    QVERIFY(wordsWith(SpanRole::Cue) == expected.cue);
    QVERIFY(wordsWith(SpanRole::Source) == expected.source);
    if (!expected.content.isEmpty())
        QVERIFY(wordsWith(SpanRole::Content) == expected.content);
    else
        QVERIFY(!wordsWith(SpanRole::Content).isEmpty());
}

void RoleTaggerTest::findsNothingInPlainReport_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("weather") << u"Rain fell on the harbour for three days."_s;
    QTest::newRow("a match") << u"Tarn beat Seldra 3-1 on Saturday night."_s;
    QTest::newRow("a life") << u"Ruiz was born in 1961 and has two children."_s;
}

void RoleTaggerTest::findsNothingInPlainReport()
{
    QFETCH(QString, text);
    const SampleParagraph sample(text, *m_lexicon);
    QVERIFY(stretchesOf(tagged(sample.paragraph()).labels).empty());
}

void RoleTaggerTest::saysTheSameTwice()
{
    const SampleParagraph sample(u"“We stay,” Ana Ruiz said, adding that the quay, 😀, was hers.",
                                 *m_lexicon);
    const TaggedRoles once = tagged(sample.paragraph());
    const TaggedRoles again = tagged(sample.paragraph());
    QVERIFY(once.labels == again.labels);
    QVERIFY(once.margins == again.margins);
}

void RoleTaggerTest::tagsPartsOfSpeechAlone()
{
    const SampleParagraph sample(u"The quay, 😀, may close. Ana Ruiz said so on Monday.",
                                 *m_lexicon);
    const std::vector<Word> words = RoleTagger::wordsOf(sample.paragraph());
    ParsedWords alone{.words = words, .tags = {}, .nodes = {}, .likelihood = {}};
    m_tagger->tagParts(sample.paragraph(), alone);
    ParsedWords whole{.words = words, .tags = {}, .nodes = {}, .likelihood = {}};
    m_tagger->tag(sample.paragraph(), whole, ruleLabelsOf(sample.paragraph(), {}), false);
    QCOMPARE(alone.tags.size(), words.size());
    QVERIFY(alone.tags == whole.tags);
    QVERIFY(alone.nodes.empty());
}

void RoleTaggerTest::labelsOddParagraphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one word") << u"Said"_s;
    QTest::newRow("marks alone") << u"“” ‘’ « » \" ' „“ , , … ——"_s;
    QTest::newRow("other scripts") << u"Він сказав: «Ні». 彼は言った。「いいえ」 قال لا"_s;
    QTest::newRow("emoji") << u"😀😀 said 😀 “😀” 👩‍👩‍👧 said"_s;
    QTest::newRow("half a pair") << u"She said "_s + QChar(0xD83D) + u" so"_s;
    QTest::newRow("one sentence without an end") << u"said she said he "_s.repeated(400);
}

/// A label for each word, and no stretch that goes on with what did not begin.
void RoleTaggerTest::labelsOddParagraphs()
{
    QFETCH(QString, text);
    const SampleParagraph sample(text, *m_lexicon);
    const std::vector<bool> allowed = allowedRoleSteps();
    for (const bool leftOpen : {false, true}) {
        const TaggedRoles roles = tagged(sample.paragraph(), leftOpen);
        QCOMPARE(roles.labels.size(), size_t(sample.paragraph().size()));
        QCOMPARE(roles.margins.size(), roles.labels.size());
        int from = roleLabels;
        for (size_t i = 0; i < roles.labels.size(); ++i) {
            QVERIFY(roles.margins[i] > -1e-3f);
            QVERIFY(allowed[size_t(from * roleLabels + int(roles.labels[i]))]);
            from = int(roles.labels[i]);
        }
    }
}

void RoleTaggerTest::refusesAModelWithoutItsSections_data()
{
    QTest::addColumn<QByteArray>("without");
    for (const char *section : m_sections)
        QTest::newRow(section) << QByteArray(section);
}

void RoleTaggerTest::refusesAModelWithoutItsSections()
{
    QFETCH(QByteArray, without);
    const Result<ModelFile> whole = ModelFile::read(m_bytes, u"whole"_s);
    QVERIFY(whole);

    // Missing, empty, and another section's bytes in its place.
    for (const std::optional<QByteArray> &instead :
         {std::optional<QByteArray>(), std::optional(QByteArray()),
          std::optional(QByteArray("steps that lead nowhere"))}) {
        const QByteArray hurt = hurtModel(*whole, m_sections, without, instead);
        const Result<ModelFile> model = ModelFile::read(hurt, u"hurt"_s);
        QVERIFY(model);
        const Result<RoleTagger> tagger = RoleTagger::fromModel(*model, u"hurt"_s);
        QVERIFY(!tagger);
        QCOMPARE(tagger.error().fault, Fault::Damaged);
        QCOMPARE(tagger.error().subject, u"hurt"_s);
    }
}

void RoleTaggerTest::bandsGrowWithTheMargin()
{
    quint8 before = bandOf(0);
    QCOMPARE(before, 0);
    for (float margin = 0; margin < 40; margin += 0.25f) {
        QVERIFY(bandOf(margin) >= before);
        before = bandOf(margin);
    }
    QCOMPARE(before, 5);
    QCOMPARE(bandOf(std::numeric_limits<float>::infinity()), 5);
}

void RoleTaggerTest::likelihoodGrowsWithTheShare()
{
    quint8 before = CueLikelihood::level(0, 1000);
    QCOMPARE(before, 0);
    for (int within = 0; within <= 1000; ++within) {
        QVERIFY(CueLikelihood::level(within, 1000) >= before);
        before = CueLikelihood::level(within, 1000);
    }
    QCOMPARE(before, 5);
    // Once is not enough to be sure.
    QVERIFY(CueLikelihood::level(1, 1) < CueLikelihood::level(100, 100));
}

ONRECORD_TEST(RoleTaggerTest)
#include "tst_roletagger.moc"
