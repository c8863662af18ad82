// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "core/corrections/anchoring.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class ApplyDateCorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void correctsADate();
    void takesTheRoleFromADate();
    void givesTheRoleToADate();
    void confirmsADate();
    void keepsADateTheMachineNoLongerFinds();
    void orphansADateWhoseWordsAreGone();

private:
    Reading read(const QList<Correction> &corrections = {}) const
    {
        return readingOf(Document(m_saved.article), m_saved.analysis, corrections);
    }
    Correction onDate(qsizetype at, const QString &value, DateRole role) const
    {
        Correction correction = correctionOf(SetDate{value, role});
        correction.target =
            anchorsAt(m_saved.article.text, {sampleSession().analysis.dates.at(at).span});
        return correction;
    }
    Statement &found(const QString &id)
    {
        const auto at =
            std::find_if(m_saved.analysis.statements.begin(), m_saved.analysis.statements.end(),
                         [&](const Statement &each) { return each.id == id; });
        return *at;
    }

    SavedSession m_saved;
};

void ApplyDateCorrectionsTest::init()
{
    m_saved = sampleSession();
}

void ApplyDateCorrectionsTest::correctsADate()
{
    const Reading reading = read({onDate(0, u"2026-11-09"_s, DateRole::SaidOn)});
    const ReadDate &date = reading.dates.first();
    QCOMPARE(date.date.value, u"2026-11-09"_s);
    QVERIFY(!date.date.anchor.isValid());
    QVERIFY(date.machine && date.machine->value == u"2026-11-16"_s);
    QCOMPARE(date.corrections.size(), 1);
    QCOMPARE(statementIn(reading, u"s1"_s).statement.saidOn, u"2026-11-09"_s);
    QVERIFY(reading.orphans.isEmpty());
    QCOMPARE(reading.dates.size(), m_saved.analysis.dates.size());
}

void ApplyDateCorrectionsTest::takesTheRoleFromADate()
{
    const Reading reading = read({onDate(0, u"2026-11-16"_s, DateRole::About)});
    QVERIFY(reading.dates.first().date.role == DateRole::About);
    QVERIFY(reading.dates.first().date.anchor.isValid()); // the value is as it was counted
    QCOMPARE(statementIn(reading, u"s1"_s).statement.saidOn, QString());
}

void ApplyDateCorrectionsTest::givesTheRoleToADate()
{
    m_saved.analysis.dates[0].role = DateRole::About;
    found(u"s1"_s).saidOn.clear();
    const Reading reading = read({onDate(0, u"2026-11-16"_s, DateRole::SaidOn)});
    QCOMPARE(statementIn(reading, u"s1"_s).statement.saidOn, u"2026-11-16"_s);
}

void ApplyDateCorrectionsTest::confirmsADate()
{
    const Reading reading = read({onDate(1, u"2026-Q3"_s, DateRole::About)});
    QVERIFY(!reading.dates.at(1).machine);
    QCOMPARE(reading.dates.at(1).corrections.size(), 1);
    QVERIFY(reading.dates.at(1).date == m_saved.analysis.dates.at(1));
}

void ApplyDateCorrectionsTest::keepsADateTheMachineNoLongerFinds()
{
    const Span monday = m_saved.analysis.dates.first().span;
    m_saved.analysis.dates.clear();
    const Reading reading = read({onDate(0, u"2026-11-16"_s, DateRole::SaidOn)});
    QCOMPARE(reading.dates.size(), 1);
    QVERIFY(reading.dates.first().date.span == monday);
    QVERIFY(reading.dates.first().origin == Origin::Reader);
}

void ApplyDateCorrectionsTest::orphansADateWhoseWordsAreGone()
{
    Correction gone = onDate(0, u"2026-11-16"_s, DateRole::About);
    gone.target.first().exact = u"Candlemas"_s;
    QCOMPARE(read({gone}).orphans.size(), 1);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::ApplyDateCorrectionsTest)
#include "tst_applydatecorrections.moc"
