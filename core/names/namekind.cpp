// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/namekind.h"

#include "core/lexicon/commonwords.h"
#include "core/names/nameforms.h"
#include "core/names/namewords.h"
#include "core/names/titles.h"
#include "core/paragraph/phrasewords.h"

#include <algorithm>
#include <array>

namespace onrecord {
namespace {

/// "AppleInsider", "comScore"; not "McDonald", "DeVito".
bool isCamelCase(QStringView word)
{
    constexpr qsizetype longestPrefix = 3; // "Mac"
    for (qsizetype k = 1; k + 1 < word.size(); ++k) {
        if (word[k].isUpper() && word[k - 1].isLower() && word[k + 1].isLower())
            return word.front().isLower() || k > longestPrefix;
    }
    return false;
}

/// "Oakbynews", "Tarnradio"
bool isJoinedNews(QStringView word)
{
    return word.size() > 6
        && (word.endsWith(u"news") || word.endsWith(u"times") || word.endsWith(u"radio")
            || word.endsWith(u"TV"));
}

/// "O’Dunn", "D’Souza", "McTarn", of which institutions have none.
bool isSurnameForm(QStringView word)
{
    constexpr qsizetype shortest = 4; // letters
    if (word.size() < shortest)
        return false;
    const bool mark = word[1] == u'\u2019' || word[1] == u'\'' || word[1] == u'\u2018';
    return (mark && word[0].isUpper() && word[2].isUpper())
        || (word.startsWith(u"Mc") && word[2].isUpper());
}

/// Guesses what one name names; its words, titles, gender by title and apposition are known.
class KindGuess
{
public:
    KindGuess(const TaggedParagraph &paragraph, NameWords words, const NameMention &name)
        : p(paragraph)
        , m_run(words.run)
        , m_begin(words.begin)
        , m_end(words.end)
        , m_name(name)
    {
    }

    void guessKind(NameMention &name) const
    {
        bool organisation = false;
        for (qsizetype i = m_begin; i < m_end; ++i)
            organisation = organisation || p.has(i, WordClass::OrganisationName) || p.is(i, u"of")
                || p.isMark(i, u'&') || isInnerStop(p, i);
        const qsizetype words = name.words.size();
        const bool known = words > 1 && knownGiven(m_begin);
        organisation = organisation || p.has(m_end - 1, WordUse::CompanySuffix)
            || (p.has(m_end - 1, WordUse::OrganisationWord) && (!known || words > 2));
        const auto surely = [&name](ActorKind kind) {
            name.kind = kind;
            name.sure = true;
        };
        const WordEntry &whole = entryOfName(p, m_begin, m_end);
        const bool shop = isPossessiveMark(p, m_end - 1); // "McDonald’s"
        if ((whole.has(WordUse::KnownOrganisation) || shop) && !m_name.titled)
            return surely(ActorKind::Organisation);
        bool letters = words > 1 && p.has(m_begin, WordUse::KnownOrganisation); // "NBC DFW"
        for (qsizetype i = m_begin; i < m_end; ++i)
            letters = letters && isAcronym(p, i) && !isForcedCapital(p, i);
        if (letters && !m_name.titled)
            return surely(ActorKind::Organisation);
        const bool branch = words == 2 && p.has(m_begin, WordUse::KnownOrganisation)
            && isPlaceName(p, m_end - 1); // "CBS Detroit"
        if (branch && !m_name.titled)
            return surely(ActorKind::Organisation);
        if (words > 1 && (whole.has(WordUse::Place) || (isLand() && !organisation)))
            return surely(ActorKind::Place);
        const bool camel = words == 1 && isCamelCase(p.word(m_begin)); // "researcher comScore"
        if ((m_name.titled && words <= 4 && !organisation && !camel) || isSuffix(p, m_end - 1)
            || (known && !organisation)) {
            surely(ActorKind::Person);
            setGender(name);
            return;
        }
        // The Norrland Health Study; not the Courant’s Post or the Evening News, which are papers.
        if (words > 1 && p.has(m_end - 1, WordUse::Study))
            return surely(ActorKind::Document);
        if (organisation && (words > 1 || p.has(m_run - 1, WordClass::Determiner)))
            return surely(ActorKind::Organisation);
        guessByContext(name);
    }

    /// What stands around and is no proof: see NameMention::leaning.
    int leaning() const
    {
        int sum = 0;
        const bool owner = isPossessiveMark(p, m_end);
        const qsizetype behind = owner ? m_end + 1 : m_end;
        const auto small = [this](qsizetype i) {
            return p.isWord(i) && !p.isCapital(i);
        };
        if (p.has(behind, WordUse::OfCompany) && (small(behind) || isOfficeInCapitals(p, behind)))
            sum -= 2; // "Nordkyst shares", "Nordkyst’s chairman"
        else if (small(behind) && isPersonNoun(p, behind))
            sum -= owner ? -p.has(behind, WordClass::Kin) : 2; // "Nordkyst boss"; "Ruiz’s sister"
        if (p.is(m_run - 1, u"the") && m_begin == m_run)
            sum -= 2;
        if (m_end == m_begin + 1 && (isCamelCase(p.word(m_begin)) || isJoinedNews(p.word(m_begin))))
            sum -= 4;
        if (p.is(m_run - 1, u"at") && m_begin == m_run)
            sum -= 1;
        if (p.entry(m_end).isVerb() || p.has(m_end, WordClass::Auxiliary))
            sum += leaningOfVerb();
        const bool age = p.isMark(m_end, u',')
            && p.words().value(m_end + 1).kind == TokenKind::Number && p.word(m_end + 1).size() == 2
            && p.isMark(m_end + 2, u',');
        const bool surname = m_end == m_begin + 1 && isSurnameForm(p.word(m_begin));
        return sum + 4 * age + 2 * (m_name.labelled || isHandleBehind())
            + 4 * (surname || isParticle(p, m_begin - 1));
    }

private:
    /// "Marrow Bay", "Lake Orrin", "Mill Road", "West Norrland"; not "Ricki Lake".
    bool isLand() const
    {
        constexpr std::array<QStringView, 13> sides{
            u"north",   u"south",   u"east",  u"west",  u"northern", u"southern", u"eastern",
            u"western", u"central", u"upper", u"lower", u"latin",    u"inner"};
        const bool street = p.is(m_end - 1, u"street") || p.is(m_end - 1, u"road")
            || p.is(m_end - 1, u"avenue") || p.is(m_end - 1, u"wharf");
        const bool side = m_end == m_begin + 2 && isPlaceName(p, m_end - 1)
            && std::any_of(sides.begin(), sides.end(),
                           [this](QStringView each) { return p.is(m_begin, each); });
        if (side || (street && !isGivenName(p, m_begin) && !isTitle(p, m_begin)))
            return true;
        return p.has(m_begin, WordUse::LandForm)
            || (p.has(m_end - 1, WordUse::LandForm) && !isGivenName(p, m_begin));
    }

    /// "Ana (@anaruiz)": what one is called on the web.
    bool isHandleBehind() const
    {
        return p.isMark(m_end, u'(') && p.word(m_end + 1).startsWith(u'@');
    }

    /// "Fast Forward", "Copyright Policy": no word that anybody is called by.
    bool areCommonWords() const
    {
        for (qsizetype i = m_begin; i < m_end; ++i) {
            if (!p.isWord(i) || !isCommonWord(p.word(i), p.lexicon())
                || p.has(i, WordUse::NameTitle) || p.has(i, WordUse::PersonNoun)
                || p.has(i, WordClass::Office))
                return false;
        }
        return true;
    }

    void guessByContext(NameMention &name) const
    {
        const qsizetype words = name.words.size();
        const bool place = isPlaceName(p, m_begin);
        const ActorKind told = toldKind(name);
        const bool which = p.isMark(m_end, u',') && p.is(m_end + 1, u"which");
        if (which && words == 1 && !place) { // or what was just told: "he told Ruiz, which meant"
            name.kind = ActorKind::Organisation;
            name.leaning -= 1;
            return;
        }
        if (told != ActorKind::Anonymous && !(place && told == ActorKind::Organisation)) {
            name.kind = told;
            name.sure = true;
            setGender(name);
            return;
        }
        const bool ofKnown = words > 1 && p.has(m_begin, WordUse::KnownOrganisation);
        if (ofKnown && !isGivenName(p, m_begin)) { // "Apple Watch"
            name.kind = ActorKind::Organisation;
            return;
        }
        if (place && words > 1 && p.has(m_end - 1, WordClass::Organisation)
            && !p.has(m_end - 1, WordClass::Office)) { // "Norrland Government"
            name.kind = ActorKind::Organisation;
            name.sure = true;
            return;
        }
        const bool surname = words == 2 && p.word(m_end - 1).contains(u'-');
        if (place && !surname) {
            name.kind = ActorKind::Place;
            name.sure = words == 1;
            return;
        }
        const bool article = p.is(m_run - 1, u"the");
        if ((words == 1 && isAcronym(p, m_begin) && !isForcedCapital(p, m_begin)) || article)
            name.kind = ActorKind::Organisation;
        else if (words == 1 && p.has(m_begin, WordClass::Nationality))
            name.kind = ActorKind::Group;
        else if (words > 4 || (words > 1 && !surname && areCommonWords()))
            name.kind = ActorKind::Organisation;
    }

    /// "Nordkyst said it", "Nordkyst have"; "Ruiz said she".
    int leaningOfVerb() const
    {
        constexpr qsizetype farthest = 4;
        if (p.is(m_end, u"have") || p.is(m_end, u"are") || p.is(m_end, u"were"))
            return -1;
        const qsizetype end = std::min(m_end + farthest, p.sentenceOf(m_begin).end);
        for (qsizetype i = m_end + 1; i < end && !p.isSpoken(i); ++i) {
            if (p.is(i, u"it") || p.is(i, u"its"))
                return -2;
            if (p.is(i, u"he") || p.is(i, u"she") || p.is(i, u"his") || p.is(i, u"her"))
                return 2;
        }
        return 0;
    }

    /// "His brother, | Jordan", "the boy’s mother, | Florence": whose relative has no name of a place.
    bool isRelative() const
    {
        constexpr qsizetype mostBetween = 3; // "her late younger sister"
        if (!p.isMark(m_run - 1, u',') || !p.has(m_run - 2, WordClass::Kin)
            || isPossessiveMark(p, m_end))
            return false;
        for (qsizetype i = m_run - 3; i >= std::max<qsizetype>(0, m_run - 3 - mostBetween); --i) {
            if (p.has(i, WordClass::Possessive) || isPossessiveMark(p, i))
                return true;
            if (!p.isWord(i) || p.has(i, WordClass::Preposition))
                return false;
        }
        return false;
    }

    /// What the words around say: "Ruiz, who", "Nordkyst, which", "carmaker Nordkyst", "Ruiz, a
    /// miller"; Anonymous where they say nothing.
    ActorKind toldKind(const NameMention &name) const
    {
        // "told Ruiz, which ended it": only "who" is always about the name
        if (p.isMark(m_end, u',') && p.is(m_end + 1, u"which") && !p.is(m_run - 1, u"told"))
            return ActorKind::Organisation;
        if (p.isMark(m_end, u',') && p.is(m_end + 1, u"who"))
            return ActorKind::Person;
        if (p.is(m_end, u"who") || isRelative())
            return ActorKind::Person;
        const auto noun = [this](qsizetype i) {
            if (isPersonNoun(p, i))
                return ActorKind::Person;
            return p.has(i, WordClass::Organisation) || p.has(i, WordUse::Firm)
                ? ActorKind::Organisation
                : ActorKind::Anonymous;
        };
        if (const ActorKind before = noun(m_run - 1); before != ActorKind::Anonymous
            && !p.isCapital(m_run - 1) && !p.is(m_run - 2, u"to")
            && (before == ActorKind::Organisation || !isCamelCase(p.word(m_begin))))
            return before;
        if (name.apposition.isEmpty())
            return ActorKind::Anonymous;
        ActorKind told = ActorKind::Anonymous;
        for (qsizetype i = m_end + 1; p.words().value(i).span.end <= name.apposition.end
             && i < p.size() && !p.has(i, WordClass::Preposition);
             ++i) {
            if (const ActorKind here = noun(i); here != ActorKind::Anonymous)
                told = here;
        }
        return told;
    }

    bool knownGiven(qsizetype i) const { return isGivenName(p, i); }

    /// "Her sister | Ingrid", "his brother, | Paul Weld": what is told right before; none at the beginning of all.
    const WordEntry *nounBefore() const
    {
        if (m_run > 0 && isPersonNoun(p, m_run - 1) && !p.isCapital(m_run - 1))
            return &p.entry(m_run - 1);
        return isRelative() ? &p.entry(m_run - 2) : nullptr;
    }

    void setGender(NameMention &name) const
    {
        if (name.gender != Gender::Unknown)
            return;
        const WordEntry *noun = nounBefore();
        if (noun)
            name.gender = genderTold(*noun);
        // A single word may be a last name, but not behind "her colleague".
        if (name.gender != Gender::Unknown || (!noun && name.words.size() < 2))
            return;
        const bool male = p.has(m_begin, WordClass::MaleName) || p.has(m_begin, WordUse::GivenMale);
        const bool female =
            p.has(m_begin, WordClass::FemaleName) || p.has(m_begin, WordUse::GivenFemale);
        if (male != female)
            name.gender = male ? Gender::Masculine : Gender::Feminine;
    }

    const TaggedParagraph &p;
    const qsizetype m_run;
    const qsizetype m_begin;
    const qsizetype m_end;
    const NameMention &m_name;
};

} // namespace

void tellKind(const TaggedParagraph &p, NameWords words, NameMention &name)
{
    const NameMention read = name;
    const KindGuess guess(p, words, read);
    name.leaning = guess.leaning();
    guess.guessKind(name);
}

bool isNameSubject(const TaggedParagraph &p, qsizetype run)
{
    const qsizetype first = p.sentenceOf(run).first;
    qsizetype i = run - 1;
    if (i >= first && (p.has(i, WordUse::Firm) || p.has(i, WordClass::Organisation))) {
        --i;
        while (i >= first && isContentWord(p, i) && !p.entry(i).isVerb() && !p.isCapital(i))
            --i;
    }
    if (i > first && p.is(i, u"by") && p.has(i - 1, WordClass::Document))
        i -= 2;
    const bool ofOne = i > first && isPersonNoun(p, i) && !p.isCapital(i) && isContentWord(p, i - 1)
        && p.isCapital(i - 1) && !p.entry(i - 1).isVerb();
    if (ofOne) { // "Storm coach | Ana Ruiz", whatever Storm is
        for (--i; i >= first && isContentWord(p, i) && p.isCapital(i); --i) { }
    }
    while (i >= first
           && (p.isAdverb(i) || p.has(i, WordClass::Office) || p.has(i, WordClass::Nationality)
               || p.has(i, WordClass::Determiner) || p.has(i, WordClass::Conjunction)
               || p.has(i, WordClass::Possessive) || isPersonNoun(p, i)))
        --i;
    return i < first || p.isMark(i, u',') || p.words()[i].kind == TokenKind::QuoteMark;
}

} // namespace onrecord
