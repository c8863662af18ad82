// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/contents.h"

#include "core/findings/enumnames.h"
#include "core/statements/ruledparagraph.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class ContentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatACueReports_data();
    void findsWhatACueReports();
    void findsNothingElse_data();
    void findsNothingElse();
    void skipsTimesAndPlaces_data();
    void skipsTimesAndPlaces();
    void tellsWhetherACueLeadsOn_data();
    void tellsWhetherACueLeadsOn();
    void leavesOutMarksAtTheEnds_data();
    void leavesOutMarksAtTheEnds();

private:
    QString textOf(const SampleParagraph &sample, WordRange range) const
    {
        return sample.paragraph().spanOf(range).in(sample.marked().text).toString();
    }

    std::optional<Lexicon> m_lexicon;
};

void ContentsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// Marks: ⟦content:…⟧ and ⟦to:…⟧, who was told.
void ContentsTest::findsWhatACueReports_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("rule");

    const QString that = u"subject-verb-that"_s;
    const QString clause = u"subject-verb-clause"_s;
    const QString infinitive = u"subject-verb-infinitive"_s;
    const QString quote = u"subject-verb-quote"_s;
    const QString object = u"subject-verb-object"_s;
    QTest::newRow("that") << u"Ruiz said ⟦content:that it rained⟧."_s << that;
    QTest::newRow("more than some")
        << u"Ruiz said ⟦content:more than 200 boats had sunk⟧."_s << clause;
    QTest::newRow("a day between") << u"Ruiz said on Tuesday ⟦content:that it rained⟧."_s << that;
    QTest::newRow("a clause between")
        << u"Ruiz said on Monday in Tarn, where she lives, ⟦content:that it rained⟧."_s << that;
    QTest::newRow("when asked, that")
        << u"Ruiz said when asked ⟦content:that it rained⟧."_s << that;
    QTest::newRow("before something, that")
        << u"Ruiz said before leaving ⟦content:that it rained⟧."_s << that;
    QTest::newRow("a clause that opens what is said")
        << u"Ruiz said ⟦content:when the rain stopped, she would go⟧."_s << clause;
    QTest::newRow("no that") << u"Ruiz said ⟦content:it rained⟧."_s << clause;
    QTest::newRow("beyond the BMP") << u"😀 Ruiz said ⟦content:it 𝓇ained 😀⟧."_s << clause;
    QTest::newRow("an answer") << u"Ruiz replied ⟦content:no⟧."_s << clause;
    QTest::newRow("an answer, added") << u"Ruiz shouted ⟦content:never⟧, and left."_s << clause;
    QTest::newRow("who was told") << u"Ruiz told ⟦to:reporters⟧ ⟦content:it rained⟧."_s << clause;
    QTest::newRow("a programme was told")
        << u"Ruiz told ⟦to:the Morning programme⟧ ⟦content:it rained⟧."_s << clause;
    QTest::newRow("who was told, that")
        << u"Ruiz told ⟦to:reporters⟧ ⟦content:that it rained⟧."_s << that;
    QTest::newRow("an abbreviation at the end")
        << u"Ruiz said ⟦content:it rained in the U.S.⟧, adding that it poured."_s << clause;
    QTest::newRow("a question") << u"Ruiz asked ⟦content:whether it rained⟧."_s << clause;
    QTest::newRow("what is promised") << u"Ruiz pledged ⟦content:to stay⟧."_s << infinitive;
    QTest::newRow("who is to do it")
        << u"Ruiz urged ⟦content:⟦to:the council⟧ to stop the ferry⟧."_s << infinitive;
    QTest::newRow("behind a colon") << u"Ruiz said:⟦content: it rained all day⟧."_s << quote;
    QTest::newRow("words in marks")
        << u"Ruiz promised ⟦content:“a wall”⟧ and left it there."_s << quote;
    QTest::newRow("when it was said")
        << u"Ruiz shouted ⟦content:“Never”⟧ as she was led away."_s << quote;
    QTest::newRow("as what it was said")
        << u"Ruiz praised ⟦content:“a wall” as useful⟧."_s << quote;
    QTest::newRow("a second report")
        << u"Ruiz said ⟦content:the wall was old⟧ and called for a new one."_s << clause;
    QTest::newRow("an object") << u"Ruiz criticised ⟦content:the plan⟧."_s << object;
    QTest::newRow("up to a second cue")
        << u"Ruiz said ⟦content:that it rained⟧, adding that it poured."_s << that;
    QTest::newRow("up to another speaker")
        << u"Ruiz said ⟦content:that it rained⟧, while critics said it poured."_s << that;
    QTest::newRow("up to according to")
        << u"Ruiz said ⟦content:that it rained⟧, according to Lind."_s << that;
}

void ContentsTest::findsWhatACueReports()
{
    QFETCH(QString, marked);
    QFETCH(QString, rule);
    const SampleParagraph sample(marked, *m_lexicon);
    const RuledParagraph ruled(sample.paragraph(), {});
    QVERIFY(!ruled.cues().isEmpty());
    const std::optional<Content> content = contentAfter(ruled, ruled.cue(0));
    QVERIFY(content);
    QCOMPARE(textOf(sample, content->range),
             sample.marked().spanNamed(u"content").in(sample.marked().text).trimmed().toString());
    const Spans told = sample.marked().spansNamed(u"to");
    QCOMPARE(textOf(sample, content->addressee).section(u" that"_s, 0, 0),
             told.isEmpty() ? QString() : told.first().in(sample.marked().text).toString());
    QCOMPARE(QString(toName(content->rule)), rule);
}

void ContentsTest::findsNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("the sentence ends") << u"Ruiz said."_s;
    QTest::newRow("nothing but a time") << u"Ruiz said on Tuesday."_s;
    QTest::newRow("where she said it") << u"Ruiz wrote in her memoir."_s;
    QTest::newRow("when she said it") << u"Ruiz said as she left the mill."_s;
    QTest::newRow("a verb that needs that") << u"Ruiz warned Lind."_s;
}

void ContentsTest::findsNothingElse()
{
    QFETCH(QString, text);
    const SampleParagraph sample(text, *m_lexicon);
    const RuledParagraph ruled(sample.paragraph(), {});
    QVERIFY(!ruled.cues().isEmpty());
    QVERIFY(!contentAfter(ruled, ruled.cue(0)));
}

void ContentsTest::skipsTimesAndPlaces_data()
{
    QTest::addColumn<QString>("marked"); // from the mark on; the first unnamed one is skipped
    QTest::newRow("a day") << u"said ⟦on Tuesday⟧ that"_s;
    QTest::newRow("a medium") << u"said ⟦in a statement⟧ that"_s;
    QTest::newRow("a medium with somebody") << u"said ⟦in an interview with the Gazette⟧ that"_s;
    QTest::newRow("who was told") << u"said ⟦to reporters⟧ that"_s;
    QTest::newRow("several") << u"said ⟦on Tuesday in a statement⟧ that"_s;
    QTest::newRow("a place, which may be part of what is said") << u"said in Tarn that"_s;
}

void ContentsTest::skipsTimesAndPlaces()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const qsizetype end = skipAdverbials(p, 1, p.size());
    const Spans skipped = sample.marked().spans;
    QCOMPARE(textOf(sample, {1, end}),
             skipped.isEmpty() ? QString() : skipped.first().in(p.text()).toString());
}

/// What stands in the marks is the cue.
void ContentsTest::tellsWhetherACueLeadsOn_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("leads");
    QTest::newRow("a clause") << u"Ruiz ⟦k-a:said⟧ we 😀 will pay."_s << true;
    QTest::newRow("a number") << u"Ruiz ⟦k-a:said⟧ 12 mills will pay."_s << true;
    QTest::newRow("that") << u"Ruiz ⟦k-a:told⟧ that we will pay."_s << true;
    QTest::newRow("words in marks") << u"Ruiz ⟦k-a:said⟧: “We will pay.”"_s << true;
    QTest::newRow("a time") << u"Ruiz ⟦k-a:said⟧ on Tuesday."_s << false;
    QTest::newRow("who was told") << u"Ruiz ⟦k-a:told⟧ reporters."_s << false;
    QTest::newRow("the end") << u"Ruiz ⟦k-a:said⟧."_s << false;
}

void ContentsTest::tellsWhetherACueLeadsOn()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const RoleSpans &spans = sample.statements().front();
    QTEST(leadsOn(sample.paragraph(), spans.cue.last().end), "leads");
}

void ContentsTest::leavesOutMarksAtTheEnds_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("a comma and a full stop") << u", ⟦it rained⟧."_s;
    QTest::newRow("dashes") << u"— ⟦it rained⟧ —"_s;
    QTest::newRow("a bracket that belongs to it") << u"⟦it rained (twice)⟧."_s;
    QTest::newRow("marks within a quotation") << u"⟦it was “a mess.”⟧"_s;
    QTest::newRow("nothing but marks") << u", . —"_s;
}

void ContentsTest::leavesOutMarksAtTheEnds()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const Spans kept = sample.marked().spans;
    QCOMPARE(textOf(sample, withoutEndMarks(p, {0, p.size()})),
             kept.isEmpty() ? QString() : kept.first().in(p.text()).toString());
}

ONRECORD_TEST(ContentsTest)
#include "tst_contents.moc"
