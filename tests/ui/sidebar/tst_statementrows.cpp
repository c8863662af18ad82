// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/statementrows.h"

#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"

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
    void partsWhatStandsBesideTheWords();
    void putsWhoHasNoNameInASectionOfTheirOwn();
    void ordersActors_data();
    void ordersActors();
    void putsWhatIsMostWorthACheckFirst();
    void wordsAStatementWithoutMarkup();
    void headsWhatHasNoDay();
    void putsNothingUnderAHeadingOfOthers_data();
    void putsNothingUnderAHeadingOfOthers();
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
    QCOMPARE(topic->children[1]->colour, 1);
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
    const StatementRow &section = *root->children[3];
    QCOMPARE(section.text, u"Did not comment"_s);
    QCOMPARE(section.numbers, QList<int>{4});
    const StatementRow &silent = *section.children[0];
    QCOMPARE(silent.statement, u"s6"_s);
    QCOMPARE(silent.count, u"¶5"_s);
}

void StatementRowsTest::wordsAStatement()
{
    m_reading.statements[0].statement.certainty = Certainty::Hedged;
    m_reading.statements[0].flagged = true;
    m_reading.statements[0].note = u"ask 😀 her"_s;
    m_reading.pairs = {{PairKind::Answer, u"s3"_s, u"s1"_s}};
    const auto root = rowsOf(m_reading, Grouping::TextOrder);
    const StatementRow *const row = find(*root, u"s1"_s);
    QCOMPARE(row->text, u"“We never promised a second lift”"_s);
    QCOMPARE(row->label, u"1a"_s);
    QCOMPARE(row->count, u"hedged ⇄2a ¶2 ✓ ⚑ ✎"_s);
    QVERIFY(searchedWords(*row, m_reading).contains(u"ask 😀 her"));
    QVERIFY(searchedWords(*row, m_reading).contains(u"Ada Brandt"));
    QCOMPARE(row->sign, u"✓⚑✎"_s);
    QVERIFY(spokenWords(*row, m_reading).endsWith(u"flagged, with a private note"));
    QVERIFY(tipOf(*row, m_reading).endsWith(u"\n\n✎ Private note: ask 😀 her"_s));
}

void StatementRowsTest::partsWhatStandsBesideTheWords()
{
    Statement &said = m_reading.statements[0].statement;
    said.verb = VerbKind::Denies;
    said.certainty = Certainty::Hedged;
    said.saidOn = u"2026-11-16"_s;
    m_reading.statements[0].flagged = true;
    m_reading.pairs = {{PairKind::Answer, u"s3"_s, u"s1"_s}};
    auto root = rowsOf(m_reading, Grouping::TextOrder);
    const StatementRow *row = find(*root, u"s1"_s);
    QVERIFY2(row->lead.endsWith(u" denies"), qPrintable(row->lead));
    QCOMPARE(row->facts, u"hedged ⇄2a"_s);
    QCOMPARE(row->day, u"16 Nov"_s);
    QCOMPARE(row->place, u"¶2"_s);
    QCOMPARE(row->sign, u"✓⚑"_s);

    said.verb = VerbKind::Says; // which goes without saying
    said.saidOn = u"2026-09"_s;
    root = rowsOf(m_reading, Grouping::TextOrder);
    row = find(*root, u"s1"_s);
    QCOMPARE(row->lead, QString());
    QCOMPARE(row->day, u"Sep"_s);
}

void StatementRowsTest::putsWhoHasNoNameInASectionOfTheirOwn()
{
    m_reading.actors[2].actor.kind = ActorKind::Anonymous;
    m_reading.actors[3].actor.kind = ActorKind::Anonymous; // who did not comment either
    const auto root = rowsOf(m_reading, Grouping::Topic);
    const StatementRow *section = find(*root, u"anonymous"_s);
    QVERIFY(section && isClosing(section->kind));
    QCOMPARE(section->numbers, QList<int>{3});
    QCOMPARE(section->children[0]->children[0]->key, u"s5"_s);
    QCOMPARE(find(*root, u"a4"_s)->parent->kind, RowKind::Silent);
    QCOMPARE(root->children[2]->key, u"silent"_s);
    QCOMPARE(root->children[3].get(), section);
}

void StatementRowsTest::ordersActors_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("as they come") << int(ActorOrder::Appearance) << u"1234"_s;
    QTest::newRow("by words") << int(ActorOrder::Words) << u"3142"_s;
    QTest::newRow("by name") << int(ActorOrder::Name) << u"1423"_s;
    QTest::newRow("by need of review") << int(ActorOrder::Review) << u"2134"_s;
}

void StatementRowsTest::ordersActors()
{
    QFETCH(int, order);
    QStringList names{u"Ada 😀"_s, u"Cora"_s, u"Dag"_s, u"Bo"_s};
    QList<int> words{31, 1, 40, 7};
    QList<int> toReview{1, 2, 0, 0};
    for (qsizetype at = 0; at < 4; ++at) {
        m_reading.actors[at].actor.name = names[at];
        m_reading.actors[at].words = words[at];
        m_reading.actors[at].toReview = toReview[at];
    }
    m_reading.statements[5].statement.verb = VerbKind::Says; // so that number 4 is no silent one
    StatementTexts texts;
    texts.read(m_reading);
    const auto root = makeRows(m_reading, texts, Grouping::Topic, ActorOrder(order));
    QString numbers;
    for (const auto &row : root->children) {
        if (row->kind == RowKind::Actor)
            numbers += row->badge;
    }
    QTEST(numbers, "numbers");
}

void StatementRowsTest::putsWhatIsMostWorthACheckFirst()
{
    Claim worth = m_reading.claims.first();
    worth.id = u"worth"_s;
    worth.checkworthy = m_reading.claims.first().checkworthy + 0.1;
    m_reading.claims.append(worth);
    const auto root = rowsOf(m_reading, Grouping::Topic);
    QCOMPARE(find(*root, u"reporter"_s)->children.front()->key, u"worth"_s);
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
    QCOMPARE(find(*root, u"s1"_s)->text, u"“We stay all 😀”"_s);
    QCOMPARE(find(*root, u"s2"_s)->count, u"code"_s);
    QCOMPARE(find(*root, reading.claims[0].id)->text, u"The old boat is late."_s);
    const StatementRow &orphan = *root->children.front()->children[0];
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

void StatementRowsTest::putsNothingUnderAHeadingOfOthers_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<QStringList>("onTopic");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("the topic of the first statement")
        << Grouping::Topic << QStringList{u"s1"_s}
        << QStringList{u"s2"_s, u"s7"_s, u"s8"_s, u"s9"_s, u"s10"_s, u"a1/lift"_s};
    QTest::newRow("the topic of the last statement")
        << Grouping::Topic << QStringList{u"s2"_s}
        << QStringList{u"s1"_s, u"s7"_s, u"s8"_s, u"s9"_s, u"s10"_s, u"a1/lift"_s};
    QTest::newRow("all of them on the topic")
        << Grouping::Topic << QStringList{u"s1"_s, u"s2"_s}
        << QStringList{u"s7"_s, u"s8"_s, u"s9"_s, u"s10"_s, u"a1/lift"_s};
    QTest::newRow("no topic") << Grouping::Topic << QStringList()
                              << QStringList{u"s1"_s, u"s2"_s, u"s7"_s, u"s8"_s, u"s9"_s, u"s10"_s};
    QTest::newRow("in the order of the text")
        << Grouping::TextOrder << QStringList()
        << QStringList{u"s1"_s, u"s2"_s, u"s7"_s, u"s8"_s, u"s9"_s, u"s10"_s};
}

/// The rows of one actor lie flat in the list: what follows a heading is read as being under it.
void StatementRowsTest::putsNothingUnderAHeadingOfOthers()
{
    QFETCH(Grouping, grouping);
    QFETCH(QStringList, onTopic);
    QFETCH(QStringList, keys);
    m_reading.positions.clear();
    if (!onTopic.isEmpty())
        m_reading.positions = {{u"a1"_s, u"lift"_s, onTopic}};
    ReadStatement silence = m_reading.statements[0];
    silence.statement.id = u"s10"_s;
    silence.statement.verb = VerbKind::NoComment;
    silence.statement.content.clear();
    m_reading.statements.append(silence);
    const auto root = rowsOf(m_reading, grouping);
    QStringList shown;
    for (const auto &row : root->children[0]->children)
        shown << row->key;
    QCOMPARE(shown, keys);
}

void StatementRowsTest::takesTheSpeakerWhereNoActorStandsAbove()
{
    m_reading.statements[2].state = State::Rejected;
    const auto root = rowsOf(m_reading, Grouping::Topic);
    const StatementRow &rejected = *root->children.back();
    QVERIFY(rejected.kind == RowKind::Rejected);
    QCOMPARE(rejected.children[0]->actor, u"a2"_s);
    QCOMPARE(rejected.children[0]->colour, 2);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::StatementRowsTest)
#include "tst_statementrows.moc"
