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
    if (const auto last = findByParticle(name, actors))
        return last;
    return oneWord ? findByOneWord(name, actors) : findByPart(name, actors);
}

/// "Van der Berg" of Vincent van der Berg: a particle begins the last name.
std::optional<qsizetype> NameIndex::findByParticle(const NameMention &name,
                                                   const QList<KnownActor> &actors) const
{
    if (name.words.size() < 2 || !m_lexicon.look(name.words.first()).has(WordUse::NameParticle))
        return std::nullopt;
    return bestOf(m_byLast.value(foldedName(name.words.join(u' '))), name, actors);
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
        NameMention surname = name; // "London said": Ana London, though not "in London"
        surname.sure = name.sure && (name.kind != ActorKind::Place || name.located);
        if (const auto last = bestOf(m_byLast.value(word), surname, actors))
            return last;
        if (const auto first = bestOf(m_byFirst.value(word), name, actors))
            return first;
    }
    if (const auto part = bestOf(m_byPart.value(word), name, actors); part && !name.titled)
        return part;
    return valueOf(m_byInitials, QString(name.words.first()).remove(u'.').remove(u'&'));
}

/// The actor of whom only a part of \a name was known: "Ruiz", then "Ana Ruiz"; "NHC", then
/// "Norrfell Hydro Council"; or another form of it, "Ana M. Ruiz".
std::optional<qsizetype> NameIndex::findByPart(const NameMention &name,
                                               const QList<KnownActor> &actors) const
{
    if (name.kind == ActorKind::Person)
        return findPerson(name, actors);
    if (isPartOf(name.words.first(), name.words)) {
        const auto company = findKnownByWord(name.words.first(), name, actors);
        if (company && actors[*company].actor.kind != ActorKind::Place)
            return company;
    }
    const QString initials = initialsOf(name.words);
    return initials.size() > 1 ? findKnownByWord(initials, name, actors) : std::nullopt;
}

/// "Karl Lund Jr." and "Karl Lund Sr." are two.
static bool haveOtherSuffixes(const QStringList &a, const QStringList &b)
{
    const QString one = isNameSuffix(a.last()) ? QString(a.last()).remove(u'.') : QString();
    const QString other = isNameSuffix(b.last()) ? QString(b.last()).remove(u'.') : QString();
    return !one.isEmpty() && !other.isEmpty() && one.compare(other, Qt::CaseInsensitive) != 0;
}

/// The first two words, folded.
static QString beginningOf(const QStringList &words)
{
    return foldedName(words.first(2).join(u' '));
}

std::optional<qsizetype> NameIndex::findPerson(const NameMention &name,
                                               const QList<KnownActor> &actors) const
{
    const QString &last = lastNameOf(name.words);
    for (const qsizetype actor : m_byLast.value(foldedName(last))) {
        const KnownActor &known = actors[actor];
        if (known.words.size() > 1 && mayBeSameGivenName(known.words.first(), name.words.first())
            && !haveOtherSuffixes(known.words, name.words) && known.fits(name))
            return actor;
    }
    if (const auto begun = bestOf(m_byFirst.value(beginningOf(name.words)), name, actors);
        begun && name.words.size() == 2)
        return begun; // "Mary Beth" of Mary Beth Stone
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

/// "van der berg" of Vincent van der Berg; empty without a particle.
static QString lastNameWithParticles(const QStringList &words, const Lexicon &lexicon)
{
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        if (lexicon.look(words[i]).has(WordUse::NameParticle) && words[i].front().isLower())
            return foldedName(words.sliced(i).join(u' '));
    }
    return {};
}

/// A word that is found in few names: none of a language, place or title.
bool NameIndex::isTelling(const QString &word) const
{
    const WordEntry &entry = m_lexicon.look(word);
    return !entry.has(WordClass::Title) && !entry.has(WordClass::Nationality)
        && !entry.has(WordClass::Organisation) && !entry.has(WordClass::OrganisationName)
        && !entry.has(WordClass::PlaceName) && !entry.has(WordUse::Place)
        && !entry.has(WordUse::Ordinary) && !entry.has(WordClass::NotNoun) && word.size() > 2;
}

/// True where \a word alone may mean the institution that is called \a words: "Nortel" Nortel
/// Networks; but "Apple" is not the Apple Watch.
bool NameIndex::isPartOf(const QString &word, const QStringList &words) const
{
    if (!isTelling(word))
        return false;
    const WordEntry &last = m_lexicon.look(words.last());
    return !m_lexicon.look(word).has(WordUse::KnownOrganisation)
        || m_lexicon.look(words.join(u'_')).has(WordUse::KnownOrganisation)
        || last.has(WordClass::OrganisationName) || last.has(WordUse::CompanySuffix)
        || last.has(WordUse::OrganisationWord);
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
    const bool person = kind == ActorKind::Person;
    if (person) {
        append(m_byLast[foldedName(lastNameOf(words))]);
        if (const QString joined = lastNameWithParticles(words, m_lexicon); !joined.isEmpty())
            append(m_byLast[joined]);
        if (words.size() > 2)
            append(m_byFirst[beginningOf(words)]);
    }
    const bool title = m_lexicon.look(words.first()).has(WordClass::Title);
    if (person ? !title : m_lexicon.look(words.last()).has(WordUse::CompanySuffix))
        append(m_byFirst[foldedName(words.first())]);
    if (kind == ActorKind::Organisation) {
        // "Tottenham" of Tottenham Hotspur; "the Chronicle" of the Tarn Chronicle
        if (isPartOf(words.first(), words))
            append(m_byPart[foldedName(words.first())]);
        if (isTelling(words.last()) || m_lexicon.look(words.last()).has(WordUse::NewsName))
            append(m_byPart[foldedName(words.last())]);
    }
    if (!person)
        m_byInitials.insert(initialsOf(words), actor);
}

} // namespace onrecord
