// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/keptnumbers.h"

#include "core/applying/actorlookup.h"
#include "core/corrections/readingtotals.h"

namespace onrecord {

static QStringList machineNumbers(const Analysis &analysis)
{
    QList<ReadStatement> said;
    said.reserve(analysis.statements.size());
    for (const Statement &statement : analysis.statements)
        said.emplaceBack().statement.actors = statement.actors; // all that is asked for
    return numbersOfSpeakers(said, analysis.actors, analysis.numbered).inOrder();
}

static bool areMostIn(const QSet<QString> &known, const QStringList &ids)
{
    const qsizetype there = std::count_if(
        ids.cbegin(), ids.cend(), [&known](const QString &id) { return known.contains(id); });
    return 2 * there >= ids.size() - ids.count(QString());
}

static QStringList namesOf(const Actor &actor)
{
    return QStringList{actor.name} + actor.aliases;
}

KeptNumbers numbersIn(const Reading &reading, const Analysis &analysis)
{
    KeptNumbers kept;
    kept.machine = machineNumbers(analysis);
    kept.all = reading.numbered;
    const QSet<QString> numbered(kept.all.cbegin(), kept.all.cend());
    for (const Actor &actor : analysis.actors) {
        if (numbered.contains(actor.id))
            kept.names.insert(actor.id, namesOf(actor));
    }
    return kept;
}

namespace {

/// The actors of an analysis by their names.
class ActorsByName
{
public:
    explicit ActorsByName(const QList<Actor> &actors)
    {
        for (const Actor &actor : actors) {
            for (const QString &name : namesOf(actor))
                m_ids[comparableName(name)].insert(actor.id);
        }
    }

    /// Actor::id of the only one who goes by one of \a names; empty where there is none.
    QString onlyOne(const QStringList &names) const
    {
        QSet<QString> ids;
        for (const QString &name : names)
            ids.unite(m_ids.value(comparableName(name)));
        return ids.size() == 1 ? *ids.cbegin() : QString();
    }

private:
    QHash<QString, QSet<QString>> m_ids;
};

} // namespace

QStringList numberedAfter(const KeptNumbers &kept, const Analysis &next)
{
    QStringList numbered = kept.all;
    QSet<QString> known;
    for (const Actor &actor : next.actors)
        known.insert(actor.id);
    if (!kept.areOfThisArticle && !areMostIn(known, kept.all))
        return {};
    QSet<QString> taken(numbered.cbegin(), numbered.cend());
    const ActorsByName byName(next.actors);
    for (QString &id : numbered) {
        const QString same = known.contains(id) ? QString() : byName.onlyOne(kept.names.value(id));
        if (same.isEmpty() || taken.contains(same))
            continue;
        id = same;
        taken.insert(same);
    }
    const QStringList fresh = machineNumbers(next);
    const bool hasBrought = kept.all.size() > kept.machine.size();
    const bool isSame = numbered == kept.all
        && (hasBrought ? fresh == kept.machine : fresh.mid(0, kept.machine.size()) == kept.machine);
    return isSame ? QStringList() : numbered;
}

namespace {

/// Whose mentions begin or end where: what is in front of a name, or behind it, may be read otherwise.
class MentionOwners
{
public:
    void add(const Actor &actor)
    {
        for (const Mention &mention : actor.mentions) {
            m_byBegin.insert(mention.span.begin, actor.id);
            m_byEnd.insert(mention.span.end, actor.id);
        }
    }

    /// Actor::id of who has most of \a mentions; empty where nobody has one.
    QString ofMost(const QList<Mention> &mentions) const
    {
        QHash<QString, int> counts;
        QString most;
        for (const Mention &mention : mentions) {
            const QString owner =
                m_byBegin.value(mention.span.begin, m_byEnd.value(mention.span.end));
            if (!owner.isEmpty() && ++counts[owner] > counts.value(most))
                most = owner;
        }
        return most;
    }

private:
    QHash<qsizetype, QString> m_byBegin;
    QHash<qsizetype, QString> m_byEnd;
};

} // namespace

QStringList numberedByMentions(QStringList numbered, const QList<Actor> &before,
                               const QList<Actor> &after)
{
    QHash<QString, QList<Mention>> formers;
    for (const Actor &actor : before)
        formers.insert(actor.id, actor.mentions);
    QSet<QString> taken(numbered.cbegin(), numbered.cend());
    MentionOwners owners;
    for (const Actor &actor : after) {
        formers.remove(actor.id); // still there
        if (!taken.contains(actor.id))
            owners.add(actor);
    }
    for (QString &id : numbered) {
        const QString owner = owners.ofMost(formers.value(id));
        if (owner.isEmpty() || taken.contains(owner))
            continue;
        id = owner;
        taken.insert(owner);
    }
    return numbered;
}

} // namespace onrecord
