// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/statementrows.h"

#include "tests/support/drawnreading.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class StatementRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsItsPlaceInTheTree();
    void keepsItsKeyInAnotherReading();
    void wordsAnActor();
    void wordsAStatement();
    void wordsAStatementWithoutMarkup();
    void headsWhatHasNoDay();
    void takesTheSpeakerWhereNoActorStandsAbove();

private:
    Reading m_reading;
};

void StatementRowsTest::init()
{
    m_reading = test::sampleReading();
    m_reading.positions = {{u"a1"_s, u"lift"_s, {u"s1"_s, u"s2"_s}}};
    m_reading.actors[0].statements = 5;
    m_reading.actors[0].words = 31;
    m_reading.actors[0].toReview = 1;
}

static std::unique_ptr<StatementRow> rowsOf(const Reading &reading, Grouping grouping)
{
    StatementTexts texts;
    texts.read(reading);
    return makeRows(reading, texts, grouping);
}

static const StatementRow *find(const StatementRow &below, const QString &key)
{
    for (const auto &child : below.children) {
        if (child->key == key)
            return child.get();
        if (const StatementRow *const found = find(*child, key))
            return found;
    }
    return nullptr;
}

void StatementRowsTest::knowsItsPlaceInTheTree()
{
    const auto root = rowsOf(m_reading, Grouping::Topic);
    QVERIFY(!root->parent);
    const StatementRow *const topic = find(*root, u"a1/lift"_s);
    QVERIFY(topic && topic->kind == RowKind::Topic);
    QCOMPARE(topic->parent->key, u"a1"_s);
    QCOMPARE(topic->children[1]->row, 1);
    QCOMPARE(topic->children[1]->parent, topic);
    QCOMPARE(topic->children[1]->actor, u"a1"_s);
    QCOMPARE(topic->children[1]->number, 1);
}

static void addKeys(const StatementRow &below, QSet<QString> &keys)
{
    for (const auto &child : below.children) {
        keys.insert(child->key);
        addKeys(*child, keys);
    }
}

void StatementRowsTest::keepsItsKeyInAnotherReading()
{
    QSet<QString> before;
    addKeys(*rowsOf(m_reading, Grouping::Topic), before);
    m_reading.statements[2].state = State::Rejected;
    QSet<QString> after;
    addKeys(*rowsOf(m_reading, Grouping::Topic), after);
    QCOMPARE(after - before, QSet<QString>{u"rejected"_s});
    QVERIFY((before - after).isEmpty());
}

void StatementRowsTest::wordsAnActor()
{
    const auto root = rowsOf(m_reading, Grouping::Topic);
    const StatementRow &actor = *root->children[0];
    QCOMPARE(actor.text, u"Ada Brandt"_s);
    QCOMPARE(actor.badge, u"1"_s);
    QVERIFY(actor.toReview);
    QVERIFY2(actor.count.startsWith(u"5 · 31 word"), qPrintable(actor.count));
    const StatementRow &silent = *root->children[3];
    QCOMPARE(silent.statement, u"s6"_s);
    QCOMPARE(silent.count, u"did not comment"_s);
}

void StatementRowsTest::wordsAStatement()
{
    m_reading.statements[0].statement.certainty = Certainty::Hedged;
    m_reading.statements[0].flagged = true;
    m_reading.statements[0].note = u"ask 😀 her"_s;
    m_reading.pairs = {{PairKind::Answer, u"s3"_s, u"s1"_s}};
    const auto root = rowsOf(m_reading, Grouping::TextOrder);
    const StatementRow *const row = find(*root, u"s1"_s);
    QCOMPARE(row->text, u"“We never promised a second lift,”"_s);
    QCOMPARE(row->label, u"1a"_s);
    QCOMPARE(row->count, u"hedged ⇄2a ¶2 ✓ ⚑"_s);
    QVERIFY(searchedWords(*row, m_reading).contains(u"ask 😀 her"));
    QVERIFY(searchedWords(*row, m_reading).contains(u"Ada Brandt"));
    QVERIFY(tipOf(*row, m_reading).endsWith(u"\n\nask 😀 her"_s));
}

void StatementRowsTest::wordsAStatementWithoutMarkup()
{
    Reading reading = test::markdownReadingOf(
        u"⟦s1-content:“We [*stay*](https://example.org)  \nall 😀,&rdquo;⟧ she said.\n\n"
        "```\n⟦s2-content:“No”⟧\n```\n\n⟦own:The **old** boat is late.⟧",
        {{u"s1"_s}, {u"s2"_s}}, {u"Ana Ruiz"_s});
    Correction lost;
    lost.change = Reject{};
    lost.target = {{0, u"We *never* left"_s, {}, {}, true}};
    reading.orphans = {lost};
    const auto root = rowsOf(reading, Grouping::TextOrder);
    QCOMPARE(find(*root, u"s1"_s)->text, u"“We stay all 😀,”"_s);
    QCOMPARE(find(*root, u"s2"_s)->count, u"code"_s);
    QCOMPARE(find(*root, reading.claims[0].id)->text, u"The old boat is late."_s);
    const StatementRow &orphan = *root->children.back()->children[0];
    QCOMPARE(orphan.text, u"Reject “We never left”"_s);
    QVERIFY(orphan.tip.endsWith(u"\nWe never left"));
}

void StatementRowsTest::headsWhatHasNoDay()
{
    m_reading.statements[0].statement.saidOn = u"2026-11-16"_s;
    const auto root = rowsOf(m_reading, Grouping::Day);
    const StatementRow &actor = *root->children[0];
    QCOMPARE(actor.children.size(), std::size_t(2));
    QCOMPARE(actor.children[0]->text, u"Monday 16 November 2026"_s);
    QCOMPARE(actor.children[1]->text, u"day not told"_s);
    QVERIFY(actor.children[1]->topic.isEmpty());
}

void StatementRowsTest::takesTheSpeakerWhereNoActorStandsAbove()
{
    m_reading.statements[2].state = State::Rejected;
    const auto root = rowsOf(m_reading, Grouping::Topic);
    const StatementRow &rejected = *root->children.back();
    QVERIFY(rejected.kind == RowKind::Rejected);
    QCOMPARE(rejected.children[0]->actor, u"a2"_s);
    QCOMPARE(rejected.children[0]->number, 2);
}

} // namespace onrecord

QTEST_MAIN(onrecord::StatementRowsTest)
#include "tst_statementrows.moc"
