// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/agentnouns.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class AgentNounsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThem_data();
    void tellsThem();
};

void AgentNounsTest::tellsThem_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("agent");
    QTest::newRow("a rare trade") << u"thimblemaker"_s << true;
    QTest::newRow("several") << u"thimblemakers"_s << true;
    QTest::newRow("who plays") << u"bassoonist"_s << true;
    QTest::newRow("a woman") << u"frontwoman"_s << true;
    QTest::newRow("an age") << u"34-year-old"_s << true;
    QTest::newRow("a common thing") << u"water"_s << false;
    QTest::newRow("too short") << u"beeper"_s.first(5) << false;
    QTest::newRow("another end") << u"thimble"_s << false;
}

void AgentNounsTest::tellsThem()
{
    QFETCH(QString, word);
    const Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    QTEST(endsLikeAgent(word, lexicon->look(word)), "agent");
}

ONRECORD_TEST(AgentNounsTest)
#include "tst_agentnouns.moc"
