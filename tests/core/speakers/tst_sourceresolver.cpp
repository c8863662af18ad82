// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/sourceresolver.h"

#include "tests/support/roomtests.h"
#include "tests/support/samplesource.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class SourceResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsNames_data();
    void findsNames();
    void findsNamesBeyondTheHead_data();
    void findsNamesBeyondTheHead();
    void isSurerOfFullNames();
    void findsOfficeHolders_data();
    void findsOfficeHolders();
    void findsOwners_data();
    void findsOwners();
    void findsAppositions_data();
    void findsAppositions();
    void findsWhoIsQuoted_data();
    void findsWhoIsQuoted();

private:
    std::optional<Lexicon> m_lexicon;
};

void SourceResolverTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void SourceResolverTest::findsNames_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("actors");
    QTest::newRow("a name") << u"⟦head:Ana Ruiz⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("a part of it") << u"Ana Ruiz left. ⟦head:Ruiz⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("neither of two")
        << u"Neither ⟦head:Ana Ruiz nor Pavel Oake⟧ said."_s << u"Ana Ruiz+Pavel Oake"_s;
    QTest::newRow("two at once") << u"⟦head:Ana Ruiz and Pavel Oake⟧ said."_s
                                 << u"Ana Ruiz+Pavel Oake"_s;
    QTest::newRow("the same one twice") << u"⟦head:Ana Ruiz and Ruiz⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("an owner") << u"⟦head:Ana Ruiz’s lawyer⟧ said."_s << u"-"_s;
    QTest::newRow("an abbreviation before") << u"⟦head:Tarn MP Ana Ruiz⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("an abbreviation behind")
        << u"⟦head:Ana Ruiz QC, who came late⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("a verb behind") << u"⟦head:Ana Ruiz posted online⟧ accusing."_s << u"Ana Ruiz"_s;
    QTest::newRow("an adverb behind") << u"⟦head:Ana Ruiz originally⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("an office behind, without a comma")
        << u"⟦head:Ana Ruiz head of surveys⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("an office that goes on behind the head")
        << u"⟦head:Ana Ruiz chief executive⟧ of Nordkyst said."_s << u"Ana Ruiz"_s;
    QTest::newRow("an office that somebody else has")
        << u"⟦head:Ana Ruiz adviser⟧ said."_s << u"-"_s;
    QTest::newRow("a stop behind") << u"⟦head:Pavel Oake Jr.⟧ said."_s << u"Pavel Oake Jr."_s;
    QTest::newRow("no name") << u"Ana Ruiz left. ⟦head:the mayor⟧ said."_s << u"-"_s;
    QTest::newRow("beyond the BMP") << u"😀 ⟦head:Ana Ruiz⟧ 😀 said."_s << u"Ana Ruiz"_s;
}

void SourceResolverTest::findsNames()
{
    QFETCH(QString, marked);
    const SampleSource sample(marked, *m_lexicon);
    const SourceResolver resolver(sample.text(), sample.known());
    QTEST(sample.told(resolver.named(sample.draft().head)), "actors");
}

void SourceResolverTest::findsNamesBeyondTheHead_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("actors");
    QTest::newRow("a preposition within the name")
        << u"⟦source:⟦head:The Norrland Office⟧ for Tarn Statistics⟧ said."_s
        << u"Norrland Office for Tarn Statistics"_s;
    QTest::newRow("another name behind")
        << u"⟦source:⟦head:The driver⟧ of Ana Ruiz⟧ said."_s << u"-"_s;
    QTest::newRow("a list that begins before")
        << u"Ida Brandt, ⟦head:Ana Ruiz and Pavel Oake⟧ said."_s
        << u"Ida Brandt+Ana Ruiz+Pavel Oake"_s;
    QTest::newRow("a dateline before")
        << u"⟦head:TARN (Agency) - Ana Ruiz⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("what one did for two")
        << u"⟦head:former Nordkyst and Oakby defender Ana Ruiz⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("a last name in small letters")
        << u"danah merrick left. ⟦head:merrick⟧ said."_s << u"danah merrick"_s;
    QTest::newRow("another one behind what the first is")
        << u"⟦source:⟦head:Ana Ruiz⟧, the mayor, and Pavel Oake⟧ said."_s
        << u"Ana Ruiz+Pavel Oake"_s;
    QTest::newRow("one behind a comma") << u"Ida Brandt, ⟦head:Ana Ruiz⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("beyond the BMP") << u"😀 Ida Brandt, ⟦head:Ana Ruiz and Pavel Oake⟧ said."_s
                                    << u"Ida Brandt+Ana Ruiz+Pavel Oake"_s;
}

void SourceResolverTest::findsNamesBeyondTheHead()
{
    QFETCH(QString, marked);
    const SampleSource sample(marked, *m_lexicon);
    const SourceResolver resolver(sample.text(), sample.known());
    QTEST(sample.told(resolver.named(sample.draft())), "actors");
}

void SourceResolverTest::isSurerOfFullNames()
{
    const SampleSource full(u"Ana Ruiz left. ⟦head:Ana Ruiz⟧ said.", *m_lexicon);
    const SampleSource part(u"Ana Ruiz left. ⟦head:Ruiz⟧ said.", *m_lexicon);
    const auto byFull = SourceResolver(full.text(), full.known()).named(full.draft().head);
    const auto byPart = SourceResolver(part.text(), part.known()).named(part.draft().head);
    QCOMPARE(byFull.reason, SpeakerReason::Named);
    QCOMPARE(byPart.reason, SpeakerReason::PartOfName);
    QVERIFY(byFull.confidence > byPart.confidence);
    QCOMPARE(byPart.candidates.size(), 1);
}

void SourceResolverTest::findsOfficeHolders_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("actors");
    QTest::newRow("within the source")
        << u"⟦source:⟦head:The director⟧ of public health Ida Brandt⟧ said."_s << u"Ida Brandt"_s;
    QTest::newRow("behind a source that ends too early")
        << u"⟦source:⟦head:Minister⟧ of Education⟧ Stefa Ginni said."_s << u"Stefa Ginni"_s;
    QTest::newRow("who is spoken for")
        << u"⟦source:⟦head:The spokesman⟧ for Ida Brandt⟧ said."_s << u"-"_s;
    QTest::newRow("who is spoken for, with an office")
        << u"⟦source:⟦head:The spokesman⟧ for the mayor Ida Brandt⟧ said."_s << u"-"_s;
    QTest::newRow("whose coach it is")
        << u"⟦source:⟦head:The coach⟧ of striker Ida Brandt⟧ said."_s << u"-"_s;
    QTest::newRow("who stands trial")
        << u"⟦source:⟦head:The judge⟧ in the trial of tycoon Ida Brandt⟧ said."_s << u"-"_s;
    QTest::newRow("one of many") << u"⟦source:⟦head:A director⟧ of health Ida Brandt⟧ said."_s
                                 << u"-"_s;
    QTest::newRow("several") << u"⟦source:⟦head:The directors⟧ of health Ida Brandt⟧ said."_s
                             << u"-"_s;
    QTest::newRow("no name anywhere")
        << u"⟦source:⟦head:the director⟧ of health⟧ said."_s << u"-"_s;
    QTest::newRow("beyond the BMP")
        << u"😀 ⟦source:⟦head:The director⟧ of 😀 health Ida Brandt⟧ said."_s << u"Ida Brandt"_s;
}

void SourceResolverTest::findsOfficeHolders()
{
    QFETCH(QString, marked);
    const SampleSource sample(marked, *m_lexicon);
    QTEST(sample.told(SourceResolver(sample.text(), sample.known()).officeHolder(sample.draft())),
          "actors");
}

void SourceResolverTest::findsOwners_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("actors");
    QTest::newRow("what somebody announced")
        << u"⟦head:Ana Ruiz’s statement⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("whom somebody employs") << u"⟦head:Ana Ruiz’s lawyer⟧ said."_s << u"-"_s;
    QTest::newRow("no owner") << u"⟦head:the statement⟧ said."_s << u"-"_s;
    QTest::newRow("beyond the BMP") << u"😀 ⟦head:Ana Ruiz’s statement⟧ said."_s << u"Ana Ruiz"_s;
}

void SourceResolverTest::findsOwners()
{
    QFETCH(QString, marked);
    const SampleSource sample(marked, *m_lexicon);
    QTEST(sample.told(SourceResolver(sample.text(), sample.known()).owner(sample.draft().head)),
          "actors");
}

void SourceResolverTest::findsAppositions_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("actors");
    QTest::newRow("in the source")
        << u"said ⟦source:⟦head:the commissioner⟧, ⟦apposition:Ana Ruiz⟧⟧."_s << u"Ana Ruiz"_s;
    QTest::newRow("with a title")
        << u"said ⟦source:⟦head:the mayor’s pick⟧, ⟦apposition:retired Gen. Ana Ruiz⟧⟧."_s
        << u"Ana Ruiz"_s;
    QTest::newRow("right behind the source")
        << u"said ⟦head:the commissioner⟧, Ana Ruiz."_s << u"Ana Ruiz"_s;
    QTest::newRow("far behind it")
        << u"said ⟦head:the commissioner⟧, as Ana Ruiz left."_s << u"-"_s;
    QTest::newRow("another’s")
        << u"said ⟦source:⟦head:the commissioner⟧, ⟦apposition:a friend of Ana Ruiz⟧⟧."_s << u"-"_s;
    QTest::newRow("beyond the BMP")
        << u"😀 said ⟦source:⟦head:the commissioner⟧, ⟦apposition:Ana Ruiz⟧⟧."_s << u"Ana Ruiz"_s;
}

void SourceResolverTest::findsAppositions()
{
    QFETCH(QString, marked);
    const SampleSource sample(marked, *m_lexicon);
    const auto found = SourceResolver(sample.text(), sample.known()).apposed(sample.draft());
    QTEST(sample.told(found), "actors");
    QCOMPARE(found.describes, found.isFound()); // "the commissioner" is Ana Ruiz from now on
}

void SourceResolverTest::findsWhoIsQuoted_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("actors");
    QTest::newRow("quoted as saying, at the end")
        << u"“It rains,” ⟦head:the Courant⟧ ⟦cue:quoted Ana Ruiz as saying⟧."_s << u"Ana Ruiz"_s;
    QTest::newRow("quoted as asking")
        << u"⟦head:The minutes⟧ ⟦cue:quote Ana Ruiz as asking⟧ why it rained."_s << u"Ana Ruiz"_s;
    QTest::newRow("cited as mayor")
        << u"⟦head:The minutes⟧ ⟦cue:quote Ana Ruiz as mayor⟧ of Tarn."_s << u"-"_s;
    QTest::newRow("quoted as saying")
        << u"⟦head:the Courant⟧ ⟦cue:quoted Ana Ruiz as saying⟧ it rained."_s << u"Ana Ruiz"_s;
    QTest::newRow("any other cue")
        << u"⟦head:the Courant⟧ ⟦cue:said⟧ as Ana Ruiz was saying."_s << u"-"_s;
    QTest::newRow("no cue") << u"⟦head:the Courant⟧: it rained."_s << u"-"_s;
    QTest::newRow("beyond the BMP")
        << u"😀 ⟦head:the Courant⟧ ⟦cue:cited Ana Ruiz as saying⟧ it rained."_s << u"Ana Ruiz"_s;
}

void SourceResolverTest::findsWhoIsQuoted()
{
    QFETCH(QString, marked);
    const SampleSource sample(marked, *m_lexicon);
    const SourceResolver resolver(sample.text(), sample.known());
    QTEST(sample.told(resolver.quoted(resolver.quotingCueOf(sample.draft()))), "actors");
}

ONRECORD_TEST(SourceResolverTest)
#include "tst_sourceresolver.moc"
