// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/topicgrid.h"

#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

/// Actors by topics, with how often each speaks on each.
class TopicGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts();
    void sharesATopic();
    void isEmptyWhereNobodySpeaks();
};

static QString dump(const Reading &reading)
{
    const Table table = toTable(topicGridOf(reading), reading);
    QString text = table.columns.join(u'|') + u'\n';
    for (const QStringList &row : table.rows)
        text += row.join(u'|') + u'\n';
    return text;
}

void TopicGridTest::counts()
{
    Reading reading = test::sampleReading();
    reading.positions = {{u"a1"_s, u"lift"_s, {u"s1"_s, u"s2"_s}},
                         {u"a1"_s, u"offer"_s, {u"s7"_s}}};
    reading.statements[7].state = State::Rejected; // s8
    QCOMPARE(dump(reading),
             u"number|actor|lift|offer|no topic|total\n"
             "1|Ada Brandt|2|1|1|4\n"
             "2|Tenants’ league|||2|2\n"
             "3|Two engineers|||1|1\n"
             "4|Falkwerk|||1|1\n"_s);
}

void TopicGridTest::sharesATopic()
{
    Reading reading = test::sampleReading();
    reading.positions = {{u"a1"_s, u"lift 😀"_s, {u"s1"_s}}, {u"a2"_s, u"lift 😀"_s, {u"s3"_s}}};
    const TopicGrid grid = topicGridOf(reading);
    QCOMPARE(grid.topics, QStringList({u"lift 😀"_s, QString()}));
    QCOMPARE(grid.cells[0][0], StatementIndices({0}));
    QCOMPARE(grid.cells[1][0], StatementIndices({2}));
}

void TopicGridTest::isEmptyWhereNobodySpeaks()
{
    const TopicGrid grid = topicGridOf({});
    QVERIFY(grid.actors.isEmpty());
    QVERIFY(grid.topics.isEmpty());
}

} // namespace onrecord

ONRECORD_TEST(onrecord::TopicGridTest)
#include "tst_topicgrid.moc"
