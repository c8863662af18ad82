// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/quoterules.h"

#include "core/statements/ruledparagraph.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class QuoteRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhoSpeaks_data();
    void findsWhoSpeaks();
    void goesOnFromTheParagraphBefore_data();
    void goesOnFromTheParagraphBefore();
    void givesAQuotationAloneToTheSpeakerBefore_data();
    void givesAQuotationAloneToTheSpeakerBefore();
    void leavesAloneWhatHasAStatement();

private:
    std::optional<Lexicon> m_lexicon;
};

void QuoteRulesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void QuoteRulesTest::findsWhoSpeaks_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("rules");

    QTest::newRow("verb, subject")
        << u"⟦c-a:“Nobody came,”⟧ ⟦k-a:said⟧ ⟦s-a:Ana Ruiz⟧."_s << u"quote-verb-subject"_s;
    QTest::newRow("subject, verb")
        << u"⟦c-a:“Nobody came,”⟧ ⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧."_s << u"quote-subject-verb"_s;
    QTest::newRow("subject with an apposition")
        << u"⟦c-a:“Nobody came,”⟧ ⟦s-a:Ana Ruiz, a former engineer⟧, ⟦k-a:said⟧."_s
        << u"quote-subject-verb"_s;
    QTest::newRow("speaker first")
        << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:told⟧ reporters on Tuesday: ⟦c-a:“Nobody came.”⟧"_s
        << u"subject-verb-quote"_s;
    QTest::newRow("verb, subject, words")
        << u"⟦k-a:Added⟧ ⟦s-a:another neighbour⟧: ⟦c-a:“Nobody came.”⟧"_s
        << u"subject-verb-quote"_s;
    QTest::newRow("verb, name, words") << u"⟦k-a:Wrote⟧ ⟦s-a:Ana Ruiz, who was late⟧: ⟦c-a:“Nobody "
                                          u"came 😀.”⟧"_s
                                       << u"subject-verb-quote"_s;
    QTest::newRow("interrupted")
        << u"⟦c-a:“Nobody came,”⟧ ⟦s-a:she⟧ ⟦k-a:said⟧, ⟦c-a:“and nobody will.”⟧"_s
        << u"quote-subject-verb"_s;
    QTest::newRow("broken off") << u"⟦c-a:“We must —”⟧ ⟦s-a:Ruiz⟧ ⟦k-a:cut in⟧. “No!”"_s
                                << u"quote-subject-verb"_s;
    QTest::newRow("a sentence more")
        << u"⟦c-a:“Nobody came,”⟧ ⟦s-a:she⟧ ⟦k-a:said⟧. ⟦c-a:“We shut the gate.”⟧"_s
        << u"quote-subject-verb"_s;
    QTest::newRow("the rest in the reporter’s words")
        << u"⟦c-a:“We know,”⟧ ⟦s-a:she⟧ ⟦k-a:said⟧, ⟦c-a:but “nobody” came to the gate⟧."_s
        << u"quote-subject-verb"_s;
    QTest::newRow("behind a dash")
        << u"⟦c-a:“Nobody came.”⟧ ⟦k-a:—⟧ ⟦s-a:Ana Ruiz⟧"_s << u"quote-source"_s;
    QTest::newRow("words in marks that end a clause")
        << u"⟦c-a:The wall is “a mess,”⟧ ⟦k-a:said⟧ ⟦s-a:Ana Ruiz⟧."_s << u"quote-verb-subject"_s;
    QTest::newRow("a second cue")
        << u"⟦c-a:“Nobody came,”⟧ ⟦s-b:⟦s-a:Ana Ruiz⟧⟧ ⟦k-a:said⟧, ⟦k-b:adding⟧: "
           "⟦c-b:“We waited for an hour.”⟧"_s
        << u"quote-subject-verb second-cue"_s;
    QTest::newRow("two speakers")
        << u"⟦c-a:“Nobody came,”⟧ ⟦k-a:said⟧ ⟦s-a:Ana Ruiz⟧. ⟦c-b:“Two did,”⟧ ⟦k-b:said⟧ "
           "⟦s-b:Bo Lind⟧."_s
        << u"quote-verb-subject quote-verb-subject"_s;
    QTest::newRow("letters beyond the BMP")
        << u"It rained 😀. ⟦c-a:“Nobody 😀 came,”⟧ ⟦k-a:said⟧ ⟦s-a:Ana 𝒜uiz⟧ 😀."_s
        << u"quote-verb-subject"_s;
    QTest::newRow("the next one's cue")
        << u"“It has failed.” ⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧: ⟦c-a:“We will pay.”⟧"_s
        << u"subject-verb-quote"_s;
    QTest::newRow("a cue with words of its own")
        << u"“It has failed.” Ana Ruiz said the mill was old."_s << QString();
    QTest::newRow("somebody acts between")
        << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧: ⟦c-a:“I am old.”⟧ Her son shook his head. “She is.”"_s
        << u"subject-verb-quote"_s;
    QTest::newRow("a comma behind the marks")
        << u"⟦c-a:»Wir bleiben«⟧, ⟦k-a:said⟧ ⟦s-a:Ana Ruiz⟧."_s << u"quote-verb-subject"_s;
    QTest::newRow("a verb of the next sentence")
        << u"“Nobody came.” Ana Ruiz has ruled out a debate."_s << QString();
    QTest::newRow("marks without words at the end")
        << u"“Nobody came,” she https://tarn.exampl```"_s << QString();
    QTest::newRow("nobody near") << u"“Nobody came to the quay.” It rained all day."_s << QString();
    QTest::newRow("no words of anybody") << u"Her novel “The Long Gate” said Ruiz."_s << QString();
}

void QuoteRulesTest::findsWhoSpeaks()
{
    QFETCH(QString, marked);
    QFETCH(QString, rules);
    const SampleParagraph sample(marked, *m_lexicon);
    RuledParagraph ruled(sample.paragraph(), {});
    readCuedQuotations(ruled);
    QCOMPARE(sample.told(ruled.statements()), sample.drawnBy(rules));
}

void QuoteRulesTest::goesOnFromTheParagraphBefore_data()
{
    QTest::addColumn<EarlierStatements>("earlier");
    QTest::addColumn<bool>("joins");

    // The paragraph read has the index 0.
    QTest::newRow("nothing before") << EarlierStatements{} << false;
    QTest::newRow("a quotation") << EarlierStatements{3, -1, true, 2, -1} << true;
    QTest::newRow("the reporter’s words") << EarlierStatements{3, -1, false, 2, -1} << false;
    QTest::newRow("too far before") << EarlierStatements{3, -2, true, 2, -2} << false;
}

void QuoteRulesTest::goesOnFromTheParagraphBefore()
{
    QFETCH(EarlierStatements, earlier);
    QFETCH(bool, joins);
    const SampleParagraph sample(u"⟦“And then 😀 we waited.”⟧ It rained.", *m_lexicon, true);
    RuledParagraph ruled(sample.paragraph(), earlier);
    readCuedQuotations(ruled);
    QCOMPARE(ruled.statementOf(0), joins ? 2 : -1);
    const QList<WordRange> words = sample.wordsOf(sample.marked().spans);
    QVERIFY(ruled.takeFound().continued == (joins ? words : QList<WordRange>()));
}

void QuoteRulesTest::givesAQuotationAloneToTheSpeakerBefore_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<EarlierStatements>("earlier");
    QTest::addColumn<QString>("rules");
    QTest::addColumn<qsizetype>("follows");

    const EarlierStatements before{3, -1, true, 1, -1};
    QTest::newRow("a paragraph of its own")
        << u"⟦c-a:“We shut the gate at noon.”⟧"_s << before << u"quote-alone"_s << qsizetype(1);
    QTest::newRow("within a paragraph")
        << u"It rained. ⟦c-a:“We shut the gate at noon.”⟧ It stopped."_s << before
        << u"quote-nobody"_s << qsizetype(-1);
    const EarlierStatements ending{3, -1, true, 1, -1, true};
    QTest::newRow("goes on from the end of the one before")
        << u"⟦c-a:“We shut the gate at noon.”⟧ It rained."_s << ending << u"quote-alone"_s
        << qsizetype(1);
    QTest::newRow("goes on, but not behind its end")
        << u"⟦c-a:“We shut the gate at noon.”⟧ It rained."_s << before << u"quote-nobody"_s
        << qsizetype(-1);
    QTest::newRow("no whole sentence") << u"⟦c-a:“To shut the gate at noon,”⟧ the rule, is old."_s
                                       << ending << u"quote-nobody"_s << qsizetype(-1);
    QTest::newRow("nobody before") << u"⟦c-a:“We shut the gate at noon.”⟧"_s << EarlierStatements{}
                                   << u"quote-nobody"_s << qsizetype(-1);
    QTest::newRow("somebody far before")
        << u"⟦c-a:“We shut the gate at noon.”⟧"_s << EarlierStatements{3, -1, true, 1, -4}
        << u"quote-nobody"_s << qsizetype(-1);
    QTest::newRow("a few words of nobody’s")
        << u"“We wait.”"_s << EarlierStatements{} << QString() << qsizetype(-1);
}

void QuoteRulesTest::givesAQuotationAloneToTheSpeakerBefore()
{
    QFETCH(QString, marked);
    QFETCH(EarlierStatements, earlier);
    QFETCH(QString, rules);
    QFETCH(qsizetype, follows);
    const SampleParagraph sample(marked, *m_lexicon);
    RuledParagraph ruled(sample.paragraph(), earlier);
    readQuotationsAlone(ruled);
    QCOMPARE(sample.told(ruled.statements()), sample.drawnBy(rules));
    if (!ruled.statements().isEmpty())
        QCOMPARE(ruled.statements().first().follows, follows);
}

void QuoteRulesTest::leavesAloneWhatHasAStatement()
{
    const SampleParagraph sample(u"“Nobody came,” said Ana Ruiz.", *m_lexicon);
    RuledParagraph ruled(sample.paragraph(), {});
    ruled.useAllCues();
    readCuedQuotations(ruled);
    QVERIFY(ruled.statements().isEmpty());
    ruled.giveQuotation(0, 7);
    readQuotationsAlone(ruled);
    QVERIFY(ruled.statements().isEmpty());
}

ONRECORD_TEST(QuoteRulesTest)
#include "tst_quoterules.moc"
