// SPDX-License-Identifier: GPL-3.0-or-later
// Articles that have the same words several times: no correction is silently taken for one of another
// copy, and none is left out without a word.
#include "core/applying/statementtargets.h"

#include "core/corrections/anchoring.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplereading.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class StatementTargetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBecameOfEachCopy_data();
    void tellsWhatBecameOfEachCopy();
    void leavesWhatIsSaidTwiceOfOneStatement_data();
    void leavesWhatIsSaidTwiceOfOneStatement();
};

namespace {

/// An article of which each line is a paragraph: "NAME" or "NAME TAIL" says the same words, with the tail
/// behind it; "." begins a paragraph in which nobody says anything.
QString drawn(const QStringList &lines)
{
    QStringList paragraphs{u"Wages at the ferry 😀"_s};
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QString &line = lines[number];
        if (line.startsWith(u'.')) {
            paragraphs.append(line.mid(1));
            continue;
        }
        const QString name = line.section(u' ', 0, 0);
        const QString tail = line.section(u' ', 1);
        paragraphs.append(
            u"⟦s-x%1:“Every worker will get the full amount by Friday,”⟧ ⟦k-x%1:said⟧ "
            "⟦q-x%1:⟦m-%2:%3⟧⟧%4."_s.arg(QString::number(number), name.toLower(), name,
                                         tail.isEmpty() ? QString() : u", "_s + tail));
    }
    return paragraphs.join(u"\n\n"_s);
}

const QString rain = u".Rain fell over the harbour all day, and the boats stayed in."_s;
const QString talks = u".The talks went on for nine days in a hotel beside the quay."_s;
const QString second = u".A second hearing is planned for the end of the month."_s;

/// What became of \a corrections, which were all made on different statements: of each one word, in their
/// order: the name and tail behind the words it holds on, "stale", "orphan" or "untold".
QStringList fates(const Reading &reading, const QList<Correction> &corrections)
{
    QHash<QUuid, QString> fates;
    for (const Correction &orphan : reading.orphans)
        fates[orphan.id] = u"orphan"_s;
    for (const ReadStatement &read : reading.statements) {
        const QString &text = reading.document.text();
        const qsizetype name = read.statement.source.first().begin;
        const QString behind = text.mid(name, text.indexOf(u'.', name) - name).remove(u',');
        for (const StaleCorrection &stale : read.stale)
            fates[stale.correction.id] = u"stale"_s;
        if (read.state == State::Confirmed && read.corrections.size() == 1)
            fates[read.corrections.first()] = behind;
    }
    QStringList all;
    for (const Correction &each : corrections)
        all.append(fates.value(each.id, u"untold"_s));
    return all;
}

} // namespace

void StatementTargetsTest::tellsWhatBecameOfEachCopy_data()
{
    QTest::addColumn<QStringList>("then");
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("another says the same, in front")
        << QStringList{u"Ana"_s, rain, talks} << QStringList{talks, u"Bo"_s, rain, u"Ana"_s}
        << QStringList{u"Ana"_s};
    QTest::newRow("another says the same behind, and paragraphs change places")
        << QStringList{rain, u"Ana"_s, talks} << QStringList{talks, u"Ana"_s, u"Bo"_s, rain}
        << QStringList{u"Ana"_s};
    QTest::newRow("another says the same instead")
        << QStringList{rain, u"Ana"_s, talks} << QStringList{rain, u"Bo"_s, talks}
        << QStringList{u"stale"_s};
    QTest::newRow("two change places, told by their paragraphs")
        << QStringList{u"Ana who is tired of waiting"_s, rain, u"Ana whom nobody asked"_s, rain}
        << QStringList{u"Ana whom nobody asked"_s, rain, rain, u"Ana who is tired of waiting"_s}
        << QStringList{u"Ana who is tired of waiting"_s, u"Ana whom nobody asked"_s};
    QTest::newRow("… with another's in between")
        << QStringList{u"Ana who is tired of waiting"_s, second, u"Ana whom nobody asked"_s, second}
        << QStringList{u"Ana whom nobody asked"_s, second, second, u"Bo"_s,
                       u"Ana who is tired of waiting"_s}
        << QStringList{u"Ana who is tired of waiting"_s, u"Ana whom nobody asked"_s};
    QTest::newRow("the first of two alike is gone")
        << QStringList{rain, u"Ana"_s, talks, second, u"Ana"_s, rain}
        << QStringList{rain, talks, second, u"Ana"_s, rain} << QStringList{u"orphan"_s, u"Ana"_s};
    QTest::newRow("one of three alike is gone, the others change places")
        << QStringList{rain, u"Ana"_s, talks, u"Ana"_s, second, u"Ana"_s, rain}
        << QStringList{second, u"Ana"_s, talks, u"Ana"_s, rain}
        << QStringList{u"Ana"_s, u"Ana"_s, u"orphan"_s};
    QTest::newRow("three people, turned round")
        << QStringList{u"Ana"_s, rain, u"Bo"_s, talks, u"Cy"_s, second}
        << QStringList{second, u"Cy"_s, talks, u"Bo"_s, rain, u"Ana"_s}
        << QStringList{u"Ana"_s, u"Bo"_s, u"Cy"_s};
    QTest::newRow("three people, one gone and a fourth there")
        << QStringList{u"Ana"_s, rain, u"Bo"_s, talks, u"Cy"_s, second}
        << QStringList{u"Dag"_s, second, u"Cy"_s, talks, rain, u"Ana"_s}
        << QStringList{u"Ana"_s, u"orphan"_s, u"Cy"_s};
}

void StatementTargetsTest::tellsWhatBecameOfEachCopy()
{
    QFETCH(QStringList, then);
    QFETCH(QStringList, now);
    const SampleReading former(drawn(then));
    const Reading shown = former.read();
    QList<Correction> corrections;
    for (const ReadStatement &read : shown.statements)
        corrections.append(correctionOn(shown, read, Confirm{}));
    const Reading reading = SampleReading(drawn(now)).read(corrections);
    QTEST(fates(reading, corrections), "expected");
}

void StatementTargetsTest::leavesWhatIsSaidTwiceOfOneStatement_data()
{
    QTest::addColumn<QStringList>("then");
    QTest::addColumn<QStringList>("now");

    QTest::newRow("a copy was put in front") << QStringList{u"Ana"_s, rain, talks}
                                             << QStringList{u"Bo"_s, second, u"Ana"_s, rain, talks};
    QTest::newRow("one more copy was put in front")
        << QStringList{u"Ana"_s, rain, u"Cy"_s, talks}
        << QStringList{u"Bo"_s, second, u"Ana"_s, rain, u"Cy"_s, talks};
}

/// Of Ana's in two versions of the article.
void StatementTargetsTest::leavesWhatIsSaidTwiceOfOneStatement()
{
    QFETCH(QStringList, then);
    QFETCH(QStringList, now);
    const Reading former = SampleReading(drawn(then)).read();
    const SampleReading present(drawn(now));
    const Correction confirmed = correctionOn(former, former.statements[0], Confirm{});
    const Reading between = present.read({confirmed});
    QCOMPARE(between.statements[1].state, State::Confirmed);
    const Correction flagged = correctionOn(between, between.statements[1], SetFlag{true});
    const Reading reading = present.read({confirmed, flagged});
    QVERIFY(reading.orphans.isEmpty());
    QCOMPARE(reading.statements[1].corrections.size(), 2);
    QCOMPARE(reading.statements[1].state, State::Confirmed);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::StatementTargetsTest)
#include "tst_statementtargets.moc"
