// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/namereader.h"

#include "core/names/nameforms.h"
#include "core/names/namekind.h"
#include "core/names/namewords.h"
#include "core/names/titles.h"
#include "core/paragraph/nounphrases.h"

#include <algorithm>

namespace onrecord {

namespace {

/// Where the place begins that a peer is called after, "Lord Dray | of Tarn"; \a end for other names.
qsizetype seatBehind(const TaggedParagraph &p, qsizetype begin, qsizetype end)
{
    if (!p.has(begin, WordUse::Peerage))
        return end;
    for (qsizetype i = begin + 2; i + 1 < end; ++i) {
        if (p.is(i, u"of"))
            return i;
    }
    return end;
}

/// Reads one name whose first capital word is at \a begin and that ends before \a end.
class NameReader
{
public:
    NameReader(const TaggedParagraph &paragraph, qsizetype begin, qsizetype end)
        : p(paragraph)
        , m_run(begin)
        , m_begin(begin)
        , m_end(seatBehind(paragraph, begin, end))
        , m_after(end)
    {
    }

    std::optional<NameMention> read()
    {
        skipTitles();
        if (m_begin >= m_end)
            return std::nullopt;
        NameMention name;
        name.paragraph = p.index();
        name.sentence = p.spanOf(p.sentenceOf(m_begin));
        name.span = p.spanOf({nameBegin(), nameEnd()});
        collectWords(name);
        if (name.words.isEmpty())
            return std::nullopt;
        name.titled = m_titled;
        name.doubtful = m_doubtful;
        name.gender = m_gender;
        name.quoted = p.isSpoken(m_begin);
        name.possessive = isPossessiveMark(p, m_after) || p.isMark(m_after, u'\u2019');
        name.located = p.has(m_run - 1, WordClass::Preposition);
        name.subject = isNameSubject(p, m_run);
        name.labelled = m_run == 0 && p.isMark(m_after, u':');
        name.first = m_begin == m_run && isForcedCapital(p, m_begin);
        name.descriptionBefore = descriptionBefore();
        name.apposition = appositionAfter();
        tellKind(p, {m_run, m_begin, m_end}, name);
        return name;
    }

private:
    /// "Sir Ian Oake", "von Holt": an honour and a particle in small letters belong to the name.
    qsizetype nameBegin() const
    {
        constexpr qsizetype mostParticles = 2;
        qsizetype begin = m_begin;
        while (m_begin == m_run && begin > std::max<qsizetype>(0, m_run - mostParticles)
               && isParticle(p, begin - 1) && isSurnameParticle(begin - 1))
            --begin;
        const qsizetype before = p.isMark(begin - 1, u'.') ? begin - 2 : begin - 1;
        const bool noble = p.has(before, WordUse::Honour) && !p.has(before, WordClass::Abbreviation)
            && !p.has(before, WordClass::Kin) && !p.has(before, WordClass::Office);
        if (begin == m_begin && before >= m_run && p.has(before, WordUse::Honour)
            && (noble || m_begin + 1 < m_end))
            begin = before;
        return begin;
    }

    qsizetype particleBegin() const
    {
        const qsizetype begin = nameBegin();
        return begin < m_begin && isParticle(p, begin) ? begin : m_begin;
    }

    /// Of the particles those that no other word of English looks like.
    bool isSurnameParticle(qsizetype i) const
    {
        return !p.is(i, u"e") && !p.is(i, u"y") && !p.is(i, u"das") && !p.is(i, u"do")
            && p.sentenceOf(m_begin).contains(i) && (!p.isCapital(i - 1) || isNoName(p, i - 1));
    }

    /// The full stop of "Jr." is part of the name.
    qsizetype nameEnd() const
    {
        if (m_after > m_end)
            return m_after;
        return isSuffix(p, m_end - 1) && p.isMark(m_end, u'.')
                && p.words()[m_end - 1].span.end == p.words()[m_end].span.begin
            ? m_end + 1
            : m_end;
    }

    void skipTitles()
    {
        // "General Motors", "Justice Department": the title is part of the name
        const bool institution = p.has(m_end - 1, WordClass::OrganisationName);
        if (institution && m_begin + 2 <= m_end && p.is(m_begin, u"st")) // "St Corin’s School"
            return;
        if (m_begin + 2 <= m_end && isTitle(p, m_begin) && institution
            && (m_begin + 2 == m_end || isWorkIn(m_begin)))
            return;
        while (m_begin < m_end && !isSurname(m_begin) && !beginsName(m_begin)
               && (isTitle(p, m_begin) || p.isMark(m_begin, u'.')
                   || p.has(m_begin, WordClass::NotNoun) || isForcedTitle(m_begin)
                   || isOriginBefore(m_begin))) {
            const bool alone = m_begin + 1 == m_end && m_begin == m_run;
            const bool name =
                p.has(m_begin, WordClass::Office) || p.has(m_begin, WordUse::NameTitle);
            const bool certain = alone && name && !p.has(m_begin, WordClass::Title);
            // "Amol Sen … Sen asked": a last name that looks like a title
            m_doubtful = alone && !certain && p.isCapital(m_begin) && !p.isMark(m_end, u'.');
            if (certain || m_doubtful)
                break;
            m_titled = m_titled || isTitle(p, m_begin)
                || (isPersonNoun(p, m_begin) && isForcedTitle(m_begin));
            takeGender(m_begin);
            ++m_begin;
        }
        const qsizetype before = m_begin - 1;
        if (m_begin == m_run && isTitle(p, before)) {
            m_titled = true;
            takeGender(before);
        }
    }

    void takeGender(qsizetype title)
    {
        if (const Gender told = genderTold(p.entry(title)); told != Gender::Unknown)
            m_gender = told;
    }

    /// "Student" of the Student Loans Company, "Employee" of the Employee Benefit Institute: a noun
    /// for people before the others of the name of an institution.
    bool isWorkIn(qsizetype i) const
    {
        return !p.has(i, WordClass::Title) && !p.has(i, WordClass::Abbreviation)
            && isPersonNoun(p, i) && !isGivenName(p, i + 1) && !isTitle(p, i + 1)
            && p.has(i + 1, WordUse::Ordinary);
    }

    /// "Norwegian Minister …", "Tory Ana Ruiz", "Republican Ana Ruiz"
    bool isOriginBefore(qsizetype i) const
    {
        if (i + 1 >= m_end)
            return false;
        const bool origin = p.has(i, WordClass::Nationality) || p.has(i, WordUse::Inhabitant)
            || p.has(i, WordUse::KnownOrganisation) || p.has(i, WordUse::PartyMember);
        const bool person = isGivenName(p, i + 1) && i + 2 < m_end && !isGivenName(p, i)
            && !entryOfName(p, m_begin, m_end).has(WordUse::KnownOrganisation)
            && !p.has(m_end - 1, WordClass::OrganisationName)
            && !p.has(m_end - 1, WordUse::OrganisationWord);
        return (p.has(i, WordClass::Nationality) && isTitle(p, i + 1)) || (origin && person);
    }

    /// "Guitarist Ana Ruiz", "Carmaker Nordkyst", where they begin a sentence: a noun that would have
    /// a small letter elsewhere.
    bool isForcedTitle(qsizetype i) const
    {
        if (i + 1 >= m_end || !isForcedCapital(p, i) || isGivenName(p, i)
            || p.has(i + 1, WordClass::OrganisationName) || !p.isWord(i + 1))
            return false;
        const bool isPerson = isPersonNoun(p, i) || isProfession(p.word(i));
        return ((isPerson || p.has(i, WordUse::PeopleNoun)) && isGivenName(p, i + 1))
            || (i == m_begin && i + 3 == m_end && isPerson && isUnknownName(i + 1))
            || (isBeforeName(i) && !isOrdinary(p, i + 1));
    }

    /// Volcanologist, radiographer, paediatrician: no name ends so.
    static bool isProfession(QStringView word)
    {
        return word.endsWith(u"ologist") || word.endsWith(u"onomist") || word.endsWith(u"grapher")
            || word.endsWith(u"iatrist") || word.endsWith(u"ician");
    }

    bool isBeforeName(qsizetype i) const
    {
        return p.has(i, WordUse::Firm) || p.has(i, WordUse::BeforeName);
    }

    /// "Presenter | Mishal Grey": two words that are nothing else than a name of somebody.
    bool isUnknownName(qsizetype i) const
    {
        return !isOrdinary(p, i) && !isPlaceName(p, i) && !isAcronym(p, i)
            && !p.has(i, WordClass::Nationality) && p.isWord(i + 1) && p.isCapital(i + 1)
            && !isAcronym(p, i + 1) && !p.has(i + 1, WordClass::OrganisationName)
            && !p.has(i + 1, WordUse::OrganisationWord) && !p.has(i + 1, WordUse::CompanySuffix)
            && !entryOfName(p, m_begin, m_end).has(WordUse::KnownOrganisation)
            && !entryOfName(p, i, m_end).has(WordUse::KnownOrganisation);
    }

    /// "Mr. King": a title that is a last name here, as nothing but a form of address stands before
    /// it; "Mr. President" has no name.
    bool isSurname(qsizetype i) const
    {
        if (i + 1 != m_end || i == m_run || !isTitle(p, i))
            return false;
        const qsizetype before = p.isMark(i - 1, u'.') ? i - 2 : i - 1;
        return p.has(before, WordUse::FormOfAddress) && !p.has(i, WordUse::TitleAlone);
    }

    /// "New York", "First National Bank": the adjective is part of the name, as a capital within a
    /// sentence shows; "Former President" has none.
    bool beginsName(qsizetype i) const
    {
        if (i + 1 >= m_end || !p.isCapital(i) || !p.isCapital(i + 1) || isTitle(p, i + 1))
            return false;
        if (p.is(i, u"new"))
            return p.sentenceOf(i).first != i || p.has(i + 1, WordClass::PlaceName);
        bool institution = false;
        for (qsizetype k = i + 1; k < m_end; ++k)
            institution = institution || p.has(k, WordClass::OrganisationName);
        if (p.is(i, u"big") || p.is(i, u"old"))
            return true;
        return p.sentenceOf(i).first != i && institution && p.has(i, WordClass::NotNoun)
            && !p.is(i, u"former") && !p.is(i, u"late");
    }

    void collectWords(NameMention &name) const
    {
        for (qsizetype i = std::min(m_begin, particleBegin()); i < m_end; ++i) {
            if (p.isWord(i) && p.words()[i].quotation == p.words()[m_begin].quotation)
                name.words.append(p.word(i).toString());
        }
    }

    /// "Ukrainian leader", "the union’s chairman", titles included.
    Span descriptionBefore() const
    {
        constexpr qsizetype longest = 8; // words
        qsizetype first = m_begin;
        bool describes = m_begin > m_run;
        for (qsizetype i = m_run - 1; i >= std::max<qsizetype>(0, m_run - longest); --i) {
            // What Lind did to Ruiz is nothing that she is: Lind accused Ruiz of it.
            const bool isPast = p.word(i).endsWith(u"ed") && p.entry(i).isVerb();
            const bool noun = !isPast && (isPersonNoun(p, i) || isTitle(p, i));
            if (first == m_begin && !noun && !describes)
                break;
            const bool two = p.is(i, u"and") && describes && isPersonNoun(p, i - 1);
            const bool joins = noun || two || p.has(i, WordClass::Nationality)
                || isPossessiveMark(p, i) || p.has(i, WordClass::NotNoun)
                || (p.isWord(i) && p.entry(i).classes.isEmpty() && !p.entry(i).isVerb());
            if (!joins)
                break;
            describes = true;
            first = i;
        }
        first = std::min(first, m_run);
        if (describes && first < m_begin)
            return p.spanOf({first, m_begin});
        return officeAcrossComma();
    }

    /// "The mayor of Tarn, Ana Ruiz, left", "His sister, Ana Ruiz, left": then who it is.
    Span officeAcrossComma() const
    {
        constexpr qsizetype farthest = 8;
        const qsizetype comma = m_run - 1;
        const bool verb = p.has(m_end, WordClass::Auxiliary) || p.entry(m_end).isVerb();
        if (!(verb || p.isMark(m_end, u',')) || m_begin != m_run || !p.isMark(comma, u','))
            return {};
        const qsizetype floor = p.sentenceOf(m_begin).first;
        qsizetype office = comma - 1;
        while (office > std::max(floor, comma - farthest) && !isPersonNoun(p, office))
            --office;
        if (!isPersonNoun(p, office))
            return {};
        const std::optional<Source> phrase = sourceEndingAt(p, comma - 1, floor);
        const bool holds = phrase && !phrase->pronoun && phrase->head.end == office + 1
            && phrase->head.contains(office) && isOfOne(phrase->head);
        return holds ? p.spanOf({phrase->head.first, comma}) : Span{};
    }

    /// "the mayor", "Nordkyst’s chief": one who is known, not "a mayor" or one of several.
    bool isOfOne(WordRange head) const
    {
        bool owned = p.is(head.first, u"the") || p.has(head.first, WordClass::Possessive);
        for (qsizetype i = head.first; i < head.end; ++i)
            owned = owned || isPossessiveMark(p, i);
        return owned;
    }

    Span appositionAfter() const
    {
        if (!p.isMark(m_after, u','))
            return {};
        const std::optional<Source> source =
            sourceBeginningAt(p, m_begin, p.sentenceOf(m_begin).end);
        if (!source || source->apposition.isEmpty() || source->apposition.first != m_after + 1)
            return {};
        // "According to Ruiz, the harbour is full": what follows is what she says
        const bool leads = p.is(p.sentenceOf(m_begin).first, u"according")
            && !p.isMark(source->apposition.end, u',');
        if (leads || p.has(source->apposition.first, WordClass::Relative))
            return {};
        bool describes = false;
        for (qsizetype i = source->apposition.first; i < source->apposition.end; ++i) {
            if (p.has(i, WordClass::Relative) || p.isMark(i, u','))
                return describes ? p.spanOf({source->apposition.first, i}) : Span{};
            describes = describes || isPersonNoun(p, i) || p.has(i, WordClass::Organisation)
                || p.has(i, WordClass::Group) || p.has(i, WordUse::Firm);
        }
        return describes ? p.spanOf(source->apposition) : Span{};
    }

    const TaggedParagraph &p;
    const qsizetype m_run;
    qsizetype m_begin;
    const qsizetype m_end; ///< of the words that it is found again by
    const qsizetype m_after; ///< the end of it all: Lord Dray | of Tarn |
    bool m_titled = false;
    bool m_doubtful = false;
    Gender m_gender = Gender::Unknown;
};

} // namespace

/// "BULLISH ON CREDIT | Pavel Oake said": where a name begins behind a heading that agencies set in capitals
/// before a paragraph's first words; \a begin where there is none.
static qsizetype behindCrosshead(const TaggedParagraph &p, qsizetype begin, qsizetype end)
{
    constexpr qsizetype fewest = 2; // words; one may be "NBC"
    constexpr qsizetype longEnough = 4; // letters; shorter words may be abbreviations
    if (begin >= end || p.sentenceOf(begin).first != begin)
        return begin;
    qsizetype name = begin;
    bool common = false;
    for (; name < end && p.isWord(name); ++name) {
        const QStringView word = p.word(name);
        if (std::any_of(word.begin(), word.end(), [](QChar each) { return each.isLower(); }))
            break;
        common = common || (word.size() >= longEnough && p.has(name, WordUse::Ordinary));
    }
    const bool found = common && name - begin >= fewest && name < end && p.isCapital(name);
    return found ? name : begin;
}

std::optional<NameMention> readName(const TaggedParagraph &p, qsizetype begin, qsizetype end)
{
    return NameReader(p, behindCrosshead(p, begin, end), end).read();
}

} // namespace onrecord
