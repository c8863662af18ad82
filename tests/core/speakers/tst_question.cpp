// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/question.h"

#include "tests/core/speakers/speakersread.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class QuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesWhoSpeaks_data();
    void namesWhoSpeaks();

private:
    Resources m_resources;
};

void QuestionTest::initTestCase()
{
    Result<Resources> loaded = Resources::load();
    QVERIFY(loaded);
    m_resources = *loaded;
}

void QuestionTest::namesWhoSpeaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers");

    QTest::newRow("the words of the question")
        << u"Anna Kolb was questioned by barrister Ivo Lang. “I was nine,” she "
           u"replied. “So no?” asked Lang. “So no,” she said."_s
        << u"Anna Kolb; Ivo Lang; Anna Kolb"_s;
    QTest::newRow("no") << u"Mayor Ida Moen met barrister Bo Lang. “You were there?” Lang asked. "
                           u"“No,” she said."_s
                        << u"Bo Lang; Ida Moen"_s;
    QTest::newRow("asked about it")
        << u"Erik Holm told the Gazette’s Amol Sen: “Mick is right.” Sen asked if he "
           u"missed the job. “Every day,” he said."_s
        << u"Erik Holm; Amol Sen; Erik Holm"_s;
    QTest::newRow("she replied")
        << u"Rosa Dray sat down. Barrister Kim Lang asked Ms Dray: “Did you bake it?” "
           u"“I was nine,” she replied."_s
        << u"Kim Lang; Rosa Dray"_s;
    QTest::newRow("who spoke before")
        << u"In court, Lund’s barrister, Ivo Lang, asked Ms Dray: “Did you bake it "
           u"before 1999?” “I was nine,” she replied. “So no?” asked Lang. “So no,” "
           u"she said."_s
        << u"Ivo Lang; Dray; Ivo Lang; Dray"_s;
    QTest::newRow("whom the question speaks to")
        << u"Ana Kolb was questioned by barrister Ivo Lang. Marco Kolb sat behind her. Judge Ada "
           u"Crane stopped them. “Mr Lang, is this necessary?” she asked. “It is,” he said."_s
        << u"Ada Crane; Ivo Lang"_s;
    QTest::newRow("spoken to at the end")
        << u"Bo Lind met Ida Moen and Rosa Dray. “Will you come, Rosa?” he asked. “I will,” she "
           u"said."_s
        << u"Bo Lind; Rosa Dray"_s;
    QTest::newRow("spoken to with a title at the end")
        << u"Bo Lind met Ida Moen and Rosa Dray. “Will you come, Ms Dray?” asked Lind. “I will,” "
           u"she said."_s
        << u"Bo Lind; Rosa Dray"_s;
    QTest::newRow("spoken to in a question that is told first")
        << u"Bo Lind met Ida Moen and Rosa Dray. Lind asked: “Ida, will you come?” “I will,” she "
           u"said."_s
        << u"Bo Lind; Ida Moen"_s;
    QTest::newRow("who presses")
        << u"The film director Nell Ross left.\n\nHome Office minister Yusuf Moen said: “We will "
           u"act.” Presenter Mishal Dray asked when. “Soon,” Moen said. “How soon?” she pressed. "
           u"“Very soon,” he said."_s
        << u"Yusuf Moen; Yusuf Moen; Mishal Dray; Yusuf Moen"_s;
    QTest::newRow("who was asked and has no name")
        << u"“Who will pay?” asked Ida Kolb. “Do you know?” she asked the minister. “No!” he "
           u"shouted."_s
        << u"Ida Kolb; Ida Kolb; the minister"_s;
    QTest::newRow("a nurse was asked")
        << u"Bo Lind came at noon. “Is it late?” he asked a nurse. “It is,” she said."_s
        << u"Bo Lind; a nurse"_s;
    QTest::newRow("who was asked twice")
        << u"Bo Lind came at noon. “Is it late?” he asked the driver. “It is,” she said. “Do you "
           u"mind?” Lind asked the driver. “No,” she said."_s
        << u"Bo Lind; the driver; Bo Lind; the driver"_s;
    QTest::newRow("who was asked and has a name")
        << u"Rosa Dray and Ida Moen came. Bo Lind asked Rosa Dray: “Was it late?” “It was,” she said."_s
        << u"Bo Lind; Rosa Dray"_s;
    QTest::newRow("asked of one of another gender")
        << u"Ida Kolb came. Bo Lind asked the chairman: “Was it late?” “It was,” she said."_s
        << u"Bo Lind; Ida Kolb"_s;
    QTest::newRow("several were asked")
        << u"Bo Lind asked the ministers: “Was it late?” “I think so,” he said."_s
        << u"Bo Lind; Bo Lind"_s;
    QTest::newRow("another pronoun")
        << u"Bo Lind met Ida Moen. “Will you come?” he asked. “I will,” she said."_s
        << u"Bo Lind; Ida Moen"_s;
    QTest::newRow("a request is no question")
        << u"Mayor Ingrid Falk has asked people in Mill Street to leave. “Please do not wait,” she said."_s
        << u"Ingrid Falk; Ingrid Falk"_s;
    QTest::newRow("who asks himself")
        << u"Ana Ruiz left on Friday. “What can we do?” she asked. “We have no "
           u"money,” she said."_s
        << u"Ana Ruiz; Ana Ruiz"_s;
    QTest::newRow("who asks and goes on")
        << u"Bo Lind left on Friday. “Why now?” asked Lind. “It makes no sense,” he "
           u"said."_s
        << u"Bo Lind; Bo Lind"_s;
    QTest::newRow("no comment")
        << u"The Gazette asked Nordkyst Ltd about the leak. It declined to comment."_s
        << u"Nordkyst Ltd"_s;
    QTest::newRow("no comment of one who was asked last")
        << u"The Daily Star has approached the Bakers’ Union for comment. It did not "
           u"respond.\n\nThe Herald asked Acme Ltd about the leak. It declined to "
           u"comment."_s
        << u"Bakers’ Union; Acme Ltd"_s;
    QTest::newRow("no comment of a person")
        << u"The Herald asked Mr Roe about the leak. He declined to comment."_s << u"Roe"_s;
    QTest::newRow("no comment of a union")
        << u"The Tarn Courier has approached the Bakers’ Union for comment. It did "
           u"not respond."_s
        << u"Bakers’ Union"_s;
    QTest::newRow("no comment as the first words") << u"It declined to comment."_s << u"-"_s;
}

void QuestionTest::namesWhoSpeaks()
{
    QFETCH(QString, text);
    QTEST(test::speakersOf(test::analysisOf(text, m_resources)), "speakers");
}

ONRECORD_TEST(QuestionTest)
#include "tst_question.moc"
