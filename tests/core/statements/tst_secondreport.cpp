// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/secondreport.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class SecondReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsBeforeASecondReport_data();
    void endsBeforeASecondReport();
    void goesOnOtherwise_data();
    void goesOnOtherwise();

private:
    void compare();

    std::optional<Lexicon> m_lexicon;
};

void SecondReportTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// Marks: the cue and what is left of the words behind it.
void SecondReportTest::compare()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const RoleSpans &spans = sample.statements().front();
    const WordRange cue = spans.cue.front();
    const WordRange content = spans.content.front();
    const qsizetype ceiling = p.sentenceOf(cue.first).end - 1; // without the full stop
    QCOMPARE(sample.told({{content.first, secondReportIn(p, cue, {content.first, ceiling})}}),
             sample.told(spans.content));
}

static void row(const char *name, QStringView marked)
{
    QTest::newRow(name) << marked.toString();
}

void SecondReportTest::endsBeforeASecondReport_data()
{
    QTest::addColumn<QString>("marked");
    row("a thing", u"Ruiz ⟦k-a:said⟧ ⟦c-a:the plan was late⟧ and urged ministers to act.");
    row("behind that", u"Ruiz ⟦k-a:said⟧ ⟦c-a:that prices fell⟧ and warned of losses.");
    row("there", u"Ruiz ⟦k-a:said⟧ ⟦c-a:there was no risk⟧ and called for calm.");
    row("it", u"Ruiz ⟦k-a:said⟧ ⟦c-a:it was too late⟧ and apologised.");
    row("will", u"Ruiz ⟦k-a:said⟧ ⟦c-a:she would stay⟧ and accused the board of panic.");
    row("how somebody is", u"Ruiz ⟦k-a:said⟧ ⟦c-a:she was sorry⟧ but promised to go on.");
    row("of now", u"Ruiz ⟦k-a:says⟧ ⟦c-a:the quay is full⟧ and calls for another.");
    row("behind an adverb", u"Ruiz ⟦k-a:said⟧ ⟦c-a:the quay was full⟧ and also blamed the port.");
    row("behind a phrase of time",
        u"Ruiz ⟦k-a:said⟧ ⟦c-a:the road was shut after a crash⟧ and appealed for witnesses.");
    row("because of", u"Ruiz ⟦k-a:said⟧ ⟦c-a:it was late because of fog⟧ and called for patience.");
    row("a perfect of a thing", u"Ruiz ⟦k-a:said⟧ ⟦c-a:talks had failed⟧ and accused both sides.");
    row("a phrase", u"Police ⟦k-a:confirmed⟧ ⟦c-a:the death⟧ and appealed for witnesses.");
    row("beyond the BMP", u"𝓡uiz ⟦k-a:said⟧ ⟦c-a:the 😀 plan was late⟧ and urged us to act.");
}

void SecondReportTest::endsBeforeASecondReport()
{
    compare();
}

void SecondReportTest::goesOnOtherwise_data()
{
    QTest::addColumn<QString>("marked");
    row("who may have spoken", u"Ruiz ⟦k-a:said⟧ ⟦c-a:Lind lied to her and warned her friends⟧.");
    row("somebody else", u"Ruiz ⟦k-a:said⟧ ⟦c-a:her son was innocent and denied the charge⟧.");
    row("a club", u"Ruiz ⟦k-a:said⟧ ⟦c-a:the union was angry and called for a strike⟧.");
    row("what is written", u"Ruiz ⟦k-a:said⟧ ⟦c-a:the letter was false and accused the port⟧.");
    row("what things do", u"Ruiz ⟦k-a:said⟧ ⟦c-a:the season was bright and promised much⟧.");
    row("a clause before", u"Ruiz ⟦k-a:said⟧ ⟦c-a:when it was cold and urged upon her, she swam⟧.");
    row("a perfect of somebody", u"Ruiz ⟦k-a:said⟧ ⟦c-a:Lind had left and urged her to go⟧.");
    row("a name", u"Ruiz ⟦k-a:said⟧ ⟦c-a:Lind was angry and accused the mayor⟧.");
    row("what was done", u"Ruiz ⟦k-a:said⟧ ⟦c-a:he was stopped and accused of theft⟧.");
    row("who was warned", u"Ruiz ⟦k-a:said⟧ ⟦c-a:drivers were stopped and warned of ice⟧.");
    row("what was denied", u"Ruiz ⟦k-a:said⟧ ⟦c-a:he was arrested and denied bail⟧.");
    row("of another time", u"Ruiz ⟦k-a:says⟧ ⟦c-a:the plan was late and urged nobody⟧.");
    row("a call", u"Ruiz ⟦k-a:said⟧ ⟦c-a:she was at home and called her mother⟧.");
    row("more", u"Ruiz ⟦k-a:said⟧ ⟦c-a:the house was bought and added to the list⟧.");
    row("who", u"Ruiz ⟦k-a:said⟧ ⟦c-a:the man who was there and warned her left⟧.");
    row("no verb of saying", u"Ruiz ⟦k-a:said⟧ ⟦c-a:the plan was late and cost too much⟧.");
    row("a clause of time",
        u"Ruiz ⟦k-a:said⟧ ⟦c-a:it was quiet until a man came in and demanded to be heard⟧.");
}

void SecondReportTest::goesOnOtherwise()
{
    compare();
}

ONRECORD_TEST(SecondReportTest)
#include "tst_secondreport.moc"
