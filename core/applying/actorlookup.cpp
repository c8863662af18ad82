// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/actorlookup.h"

#include "core/applying/reanchoring.h"
#include "core/findings/identity.h"

namespace onrecord {

// A reader's keyboard may have other forms of a letter than the article (full-width, ligatures), hence
// NFKC. The resolver of speakers compares words of one article, for which NFC does
// (speakers/nameforms.h), and ids (findings/identity.h) are made of the words as they stand.
QString comparableName(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

ActorLookup::ActorLookup(const QList<Actor> &found)
{
    m_actors.reserve(found.size());
    m_into.reserve(found.size());
    for (const Actor &actor : found) {
        ReadActor read;
        read.actor = actor;
        m_into.append(m_actors.size());
        m_actors.append(read);
    }
}

qsizetype ActorLookup::rootOf(qsizetype number) const
{
    while (m_into[number] != number)
        number = m_into[number];
    return number;
}

std::optional<qsizetype> ActorLookup::find(const ActorRef &reference, Reanchoring &places)
{
    if (const auto *mention = std::get_if<MentionedActor>(&reference))
        return mentioned(*mention, places);
    const auto &name = std::get<NamedActor>(reference);
    if (name.name.trimmed().isEmpty())
        return std::nullopt;
    return named(name);
}

std::optional<QString> ActorLookup::idFor(const ActorRef &reference, Reanchoring &places)
{
    const auto *name = std::get_if<NamedActor>(&reference);
    if (name && !withName(name->name))
        return findingId(u'a', name->name, 0);
    const std::optional<qsizetype> number = find(reference, places);
    return number ? std::optional(shownIdOf(*number)) : std::nullopt;
}

/// The mention on exactly these words, else the one that shares most with them: another analysis may
/// leave out a title or take one in. nullptr where there is none.
const ActorLookup::PlacedMention *ActorLookup::mentionAt(Span place)
{
    if (m_mentions.isEmpty()) {
        for (qsizetype number = 0; number < m_actors.size(); ++number) {
            for (const Mention &mention : std::as_const(m_actors[number].actor.mentions))
                m_mentions.append({mention.span, number});
        }
        std::stable_sort(
            m_mentions.begin(), m_mentions.end(),
            [](const PlacedMention &a, const PlacedMention &b) { return a.span < b.span; });
    }
    constexpr qsizetype longestMention = 256;
    const PlacedMention *best = nullptr;
    double bestLikeness = 0;
    auto at = std::lower_bound(
        m_mentions.cbegin(), m_mentions.cend(), place.begin - longestMention,
        [](const PlacedMention &mention, qsizetype begin) { return mention.span.begin < begin; });
    for (; at != m_mentions.cend() && at->span.begin < place.end; ++at) {
        const qsizetype shared =
            std::min(at->span.end, place.end) - std::max(at->span.begin, place.begin);
        const double likely = double(shared) / double(at->span.united(place).length());
        if (shared > 0 && likely > bestLikeness) {
            best = &*at;
            bestLikeness = likely;
        }
    }
    return best;
}

std::optional<qsizetype> ActorLookup::mentioned(const MentionedActor &reference,
                                                Reanchoring &places)
{
    const PlacedWords words = places.placeOf(reference.mention);
    const PlacedMention *mention =
        words.places.isEmpty() || words.changed ? nullptr : mentionAt(words.places.first());
    // "Ana Ruiz" is another one where "Ana Ruiz’s lawyer" stands now.
    if (!mention || overlapsAny(words.added, mention->span))
        return withName(reference.mention.exact);
    return mention->actor;
}

bool ActorLookup::goesBy(const QString &id, const QString &name)
{
    const std::optional<qsizetype> number = withName(name);
    return number && (idOf(*number) == id || idOf(rootOf(*number)) == id);
}

std::optional<qsizetype> ActorLookup::withName(const QString &name)
{
    if (m_names.isEmpty()) {
        // Names before aliases: two may share an alias, and a name is worth more. Of two with one
        // name the first is meant.
        const auto learn = [this](const QString &each, qsizetype number) {
            const QString key = comparableName(each);
            if (!key.isEmpty() && !m_names.contains(key))
                m_names.insert(key, number);
        };
        for (qsizetype number = 0; number < m_actors.size(); ++number)
            learn(m_actors[number].actor.name, number);
        for (qsizetype number = 0; number < m_actors.size(); ++number) {
            for (const QString &alias : std::as_const(m_actors[number].actor.aliases))
                learn(alias, number);
        }
    }
    const auto asked = m_asked.constFind(name);
    if (asked != m_asked.cend())
        return *asked;
    const auto number = m_names.constFind(comparableName(name));
    if (number == m_names.cend())
        return std::nullopt;
    m_asked.insert(name, *number);
    return *number;
}

qsizetype ActorLookup::named(const NamedActor &reference)
{
    if (const std::optional<qsizetype> known = withName(reference.name))
        return *known;
    ReadActor read;
    read.actor.id = findingId(u'a', reference.name, 0);
    read.actor.name = reference.name.simplified();
    read.actor.kind = reference.kind;
    read.origin = Origin::Reader;
    const qsizetype number = m_actors.size();
    m_actors.append(read);
    m_into.append(number);
    m_names.insert(comparableName(reference.name), number);
    return number;
}

void ActorLookup::rename(qsizetype number, const QString &name)
{
    const QString wanted = name.simplified();
    ReadActor &read = m_actors[rootOf(number)];
    if (wanted.isEmpty() || read.actor.name == wanted)
        return;
    if (read.machineName.isEmpty() && read.origin == Origin::Machine)
        read.machineName = read.actor.name;
    read.origin = Origin::Reader;
    read.actor.name = wanted;
    read.actor.aliases.removeAll(wanted);
    if (read.machineName == wanted) { // called what the machine called it
        read.machineName.clear();
        read.origin = Origin::Machine;
    } else if (!read.machineName.isEmpty() && !read.actor.aliases.contains(read.machineName)) {
        read.actor.aliases.prepend(read.machineName); // the article calls them that
    }
    if (!m_names.isEmpty() && !m_names.contains(comparableName(wanted)))
        m_names.insert(comparableName(wanted), rootOf(number));
}

static void takeNew(QStringList &into, const QStringList &from, const QString &name)
{
    for (const QString &each : from) {
        if (each != name && !into.contains(each))
            into.append(each);
    }
}

void ActorLookup::merge(qsizetype number, qsizetype into)
{
    const qsizetype gone = rootOf(number);
    const qsizetype stays = rootOf(into);
    if (gone == stays)
        return;
    m_into[gone] = stays;
    m_anyMerged = true;
    const ReadActor from = m_actors[gone];
    ReadActor &read = m_actors[stays];
    const QString &name = read.actor.name;
    takeNew(read.actor.aliases, {from.actor.name}, name);
    takeNew(read.actor.aliases, from.actor.aliases, name);
    takeNew(read.actor.descriptions, from.actor.descriptions, name);
    QList<Mention> mentions;
    mentions.reserve(read.actor.mentions.size() + from.actor.mentions.size());
    std::merge(read.actor.mentions.cbegin(), read.actor.mentions.cend(),
               from.actor.mentions.cbegin(), from.actor.mentions.cend(),
               std::back_inserter(mentions),
               [](const Mention &a, const Mention &b) { return a.span < b.span; });
    read.actor.mentions = mentions;
    read.merged << from.actor.id << from.merged;
    if (read.description.isEmpty())
        read.description = from.description;
    if (read.identifier.isEmpty())
        read.identifier = from.identifier;
}

void ActorLookup::setKind(qsizetype number, ActorKind kind)
{
    ReadActor &read = m_actors[rootOf(number)];
    const ActorKind found = read.machineKind.value_or(read.actor.kind);
    read.machineKind = found == kind ? std::nullopt : std::optional(found);
    read.actor.kind = kind;
}

void ActorLookup::setColour(qsizetype number, int colour)
{
    m_actors[rootOf(number)].chosenColour = colour;
}

void ActorLookup::setFact(qsizetype number, ActorFact fact, const QString &text)
{
    ReadActor &read = m_actors[rootOf(number)];
    (fact == ActorFact::Description ? read.description : read.identifier) = text.simplified();
}

/// Takes the mention at \a span from whoever is one with \a root.
std::optional<Mention> ActorLookup::takeMention(qsizetype root, Span span)
{
    std::optional<Mention> taken;
    for (qsizetype number = 0; number < m_actors.size(); ++number) {
        if (rootOf(number) != root)
            continue;
        m_actors[number].actor.mentions.removeIf([&](const Mention &each) {
            if (each.span == span)
                taken = each;
            return each.span == span;
        });
    }
    return taken;
}

/// The words of \a mention, which \a from had, are a name or a description of \a to from now on, if no
/// other mention of \a from has them.
void ActorLookup::passWords(qsizetype from, qsizetype to, const Mention &mention, QStringView text)
{
    const QString key = comparableName(mention.span.in(text).toString());
    const auto isSame = [&key](const QString &words) {
        return comparableName(words) == key;
    };
    Actor &former = m_actors[from].actor;
    const bool isStillUsed =
        std::any_of(former.mentions.cbegin(), former.mentions.cend(),
                    [&](const Mention &each) { return isSame(each.span.in(text).toString()); });
    if (isStillUsed || isSame(former.name))
        return;
    Actor &own = m_actors[to].actor;
    for (const auto words : {&Actor::aliases, &Actor::descriptions}) {
        QStringList &theirs = former.*words;
        const auto passed = std::find_if(theirs.cbegin(), theirs.cend(), isSame);
        if (passed == theirs.cend())
            continue;
        if (!isSame(own.name) && !(own.*words).contains(*passed))
            (own.*words).append(*passed);
        theirs.erase(passed);
    }
    const auto named = m_names.find(key);
    if (named != m_names.end() && rootOf(*named) == from) {
        *named = to;
        m_asked.clear();
    }
}

void ActorLookup::giveMention(Span place, qsizetype own, QStringView text)
{
    const PlacedMention *at = mentionAt(place);
    if (!at)
        return;
    const Span span = at->span;
    const qsizetype from = rootOf(at->actor);
    const qsizetype to = rootOf(own);
    if (from == to)
        return;
    const std::optional<Mention> mention = takeMention(from, span);
    if (!mention)
        return;
    for (PlacedMention &each : m_mentions) {
        if (each.span == span && rootOf(each.actor) == from)
            each.actor = to;
    }
    QList<Mention> &mentions = m_actors[to].actor.mentions;
    mentions.insert(
        std::lower_bound(mentions.cbegin(), mentions.cend(), span,
                         [](const Mention &each, Span wanted) { return each.span < wanted; }),
        *mention);
    passWords(from, to, *mention, text);
}

QHash<QString, QString> ActorLookup::merged() const
{
    QHash<QString, QString> ids;
    for (qsizetype number = 0; m_anyMerged && number < m_actors.size(); ++number) {
        if (m_into[number] != number)
            ids.insert(idOf(number), idOf(rootOf(number)));
    }
    return ids;
}

QList<ReadActor> ActorLookup::actors() const
{
    if (!m_anyMerged)
        return m_actors;
    QList<ReadActor> remaining;
    for (qsizetype number = 0; number < m_actors.size(); ++number) {
        if (m_into[number] == number)
            remaining.append(m_actors[number]);
    }
    return remaining;
}

QList<ReadActor> ActorLookup::takeActors() &&
{
    if (!m_anyMerged)
        return std::move(m_actors);
    QList<ReadActor> remaining;
    for (qsizetype number = 0; number < m_actors.size(); ++number) {
        if (m_into[number] == number)
            remaining.append(std::move(m_actors[number]));
    }
    return remaining;
}

QList<ActorRef> speakersGivenBy(const Change &change)
{
    if (const auto *set = std::get_if<SetSpeakers>(&change))
        return set->speakers;
    if (const auto *added = std::get_if<AddStatement>(&change))
        return added->speakers;
    if (const auto *confirmed = std::get_if<Confirm>(&change))
        return confirmed->speakers;
    return {};
}

} // namespace onrecord
