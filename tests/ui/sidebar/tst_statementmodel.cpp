// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"
#include "ui/sidebar/findingfilter.h"
#include "ui/sidebar/statementmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

/// Compares the tree as it reads: a row a line, two blanks for each step down.
class StatementModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isEmptyBeforeAReading();
    void listsActorsTopicsAndStatements();
    void tellsWhichRowsChanged();
    void groups_data();
    void groups();
    void standsForSilenceWithTheActorsLine();
    void listsWhatNobodySaid();
    void listsRejectedOnesApart();
    void listsWhatCouldNotBePlaced();
    void listsAJointStatementUnderBoth();
    void findsRows();
    void readsRowsAloud();
    void filters_data();
    void filters();
    void filtersByNeedOfReview();
    void hidesTheRejected();
    void listsByDirectness();
    void countsWhatIsShown();
    void showsTheNameThatFits();
    void findsBothVerbs();
    void detailsARow();

private:
    static QString dump(const QAbstractItemModel &model, const QModelIndex &parent = {},
                        int depth = 0);
    QString shown();

    Reading m_reading;
    StatementModel m_model;
    QAbstractItemModelTester m_tester{&m_model};
};

void StatementModelTest::init()
{
    m_reading = test::sampleReading();
    m_reading.positions = {{u"a1"_s, u"lift"_s, {u"s1"_s, u"s2"_s}}};
    m_reading.makeLookups();
    m_model.setGrouping(Grouping::Topic);
    m_model.setReading({});
}

QString StatementModelTest::dump(const QAbstractItemModel &model, const QModelIndex &parent,
                                 int depth)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString label = index.data(StatementModel::LabelRole).toString();
        text += QString(depth * 2, u' ') + (label.isEmpty() ? label : label + u' ')
            + index.data().toString().left(24).trimmed() + u'\n';
        text += dump(model, index, depth + 1);
    }
    return text;
}

QString StatementModelTest::shown()
{
    m_model.setReading(m_reading);
    return dump(m_model);
}

void StatementModelTest::isEmptyBeforeAReading()
{
    QCOMPARE(m_model.rowCount(), 0);
}

void StatementModelTest::listsActorsTopicsAndStatements()
{
    QCOMPARE(shown(),
             u"Ada Brandt\n"
             "  1c that any such offer exis\n"
             "  1d “I have read every page”\n"
             "  1e a summer tale 😀 that “n\n"
             "  lift\n"
             "    1a “We never promised a sec\n"
             "    1b “We promised to price on\n"
             "Tenants’ league\n"
             "  2a that the city repair the\n"
             "  2b “If they wait, people wi\n"
             "Two engineers\n"
             "  3a the builder had offered\n"
             "Did not comment\n"
             "  4a Falkwerk\n"
             "In the reporter’s own wo\n"
             "  About 2,300 people used\n"_s);
}

/// All others stay: what a view selected, unfolded and laid out.
void StatementModelTest::tellsWhichRowsChanged()
{
    QVERIFY(m_model.setReading(m_reading));
    const QPersistentModelIndex index = m_model.indexOfStatement(u"s2"_s);
    QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    QVERIFY(!m_model.setReading(m_reading));
    QVERIFY(changes.isEmpty());

    m_reading.statements[1].state = State::Confirmed;
    QVERIFY(!m_model.setReading(m_reading));
    QCOMPARE(index.data(StatementModel::StateRole).value<State>(), State::Confirmed);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), QModelIndex(index));
    QVERIFY(resets.isEmpty());

    m_reading.positions[0].statements.removeLast();
    QVERIFY(m_model.setReading(m_reading));
    QCOMPARE(resets.size(), 1);
}

void StatementModelTest::groups_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<QString>("first"); // what stands under the first actor
    QTest::newRow("by verb") << Grouping::Verb << u"says"_s;
    QTest::newRow("as in the text")
        << Grouping::TextOrder << u"“We never promised a second lift”"_s;
}

void StatementModelTest::groups()
{
    QFETCH(Grouping, grouping);
    QFETCH(QString, first);
    m_model.setGrouping(grouping);
    m_model.setReading(m_reading);
    QCOMPARE(m_model.index(0, 0, m_model.index(0, 0)).data().toString(), first);
}

void StatementModelTest::standsForSilenceWithTheActorsLine()
{
    m_model.setReading(m_reading);
    const QModelIndex falkwerk = m_model.indexOfStatement(u"s6"_s);
    QCOMPARE(falkwerk.data().toString(), u"Falkwerk"_s);
    QCOMPARE(m_model.rowCount(falkwerk), 0);
    QCOMPARE(falkwerk.parent().data().toString(), u"Did not comment"_s);
    QCOMPARE(falkwerk.data(StatementModel::CountRole).toString(), u"¶5"_s);
    QVERIFY(falkwerk.data(Qt::AccessibleTextRole).toString().contains(u"comment"));
}

void StatementModelTest::listsWhatNobodySaid()
{
    m_reading.statements[1].statement.actors.clear();
    QVERIFY(shown().contains(u"Not attributed\n  1b “We promised"));
}

void StatementModelTest::listsRejectedOnesApart()
{
    m_reading.statements[1].state = State::Rejected;
    const QString tree = shown();
    QVERIFY(tree.endsWith(u"Rejected\n  1b “We promised to price on\n"));
    QCOMPARE(tree.count(u"We promised"_s), 1);
}

void StatementModelTest::listsWhatCouldNotBePlaced()
{
    Correction lost;
    lost.id = QUuid::createUuid();
    lost.target = {Anchor{5, u"words that are gone"_s, {}, {}}};
    lost.change = Reject{};
    m_reading.orphans = {lost};
    m_model.setReading(m_reading);
    const QModelIndex group = m_model.index(0, 0); // first: it asks for something
    QCOMPARE(group.data(StatementModel::KindRole).value<StatementModel::RowKind>(),
             StatementModel::RowKind::Orphans);
    QCOMPARE(m_model.rowCount(group), 2);
    QCOMPARE(m_model.index(1, 0, group).flags(), Qt::NoItemFlags); // its buttons
    const QModelIndex row = m_model.index(0, 0, group);
    QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"words that are gone"));
    QCOMPARE(row.data(StatementModel::OffsetRole).toLongLong(), -1);
}

void StatementModelTest::listsAJointStatementUnderBoth()
{
    m_reading.statements[0].statement.actors.append(u"a2"_s);
    QCOMPARE(shown().count(u"“We never promised"_s), 2);
}

void StatementModelTest::findsRows()
{
    m_model.setReading(m_reading);
    const QModelIndex row = m_model.indexOfStatement(u"s4"_s);
    QCOMPARE(row.data(StatementModel::StatementRole).toString(), u"s4"_s);
    QCOMPARE(row.data(StatementModel::ActorRole).toString(), u"a2"_s);
    QCOMPARE(row.data(StatementModel::ColourRole).toInt(), 2);
    QCOMPARE(row.parent(), m_model.index(1, 0));
    QCOMPARE(row.parent().data(StatementModel::ActorRole).toString(), u"a2"_s);
    QVERIFY(!m_model.indexOfStatement(u"s99"_s).isValid());
    QVERIFY(!m_model.indexOfStatement({}).isValid());
}

void StatementModelTest::readsRowsAloud()
{
    m_model.setReading(m_reading);
    const QString spoken =
        m_model.indexOfStatement(u"s3"_s).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"Tenants’ league"), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"the city repair the old lift"), qPrintable(spoken));
}

void StatementModelTest::filters_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("tree");
    QTest::newRow("a word of one statement")
        << u"to price one"_s << u"Ada Brandt\n  lift\n    1b “We promised to price on\n"_s;
    QTest::newRow("an actor, in any case")
        << u"two ENGINEERS"_s << u"Two engineers\n  3a the builder had offered\n"_s;
    QTest::newRow("actor and word")
        << u"league wait"_s << u"Tenants’ league\n  2b “If they wait, people wi\n"_s;
    QTest::newRow("beyond the BMP") << u"😀"_s << u"Ada Brandt\n  1e a summer tale 😀 that “n\n"_s;
    QTest::newRow("who did not comment") << u"falkwerk"_s << u"Did not comment\n  4a Falkwerk\n"_s;
    QTest::newRow("those who did not") << u"not comment"_s << u"Did not comment\n  4a Falkwerk\n"_s;
    QTest::newRow("nothing fits") << u"zeppelin"_s << QString();
}

void StatementModelTest::filters()
{
    QFETCH(QString, words);
    QFETCH(QString, tree);
    m_model.setReading(m_reading);
    FindingFilter filter;
    const QAbstractItemModelTester tester(&filter);
    filter.setSourceModel(&m_model);
    filter.setWords(words);
    QCOMPARE(dump(filter), tree);
    filter.setWords({});
    QCOMPARE(dump(filter), dump(m_model));
}

void StatementModelTest::filtersByNeedOfReview()
{
    m_model.setReading(m_reading);
    FindingFilter filter;
    filter.setSourceModel(&m_model);
    filter.setOnlyToReview(true);
    QCOMPARE(dump(filter),
             u"Ada Brandt\n"
             "  1e a summer tale 😀 that “n\n"
             "Tenants’ league\n"
             "  2a that the city repair the\n"
             "  2b “If they wait, people wi\n"_s);
}

void StatementModelTest::hidesTheRejected()
{
    m_reading.statements[1].state = State::Rejected;
    m_model.setReading(m_reading);
    FindingFilter filter;
    filter.setSourceModel(&m_model);
    QVERIFY(dump(filter).contains(u"Rejected"));
    filter.setHideRejected(true);
    QVERIFY(!dump(filter).contains(u"Rejected"));
    QVERIFY(dump(filter).contains(u"Falkwerk"));
}

void StatementModelTest::listsByDirectness()
{
    m_model.setReading(m_reading);
    FindingFilter filter;
    filter.setSourceModel(&m_model);
    filter.setListed(Directness::Paraphrase, false);
    QVERIFY(!dump(filter).contains(u"that the city"));
    QVERIFY(!dump(filter).contains(u"Two engineers")); // who have nothing else
    QVERIFY(dump(filter).contains(u"1e a summer tale")); // verbatim in part
    QVERIFY(dump(filter).contains(u"Falkwerk")); // no words at all
    filter.setListed(Directness::Paraphrase, true);
    filter.setListed(Directness::Verbatim, false);
    QVERIFY(dump(filter).contains(u"that the city"));
    QVERIFY(!dump(filter).contains(u"1e a summer tale"));
}

void StatementModelTest::countsWhatIsShown()
{
    m_reading.statements[0].statement.actors.append(u"a2"_s); // counts once
    m_reading.statements[1].state = State::Rejected;
    m_model.setReading(m_reading);
    FindingFilter filter;
    filter.setSourceModel(&m_model);
    QCOMPARE(filter.all(), (ListedCounts{9, 1}));
    filter.setHideRejected(true);
    QCOMPARE(filter.all(), (ListedCounts{8, 1}));
    filter.setWords(u"lift"_s);
    QCOMPARE(filter.shown(), (ListedCounts{2, 0}));
    const QModelIndex league = filter.index(1, 0);
    QCOMPARE(league.data().toString(), u"Tenants’ league"_s);
    QCOMPARE(league.data(StatementModel::CountRole).toString(), u"2 of 3"_s);
}

/// Else nobody would see why all that an actor says is listed.
void StatementModelTest::showsTheNameThatFits()
{
    m_reading.actors[1].actor.aliases = {u"LSR"_s};
    m_reading.actors[1].actor.descriptions = {u"a club 😀 of renters"_s, u"its members"_s};
    m_reading.makeLookups();
    m_model.setReading(m_reading);
    FindingFilter filter;
    filter.setSourceModel(&m_model);
    const auto sideOfLeague = [&] {
        for (int row = 0; row < filter.rowCount(); ++row) {
            if (filter.index(row, 0).data().toString() == u"Tenants’ league")
                return filter.index(row, 0).data(StatementModel::SideRole).toString();
        }
        return u"not listed"_s;
    };
    const QString usual = sideOfLeague();
    filter.setWords(u"lsr"_s);
    QCOMPARE(sideOfLeague(), u"LSR"_s);
    filter.setWords(u"MEMBERS league"_s);
    QCOMPARE(sideOfLeague(), u"its members"_s);
    filter.setWords(u"tenants"_s);
    QCOMPARE(sideOfLeague(), usual);
    filter.setWords(u"lift"_s); // in its words
    QCOMPARE(sideOfLeague(), usual);
    filter.setWords({});
    QCOMPARE(sideOfLeague(), usual);
}

/// That of the kind, by which statements are grouped, and the one that stands in the row.
void StatementModelTest::findsBothVerbs()
{
    Statement &said = m_reading.statements[2].statement;
    said.verb = VerbKind::Warns;
    const QString cue = u"expected"_s;
    Article article = m_reading.document.article();
    said.cue = {Span{article.text.size() + 1, article.text.size() + 1 + cue.size()}};
    article.text += u' ' + cue;
    m_reading.document = Document(article);
    m_reading.makeLookups();
    m_model.setReading(m_reading);
    FindingFilter filter;
    filter.setSourceModel(&m_model);
    for (const QString &word : {u"warns"_s, u"expects"_s}) {
        filter.setWords(word);
        QCOMPARE(filter.shown().statements, 1);
        const QModelIndex actor = filter.index(0, 0);
        QModelIndex row = actor;
        while (filter.hasChildren(row))
            row = filter.index(0, 0, row);
        QCOMPARE(row.data(StatementModel::LeadRole).toString(), u"⚠ expects"_s);
    }
}

void StatementModelTest::detailsARow()
{
    Statement &said = m_reading.statements[2].statement;
    said.verb = VerbKind::Demands;
    said.via = u"Reuters 😀"_s;
    said.saidOn = u"2026-11-16"_s;
    ReadDate winter;
    winter.date.span = {said.content.first().end - 6, said.content.first().end};
    winter.date.value = u"2026-12"_s;
    m_reading.dates.append(winter);
    m_reading.actors[1].actor.aliases = {u"the league"_s, u"Tenants’ league"_s};
    m_reading.actors[1].actor.descriptions = {u"a club"_s, u"its members"_s};
    m_reading.makeLookups();
    m_model.setReading(m_reading);
    const QModelIndex row = m_model.indexOfStatement(u"s3"_s);
    QCOMPARE(row.data(StatementModel::DetailsRole).toString(),
             u"paraphrase · via Reuters 😀 · due December 2026 · said on Monday 16 November 2026"_s);
    // The first description stands beside the name.
    QCOMPARE(row.parent().data(StatementModel::DetailsRole).toString(),
             u"the league · its members"_s);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::StatementModelTest)
#include "tst_statementmodel.moc"
