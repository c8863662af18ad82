// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/knownactor.h"

#include "core/lexicon/lexicon.h"
#include "core/names/nameforms.h"
#include "core/speakers/description.h"

#include <algorithm>
#include <array>
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

/// What no company is.
static bool isPublicBody(const QString &noun)
{
    constexpr std::array<QStringView, 19> bodies{
        u"council",    u"ministry",   u"government", u"court",      u"committee",
        u"parliament", u"commission", u"assembly",   u"university", u"college",
        u"school",     u"hospital",   u"church",     u"charity",    u"party",
        u"union",      u"police",     u"army",       u"embassy"};
    return std::find(bodies.begin(), bodies.end(), noun) != bodies.end();
}

bool mayMeanAnyInstitution(QStringView noun)
{
    return noun == u"group" || noun == u"organisation" || noun == u"organization"
        || noun == u"institution" || noun == u"agency";
}

bool KnownActor::wasCalled(const QString &noun, const Lexicon &lexicon) const
{
    if (called.isEmpty())
        return false;
    return called == noun
        || (lexicon.look(called).has(WordUse::Firm) && lexicon.look(noun).has(WordUse::Firm));
}

/// The Tarn Courant; what is described as a daily.
static bool isNewspaper(const KnownActor &known, const Lexicon &lexicon)
{
    const QString told = u' ' + known.actor.descriptions.join(u' ').toCaseFolded() + u' ';
    return lexicon.look(known.words.last()).has(WordUse::NewsName) || told.contains(u" daily ")
        || told.contains(u"newspaper ") || told.contains(u" tabloid ");
}

/// "A charity" is no council.
static bool isOtherBody(const KnownActor &known, const QString &noun, const Lexicon &lexicon)
{
    const QStringList &told = known.actor.descriptions;
    return isPublicBody(noun)
        && std::any_of(told.begin(), told.end(), [&](const QString &description) {
               const QString other = descriptionsIn(description, lexicon).first().noun;
               return isPublicBody(other) && other != noun;
           });
}

bool KnownActor::mayBeCalled(const QString &noun, const Lexicon &lexicon) const
{
    if (words.isEmpty()) // "the county council"
        return !called.isEmpty() && (noun.isEmpty() || called == noun);
    if (noun == u"paper") // or it is a study
        return called == u"newspaper" || isNewspaper(*this, lexicon);
    const QString last = foldedName(words.last());
    const WordEntry &kind = lexicon.look(last);
    const bool isAnything = noun.isEmpty() || mayMeanAnyInstitution(noun);
    if (!isAnything && !called.isEmpty() && !wasCalled(noun, lexicon))
        return false;
    const bool isFirm = lexicon.look(last).has(WordUse::CompanySuffix) && last != u"group";
    if (isFirm && isPublicBody(noun))
        return false; // Nordkyst Ltd is no hospital
    if (!isAnything && !introduced.isEmpty() && introduced != noun
        && !(lexicon.look(introduced).has(WordUse::Firm) && !isPublicBody(noun)))
        return false; // "the hospital Tarnvik" is no council
    if (isOtherBody(*this, noun, lexicon))
        return false;
    if (!isAnything && words.size() < 2 && kind.has(WordClass::Medium)
        && !lexicon.look(noun).has(WordUse::Firm))
        return false; // Facebook is no council
    const bool isWatch = noun == u"regulator" || noun == u"watchdog";
    if (isWatch && words.size() > 1 && kind.has(WordUse::Oversees))
        return true; // "the regulator" is the Rail Authority
    return isAnything || words.size() < 2 || last == noun || kind.has(WordUse::Firm)
        || !kind.has(WordUse::Institution) || lexicon.look(noun).office == last;
}

QString institutionBefore(const NameMention &name, const ArticleText &text)
{
    constexpr qsizetype longest = 20; // letters
    const QStringView all = text.text();
    const qsizetype end = name.span.begin - 1;
    if (name.kind != ActorKind::Organisation || end < 1 || all[end] != u' ')
        return {};
    qsizetype begin = end;
    while (begin > 0 && end - begin < longest && all[begin - 1].isLetter())
        --begin;
    const QString noun = all.sliced(begin, end - begin).toString();
    const WordEntry &entry = text.lexicon.look(noun);
    const bool institution = entry.has(WordClass::Organisation) || entry.has(WordUse::Firm);
    return institution && !entry.has(WordClass::Plural) && noun.front().isLower() ? noun
                                                                                  : QString();
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
