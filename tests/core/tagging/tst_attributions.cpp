// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/attributions.h"

#include "app/training/learners/dice.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

class AttributionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tiesWhatBelongsTogether_data();
    void tiesWhatBelongsTogether();
    void sharesTheSourceOfASentence();
    void leavesOutACueWithoutContent();
    void tellsWhatMayGoOn();
    void takesAnyLabels();

private:
    std::optional<Lexicon> m_lexicon;
};

void AttributionsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void AttributionsTest::tiesWhatBelongsTogether_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("quotation, verb, subject")
        << u"⟦c-a:“Nobody came,”⟧ ⟦k-a:said⟧ ⟦s-a:Ana Ruiz⟧."_s;
    QTest::newRow("subject, verb, clause")
        << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:that nobody came⟧."_s;
    QTest::newRow("interrupted")
        << u"⟦c-a:“Nobody came,”⟧ ⟦s-a:she⟧ ⟦k-a:said⟧, ⟦c-a:“and nobody will.”⟧"_s;
    QTest::newRow("a sentence behind")
        << u"⟦c-a:“Nobody came,”⟧ ⟦s-a:she⟧ ⟦k-a:said⟧. ⟦c-a:“Nobody will.”⟧"_s;
    QTest::newRow("two sentences")
        << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:nobody came⟧. ⟦s-b:Bo Lind⟧ ⟦k-b:denied⟧ ⟦c-b:it⟧."_s;
    QTest::newRow("two in one sentence")
        << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:nobody came⟧, but ⟦s-b:Bo Lind⟧ ⟦k-b:insisted⟧ "
           "⟦c-b:that two had⟧."_s;
    QTest::newRow("quotations of two speakers")
        << u"⟦c-a:“No,”⟧ ⟦k-a:said⟧ ⟦s-a:Ruiz⟧. ⟦c-b:“Yes,”⟧ ⟦k-b:said⟧ ⟦s-b:Lind⟧."_s;
    QTest::newRow("according to")
        << u"⟦k-a:According to⟧ ⟦s-a:the harbour office⟧, ⟦c-a:nobody came⟧."_s;
    QTest::newRow("nobody named") << u"⟦c-a:Nobody came⟧, it was ⟦k-a:said⟧."_s;
    QTest::newRow("within a report")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:the ferry left⟧, as ⟦s-b:Lind⟧ ⟦k-b:had noted⟧ "
           "⟦c-b:before⟧."_s;
    QTest::newRow("letters beyond the BMP") << u"😀 ⟦c-a:“𝒩obody 😀,”⟧ ⟦k-a:said⟧ ⟦s-a:𝒜na Ruiz⟧."_s;
}

void AttributionsTest::tiesWhatBelongsTogether()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    std::vector<RoleSpans> found;
    for (const Attribution &attribution : linked(p, labelled(sample.statements(), p.size()))) {
        found.push_back(attribution.spans);
        QVERIFY(!attribution.sharesSource);
    }
    QCOMPARE(sample.told(found), sample.told(sample.statements()));
}

void AttributionsTest::sharesTheSourceOfASentence()
{
    const SampleParagraph sample(u"⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:nobody came⟧, ⟦k-b:adding⟧ "
                                 "⟦c-b:that she would wait⟧. They ⟦k-c:denied⟧ ⟦c-c:it⟧.",
                                 *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const auto found = linked(p, labelled(sample.statements(), p.size()));
    QCOMPARE(found.size(), 3u);
    QVERIFY(!found[0].sharesSource);
    QVERIFY(found[1].sharesSource);
    QVERIFY(found[1].spans.source == found[0].spans.source);
    // Another sentence has another subject.
    QVERIFY(!found[2].sharesSource);
    QVERIFY(found[2].spans.source.isEmpty());
}

void AttributionsTest::leavesOutACueWithoutContent()
{
    const SampleParagraph sample(u"⟦s-a:Ana Ruiz⟧ ⟦k-a:spoke⟧ for an hour.", *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    QVERIFY(linked(p, labelled(sample.statements(), p.size())).empty());
    const std::vector<RoleLabel> none(size_t(p.size()), RoleLabel::None);
    QVERIFY(linked(p, none).empty());
}

void AttributionsTest::tellsWhatMayGoOn()
{
    const SampleParagraph alone(u"⟦c-a:“Nobody came. We waited.”⟧", *m_lexicon);
    auto found = linked(alone.paragraph(), labelled(alone.statements(), alone.paragraph().size()));
    QCOMPARE(found.size(), 1u);
    QVERIFY(found[0].goesOn);

    const SampleParagraph named(u"⟦s-a:RUIZ⟧: ⟦c-a:Nobody came.⟧", *m_lexicon);
    found = linked(named.paragraph(), labelled(named.statements(), named.paragraph().size()));
    QCOMPARE(found.size(), 1u);
    QVERIFY(!found[0].goesOn);
    QCOMPARE(named.told({found[0].spans}), named.told(named.statements()));
}

/// Whatever a tagger makes of a paragraph: the parts lie in it, each word plays one part at most.
void AttributionsTest::takesAnyLabels()
{
    const SampleParagraph sample(u"“Nobody came,” Ana Ruiz said. Bo Lind denied it, adding: “We "
                                 "waited.” They left, and she said so, he said. 😀",
                                 *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    Dice dice(6);
    for (int round = 0; round < 500; ++round) {
        std::vector<RoleLabel> labels;
        for (qsizetype i = 0; i < p.size(); ++i)
            labels.push_back(RoleLabel(dice.below(size_t(roleLabels))));
        std::vector<int> contents(size_t(p.size()));
        qsizetype place = 0;
        for (const Attribution &attribution : linked(p, labels)) {
            const RoleSpans &spans = attribution.spans;
            QVERIFY(!spans.content.isEmpty());
            QVERIFY(spans.content.first().first >= place);
            place = spans.content.first().first;
            for (const auto &ranges : {spans.content, spans.cue, spans.source}) {
                for (const WordRange range : ranges)
                    QVERIFY(WordRange({0, p.size()}).contains(range) && !range.isEmpty());
            }
            for (const WordRange range : spans.content) {
                for (qsizetype i = range.first; i < range.end; ++i) {
                    QVERIFY(roleOf(labels[size_t(i)]) == SpanRole::Content);
                    QCOMPARE(++contents[size_t(i)], 1);
                }
            }
        }
    }
}

ONRECORD_TEST(AttributionsTest)
#include "tst_attributions.moc"
