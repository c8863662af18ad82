// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as right, wrong and missed when findings are held against what people marked.
#include "app/training/scoring.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// Marks: ⟦c-NAME:…⟧ ⟦k-NAME:…⟧ ⟦s-NAME:…⟧ are content, cue and source of a statement; NAME begins
/// with g where people marked it and with f where it was found.
struct Sample
{
    explicit Sample(QStringView marked)
    {
        const MarkedText text = MarkedText::parse(marked);
        Article article = bareArticle(text.text);
        gold.document = Document(article);
        QStringList names;
        for (const auto &[mark, span] : text.named) {
            if (!names.contains(mark.mid(2)))
                names.append(mark.mid(2));
        }
        for (const QString &name : std::as_const(names)) {
            const Spans content = text.spansNamed(u"c-"_s + name);
            const Spans cue = text.spansNamed(u"k-"_s + name);
            const Spans source = text.spansNamed(u"s-"_s + name);
            if (name.startsWith(u'g')) {
                gold.statements.append({content, cue, source});
                continue;
            }
            Statement statement;
            statement.content = content;
            statement.cue = cue;
            statement.source = source;
            statement.rule = RuleId::SubjectVerbClause;
            found.append(statement);
        }
    }

    training::Score score() const { return training::scoreOf(gold, found); }

    training::GoldArticle gold;
    QList<Statement> found;
};

class ScoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAttributions_data();
    void countsAttributions();
    void countsSpansByThemselves();
    void tellsKindsByTheMarks_data();
    void tellsKindsByTheMarks();
    void tellsFoundFromRight();
    void tellsRulesApart();
    void addsUp();
    void scoresNothing();
};

void ScoringTest::countsAttributions_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<int>("right");
    QTest::addColumn<int>("found");
    QTest::addColumn<int>("wanted");

    QTest::newRow("the same")
        << u"⟦s-g1:⟦s-f1:Ana Ruiz⟧⟧ ⟦k-g1:⟦k-f1:said⟧⟧ ⟦c-g1:⟦c-f1:it rained⟧⟧."_s << 1 << 1 << 1;
    QTest::newRow("half of the content, part of the source")
        << u"⟦s-g1:Ana ⟦s-f1:Ruiz⟧⟧ said ⟦c-g1:it rained ⟦c-f1:in Tarn⟧⟧."_s << 1 << 1 << 1;
    QTest::newRow("less than half")
        << u"⟦s-g1:⟦s-f1:Ruiz⟧⟧ said ⟦c-g1:it rained again ⟦c-f1:in Tarn⟧⟧."_s << 0 << 1 << 1;
    QTest::newRow("twice as much and more")
        << u"⟦s-g1:⟦s-f1:Ruiz⟧⟧ said ⟦c-f1:it rained again ⟦c-g1:in Tarn⟧⟧."_s << 0 << 1 << 1;
    QTest::newRow("marks are no words")
        << u"⟦s-g1:⟦s-f1:Ruiz⟧⟧ said ⟦c-f1:“– … ⟦c-g1:No⟧ … –”⟧."_s << 1 << 1 << 1;
    QTest::newRow("another source")
        << u"⟦s-f1:Oake⟧ and ⟦s-g1:Ruiz⟧ said ⟦c-g1:⟦c-f1:it rained⟧⟧."_s << 0 << 1 << 1;
    QTest::newRow("no source on either side")
        << u"Officials said ⟦c-g1:⟦c-f1:it rained⟧⟧."_s << 1 << 1 << 1;
    QTest::newRow("a source that nobody marked")
        << u"⟦s-f1:Ruiz⟧ said ⟦c-g1:⟦c-f1:it rained⟧⟧."_s << 0 << 1 << 1;
    QTest::newRow("missed") << u"⟦s-g1:Ruiz⟧ said ⟦c-g1:it rained⟧."_s << 0 << 0 << 1;
    QTest::newRow("found where there is none")
        << u"⟦s-f1:Ruiz⟧ sang ⟦c-f1:in the rain⟧."_s << 0 << 1 << 0;
    QTest::newRow("two halves are not two")
        << u"⟦s-g1:⟦s-f1:⟦s-f2:Ruiz⟧⟧⟧ said ⟦c-g1:⟦c-f1:it rained⟧ ⟦c-f2:in Tarn⟧⟧."_s << 1 << 2
        << 1;
    QTest::newRow("pairs are made so that most are right")
        << u"⟦s-g1:⟦s-g2:⟦s-f1:⟦s-f2:Ruiz⟧⟧⟧⟧ said ⟦c-g1:⟦c-f1:so ⟦c-f2:⟦c-g2:it rained⟧⟧⟧⟧."_s << 2
        << 2 << 2;
    QTest::newRow("the same again counts once")
        << u"⟦s-f2:⟦s-g1:⟦s-f1:Ruiz⟧⟧⟧ said ⟦c-f2:⟦c-g1:⟦c-f1:it rained⟧⟧⟧."_s << 1 << 1 << 1;
    QTest::newRow("in parts")
        << u"⟦c-g1:⟦c-f1:“It⟧⟧,” ⟦s-g1:⟦s-f1:she⟧⟧ said, ⟦c-g1:⟦c-f1:“rained”⟧⟧."_s << 1 << 1 << 1;
    QTest::newRow("beyond the BMP")
        << u"😀 ⟦s-g1:⟦s-f1:𝒜na⟧⟧ said ⟦c-g1:⟦c-f1:𝒾t rained⟧⟧ 😀."_s << 1 << 1 << 1;
}

void ScoringTest::countsAttributions()
{
    QFETCH(QString, marked);
    QFETCH(int, right);
    QFETCH(int, found);
    QFETCH(int, wanted);
    const training::Tally tally = Sample(marked).score().attributions;
    QCOMPARE(tally.right, right);
    QCOMPARE(tally.found, found);
    QCOMPARE(tally.wanted, wanted);
}

/// Each by itself, wherever it belongs to; a source that two statements share counts once.
void ScoringTest::countsSpansByThemselves()
{
    const Sample sample(u"⟦s-g1:⟦s-g2:⟦s-f1:⟦s-f2:Ana Ruiz⟧⟧⟧⟧ ⟦k-g1:⟦k-f1:said⟧⟧ "
                        "⟦c-g1:⟦c-f1:it⟧ rained⟧, ⟦k-f2:⟦k-g2:adding⟧⟧ ⟦c-f2:⟦c-g2:“No,⟧⟧” "
                        "and ⟦c-g3:the ferry left⟧.");
    const training::Score score = sample.score();
    QVERIFY((score.sources == training::Tally{1, 1, 1}));
    QVERIFY((score.cues == training::Tally{2, 2, 2}));
    QVERIFY((score.contents == training::Tally{1, 2, 3}));
    QCOMPARE(score.contents.precision(), 1. / 2);
    QCOMPARE(score.contents.recall(), 1. / 3);
    QCOMPARE(score.contents.f1(), 2. / 5);
}

void ScoringTest::tellsKindsByTheMarks_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<StatementKind>("kind");
    QTest::newRow("quoted") << u"⟦c-g1:“It rained,”⟧ she said."_s << StatementKind::Direct;
    QTest::newRow("straight marks")
        << u"⟦c-g1:\"It rained,\"⟧ she said."_s << StatementKind::Direct;
    QTest::newRow("a word outside of five")
        << u"She said ⟦c-g1:that “it rained in Tarn”⟧."_s << StatementKind::Direct;
    QTest::newRow("some words") << u"She called ⟦c-g1:the rain “a mess”⟧."_s
                                << StatementKind::Mixed;
    QTest::newRow("one word of many")
        << u"She said ⟦c-g1:that the rain had made a “mess” of the quay⟧."_s
        << StatementKind::Indirect;
    QTest::newRow("none") << u"She said ⟦c-g1:it rained⟧."_s << StatementKind::Indirect;
    QTest::newRow("left open") << u"⟦c-g1:“It rained.⟧\n“And it snowed,” she said."_s
                               << StatementKind::Direct;
    QTest::newRow("not of the paragraph before")
        << u"“It rained.\nShe said ⟦c-g1:it snowed⟧."_s << StatementKind::Indirect;
}

void ScoringTest::tellsKindsByTheMarks()
{
    QFETCH(QString, marked);
    QFETCH(StatementKind, kind);
    const training::Score score = Sample(marked).score();
    for (const StatementKind each :
         {StatementKind::Direct, StatementKind::Mixed, StatementKind::Indirect})
        QCOMPARE(score.of(each).wanted, each == kind ? 1 : 0);
}

void ScoringTest::tellsFoundFromRight()
{
    const Sample sample(u"⟦c-g1:⟦c-f1:“It rained,”⟧⟧ ⟦s-g1:⟦s-f1:Ruiz⟧⟧ said.\n"
                        "⟦c-g2:⟦c-f2:“It snowed,”⟧⟧ ⟦s-g2:Oake⟧ told ⟦s-f2:Lind⟧.\n"
                        "⟦c-g3:“It froze,”⟧ ⟦s-g3:she⟧ said.");
    const training::KindScore expected{.wanted = 3, .found = 2, .right = 1, .missed = 2};
    QVERIFY(sample.score().of(StatementKind::Direct) == expected);
    QCOMPARE(expected.shareFound(), 2. / 3);
    QCOMPARE(expected.shareRight(), 1. / 2);
}

void ScoringTest::tellsRulesApart()
{
    Sample sample(u"⟦c-g1:⟦c-f1:“It rained,”⟧⟧ ⟦s-g1:⟦s-f1:Ruiz⟧⟧ said, "
                  "and ⟦s-f2:Oake⟧ ⟦c-f2:left⟧, and ⟦s-f3:Lind⟧ ⟦c-f3:stayed⟧.");
    sample.found[0].rule = RuleId::QuoteSubjectVerb;
    const QMap<RuleId, training::RuleScore> rules = sample.score().rules;
    QCOMPARE(rules.size(), 2);
    QVERIFY((rules[RuleId::QuoteSubjectVerb] == training::RuleScore{1, 0}));
    QVERIFY((rules[RuleId::SubjectVerbClause] == training::RuleScore{0, 2}));
}

void ScoringTest::addsUp()
{
    const Sample sample(u"⟦c-g1:⟦c-f1:“It rained,”⟧⟧ ⟦s-g1:⟦s-f1:Ruiz⟧⟧ ⟦k-f1:⟦k-g1:said⟧⟧, "
                        "⟦k-f2:adding⟧ ⟦c-f2:“no”⟧.");
    training::Score twice = sample.score();
    twice += sample.score();
    QCOMPARE(twice.articles, 2);
    QVERIFY((twice.attributions == training::Tally{2, 4, 2}));
    QVERIFY((twice.cues == training::Tally{2, 4, 2}));
    QVERIFY((twice.rules[RuleId::SubjectVerbClause] == training::RuleScore{2, 2}));
    QCOMPARE(twice.of(StatementKind::Direct).right, 2);
}

void ScoringTest::scoresNothing()
{
    const training::Score score = Sample(u"It rained in Tarn.").score();
    QVERIFY(score.attributions == training::Tally());
    QCOMPARE(score.attributions.f1(), 0.);
    QCOMPARE(score.of(StatementKind::Direct).shareRight(), 0.);
    QVERIFY(score.rules.isEmpty());
}

ONRECORD_TEST(ScoringTest)
#include "tst_scoring.moc"
