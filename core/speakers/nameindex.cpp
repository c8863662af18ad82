// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/nameindex.h"

#include "core/lexicon/lexicon.h"
#include "core/names/nameforms.h"

#include <algorithm>

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

/// "JJ" where the words of a name are letters: J&J, PG&E.
static QString lettersOf(const QStringList &words)
{
    constexpr qsizetype most = 5; // letters
    const QString letters = words.join(QString());
    const bool apart = words.size() > 1 && words.last().size() == 1;
    return apart && letters.size() <= most && isAbbreviation(letters) ? letters : QString();
}

/// "Babic" of Babić; the word itself where it has no accent.
static QString withoutAccents(const QString &word)
{
    const auto isPlain = [](QChar c) {
        return c.unicode() < 0x80;
    };
    if (std::all_of(word.begin(), word.end(), isPlain))
        return word;
    QString plain = word.normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain;
}

/// "liberal democrats" for the Lib Dems: what everybody calls by two names; empty for most.
static QString sameNameOf(const QStringList &words, const Lexicon &lexicon)
{
    QString same = lexicon.look(foldedName(words.join(u'_'))).office;
    return words.size() > 3 ? QString() : same.replace(u'_', u' ');
}

std::optional<qsizetype> NameIndex::find(const NameMention &name,
                                         const QList<KnownActor> &actors) const
{
    if (const auto known = findAsSpelled(name, actors))
        return known;
    NameMention other = name;
    for (QString &word : other.words) {
        const QString plain = withoutAccents(word);
        word = plain == word ? m_accented.value(foldedName(word), word) : plain;
    }
    if (const QString same = sameNameOf(name.words, m_lexicon); !same.isEmpty())
        other.words = same.split(u' ');
    return other.words == name.words ? std::nullopt : findAsSpelled(other, actors);
}

std::optional<qsizetype> NameIndex::findAsSpelled(const NameMention &name,
                                                  const QList<KnownActor> &actors) const
{
    if (const QString letters = lettersOf(name.words); !letters.isEmpty())
        return valueOf(m_byInitials, letters);
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

QList<qsizetype> NameIndex::namesakes(const QString &word) const
{
    return m_byLast.value(foldedName(word));
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
        // "London said": Ana London, though not "in London"; "Roche said": Ana Roche, not "the Roche"
        NameMention surname = name;
        const bool place = name.kind == ActorKind::Place;
        const bool company = name.kind == ActorKind::Organisation && name.leaning < 0;
        surname.sure = name.sure
            && (name.located || (!place && name.kind != ActorKind::Organisation) || company);
        if (const auto last = bestOf(m_byLast.value(word), surname, actors))
            return last;
        if (const auto first = bestOf(m_byFirst.value(word), name, actors))
            return first;
    }
    if (const auto part = bestOf(m_byPart.value(word), name, actors); part && !name.titled)
        return part;
    const auto initials =
        valueOf(m_byInitials, QString(name.words.first()).remove(u'.').remove(u'&'));
    return initials || name.titled ? initials : bestOf(m_byNoun.value(word), name, actors);
}

/// The actor of whom only a part of \a name was known: "Ruiz", then "Ana Ruiz"; "NHC", then
/// "Norrfell Hydro Council"; or another form of it, "Ana M. Ruiz".
std::optional<qsizetype> NameIndex::findByPart(const NameMention &name,
                                               const QList<KnownActor> &actors) const
{
    if (name.kind == ActorKind::Person)
        return findPerson(name, actors);
    if (const auto plain = findShorter(name, actors))
        return plain;
    if (isPartOf(name.words.first(), name.words)
        && !m_lexicon.look(name.words.last()).has(WordUse::NewsName)) {
        const auto company = findKnownByWord(name.words.first(), name, actors);
        if (company && actors[*company].actor.kind != ActorKind::Place)
            return company;
    }
    const QString initials = initialsOf(name.words);
    const bool spelled = !isAbbreviation(name.words.first()); // BT is not BT Together
    return spelled && initials.size() > 1 ? findKnownByWord(initials, name, actors) : std::nullopt;
}

/// How many of the last \a words are what companies are called: one of Nordkyst Line Inc.
qsizetype NameIndex::companySuffixes(const QStringList &words) const
{
    qsizetype suffixes = 0;
    while (suffixes + 1 < words.size()
           && m_lexicon.look(words[words.size() - 1 - suffixes]).has(WordUse::CompanySuffix))
        ++suffixes;
    return suffixes;
}

/// The one known by \a name less what companies are called, all of it or a part: "Nordkyst Systems", then
/// "Nordkyst Systems Inc."; "Silver Tree", then "Silver Tree Stores Inc."
std::optional<qsizetype> NameIndex::findShorter(const NameMention &name,
                                                const QList<KnownActor> &actors) const
{
    const qsizetype suffixes = companySuffixes(name.words);
    const qsizetype whole = name.words.size() - suffixes;
    const bool branch = suffixes > 0 && m_lexicon.look(name.words[whole - 1]).has(WordUse::Branch);
    const qsizetype fewest = std::max<qsizetype>(2, whole - branch);
    for (qsizetype left = name.words.size() - 1; left >= fewest && suffixes > 0; --left) {
        const auto actor = valueOf(m_byName, foldedName(name.words.first(left).join(u' ')));
        if (actor && !(actors[*actor].sure && actors[*actor].actor.kind == ActorKind::Person))
            return actor;
    }
    return std::nullopt;
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
    if (const auto joined = bestOf(m_byLast.value(beginningOf(name.words)), name, actors);
        joined && name.words.size() == 2)
        return joined; // "Moreno Oake" of Ana Moreno Oake
    if (const auto begun = bestOf(m_byFirst.value(beginningOf(name.words)), name, actors);
        begun && name.words.size() == 2)
        return begun; // "Mary Beth" of Mary Beth Stone
    for (const QString &word : {last, name.words.first()}) {
        const auto actor = findKnownByWord(word, name, actors);
        const bool person = actor
            && (actors[*actor].actor.kind == ActorKind::Person
                || (name.sure && !actors[*actor].sure && word == last));
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

void NameIndex::clear()
{
    m_byName = {};
    m_byLast = {};
    m_byFirst = {};
    m_byPart = {};
    m_byInitials = {};
    m_accented = {};
    m_byNoun = {};
}

void NameIndex::add(const QStringList &words, qsizetype actor, ActorKind kind)
{
    m_byName.insert(foldedName(words.join(u' ')), actor);
    for (const QString &word : words) {
        if (const QString plain = withoutAccents(word); plain != word)
            m_accented.insert(foldedName(plain), foldedName(word));
    }
    const QString same = sameNameOf(words, m_lexicon);
    if (kind != ActorKind::Person && !same.isEmpty() && !m_byName.contains(same))
        m_byName.insert(same, actor);
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

/// "rahman" of al-Rahman, folded; empty without a particle.
static QString withoutParticle(const QString &last, const Lexicon &lexicon)
{
    const qsizetype hyphen = last.indexOf(u'-');
    const bool particle = hyphen > 0 && hyphen + 1 < last.size()
        && lexicon.look(QStringView(last).first(hyphen)).has(WordUse::NameParticle);
    return particle ? foldedName(last.sliced(hyphen + 1)) : QString();
}

/// "moreno oake" of Ana Moreno Oake, folded; empty where the middle word is a given name.
static QString lastTwoOf(const QStringList &words, const Lexicon &lexicon)
{
    const WordEntry &middle = lexicon.look(words[words.size() - 2]);
    const bool given = middle.has(WordUse::GivenMale) || middle.has(WordUse::GivenFemale)
        || middle.has(WordUse::GivenName) || words[words.size() - 2].size() < 3;
    return given ? QString() : foldedName(words.last(2).join(u' '));
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
/// Networks; but "Apple" is not the Apple Watch, and the BBC not BBC Radio.
bool NameIndex::isPartOf(const QString &word, const QStringList &words) const
{
    if (!isTelling(word))
        return false;
    const WordEntry &last = m_lexicon.look(words.last());
    const bool known = m_lexicon.look(word).has(WordUse::KnownOrganisation) || isAbbreviation(word);
    if (!known || last.has(WordUse::CompanySuffix))
        return true;
    const bool whole = m_lexicon.look(words.join(u'_')).has(WordUse::KnownOrganisation);
    return !last.has(WordUse::NewsName) && !last.has(WordUse::Branch)
        && (last.has(WordClass::OrganisationName) || last.has(WordUse::OrganisationWord)
            || (whole && !isAbbreviation(word)));
}

/// "bank" of the Bank of Norrland, "council" of the Hydro Council; empty where the noun is no institution's, or one
/// of which there is one.
static QString nounOf(const QStringList &words, const Lexicon &lexicon)
{
    QString noun = words.last();
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words[i + 1] == u"of" || words[i + 1] == u"for") {
            noun = words[i];
            break;
        }
    }
    const WordEntry &entry = lexicon.look(noun);
    const bool institution = entry.has(WordClass::Organisation) || entry.has(WordUse::Institution);
    return institution && !entry.has(WordUse::Unique) ? foldedName(noun) : QString();
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
        if (const QString rest = withoutParticle(lastNameOf(words), m_lexicon); !rest.isEmpty())
            append(m_byLast[rest]);
        if (words.size() > 2) {
            append(m_byFirst[beginningOf(words)]);
            if (const QString two = lastTwoOf(words, m_lexicon); !two.isEmpty())
                append(m_byLast[two]);
        }
    }
    const bool title = m_lexicon.look(words.first()).has(WordClass::Title);
    if (person ? !title : m_lexicon.look(words.last()).has(WordUse::CompanySuffix))
        append(m_byFirst[foldedName(words.first())]);
    if (person)
        return;
    const QStringList plain = words.first(words.size() - companySuffixes(words));
    if (kind == ActorKind::Organisation) {
        // "Tottenham" of Tottenham Hotspur; "the Chronicle" of the Tarn Chronicle
        if (isPartOf(words.first(), words))
            append(m_byPart[foldedName(words.first())]);
        if (const QString noun = nounOf(plain, m_lexicon); !noun.isEmpty())
            append(m_byNoun[noun]);
        if (isTelling(plain.last()) || m_lexicon.look(plain.last()).has(WordUse::NewsName))
            append(m_byPart[foldedName(plain.last())]);
    }
    addShorter(plain, words, actor);
}

/// The names that leave out what companies are called (\a plain of \a words) or the country, and
/// the initials of each: "Nordkyst Line" and NL of Nordkyst Line Inc., the Department of Trade of the
/// U.S. Department of Trade. What is a name of another already stays that.
void NameIndex::addShorter(const QStringList &plain, const QStringList &words, qsizetype actor)
{
    const WordEntry &first = m_lexicon.look(plain.first());
    const bool country = plain.size() > 2
        && (first.has(WordClass::Nationality)
            || (isAbbreviation(plain.first())
                && (first.has(WordClass::PlaceName) || first.has(WordUse::Place))));
    const QStringList home = country ? plain.sliced(1) : plain;
    const bool branch = plain.size() > 2 && m_lexicon.look(plain.last()).has(WordUse::Branch);
    const QStringList line =
        branch ? plain.first(plain.size() - 1) : plain; // "Silver Tree" of Silver Tree Stores
    const qsizetype legal =
        companySuffixes(words) > 0; // "Nordkyst Systems" of Nordkyst Systems Inc.
    for (const QStringList &shorter : {plain, home, line, words.first(words.size() - legal)}) {
        const QString name = foldedName(shorter.join(u' '));
        if (shorter.size() > 1 && shorter.size() < words.size() && !m_byName.contains(name))
            m_byName.insert(name, actor);
    }
    m_byInitials.insert(initialsOf(home), actor);
    m_byInitials.insert(initialsOf(words), actor);
}

} // namespace onrecord
