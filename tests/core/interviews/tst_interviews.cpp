// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interviews/interviews.h"

#include "core/formats/articlereader.h"
#include "tests/support/roomtests.h"
#include "tests/support/toldturns.h"

#include <QTest>

#include <array>

using namespace onrecord;
using namespace Qt::StringLiterals;

class InterviewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();

private:
    std::optional<Lexicon> m_lexicon;
};

void InterviewsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// What is found, a line each: the source, then the words; = before what goes on with a speaker.
void InterviewsTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("initials")
        << u"Talk\n\nJo Finch: Do you stay?\n\nLena Koss: I do.\n\nJF: Why?\n\nLK: It is home."_s
        << u"Jo Finch: Do you stay?|Lena Koss: I do.|JF: Why?|LK: It is home."_s;
    QTest::newRow("times of a chat")
        << u"1:05 PM Ana: are you there?\n1:06 PM Bo: I am"_s << u"Ana: are you there?|Bo: I am"_s;
    QTest::newRow("questions without marks, the first in the headline")
        << u"What made you stay?\n\nI love the quay.\n\nDo you still love it?\n\nI do."_s
        << u": What made you stay?|: I love the quay.|: Do you still love it?|: I do."_s;
    QTest::newRow("names that return")
        << u"An interview\n\nPost: Do you stay?\n\nAna Ruiz: We do. It is our quay.\n\nPost: Why?\n\nRuiz: I was born here."_s
        << u"Post: Do you stay?|Ana Ruiz: We do. It is our quay.|Post: Why?|Ruiz: I was born here."_s;
    QTest::newRow("two lines") << u"Ana Ruiz: We will pay 😀.\nIda Kroll: When will you?"_s
                               << u"Ana Ruiz: We will pay 😀.|Ida Kroll: When will you?"_s;
    QTest::newRow("goes on")
        << u"Post: Do you stay?\n\nRuiz: We do.\n\nThe quay is old and it needs us.\n\nPost: Why?\n\nRuiz: I was born here."_s
        << u"Post: Do you stay?|Ruiz: We do.|=: The quay is old and it needs us.|Post: Why?|Ruiz: I was born here."_s;
    QTest::newRow("a caption between")
        << u"Post: Do you stay?\n\nRuiz: We do.\n\nAna Ruiz on the quay in May.\n\nPost: Why?\n\nRuiz: I was born here."_s
        << u"Post: Do you stay?|Ruiz: We do.|Post: Why?|Ruiz: I was born here."_s;
    QTest::newRow("an aside")
        << u"LUND: We stay.\n\n(Laughter in the hall.)\n\nKROLL: You do not."_s
        << u"LUND: We stay.|KROLL: You do not."_s;
    QTest::newRow("the reporter behind the last")
        << u"LUND: Will you stay?\n\nKROLL: I will.\n\nI mean to die here.\n\nThe court rose at noon.\n\nI left."_s
        << u"LUND: Will you stay?|KROLL: I will.|=: I mean to die here."_s;
    QTest::newRow("letters") << u"Q: Do you stay?\n\nA: I do.\n\nQ: Why?\n\nA: It is home."_s
                             << u": Do you stay?|: I do.|: Why?|: It is home."_s;
    QTest::newRow("letters with an interviewee")
        << u"Harbour talk\n\nWe spoke to harbour master Ana Ruiz about the quay.\n\nQ: Do you stay?\n\nA: I do."_s
        << u": Do you stay?|Ana Ruiz: I do."_s;
    QTest::newRow("letters go on with names")
        << u"Talk\n\nThe Courier: Do you stay?\n\nAna Ruiz: I do.\n\nQ: Why?\n\nA: It is home."_s
        << u"The Courier: Do you stay?|Ana Ruiz: I do.|The Courier: Why?|Ana Ruiz: It is home."_s;
    QTest::newRow("letters go on with the paper")
        << u"Talk\n\nAna Ruiz, the harbour master, spoke to the Courier about Bo Lind.\n\nThe Courier: Tell us why.\n\nA: I saw it.\n\nQ: When?\n\nA: At noon."_s
        << u"The Courier: Tell us why.|Ana Ruiz: I saw it.|The Courier: When?|Ana Ruiz: At noon."_s;
    QTest::newRow("letters of two who answer")
        << u"Talk\n\nQ: Why?\n\nAna Ruiz: I saw it.\n\nQ: When?\n\nBo Lind: At noon.\n\nQ: And now?\n\nA: We stay."_s
        << u": Why?|Ana Ruiz: I saw it.|: When?|Bo Lind: At noon.|: And now?|: We stay."_s;
    for (const auto &[lead, asker, answerer] : std::initializer_list<std::array<QStringView, 3>>{
             {u"Ana Ruiz, the harbour master, spoke to the Courier about Bo Lind.", u"Courier",
              u"Ana Ruiz"},
             {u"Harbour master Ana Ruiz talked with the Tarn Courier on Friday.", u"Tarn Courier",
              u"Ana Ruiz"},
             {u"Ana Ruiz tells the Courier why she left.", u"Courier", u"Ana Ruiz"},
             {u"The Courier spoke to Ana Ruiz about Bo Lind.", u"Courier", u"Ana Ruiz"},
             {u"The harbour master, Ana Ruiz, was interviewed by the Courier.", u"Courier",
              u"Ana Ruiz"},
             {u"We talked to the Tarn mayor, Ana Ruiz.", u"", u"Ana Ruiz"},
             {u"Ana Ruiz spoke to us about Bo Lind.", u"", u"Ana Ruiz"},
             {u"Our paper spoke to a sailor about Bo Lind.", u"", u""},
             {u"Bo Lind told the court that he was ill.", u"", u""},
             {u"The Daily Courier has lost its editor, Bo Lind.", u"", u""}})
        QTest::newRow(lead.toUtf8().constData())
            << u"Talk\n\n%1\n\nQ: Do you stay?\n\nA: I do."_s.arg(lead)
            << u"%1: Do you stay?|%2: I do."_s.arg(asker, answerer);
    QTest::newRow("a question without a label")
        << u"Post: Do you stay?\n\nRuiz: We do.\n\nDoes that make you happy?\n\nNo. It is a quay, and I am old.\n\nPost: Why?\n\nRuiz: I was born here."_s
        << u"Post: Do you stay?|Ruiz: We do.|Post: Does that make you happy?|=: No. It is a quay, and I am old.|Post: Why?|Ruiz: I was born here."_s;
    QTest::newRow("two questions without a label")
        << u"Post: Do you stay?\n\nRuiz: We do.\n\nAre you angry?\n\nNo, and I never was.\n\nWill you sing?\n\nI might if it rains.\n\nPost: Why?\n\nRuiz: I was born here."_s
        << u"Post: Do you stay?|Ruiz: We do.|Post: Are you angry?|=: No, and I never was.|Post: Will you sing?|=: I might if it rains.|Post: Why?|Ruiz: I was born here."_s;
    QTest::newRow("a question behind the last label")
        << u"Post: Do you stay?\n\nRuiz: We do.\n\nPost: Why?\n\nRuiz: I was born here.\n\nWill you ever sell it?\n\nI would rather drown 😀."_s
        << u"Post: Do you stay?|Ruiz: We do.|Post: Why?|Ruiz: I was born here.|Post: Will you ever sell it?|=: I would rather drown 😀."_s;
    QTest::newRow("an aside before the answer")
        << u"Post: Do you stay?\n\nRuiz: We do.\n\nAre you angry?\n\n[Laughs] No. Anger is for gulls.\n\nPost: Why?\n\nRuiz: I was born here."_s
        << u"Post: Do you stay?|Ruiz: We do.|Post: Are you angry?|=: [Laughs] No. Anger is for gulls.|Post: Why?|Ruiz: I was born here."_s;
    QTest::newRow("who answers asks herself")
        << u"Post: Do you stay?\n\nRuiz: We do.\n\nWhat else should I do with a quay?\n\nPost: Why?\n\nRuiz: I was born here."_s
        << u"Post: Do you stay?|Ruiz: We do.|=: What else should I do with a quay?|Post: Why?|Ruiz: I was born here."_s;
    QTest::newRow("questions before the first label")
        << u"Talk\n\nAna Ruiz tells the Courier why she left.\n\nYou hate quays. Why this one?\n\nMy mother said, “Do it.”\n\nThe Courier: Do you stay?\n\nAna Ruiz: I do."_s
        << u"The Courier: You hate quays. Why this one?|Ana Ruiz: My mother said, “Do it.”|The Courier: Do you stay?|Ana Ruiz: I do."_s;
    QTest::newRow("bold names") << u"**Post:** Do you stay?\n\n**Ana Ruiz:** I do."_s
                                << u"Post: Do you stay?|Ana Ruiz: I do."_s;
    QTest::newRow("bold questions")
        << u"Ana Ruiz answers our questions.\n\n**Why did you stay?**\n\nI love the quay.\n\n**Will it last?**\n\nI doubt it."_s
        << u": Why did you stay?|Ana Ruiz: I love the quay.|: Will it last?|Ana Ruiz: I doubt it."_s;
    QTest::newRow("times") << u"[00:01] Ana Ruiz: We stay.\n[00:02] Ida Kroll: When?"_s
                           << u"Ana Ruiz: We stay.|Ida Kroll: When?"_s;
    QTest::newRow("tabs") << u"Ana Ruiz\tWe stay.\nIda Kroll\tYou do not."_s
                          << u"Ana Ruiz: We stay.|Ida Kroll: You do not."_s;
    QTest::newRow("a reporter who follows a hearing")
        << u"Live\n\nQ: Will they have to pay again?\n\nRuiz says the rules stay as they are.\n\nQ: When will we know?\n\nRuiz says in May."_s
        << u": Will they have to pay again?|: When will we know?"_s;
    QTest::newRow("a dateline")
        << u"Villagers return\n\nNEW TARN: Tired and hungry, forty villagers came home on Monday.\n\nThey slept."_s
        << QString();
    QTest::newRow("a headline")
        << u"Ana Ruiz: Norrland drops inquiry\n\nProsecutors have dropped it."_s << QString();
    QTest::newRow("labels")
        << u"Match report\n\nTarn: 3 goals.\n\nNorrland: 2 goals.\n\nReferee: Jo Finch."_s
        << QString();
    QTest::newRow("questions nobody answers")
        << u"What is a quay?\n\nA quay is a wall.\n\nWho pays for it?\n\nThe town pays."_s
        << QString();
    QTest::newRow("no turns") << u"It rained. Ana Ruiz said: “We stay.”"_s << QString();
}

void InterviewsTest::finds()
{
    QFETCH(QString, text);
    const Result<Article> article = articleFromText(text, TextFormat::Plain);
    QVERIFY(article);
    const Document document(*article);
    QTEST(toldTurns(findInterviews(document, *m_lexicon), document.text()), "told");
}

ONRECORD_TEST(InterviewsTest)
#include "tst_interviews.moc"
