// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/namereader.h"

#include "core/paragraph/nounphrases.h"
#include "core/speakers/nameforms.h"

#include <algorithm>

namespace onrecord {

bool isSuffix(const TaggedParagraph &p, qsizetype i)
{
    return isNameSuffix(p.word(i));
}

bool isTitle(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordClass::Title) || p.has(i, WordClass::Office);
}

namespace {

/// Reads one name whose first capital word is at \a begin and that ends before \a end.
class NameReader
{
public:
    NameReader(const TaggedParagraph &paragraph, qsizetype begin, qsizetype end)
        : p(paragraph)
        , m_run(begin)
        , m_begin(begin)
        , m_end(end)
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
        name.span = p.spanOf({m_begin, m_end});
        collectWords(name);
        if (name.words.isEmpty())
            return std::nullopt;
        name.titled = m_titled;
        name.gender = m_gender;
        name.quoted = p.isSpoken(m_begin);
        name.possessive = isPossessiveMark(p, m_end) || p.isMark(m_end, u'\u2019');
        name.subject = isSubject();
        name.first = m_begin == m_run && p.sentenceOf(m_begin).first == m_begin;
        name.descriptionBefore = descriptionBefore();
        name.apposition = appositionAfter();
        guessKind(name);
        return name;
    }

private:
    void skipTitles()
    {
        // "General Motors", "Justice Department": the title is part of the name
        if (m_begin + 2 == m_end && isTitle(p, m_begin)
            && p.has(m_begin + 1, WordClass::OrganisationName))
            return;
        while (m_begin < m_end && !isSurname(m_begin) && !beginsName(m_begin)
               && (isTitle(p, m_begin) || p.isMark(m_begin, u'.')
                   || p.has(m_begin, WordClass::NotNoun)
                   || (p.has(m_begin, WordClass::Nationality) && m_begin + 1 < m_end
                       && isTitle(p, m_begin + 1)))) {
            const bool name = m_begin + 1 == m_end && p.has(m_begin, WordClass::Office)
                && !p.has(m_begin, WordClass::Title);
            if (name && m_begin == m_run)
                break;
            m_titled = m_titled || isTitle(p, m_begin);
            if (p.has(m_begin, WordClass::Masculine))
                m_gender = Gender::Masculine;
            if (p.has(m_begin, WordClass::Feminine))
                m_gender = Gender::Feminine;
            ++m_begin;
        }
        const qsizetype before = m_begin - 1;
        if (m_begin == m_run && isTitle(p, before)) {
            m_titled = true;
            if (p.has(before, WordClass::Masculine))
                m_gender = Gender::Masculine;
            if (p.has(before, WordClass::Feminine))
                m_gender = Gender::Feminine;
        }
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
        return p.sentenceOf(i).first != i && institution && p.has(i, WordClass::NotNoun)
            && !p.is(i, u"former") && !p.is(i, u"late");
    }

    void collectWords(NameMention &name) const
    {
        for (qsizetype i = m_begin; i < m_end; ++i) {
            if (p.isWord(i) && p.words()[i].quotation == p.words()[m_begin].quotation)
                name.words.append(p.word(i).toString());
        }
    }

    bool isSubject() const
    {
        qsizetype i = m_run - 1;
        while (i >= 0
               && (p.isAdverb(i) || p.has(i, WordClass::Office) || p.has(i, WordClass::Nationality)
                   || p.has(i, WordClass::Determiner) || p.has(i, WordClass::Conjunction)))
            --i;
        return i < 0 || p.words()[i].sentence != p.words()[m_begin].sentence || p.isMark(i, u',')
            || p.words()[i].kind == TokenKind::QuoteMark;
    }

    void guessKind(NameMention &name) const
    {
        bool organisation = false;
        for (qsizetype i = m_begin; i < m_end; ++i)
            organisation = organisation || p.has(i, WordClass::OrganisationName) || p.is(i, u"of")
                || p.isMark(i, u'&') || isInnerStop(p, i);
        const qsizetype words = name.words.size();
        const bool known = words > 1 && knownGiven(m_begin);
        const auto surely = [&name](ActorKind kind) {
            name.kind = kind;
            name.sure = true;
        };
        if ((m_titled && words <= 4 && !organisation) || isSuffix(p, m_end - 1)
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
        const bool place = p.has(m_begin, WordClass::PlaceName);
        const ActorKind told = toldKind(name);
        if (told != ActorKind::Anonymous && !(place && told == ActorKind::Organisation)) {
            surely(told);
            setGender(name);
            return;
        }
        if (place) {
            name.kind = ActorKind::Place;
            name.sure = words == 1;
            return;
        }
        const bool article = p.is(m_run - 1, u"the");
        if ((words == 1 && isAcronym(p, m_begin)) || article)
            name.kind = ActorKind::Organisation;
        else if (words == 1 && p.has(m_begin, WordClass::Nationality))
            name.kind = ActorKind::Group;
        else if (words > 4)
            name.kind = ActorKind::Organisation;
    }

    /// What the words around say: "Ruiz, who", "Nordkyst, which", "carmaker Nordkyst", "Ruiz, a
    /// miller"; Anonymous where they say nothing.
    ActorKind toldKind(const NameMention &name) const
    {
        if (p.isMark(m_end, u',') && (p.is(m_end + 1, u"which") || p.is(m_end + 1, u"who")))
            return p.is(m_end + 1, u"who") ? ActorKind::Person : ActorKind::Organisation;
        if (p.is(m_end, u"who"))
            return ActorKind::Person;
        const auto noun = [this](qsizetype i) {
            if (p.has(i, WordClass::Office) || p.has(i, WordClass::Kin))
                return ActorKind::Person;
            return p.has(i, WordClass::Organisation) ? ActorKind::Organisation
                                                     : ActorKind::Anonymous;
        };
        if (const ActorKind before = noun(m_run - 1);
            before != ActorKind::Anonymous && !p.isCapital(m_run - 1))
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

    bool knownGiven(qsizetype i) const
    {
        return p.has(i, WordClass::MaleName) || p.has(i, WordClass::FemaleName);
    }

    void setGender(NameMention &name) const
    {
        if (name.gender != Gender::Unknown || name.words.size() < 2)
            return;
        const bool male = p.has(m_begin, WordClass::MaleName);
        const bool female = p.has(m_begin, WordClass::FemaleName);
        if (male != female)
            name.gender = male ? Gender::Masculine : Gender::Feminine;
    }

    /// "Ukrainian leader", "the union’s chairman", titles included.
    Span descriptionBefore() const
    {
        constexpr qsizetype longest = 8; // words
        qsizetype first = m_begin;
        bool describes = m_begin > m_run;
        for (qsizetype i = m_run - 1; i >= std::max<qsizetype>(0, m_run - longest); --i) {
            const bool noun = p.has(i, WordClass::Office) || p.has(i, WordClass::Title)
                || p.has(i, WordClass::Kin);
            if (first == m_begin && !noun && !describes)
                break;
            const bool joins = noun || p.has(i, WordClass::Nationality) || isPossessiveMark(p, i)
                || p.has(i, WordClass::NotNoun)
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

    /// "The mayor of Tarn, Ana Ruiz, left": an office of somebody known, then who it is.
    Span officeAcrossComma() const
    {
        constexpr qsizetype farthest = 8;
        const qsizetype comma = m_run - 1;
        const bool closed =
            p.isMark(m_end, u',') || p.has(m_end, WordClass::Auxiliary) || p.entry(m_end).isVerb();
        if (!closed || m_begin != m_run || !p.isMark(comma, u','))
            return {};
        const qsizetype floor = p.sentenceOf(m_begin).first;
        qsizetype office = comma - 1;
        while (office > std::max(floor, comma - farthest) && !p.has(office, WordClass::Office))
            --office;
        if (!p.has(office, WordClass::Office))
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
        if (!p.isMark(m_end, u','))
            return {};
        const std::optional<Source> source =
            sourceBeginningAt(p, m_begin, p.sentenceOf(m_begin).end);
        if (!source || source->apposition.isEmpty() || source->apposition.first != m_end + 1)
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
            describes = describes || p.has(i, WordClass::Office) || p.has(i, WordClass::Kin)
                || p.has(i, WordClass::Organisation) || p.has(i, WordClass::Group);
        }
        return describes ? p.spanOf(source->apposition) : Span{};
    }

    const TaggedParagraph &p;
    const qsizetype m_run;
    qsizetype m_begin;
    const qsizetype m_end;
    bool m_titled = false;
    Gender m_gender = Gender::Unknown;
};

} // namespace

std::optional<NameMention> readName(const TaggedParagraph &p, qsizetype begin, qsizetype end)
{
    return NameReader(p, begin, end).read();
}

} // namespace onrecord
