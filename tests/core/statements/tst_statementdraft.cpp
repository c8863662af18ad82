// SPDX-License-Identifier: GPL-3.0-or-later
// Words become characters.
#include "core/statements/statementdraft.h"

#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class StatementDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesSpansOfWords();
    void movesTheBoundsOfTheCue();
    void countsALineOfATranscriptAsSpoken();
    void explainsNobodyByALegalForm();
    void takesTheSharedSource();
    void takesNoMeansForSomebody_data();
    void takesNoMeansForSomebody();
    void goesOnWithMoreWords();
    void staysWithinItsSentence_data();
    void staysWithinItsSentence();

private:
    std::optional<Lexicon> m_lexicon;
};

void StatementDraftTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// The one statement drawn into \a sample.
static FoundStatement drawn(const SampleParagraph &sample)
{
    return {.rule = RuleId::SubjectVerbQuote, .spans = sample.statements().front()};
}

void StatementDraftTest::makesSpansOfWords()
{
    const SampleParagraph sample(u"It 😀 rained. ⟦sentence:⟦s-a:⟦head:Ana 𝒜uiz⟧, ⟦apposition:the "
                                 "mayor⟧⟧, ⟦k-a:told⟧ ⟦to:us⟧: ⟦c-a:“We 😀 stay.”⟧⟧",
                                 *m_lexicon);
    const MarkedText &marked = sample.marked();
    const auto words = [&](QStringView name) {
        return sample.wordsOf({marked.spanNamed(name)}).first();
    };
    FoundStatement found = drawn(sample);
    found.source = {found.spans.source.first(), words(u"head"), words(u"apposition"), true};
    found.addressee = words(u"to");
    found.verb = {VerbKind::Claims, Polarity::Against, Certainty::Hedged, u"told"_s};
    found.confidence = 0.75;
    found.sourceConfidence = 0.5;
    found.follows = 4;
    const TaggedParagraph &p = sample.paragraph();
    const StatementDraft draft = draftOf(p, found, sourceOf(p, found));
    const Statement &statement = draft.statement;
    QCOMPARE(statement.content, marked.spansNamed(u"c-a"));
    QCOMPARE(statement.cue, marked.spansNamed(u"k-a"));
    QCOMPARE(statement.source, marked.spansNamed(u"s-a"));
    QCOMPARE(draft.head, marked.spanNamed(u"head"));
    QCOMPARE(draft.apposition, marked.spanNamed(u"apposition"));
    QVERIFY(draft.pronoun);
    QCOMPARE(draft.addressee, marked.spanNamed(u"to"));
    QCOMPARE(draft.sentence, marked.spanNamed(u"sentence"));
    QCOMPARE(statement.rule, RuleId::SubjectVerbQuote);
    QCOMPARE(statement.verb, VerbKind::Claims);
    QCOMPARE(statement.polarity, Polarity::Against);
    QCOMPARE(statement.certainty, Certainty::Hedged);
    QCOMPARE(statement.verbWord, u"told"_s);
    QCOMPARE(statement.confidence, 0.75);
    QCOMPARE(draft.sourceConfidence, 0.5);
    QCOMPARE(draft.follows, 4);
    QCOMPARE(draft.words, 2);
    QCOMPARE(draft.quoted, 2);
}

void StatementDraftTest::movesTheBoundsOfTheCue()
{
    const SampleParagraph sample(u"⟦s-a:Vane⟧, 😀, ⟦k-a:called half of⟧ ⟦c-a:them⟧ liars.",
                                 *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const StatementDraft draft = draftOf(p, drawn(sample), SourceSpans{});
    const auto words = [&p](const Spans &spans) {
        return spans.value(0).in(p.text()).toString();
    };
    QCOMPARE(words(draft.statement.content), u"half of them"_s);
    QCOMPARE(words(draft.statement.cue), u"called"_s);
    QCOMPARE(draft.words, 3);
}

void StatementDraftTest::countsALineOfATranscriptAsSpoken()
{
    const SampleParagraph sample(u"⟦s-a:RUIZ⟧⟦k-a::⟧ ⟦c-a:We stay here.⟧", *m_lexicon);
    FoundStatement found = drawn(sample);
    QCOMPARE(draftOf(sample.paragraph(), found, SourceSpans{}).quoted, 0);
    found.spokenWithoutMarks = true;
    QCOMPARE(draftOf(sample.paragraph(), found, SourceSpans{}).quoted, 3);
}

void StatementDraftTest::explainsNobodyByALegalForm()
{
    for (const auto &[marked, isTold] :
         {std::pair{u"⟦s-a:Torvo, ⟦b:Inc⟧⟧. ⟦k-a:said⟧ ⟦c-a:no⟧."_s, false},
          std::pair{u"⟦s-a:Lind, ⟦b:Company chairman⟧⟧ ⟦k-a:said⟧ ⟦c-a:no⟧."_s, true}}) {
        const SampleParagraph sample(marked, *m_lexicon);
        FoundStatement found = drawn(sample);
        found.source.apposition = sample.wordsOf({sample.marked().spanNamed(u"b")}).first();
        QCOMPARE(!sourceOf(sample.paragraph(), found).apposition.isEmpty(), isTold);
    }
}

void StatementDraftTest::takesTheSharedSource()
{
    const SampleParagraph first(u"⟦c-a:“We stay,”⟧ ⟦k-a:said⟧ ⟦s-a:Ana Ruiz⟧.", *m_lexicon);
    const SampleParagraph second(u"⟦c-a:“We wait.”⟧", *m_lexicon);
    QList<StatementDraft> drafts;
    appendDrafts(drafts, first.paragraph(), {{drawn(first)}, {}});
    FoundStatement alone = drawn(second);
    alone.follows = 0;
    appendDrafts(drafts, second.paragraph(), {{alone}, {}});
    QCOMPARE(drafts.size(), 2);
    QCOMPARE(drafts[1].follows, 0);
    QCOMPARE(drafts[1].statement.source, first.marked().spansNamed(u"s-a"));
    QVERIFY(drafts[1].head.isEmpty());
}

void StatementDraftTest::takesNoMeansForSomebody_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("isSomebody");
    QTest::newRow("a link") << u"It ⟦k-a:was announced by⟧ ⟦s-a:video link⟧ ⟦c-a:that it rained⟧."_s
                            << false;
    QTest::newRow("a message")
        << u"It ⟦k-a:was announced⟧ by ⟦s-a:text message⟧ ⟦c-a:that it rained⟧."_s << false;
    QTest::newRow("the letter")
        << u"It ⟦k-a:was announced⟧ by ⟦s-a:the letter⟧ ⟦c-a:that it rained⟧."_s << true;
    QTest::newRow("a name") << u"It ⟦k-a:was announced⟧ by ⟦s-a:Facebook⟧ ⟦c-a:that it rained⟧."_s
                            << true;
    QTest::newRow("somebody") << u"It ⟦k-a:was announced⟧ by ⟦s-a:doctors⟧ ⟦c-a:that it rained⟧."_s
                              << true;
    QTest::newRow("not behind by") << u"⟦s-a:Email⟧ ⟦k-a:says⟧ ⟦c-a:that it rained⟧."_s << true;
}

void StatementDraftTest::takesNoMeansForSomebody()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const FoundStatement found = drawn(sample);
    QTEST(!sourceOf(sample.paragraph(), found).words.isEmpty(), "isSomebody");
}

void StatementDraftTest::goesOnWithMoreWords()
{
    const SampleParagraph first(u"⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧: ⟦c-a:“We stay.⟧", *m_lexicon);
    const SampleParagraph second(u"⟦“And 😀 we wait.”⟧ It rained.", *m_lexicon, true);
    QList<StatementDraft> drafts;
    appendDrafts(drafts, first.paragraph(), {{drawn(first)}, {}});
    const qsizetype words = drafts[0].words;
    appendDrafts(drafts, second.paragraph(), {{}, second.wordsOf(second.marked().spans)});
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts[0].statement.content,
             first.marked().spansNamed(u"c-a") + second.marked().spans);
    QCOMPARE(drafts[0].words, words + 3);
    QCOMPARE(drafts[0].quoted, words + 3);
}

/// ⟦own:…⟧: what is left of the source.
void StatementDraftTest::staysWithinItsSentence_data()
{
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const QString &marked) {
        QTest::newRow(name) << marked;
    };
    row("a bracket behind",
        u"The dam is safe, ⟦k-a:said⟧ ⟦s-a:⟦own:Karl Lund⟧. (https://tarn.example) Mara Kroll⟧ left."_s);
    row("a sentence behind",
        u"“It rains,” ⟦k-a:said⟧ ⟦s-a:⟦own:Ruiz⟧. Oake, Lind and Brandt⟧ left."_s);
    row("a sentence before", u"⟦s-a:It rains. ⟦own:Ana Ruiz⟧⟧ ⟦k-a:said⟧ so."_s);
    row("a title", u"“It rains,” ⟦k-a:said⟧ ⟦s-a:⟦own:Gen. Ana Ruiz⟧⟧."_s);
    row("an initial", u"“It rains,” ⟦k-a:said⟧ ⟦s-a:⟦own:Ana M. Ruiz⟧⟧."_s);
    row("an address", u"“It rains,” ⟦k-a:said⟧ ⟦s-a:⟦own:Oakby.com News⟧⟧."_s);
    row("beyond the BMP", u"😀 ⟦k-a:said⟧ ⟦s-a:⟦own:Ruiz 😀⟧. (Tarn) Oake⟧ left."_s);
}

void StatementDraftTest::staysWithinItsSentence()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const RoleSpans &spans = sample.statements().front();
    const WordRange own =
        withinSentence(sample.paragraph(), spans.source.first(), spans.cue.first());
    const Spans wanted = sample.marked().spansNamed(u"own");
    QCOMPARE(withMarks(sample.marked().text, {sample.paragraph().spanOf(own)}),
             withMarks(sample.marked().text, wanted));
}

ONRECORD_TEST(StatementDraftTest)
#include "tst_statementdraft.moc"
