// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/unsaid.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class UnsaidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsWhatNobodySaid_data();
    void knowsWhatNobodySaid();
    void leavesWhatWasSaid_data();
    void leavesWhatWasSaid();
    void knowsHowWritersGoOn_data();
    void knowsHowWritersGoOn();

private:
    bool isUnsaidIn(const QString &marked) const;

    std::optional<Lexicon> m_lexicon;
};

void UnsaidTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// Asks of the first statement that is drawn in \a marked.
bool UnsaidTest::isUnsaidIn(const QString &marked) const
{
    const SampleParagraph sample(marked, *m_lexicon);
    return isUnsaid(sample.paragraph(), sample.statements().front());
}

/// A row each, named by itself.
static void addRows(std::initializer_list<QStringView> rows)
{
    QTest::addColumn<QString>("marked");
    for (const QStringView row : rows)
        QTest::newRow(row.toUtf8().constData()) << row.toString();
}

void UnsaidTest::knowsWhatNobodySaid_data()
{
    addRows({
        u"When ⟦k-a:asked⟧ ⟦c-a:why he had not stopped⟧, ⟦s-a:he⟧ said it went well.",
        u"⟦s-a:She⟧ ⟦k-a:asked not⟧ ⟦c-a:to be identified for fear of Ruiz⟧.",
        u"After being ⟦k-a:asked⟧ ⟦c-a:whether the tram would run⟧, ⟦s-a:Ruiz⟧ left.",
        u"If ⟦k-a:questioned⟧ ⟦c-a:about the letter⟧, ⟦s-a:Ruiz⟧ says no.",
        u"“It was late,” ⟦s-a:an officer⟧ ⟦k-a:admitted to⟧ ⟦c-a:me⟧.",
        // denied
        u"Mara Holt ⟦k-a:did not say⟧ ⟦c-a:the tunnel was flooded⟧.",
        u"Mara Holt didn’t ⟦k-a:say⟧ ⟦c-a:that the tunnel was flooded⟧.",
        u"The council has never ⟦k-a:announced⟧ ⟦c-a:that the pool will shut⟧.",
        u"The mayor no longer ⟦k-a:claims⟧ ⟦c-a:that the bridge is safe⟧.",
        u"Nor did the bank ⟦k-a:say⟧ ⟦c-a:that the loan was lost⟧.",
        u"Never once did Petra Vane ⟦k-a:tell⟧ the court ⟦c-a:“I was there”⟧.",
        u"No one at the firm ⟦k-a:said⟧ ⟦c-a:the pump was broken⟧.",
        u"No minister has ⟦k-a:claimed⟧ ⟦c-a:that the vote was rigged⟧.",
        u"The aide, who ⟦k-a:asked⟧ ⟦c-a:not to be named⟧, left.",
        u"One source, ⟦k-a:asking⟧ ⟦c-a:not to be identified⟧, left.",
        u"Holt, ⟦k-a:asked⟧ ⟦c-a:whether she would go⟧, said no.",
        u"⟦k-a:Asked⟧ ⟦c-a:about the fire⟧, Holt said nothing had burned.",
        u"The minister told the paper it was late, ⟦k-a:citing⟧ ⟦c-a:a memo⟧.",
        u"She left, ⟦k-a:citing⟧ ⟦c-a:an internal report⟧.",
        u"None of the witnesses ⟦k-a:said⟧ ⟦c-a:the car was red⟧.",
        u"Neither the bank nor the union ⟦k-a:said⟧ ⟦c-a:the strike was over⟧.",
        u"Not one of the players ⟦k-a:said⟧ ⟦c-a:the pitch was bad⟧.",
        u"⟦c-a:“The dam is safe,”⟧ ⟦k-a:said⟧ nobody.",
        u"The mayor ⟦k-a:wasn’t told⟧ ⟦c-a:that the bridge was unsafe⟧.",
        u"It is not true that Vane ⟦k-a:said⟧ ⟦c-a:the dam would break⟧.",
        u"There is no evidence that Vane ⟦k-a:said⟧ ⟦c-a:the dam would break⟧.",
        u"Holt denied that Vane had ⟦k-a:said⟧ ⟦c-a:the dam would break⟧.",
        u"Holt denied ⟦k-a:saying⟧ ⟦c-a:that the dam would break⟧.",
        u"Holt left without ⟦k-a:saying⟧ ⟦c-a:that the dam would break⟧.",
        u"Instead of ⟦k-a:saying⟧ ⟦c-a:that the dam would break⟧, Holt went home.",
        u"Holt stopped short of ⟦k-a:saying⟧ ⟦c-a:that the dam would break⟧.",
        u"The board declined to ⟦k-a:say⟧ ⟦c-a:the dam was safe⟧.",
        u"The board has yet to ⟦k-a:say⟧ ⟦c-a:that the dam was safe⟧.",
        u"The board failed to ⟦k-a:tell⟧ residents ⟦c-a:that the dam was unsafe⟧.",
        u"Holt did not call or ⟦k-a:say⟧ ⟦c-a:that the dam was old⟧.",
        u"Holt made no ⟦k-a:claim⟧ ⟦c-a:that the dam was old⟧.",
        u"😀 Mara 𝓗olt ⟦k-a:did not say⟧ ⟦c-a:the tunnel was flooded⟧.",
        u"Holt ⟦k-a:never used⟧ ⟦c-a:the words “the dam is safe”⟧.",
        u"Hardly anyone ⟦k-a:says⟧ ⟦c-a:the road is safe⟧.",
        u"Holt stopped ⟦k-a:saying⟧ ⟦c-a:that the dam was safe⟧.",
        u"Holt ⟦k-a:was never quoted as saying⟧ ⟦c-a:that the dam was safe⟧.",
        u"Holt ⟦k-a:is not known to have said⟧ ⟦c-a:that the dam was safe⟧.",
        u"Contrary to what Holt ⟦k-a:said⟧, ⟦c-a:the dam is not safe⟧.",
        u"Whatever Holt ⟦k-a:says⟧, ⟦c-a:the dam is old⟧.",
        // the paper corrects itself
        u"⟦s-a:An earlier version of this article⟧ ⟦k-a:misstated⟧ ⟦c-a:the price⟧.",
        u"⟦s-a:A previous version of this report⟧ ⟦k-a:said⟧ ⟦c-a:that the 😀 tunnel shut⟧.",
        // no verb
        u"The ⟦k-a:said⟧ ⟦c-a:contract was void⟧.",
        u"⟦c-a:The film⟧ “⟦s-a:She⟧ ⟦k-a:Said⟧” opens.",
        u"That is easier ⟦k-a:said⟧ ⟦c-a:than done⟧.",
        // supposed
        u"If the board ⟦k-a:says⟧ ⟦c-a:the dam is safe⟧, the town will stay.",
        u"If the report by the union ⟦k-a:says⟧ ⟦c-a:the dam is safe⟧, the town will stay.",
        u"In case the firm ⟦k-a:says⟧ ⟦c-a:the pump is broken⟧, keep the bill.",
        u"Should the board ⟦k-a:declare⟧ ⟦c-a:that the plant must shut⟧, jobs will go.",
        u"Had the board ⟦k-a:said⟧ ⟦c-a:that the plant must shut⟧, jobs would have gone.",
        u"Were the board to ⟦k-a:say⟧ ⟦c-a:that the plant must shut⟧, jobs would go.",
        u"Whether or not he ⟦k-a:says⟧ ⟦c-a:the money is his⟧, the house will be sold.",
        u"If Holt resigns and ⟦k-a:says⟧ ⟦c-a:that she is sorry⟧, the case is closed.",
        u"Until the board ⟦k-a:says⟧ ⟦c-a:the dam is safe⟧, the town is shut.",
        u"It works if, and only if, the bank ⟦k-a:says⟧ ⟦c-a:it will pay⟧.",
        u"Let’s say Holt ⟦k-a:told⟧ you ⟦c-a:“go home”⟧.",
        u"Suppose your boss ⟦k-a:said⟧ ⟦c-a:“you can go home”⟧.",
        u"Imagine a doctor ⟦k-a:telling⟧ you ⟦c-a:that you have a week to live⟧.",
        u"Let us ⟦k-a:say⟧ ⟦c-a:the trip costs ten pounds⟧.",
        u"To save a pound, let’s ⟦k-a:say⟧ ⟦c-a:you think the trip costs ten⟧.",
        u"But let us ⟦k-a:say⟧ ⟦c-a:the trip costs ten pounds⟧.",
        u"Did Holt ⟦k-a:say⟧ ⟦c-a:the dam was safe⟧?",
        u"Who ⟦k-a:says⟧ ⟦c-a:the dam is safe⟧?",
        u"Anyone who ⟦k-a:says⟧ ⟦c-a:this is easy⟧ has not tried it.",
        // not done, or not yet
        u"The bank might ⟦k-a:say⟧ ⟦c-a:that rates will rise⟧.",
        u"Holt ⟦k-a:would have said⟧ ⟦c-a:the dam was old⟧ had anyone asked.",
        u"Holt should ⟦k-a:tell⟧ the town ⟦c-a:that the dam is old⟧.",
        u"You might ⟦k-a:think⟧ ⟦c-a:the law is dead⟧.",
        u"People might ⟦k-a:think⟧ ⟦c-a:that the law is dead⟧.",
        u"Holt ⟦k-a:would like to say⟧ ⟦c-a:that he is sorry⟧.",
        u"Holt ⟦k-a:was about to say⟧ ⟦c-a:that he was sorry⟧.",
        u"The mayor needs to ⟦k-a:say⟧ ⟦c-a:that he lied⟧.",
        u"The mayor asked Holt to ⟦k-a:say⟧ ⟦c-a:that she lied⟧.",
        u"Holt was urged to ⟦k-a:admit⟧ ⟦c-a:that she lied⟧.",
        u"It is too early to ⟦k-a:say⟧ ⟦c-a:that the fire is out⟧.",
        u"It would be wrong to ⟦k-a:say⟧ ⟦c-a:that the fire is out⟧.",
        u"To ⟦k-a:say⟧ ⟦c-a:that the fire is out⟧ would be wrong.",
        // foreseen
        u"Holt ⟦k-a:is expected to say⟧ on Thursday ⟦c-a:that the dam is old⟧.",
        u"⟦c-a:Holt⟧ ⟦k-a:is expected⟧ ⟦c-a:to say on Thursday that the dam is old⟧.",
        u"Holt, the mayor, was due to ⟦k-a:tell⟧ the town ⟦c-a:that the dam is old⟧.",
        u"The bank ⟦k-a:is likely to warn⟧ ⟦c-a:that rates will rise⟧.",
        u"Two aides are set to ⟦k-a:announce⟧ ⟦c-a:that the dam will go⟧.",
        u"Holt had been scheduled to ⟦k-a:argue⟧ ⟦c-a:that the dam is old⟧.",
        u"Holt will be expected to ⟦k-a:explain⟧ ⟦c-a:that the dam is old⟧.",
    });
}

void UnsaidTest::knowsWhatNobodySaid()
{
    QFETCH(QString, marked);
    QVERIFY(isUnsaidIn(marked));
}

void UnsaidTest::leavesWhatWasSaid_data()
{
    addRows({
        u"⟦s-a:Ruiz⟧ ⟦k-a:asked⟧ ⟦c-a:why he had not stopped⟧.",
        u"Then ⟦s-a:Ruiz⟧ ⟦k-a:questioned⟧ ⟦c-a:the letter⟧.",
        u"⟦s-a:An officer⟧ ⟦k-a:admitted to⟧ ⟦c-a:mistakes⟧.",
        u"⟦s-a:Ruiz⟧ ⟦k-a:criticised⟧ ⟦c-a:him⟧.",
        u"Holt ⟦k-a:said⟧ ⟦c-a:the dam was not safe⟧.",
        u"Holt let us ⟦k-a:say⟧ ⟦c-a:that the dam was safe⟧.",
        u"⟦s-a:An earlier version of the law⟧ ⟦k-a:said⟧ ⟦c-a:that dams are safe⟧.",
        u"Holt ⟦k-a:said⟧ ⟦c-a:neither the dam nor the road was safe⟧.",
        u"No doubt Holt ⟦k-a:said⟧ ⟦c-a:the dam was safe⟧.",
        u"⟦s-a:No. 10⟧ ⟦k-a:said⟧ ⟦c-a:the talks would go on⟧.",
        u"Theresa May ⟦k-a:said⟧ ⟦c-a:the deal was dead⟧.",
        u"Holt ⟦k-a:did not deny⟧ ⟦c-a:that the dam was old⟧.",
        u"Holt ⟦k-a:does not believe⟧ ⟦c-a:that the dam is safe⟧.",
        u"Holt ⟦k-a:does not agree⟧ ⟦c-a:that the dam is safe⟧.",
        u"Holt ⟦k-a:denied saying⟧ ⟦c-a:that the dam was old⟧.",
        u"Holt ⟦k-a:refused⟧ ⟦c-a:to testify about the dam⟧.",
        u"Holt ⟦k-a:did not mention⟧ ⟦c-a:the dam⟧.",
        u"Holt ⟦k-a:would not say⟧ ⟦c-a:whether the dam was old⟧.",
        u"Not until Friday did Holt ⟦k-a:admit⟧ ⟦c-a:that the dam was old⟧.",
        u"Why did Holt ⟦k-a:say⟧ ⟦c-a:the dam was old⟧?",
        u"Holt did not resign but ⟦k-a:said⟧ ⟦c-a:the dam was old⟧.",
        u"He had no money and ⟦k-a:said⟧ ⟦c-a:that he was sorry⟧.",
        u"The organisers of the play ⟦k-a:say⟧ ⟦c-a:it is good⟧.",
        u"Both sides in the dispute ⟦k-a:say⟧ ⟦c-a:they have won⟧.",
        u"There was no word from Vane but Holt ⟦k-a:welcomed⟧ ⟦c-a:the plan⟧.",
        u"Holt, who had not slept, ⟦k-a:said⟧ ⟦c-a:the dam was old⟧.",
        u"If, as Holt ⟦k-a:says⟧, ⟦c-a:the dam is old⟧, it must go.",
        u"⟦c-a:If the dam breaks⟧, Holt ⟦k-a:said⟧, ⟦c-a:the town will drown⟧.",
        u"Until Holt ⟦k-a:said⟧ ⟦c-a:the dam was old⟧, few knew.",
        u"Holt ⟦k-a:would prefer⟧ ⟦c-a:that the dam stayed⟧.",
        u"What Holt ⟦k-a:said⟧ was ⟦c-a:that the dam was old⟧.",
        u"Holt ⟦k-a:asked⟧ ⟦c-a:if the dam was old⟧.",
        u"Holt ⟦k-a:will say⟧ ⟦c-a:that the dam is old⟧ on Friday.",
        u"Holt ⟦k-a:is expected to say⟧ on Friday: ⟦c-a:“The dam is old.”⟧",
        u"⟦c-a:The road⟧ ⟦k-a:is expected⟧ ⟦c-a:to shut on Friday⟧, Holt said.",
        u"Holt was forced to ⟦k-a:admit⟧ ⟦c-a:that the dam was old⟧.",
        u"Holt went on to ⟦k-a:say⟧ ⟦c-a:that the dam was old⟧.",
        u"Holt wrote to ⟦k-a:say⟧ ⟦c-a:that the dam was old⟧.",
        u"Holt ⟦k-a:would only say⟧ ⟦c-a:that the dam was old⟧.",
        u"Holt would later ⟦k-a:say⟧ ⟦c-a:that the dam was old⟧.",
        u"Holt was wrong to ⟦k-a:say⟧ ⟦c-a:that the dam was old⟧.",
        u"Holt did not hesitate to ⟦k-a:say⟧ ⟦c-a:that the dam was old⟧.",
        u"The Gazette can ⟦k-a:reveal⟧ ⟦c-a:that the dam was sold⟧.",
        u"⟦k-a:According to⟧ ⟦s-a:no less than Holt⟧, ⟦c-a:the dam was old⟧.",
    });
}

void UnsaidTest::leavesWhatWasSaid()
{
    QFETCH(QString, marked);
    QVERIFY(!isUnsaidIn(marked));
}

void UnsaidTest::knowsHowWritersGoOn_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("having") << u"Having ⟦said⟧ that, 😀 there are doubts."_s << true;
    QTest::newRow("within") << u"It is old. ⟦Having said⟧ that — and it matters — it is old."_s
                            << true;
    QTest::newRow("that") << u"That ⟦said⟧, the dam is old."_s << true;
    QTest::newRow("with that") << u"But with that ⟦said⟧, the dam is old."_s << true;
    QTest::newRow("being") << u"All that being ⟦said⟧, the dam is old."_s << true;
    QTest::newRow("having been") << u"That having been ⟦said⟧, the dam is old."_s << true;
    QTest::newRow("somebody") << u"Holt ⟦said⟧ that, and left."_s << false;
    QTest::newRow("having told") << u"Having ⟦said⟧ that the dam was old, Holt left."_s << false;
    QTest::newRow("a thing") << u"A sign like that ⟦said⟧, in red, no."_s << false;
    QTest::newRow("a paper") << u"The paper that ⟦said⟧ so shut."_s << false;
    QTest::newRow("another verb") << u"That ⟦shows⟧, the dam is old."_s << false;
}

void UnsaidTest::knowsHowWritersGoOn()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const QList<WordRange> cue = sample.wordsOf(sample.marked().spans);
    QTEST(isOnlyGoingOn(sample.paragraph(), cue.first()), "goesOn");
}

ONRECORD_TEST(UnsaidTest)
#include "tst_unsaid.moc"
