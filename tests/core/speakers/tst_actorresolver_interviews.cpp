// SPDX-License-Identifier: GPL-3.0-or-later
// Who speaks in an interview whose labels are initials or letters, and who is listed then.
#include "tests/core/speakers/speakersread.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class InterviewSpeakersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesWhoSpeaks_data();
    void namesWhoSpeaks();

private:
    Resources m_resources;
};

void InterviewSpeakersTest::initTestCase()
{
    Result<Resources> loaded = Resources::load();
    QVERIFY(loaded);
    m_resources = *loaded;
}

void InterviewSpeakersTest::namesWhoSpeaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers");
    QTest::addColumn<QString>("actors"); // with their other names in brackets

    QTest::newRow("initials of names in the headline")
        << u"Ten minutes with Lena Koss\n\nThe painter talks to Tom Ashe.\n\nTA: Do you stay?\n\nLK: I do.\n\nTA: Why?\n\nLK: It is home."_s
        << u"Tom Ashe; Lena Koss; Tom Ashe; Lena Koss"_s << u"Lena Koss (LK); Tom Ashe (TA)"_s;
    QTest::newRow("initials of labels")
        << u"Talk\n\nTom Ashe: Do you stay?\n\nLena Koss: I do.\n\nTA: Why?\n\nLK: It is home."_s
        << u"Tom Ashe; Lena Koss; Tom Ashe; Lena Koss"_s << u"Tom Ashe (TA); Lena Koss (LK)"_s;
    QTest::newRow("initials of nobody")
        << u"Talk\n\nTA: Do you stay?\n\nLK: I do.\n\nTA: Why?\n\nLK: It is home."_s
        << u"TA; LK; TA; LK"_s << u"TA; LK"_s;
    QTest::newRow("initials of two")
        << u"Lena Koss and Lars Kolb meet\n\nTA: Do you stay?\n\nLK: I do.\n\nTA: Why?\n\nLK: It is home."_s
        << u"TA; LK; TA; LK"_s << u"Lena Koss; Lars Kolb; TA; LK"_s;
    QTest::newRow("letters of names that ask and answer")
        << u"Ten minutes with Lena Koss\n\nTom Ashe: Do you stay?\n\nLK: I do.\n\nQ: Why?\n\nA: It is home."_s
        << u"Tom Ashe; Lena Koss; Tom Ashe; Lena Koss"_s << u"Lena Koss (LK); Tom Ashe"_s;
    QTest::newRow("a question without a label")
        << u"Ten minutes with Lena Koss 😀\n\nThe painter talks to Tom Ashe.\n\nTA: Do you stay?\n\nLK: I do.\n\nAre you angry?\n\n[Laughs] No. Anger is for gulls.\n\nTA: Why?\n\nLK: It is home."_s
        << u"Tom Ashe; Lena Koss; Tom Ashe; Lena Koss; Tom Ashe; Lena Koss"_s
        << u"Lena Koss (LK); Tom Ashe (TA)"_s;
}

void InterviewSpeakersTest::namesWhoSpeaks()
{
    QFETCH(QString, text);
    const Analysis analysis = test::analysisOf(text, m_resources);
    QTEST(test::speakersOf(analysis), "speakers");
    QStringList actors;
    for (const Actor &actor : analysis.actors)
        actors.append(actor.aliases.isEmpty()
                          ? actor.name
                          : actor.name + u" ("_s + actor.aliases.join(u", "_s) + u')');
    QTEST(actors.join(u"; "_s), "actors");
}

ONRECORD_TEST(InterviewSpeakersTest)
#include "tst_actorresolver_interviews.moc"
