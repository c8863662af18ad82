// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/description.h"

#include "core/lexicon/lexicon.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class DescriptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhoMaySpeak_data();
    void tellsWhoMaySpeak();
    void takesApart_data();
    void takesApart();
    void tellsGender();
    void readsWhatFollows();
    void readsNamesOfInstitutions();
    void partsOffices();
    void knowsFormsOfAddress();
    void tellsKinds_data();
    void tellsKinds();
    void shortensSources_data();
    void shortensSources();
    void putsPhrasesWithinASentence_data();
    void putsPhrasesWithinASentence();

private:
    std::optional<Lexicon> m_lexicon;
};

/// "(tarn) mayor definite" of "the mayor of Tarn": qualities, names in brackets, then the noun.
static QString told(const Description &description)
{
    QStringList parts;
    for (const QString &quality : description.qualities)
        parts.append(description.names.contains(quality) ? u"("_s + quality + u')' : quality);
    parts.append(description.noun);
    if (description.definite)
        parts.append(u"definite"_s);
    if (description.plural)
        parts.append(u"plural"_s);
    if (description.owned)
        parts.append(u"owned"_s);
    return parts.join(u' ');
}

void DescriptionTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void DescriptionTest::takesApart_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("parts");
    QTest::newRow("no word") << u"’s"_s << u""_s;
    QTest::newRow("an office") << u"the embattled mayor"_s << u"embattled mayor definite"_s;
    QTest::newRow("one of many") << u"a mayor"_s << u"mayor"_s;
    QTest::newRow("several") << u"two officials"_s << u"two officials plural"_s;
    QTest::newRow("somebody’s") << u"Ruiz’s lawyer"_s << u"(ruiz) lawyer definite owned"_s;
    QTest::newRow("a word for the same office")
        << u"the harbour boss"_s << u"harbour chief definite"_s;
    QTest::newRow("a party by another name")
        << u"the GOP leader"_s << u"(republican) chief definite"_s;
    QTest::newRow("a mark behind it") << u"the mayor,"_s << u"mayor definite"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("beyond the BMP") << u"the 😀 mayor"_s << u"mayor definite"_s;
}

void DescriptionTest::takesApart()
{
    QFETCH(QString, head);
    QTEST(told(descriptionOf(head, {}, *m_lexicon)), "parts");
}

void DescriptionTest::tellsGender()
{
    QCOMPARE(descriptionOf(u"the spokeswoman", {}, *m_lexicon).gender, Gender::Feminine);
    QCOMPARE(descriptionOf(u"the spokesman", {}, *m_lexicon).gender, Gender::Masculine);
    QCOMPARE(descriptionOf(u"the mayor", {}, *m_lexicon).gender, Gender::Unknown);
}

void DescriptionTest::readsWhatFollows()
{
    const Description mayor = descriptionOf(u"the mayor", u"of Tarn, who left Oakby", *m_lexicon);
    QCOMPARE(told(mayor), u"(tarn) mayor definite"_s);
    QVERIFY(mayor.namedBehind);
    QVERIFY(!descriptionOf(u"the Tarn mayor", {}, *m_lexicon).namedBehind);
    QCOMPARE(told(descriptionOf(u"the mayor", u"who left Oakby", *m_lexicon)), u"mayor definite"_s);
}

void DescriptionTest::readsNamesOfInstitutions()
{
    const Description council =
        descriptionInName({u"Norrfell"_s, u"Hydro"_s, u"Council"_s}, *m_lexicon);
    QCOMPARE(council.noun, u"council"_s);
    QCOMPARE(council.qualities, QStringList({u"norrfell"_s, u"hydro"_s}));
    // any word for a study finds it
    QCOMPARE(descriptionInName({u"Norrland"_s, u"Report"_s}, *m_lexicon).noun,
             descriptionOf(u"the review", {}, *m_lexicon).noun);
}

void DescriptionTest::partsOffices()
{
    const QList<Description> offices =
        descriptionsIn(u"mayor of Tarn and head of its council"_s, *m_lexicon);
    QCOMPARE(offices.size(), 2);
    QCOMPARE(told(offices[0]), u"(tarn) mayor"_s);
    QCOMPARE(offices[1].noun, u"chief"_s);
    QCOMPARE(offices[1].names,
             QStringList{u"tarn"_s}); // of the same place, as nothing tells otherwise
    QCOMPARE(descriptionOf(u"the co-CEO", {}, *m_lexicon).noun, u"chief"_s);
}

void DescriptionTest::knowsFormsOfAddress()
{
    QVERIFY(isFormOfAddress(u"Mr.", *m_lexicon));
    QVERIFY(isFormOfAddress(u"of course Mrs", *m_lexicon));
    QVERIFY(!isFormOfAddress(u"the mayor", *m_lexicon));
    QVERIFY(!isFormOfAddress(u"", *m_lexicon));
}

void DescriptionTest::tellsKinds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<ActorKind>("kind");
    QTest::addColumn<bool>("plural");
    QTest::newRow("an office") << u"a spokeswoman"_s << ActorKind::Anonymous << false;
    QTest::newRow("a company") << u"the company"_s << ActorKind::Organisation << false;
    QTest::newRow("a report") << u"the report"_s << ActorKind::Document << false;
    QTest::newRow("several") << u"harbour workers"_s << ActorKind::Group << true;
    QTest::newRow("several without a name") << u"sources"_s << ActorKind::Anonymous << true;
}

void DescriptionTest::tellsKinds()
{
    QFETCH(QString, words);
    const DescribedKind described = kindDescribed(words.split(u' '), *m_lexicon);
    QTEST(described.kind, "kind");
    QTEST(described.plural, "plural");
}

void DescriptionTest::shortensSources_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("a short one") << u"two officials"_s << u" familiar with the talks"_s
                                 << u"two officials familiar with the talks"_s;
    QTest::newRow("a long one") << u"members"_s
                                << u" of the council for the old harbour of Tarn by the sea"_s
                                << u"members of the council for the old harbour of Tarn"_s;
    QTest::newRow("a clause") << u"officials"_s << u" who had come from Oakby to Tarn"_s
                              << u"officials who had come from Oakby to Tarn"_s;
    QTest::newRow("a long clause")
        << u"officials"_s << u" who had come by boat from Oakby to Tarn with their old dogs"_s
        << u"officials"_s;
    QTest::newRow("a time") << u"an insider"_s << u" quoted in the Courant late last November"_s
                            << u"an insider quoted in the Courant"_s;
    QTest::newRow("a day behind what was done then")
        << u"a study"_s << u" published on Monday"_s << u"a study"_s;
    QTest::newRow("a day behind what the head ends with")
        << u"research published"_s << u" on Monday"_s << u"research"_s;
    QTest::newRow("a paper whose day stands behind the source")
        << u"a study published"_s << u""_s << u"a study"_s;
    QTest::newRow("a participle that is the noun")
        << u"the accused"_s << u" on Monday"_s << u"the accused"_s;
    QTest::newRow("an adverb of time") << u"a poll"_s << u" released last week"_s << u"a poll"_s;
    QTest::newRow("what was done somewhere")
        << u"a paper"_s << u" presented in Tarn"_s << u"a paper presented in Tarn"_s;
    QTest::newRow("a day") << u"users"_s << u" of Tarn on Tuesday"_s << u"users of Tarn"_s;
    QTest::newRow("a time that is the head") << u"last week"_s << u""_s << u"last week"_s;
    QTest::newRow("why there is no name")
        << u"one investor"_s << u" in Nordkyst who declined to be named"_s
        << u"one investor in Nordkyst"_s;
    QTest::newRow("what is added")
        << u"an official"_s << u", who was sure of it"_s << u"an official"_s;
    QTest::newRow("the pronoun of a clause alone") << u"the woman"_s << u" who"_s << u"the woman"_s;
    QTest::newRow("one behind a comma")
        << u"a study"_s << u" of ice, which"_s << u"a study of ice"_s;
    QTest::newRow("a pronoun that is all") << u"who"_s << u""_s << u"who"_s;
    QTest::newRow("beyond the BMP")
        << u"😀 officials"_s << u" of Tarn"_s << u"😀 officials of Tarn"_s;
}

void DescriptionTest::shortensSources()
{
    QFETCH(QString, head);
    QFETCH(QString, rest);
    QTEST(shortenedSource(head + rest, head, *m_lexicon), "phrase");
    QCOMPARE(shortenedSource(u"other words"_s, head, *m_lexicon), head);
}

void DescriptionTest::putsPhrasesWithinASentence_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("within");
    QTest::newRow("a sentence’s first word") << u"Two officials"_s << u"two officials"_s;
    QTest::newRow("a common word") << u"Local experts"_s << u"local experts"_s;
    QTest::newRow("a company") << u"Target staff"_s << u"Target staff"_s;
    QTest::newRow("a title before a name")
        << u"President Ana Ruiz’s office"_s << u"President Ana Ruiz’s office"_s;
    QTest::newRow("a name") << u"Norrland’s officials"_s << u"Norrland’s officials"_s;
    QTest::newRow("a nationality") << u"French officials"_s << u"French officials"_s;
    QTest::newRow("all in capitals") << u"TWO OFFICIALS"_s << u"TWO OFFICIALS"_s;
    QTest::newRow("beyond the BMP") << u"😀 officials"_s << u"😀 officials"_s;
}

void DescriptionTest::putsPhrasesWithinASentence()
{
    QFETCH(QString, phrase);
    QTEST(withinSentence(phrase, *m_lexicon), "within");
}

void DescriptionTest::tellsWhoMaySpeak_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("may");
    QTest::newRow("an office") << u"the mayor"_s << true;
    QTest::newRow("a plain noun for somebody") << u"the striker"_s << true;
    QTest::newRow("an age") << u"the 34-year-old"_s << true;
    QTest::newRow("a rare trade") << u"the beekeeper"_s << true;
    QTest::newRow("people") << u"onlookers"_s << true;
    QTest::newRow("part of people") << u"a majority of voters"_s << true;
    QTest::newRow("what is written") << u"the plaque"_s << true;
    QTest::newRow("some") << u"some"_s << true;
    QTest::newRow("many of them") << u"many in the town"_s << true;
    QTest::newRow("a name in small letters") << u"gorvald"_s << true;
    QTest::newRow("a thing") << u"the deal"_s << false;
    QTest::newRow("a thing with somebody behind") << u"the deal for officials"_s << false;
    QTest::newRow("a state") << u"a worse place"_s << false;
    QTest::newRow("a verb") << u"denied"_s << false;
    QTest::newRow("nobody") << u"no official"_s << false;
    QTest::newRow("none") << u"nobody"_s << false;
    QTest::newRow("it") << u"it"_s << false;
    QTest::newRow("beyond the BMP") << u"😀 the deal 😀"_s << false;
}

void DescriptionTest::tellsWhoMaySpeak()
{
    QFETCH(QString, words);
    QTEST(maySpeak(words.split(u' '), *m_lexicon), "may");
}

ONRECORD_TEST(DescriptionTest)
#include "tst_description.moc"
