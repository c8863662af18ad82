// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/chosenspans.h"

#include "tests/support/drawngrammar.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class ChosenSpansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dropsWhatAnotherVerbGoverns_data();
    void dropsWhatAnotherVerbGoverns();
    void leavesAQuotationToWhoSpokeBefore_data();
    void leavesAQuotationToWhoSpokeBefore();
    void takesWhomTheRulesKnow_data();
    void takesWhomTheRulesKnow();
    void takesTheSubjectBehind_data();
    void takesTheSubjectBehind();
    void dropsWhoIsSpokenOf_data();
    void dropsWhoIsSpokenOf();
    void givesHearsayItsSubject_data();
    void givesHearsayItsSubject();

private:
    std::optional<Lexicon> m_lexicon;
};

void ChosenSpansTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// Marks: the statement a was chosen, what b has for content should remain of its own.
void ChosenSpansTest::dropsWhatAnotherVerbGoverns_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("drawn");

    QTest::newRow("of a verb that reports nothing")
        << u"⟦c-a:⟦c-b:“No,”⟧⟧ ⟦k-a:said⟧ 𝒜na after men voted ⟦c-a:to go⟧"_s
        << u"“/``/2/punct No/UH/5/ccomp ,/,/2/punct ”/''/2/punct said/VBD/0/root 𝒜na/NNP/5/nsubj "
           "after/IN/9/mark men/NNS/9/nsubj voted/VBD/5/advcl to/TO/11/mark go/VB/9/xcomp"_s;
    QTest::newRow("of the cue")
        << u"⟦c-a:⟦c-b:“No,”⟧⟧ Ana ⟦k-a:said⟧ ⟦c-a:⟦c-b:to go⟧⟧"_s
        << u"“/``/2/punct No/UH/6/ccomp ,/,/2/punct ”/''/2/punct Ana/NNP/6/nsubj said/VBD/0/root "
           "to/TO/8/mark go/VB/6/xcomp"_s;
    QTest::newRow("without a quotation")
        << u"⟦k-a:Said⟧ ⟦c-a:⟦c-b:men⟧⟧ voted ⟦c-a:⟦c-b:to go⟧⟧"_s
        << u"Said/VBD/0/root men/NNS/3/nsubj voted/VBD/1/ccomp to/TO/5/mark go/VB/3/xcomp"_s;
}

void ChosenSpansTest::dropsWhatAnotherVerbGoverns()
{
    QFETCH(QString, marked);
    QFETCH(QString, drawn);
    const SampleParagraph sample(marked, *m_lexicon);
    const DrawnGrammar grammar(sample.paragraph(), drawn);
    QList<WordRange> expected;
    RoleSpans spans;
    for (const RoleSpans &each : sample.statements())
        (each.cue.isEmpty() ? expected : spans.content) = each.content;
    spans.cue = sample.statements().front().cue;
    if (spans.cue.isEmpty())
        spans.cue = sample.statements().back().cue;
    dropStrays(spans, sample.paragraph(), grammar.parsed());
    QVERIFY(spans.content == expected);
}

/// Marks: q is a quotation that a rule gave to somebody before, c and k were chosen, left should remain.
void ChosenSpansTest::leavesAQuotationToWhoSpokeBefore_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("what the next sentence reports")
        << u"⟦c:⟦q:“It has failed 😀.”⟧⟧ Ruiz ⟦k:said⟧ ⟦c:⟦left:that the mill would close⟧⟧."_s;
    QTest::newRow("a clause before the cue")
        << u"⟦c:⟦q:“It has failed.”⟧ ⟦left:The price rose⟧⟧, Ruiz ⟦k:said⟧."_s;
    QTest::newRow("nothing else reported")
        << u"⟦c:⟦left:⟦q:“It has failed.”⟧⟧⟧ Ruiz ⟦k:said⟧ on Monday."_s;
    QTest::newRow("goes on in the sentence")
        << u"⟦c:⟦left:⟦q:“It has failed,”⟧⟧⟧ Ruiz ⟦k:said⟧, ⟦c:⟦left:as had the mill⟧⟧."_s;
    QTest::newRow("no rule")
        << u"⟦c:⟦left:“It has failed.”⟧⟧ Ruiz ⟦k:said⟧ ⟦c:⟦left:that the mill would close⟧⟧."_s;
}

void ChosenSpansTest::leavesAQuotationToWhoSpokeBefore()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const auto wordsOf = [&sample](QStringView name) {
        return sample.wordsOf(sample.marked().spansNamed(name));
    };
    std::vector<FoundStatement> ruled;
    for (const WordRange quotation : wordsOf(u"q"))
        ruled.push_back(
            {.rule = RuleId::QuoteAlone, .spans = {.content = {quotation}}, .follows = 0});
    RoleSpans spans{.content = wordsOf(u"c"), .cue = wordsOf(u"k")};
    dropEarlierQuotation(spans, sample.paragraph(), ruled);
    QVERIFY(spans.content == wordsOf(u"left"));
}

/// Marks: the statement a was chosen without a source, the rules found b.
void ChosenSpansTest::takesWhomTheRulesKnow_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<bool>("takes");

    const QString said = u"𝒜na/NNP/3/compound Ruiz/NNP/3/nsubj said/VBD/0/root no/UH/3/ccomp"_s;
    QTest::newRow("a name") << u"⟦s-b:𝒜na Ruiz⟧ ⟦k-a:⟦k-b:said⟧⟧ ⟦c-a:⟦c-b:no⟧⟧"_s << said << true;
    QTest::newRow("of another cue")
        << u"⟦s-b:𝒜na⟧ ⟦k-b:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:⟦c-b:no⟧⟧"_s << said << false;
    QTest::newRow("within the content")
        << u"⟦c-a:⟦s-b:𝒜na Ruiz⟧⟧ ⟦k-a:⟦k-b:said⟧⟧ ⟦c-b:no⟧"_s << said << false;
    QTest::newRow("begins with an adverb")
        << u"⟦s-b:Seldom men⟧ ⟦k-a:⟦k-b:said⟧⟧ ⟦c-a:⟦c-b:no⟧⟧"_s
        << u"Seldom/RB/3/advmod men/NNS/3/nsubj said/VBD/0/root no/UH/3/ccomp"_s << false;
    QTest::newRow("ends with no noun")
        << u"⟦s-b:The old⟧ ⟦k-a:⟦k-b:said⟧⟧ ⟦c-a:⟦c-b:no⟧⟧"_s
        << u"The/DT/2/det old/JJ/3/nsubj said/VBD/0/root no/UH/3/ccomp"_s << false;
}

void ChosenSpansTest::takesWhomTheRulesKnow()
{
    QFETCH(QString, marked);
    QFETCH(QString, drawn);
    QFETCH(bool, takes);
    const SampleParagraph sample(marked, *m_lexicon);
    const DrawnGrammar grammar(sample.paragraph(), drawn);
    ScoredProposal chosen;
    chosen.score = {0.6, 0.3};
    std::vector<FoundStatement> ruled(1);
    for (const RoleSpans &each : sample.statements())
        (each.source.isEmpty() ? chosen.proposal.attribution.spans : ruled[0].spans) = each;
    takeRuledSource(chosen, ruled, grammar.parsed());
    const RoleSpans &spans = chosen.proposal.attribution.spans;
    QVERIFY(spans.source == (takes ? ruled[0].spans.source : QList<WordRange>()));
    QCOMPARE(chosen.score.source, takes ? 0.5 : 0.3);
    QCOMPARE(chosen.score.statement, 0.6);
}

/// Marks: the statement a was chosen without a source and should have that of b.
void ChosenSpansTest::takesTheSubjectBehind_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("tags");

    QTest::newRow("behind words in marks")
        << u"After ⟦k-a:saying⟧ ⟦c-a:it was “bad,”⟧ ⟦s-b:she⟧ left"_s
        << u"IN VBG PRP VBD `` JJ , '' PRP VBD"_s;
    QTest::newRow("behind a clause")
        << u"⟦k-a:Saying⟧ ⟦c-a:it 😀 fell⟧, ⟦s-b:the mayor of Tarn⟧ left"_s
        << u"VBG PRP SYM VBD , DT NN IN NNP VBD"_s;
    QTest::newRow("behind a preposition")
        << u"By ⟦k-a:calling⟧ ⟦c-a:it “bad,”⟧ ⟦s-b:Ana Ruiz⟧ lost"_s
        << u"IN VBG PRP `` JJ , '' NNP NNP VBD"_s;
    QTest::newRow("no clause behind") << u"After ⟦k-a:saying⟧ ⟦c-a:it was “bad,”⟧ Ana Ruiz"_s
                                      << u"IN VBG PRP VBD `` JJ , '' NNP NNP"_s;
    QTest::newRow("no comma") << u"⟦k-a:Saying⟧ ⟦c-a:it fell⟧ she left"_s
                              << u"VBG PRP VBD PRP VBD"_s;
    QTest::newRow("not at the beginning")
        << u"It fell after ⟦k-a:saying⟧ ⟦c-a:it was “bad,”⟧ she left"_s
        << u"PRP VBD IN VBG PRP VBD `` JJ , '' PRP VBD"_s;
    QTest::newRow("another form") << u"Ana ⟦k-a:said⟧ ⟦c-a:it was “bad,”⟧ she left"_s
                                  << u"NNP VBD PRP VBD `` JJ , '' PRP VBD"_s;
    QTest::newRow("with a source")
        << u"After ⟦s-a:Ana’s⟧ ⟦k-a:saying⟧ ⟦c-a:it was “bad,”⟧ she left"_s
        << u"IN NNP POS VBG PRP VBD `` JJ , '' PRP VBD"_s;
}

void ChosenSpansTest::takesTheSubjectBehind()
{
    QFETCH(QString, marked);
    QFETCH(QString, tags);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    ParsedWords parsed;
    for (const QString &tag : tags.split(u' '))
        parsed.tags.push_back(partOfSpeechNamed(tag));
    QCOMPARE(qsizetype(parsed.tags.size()), p.size());
    ScoredProposal chosen;
    chosen.score = {0.6, 0.3};
    RoleSpans &spans = chosen.proposal.attribution.spans;
    QList<WordRange> expected;
    for (const RoleSpans &each : sample.statements()) {
        if (each.cue.isEmpty())
            expected = each.source;
        else
            spans = each;
    }
    const bool takes = !expected.isEmpty();
    if (!takes)
        expected = spans.source;
    takeMainSubject(chosen, p, parsed);
    QVERIFY(spans.source == expected);
    QCOMPARE(chosen.score.source, takes ? 0.5 : 0.3);
}

/// Marks: the statement a was chosen and should become b.
void ChosenSpansTest::dropsWhoIsSpokenOf_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("faced") << u"⟦s-a:Ana 😀 Ruiz⟧ ⟦k-a:has faced ⟦k-b:sharp criticism over⟧⟧ it."_s;
    QTest::newRow("faced, outside the cue")
        << u"⟦s-a:Ana Ruiz⟧ faces a few ⟦k-a:⟦k-b:questions about⟧⟧ it."_s;
    QTest::newRow("drew") << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:⟦k-b:drew boos for⟧⟧ it."_s;
    QTest::newRow("came under") << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:⟦k-b:came under fire for⟧⟧ it."_s;
    QTest::newRow("from whom") << u"She ⟦k-a:faced ⟦k-b:questions from⟧⟧ ⟦s-a:⟦s-b:Ana Ruiz⟧⟧."_s;
    QTest::newRow("whose") << u"She faced ⟦s-a:⟦s-b:Ana Ruiz’s⟧⟧ ⟦k-a:⟦k-b:criticism⟧⟧."_s;
    QTest::newRow("another verb")
        << u"⟦s-a:⟦s-b:Ana Ruiz⟧⟧ ⟦k-a:⟦k-b:raised questions about⟧⟧ it."_s;
    QTest::newRow("another noun")
        << u"⟦s-a:⟦s-b:Ana Ruiz⟧⟧ ⟦k-a:⟦k-b:drew the conclusion⟧⟧ that it fell."_s;
    QTest::newRow("said under it")
        << u"⟦s-a:⟦s-b:Ana Ruiz⟧⟧ ⟦k-a:⟦k-b:said under pressure⟧⟧ that it fell."_s;
    QTest::newRow("in another phrase")
        << u"Bo faced ⟦s-a:⟦s-b:Ana Ruiz⟧⟧ and ⟦k-a:⟦k-b:criticism of⟧⟧ it."_s;
}

void ChosenSpansTest::dropsWhoIsSpokenOf()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const auto named = [&sample](QStringView name) {
        return sample.wordsOf(sample.marked().spansNamed(name));
    };
    RoleSpans spans{.content = {}, .cue = named(u"k-a"), .source = named(u"s-a")};
    dropWhoIsSpokenOf(spans, sample.paragraph());
    QVERIFY(spans.cue == named(u"k-b"));
    QVERIFY(spans.source == named(u"s-b"));
}

/// Marks: the statement a was chosen and should become b.
void ChosenSpansTest::givesHearsayItsSubject_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("an adverb")
        << u"⟦c-b:⟦s-a:Ana 😀 Ruiz⟧⟧ has ⟦k-a:reportedly⟧ ⟦c-b:⟦c-a:left the hall⟧⟧."_s;
    QTest::newRow("another one")
        << u"⟦c-b:⟦s-a:The mayor⟧⟧ ⟦k-a:allegedly⟧ ⟦c-b:⟦c-a:left the hall⟧⟧."_s;
    QTest::newRow("a relative") << u"Ana, ⟦s-a:who⟧ ⟦k-a:reportedly⟧ ⟦c-b:⟦c-a:left⟧⟧, sang."_s;
    QTest::newRow("with a verb")
        << u"⟦s-b:⟦s-a:Ana Ruiz⟧⟧ ⟦k-a:reportedly said⟧ ⟦c-b:⟦c-a:that it fell⟧⟧."_s;
    QTest::newRow("another adverb") << u"⟦s-b:⟦s-a:Ana Ruiz⟧⟧ ⟦k-a:openly⟧ ⟦c-b:⟦c-a:left⟧⟧."_s;
}

void ChosenSpansTest::givesHearsayItsSubject()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const auto named = [&sample](QStringView name) {
        return sample.wordsOf(sample.marked().spansNamed(name));
    };
    RoleSpans spans{.content = named(u"c-a"), .cue = named(u"k-a"), .source = named(u"s-a")};
    giveHearsayItsSubject(spans, sample.paragraph());
    QVERIFY(spans.content == named(u"c-b"));
    QVERIFY(spans.source == named(u"s-b"));
}

ONRECORD_TEST(ChosenSpansTest)
#include "tst_chosenspans.moc"
