// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/rowbookmark.h"

#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

/// What was selected in one reading is found in the next.
class RowBookmarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheSameRow();
    void followsAMergedActorThereAndBack();
    void followsAStatementToAnotherActor();
    void followsATopicToAnotherName();
    void keepsTheSpeakerOfAJointStatement();
    void followsIntoTheRejected();
    void findsNothingOfWhatIsGone();

private:
    const StatementRow *row(const QString &key, const QString &parentKey = {});
    const StatementRow *follow(const RowBookmark &bookmark);

    Reading m_reading;
    std::unique_ptr<StatementRow> m_root;
    Grouping m_grouping = Grouping::Topic;
};

void RowBookmarkTest::init()
{
    m_reading = test::sampleReading();
    m_reading.positions = {{u"a1"_s, u"lift"_s, {u"s1"_s, u"s2"_s}}};
    m_grouping = Grouping::Topic;
}

static const StatementRow *findLike(const StatementRow &below, const RowBookmark &like)
{
    for (const auto &child : below.children) {
        if (child->key == like.key && (like.parentKey.isEmpty() || below.key == like.parentKey))
            return child.get();
        if (const StatementRow *const found = findLike(*child, like))
            return found;
    }
    return nullptr;
}

const StatementRow *RowBookmarkTest::row(const QString &key, const QString &parentKey)
{
    m_reading.makeLookups();
    StatementTexts texts;
    texts.read(m_reading);
    m_root = makeRows(m_reading, texts, m_grouping);
    RowBookmark like;
    like.key = key;
    like.parentKey = parentKey;
    return findLike(*m_root, like);
}

/// Where the thing is in the reading as it is now.
const StatementRow *RowBookmarkTest::follow(const RowBookmark &bookmark)
{
    row({});
    return rowOf(bookmark, *m_root, m_reading);
}

void RowBookmarkTest::findsTheSameRow()
{
    for (const QString &key : {u"a1"_s, u"a1/lift"_s, u"s3"_s, u"a4"_s, u"reporter"_s}) {
        const RowBookmark bookmark = bookmarkOf(*row(key));
        QCOMPARE(follow(bookmark)->key, key);
    }
    const RowBookmark statement = bookmarkOf(*row(u"s1"_s));
    m_grouping = Grouping::Day;
    QCOMPARE(follow(statement)->key, u"s1"_s);
}

void RowBookmarkTest::followsAMergedActorThereAndBack()
{
    const RowBookmark bookmark = bookmarkOf(*row(u"a3"_s));
    const Reading before = m_reading;
    m_reading.actors[1].merged = {u"a3"_s};
    m_reading.actors.removeAt(2);
    m_reading.statements[4].statement.actors = {u"a2"_s};
    QCOMPARE(follow(bookmark)->key, u"a2"_s);
    m_reading = before;
    QCOMPARE(follow(bookmark)->key, u"a3"_s);
}

void RowBookmarkTest::followsAStatementToAnotherActor()
{
    const RowBookmark bookmark = bookmarkOf(*row(u"s3"_s));
    m_reading.statements[2].statement.actors = {u"a1"_s};
    const StatementRow *found = follow(bookmark);
    QCOMPARE(found->key, u"s3"_s);
    QCOMPARE(found->actor, u"a1"_s);
}

void RowBookmarkTest::followsATopicToAnotherName()
{
    const RowBookmark bookmark = bookmarkOf(*row(u"a1/lift"_s));
    m_reading.positions[0].topic = u"second lift"_s;
    QCOMPARE(follow(bookmark)->topic, u"second lift"_s);
    m_reading.positions[0].topic = u"lift"_s;
    QCOMPARE(follow(bookmark)->topic, u"lift"_s);
}

void RowBookmarkTest::keepsTheSpeakerOfAJointStatement()
{
    m_reading.statements[2].statement.actors = {u"a2"_s, u"a1"_s};
    const RowBookmark bookmark = bookmarkOf(*row(u"s3"_s, u"a1"_s));
    QCOMPARE(bookmark.actor, u"a1"_s);
    QCOMPARE(follow(bookmark)->parent->key, u"a1"_s);
    m_reading.positions.append({u"a1"_s, u"repairs"_s, {u"s3"_s}});
    QCOMPARE(follow(bookmark)->actor, u"a1"_s);
}

void RowBookmarkTest::followsIntoTheRejected()
{
    const RowBookmark bookmark = bookmarkOf(*row(u"s3"_s));
    m_reading.statements[2].state = State::Rejected;
    QCOMPARE(follow(bookmark)->parent->kind, RowKind::Rejected);
}

void RowBookmarkTest::findsNothingOfWhatIsGone()
{
    QVERIFY(!follow({}));
    const RowBookmark statement = bookmarkOf(*row(u"s5"_s));
    const RowBookmark actor = bookmarkOf(*row(u"a3"_s));
    m_reading.statements.removeAt(4);
    QVERIFY(!follow(statement));
    QVERIFY(!follow(actor));
}

} // namespace onrecord

ONRECORD_TEST(onrecord::RowBookmarkTest)
#include "tst_rowbookmark.moc"
