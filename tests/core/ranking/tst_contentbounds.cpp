// SPDX-License-Identifier: GPL-3.0-or-later
// Where the words of a statement end and the reporter's begin, through all stages: grammar is only as
// good as what the taggers make of a sentence.
#include "core/ranking/contentbounds.h"

#include "tests/support/roomtests.h"
#include "tests/support/saidwords.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class ContentBoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsSaid_data();
    void findsWhatIsSaid();

private:
    Resources m_resources;
};

void ContentBoundsTest::initTestCase()
{
    const Result<Resources> resources = Resources::load();
    QVERIFY(resources);
    m_resources = *resources;
    QVERIFY(m_resources.model);
}

/// Marks: all that somebody says.
void ContentBoundsTest::findsWhatIsSaid_data()
{
    QTest::addColumn<QString>("marked");
    for (const QStringView row : {
             // a relative clause ends before the main verb
             u"The woman who said ⟦she saw the crash⟧ was Ida Stroh.",
             u"The driver who said ⟦the light was green⟧ lives in Dorle.",
             u"The minister who claims ⟦the dam is safe⟧ resigned.",
             u"Nurses who warned ⟦that the ward was full⟧ were sacked.",
             u"Passengers who said ⟦they had paid⟧ waited for hours.",
             u"The boy Stroh said ⟦was guilty⟧ is free.",
             u"The bridge (which Stroh said ⟦was safe⟧) fell.",
             u"The bridge – which Stroh said ⟦was safe⟧ – fell.",
             u"The bridge – ⟦safe⟧, Stroh said – fell.",
             u"The bridge, which Stroh said ⟦was safe⟧, fell.",
             u"Stroh (who said ⟦she was sorry⟧) left the town.",
             u"Stroh said ⟦the man who broke the lamp was caught⟧.",
             u"The mayor’s claim ⟦that the dam is safe⟧ was mocked by Stroh.",
             u"Stroh, who told the court ⟦she was ill⟧, resigned on Monday.",
             u"Stroh said ⟦that the mill would close⟧ and left the room.",
             u"Stroh said, when asked, ⟦that she would stay⟧.",
             u"A day after Stroh said ⟦she would quit⟧, she stayed.",
             u"Since the firm said ⟦it would cut jobs⟧, its shares have risen.",
             u"Stroh, whose brother says ⟦she will quit⟧, was in Dorle.",
             u"If, as Stroh says, ⟦the dam is old⟧, it must go.",
             u"😀 The 𝓌oman who said ⟦she saw the crash⟧ was Ida Stroh.",
             // what somebody says of it
             u"The union says ⟦the firm hid the accounts⟧, a claim the firm rejects.",
             u"Stroh said ⟦Hale had lied about it⟧, an accusation she has repeatedly denied.",
             u"Critics say ⟦the plan would cost jobs⟧, an argument that Minister Olga Penn "
             u"dismissed.",
             u"The army accused ⟦rebels of shelling a market in Dorle⟧, a charge that they denied.",
             // what else they say
             u"Stroh said ⟦profits fell in March⟧ and warned of ⟦further losses⟧.",
             u"Police said ⟦the road was closed⟧ and appealed for ⟦witnesses⟧.",
             u"The club said ⟦there was no truth in the story⟧ and called on ⟦fans to stay calm⟧.",
             u"Stroh says ⟦there is no money⟧ and warns ⟦that fees will rise⟧.",
             u"Stroh said ⟦he was stopped by police and accused of theft⟧.",
             // when and how it was said
             u"⟦Children should walk to school⟧, Minister Olga Penn has said as she opens a "
             u"bridge.",
             u"⟦The new line will open in spring⟧, Penn said while touring the site.",
             u"Penn said, before leaving, ⟦that the race was off⟧.",
             u"⟦The talks may fail if the union sticks to its demands⟧, people close to the firm "
             u"say.",
             u"⟦More than half of the farms have lost wells⟧, a report by the institute found.",
             u"⟦The party split after the vote⟧, Holm writes in her memoir.",
             u"Stroh said ⟦“kids learn” while they play⟧.",
             u"Both said at once ⟦that it was the pump⟧.",
             u"Stroh claimed – without giving evidence – ⟦that votes had been bought⟧.",
             u"Stroh shouted ⟦“I am sorry”⟧ as she was led from the dock.",
             u"Protesters chanted ⟦“Save our pool”⟧ while councillors voted.",
             u"The judge said ⟦“It is over”⟧ after the jury left.",
             u"He paid £20 “as a gift”. Stroh says ⟦that the noise has stopped⟧.",
             u"Oakes, asked whether his side were favourites, said: ⟦“No. Next question.”⟧",
             u"The mayor, Ida Stroh, asked ⟦whether the road was safe⟧.",
             u"The river rose and the mayor said ⟦the town was safe⟧.",
             u"TARN and DORLE, 2 October 2024 – ⟦Moss grows faster in salt⟧, according to a study.",
             u"At the port, where Penn said ⟦she had seen the crash⟧, nobody was hurt.",
             u"The contract states ⟦that repairs are due every year⟧.",
             u"Penn told the Tarn Tonight show ⟦that she would run⟧.",
             // whoever said it stands behind "by"
             u"It was claimed by Mr Hale ⟦that the firm had cheated⟧.",
             u"The firm was accused by the workers ⟦of hiding the books⟧.",
             u"Residents have been told by the council ⟦to boil water⟧.",
             u"It has been reported ⟦that Stroh had quit⟧.",
             u"The plan was described by Stroh as ⟦“a disaster”⟧.",
             u"Hale is reported to have told friends ⟦that he would quit⟧.",
         })
        QTest::newRow(row.toUtf8().constData()) << row.toString();
}

void ContentBoundsTest::findsWhatIsSaid()
{
    QFETCH(QString, marked);
    QCOMPARE(withSaidMarked(MarkedText::parse(marked).text, m_resources), marked);
}

ONRECORD_TEST(ContentBoundsTest)
#include "tst_contentbounds.moc"
