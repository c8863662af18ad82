// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/laternames.h"

#include "core/formats/articlereader.h"
#include "tests/core/speakers/speakersread.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class LaterNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhoHoldsTheOffice_data();
    void tellsWhoHoldsTheOffice();
    void tellsWhoIsNamedBehind_data();
    void tellsWhoIsNamedBehind();
    void givesOneActorBothMentions();
    void findsNobodyWithoutStatements();

private:
    Resources m_resources;
};

void LaterNamesTest::initTestCase()
{
    Result<Resources> loaded = Resources::load();
    QVERIFY(loaded);
    m_resources = *loaded;
}

void LaterNamesTest::tellsWhoHoldsTheOffice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers");
    QTest::newRow("a headline") << u"Dam repairs will cost $40m, says minister\n\nEnergy minister "
                                   u"Olaf Renn gave the figure in "
                                   "a written answer."_s
                                << u"Olaf Renn"_s;
    QTest::newRow("whoever is named first")
        << u"Dam repairs will cost $40m, says minister\n\nEnergy minister Olaf Renn gave the "
           u"figure in "
           "a written answer.\n\nFinance minister Ada Holm was not there."_s
        << u"Olaf Renn"_s;
    QTest::newRow("the lead")
        << u"A judge said that the boat was empty.\n\nIt rains.\n\nJudge Ida Moen "
           "sat in Tarn."_s
        << u"Ida Moen"_s;
    QTest::newRow("of elsewhere")
        << u"The Oakby mayor said that the boat was empty.\n\nIt rains.\n\nTarn mayor Ida Moen left."_s
        << u"the Oakby mayor"_s;
    QTest::newRow("once")
        << u"The mayor said that the boat was empty.\n\nIt rains.\n\nThe former mayor, Ida Moen, left."_s
        << u"the mayor"_s;
    QTest::newRow("one of several who left")
        << u"A lawyer who has met the family said it was sad.\n\nIt rains.\n\nLawyer Ida Moen left."_s
        << u"a lawyer who has met the family"_s;
    QTest::newRow("who asked not to be named") << u"A judge, who asked not to be named, said that "
                                                  u"the boat was empty.\n\nIt rains.\n\nJudge "
                                                  "Ida Moen sat in Tarn."_s
                                               << u"a judge"_s;
    QTest::newRow("beyond the BMP")
        << u"😀 A judge said 😀 that the boat was empty.\n\nIt rains.\n\nJudge "
           "Ida Moen sat in Tarn."_s
        << u"Ida Moen"_s;
}

void LaterNamesTest::tellsWhoHoldsTheOffice()
{
    QFETCH(QString, text);
    QTEST(test::speakersOf(test::analysisOf(text, m_resources)), "speakers");
}

void LaterNamesTest::tellsWhoIsNamedBehind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers");
    QTest::newRow("the next paragraph")
        << u"A top academic has warned that the ferry will stop.\n\nAna Ruiz, of Tarn "
           "University, said that the harbour was full of ice."_s
        << u"Ana Ruiz; Ana Ruiz"_s;
    QTest::newRow("named in the headline, too")
        << u"Ice stops ferry: Ruiz\n\nA top academic has warned that the ferry will stop.\n\nAna "
           u"Ruiz, of "
           u"Tarn University, said that the harbour was full of ice."_s
        << u"Ana Ruiz; Ana Ruiz"_s;
    QTest::newRow("behind letters with stops")
        << u"A ferry of Bo Lind’s is late. A top academic has warned that it will stop.\n\nU.S. "
           u"historian Ana "
           u"Ruiz was at a hearing. Lind said that it was late. “It is full of ice,” Ruiz said."_s
        << u"Ana Ruiz; Bo Lind; Ana Ruiz"_s;
    QTest::newRow("behind the verb, beyond the BMP")
        << u"A retired driver has said 😀 that the ferry was late.\n\n“It was full of ice,” "
           "said Pavel Oake, 71."_s
        << u"Pavel Oake; Pavel Oake"_s;
    QTest::newRow("the same paragraph") << u"A fisherman said that the ferry was late. Pavel Oake "
                                           u"told the Courant that the harbour "
                                           "was full of ice."_s
                                        << u"Pavel Oake; Pavel Oake"_s;
    QTest::newRow("described again")
        << u"A top academic has warned that the ferry will stop.\n\nAna Ruiz, of Tarn "
           "University, said that the harbour was full of ice.\n\nThe academic said that it was late."_s
        << u"Ana Ruiz; Ana Ruiz; Ana Ruiz"_s;
    QTest::newRow("of another gender")
        << u"A businesswoman has warned that the ferry will stop.\n\nMr Pavel Oake said that the "
           "harbour was full of ice."_s
        << u"a businesswoman; Pavel Oake"_s;
    QTest::newRow("an official, whom nobody may name")
        << u"A harbour official has warned that the ferry will stop.\n\nAna Ruiz, of Tarn "
           "University, said that the harbour was full of ice."_s
        << u"a harbour official; Ana Ruiz"_s;
    QTest::newRow("one whom everybody knows") << u"The head of Norrland’s biggest bank said that "
                                                 u"it would close branches.\n\nPavel Oake told "
                                                 "the Courant that few people came."_s
                                              << u"Pavel Oake; Pavel Oake"_s;
    QTest::newRow("one who may be somebody named before")
        << u"Ana Ruiz left Tarn. The head of the bank said that it would close branches.\n\nPavel "
           u"Oake "
           "told the Courant that few people came."_s
        << u"the head of the bank; Pavel Oake"_s;
    QTest::newRow("who asked not to be named")
        << u"A driver who asked not to be named said that the ferry would stop.\n\nAna Ruiz, of "
           u"Tarn "
           "University, said that the harbour was full of ice."_s
        << u"a driver; Ana Ruiz"_s;
    QTest::newRow("anonymously") << u"A driver said on condition of anonymity that the ferry would "
                                    u"stop.\n\nAna Ruiz, of Tarn "
                                    "University, said that the harbour was full of ice."_s
                                 << u"a driver; Ana Ruiz"_s;
    QTest::newRow("not named in the next paragraph")
        << u"A driver said that the ferry would stop.\n\nAna Ruiz said that she was glad not to be "
           u"named "
           "captain."_s
        << u"Ana Ruiz; Ana Ruiz"_s;
    QTest::newRow("whom the next paragraph begins with")
        << u"A top academic has warned that the ferry will stop.\n\nHarbour committee chairwoman "
           u"Ana Ruiz was "
           "giving her view. The council said that it was late.\n\n“It rains,” Ruiz said."_s
        << u"Ana Ruiz; the council; Ana Ruiz"_s;
    QTest::newRow("whom the next paragraph begins with, but who says nothing")
        << u"A top academic has warned that the ferry will stop.\n\nAna Ruiz was giving her view. "
           u"The council "
           "said that it was late."_s
        << u"a top academic; the council"_s;
    QTest::newRow("a relative")
        << u"The captain was well, according to his sister.\n\nAna Ruiz said that the "
           "harbour was full of ice."_s
        << u"Ana Ruiz; Ana Ruiz"_s;
    QTest::newRow("several")
        << u"Two drivers have warned that the ferry will stop.\n\nAna Ruiz, of Tarn University, "
           "said that the harbour was full of ice."_s
        << u"two drivers; Ana Ruiz"_s;
    QTest::newRow("named before") << u"Ana Ruiz opened the harbour. A driver has warned that the "
                                     u"ferry will stop.\n\nAna Ruiz "
                                     "said that the harbour was full of ice."_s
                                  << u"a driver; Ana Ruiz"_s;
    QTest::newRow("two paragraphs behind")
        << u"A driver has warned that the ferry will stop.\n\nThe harbour is full of "
           "ice.\n\nAna Ruiz, of Tarn University, said that it was late."_s
        << u"a driver; Ana Ruiz"_s;
    QTest::newRow("somebody else speaks before")
        << u"A driver has warned that the ferry will stop.\n\nThe council said that it was late. "
           u"Ana "
           "Ruiz, of Tarn University, said that the harbour was full of ice."_s
        << u"a driver; the council; Ana Ruiz"_s;
    QTest::newRow("far into the article")
        << u"It rains.\n\nIt pours.\n\nIt snows.\n\nIt hails.\n\nIt thaws.\n\nA driver has warned "
           "that the ferry will stop.\n\nAna Ruiz, of Tarn University, said that it was late."_s
        << u"a driver; Ana Ruiz"_s;
}

void LaterNamesTest::tellsWhoIsNamedBehind()
{
    QFETCH(QString, text);
    QTEST(test::speakersOf(test::analysisOf(text, m_resources)), "speakers");
}

void LaterNamesTest::givesOneActorBothMentions()
{
    const Analysis analysis = test::analysisOf(
        u"A top academic has warned that the ferry will stop.\n\nAna Ruiz said that the harbour "
        "was full of ice."_s,
        m_resources);
    QCOMPARE(analysis.statements.first().speakerReason, SpeakerReason::Description);
    QVERIFY(analysis.statements.first().speakerConfidence < 0.8);
    for (const Actor &actor : analysis.actors)
        QVERIFY(actor.name != u"a top academic");
    const auto ruiz = std::find_if(analysis.actors.begin(), analysis.actors.end(),
                                   [](const Actor &actor) { return actor.name == u"Ana Ruiz"; });
    QVERIFY(ruiz != analysis.actors.end());
    QCOMPARE(ruiz->mentions.size(), 2);
    QCOMPARE(ruiz->mentions.first().kind, MentionKind::Description);
    QCOMPARE(ruiz->descriptions, QStringList{u"A top academic"_s});
}

void LaterNamesTest::findsNobodyWithoutStatements()
{
    const Document document(articleFromText(u"It rains."_s).value());
    const ArticleText text{document, *m_resources.lexicon};
    QCOMPARE(leadSpeaker({}, {}, KnownActors(text), text), std::nullopt);
}

ONRECORD_TEST(LaterNamesTest)
#include "tst_laternames.moc"
