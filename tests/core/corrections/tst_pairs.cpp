// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "core/corrections/anchoring.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class PairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pairsAChargeWithItsDenial_data();
    void pairsAChargeWithItsDenial();
    void pairsThenWithNow_data();
    void pairsThenWithNow();
    void unpairsWithAnotherVerb();

private:
    Reading read(const QList<Correction> &corrections = {}) const
    {
        return readingOf(Document(m_saved.article), m_saved.analysis, corrections);
    }
    Correction on(const QString &statement, Change change) const
    {
        return correctionOn(read(), statementIn(read(), statement), std::move(change));
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

void PairsTest::init()
{
    m_saved = sampleSession();
    m_saved.analysis.positions = {{u"a1"_s, u"bridge"_s, {u"s1"_s}},
                                  {u"a1"_s, u"toll"_s, {u"s2"_s}},
                                  {u"a3"_s, u"toll"_s, {u"s3"_s}}};
}

void PairsTest::pairsAChargeWithItsDenial_data()
{
    QTest::addColumn<QString>("topic"); // of the charge; the denial is on the toll
    QTest::addColumn<QString>("charging"); // the actor who charges
    QTest::addColumn<bool>("paired");
    QTest::newRow("on one topic") << u"toll"_s << u"a3"_s << true;
    QTest::newRow("on another") << u"bridge"_s << u"a3"_s << false;
    QTest::newRow("their own words") << u"toll"_s << u"a1"_s << false;
}

void PairsTest::pairsAChargeWithItsDenial()
{
    QFETCH(QString, topic);
    QFETCH(QString, charging);
    QFETCH(bool, paired);
    found(u"s3"_s).verb = VerbKind::Criticises;
    found(u"s3"_s).actors = {charging};
    m_saved.analysis.positions[2] = {charging, topic, {u"s3"_s}};
    const ReadPair expected{PairKind::Answer, u"s3"_s, u"s2"_s};
    QVERIFY(read().pairs == (paired ? QList<ReadPair>{expected} : QList<ReadPair>()));
}

void PairsTest::pairsThenWithNow_data()
{
    QTest::addColumn<VerbKind>("then");
    QTest::addColumn<QString>("day"); // of what was said then; the other was said on the 16th
    QTest::addColumn<bool>("paired");
    QTest::newRow("pledged, then denied") << VerbKind::Pledges << u"2026-03-02"_s << true;
    QTest::newRow("only said") << VerbKind::Says << u"2026-03-02"_s << false;
    QTest::newRow("the same day") << VerbKind::Pledges << u"2026-11-16"_s << false;
    QTest::newRow("no day") << VerbKind::Pledges << u"2026-WI"_s << false;
}

void PairsTest::pairsThenWithNow()
{
    QFETCH(VerbKind, then);
    QFETCH(QString, day);
    QFETCH(bool, paired);
    found(u"s1"_s).verb = then;
    found(u"s1"_s).saidOn = day;
    found(u"s2"_s).saidOn = u"2026-11-16"_s;
    m_saved.analysis.positions = {{u"a1"_s, u"toll"_s, {u"s1"_s, u"s2"_s}}};
    const ReadPair expected{PairKind::ThenNow, u"s1"_s, u"s2"_s};
    QVERIFY(read().pairs == (paired ? QList<ReadPair>{expected} : QList<ReadPair>()));
}

void PairsTest::unpairsWithAnotherVerb()
{
    found(u"s3"_s).verb = VerbKind::Criticises;
    QCOMPARE(read().pairs.size(), 1);
    QVERIFY(read({on(u"s2"_s, SetVerb{VerbKind::Says})}).pairs.isEmpty());
    QVERIFY(read({on(u"s3"_s, Reject{})}).pairs.isEmpty());
}

} // namespace onrecord

ONRECORD_TEST(onrecord::PairsTest)
#include "tst_pairs.moc"
