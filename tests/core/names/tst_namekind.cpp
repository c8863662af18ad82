// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/namekind.h"

#include "core/names/namereader.h"
#include "tests/support/barearticle.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class NameKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsKinds_data();
    void tellsKinds();
    void takesRelativesForPeople_data();
    void takesRelativesForPeople();
    void leansByWhatStandsAround_data();
    void leansByWhatStandsAround();
    void tellsSubjects_data();
    void tellsSubjects();

private:
    /// Of the name of \a words words behind "Then".
    NameMention read(const QString &text, qsizetype words) const
    {
        const Document document(bareDocument(text));
        const TaggedParagraph p(document, 0, *m_lexicon, false);
        return readName(p, 1, 1 + words).value();
    }

    std::optional<Lexicon> m_lexicon;
};

void NameKindTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void NameKindTest::tellsKinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ActorKind>("kind");
    QTest::addColumn<bool>("sure");
    const auto person = ActorKind::Person;
    const auto organisation = ActorKind::Organisation;
    const auto place = ActorKind::Place;
    QTest::newRow("a given name") << u"Zainab Norrgard"_s << person << true;
    QTest::newRow("two unknown words") << u"Tovik Norrgard"_s << person << false;
    QTest::newRow("a bank named like people") << u"Morgan Stanley"_s << organisation << true;
    QTest::newRow("a telling last word") << u"Norrgard Securities"_s << organisation << true;
    QTest::newRow("what a company runs") << u"Norrgard Ferries"_s << organisation << true;
    QTest::newRow("a branch of a company") << u"CBS Detroit"_s << organisation << true;
    QTest::newRow("what a company makes") << u"Apple Pencil"_s << organisation << false;
    QTest::newRow("a government") << u"U.S. Government"_s << organisation << true;
    QTest::newRow("two acronyms") << u"NBC DFW"_s << organisation << true;
    QTest::newRow("a watch") << u"Norrgard Watch"_s << organisation << true;
    QTest::newRow("a club") << u"Oakby Rovers"_s << organisation << true;
    QTest::newRow("a place") << u"New York"_s << place << true;
    QTest::newRow("a given name that is a place") << u"Paris Norrgard"_s << person << true;
    QTest::newRow("a street") << u"Mill Road"_s << place << true;
    QTest::newRow("an avenue") << u"Tarn Avenue"_s << place << true;
    QTest::newRow("a given name before a street") << u"Ana Street"_s << person << true;
    QTest::newRow("a part of a continent") << u"West Africa"_s << place << true;
    QTest::newRow("a side of a country") << u"Western Australia"_s << place << true;
    QTest::newRow("a side that is a name") << u"West Norrgard"_s << person << false;
    QTest::newRow("common words") << u"Fast Forward"_s << organisation << false;
    QTest::newRow("what a law is called") << u"Copyright Policy"_s << organisation << false;
    QTest::newRow("what a song is called") << u"Small Talk"_s << organisation << false;
    QTest::newRow("a common word before a last name") << u"Hope Brown"_s << person << true;
    QTest::newRow("a common word before a name") << u"Rain Norrgard"_s << person << false;
    QTest::newRow("a country") << u"Chad"_s << place << true;
    QTest::newRow("a double last name behind a place") << u"London Norr-Gard"_s << person << false;
}

void NameKindTest::tellsKinds()
{
    QFETCH(QString, name);
    const NameMention read = this->read(u"Then "_s + name + u" left."_s, name.count(u' ') + 1);
    QTEST(read.kind, "kind");
    QTEST(read.sure, "sure");
}

void NameKindTest::leansByWhatStandsAround_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("side"); // 1 a person, -1 an institution, 0 neither
    QTest::newRow("nothing") << u"Then Norrgard left."_s << 0;
    QTest::newRow("which") << u"Then Norrgard, which closed, left."_s << -1;
    QTest::newRow("a name on the web") << u"Then Norrgard (@norrgard) wrote."_s << 1;
    QTest::newRow("shares") << u"Then Norrgard shares fell."_s << -1;
    QTest::newRow("a chairman") << u"Then Norrgard’s chairman left."_s << -1;
    QTest::newRow("a sister") << u"Then Norrgard’s sister left."_s << 1;
    QTest::newRow("it") << u"Then Norrgard said it was late."_s << -1;
    QTest::newRow("she") << u"Then Norrgard said she was late."_s << 1;
    QTest::newRow("several") << u"Then Norrgard have left."_s << -1;
    QTest::newRow("a capital within") << u"Then AppleInsider closed."_s << -1;
    QTest::newRow("Mac") << u"Then MacNorrgard left."_s << 0;
    QTest::newRow("an age") << u"Then Norrgard, 34, left."_s << 1;
}

void NameKindTest::takesRelativesForPeople_data()
{
    QTest::addColumn<QString>("text"); // the name is its last word
    QTest::addColumn<ActorKind>("kind");
    QTest::newRow("a place alone") << u"Then Jordan"_s << ActorKind::Place;
    QTest::newRow("his brother") << u"Then his brother, Jordan"_s << ActorKind::Person;
    QTest::newRow("her late younger sister")
        << u"Then her late younger sister, Paris"_s << ActorKind::Person;
    QTest::newRow("a boy’s mother") << u"Then the boy’s mother, Paris"_s << ActorKind::Person;
    QTest::newRow("somebody else’s") << u"Then a mother, Paris"_s << ActorKind::Place;
    QTest::newRow("in the house of") << u"Then his house in brother, Jordan"_s << ActorKind::Place;
}

void NameKindTest::takesRelativesForPeople()
{
    QFETCH(QString, text);
    const Document document(bareDocument(text + u", left."_s));
    const TaggedParagraph p(document, 0, *m_lexicon, false);
    qsizetype last = 0;
    for (qsizetype i = 1; i < p.size(); ++i) {
        if (p.isWord(i) && p.isCapital(i))
            last = i;
    }
    QTEST(readName(p, last, last + 1).value().kind, "kind");
}

void NameKindTest::leansByWhatStandsAround()
{
    QFETCH(QString, text);
    const int leaning = read(text, 1).leaning;
    QTEST((leaning > 0) - (leaning < 0), "side");
}

void NameKindTest::tellsSubjects_data()
{
    QTest::addColumn<QString>("text"); // up to the name
    QTest::addColumn<bool>("subject");
    QTest::newRow("the first word") << u""_s << true;
    QTest::newRow("the mayor") << u"The mayor "_s << true;
    QTest::newRow("a firm") << u"The building firm "_s << true;
    QTest::newRow("a firm of a land") << u"The French news website "_s << true;
    QTest::newRow("a second clause") << u"It rained, and "_s << true;
    QTest::newRow("who did research") << u"Research by analytics firm "_s << true;
    QTest::newRow("who wrote a report, beyond the BMP") << u"😀 It rained. A report by "_s << true;
    QTest::newRow("an object") << u"The mayor met "_s << false;
    QTest::newRow("a firm that is an object") << u"The mayor met the firm "_s << false;
    QTest::newRow("who did something else") << u"Work by "_s << false;
    QTest::newRow("research found by somebody") << u"The mayor saw research by "_s << false;
}

void NameKindTest::tellsSubjects()
{
    QFETCH(QString, text);
    const Document document(bareDocument(text + u"Tarnbau left."_s));
    const TaggedParagraph p(document, 0, *m_lexicon, false);
    qsizetype name = 0;
    while (!p.is(name, u"tarnbau"))
        ++name;
    QTEST(isNameSubject(p, name), "subject");
}

ONRECORD_TEST(NameKindTest)
#include "tst_namekind.moc"
