// SPDX-License-Identifier: GPL-3.0-or-later
// One verb at a time; tst_unsaid tries whole statements.
#include "core/statements/governing.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class GoverningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsWhatIsUndone_data();
    void knowsWhatIsUndone();
    void knowsWhatIsImagined_data();
    void knowsWhatIsImagined();
    void knowsWhatIsNotTold();
    void staysWithinTheSentence();

private:
    std::optional<Lexicon> m_lexicon;
};

void GoverningTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

static qsizetype markedVerb(const SampleParagraph &sample)
{
    return sample.wordsOf(sample.marked().spans).first().first;
}

/// The marked verb, as one of saying and as one of thinking.
void GoverningTest::knowsWhatIsUndone_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("said");
    QTest::addColumn<bool>("thought");

    QTest::newRow("done") << u"Holt ⟦said⟧ so."_s << false << false;
    QTest::newRow("not done, but not thought either")
        << u"Holt did not ⟦say⟧ so."_s << true << false;
    QTest::newRow("possible") << u"Holt may well ⟦say⟧ so."_s << true << false;
    QTest::newRow("the month") << u"In May Holt ⟦said⟧ so."_s << false << false;
    QTest::newRow("a given name") << u"Will Moss, a nurse, ⟦told⟧ the radio so."_s << false
                                  << false;
    QTest::newRow("a question") << u"Will Moss ⟦say⟧ so?"_s << true << true;
    QTest::newRow("by nobody") << u"No doctor ⟦said⟧ so."_s << true << true;
    QTest::newRow("no doubt") << u"No doubt Holt ⟦said⟧ so."_s << false << false;
    QTest::newRow("supposed") << u"If Holt ⟦said⟧ so, it is so."_s << true << true;
    QTest::newRow("asked of somebody") << u"Vane asked Holt to ⟦say⟧ so."_s << true << false;
    QTest::newRow("refused") << u"Holt refused to ⟦say⟧ so."_s << true << false;
    QTest::newRow("a refusal that was none")
        << u"Holt did not hesitate to ⟦say⟧ so."_s << false << false;
    QTest::newRow("governed by what was done") << u"Holt came to ⟦say⟧ so."_s << false << false;
    QTest::newRow("governed by what was not done")
        << u"Holt did not come to ⟦say⟧ so."_s << true << false;
    QTest::newRow("beyond the BMP") << u"😀 If 𝓗olt ⟦said⟧ so, it is so."_s << true << true;
    QTest::newRow("a word alone") << u"⟦Said⟧"_s << false << false;
}

void GoverningTest::knowsWhatIsUndone()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const qsizetype verb = markedVerb(sample);
    const Governing governing(sample.paragraph(), verb);
    QTEST(governing.isUndone(verb, true), "said");
    QTEST(governing.isUndone(verb, false), "thought");
}

void GoverningTest::knowsWhatIsImagined_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("is");

    QTest::newRow("imagine") << u"Imagine Holt ⟦saying⟧ so."_s << true;
    QTest::newRow("let us") << u"Let’s ⟦say⟧ it rained."_s << true;
    QTest::newRow("an imperative") << u"⟦Say⟧ it rained."_s << true;
    QTest::newRow("told") << u"Holt ⟦said⟧ it rained."_s << false;
    QTest::newRow("told by somebody who imagines")
        << u"Holt imagines that Vane ⟦said⟧ so."_s << false;
}

void GoverningTest::knowsWhatIsImagined()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const qsizetype verb = markedVerb(sample);
    QTEST(Governing(sample.paragraph(), verb).isImagined(verb), "is");
}

void GoverningTest::knowsWhatIsNotTold()
{
    const SampleParagraph what(u"What Holt ⟦says⟧, goes.", *m_lexicon);
    QVERIFY(Governing(what.paragraph(), markedVerb(what)).isWhatIsSaid(markedVerb(what)));
    const SampleParagraph as(u"As Holt ⟦says⟧, it rained.", *m_lexicon);
    QVERIFY(!Governing(as.paragraph(), markedVerb(as)).isWhatIsSaid(markedVerb(as)));
}

void GoverningTest::staysWithinTheSentence()
{
    const SampleParagraph sample(u"Nobody came. If only. Holt ⟦said⟧ so.", *m_lexicon);
    const qsizetype verb = markedVerb(sample);
    QVERIFY(!Governing(sample.paragraph(), verb).isUndone(verb, true));
}

ONRECORD_TEST(GoverningTest)
#include "tst_governing.moc"
