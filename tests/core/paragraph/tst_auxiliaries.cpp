// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/auxiliaries.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class AuxiliariesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatStandsBeforeAVerb_data();
    void readsWhatStandsBeforeAVerb();
    void knowsASubject_data();
    void knowsASubject();
    void knowsSentences_data();
    void knowsSentences();
};

void AuxiliariesTest::readsWhatStandsBeforeAVerb_data()
{
    QTest::addColumn<QString>("marked"); // the verb
    QTest::addColumn<QString>("told");

    QTest::newRow("nothing") << u"Ruiz ⟦came⟧."_s << QString();
    QTest::newRow("not") << u"Ruiz did not ⟦come⟧."_s << u"negated"_s;
    QTest::newRow("never, adverbs between")
        << u"Ruiz has never once publicly ⟦come⟧."_s << u"negated"_s;
    QTest::newRow("without") << u"Ruiz left without ⟦coming⟧."_s << u"negated"_s;
    QTest::newRow("be") << u"Ruiz was ⟦told⟧."_s << u"be"_s;
    QTest::newRow("got") << u"Ruiz got ⟦caught⟧."_s << u"be"_s;
    QTest::newRow("would") << u"Ruiz would ⟦come⟧."_s << u"would"_s;
    QTest::newRow("may, not, be") << u"Ruiz may not be ⟦told⟧."_s << u"negated be may"_s;
    QTest::newRow("another sentence") << u"Ruiz did not. ⟦Come⟧ on."_s << QString();
    QTest::newRow("beyond the BMP") << u"😀 𝑅uiz might ⟦come⟧."_s << u"may"_s;
    QTest::newRow("the first word") << u"⟦Come⟧ on."_s << QString();
}

void AuxiliariesTest::readsWhatStandsBeforeAVerb()
{
    QFETCH(QString, marked);
    const Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    const SampleParagraph sample(marked, *lexicon);
    const qsizetype verb = sample.wordsOf(sample.marked().spans).first().first;
    const Auxiliaries found = auxiliariesBefore(sample.paragraph(), verb);
    QStringList told;
    for (const auto &[is, name] :
         {std::pair(found.negated, u"negated"_s), std::pair(found.be, u"be"_s),
          std::pair(found.would, u"would"_s), std::pair(found.may, u"may"_s)}) {
        if (is)
            told.append(name);
    }
    QTEST(told.join(u' '), "told");
}

void AuxiliariesTest::knowsASubject_data()
{
    QTest::addColumn<QString>("marked"); // the pronoun
    QTest::addColumn<bool>("is");

    QTest::newRow("an auxiliary") << u"Ruiz said ⟦nothing⟧ was signed."_s << true;
    QTest::newRow("a past form") << u"Ruiz said ⟦nothing⟧ happened."_s << true;
    QTest::newRow("an adjective between") << u"Ruiz said ⟦nothing⟧ new had come up."_s << true;
    QTest::newRow("of between") << u"Ruiz said ⟦nothing⟧ of the kind happened."_s << true;
    QTest::newRow("the end") << u"Ruiz said ⟦nothing⟧."_s << false;
    QTest::newRow("about something")
        << u"Ruiz said ⟦nothing⟧ about the mill that was shut."_s << false;
    QTest::newRow("when") << u"Ruiz said ⟦nothing⟧ when she was asked."_s << false;
    QTest::newRow("beyond the BMP") << u"𝑅uiz said ⟦nothing⟧ 😀 about it."_s << false;
}

void AuxiliariesTest::knowsASubject()
{
    QFETCH(QString, marked);
    const Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    const SampleParagraph sample(marked, *lexicon);
    const qsizetype pronoun = sample.wordsOf(sample.marked().spans).first().first;
    QTEST(isSubject(sample.paragraph(), pronoun), "is");
}

/// Marks: what is looked at.
void AuxiliariesTest::knowsSentences_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("is");
    QTest::newRow("an auxiliary") << u"⟦The mill is shut⟧."_s << true;
    QTest::newRow("a past form") << u"⟦The mill closed⟧."_s << true;
    QTest::newRow("one without -ed") << u"⟦Ticket prices rose⟧."_s << true;
    QTest::newRow("another") << u"⟦The boat sank off Tarn⟧."_s << true;
    QTest::newRow("a noun of that form") << u"⟦A rose in the vase⟧."_s << false;
    QTest::newRow("a name of that form") << u"⟦Dear Rose Hale⟧."_s << false;
    QTest::newRow("no verb") << u"⟦In the 𝑒nd 😀⟧."_s << false;
}

void AuxiliariesTest::knowsSentences()
{
    QFETCH(QString, marked);
    const Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    const SampleParagraph sample(marked, *lexicon);
    const WordRange words = sample.wordsOf(sample.marked().spans).first();
    QTEST(hasFiniteVerb(sample.paragraph(), words), "is");
}

ONRECORD_TEST(AuxiliariesTest)
#include "tst_auxiliaries.moc"
