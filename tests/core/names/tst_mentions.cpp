// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/mentions.h"

#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class MentionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsNames_data();
    void findsNames();
    void tellsKinds_data();
    void tellsKinds();
    void knowsRelatives_data();
    void knowsRelatives();
    void sharesALastName();
    void findsPronounsOfOne();
    void findsGroups_data();
    void findsGroups();

private:
    /// Those that are names for sure.
    QList<NameMention> read(const QString &text) const
    {
        Article article = bareArticle(text);
        const Document document(article);
        QList<NameMention> names = findNames(TaggedParagraph(document, 0, *m_lexicon, false));
        names.removeIf([](const NameMention &name) { return name.doubtful; });
        return names;
    }

    std::optional<Lexicon> m_lexicon;
};

void MentionsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void MentionsTest::findsNames_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("a name") << u"Then ⟦Ana Ruiz⟧ left."_s;
    QTest::newRow("an office in capitals by itself") << u"They met the Home Secretary on Friday."_s;
    QTest::newRow("an office in capitals of a country")
        << u"They met ⟦UK⟧ Home Secretary, ⟦Ana Ruiz⟧, on Friday."_s;
    QTest::newRow("an office in capitals before a name")
        << u"They met Home Secretary ⟦Ana Ruiz⟧ on Friday."_s;
    QTest::newRow("a company, its legal form and where it is listed")
        << u"⟦Torvo Marine, Inc⟧. (NYSE: TRV) met ⟦Lind Shipping plc⟧ and ⟦Oake Mills, LLC⟧, on Friday."_s;
    QTest::newRow("the company spoken of")
        << u"The Company met the ⟦Company of Dancers⟧ and the Group on Friday."_s;
    QTest::newRow("titles of a house")
        << u"The Minority Leader met the Ranking Member and the Rt Hon ⟦Ida Moen⟧ on Friday."_s;
    QTest::newRow("an institution of an office") << u"They met the ⟦Home Office⟧ on Friday."_s;
    QTest::newRow("a last name that is an office") << u"They met ⟦Martin King⟧ on Friday."_s;
    QTest::newRow("a party and a seat")
        << u"Then ⟦Ana Ruiz⟧, R-Vell, and ⟦Bo Lind⟧ (D-Tarn) left."_s;
    QTest::newRow("a name with a hyphen") << u"Then ⟦Ana Ruiz⟧, ⟦J-Lo⟧, and ⟦Bo Lind⟧ left."_s;
    QTest::newRow("neighbouring") << u"Neighbouring ⟦Tessaly⟧ left."_s;
    QTest::newRow("fellow") << u"Fellow ⟦Ida Moen⟧ left."_s;
    QTest::newRow("a carmaker") << u"Carmaker ⟦Torvo⟧ left."_s;
    QTest::newRow("a holiday") << u"They left at Christmas and after Easter."_s;
    QTest::newRow("a holiday that is a last name") << u"Then ⟦Ana Christmas⟧ left."_s;
    QTest::newRow("a holiday within a name") << u"Then ⟦Easter Ross⟧ was closed."_s;
    QTest::newRow("a number within a station")
        << u"⟦Rob Oake⟧ told ⟦BBC Radio 5 Live⟧ and ⟦Channel 4 News⟧ no."_s;
    QTest::newRow("a number behind a station") << u"Then ⟦BBC Radio⟧ 4 told ⟦Rob Oake⟧ no."_s;
    QTest::newRow("a year behind a station") << u"At ⟦Tarn Radio⟧ 5 ⟦Rob Oake⟧ left."_s;
    QTest::newRow("a title") << u"Then Gen. ⟦Ana Ruiz⟧ left."_s;
    QTest::newRow("a company and its chief") << u"Then ⟦Nordkyst⟧ CEO ⟦Ana Ruiz⟧ left."_s;
    QTest::newRow("a given name before a title") << u"Then ⟦Martin King Oake⟧ left."_s;
    QTest::newRow("a last name that is a title") << u"Then Mr. ⟦King⟧ met Mrs. ⟦Bishop⟧."_s;
    QTest::newRow("a title after a form of address") << u"Then Mr. President left."_s;
    QTest::newRow("an adjective of the name")
        << u"Then the ⟦New York Courant⟧ and the ⟦First Norrland Bank⟧ closed."_s;
    QTest::newRow("an adjective before a title") << u"Former President ⟦Ana Ruiz⟧ left."_s;
    QTest::newRow("an office with one word") << u"Minister of Education ⟦Stefa Ginni⟧ left."_s;
    QTest::newRow("an office at an institution")
        << u"Ambassador to ⟦Norrland Council⟧ ⟦Hamdo Mohibi⟧ left."_s;
    QTest::newRow("an office far before")
        << u"Executive director of the Tarn chapter of the ⟦Norrland-Oakby Relations⟧ ⟦Olia "
           "Selam⟧ left."_s;
    QTest::newRow("a middle name") << u"Secretary of State ⟦Maria Rodham Ruiz⟧ left."_s;
    QTest::newRow("an owned office") << u"Tarn’s Supervisor of Elections ⟦Ana Ruiz⟧ left."_s;
    QTest::newRow("an institution alone") << u"Then the head of ⟦Norrfell Mining Works⟧ left."_s;
    QTest::newRow("an office behind the name")
        << u"Then ⟦Ana Ruiz⟧, president of ⟦Norrfell Mining Works⟧, left."_s;
    QTest::newRow("an office somebody is given")
        << u"They elected president of ⟦Norrfell Mining Works⟧ nobody."_s;
    QTest::newRow("a title within the office") << u"A spokesman for President ⟦Ana Ruiz⟧ left."_s;
    QTest::newRow("a nickname") << u"Then ⟦Ana “Shorty” Ruiz⟧ left."_s;
    QTest::newRow("particles") << u"Then ⟦Ludwig van der Berg⟧ met ⟦Omar bin Salim⟧."_s;
    QTest::newRow("a joined particle") << u"Then ⟦al-Salim⟧ met ⟦Maeve O’Dunn⟧."_s;
    QTest::newRow("a last name that is a month") << u"Then ⟦Clara May⟧ met ⟦June August⟧ in May."_s;
    QTest::newRow("a last name that is a verb") << u"“No,” said ⟦Amy Tell⟧. ⟦Bill Reports⟧ left."_s;
    QTest::newRow("a given name that is a weekday") << u"⟦Friday Osei⟧ left on Friday."_s;
    QTest::newRow("a middle initial that is a word") << u"Then ⟦Martin A Oake⟧ left."_s;
    QTest::newRow("an institution for") << u"The ⟦Office for Norrland Statistics⟧ closed."_s;
    QTest::newRow("an institution with and")
        << u"The ⟦Food and Harvest Organisation⟧ met the ⟦Association of School and College "
           "Leaders⟧."_s;
    QTest::newRow("an institution of the")
        << u"The ⟦Department of the Interior⟧ met the ⟦Federation of the Norrland Unions⟧."_s;
    QTest::newRow("an institution for the") << u"The ⟦Society for the Study of Birds⟧ closed."_s;
    QTest::newRow("an institution that joins twice")
        << u"The ⟦Oakby Society for Prevention of Cruelty to Animals⟧ closed."_s;
    QTest::newRow("an institution of chiefs")
        << u"The ⟦Association of Chief Officers of Norrland⟧ closed."_s;
    QTest::newRow("an institution and where it is sent")
        << u"They moved the ⟦University of Tarn⟧ to ⟦Oakby⟧."_s;
    QTest::newRow("common words with capitals") << u"Then ⟦War on Want⟧ closed."_s;
    QTest::newRow("common words without") << u"War on want is long."_s;
    QTest::newRow("a noun for people in an institution’s name")
        << u"The ⟦Student Loans Company⟧ met the ⟦Nurse Education Council⟧."_s;
    QTest::newRow("a noun for people before a name") << u"Student ⟦Ana Ruiz⟧ left."_s;
    QTest::newRow("a joined title")
        << u"Co-Chairman ⟦Liam Fosse⟧ met Attorney-General ⟦Ana Ruiz⟧."_s;
    QTest::newRow("a joined title behind a paper")
        << u"⟦Oakby Week⟧ Editor-in-Chief ⟦Karl Lund⟧ left."_s;
    QTest::newRow("a joined last name") << u"Then ⟦Ana King-Oake⟧ left."_s;
    QTest::newRow("somebody of a place")
        << u"Then a Londoner met the Texan and an excited Redditor."_s;
    QTest::newRow("somebody of a place by name") << u"Then Texan ⟦Martin Oake⟧ left."_s;
    QTest::newRow("a label of what follows") << u"Fact Check: Is a mall selling snow?"_s;
    QTest::newRow("another label") << u"Explainer: Why the dam broke"_s;
    QTest::newRow("a label that is a name") << u"⟦Ana Ruiz⟧: It rains."_s;
    QTest::newRow("a verb of saying before a name") << u"Said ⟦Ana Ruiz⟧: “No.”"_s;
    QTest::newRow("a name that is a verb of saying") << u"⟦Said Omar⟧ left."_s;
    QTest::newRow("a turned apostrophe") << u"Then ⟦Maeve O‘Dunn⟧ left."_s;
    QTest::newRow("a review") << u"Then the ⟦Norrland Review of International Affairs⟧ closed."_s;
    QTest::newRow("common words of the") << u"Then ⟦Top of the Pops⟧ closed."_s;
    QTest::newRow("a project with and")
        << u"Then the ⟦Pew Internet and American Life Project⟧ closed."_s;
    QTest::newRow("a state of two lands") << u"The ⟦Islamic State of Tarn and Oakby⟧ fell."_s;
    QTest::newRow("marks within") << u"Then ⟦M/T⟧ and ⟦E*Bank⟧ closed."_s;
    QTest::newRow("who leads an institution") << u"Then the ⟦Oakby Council⟧ Leader left."_s;
    QTest::newRow("a participle that begins a sentence") << u"Unconfirmed reports came."_s;
    QTest::newRow("two institutions") << u"Then the ⟦Oakby Bank⟧ and the ⟦Oakby Union⟧ closed."_s;
    QTest::newRow("where somebody is from") << u"Tarn-based ⟦Nordkyst⟧ closed."_s;
    QTest::newRow("a noun before a name") << u"Guitarist ⟦Ana Ruiz⟧ left."_s;
    QTest::newRow("a profession that begins a sentence") << u"Volcanologist ⟦Martin Oake⟧ left."_s;
    QTest::newRow("a member of a party") << u"Then Republican ⟦Martin Oake⟧ left."_s;
    QTest::newRow("a party before a name") << u"Tory ⟦Martin Oake⟧ left."_s;
    QTest::newRow("a department before a title") << u"Education Secretary ⟦Ana Ruiz⟧ left."_s;
    QTest::newRow("a name in small letters") << u"⟦danah merrick⟧ left."_s;
    QTest::newRow("a known name with a possessive mark") << u"Then ⟦McDonald’s⟧ closed."_s;
    QTest::newRow("an owner") << u"Then ⟦Norrgard⟧’s closed."_s;
    QTest::newRow("a name with and") << u"Then the ⟦Globe and Mail⟧ closed."_s;
    QTest::newRow("capitals everywhere") << u"⟦KARL LUND⟧ SAID IT WOULD RAIN."_s;
    QTest::newRow("a common acronym") << u"Then the AI left, and PR failed."_s;
    QTest::newRow("an honour") << u"Then ⟦Sir Ian Oake⟧ met ⟦Dr Ana Ruiz⟧."_s;
    QTest::newRow("a particle in front") << u"Then ⟦von Holt⟧ left."_s;
    QTest::newRow("a suffix with a stop") << u"Then ⟦Pavel Oake Jr.⟧ left."_s;
    QTest::newRow("a capital within") << u"Then ⟦comScore⟧ and ⟦eBay⟧ closed."_s;
    QTest::newRow("an office in capitals") << u"Then the MPs met the CEO."_s;
    QTest::newRow("an origin that describes") << u"Then the 48-year-old Australian left."_s;
    QTest::newRow("a common word that begins a sentence") << u"Airlines closed. Delays grew."_s;
    QTest::newRow("a domain") << u"Then ⟦Gazette.example⟧ left."_s.replace(u"example"_s, u"org"_s);
    QTest::newRow("Cyrillic") << u"Then ⟦Олена Шумко⟧ left."_s;
    QTest::newRow("Han") << u"Then ⟦安娜⟧ left Tarn’s old mill and never came back."_s;
    QTest::newRow("a text without capitals") << u"安娜 来 了 安娜"_s;
    QTest::newRow("beyond the BMP") << u"😀 then ⟦Ana Ruiz⟧ 😀 left."_s;
}

void MentionsTest::findsNames()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    Spans found;
    for (const NameMention &name : read(sample.text)) {
        if (sample.text.mid(name.span.begin, name.span.length()) != u"Tarn"_s)
            found.append(name.span);
    }
    QCOMPARE(withMarks(sample.text, found), withMarks(sample.text, sample.spans));
}

void MentionsTest::tellsKinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("person");
    QTest::newRow("a title") << u"Then Gen. Ruiz left."_s << true;
    QTest::newRow("who") << u"Then Norrgard, who was late, left."_s << true;
    QTest::newRow("an office behind") << u"Then Norrgard, a retired lawyer, left."_s << true;
    QTest::newRow("a company behind") << u"Then Norrgard, a small company, left."_s << false;
    QTest::newRow("a telling word") << u"Then the Norrgard Institute left."_s << false;
    QTest::newRow("a company named like a rank") << u"Then General Motors left."_s << false;
    QTest::newRow("a suffix") << u"Then Pavel Oake Jr. left."_s << true;
    QTest::newRow("a company known by name") << u"Then Wells Fargo left."_s << false;
    QTest::newRow("a word that ends names of companies")
        << u"Then Norrgard Securities left."_s << false;
    QTest::newRow("a given name") << u"Then Zainab Norrgard left."_s << true;
}

void MentionsTest::tellsKinds()
{
    QFETCH(QString, text);
    QFETCH(bool, person);
    const QList<NameMention> names = read(text);
    QCOMPARE(names.size(), 1);
    QVERIFY(names.first().sure);
    QCOMPARE(names.first().kind == ActorKind::Person, person);
}

void MentionsTest::findsPronounsOfOne()
{
    const QList<NameMention> names = read(u"She took his boat, and they left it."_s);
    QCOMPARE(names.size(), 2);
    QVERIFY(names[0].pronoun && names[0].subject && !names[0].possessive);
    QCOMPARE(names[0].gender, Gender::Feminine);
    QVERIFY(names[1].pronoun && names[1].possessive);
    QCOMPARE(names[1].gender, Gender::Masculine);
}

void MentionsTest::knowsRelatives_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Gender>("gender");
    QTest::addColumn<bool>("subject");
    QTest::newRow("sister") << u"Her sister Quellan agreed."_s << Gender::Feminine << true;
    QTest::newRow("husband behind a comma")
        << u"Her husband, Quellan Weld, agreed."_s << Gender::Masculine << true;
    QTest::newRow("daughter") << u"Her daughter Quellan left."_s << Gender::Feminine << true;
    QTest::newRow("colleague with a given name")
        << u"His colleague Joan nodded."_s << Gender::Feminine << true;
    QTest::newRow("colleague with another")
        << u"His colleague Quellan nodded."_s << Gender::Unknown << true;
    QTest::newRow("a coach of somebody")
        << u"Storm coach Quellan Weld agreed."_s << Gender::Unknown << true;
    QTest::newRow("of somebody with two names")
        << u"Tarn Rovers counterpart Quellan Weld agreed."_s << Gender::Unknown << true;
    QTest::newRow("a coach whom somebody met")
        << u"They met Storm coach Quellan Weld."_s << Gender::Unknown << false;
    QTest::newRow("whom somebody met")
        << u"They met her brother Quellan."_s << Gender::Masculine << false;
}

void MentionsTest::knowsRelatives()
{
    QFETCH(QString, text);
    QList<NameMention> names = read(text);
    names.removeIf([](const NameMention &each) {
        return !each.words.contains(u"Quellan") && !each.words.contains(u"Joan");
    });
    QCOMPARE(names.size(), 1);
    QTEST(names.first().gender, "gender");
    QTEST(names.first().subject, "subject");
}

void MentionsTest::sharesALastName()
{
    const QList<NameMention> couple = read(u"Then Paul and Irene Tasker left."_s);
    QCOMPARE(couple.size(), 2);
    QCOMPARE(couple.first().fullName, u"Paul Tasker"_s);
    QCOMPARE(couple.first().gender, Gender::Masculine);
    QCOMPARE(couple.first().words, QStringList({u"Paul"_s, u"Tasker"_s}));
    const QList<NameMention> others = read(u"Then Norrgard and Irene Tasker left."_s);
    QVERIFY(others.first().fullName.isEmpty());
}

void MentionsTest::findsGroups_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("a group") << u"Then ⟦harbour officials⟧ left."_s;
    QTest::newRow("an article") << u"Then ⟦the old researchers⟧ left."_s;
    QTest::newRow("a sentence’s first word") << u"⟦Researchers⟧ left."_s;
    QTest::newRow("an owner") << u"Then ⟦the harbour’s workers⟧ left."_s;
    QTest::newRow("no article of one") << u"Then it was found that ⟦children⟧ left."_s;
    QTest::newRow("who owns something") << u"Then the officials’ cars left."_s;
    QTest::newRow("a word before another noun") << u"Then the workers party left."_s;
    QTest::newRow("beyond the BMP") << u"😀 then ⟦the officials⟧ 😀 left."_s;
}

void MentionsTest::findsGroups()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    Spans found;
    for (const NameMention &name : read(sample.text)) {
        if (name.group)
            found.append(name.span);
    }
    QCOMPARE(withMarks(sample.text, found), withMarks(sample.text, sample.spans));
}

ONRECORD_TEST(MentionsTest)
#include "tst_mentions.moc"
