// SPDX-License-Identifier: GPL-3.0-or-later
// How `onrecord-train evaluate` holds the engine against articles that people marked.

#include "tests/contract/cli.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// The figures behind \a name in the table \a output.
static QByteArrayList figuresOf(const QByteArray &output, const QByteArray &name)
{
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ');
    }
    return {};
}

/// A bench with a folder gold/, in which the sample is marked as the program marks it.
class MarkedBench : public CommandLineBench
{
public:
    MarkedBench()
    {
        write(u"gold/toll.txt"_s, sampleArticle());
        const Call call = this->call(
            {u"annotate"_s, u"--to"_s, u"brat"_s, u"-o"_s, u"gold/"_s, u"gold/toll.txt"_s});
        if (call.status != 0)
            qFatal("%s", call.errors.constData());
    }

    QByteArray marks() const { return read(u"gold/toll.ann"_s); }
};

class EvaluateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithItself();
    void tellsWhatIsWrong();
    void tellsWhatIsMissed();
    void tellsTheRules();
    void readsAnotherModel();
    void refuses_data();
    void refuses();
};

void EvaluateTest::agreesWithItself()
{
    const MarkedBench bench;
    const Call call = bench.train({u"evaluate"_s, u"gold"_s});
    QCOMPARE(call.status, 0);
    QVERIFY2(call.errors.isEmpty(), call.errors);
    const QByteArrayList all{"100.0", "100.0", "100.0"};
    QCOMPARE(figuresOf(call.output, "attributions"), all);
    QCOMPARE(figuresOf(call.output, "cue, exact"), all);
    QCOMPARE(figuresOf(call.output, "source, exact"), all);
    QCOMPARE(figuresOf(call.output, "content, exact"), all);
    QCOMPARE(figuresOf(call.output, "direct"), (QByteArrayList{"2", "100.0", "100.0"}));
}

void EvaluateTest::tellsWhatIsWrong()
{
    const MarkedBench bench;
    QByteArrayList lines = bench.marks().split('\n');
    const qsizetype before = lines.size();
    // The first statement is not marked any more, so what is found there is wrong.
    lines.removeIf([](const QByteArray &line) { return line.startsWith("E1\t"); });
    QCOMPARE(lines.size(), before - 1);
    bench.write(u"gold/toll.ann"_s, lines.join('\n'));
    const Call call = bench.train({u"evaluate"_s, u"gold"_s});
    QCOMPARE(call.status, 0);
    const QByteArrayList figures = figuresOf(call.output, "attributions");
    QCOMPARE(figures.size(), 3);
    QVERIFY(figures[0].toDouble() < 99);
    QCOMPARE(figures[1], "100.0");
    QCOMPARE(figuresOf(call.output, "direct")[0], "1");
}

void EvaluateTest::tellsWhatIsMissed()
{
    const MarkedBench bench;
    const QByteArray headline = "T90\tSource 0 13\tOrlow council\nT91\tContent 14 40\t\n"
                                "E90\tAttribution-no-cue:T91 Content:T91 Source:T90\n";
    bench.write(u"gold/toll.ann"_s, bench.marks() + headline);
    const Call call = bench.train({u"evaluate"_s, u"gold"_s});
    QCOMPARE(call.status, 0);
    const QByteArrayList figures = figuresOf(call.output, "attributions");
    QCOMPARE(figures.size(), 3);
    QCOMPARE(figures[0], "100.0");
    QVERIFY(figures[1].toDouble() < 99);
    QCOMPARE(figuresOf(call.output, "no rule: indirect"), QByteArrayList{"1"});
    QCOMPARE(figuresOf(call.output, "no rule: direct"), QByteArrayList{"0"});
}

void EvaluateTest::tellsTheRules()
{
    const MarkedBench bench;
    const Call call = bench.train({u"evaluate"_s, u"gold"_s});
    QCOMPARE(figuresOf(call.output, "quote-subject-verb"), (QByteArrayList{"1", "0"}));
    const qsizetype rules = call.output.indexOf("\nrule ");
    const qsizetype end = call.output.indexOf("\nno rule");
    QVERIFY(rules >= 0 && end > rules);
    int right = 0;
    for (const QByteArray &line : call.output.mid(rules, end - rules).split('\n').mid(2))
        right += line.simplified().split(' ').value(1).toInt();
    QCOMPARE(right, bench.marks().count("\nE"));
}

/// Without one that is sound the rules are scored, and the status says that something failed.
void EvaluateTest::readsAnotherModel()
{
    const MarkedBench bench;
    bench.write(u"odd.model"_s, "ONRECMDL is how it begins, and then it goes wrong.");
    const Call call = bench.train({u"evaluate"_s, u"--model"_s, u"odd.model"_s, u"gold"_s});
    QCOMPARE(call.status, 1);
    QVERIFY(!figuresOf(call.output, "attributions").isEmpty());
    QCOMPARE(call.errorLines().size(), 1);
    QVERIFY2(call.errors.startsWith("onrecord-train: odd.model: "), call.errors);
}

void EvaluateTest::refuses_data()
{
    QTest::addColumn<QStringList>("operands");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("subject");
    QTest::newRow("no folder") << QStringList{} << 2 << QByteArray("evaluate");
    QTest::newRow("two folders") << QStringList{u"gold"_s, u"gold"_s} << 2
                                 << QByteArray("evaluate");
    QTest::newRow("an option nobody knows")
        << QStringList{u"--loud"_s, u"gold"_s} << 2 << QByteArray("evaluate");
    QTest::newRow("a folder that is not there")
        << QStringList{u"gone"_s} << 1 << QByteArray("gone");
    QTest::newRow("a folder without marks") << QStringList{u"bare"_s} << 1 << QByteArray("bare");
    QTest::newRow("marks without an article")
        << QStringList{u"half"_s} << 1 << QByteArray("half/lost.txt");
}

void EvaluateTest::refuses()
{
    QFETCH(QStringList, operands);
    QFETCH(int, status);
    QFETCH(QByteArray, subject);
    const MarkedBench bench;
    bench.write(u"bare/toll.txt"_s, sampleArticle());
    bench.write(u"half/lost.ann"_s, "T1\tCue 0 4\tsaid\n");
    const Call call = bench.train(QStringList{u"evaluate"_s} + operands);
    QCOMPARE(call.status, status);
    QVERIFY(call.output.isEmpty());
    QCOMPARE(call.errorLines().size(), 1);
    QVERIFY2(call.errors.startsWith("onrecord-train: " + subject + ": "), call.errors);
}

ONRECORD_TEST(EvaluateTest)
#include "tst_evaluate.moc"
