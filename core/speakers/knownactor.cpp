// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/knownactor.h"

#include "core/lexicon/lexicon.h"
#include "core/names/nameforms.h"

#include <algorithm>
#include <cmath>

namespace onrecord {

/// \a sure where it is known, else what pronouns \a told if they told enough.
static Gender genderBy(Gender sure, double told)
{
    constexpr double enough = 0.6;
    if (sure != Gender::Unknown || std::abs(told) < enough)
        return sure;
    return told > 0 ? Gender::Masculine : Gender::Feminine;
}

bool KnownActor::fits(const NameMention &name) const
{
    const Gender known = genderBy(gender, masculine);
    if (name.gender != Gender::Unknown && known != Gender::Unknown && name.gender != known)
        return false;
    return !name.sure || !sure || name.kind == actor.kind;
}

ActorKind KnownActor::likeliestKind(const Lexicon &lexicon, bool finally) const
{
    constexpr double told = 0.4; // by pronouns
    const bool open = actor.kind == ActorKind::Person || actor.kind == ActorKind::Organisation;
    if (sure || words.isEmpty() || !open)
        return actor.kind;
    if (gender != Gender::Unknown || std::abs(masculine) >= told)
        return ActorKind::Person;
    if (leaning != 0)
        return leaning > 0 ? ActorKind::Person : ActorKind::Organisation;
    if (!finally || words.size() > 1)
        return actor.kind;
    // Newspapers introduce people by their full name and institutions by the short one.
    const WordEntry &word = lexicon.look(words.first());
    const bool name = word.has(WordUse::Surname) || word.has(WordUse::GivenMale)
        || word.has(WordUse::GivenFemale) || word.has(WordUse::GivenName);
    return name ? ActorKind::Person : ActorKind::Organisation;
}

AntecedentTraits KnownActor::traits() const
{
    constexpr double mostTold = 0.8; // by pronouns, which may have been taken wrongly
    AntecedentTraits traits;
    traits.kind = actor.kind;
    traits.sure = sure;
    traits.fullName = words.size() > 1;
    traits.plural = plural;
    traits.headline = headline;
    traits.speaks = speaks;
    traits.seen = seen;
    switch (gender) {
    case Gender::Masculine: traits.masculine = 1; break;
    case Gender::Feminine: traits.masculine = -1; break;
    case Gender::Unknown: traits.masculine = std::clamp(masculine, -mostTold, mostTold);
    }
    return traits;
}

bool KnownActor::isNamedFullerBy(const NameMention &name, const QString &spelled) const
{
    if (name.words.size() != words.size())
        return name.words.size() > words.size();
    const bool whole = name.words.size() > 1 || spelled.startsWith(actor.name);
    return name.words == words && whole && spelled.size() > actor.name.size();
}

/// False for what says how somebody is and not who: late, new, the first.
static bool isNounLike(QString word, const Lexicon &lexicon)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    const WordEntry &entry = lexicon.look(word);
    const bool noun = entry.has(WordClass::Title) || entry.has(WordClass::Office)
        || entry.has(WordClass::Kin) || entry.has(WordUse::PersonNoun)
        || entry.has(WordClass::Organisation) || entry.has(WordClass::Nationality);
    return noun
        || !(entry.has(WordClass::NotNoun) || entry.has(WordClass::Adverb)
             || entry.has(WordClass::Determiner) || entry.has(WordClass::Preposition)
             || entry.has(WordClass::Number) || entry.has(WordClass::TimeWord));
}

QString KnownActor::toldBy(const QString &description, const Lexicon &lexicon) const
{
    QString told = description;
    for (const QStringView mark : {u"'s ", u"’s ", u"' ", u"’ "}) {
        if (told.startsWith(mark))
            told = told.sliced(mark.size());
    }
    for (const QString &name : {actor.name, words.join(u' ')}) {
        if (!name.isEmpty() && told.endsWith(name)
            && (told.size() == name.size() || told[told.size() - name.size() - 1] == u' '))
            told = told.chopped(name.size()).trimmed();
    }
    const QStringList all = told.split(u' ', Qt::SkipEmptyParts);
    const bool tells = std::any_of(all.begin(), all.end(), [&lexicon](const QString &word) {
        return isNounLike(word, lexicon);
    });
    return tells ? told : QString();
}

bool mayBeInstitution(const KnownActor &known, const Lexicon &lexicon)
{
    const ActorKind kind = known.actor.kind;
    const WordEntry &word = lexicon.look(known.actor.name);
    const bool common = word.has(WordUse::Ordinary) && !word.has(WordUse::KnownOrganisation);
    const bool person = kind == ActorKind::Person && (known.sure || known.words.size() > 1);
    return !word.has(WordClass::Medium) && !common && !person && kind != ActorKind::Place
        && kind != ActorKind::Group;
}

std::optional<qsizetype> bearerOfInitials(const QString &initials, const QList<KnownActor> &actors)
{
    std::optional<qsizetype> found;
    for (qsizetype number = 0; number < actors.size() && isAbbreviation(initials); ++number) {
        const KnownActor &each = actors[number];
        if (each.actor.kind != ActorKind::Person || each.words.size() < 2
            || initialsOf(each.words) != initials)
            continue;
        if (found)
            return std::nullopt;
        found = number;
    }
    return found;
}

} // namespace onrecord
