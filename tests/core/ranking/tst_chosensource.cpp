// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/chosensource.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class ChosenSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void choosesTheWords_data();
    void choosesTheWords();

private:
    std::optional<Lexicon> m_lexicon;
};

void ChosenSourceTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// s are the words that the tagger took, k is the cue, v a finite verb, c a conjunction.
void ChosenSourceTest::choosesTheWords_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("nothing to do") << u"Then ⟦s:Ana Ruiz⟧ ⟦k:said⟧ it rained."_s << u"Ana Ruiz"_s;
    QTest::newRow("a dateline")
        << u"⟦s:TARN (Agency) - Ana Ruiz, who is here,⟧ ⟦k:said⟧ it rained."_s
        << u"Ana Ruiz, who is here,"_s;
    QTest::newRow("a dateline with a state")
        << u"⟦s:TARN CITY, Mo. - Tarn health officials⟧ ⟦k:said⟧ it rained."_s
        << u"Tarn health officials"_s;
    QTest::newRow("a dash within a name")
        << u"⟦s:The mayor of Tarn - a miller -⟧ ⟦k:said⟧ it rained."_s
        << u"The mayor of Tarn - a miller -"_s;
    QTest::newRow("a clause with which")
        << u"The letter from Ana Ruiz, the mayor, which ⟦s:she⟧ was quoting, ⟦k:said⟧ it rained."_s
        << u"The letter from Ana Ruiz, the mayor"_s;
    QTest::newRow("a clause with whom")
        << u"The guests, whom ⟦s:Pavel Oake⟧ had asked, ⟦k:said⟧ it rained."_s << u"The guests"_s;
    QTest::newRow("a clause that does not end")
        << u"The letter, which ⟦s:Ana Ruiz⟧ ⟦k:said⟧ was late, came."_s << u"Ana Ruiz"_s;
    QTest::newRow("in a notice")
        << u"Nordkyst has denied it 😀 and in ⟦s:its latest notice⟧ ⟦k:said⟧ it rained."_s
        << u"Nordkyst"_s;
    QTest::newRow("in a letter to somebody")
        << u"Ana Ruiz left early, and in a letter to ⟦s:the mayor⟧ ⟦k:wrote⟧ that it rained."_s
        << u"Ana Ruiz"_s;
    QTest::newRow("a phrase before somebody else")
        << u"Ana Ruiz left, but in the rain ⟦s:they⟧ ⟦k:said⟧ it rained."_s << u"they"_s;
    QTest::newRow("two places")
        << u"Some people in Tarn and around ⟦s:the country⟧ ⟦k:say⟧ it rains."_s
        << u"Some people in Tarn and around the country"_s;
    QTest::newRow("a clause before")
        << u"⟦s:My boiler ⟦v:sings⟧ all night 😀 ⟦c:and⟧ the firm⟧ ⟦k:says⟧ it is fine."_s
        << u"the firm"_s;
    QTest::newRow("two clauses before")
        << u"⟦s:It ⟦v:rains⟧, it ⟦v:snows⟧ ⟦c:but⟧ Ana Ruiz⟧ ⟦k:says⟧ it is fine."_s
        << u"Ana Ruiz"_s;
    QTest::newRow("a phrase that nothing joins")
        << u"⟦s:My boiler sings all night ⟦c:and⟧ the firm⟧ ⟦k:says⟧ it is fine."_s
        << u"the firm"_s;
    QTest::newRow("a phrase within another")
        << u"⟦s:Both the heads of the firm ⟦c:and⟧ Ana Ruiz⟧ ⟦k:say⟧ it is fine."_s
        << u"Both the heads of the firm and Ana Ruiz"_s;
    QTest::newRow("two people") << u"⟦s:The firm’s head ⟦c:and⟧ Ana Ruiz⟧ ⟦k:say⟧ it is fine."_s
                                << u"The firm’s head and Ana Ruiz"_s;
    QTest::newRow("a clause about somebody")
        << u"⟦s:Those who ⟦v:sing⟧ ⟦c:and⟧ the firm⟧ ⟦k:say⟧ it is fine."_s
        << u"Those who sing and the firm"_s;
    QTest::newRow("where it was written")
        << u"A post shared many times on ⟦s:Facebook⟧ ⟦k:claims⟧ it rained."_s << u"A post"_s;
    QTest::newRow("on somebody") << u"A visit by rain on ⟦s:Ana Ruiz⟧ ⟦k:says⟧ much."_s
                                 << u"Ana Ruiz"_s;
    QTest::newRow("an opening mark")
        << u"⟦s:The ministry “⟧⟦k:declined⟧ to comment”."_s << u"The ministry"_s;
    QTest::newRow("marks around a nickname")
        << u"⟦s:Ana “Red” Ruiz⟧ ⟦k:said⟧ it rained."_s << u"Ana “Red” Ruiz"_s;
    QTest::newRow("behind the cue") << u"It rained, ⟦k:said⟧ ⟦s:Ana Ruiz⟧."_s << u"Ana Ruiz"_s;
}

void ChosenSourceTest::choosesTheWords()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const RoleSpans spans{.content = {},
                          .cue = sample.wordsOf(sample.marked().spansNamed(u"k")),
                          .source = sample.wordsOf(sample.marked().spansNamed(u"s"))};
    std::vector<PartOfSpeech> tags(size_t(p.size()), PartOfSpeech::NN);
    for (const WordRange verb : sample.wordsOf(sample.marked().spansNamed(u"v")))
        tags[size_t(verb.first)] = PartOfSpeech::VBZ;
    for (const WordRange joint : sample.wordsOf(sample.marked().spansNamed(u"c")))
        tags[size_t(joint.first)] = PartOfSpeech::CC;
    QTEST(p.spanOf(chosenSource(p, tags, spans)).in(p.text()).toString(), "chosen");
}

ONRECORD_TEST(ChosenSourceTest)
#include "tst_chosensource.moc"
