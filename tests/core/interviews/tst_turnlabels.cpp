// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interviews/turnlabels.h"

#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class TurnLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsLabels_data();
    void readsLabels();
    void knowsInitials();

private:
    std::optional<Lexicon> m_lexicon;
};

void TurnLabelsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// The marks stand around the name and the words.
void TurnLabelsTest::readsLabels_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<int>("form");
    const auto row = [](const char *name, const QString &marked, TurnLabel::Form form) {
        QTest::newRow(name) << marked << int(form);
    };
    using Form = TurnLabel::Form;
    row("a name", u"⟦Ana Ruiz⟧: ⟦We stay 😀.⟧"_s, Form::Name);
    row("an outlet", u"⟦Daily Post⟧: ⟦Do you stay?⟧"_s, Form::Name);
    row("a particle", u"⟦Jan van der Meer⟧: ⟦We stay.⟧"_s, Form::Name);
    row("an office", u"⟦Ana Ruiz⟧, harbour master: ⟦We stay.⟧"_s, Form::Name);
    row("capitals", u"⟦RUIZ⟧: ⟦We stay.⟧"_s, Form::Capitals);
    row("a party", u"⟦SEN. ANA RUIZ⟧ (D-TARN): ⟦We stay.⟧"_s, Form::Capitals);
    row("quoted whole", u"“⟦RUIZ⟧: ⟦We stay.”⟧"_s, Form::Capitals);
    row("bold", u"**⟦Ana Ruiz⟧:** ⟦We stay.⟧"_s, Form::Bold);
    row("bold, the colon outside", u"**⟦Ana Ruiz⟧**: ⟦We stay.⟧"_s, Form::Bold);
    row("bold alone", u"**⟦Ana Ruiz⟧** ⟦We stay.⟧"_s, Form::Bold);
    row("a time", u"[00:01:12] ⟦Ana Ruiz⟧: ⟦We stay.⟧"_s, Form::Timed);
    row("a bare time", u"1:02 ⟦Ruiz⟧: ⟦We stay.⟧"_s, Form::Timed);
    row("a tab", u"⟦Ana Ruiz⟧\t⟦We stay.⟧"_s, Form::Tabbed);
    row("a question", u"⟦Q⟧: ⟦Do you stay?⟧"_s, Form::Question);
    row("a question with a stop", u"⟦Q⟧. ⟦Do you stay?⟧"_s, Form::Question);
    row("an answer", u"⟦Answer⟧: ⟦We do.⟧"_s, Form::Answer);

    row("an office in two words", u"⟦COURT CLERK⟧: ⟦All rise.⟧"_s, Form::Capitals);
    row("a surname that is a word", u"⟦ANA GREEN⟧: ⟦We stay.⟧"_s, Form::Capitals);

    for (const QStringView event :
         {u"FULL-TIME: Rovers 2-1 Town.", u"HALF-TIME: No goals yet 😀.",
          u"RED CARD: Holm has to go.", u"KICK-OFF: We are under way.", u"GOAL: Dahl heads it in.",
          u"Goal: Dahl heads it in.", u"Full-time: Rovers 2-1 Town."})
        QTest::newRow(event.toUtf8().constData()) << event.toString() << -1;
    QTest::newRow("a verb before the name") << u"Said Ana Ruiz: “We stay.”"_s << -1;
    for (const QStringView sentence : {
             u"Ana Ruiz, the mayor, said: “We stay.”",
             u"Ana Ruiz, the mayor, never said: “We stay.”",
             u"Ana Ruiz, the mayor, told police on Sunday: “We stay.”",
             u"Ana Ruiz, the mayor, denied it: “We stay.”",
             u"Ana Ruiz, who runs the mill, adds: “We stay.”",
             u"Ana Ruiz (left), a baker, wrote on Friday: “We stay.”",
             u"Ana Ruiz, 42, does not agree: “We stay.”",
             u"Ana Ruiz, mayor of Tarn, was clear: “We stay.”",
             u"**Ana Ruiz, the mayor, said:** “We stay.”",
         })
        QTest::newRow(sentence.toUtf8().constData()) << sentence.toString() << -1;
    row("a clause of who", u"⟦Ana Ruiz⟧, who runs the mill and said no: ⟦We stay.⟧"_s, Form::Name);
    row("a noun like a verb", u"⟦Ana Ruiz⟧, head of claims: ⟦We stay.⟧"_s, Form::Name);
    row("a participle", u"⟦Ana Ruiz⟧, the accused: ⟦We stay.⟧"_s, Form::Name);
    row("a name that is a verb", u"⟦Said Ruiz⟧: ⟦We stay.⟧"_s, Form::Name);
    QTest::newRow("a sentence") << u"Here are the rules: we stay."_s << -1;
    QTest::newRow("a label") << u"Update: We stay."_s << -1;
    QTest::newRow("a label in capitals") << u"UPDATED: 20 May, 11:52"_s << -1;
    QTest::newRow("two labels") << u"Fact Check: Is the mill closed?"_s << -1;
    QTest::newRow("ends with a label") << u"Harbour update: the quay is closed."_s << -1;
    QTest::newRow("a time of day") << u"At 10:30 the ferry left."_s << -1;
    QTest::newRow("an address") << u"Ruiz https://t.example/x"_s << -1;
    QTest::newRow("nothing said") << u"RUIZ: …"_s << -1;
    QTest::newRow("a long name") << u"THE OLD MAYOR OF TARN AND OF RUIZ: We stay."_s << -1;
    QTest::newRow("no name") << u"We stay."_s << -1;
    QTest::newRow("nothing") << QString() << -1;
}

void TurnLabelsTest::readsLabels()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const auto label = readTurnLabel(sample.text, {0, sample.text.size()}, *m_lexicon);
    QTEST(label ? int(label->form) : -1, "form");
    if (!label)
        return;
    QCOMPARE(label->name, sample.spans.first());
    QCOMPARE(label->wordsAt, sample.spans.last().begin);
}

void TurnLabelsTest::knowsInitials()
{
    QVERIFY(areInitials(u"LK", u"Lena Koss"));
    QVERIFY(areInitials(u"AMR", u"Ana Maria Ruiz"));
    QVERIFY(!areInitials(u"LR", u"Lena Koss"));
    QVERIFY(!areInitials(u"L", u"Lena"));
    QVERIFY(!areInitials(u"ABCD", u"Ana Bo Cai Dee"));
}

ONRECORD_TEST(TurnLabelsTest)
#include "tst_turnlabels.moc"
