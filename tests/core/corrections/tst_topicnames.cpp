// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "core/corrections/topicnames.h"

#include "core/corrections/anchoring.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class TopicNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void renamesATopicWithEveryActor();
    void mergesTopics();
    void mergesWhatWasRenamed();
    void orphansATopicNobodyKnows();
    void putsAStatementUnderATopic();
    void renamesWhatWasGiven();
    void givesATopicOnlyToStatements();
    void listsTopicsOfTheActorFirst();
    void tellsTopicsOfReadersApart();

private:
    Reading read(const QList<Correction> &corrections = {}) const
    {
        return readingOf(Document(m_saved.article), m_saved.analysis, corrections);
    }
    QStringList topics(const QList<Correction> &corrections) const
    {
        QStringList names;
        for (const Position &position : read(corrections).positions) {
            if (!position.topic.isEmpty())
                names.append(position.actor + u':' + position.topic);
        }
        return names;
    }

    Correction on(const QString &statement, const QString &topic) const
    {
        const Reading plain = read();
        return correctionOn(plain, *plain.statement(statement), SetTopic{topic});
    }

    SavedSession m_saved;
};

void TopicNamesTest::init()
{
    m_saved = sampleSession();
    m_saved.analysis.positions = {{u"a1"_s, u"bridge"_s, {u"s1"_s}},
                                  {u"a1"_s, u"toll"_s, {u"s2"_s}},
                                  {u"a3"_s, u"toll"_s, {u"s3"_s}}};
}

void TopicNamesTest::renamesATopicWithEveryActor()
{
    const QList<Correction> renamed{correctionOf(RenameTopic{u"toll"_s, u"bridge toll"_s})};
    QCOMPARE(topics(renamed),
             (QStringList{u"a1:bridge"_s, u"a1:bridge toll"_s, u"a3:bridge toll"_s}));
    const ReadTopic expected{u"bridge toll"_s, {u"toll"_s}};
    QVERIFY(read(renamed).topics == QList<ReadTopic>{expected});
}

void TopicNamesTest::mergesTopics()
{
    const QList<Correction> merged{correctionOf(MergeTopics{u"bridge"_s, u"toll"_s})};
    const Reading reading = read(merged);
    QCOMPARE(reading.positions.first().statements, (QStringList{u"s1"_s, u"s2"_s}));
    const ReadTopic expected{u"toll"_s, {u"bridge"_s, u"toll"_s}};
    QVERIFY(reading.topics == QList<ReadTopic>{expected});
}

void TopicNamesTest::mergesWhatWasRenamed()
{
    const QList<Correction> said{correctionOf(RenameTopic{u"bridge"_s, u"The bridge"_s}),
                                 correctionOf(MergeTopics{u"The bridge"_s, u"toll"_s}),
                                 correctionOf(RenameTopic{u"toll"_s, u"Tolls"_s})};
    QCOMPARE(topics(said), (QStringList{u"a1:Tolls"_s, u"a3:Tolls"_s}));
    QVERIFY(read(said).orphans.isEmpty());
}

void TopicNamesTest::orphansATopicNobodyKnows()
{
    const Reading reading = read({correctionOf(RenameTopic{u"ferries"_s, u"boats"_s})});
    QCOMPARE(reading.orphans.size(), 1);
    QVERIFY(reading.topics.isEmpty());
}

void TopicNamesTest::putsAStatementUnderATopic()
{
    const Reading moved = read({on(u"s1"_s, u"toll"_s)});
    QCOMPARE(moved.positions.first().topic, u"toll"_s);
    QCOMPARE(moved.positions.first().statements, (QStringList{u"s1"_s, u"s2"_s}));
    QCOMPARE(moved.statement(u"s1"_s)->topic, std::optional(u"toll"_s));
    const Reading plain = read();
    QVERIFY(moved.statement(u"s1"_s)->state == plain.statement(u"s1"_s)->state);

    QCOMPARE(topics({on(u"s1"_s, u"the “late” boats 😀"_s)}),
             (QStringList{u"a1:toll"_s, u"a1:the “late” boats 😀"_s, u"a3:toll"_s}));
    QCOMPARE(topics({on(u"s1"_s, {})}), (QStringList{u"a1:toll"_s, u"a3:toll"_s}));
    QCOMPARE(topics({on(u"s1"_s, {}), on(u"s1"_s, u"bridge"_s)}), topics({}));
}

void TopicNamesTest::renamesWhatWasGiven()
{
    const QList<Correction> renamed{on(u"s1"_s, u"boats"_s),
                                    correctionOf(RenameTopic{u"boats"_s, u"Ferries"_s})};
    QCOMPARE(topics(renamed), (QStringList{u"a1:toll"_s, u"a1:Ferries"_s, u"a3:toll"_s}));
    const QList<Correction> merged{on(u"s1"_s, u"boats"_s),
                                   correctionOf(MergeTopics{u"boats"_s, u"toll"_s})};
    QCOMPARE(topics(merged), (QStringList{u"a1:toll"_s, u"a3:toll"_s}));
    const QList<Correction> afterwards{correctionOf(RenameTopic{u"toll"_s, u"Tolls"_s}),
                                       on(u"s1"_s, u"Tolls"_s)};
    QCOMPARE(topics(afterwards), (QStringList{u"a1:Tolls"_s, u"a3:Tolls"_s}));
    QVERIFY(read(merged).orphans.isEmpty());
}

void TopicNamesTest::listsTopicsOfTheActorFirst()
{
    const Reading reading = read({on(u"s3"_s, u"boats"_s)});
    QCOMPARE(topicOf(reading, u"s3"_s), u"boats"_s);
    QCOMPARE(topicOf(reading, u"s6"_s), QString());
    QCOMPARE(topicsFor(reading, nullptr), (QStringList{u"bridge"_s, u"toll"_s, u"boats"_s}));
    QCOMPARE(topicsFor(reading, reading.actor(u"a3"_s)),
             (QStringList{u"boats"_s, u"bridge"_s, u"toll"_s}));
}

void TopicNamesTest::tellsTopicsOfReadersApart()
{
    const auto topics = [](const Reading &reading, const QString &id) {
        const StatementTopics of(reading);
        const ReadStatement &read = *reading.statement(id);
        const auto shown = [](const std::optional<QString> &topic) {
            return topic ? u'[' + *topic + u']' : u"untold"_s;
        };
        return shown(of.of(read)) + shown(of.saidOf(read));
    };
    const Reading plain = read();
    QCOMPARE(topics(plain, u"s1"_s), u"[bridge]untold"_s);
    QCOMPARE(topics(plain, u"s2"_s), u"[toll]untold"_s);
    const Reading given = read({on(u"s1"_s, u"boats"_s), on(u"s2"_s, {})});
    QCOMPARE(topics(given, u"s1"_s), u"[boats][boats]"_s);
    QCOMPARE(topics(given, u"s2"_s), u"[][]"_s);
    QCOMPARE(topics(given, u"s3"_s), u"[toll]untold"_s);
    const Reading renamed = read({correctionOf(RenameTopic{u"toll"_s, u"Tolls"_s})});
    QCOMPARE(topics(renamed, u"s2"_s), u"[Tolls][Tolls]"_s);
    QCOMPARE(topics(renamed, u"s1"_s), u"[bridge]untold"_s);
    // Of nobody's it is not told what the program takes it for, as that is listed nowhere.
    const auto nobodys = correctionOn(plain, *plain.statement(u"s1"_s), SetSpeakers{});
    QCOMPARE(topics(read({nobodys}), u"s1"_s), u"untolduntold"_s);
}

void TopicNamesTest::givesATopicOnlyToStatements()
{
    const Correction given = on(u"s2"_s, u"boats"_s);
    m_saved.analysis.statements.removeIf([](const Statement &each) { return each.id == u"s2"; });
    QCOMPARE(read({given}).orphans, QList<Correction>{given});
}

} // namespace onrecord

ONRECORD_TEST(onrecord::TopicNamesTest)
#include "tst_topicnames.moc"
