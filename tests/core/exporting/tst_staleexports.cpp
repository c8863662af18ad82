// SPDX-License-Identifier: GPL-3.0-or-later
// What every format says of a statement whose words changed after it was confirmed.
#include "core/exporting/csv.h"
#include "core/exporting/json.h"
#include "core/exporting/markdown.h"
#include "core/exporting/table.h"
#include "core/exporting/tei.h"
#include "core/html/html.h"
#include "core/html/jsonld.h"
#include "core/html/w3c.h"
#include "core/wording/wording.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplereading.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class StaleExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayThatTheWordsChanged_data();
    void sayThatTheWordsChanged();
    void saysWhatWasSaidOfWhichWords_data();
    void saysWhatWasSaidOfWhichWords();
};

static const QString article =
    u"It rained 😀.\n\n⟦s-took:“I did take the money,”⟧ ⟦k-took:said⟧ ⟦q-took:⟦m-ana:Ana Ruiz⟧⟧."_s;

/// The statement was confirmed and is denied now.
static Reading changed(const Change &change = Confirm{})
{
    const Reading then = SampleReading(article).read();
    const Correction correction = correctionOn(then, then.statements[0], change);
    return SampleReading(QString(article).replace(u"did take"_s, u"never saw"_s))
        .read({correction});
}

void StaleExportsTest::sayThatTheWordsChanged_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QStringList>("says");

    const Reading reading = changed();
    const QString then = u"“I did take the money,” said Ana Ruiz"_s;
    const QString both =
        u"Confirmed: “I did take the money,” said Ana Ruiz – now: “I never saw the "
        "money,” said Ana Ruiz"_s;
    QTest::newRow("json") << toJson(reading) << QStringList{u"\"state\": \"stale\""_s, then};
    QTest::newRow("w3c") << toW3c(reading) << QStringList{u"\"onrecord:state\": \"stale\""_s, both};
    QTest::newRow("csv") << toCsv(toTable(reading)) << QStringList{u",stale,"_s};
    QTest::newRow("tei") << toTei(reading) << QStringList{u"rend=\"direct stale\""_s};
    QTest::newRow("markdown") << toMarkdown(reading) << QStringList{u"words changed"_s, both};
    const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    // Up to the legend, which shows a mark in every state.
    const QByteArray page = toHtml(reading, {}, noon);
    QTest::newRow("html") << page.left(page.indexOf("<section id=\"legend\""))
                          << QStringList{u" s-stale"_s, both};
}

void StaleExportsTest::sayThatTheWordsChanged()
{
    QFETCH(QByteArray, written);
    QFETCH(QStringList, says);
    QString text = QString::fromUtf8(written);
    if (text.startsWith(u'{'))
        text.replace(u"\\\""_s, u"\""_s);
    for (const QString &each : std::as_const(says))
        QVERIFY2(text.contains(each), qPrintable(each + u'\n' + text));
    QVERIFY(!text.contains(u"\"confirmed\""_s));
    QVERIFY(!text.contains(u" s-confirmed"_s));
    QVERIFY(!text.contains(u"· confirmed"_s));
    QVERIFY(!text.contains(u",confirmed,"_s));
}

void StaleExportsTest::saysWhatWasSaidOfWhichWords_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("decision");

    const auto row = [](const char *name, const Change &change, const QString &decision) {
        QTest::newRow(name) << change << decision;
    };
    row("confirmed", Confirm{}, u"Confirmed"_s);
    row("rejected", Reject{}, u"Rejected"_s);
    row("speaker", SetSpeakers{{NamedActor{u"Bo\u202ELind"_s}}}, u"Given to Bo[U+202E]Lind"_s);
    row("nobody", SetSpeakers{}, u"Given to nobody"_s);
    row("verb", SetVerb{VerbKind::Denies}, u"Verb set to “denies”"_s);
    row("certainty", SetCertainty{Certainty::Hedged}, u"Marked as “hedged”"_s);
    row("note", SetNote{u"ask"_s}, u"Note written"_s);
    row("flag", SetFlag{true}, u"Flagged"_s);
}

void StaleExportsTest::saysWhatWasSaidOfWhichWords()
{
    QFETCH(Change, change);
    QFETCH(QString, decision);
    const Reading reading = changed(change);
    const StaleCorrection stale = reading.statements[0].stale.first();
    QCOMPARE(wording::formerDecision(stale.correction), decision);
    const QString then = u": “I did take the money,” said Ana Ruiz – "_s;
    QCOMPARE(wording::sentence(stale),
             decision + then + u"now: “I never saw the money,” said Ana Ruiz"_s);

    StaleCorrection gone = stale;
    gone.words.now.clear();
    QCOMPARE(wording::sentence(gone), decision + then + u"no longer in the article"_s);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::StaleExportsTest)
#include "tst_staleexports.moc"
