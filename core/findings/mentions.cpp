// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/mentions.h"

#include "core/findings/sources.h"

namespace onrecord {
namespace {

bool isAcronym(QStringView word)
{
    return word.size() > 1 && word.toString() == word.toString().toUpper()
        && word.front().isLetter();
}

/// Words that join the parts of one name: Ludwig van der Berg, Ana de la Ruiz.
bool isParticle(const TaggedParagraph &p, qsizetype i)
{
    for (QStringView particle :
         {u"van", u"von", u"der", u"den", u"de", u"da", u"di", u"del", u"della", u"la", u"le",
          u"bin", u"al", u"el", u"ibn", u"ter", u"dos", u"du"}) {
        if (p.word(i) == particle)
            return true;
    }
    return false;
}

bool isInitialStop(const TaggedParagraph &p, qsizetype i)
{
    return p.isMark(i, u'.') && p.words()[i - 1].span.end == p.words()[i].span.begin
        && p.has(i - 1, WordClass::Abbreviation);
}

/// A capital word that is no name by itself: function words, pronouns, times, adverbs.
bool isNoName(const TaggedParagraph &p, qsizetype i)
{
    const bool first = p.sentenceOf(i).first == i
        || p.words().value(i - 1).kind == TokenKind::QuoteMark || p.isMark(i - 1, u':');
    const bool function = p.has(i, WordClass::Determiner) || p.has(i, WordClass::Pronoun)
        || p.has(i, WordClass::Preposition) || p.has(i, WordClass::Conjunction)
        || p.has(i, WordClass::Subordinator) || p.has(i, WordClass::Relative)
        || p.has(i, WordClass::Auxiliary) || p.has(i, WordClass::Negation)
        || p.has(i, WordClass::Month) || p.has(i, WordClass::Weekday)
        || p.has(i, WordClass::FirstPerson);
    if (function)
        return !p.has(i, WordClass::Auxiliary) || first || p.has(i, WordClass::Month);
    if (p.has(i, WordClass::Nationality) && p.isWord(i + 1) && !p.isCapital(i + 1)
        && !p.has(i + 1, WordClass::Auxiliary) && !isPossessiveMark(p, i + 1))
        return true;
    if (first)
        return p.isAdverb(i) || (p.isMark(i + 1, u',') && p.word(i).endsWith(u"ly"))
            || p.has(i, WordClass::Adverb) || p.has(i, WordClass::TimeWord)
            || p.has(i, WordClass::Group) || p.has(i, WordClass::NotSubject)
            || p.has(i, WordClass::Number) || p.has(i, WordClass::Document)
            || (p.entry(i).isVerb() && !p.isCapital(i + 1));
    return false;
}

bool isTitle(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordClass::Title) || p.has(i, WordClass::Role);
}

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
        guessKind(name);
        name.role = roleBefore();
        name.apposition = appositionAfter();
        return name;
    }

private:
    void skipTitles()
    {
        while (m_begin < m_end
               && (isTitle(p, m_begin) || p.isMark(m_begin, u'.')
                   || p.has(m_begin, WordClass::NotNoun)
                   || (p.has(m_begin, WordClass::Nationality) && m_begin + 1 < m_end
                       && isTitle(p, m_begin + 1)))) {
            const bool name = m_begin + 1 == m_end && p.has(m_begin, WordClass::Role)
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

    void collectWords(NameMention &name) const
    {
        for (qsizetype i = m_begin; i < m_end; ++i) {
            if (p.isWord(i))
                name.words.append(p.word(i).toString());
        }
    }

    bool isSubject() const
    {
        qsizetype i = m_run - 1;
        while (i >= 0
               && (p.isAdverb(i) || p.has(i, WordClass::Role) || p.has(i, WordClass::Nationality)
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
                || p.isMark(i, u'&');
        const qsizetype words = name.words.size();
        if (m_titled && words <= 4 && !organisation) {
            name.sure = true;
            setGender(name);
            return;
        }
        if (organisation && (words > 1 || p.has(m_run - 1, WordClass::Determiner))) {
            name.kind = ActorKind::Organisation;
            name.sure = true;
            return;
        }
        const bool thing = p.isMark(m_end, u',') && p.is(m_end + 1, u"which");
        if (thing && !p.has(m_begin, WordClass::PlaceName) && !m_titled) {
            name.kind = ActorKind::Organisation;
            name.sure = true;
            return;
        }
        if (p.has(m_begin, WordClass::PlaceName) && (words == 1 || !knownGiven(m_begin))) {
            name.kind = ActorKind::Place;
            name.sure = words == 1;
            return;
        }
        if (words > 1 && knownGiven(m_begin)) {
            name.sure = true;
            setGender(name);
            return;
        }
        const bool article = p.is(m_run - 1, u"the");
        if ((words == 1 && isAcronym(name.words.first())) || article)
            name.kind = ActorKind::Organisation;
        else if (words == 1 && p.has(m_begin, WordClass::Nationality))
            name.kind = ActorKind::Group;
        else if (words > 4)
            name.kind = ActorKind::Organisation;
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
    Span roleBefore() const
    {
        constexpr qsizetype longestRole = 8;
        qsizetype first = m_begin;
        bool role = m_begin > m_run;
        for (qsizetype i = m_run - 1; i >= std::max<qsizetype>(0, m_run - longestRole); --i) {
            const bool noun =
                p.has(i, WordClass::Role) || p.has(i, WordClass::Title) || p.has(i, WordClass::Kin);
            if (first == m_begin && !noun && !role)
                break;
            const bool joins = noun || p.has(i, WordClass::Nationality) || isPossessiveMark(p, i)
                || p.has(i, WordClass::NotNoun)
                || (p.isWord(i) && p.entry(i).classes.isEmpty() && !p.entry(i).isVerb());
            if (!joins)
                break;
            role = true;
            first = i;
        }
        first = std::min(first, m_run);
        return role && first < m_begin ? p.spanOf({first, m_begin}) : Span{};
    }

    Span appositionAfter() const
    {
        if (!p.isMark(m_end, u','))
            return {};
        const std::optional<Source> source =
            sourceBeginningAt(p, m_begin, p.sentenceOf(m_begin).end);
        if (!source || source->apposition.isEmpty() || source->apposition.first != m_end + 1)
            return {};
        if (p.has(source->apposition.first, WordClass::Relative))
            return {};
        bool describes = false;
        for (qsizetype i = source->apposition.first; i < source->apposition.end; ++i) {
            if (p.has(i, WordClass::Relative) || p.isMark(i, u','))
                return describes ? p.spanOf({source->apposition.first, i}) : Span{};
            describes = describes || p.has(i, WordClass::Role) || p.has(i, WordClass::Kin)
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

bool goesOnWithName(const TaggedParagraph &p, qsizetype i)
{
    constexpr auto next = [](const TaggedParagraph &q, qsizetype k) {
        return q.isCapital(k) && !isNoName(q, k);
    };
    if (next(p, i))
        return true;
    if (isInitialStop(p, i))
        return next(p, i + 1);
    if (p.isMark(i, u'&'))
        return next(p, i + 1);
    if (isParticle(p, i))
        return next(p, i + 1) || (isParticle(p, i + 1) && next(p, i + 2));
    // "the Growers’ Union", but "Norrland’s Ministry" has an owner
    const bool plural = isPossessiveMark(p, i) && p.words()[i].kind == TokenKind::QuoteMark;
    if (plural)
        return next(p, i + 1) && p.has(i + 1, WordClass::OrganisationName);
    const bool institution = p.is(i, u"of")
        && (p.has(i - 1, WordClass::OrganisationName) || p.has(i - 1, WordClass::Organisation));
    return institution && (next(p, i + 1) || (p.is(i + 1, u"the") && next(p, i + 2)));
}

} // namespace

QList<NameMention> findNames(const TaggedParagraph &p)
{
    constexpr qsizetype longestName = 10; // words
    QList<NameMention> names;
    for (qsizetype i = 0; i < p.size(); ++i) {
        if (!p.isCapital(i) || isNoName(p, i))
            continue;
        qsizetype end = i + 1;
        while (end < p.size() && end < i + longestName && goesOnWithName(p, end)
               && p.words()[end].sentence == p.words()[i].sentence)
            ++end;
        if (std::optional<NameMention> name = NameReader(p, i, end).read())
            names.append(*name);
        i = end - 1;
    }
    return names;
}

} // namespace onrecord
