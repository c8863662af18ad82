// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/chosencue.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class ChosenCueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void choosesTheWords_data();
    void choosesTheWords();
    void staysWithoutGrammar();

private:
    std::optional<Lexicon> m_lexicon;
};

void ChosenCueTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// s, k and c are what the tagger took for source, cue and content; a is an adverb, m a superlative one,
/// n a noun. Cues are verbs otherwise.
void ChosenCueTest::choosesTheWords_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("nothing to do") << u"⟦s:Ana Ruiz⟧ ⟦k:said⟧ ⟦c:it rained⟧."_s << u"said"_s;
    QTest::newRow("an adverb before")
        << u"⟦s:Ana Ruiz⟧ ⟦a:recently⟧ ⟦k:told⟧ Lind ⟦c:it rained⟧."_s << u"recently told"_s;
    QTest::newRow("two before")
        << u"⟦s:Ana Ruiz⟧ 😀 ⟦a:later⟧ ⟦a:also⟧ ⟦k:told⟧ Lind ⟦c:it rained⟧."_s
        << u"later also told"_s;
    QTest::newRow("before another form")
        << u"It rained, ⟦a:openly⟧ ⟦k:mocking⟧ ⟦c:the mayor⟧."_s << u"openly mocking"_s;
    QTest::newRow("one of the source")
        << u"⟦s:Those ⟦a:nearby⟧⟧ ⟦k:said⟧ ⟦c:it rained⟧."_s << u"said"_s;
    QTest::newRow("one of the content")
        << u"⟦c:It rained ⟦a:heavily⟧⟧ ⟦k:said⟧ ⟦s:Ana Ruiz⟧."_s << u"said"_s;
    QTest::newRow("behind a mark")
        << u"⟦a:Nowadays⟧, ⟦k:say⟧ ⟦s:millers⟧, ⟦c:it rains⟧."_s << u"say"_s;
    QTest::newRow("at the beginning")
        << u"⟦a:Recently⟧ ⟦k:said⟧ ⟦s:Ana Ruiz⟧ ⟦c:that it rained⟧."_s << u"said"_s;
    QTest::newRow("not only") << u"⟦s:Ana Ruiz⟧ not ⟦a:only⟧ ⟦k:praised⟧ ⟦c:the mill⟧."_s
                              << u"praised"_s;
    QTest::newRow("and then") << u"⟦s:Ana Ruiz⟧ laughed and ⟦a:then⟧ ⟦k:praised⟧ ⟦c:the mill⟧."_s
                              << u"praised"_s;
    QTest::newRow("most recently")
        << u"⟦s:Ana Ruiz⟧ ⟦m:most⟧ ⟦a:recently⟧ ⟦k:praised⟧ ⟦c:it⟧."_s << u"praised"_s;
    QTest::newRow("before a noun")
        << u"⟦s:Ana Ruiz’s⟧ ⟦a:lately⟧ ⟦k:⟦n:suggestion⟧⟧ ⟦c:to go⟧ was kept."_s << u"suggestion"_s;
    QTest::newRow("in marks before a cue outside")
        << u"⟦s:Ana Ruiz⟧, who “is going ⟦a:slowly⟧” ⟦k:said⟧ ⟦c:it rained⟧."_s << u"said"_s;
    QTest::newRow("an adverb behind")
        << u"⟦s:Ana Ruiz⟧ ⟦k:fired back⟧ ⟦a:forcefully⟧: ⟦c:“It rained.”⟧"_s
        << u"fired back forcefully"_s;
    QTest::newRow("that begins the content")
        << u"⟦s:Ana Ruiz⟧ ⟦k:urged⟧ ⟦c:⟦a:swiftly⟧ closing the mill⟧."_s << u"urged"_s;
    QTest::newRow("a time behind")
        << u"⟦s:Ana Ruiz⟧ ⟦k:said⟧ ⟦a:then⟧ ⟦c:that it rained⟧."_s << u"said"_s;
    QTest::newRow("put it") << u"As ⟦s:Ana Ruiz⟧ ⟦k:put⟧ it, ⟦c:rain is rain⟧."_s << u"put it"_s;
    QTest::newRow("puts what") << u"⟦s:Ana Ruiz⟧ ⟦k:puts⟧ ⟦c:it all down to rain⟧."_s << u"puts"_s;
}

void ChosenCueTest::choosesTheWords()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const auto named = [&sample](QStringView name) {
        return sample.wordsOf(sample.marked().spansNamed(name));
    };
    const RoleSpans spans{.content = named(u"c"), .cue = named(u"k"), .source = named(u"s")};
    std::vector<PartOfSpeech> tags(size_t(p.size()), PartOfSpeech::NN);
    for (const WordRange cue : spans.cue)
        std::fill(tags.begin() + cue.first, tags.begin() + cue.end, PartOfSpeech::VBD);
    using enum PartOfSpeech;
    for (const auto &[name, tag] : {std::pair{u"a", RB}, {u"m", RBS}, {u"n", NN}}) {
        for (const WordRange word : named(name))
            tags[size_t(word.first)] = tag;
    }
    const QList<WordRange> cue = chosenCue(p, tags, spans);
    QCOMPARE(cue.size(), 1);
    QTEST(p.spanOf(cue.first()).in(p.text()).toString(), "chosen");
}

void ChosenCueTest::staysWithoutGrammar()
{
    const SampleParagraph sample(u"⟦s:Ana Ruiz⟧ recently ⟦k:said⟧ it rained.", *m_lexicon);
    const RoleSpans spans{.content = {},
                          .cue = sample.wordsOf(sample.marked().spansNamed(u"k")),
                          .source = sample.wordsOf(sample.marked().spansNamed(u"s"))};
    QCOMPARE(chosenCue(sample.paragraph(), {}, spans), spans.cue);
    QVERIFY(chosenCue(sample.paragraph(), {}, {}).isEmpty());
}

ONRECORD_TEST(ChosenCueTest)
#include "tst_chosencue.moc"
