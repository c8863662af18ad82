// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "core/workspace/keptfindings.h"

#include "tests/support/randomreading.h"
#include "tests/support/roomtests.h"

#include <QTest>

#include <random>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

const Statement *statementOf(const Analysis &analysis, const QString &id)
{
    for (const Statement &each : analysis.statements) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

/// \a analysis as another machine might have made it: statements are gone, have other bounds, other speakers
/// or each other's ids.
Analysis otherwise(Analysis analysis, std::mt19937 &random)
{
    QList<Statement> others;
    for (Statement each : std::as_const(analysis.statements)) {
        switch (random() % 5) {
        case 0: continue;
        case 1: each.actors = {u"a%1"_s.arg(random() % 5)}; break;
        case 2:
            if (!each.content.isEmpty() && each.content.last().length() > 2)
                each.content.last().end -= 1;
            each.id += u'x';
            break;
        case 3: each.parent = u"s%1"_s.arg(random() % 9); break;
        default: break;
        }
        others.append(each);
    }
    if (others.size() > 2 && random() % 2 == 0)
        std::swap(others.first().id, others.last().id);
    analysis.statements = others;
    return analysis;
}

/// A topic and a claim for each statement.
void addRest(Analysis &analysis, const QString &topic)
{
    QSet<QString> ids;
    for (const Statement &each : std::as_const(analysis.statements))
        ids.insert(each.id);
    for (Statement &each : analysis.statements) {
        if (!ids.contains(each.parent) || each.parent == each.id)
            each.parent.clear();
        for (const Span span : std::as_const(each.content))
            analysis.claims.append({u"c%1"_s.arg(analysis.claims.size()), span, each.id, 0.5});
        for (const QString &actor : std::as_const(each.actors))
            analysis.positions.append({actor, topic, {each.id}});
    }
}

bool share(const Spans &a, const Spans &b)
{
    return std::any_of(a.begin(), a.end(), [&](Span span) { return overlapsAny(b, span); });
}

} // namespace

/// What is true of an analysis in which some of another is kept, whatever the two are.
class KeptOfAnyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForAnyAnalyses_data();
    void holdsForAnyAnalyses();
};

void KeptOfAnyTest::holdsForAnyAnalyses_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 300; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void KeptOfAnyTest::holdsForAnyAnalyses()
{
    QFETCH(const quint32, seed);
    std::mt19937 random(seed);
    const SavedSession session = randomSession(seed);
    const Document document(session.article);
    Analysis shown = session.analysis;
    Analysis next = otherwise(shown, random);
    addRest(shown, u"boats"_s);
    addRest(next, u"ships"_s);
    QSet<QString> ids;
    for (const Statement &each : std::as_const(shown.statements)) {
        if (random() % 3 == 0)
            ids.insert(each.id);
    }
    const Reading before = readingOf(document, shown, {});
    const Analysis all = withKept(next, shown, before, ids);

    QSet<QString> names;
    QSet<QString> actors;
    for (const Actor &each : all.actors)
        actors.insert(each.id);
    for (const Statement &each : all.statements)
        names.insert(each.id);
    QCOMPARE(names.size(), all.statements.size());
    QVERIFY(std::is_sorted(
        all.statements.cbegin(), all.statements.cend(),
        [](const Statement &a, const Statement &b) { return placeOf(a) < placeOf(b); }));
    for (const Statement &each : all.statements) {
        QVERIFY(each.parent.isEmpty() || names.contains(each.parent));
        for (const QString &actor : each.actors)
            QVERIFY(actors.contains(actor));
        if (ids.contains(each.id) || shown.statements.contains(each))
            continue;
        for (const Statement &was : std::as_const(shown.statements)) {
            if (ids.contains(was.id))
                QVERIFY(!share(each.content + each.cue, was.content + was.cue));
        }
    }
    for (const QString &id : std::as_const(ids)) {
        const Statement *now = statementOf(all, id);
        QVERIFY(now);
        QVERIFY(*now == *statementOf(shown, id));
    }
    QSet<QString> claims;
    for (const Claim &each : all.claims) {
        QVERIFY(each.statement.isEmpty() || names.contains(each.statement));
        claims.insert(each.id);
    }
    QCOMPARE(claims.size(), all.claims.size());
    for (const Position &each : all.positions) {
        QVERIFY(actors.contains(each.actor));
        for (const QString &id : each.statements)
            QVERIFY(statementOf(all, id)->actors.contains(each.actor));
    }
    const Reading after = readingOf(document, all, {});
    for (const ReadActor &each : before.actors) {
        const ReadActor *now = after.actor(each.actor.id);
        if (now && now->number > 0 && each.number > 0)
            QCOMPARE(now->number, each.number);
    }
}

ONRECORD_TEST(KeptOfAnyTest)
#include "tst_keptfindings_any.moc"
