// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/reviewqueue.h"
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class ReviewQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void steps_data();
    void steps();
    void stepsFromACaret();
    void stepsNowhereWithoutStatements();

private:
    ReadStatement &statement(const QString &id);

    Reading m_reading; // s3, s4 and s9 are to review
};

void ReviewQueueTest::init()
{
    m_reading = test::sampleReading();
    m_reading.makeLookups();
    statement(u"s9"_s).state = State::Review;
}

ReadStatement &ReviewQueueTest::statement(const QString &id)
{
    return *std::find_if(m_reading.statements.begin(), m_reading.statements.end(),
                         [&](const ReadStatement &each) { return each.statement.id == id; });
}

void ReviewQueueTest::steps_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("to"); // among those to review: s3, s4, s9
    QTest::newRow("next") << u"s3"_s << 1 << u"s4"_s;
    QTest::newRow("previous") << u"s4"_s << -1 << u"s3"_s;
    QTest::newRow("the end leads to the beginning") << u"s9"_s << 1 << u"s3"_s;
    QTest::newRow("the beginning to the end") << u"s3"_s << -1 << u"s9"_s;
    QTest::newRow("from one that is not among them") << u"s6"_s << 1 << u"s9"_s;
    QTest::newRow("back from such a one") << u"s6"_s << -1 << u"s4"_s;
    QTest::newRow("from the first of all, back") << u"s1"_s << -1 << u"s9"_s;
}

void ReviewQueueTest::steps()
{
    QFETCH(QString, from);
    QFETCH(int, step);
    QFETCH(QString, to);
    QCOMPARE(steppedFrom(m_reading, statementsToReview(m_reading), from, 0, step), to);
}

void ReviewQueueTest::stepsFromACaret()
{
    const QStringList all = shownStatements(m_reading);
    QCOMPARE(all.size(), 9);
    const qsizetype end = m_reading.document.text().size();
    QCOMPARE(steppedFrom(m_reading, all, {}, 0, 1), u"s1"_s);
    QCOMPARE(steppedFrom(m_reading, all, {}, end, -1), u"s9"_s);
    QCOMPARE(statementsOf(m_reading, u"a2"_s), QStringList({u"s3"_s, u"s4"_s}));
}

void ReviewQueueTest::stepsNowhereWithoutStatements()
{
    QCOMPARE(steppedFrom({}, {}, u"s1"_s, 0, 1), QString());
}

} // namespace onrecord

ONRECORD_TEST(onrecord::ReviewQueueTest)
#include "tst_reviewqueue.moc"
