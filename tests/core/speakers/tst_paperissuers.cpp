// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/paperissuers.h"

#include "tests/core/speakers/speakersread.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class PaperIssuersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhoseThePaperIs_data();
    void tellsWhoseThePaperIs();
    void findsNobodyWithoutNames();

private:
    Resources m_resources;
};

void PaperIssuersTest::initTestCase()
{
    Result<Resources> loaded = Resources::load();
    QVERIFY(loaded);
    m_resources = *loaded;
}

void PaperIssuersTest::tellsWhoseThePaperIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("last"); // who makes the last statement
    QTest::newRow("by a name behind it") << u"The singer died, we read in a report published by "
                                            u"Nordkyst News. The report said that he "
                                            "fell ill on Monday."_s
                                         << u"Nordkyst News"_s;
    QTest::newRow("by its owner")
        << u"Few came to hear of the Hydro Council’s annual survey. The survey "
           "said that money mattered less."_s
        << u"Hydro Council"_s;
    QTest::newRow("by another noun for the same")
        << u"Few came to hear of the Hydro Council’s annual survey. The study said that money "
           u"mattered "
           "less."_s
        << u"Hydro Council"_s;
    QTest::newRow("by who published it") << u"The Hydro Council issued a short statement on "
                                            u"Monday. The statement said that two boats had "
                                            "left."_s
                                         << u"Hydro Council"_s;
    QTest::newRow("by who filed it")
        << u"Oakby Alliance filed a lawsuit against the port on Monday. “The water is foul,” the suit said."_s
        << u"Oakby Alliance"_s;
    QTest::newRow("by who speaks in it") << u"The fund is small. Ana Ruiz wrote in the letter that "
                                            u"😀 trade was slow. The letter said that "
                                            "money would be paid back."_s
                                         << u"Ana Ruiz"_s;
    QTest::newRow("by the site it stands on")
        << u"Few read the story on the website of the Tarn Courant. The story said that the mayor had left."_s
        << u"Tarn Courant"_s;
    QTest::newRow("farther back") << u"The Hydro Council issued a statement on Monday.\n\nIt "
                                     u"rains. The statement was long.\n\nThe "
                                     "statement said that two boats had left."_s
                                  << u"Hydro Council"_s;
    QTest::newRow("whom it is about")
        << u"Few read the report on the Hydro Council. The report said that two boats had left."_s
        << u"the report"_s;
    QTest::newRow("whom it is filed against") << u"An investor in Oakby Alliance filed a lawsuit "
                                                 u"on Monday. The lawsuit said that the water was "
                                                 "foul."_s
                                              << u"the lawsuit"_s;
    QTest::newRow("a suit named for whom it is against")
        << u"Few heard of the Oakby Alliance suit. The suit said that the water was foul."_s
        << u"the suit"_s;
    QTest::newRow("who has it without having written it")
        << u"The Hydro Council wrote it. Few saw the report obtained by the Tarn Courant. The "
           u"report said that "
           "two boats had left."_s
        << u"the report"_s;
    QTest::newRow("a part of another name")
        << u"The letter was signed by House Speaker Ana Ruiz. The letter said that the water was foul."_s
        << u"the letter"_s;
    QTest::newRow("where it was talked about")
        << u"There was talk about the article on the website of the Tarn Courant. The article said "
           u"that the "
           "mayor had left."_s
        << u"the article"_s;
    QTest::newRow("another report since") << u"The Hydro Council published a report on Monday. A "
                                             u"report came from elsewhere. The report said "
                                             "that two boats had left."_s
                                          << u"the report"_s;
}

void PaperIssuersTest::tellsWhoseThePaperIs()
{
    QFETCH(QString, text);
    const QString all = test::speakersOf(test::analysisOf(text, m_resources));
    QTEST(all.section(u"; "_s, -1), "last");
}

void PaperIssuersTest::findsNobodyWithoutNames()
{
    const Document document(articleFromText(u"The report said that it rains."_s).value());
    const ArticleText text{document, *m_resources.lexicon};
    const KnownActors known(text);
    const PaperIssuers papers(text, known);
    StatementDraft draft;
    draft.head = {0, 10};
    QVERIFY(!papers.toldBefore(draft).isFound());
    QVERIFY(!papers.toldLater(draft).isFound());
}

ONRECORD_TEST(PaperIssuersTest)
#include "tst_paperissuers.moc"
