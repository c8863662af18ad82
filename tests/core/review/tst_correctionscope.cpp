// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "core/review/correctionscope.h"
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace onrecord {

class CorrectionScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsAPronoun_data();
    void followsAPronoun();
    void leavesWhatSomebodyAnswered();
    void followsNamesEverywhere();
    void followsPronounsBehindAName_data();
    void followsPronounsBehindAName();
    void followsNothingBehindNobody();
    void offersNothingOfNobody();

private:
    ReadStatement &statement(const QString &id);
    QStringList others(const QString &id) const;
    /// The words, or as many letters of them, mention the first actor.
    void mention(const QString &words, MentionKind kind, qsizetype letters = -1)
    {
        const qsizetype begin = m_reading.document.text().indexOf(words);
        const Span span{begin, begin + (letters < 0 ? words.size() : letters)};
        m_reading.actors.first().actor.mentions.append({span, kind});
    }

    Reading m_reading;
};

/// 1 is named; 2 to 5 are her chain, but for 4, who is another; 6 is named again, 7 a chain of its own.
void CorrectionScopeTest::init()
{
    m_reading = test::readingOf(
        MarkedText::parse(
            u"⟦s1-content:“We pay,”⟧ ⟦s1-source:Reyes⟧ ⟦s1-cue:said⟧ 😀.\n\n"
            "Reyes met Marta Holm. ⟦s2-content:“No such offer,”⟧ ⟦s2-source:she⟧ ⟦s2-cue:said⟧. "
            "⟦s3-content:“I have read it.”⟧ ⟦s4-content:“Nor I,”⟧ ⟦s4-source:he⟧ ⟦s4-cue:said⟧.\n\n"
            "⟦s5-source:She⟧ ⟦s5-cue:denied⟧ ⟦s5-content:that the boat would be sold⟧.\n\n"
            "⟦s6-source:Reyes⟧ ⟦s6-cue:said⟧ ⟦s6-content:that it was late⟧. ⟦s7-source:She⟧ "
            "⟦s7-cue:left⟧ ⟦s7-content:with a promise⟧.\n"),
        {{u"s1"_s, 1},
         {u"s2"_s, 1, StatementKind::Direct, State::Review},
         {u"s3"_s, 1},
         {u"s4"_s, 2},
         {u"s5"_s, 1},
         {u"s6"_s, 1},
         {u"s7"_s, 1}},
        {u"Elena Reyes"_s, u"Bo Lind"_s});
    m_reading.makeLookups();
    for (const QString &id : {u"s2"_s, u"s4"_s, u"s5"_s, u"s7"_s})
        statement(id).statement.speakerReason = SpeakerReason::Pronoun;
    statement(u"s3"_s).statement.speakerReason = SpeakerReason::SpeakerBefore;
    for (const QString &id : {u"s1"_s, u"s6"_s})
        statement(id).statement.speakerReason = SpeakerReason::PartOfName;
}

ReadStatement &CorrectionScopeTest::statement(const QString &id)
{
    return *std::find_if(m_reading.statements.begin(), m_reading.statements.end(),
                         [&](const ReadStatement &each) { return each.statement.id == id; });
}

QStringList CorrectionScopeTest::others(const QString &id) const
{
    QStringList ids;
    for (const ScopeItem &each : scopeOf(m_reading, id).others)
        ids.append(each.statement);
    return ids;
}

void CorrectionScopeTest::followsAPronoun_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("others");
    QTest::newRow("forwards, to the next name") << u"s2"_s << QStringList{u"s3"_s, u"s5"_s};
    QTest::newRow("backwards, over what goes on from it")
        << u"s5"_s << QStringList{u"s2"_s, u"s3"_s};
    QTest::newRow("not over a name") << u"s7"_s << QStringList{};
    QTest::newRow("another pronoun") << u"s4"_s << QStringList{};
}

void CorrectionScopeTest::followsAPronoun()
{
    QFETCH(QString, from);
    QFETCH(QStringList, others);
    QCOMPARE(this->others(from), others);
}

void CorrectionScopeTest::leavesWhatSomebodyAnswered()
{
    statement(u"s3"_s).state = State::Rejected;
    statement(u"s5"_s).state = State::Confirmed;
    const CorrectionScope scope = scopeOf(m_reading, u"s2"_s);
    QCOMPARE(scope.words, u"she"_s);
    QVERIFY(!scope.isOfName);
    QCOMPARE(scope.formerSpeakers, QStringList{u"a1"_s});
    QCOMPARE(scope.others, (QList<ScopeItem>{{u"s5"_s, ScopeReason::SameChain, false}}));
    QVERIFY(!scope.isOffered()); // nothing would change
}

void CorrectionScopeTest::followsNamesEverywhere()
{
    const CorrectionScope scope = scopeOf(m_reading, u"s6"_s);
    QCOMPARE(scope.others.first(), (ScopeItem{u"s1"_s, ScopeReason::SameName, true}));
    QVERIFY(scope.isOffered());
    QVERIFY(scope.isOfName);
}

void CorrectionScopeTest::followsPronounsBehindAName_data()
{
    QTest::addColumn<std::function<void(CorrectionScopeTest &)>>("change");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("others");
    using Change = std::function<void(CorrectionScopeTest &)>;
    const auto row = [](const char *name, const Change &change, const QString &from,
                        const QStringList &others) {
        QTest::newRow(name) << change << from << others;
    };
    const auto nothing = [](CorrectionScopeTest &) {
    };
    const QStringList all{u"s2"_s, u"s3"_s, u"s5"_s, u"s6"_s, u"s7"_s};
    row("those behind it, and behind it elsewhere", nothing, u"s1"_s, all);
    row("those behind it elsewhere first", nothing, u"s6"_s,
        {u"s1"_s, u"s2"_s, u"s3"_s, u"s5"_s, u"s7"_s});
    row("not behind another name of theirs",
        [](CorrectionScopeTest &test) {
            test.statement(u"s6"_s).statement.source = test.statement(u"s7"_s).statement.source;
        },
        u"s1"_s, {u"s2"_s, u"s3"_s, u"s5"_s});
    row("not where the article calls them otherwise in between",
        [](CorrectionScopeTest &test) { test.mention(u"Marta Holm"_s, MentionKind::Name); },
        u"s1"_s, {u"s6"_s, u"s7"_s});
    row(
        "where it describes them in between",
        [](CorrectionScopeTest &test) { test.mention(u"Marta Holm"_s, MentionKind::Description); },
        u"s1"_s, all);
    row(
        "where it says a part of the name in between",
        [](CorrectionScopeTest &test) { test.mention(u"Reyes met"_s, MentionKind::Name, 5); },
        u"s1"_s, all);
    row("none of another speaker",
        [](CorrectionScopeTest &test) { test.statement(u"s2"_s).statement.actors = {u"a2"_s}; },
        u"s1"_s, {u"s3"_s, u"s5"_s, u"s6"_s, u"s7"_s});
    row("none that is rejected",
        [](CorrectionScopeTest &test) { test.statement(u"s5"_s).state = State::Rejected; }, u"s1"_s,
        {u"s2"_s, u"s3"_s, u"s6"_s, u"s7"_s});
}

/// "Reyes said … she said": who the name means decides whom the pronoun means.
void CorrectionScopeTest::followsPronounsBehindAName()
{
    QFETCH(const std::function<void(CorrectionScopeTest &)>, change);
    QFETCH(QString, from);
    QFETCH(QStringList, others);
    change(*this);
    QCOMPARE(this->others(from), others);
    for (const ScopeItem &each : scopeOf(m_reading, from).others) {
        const bool isName = each.statement == u"s1"_s || each.statement == u"s6"_s;
        QCOMPARE(each.reason, isName ? ScopeReason::SameName : ScopeReason::SameChain);
    }
}

/// Whom nobody names is nobody in particular.
void CorrectionScopeTest::followsNothingBehindNobody()
{
    for (ReadStatement &each : m_reading.statements)
        each.statement.actors.clear();
    QCOMPARE(others(u"s1"_s), QStringList(u"s6"_s));
}

void CorrectionScopeTest::offersNothingOfNobody()
{
    QVERIFY(scopeOf(m_reading, u"s3"_s).others.isEmpty()); // no words tell whose it is
    QVERIFY(scopeOf(m_reading, u"gone"_s).others.isEmpty());
}

} // namespace onrecord

ONRECORD_TEST(onrecord::CorrectionScopeTest)
#include "tst_correctionscope.moc"
