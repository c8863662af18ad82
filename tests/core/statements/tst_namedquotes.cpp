// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/namedquotes.h"

#include "core/statements/ruledparagraph.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class NamedQuotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhoIsNamed_data();
    void findsWhoIsNamed();

private:
    std::optional<Lexicon> m_lexicon;
};

void NamedQuotesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void NamedQuotesTest::findsWhoIsNamed_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("rules");
    const QString behind = u"quote-verb-subject"_s;
    const QString before = u"subject-verb-quote"_s;
    const QString name = u"quote-source"_s;

    QTest::newRow("any verb") << u"⟦c-a:“Nobody came,”⟧ ⟦k-a:wheezed⟧ ⟦s-a:Ana Ruiz⟧."_s << behind;
    QTest::newRow("any verb, a kin")
        << u"⟦c-a:“Nobody 😀 came!”⟧ ⟦k-a:wheezed⟧ ⟦s-a:her neighbour, Bo Lind⟧."_s << behind;
    QTest::newRow("any verb behind its subject")
        << u"⟦c-a:“Nobody came,”⟧ ⟦s-a:Ana Ruiz⟧ ⟦k-a:wheezed⟧."_s << u"quote-subject-verb"_s;
    QTest::newRow("a reply") << u"⟦c-a:“Nor I,”⟧ ⟦k-a:came the reply from⟧ ⟦s-a:Ana Ruiz⟧."_s
                             << behind;
    QTest::newRow("an answer") << u"⟦c-a:“Nor I,”⟧ ⟦k-a:was the answer of⟧ ⟦s-a:Ana Ruiz⟧."_s
                               << behind;
    QTest::newRow("a voice") << u"⟦c-a:“Go home,”⟧ ⟦k-a:came⟧ ⟦s-a:a voice⟧."_s << behind;
    QTest::newRow("from") << u"⟦c-a:“No,”⟧ ⟦k-a:from⟧ ⟦s-a:Ana Ruiz⟧."_s << behind;
    QTest::newRow("a dash and a year") << u"⟦c-a:“We tried”⟧ ⟦k-a:–⟧ ⟦s-a:Bo Lind⟧, 2019"_s << name;
    QTest::newRow("a hyphen and a stop") << u"⟦c-a:\"We tried\"⟧ ⟦k-a:-⟧ ⟦s-a:Lind⟧."_s << name;
    QTest::newRow("brackets") << u"⟦c-a:“It hurts”⟧ ⟦k-a:(⟧⟦s-a:Ana Ruiz⟧)"_s << name;
    QTest::newRow("brackets and a place")
        << u"⟦c-a:“It hurts.”⟧ ⟦k-a:(⟧⟦s-a:Ana Ruiz⟧, Tarn)"_s << name;
    QTest::newRow("a label") << u"⟦s-a:Ana Ruiz⟧⟦k-a::⟧ ⟦c-a:“Never again.”⟧"_s << before;
    QTest::newRow("a label with an office")
        << u"⟦s-a:Ana Ruiz⟧, transport minister⟦k-a::⟧ ⟦c-a:“We tried.”⟧"_s << before;
    QTest::newRow("a label in brackets")
        << u"⟦s-a:Ana Ruiz⟧ (miller)⟦k-a::⟧ ⟦c-a:“I am out.”⟧"_s << before;
    QTest::newRow("a label within") << u"It rained. ⟦s-a:Ruiz⟧⟦k-a::⟧ ⟦c-a:“a joke”⟧."_s << before;
    QTest::newRow("a name and a dash") << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:–⟧ ⟦c-a:“It hurts.”⟧"_s << name;
    QTest::newRow("in the words of")
        << u"In the ⟦k-a:words of⟧ ⟦s-a:Ana Ruiz⟧: ⟦c-a:“There is no way.”⟧"_s << before;
    QTest::newRow("as somebody put it")
        << u"As ⟦s-a:Ana Ruiz⟧ ⟦k-a:put it⟧, ⟦c-a:“a mess”⟧."_s << before;
    QTest::newRow("in somebody's words")
        << u"In ⟦s-a:Ana Ruiz⟧’s ⟦k-a:words⟧, ⟦c-a:“a waste of money”⟧."_s << before;
    QTest::newRow("a label with a long office")
        << u"⟦s-a:ANA RUIZ⟧, CHIEF INVESTMENT OFFICER, NORDKYST, NEW TARN⟦k-a::⟧ "
           "⟦c-a:“It fell.”⟧"_s
        << before;
    QTest::newRow("a message") << u"⟦s-a:Ana Ruiz⟧’s ⟦k-a:message⟧ was clear: ⟦c-a:“Pay us.”⟧"_s
                               << before;
    QTest::newRow("a response") << u"⟦s-a:Ruiz⟧’s ⟦k-a:response⟧: ⟦c-a:“Never.”⟧"_s << before;
    QTest::newRow("a verdict of somebody")
        << u"The ⟦k-a:verdict⟧ of ⟦s-a:the judge⟧ was blunt: ⟦c-a:“Guilty.”⟧"_s << before;
    QTest::newRow("a sentence that leads to it")
        << u"“Pay us,” says Ruiz. ⟦s-a:Bo Lind⟧ is no kinder⟦k-a::⟧ ⟦c-a:“They owe us.”⟧"_s
        << before;
    QTest::newRow("a name at the end of one")
        << u"“Pay us,” says Ruiz. So does ⟦s-a:Lind⟧⟦k-a::⟧ ⟦c-a:“They owe us.”⟧"_s << before;
    QTest::newRow("a verdict asked for")
        << u"⟦s-a:His⟧ ⟦k-a:verdict⟧? ⟦c-a:“Hopeless.”⟧"_s << before;

    QTest::newRow("somebody who is only named")
        << u"“Pay us,” says Ruiz. She pointed at Bo Lind: “They owe us.”"_s << QString();
    QTest::newRow("a place that is compared")
        << u"“Pay us,” says Ruiz. London was angrier: “They owe us.”"_s << QString();
    QTest::newRow("a known verb") << u"“Nobody came,” said Ana Ruiz."_s << QString();
    QTest::newRow("a word that is no verb") << u"“Nobody came,” red Ruiz."_s << QString();
    QTest::newRow("what happened next") << u"“Nobody came.” Worried Ana Ruiz left."_s << QString();
    QTest::newRow("a label without a name") << u"Update: “Nobody came.”"_s << QString();
    QTest::newRow("a clause with a dash") << u"Ana Ruiz left the room – “a mess”."_s << QString();
    QTest::newRow("somebody's words about a place")
        << u"The sign on the mill read: “Closed.”"_s << QString();
}

void NamedQuotesTest::findsWhoIsNamed()
{
    QFETCH(QString, marked);
    QFETCH(QString, rules);
    const SampleParagraph sample(marked, *m_lexicon);
    RuledParagraph ruled(sample.paragraph(), {});
    readNamedQuotations(ruled);
    QCOMPARE(sample.told(ruled.statements()), sample.drawnBy(rules));
}

ONRECORD_TEST(NamedQuotesTest)
#include "tst_namedquotes.moc"
