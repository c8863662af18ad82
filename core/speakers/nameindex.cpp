// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/nameindex.h"

#include "core/lexicon/lexicon.h"
#include "core/speakers/nameforms.h"

namespace onrecord {

/// The one who is meant where several bear the name.
static std::optional<qsizetype> bestOf(const QList<qsizetype> &namesakes, const NameMention &name,
                                       const QList<KnownActor> &actors)
{
    std::optional<qsizetype> best;
    for (const qsizetype actor : namesakes) {
        if (actors[actor].fits(name) && (!best || actors[actor].seen >= actors[*best].seen))
            best = actor;
    }
    return best;
}

static std::optional<qsizetype> valueOf(const QHash<QString, qsizetype> &hash, const QString &key)
{
    const auto found = hash.constFind(key);
    return found == hash.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<qsizetype> NameIndex::find(const NameMention &name,
                                         const QList<KnownActor> &actors) const
{
    const bool oneWord = name.words.size() == 1;
    if (const auto known = valueOf(m_byName, foldedName(name.words.join(u' ')))) {
        const bool other = oneWord && !actors[*known].fits(name);
        if (!other)
            return known;
    }
    return oneWord ? findByOneWord(name, actors) : findByPart(name, actors);
}

bool NameIndex::hasFullName(const QStringList &words) const
{
    return m_byName.contains(foldedName(words.join(u' ')));
}

bool NameIndex::hasWord(const QString &word) const
{
    const QString folded = foldedName(word);
    return m_byName.contains(folded) || m_byLast.contains(folded) || m_byFirst.contains(folded);
}

/// "Ruiz", "Ana" or, for Xi Jinping, "Xi"; "Nordkyst" for Nordkyst Inc.; "NHC".
std::optional<qsizetype> NameIndex::findByOneWord(const NameMention &name,
                                                  const QList<KnownActor> &actors) const
{
    const QString word = foldedName(name.words.first());
    if (name.kind != ActorKind::Group) {
        if (const auto last = bestOf(m_byLast.value(word), name, actors))
            return last;
        if (const auto first = bestOf(m_byFirst.value(word), name, actors))
            return first;
    }
    return valueOf(m_byInitials, QString(name.words.first()).remove(u'.'));
}

/// The actor of whom only a part of \a name was known: "Ruiz", then "Ana Ruiz"; "NHC", then
/// "Norrfell Hydro Council"; or another form of it, "Ana M. Ruiz".
std::optional<qsizetype> NameIndex::findByPart(const NameMention &name,
                                               const QList<KnownActor> &actors) const
{
    if (name.kind == ActorKind::Person)
        return findPerson(name, actors);
    if (m_lexicon.look(name.words.last()).has(WordUse::CompanySuffix)) {
        const auto company = findKnownByWord(name.words.first(), name, actors);
        if (company && actors[*company].actor.kind != ActorKind::Place)
            return company;
    }
    const QString initials = initialsOf(name.words);
    return initials.size() > 1 ? findKnownByWord(initials, name, actors) : std::nullopt;
}

std::optional<qsizetype> NameIndex::findPerson(const NameMention &name,
                                               const QList<KnownActor> &actors) const
{
    const QString &last = lastNameOf(name.words);
    for (const qsizetype actor : m_byLast.value(foldedName(last))) {
        const KnownActor &known = actors[actor];
        if (known.words.size() > 1 && mayBeSameGivenName(known.words.first(), name.words.first())
            && known.fits(name))
            return actor;
    }
    for (const QString &word : {last, name.words.first()}) {
        const auto actor = findKnownByWord(word, name, actors);
        const bool person = actor && actors[*actor].actor.kind == ActorKind::Person;
        if (person && (word == last || name.words.size() == 2))
            return actor;
    }
    return std::nullopt;
}

/// The one of whom no more than \a word was known, where \a name may be its name.
std::optional<qsizetype> NameIndex::findKnownByWord(const QString &word, const NameMention &name,
                                                    const QList<KnownActor> &actors) const
{
    const auto actor = valueOf(m_byName, foldedName(word));
    const bool fits = actor && actors[*actor].words.size() == 1 && actors[*actor].fits(name);
    return fits ? actor : std::nullopt;
}

void NameIndex::add(const QStringList &words, qsizetype actor, ActorKind kind)
{
    m_byName.insert(foldedName(words.join(u' ')), actor);
    addParts(words, actor, kind);
}

void NameIndex::addParts(const QStringList &words, qsizetype actor, ActorKind kind)
{
    if (words.size() < 2)
        return;
    constexpr qsizetype mostNamesakes = 8; // the latest; a telephone book is no article
    const auto append = [actor](Namesakes &namesakes) {
        if (namesakes.contains(actor))
            return;
        if (namesakes.size() >= mostNamesakes)
            namesakes.removeFirst();
        namesakes.append(actor);
    };
    const WordEntry &first = m_lexicon.look(words.first());
    const bool telling = !first.has(WordClass::Title) && !first.has(WordClass::Nationality)
        && !first.has(WordClass::PlaceName) && !first.has(WordClass::Organisation);
    const bool person = kind == ActorKind::Person;
    if (person)
        append(m_byLast[foldedName(lastNameOf(words))]);
    if (telling && (person || m_lexicon.look(words.last()).has(WordUse::CompanySuffix)))
        append(m_byFirst[foldedName(words.first())]);
    if (!person)
        m_byInitials.insert(initialsOf(words), actor);
}

} // namespace onrecord
