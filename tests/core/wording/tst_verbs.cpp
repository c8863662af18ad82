// SPDX-License-Identifier: GPL-3.0-or-later
// The verb that stands before somebody's words.
#include "core/wording/wording.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class VerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheCueMeans_data();
    void saysWhatTheCueMeans();
    void keepsTheKindThatAReaderChose();
    void readsTheCueAlone();
};

static QString verbOf(const QString &text, const QString &cue, VerbKind kind)
{
    Article article;
    article.text = text;
    Statement statement;
    const qsizetype at = text.indexOf(cue);
    if (at >= 0 && !cue.isEmpty())
        statement.cue = {Span{at, at + cue.size()}};
    statement.verb = kind;
    return wording::verbBefore(article, statement);
}

void VerbsTest::saysWhatTheCueMeans_data()
{
    QTest::addColumn<VerbKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cue");
    QTest::addColumn<QString>("verb");

    const auto row = [](VerbKind kind, const QString &text, const QString &cue,
                        const QString &verb) {
        QTest::newRow(qPrintable(cue)) << kind << text << cue << verb;
    };
    row(VerbKind::Denies, u"😀 Moe denied that she knew."_s, u"denied"_s, u"denies"_s);
    row(VerbKind::Denies, u"Moe disagreed with her chair."_s, u"disagreed with"_s,
        u"disagrees with"_s);
    row(VerbKind::Denies, u"Moe disagreed that it was late."_s, u"disagreed"_s, u"disagrees"_s);
    row(VerbKind::Denies, u"Moe took issue with the count."_s, u"took issue with"_s,
        u"disagrees with"_s);
    row(VerbKind::Denies, u"Moe rejected the criticism."_s, u"rejected"_s, u"rejects"_s);
    row(VerbKind::Denies, u"Moe has turned down the plan."_s, u"turned down"_s, u"rejects"_s);
    row(VerbKind::Denies, u"Moe refuses to go."_s, u"refuses"_s, u"refuses"_s);
    row(VerbKind::Confirms, u"Moe admitted a mistake."_s, u"admitted"_s, u"admits"_s);
    row(VerbKind::Confirms, u"Moe confirmed the talks."_s, u"confirmed"_s, u"confirms"_s);
    row(VerbKind::Pledges, u"Moe plans to sell the pier."_s, u"plans"_s, u"plans"_s);
    row(VerbKind::Pledges, u"Moe promised a vote."_s, u"promised"_s, u"pledges"_s);
    row(VerbKind::Demands, u"Moe urged the mayor to stop."_s, u"urged"_s, u"urges"_s);
    row(VerbKind::Criticises, u"Moe accused him of playing."_s, u"accused"_s, u"accuses"_s);
    row(VerbKind::Criticises, u"Moe blamed the weather."_s, u"blamed"_s, u"blames"_s);
    row(VerbKind::Criticises, u"Moe attacked the plan."_s, u"attacked"_s, u"criticises"_s);
    row(VerbKind::Supports, u"Moe praised the crews."_s, u"praised"_s, u"praises"_s);
    row(VerbKind::Supports, u"Moe backed the crews."_s, u"backed"_s, u"supports"_s);
    row(VerbKind::Warns, u"Analysts had expected a cut."_s, u"had expected"_s, u"expects"_s);
    row(VerbKind::Warns, u"“It will rain,” Moe predicted."_s, u"predicted"_s, u"predicts"_s);
    row(VerbKind::Warns, u"Moe warned that it would rain."_s, u"warned"_s, u"warns"_s);
    row(VerbKind::Thinks, u"Moe hopes for rain."_s, u"hopes"_s, u"hopes"_s);
    row(VerbKind::Thinks, u"Moe feared the worst."_s, u"feared"_s, u"fears"_s);
    row(VerbKind::Thinks, u"Moe believes it."_s, u"believes"_s, u"thinks"_s);
    row(VerbKind::Says, u"Moe said so."_s, u"said"_s, u"says"_s);
}

void VerbsTest::saysWhatTheCueMeans()
{
    QFETCH(VerbKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, cue);
    QVERIFY(text.contains(cue));
    QTEST(verbOf(text, cue, kind), "verb");
}

void VerbsTest::keepsTheKindThatAReaderChose()
{
    QCOMPARE(verbOf(u"Moe expected a cut."_s, u"expected"_s, VerbKind::Denies), u"denies"_s);
    QCOMPARE(verbOf(u"Moe said so."_s, u"said"_s, VerbKind::Denies), u"denies"_s);
    QCOMPARE(verbOf(u"Moe said so."_s, u""_s, VerbKind::Warns), u"warns"_s);
}

void VerbsTest::readsTheCueAlone()
{
    QCOMPARE(verbOf(u"Moe warned those who had expected more."_s, u"warned"_s, VerbKind::Warns),
             u"warns"_s);
}

ONRECORD_TEST(VerbsTest)
#include "tst_verbs.moc"
