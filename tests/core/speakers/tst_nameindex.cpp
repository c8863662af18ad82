// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/nameindex.h"

#include "core/lexicon/lexicon.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// A name of which nothing is known but its words and kind.
static NameMention nameOf(const QString &words, ActorKind kind)
{
    NameMention name;
    name.words = words.split(u' ');
    name.kind = kind;
    return name;
}

/// Actors under their names, as KnownActors would keep them.
class NameIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void findsByName_data();
    void findsByName();
    void takesWhoWasNamedMostOften();
    void takesTheLatestOfTwo();
    void heedsGender();
    void forgetsTheOldestNamesakes();
    void knowsWords();

private:
    qsizetype add(const QString &name, ActorKind kind)
    {
        KnownActor actor;
        actor.actor.name = name;
        actor.actor.kind = kind;
        actor.words = name.split(u' ');
        m_actors.append(actor);
        m_index->add(actor.words, m_actors.size() - 1, kind);
        return m_actors.size() - 1;
    }
    QString found(const NameMention &name) const
    {
        const std::optional<qsizetype> number = m_index->find(name, m_actors);
        return number ? m_actors[*number].actor.name : u"-"_s;
    }

    std::optional<Lexicon> m_lexicon;
    std::optional<NameIndex> m_index;
    QList<KnownActor> m_actors;
};

void NameIndexTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void NameIndexTest::init()
{
    m_actors.clear();
    m_index.emplace(*m_lexicon);
}

void NameIndexTest::findsByName_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ActorKind>("kind");
    QTest::addColumn<bool>("same");
    const auto person = ActorKind::Person;
    const auto organisation = ActorKind::Organisation;

    QTest::newRow("the full name") << u"Ana Ruiz"_s << u"ANA RUIZ"_s << person << true;
    QTest::newRow("the last name") << u"Ana Ruiz"_s << u"Ruiz"_s << person << true;
    QTest::newRow("the given name") << u"Ana Ruiz"_s << u"Ana"_s << person << true;
    QTest::newRow("the family name first") << u"Li Wenjun"_s << u"Li"_s << person << true;
    QTest::newRow("a suffix") << u"Pavel Oake Jr"_s << u"Oake"_s << person << true;
    QTest::newRow("an initial between") << u"Ana Ruiz"_s << u"Ana M Ruiz"_s << person << true;
    QTest::newRow("an initial for a name") << u"A. Ruiz"_s << u"Ana Ruiz"_s << person << true;
    QTest::newRow("another given name") << u"Ana Ruiz"_s << u"Clara Ruiz"_s << person << false;
    QTest::newRow("another last name") << u"Ana Ruiz"_s << u"Ana Oake"_s << person << false;
    QTest::newRow("after its last name") << u"Ruiz"_s << u"Ana Ruiz"_s << person << true;
    QTest::newRow("a company without the last of two suffixes")
        << u"Norrland Systems Inc"_s << u"Norrland Systems"_s << organisation << true;
    QTest::newRow("a company after its name without the last of two suffixes")
        << u"Norrland Systems"_s << u"Norrland Systems Inc"_s << organisation << true;
    QTest::newRow("a company after its name without its branch")
        << u"Silver Tree"_s << u"Silver Tree Stores Inc"_s << organisation << true;
    QTest::newRow("another branch")
        << u"Silver Tree Bank"_s << u"Silver Tree Stores Inc"_s << organisation << false;
    QTest::newRow("after its given name") << u"Ana"_s << u"Ana Ruiz"_s << person << true;
    QTest::newRow("three words after a given name")
        << u"Ana"_s << u"Ana Maria Ruiz"_s << person << false;
    QTest::newRow("a company’s suffix")
        << u"Nordkyst Inc"_s << u"Nordkyst"_s << organisation << true;
    QTest::newRow("after it was named without")
        << u"Nordkyst"_s << u"Nordkyst Inc"_s << organisation << true;
    QTest::newRow("the first word of a bank")
        << u"Nordkyst Bank"_s << u"Nordkyst"_s << organisation << true;
    QTest::newRow("what a company makes")
        << u"Apple Watch"_s << u"Apple"_s << organisation << false;
    QTest::newRow("a common word of the name")
        << u"Growing Bank"_s << u"Growing"_s << organisation << false;
    QTest::newRow("a paper") << u"Oakby Chronicle"_s << u"Chronicle"_s << organisation << true;
    QTest::newRow("initials with &") << u"Nordkyst & Kelling"_s << u"N&K"_s << organisation << true;
    QTest::newRow("two given names") << u"Mary Beth Stone"_s << u"Mary Beth"_s << person << true;
    QTest::newRow("particles") << u"Ludwig van der Berg"_s << u"Van der Berg"_s << person << true;
    QTest::newRow("another suffix") << u"Pavel Oake Jr"_s << u"Pavel Oake Sr"_s << person << false;
    QTest::newRow("initials") << u"Norrfell Hydro Council"_s << u"NHC"_s << organisation << true;
    QTest::newRow("initials with stops")
        << u"Norrfell Hydro Council"_s << u"N.H.C."_s << organisation << true;
    QTest::newRow("after its initials")
        << u"NHC"_s << u"Norrfell Hydro Council"_s << organisation << true;
    QTest::newRow("a part of a company")
        << u"Google News"_s << u"Google"_s << organisation << false;
    QTest::newRow("after its company") << u"BBC"_s << u"BBC Radio"_s << organisation << false;
    QTest::newRow("a paper of the same first word")
        << u"Nordkyst"_s << u"Nordkyst News"_s << organisation << false;
    QTest::newRow("initials that are none") << u"BT"_s << u"BT Together"_s << organisation << false;
    QTest::newRow("two words and a suffix")
        << u"Nordkyst Lines Inc"_s << u"Nordkyst Lines"_s << organisation << true;
    QTest::newRow("after it was named without its suffix")
        << u"Nordkyst Lines"_s << u"Nordkyst Lines Inc"_s << organisation << true;
    QTest::newRow("the last word before a suffix")
        << u"HJ Kelling Co"_s << u"Kelling"_s << organisation << true;
    QTest::newRow("without the country")
        << u"US Department of Trade"_s << u"Department of Trade"_s << organisation << true;
    QTest::newRow("initials without a suffix")
        << u"Tarn Tool Machines Corp"_s << u"TTM"_s << organisation << true;
    QTest::newRow("letters apart") << u"Nordkyst Kelling"_s << u"N K"_s << organisation << true;
    QTest::newRow("letters apart of three")
        << u"Pacific Gas Electric Co"_s << u"PG E"_s << organisation << true;
    QTest::newRow("both last names") << u"Ana Moreno Oake"_s << u"Moreno Oake"_s << person << true;
    QTest::newRow("a middle name is no last name")
        << u"Ana Maria Oake"_s << u"Maria Oake"_s << person << false;
    QTest::newRow("without a joined particle")
        << u"Omar al-Rahman"_s << u"Rahman"_s << person << true;
    QTest::newRow("beyond the BMP")
        << u"Ana \U00010400uiz"_s << u"\U00010428UIZ"_s << person << true;
    QTest::newRow("without the accents") << u"Nenad Bari\u0107"_s << u"Baric"_s << person << true;
    QTest::newRow("with the accents") << u"Nenad Baric"_s << u"Bari\u0107"_s << person << true;
    QTest::newRow("without what a part of a company is called")
        << u"Silver Tree Stores Inc."_s << u"Silver Tree"_s << organisation << true;
    QTest::newRow("the kind of institution, before of")
        << u"Bank of Norrland"_s << u"Bank"_s << organisation << true;
    QTest::newRow("the kind of institution, last")
        << u"Norrland Observatory"_s << u"Observatory"_s << organisation << true;
    QTest::newRow("the kind of institution of which there is one")
        << u"Norrland Police"_s << u"Police"_s << organisation << false;
    QTest::newRow("another kind of institution")
        << u"Bank of Norrland"_s << u"Council"_s << organisation << false;
    QTest::newRow("by the other name") << u"Conservatives"_s << u"Tories"_s << organisation << true;
    QTest::newRow("by the first name of two others")
        << u"Lib Dems"_s << u"Liberal Democrats"_s << organisation << true;
}

void NameIndexTest::findsByName()
{
    QFETCH(QString, known);
    QFETCH(QString, name);
    QFETCH(ActorKind, kind);
    QFETCH(bool, same);
    add(known, kind);
    QCOMPARE(found(nameOf(name, kind)), same ? known : u"-"_s);
}

void NameIndexTest::takesWhoWasNamedMostOften()
{
    m_actors[add(u"Ana Ruiz"_s, ActorKind::Person)].seen = 3;
    m_actors[add(u"Clara Ruiz"_s, ActorKind::Person)].seen = 2;
    QCOMPARE(found(nameOf(u"Ruiz"_s, ActorKind::Person)), u"Ana Ruiz"_s);
}

void NameIndexTest::takesTheLatestOfTwo()
{
    add(u"Ana Ruiz"_s, ActorKind::Person);
    add(u"Clara Ruiz"_s, ActorKind::Person);
    QCOMPARE(found(nameOf(u"Ruiz"_s, ActorKind::Person)), u"Clara Ruiz"_s);
}

void NameIndexTest::heedsGender()
{
    m_actors[add(u"Martin Oake"_s, ActorKind::Person)].gender = Gender::Masculine;
    m_actors[add(u"Clara Oake"_s, ActorKind::Person)].gender = Gender::Feminine;
    NameMention name = nameOf(u"Oake"_s, ActorKind::Person);
    name.gender = Gender::Masculine;
    QCOMPARE(found(name), u"Martin Oake"_s);
    name.gender = Gender::Feminine;
    QCOMPARE(found(name), u"Clara Oake"_s);
}

void NameIndexTest::forgetsTheOldestNamesakes()
{
    m_actors[add(u"Aa Ruiz"_s, ActorKind::Person)].seen = 9;
    for (char16_t c = u'b'; c < u'j'; ++c)
        add(u"A%1 Ruiz"_s.arg(QChar(c)), ActorKind::Person);
    QCOMPARE(found(nameOf(u"Ruiz"_s, ActorKind::Person)), u"Ai Ruiz"_s);
    QCOMPARE(found(nameOf(u"Aa Ruiz"_s, ActorKind::Person)), u"Aa Ruiz"_s);
}

void NameIndexTest::knowsWords()
{
    add(u"Ana Ruiz"_s, ActorKind::Person);
    add(u"Norrfell Hydro Council"_s, ActorKind::Organisation);
    QVERIFY(m_index->hasWord(u"ruiz"_s));
    QVERIFY(m_index->hasWord(u"Ana"_s));
    QVERIFY(!m_index->hasWord(u"Norrfell"_s));
    QVERIFY(m_index->hasFullName({u"ana"_s, u"ruiz"_s}));
    QVERIFY(!m_index->hasFullName({u"Ruiz"_s}));
}

ONRECORD_TEST(NameIndexTest)
#include "tst_nameindex.moc"
