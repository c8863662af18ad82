// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/keptfindings.h"

#include "core/corrections/statementlookup.h"
#include "core/findings/identity.h"
#include "core/workspace/keptnumbers.h"
#include "core/workspace/keptwords.h"

namespace onrecord {

namespace {

/// Puts an analysis together of another one and of what is kept.
class Joining
{
public:
    Joining(const Analysis &next, const Analysis &shown, const Reading &reading,
            const QSet<QString> &kept)
        : m_next(next)
        , m_shown(shown)
        , m_reading(reading)
    {
        chooseKept(kept);
        chooseNew();
    }

    Analysis joined() const;

private:
    void chooseKept(const QSet<QString> &kept);
    void chooseNew();
    QList<Statement> statements() const;
    QList<Actor> actors() const;
    QList<DateExpression> dates() const;
    QList<Claim> claims() const;
    QList<Position> positions(const QList<Statement> &statements) const;
    QString nameOf(const QString &id) const { return m_names.value(id); }

    const Analysis &m_next; // not owned, as are those below
    const Analysis &m_shown;
    const Reading &m_reading;
    KeptWords m_words;
    QSet<QString> m_kept; ///< Statement::ids of m_shown that stay
    QHash<QString, QString>
        m_names; ///< of statements of m_next that come: Statement::id to the new one
};

/// \a kept, and whatever of what is shown shares words with them, or with what does.
void Joining::chooseKept(const QSet<QString> &kept)
{
    for (const ReadStatement &read : m_reading.statements) {
        if (kept.contains(read.statement.id))
            m_words.add(read.statement);
    }
    for (const Statement &statement : m_shown.statements) {
        if (!kept.contains(statement.id))
            continue;
        m_kept.insert(statement.id);
        m_words.add(statement);
    }
    bool grows = !kept.isEmpty();
    const auto look = [&](const Statement &statement) {
        if (m_kept.contains(statement.id) || !m_words.touch(statement))
            return;
        m_kept.insert(statement.id);
        m_words.add(statement);
        grows = true;
    };
    while (grows) { // a chain goes on in either direction
        grows = false;
        std::for_each(m_shown.statements.cbegin(), m_shown.statements.cend(), look);
        std::for_each(m_shown.statements.crbegin(), m_shown.statements.crend(), look);
    }
}

/// The first of the ids of \a words, of a kind of finding, that \a isTaken does not know.
template <typename IsTaken>
QString freeId(QChar prefix, const QString &words, IsTaken isTaken)
{
    int occurrence = 0;
    QString id = findingId(prefix, words, occurrence);
    while (isTaken(id))
        id = findingId(prefix, words, ++occurrence);
    return id;
}

void Joining::chooseNew()
{
    QSet<QString> taken = m_kept;
    QList<const Statement *> toName;
    for (const Statement &statement : m_next.statements) {
        if (m_words.touch(statement))
            continue;
        if (m_kept.contains(statement.id)) {
            toName.append(&statement);
            continue;
        }
        m_names.insert(statement.id, statement.id);
        taken.insert(statement.id);
    }
    for (const Statement *statement : std::as_const(toName)) {
        QString words;
        for (const Span span : wordsOf(*statement))
            words += span.in(m_reading.document.text()).toString() + u' ';
        const QString id =
            freeId(u's', words, [&](const QString &each) { return taken.contains(each); });
        m_names.insert(statement->id, id);
        taken.insert(id);
    }
}

QList<Statement> Joining::statements() const
{
    QList<Statement> all;
    all.reserve(m_names.size() + m_kept.size());
    for (const Statement &statement : m_next.statements) {
        if (!m_names.contains(statement.id))
            continue;
        Statement &each = all.emplaceBack(statement);
        each.id = nameOf(statement.id);
        each.parent = nameOf(statement.parent);
    }
    for (const Statement &statement : m_shown.statements) {
        if (!m_kept.contains(statement.id))
            continue;
        Statement &each = all.emplaceBack(statement);
        if (!m_kept.contains(each.parent))
            each.parent.clear();
    }
    std::stable_sort(all.begin(), all.end(), [](const Statement &a, const Statement &b) {
        return placeOf(a) < placeOf(b);
    });
    return all;
}

/// Those of the other analysis, and whom only what is kept knows.
QList<Actor> Joining::actors() const
{
    QSet<QString> wanted;
    for (const Statement &statement : m_shown.statements) {
        if (!m_kept.contains(statement.id))
            continue;
        for (const QString &id : statement.actors)
            wanted.insert(id);
        for (const Candidate &candidate : statement.candidates)
            wanted.insert(candidate.actor);
    }
    for (const Actor &actor : m_next.actors)
        wanted.remove(actor.id);
    QList<Actor> all = m_next.actors;
    for (const Actor &actor : m_shown.actors) {
        if (wanted.contains(actor.id))
            all.append(actor);
    }
    const auto begin = [](const Actor &actor) {
        return actor.mentions.isEmpty() ? std::numeric_limits<qsizetype>::max()
                                        : actor.mentions.first().span.begin;
    };
    if (all.size() > m_next.actors.size()) {
        std::stable_sort(all.begin(), all.end(),
                         [&](const Actor &a, const Actor &b) { return begin(a) < begin(b); });
    }
    return all;
}

/// Both have the same expressions, but what one means for a statement may differ: beside what is kept it
/// is as it was.
QList<DateExpression> Joining::dates() const
{
    QHash<qsizetype, const DateExpression *> before;
    for (const DateExpression &date : m_shown.dates)
        before.insert(date.span.begin, &date);
    QList<DateExpression> all = m_next.dates;
    for (DateExpression &date : all) {
        const DateExpression *was = before.value(date.span.begin);
        const Span around{date.span.begin - farthestSaidOn, date.span.end + farthestSaidOn};
        if (was && was->span == date.span && m_words.touch(around))
            date = *was;
    }
    return all;
}

QList<Claim> Joining::claims() const
{
    QList<Claim> all;
    QSet<QString> taken;
    for (const Claim &claim : m_shown.claims) {
        if (m_words.touch(claim.span)
            && (claim.statement.isEmpty() || m_kept.contains(claim.statement))) {
            all.append(claim);
            taken.insert(claim.id);
        }
    }
    for (const Claim &claim : m_next.claims) {
        if (m_words.touch(claim.span)
            || !(claim.statement.isEmpty() || m_names.contains(claim.statement)))
            continue;
        Claim &each = all.emplaceBack(claim);
        each.statement = nameOf(claim.statement);
        const auto isTaken = [&](const QString &id) {
            return taken.contains(id);
        };
        if (isTaken(each.id))
            each.id = freeId(u'c', claim.span.in(m_reading.document.text()).toString(), isTaken);
        taken.insert(each.id);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Claim &a, const Claim &b) { return a.span.begin < b.span.begin; });
    return all;
}

/// Each of \a statements under the topic it has where it comes from.
QList<Position> Joining::positions(const QList<Statement> &statements) const
{
    using Key = std::pair<QString, QString>;
    QHash<Key, QString> topics; // by actor and statement
    for (const Position &position : m_next.positions) {
        for (const QString &id : position.statements) {
            if (m_names.contains(id))
                topics.insert({position.actor, nameOf(id)}, position.topic);
        }
    }
    for (const Position &position : m_shown.positions) {
        for (const QString &id : position.statements) {
            if (m_kept.contains(id))
                topics.insert({position.actor, id}, position.topic);
        }
    }
    QList<Position> all;
    QHash<Key, qsizetype> places; // by actor and topic
    QHash<QString, qsizetype> order; // of actors, as they speak
    for (const Statement &statement : statements) {
        for (const QString &actor : statement.actors) {
            const auto topic = topics.constFind({actor, statement.id});
            if (topic == topics.cend())
                continue;
            const auto place = places.constFind({actor, *topic});
            const qsizetype at = place == places.cend() ? all.size() : *place;
            if (at == all.size()) {
                places.insert({actor, *topic}, at);
                all.append({actor, *topic, {}});
            }
            all[at].statements.append(statement.id);
            order.insert(actor, order.value(actor, order.size()));
        }
    }
    std::stable_sort(all.begin(), all.end(), [&order](const Position &a, const Position &b) {
        return order.value(a.actor) < order.value(b.actor);
    });
    return all;
}

Analysis Joining::joined() const
{
    Analysis all;
    all.statements = statements();
    all.actors = actors();
    all.dates = dates();
    all.claims = claims();
    all.positions = positions(all.statements);
    all.numbered =
        numberedByMentions(numbersIn(m_reading, m_shown).all, m_shown.actors, all.actors);
    all.complete = m_next.complete;
    return all;
}

} // namespace

/// True where \a correction speaks of \a statement as it stands there: the same words report it and name who said it.
static bool isSaidOf(const Correction &correction, const Statement &statement, QStringView text)
{
    const Passage &passage = correction.passage;
    const auto areSame = [&](const Spans &then, const Spans &now) {
        return std::equal(
            then.cbegin(), then.cend(), now.cbegin(), now.cend(),
            [&](Span one, Span other) { return one.in(passage.whole.exact) == other.in(text); });
    };
    return areSame(passage.cue, statement.cue) && areSame(passage.source, statement.source);
}

QSet<QString> keptStatements(const Reading &reading, const Analysis &shown, const Analysis &next,
                             const QList<Correction> &said, const QSet<QString> &lookedAt)
{
    const auto byId = [](const Analysis &analysis) {
        QHash<QString, const Statement *> all;
        for (const Statement &statement : analysis.statements)
            all.insert(statement.id, &statement);
        return all;
    };
    const QHash<QString, const Statement *> here = byId(shown);
    const QHash<QString, const Statement *> there = byId(next);
    const QStringView text = reading.document.text();
    QSet<QUuid> onNext; // said of what the other reading found
    for (const Correction &correction : said) {
        const Statement *now = here.value(correction.statement);
        const Statement *then = there.value(correction.statement);
        if (then
            && (!now || (isSaidOf(correction, *then, text) && !isSaidOf(correction, *now, text))))
            onNext.insert(correction.id);
    }
    const auto isOfNext = [&](QUuid correction) {
        return onNext.contains(correction);
    };
    QSet<QString> kept;
    for (const ReadStatement &read : reading.statements) {
        const bool isTouched = !read.corrections.isEmpty()
            && std::none_of(read.corrections.cbegin(), read.corrections.cend(), isOfNext);
        if (isTouched || lookedAt.contains(read.statement.id))
            kept.insert(read.statement.id);
    }
    return kept;
}

Analysis withKept(const Analysis &next, const Analysis &shown, const Reading &reading,
                  const QSet<QString> &kept)
{
    return Joining(next, shown, reading, kept).joined();
}

} // namespace onrecord
