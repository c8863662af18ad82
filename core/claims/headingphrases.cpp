// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/headingphrases.h"

#include "core/lexicon/lexicon.h"

namespace onrecord {

using Role = HeadingWord::Role;

size_t headingKey(QStringView word)
{
    // tax and taxes, policy and policies, house and houses.
    qsizetype end = word.size();
    if (end > 3 && word.endsWith(u's') && !word.endsWith(u"ss"))
        --end;
    if (end > 3 && word[end - 1] == u'e')
        --end;
    if (end > 3 && (word[end - 1] == u'i' || word[end - 1] == u'y'))
        --end;
    size_t hash = 0;
    for (qsizetype i = 0; i < end; ++i)
        hash = hash * 31 + word[i].toLower().unicode();
    return hash;
}

bool mayHead(const HeadingPhrase &phrase, QStringView text, const Lexicon &lexicon)
{
    const QStringView first = phrase.parts.first().span.in(text);
    const QStringView last = phrase.parts.last().span.in(text);
    const WordEntry &head = lexicon.look(last);
    if (lexicon.look(first).has(WordUse::Describing) || head.has(WordUse::Time)
        || head.has(WordClass::Office) || last.size() < 3)
        return false;
    const bool isPartOf = phrase.parts.size() > 2 && phrase.parts[1].span.in(text) == u"of"
        && lexicon.look(first).has(WordUse::Vague); // majority of cases
    if (isPartOf)
        return false;
    return phrase.parts.size() > 1
        || (last.size() > 3 && !head.has(WordUse::Vague) && !head.has(WordClass::Group)
            && !head.has(WordClass::PlaceName) && !head.has(WordClass::Nationality));
}

bool beginsSentence(QStringView text, qsizetype place)
{
    qsizetype before = place;
    while (before > 0 && (text[before - 1].isSpace() || !text[before - 1].isPrint()))
        --before;
    return before == 0 || (text[before - 1].isPunct() && text[before - 1] != u',')
        || text.sliced(before, place - before).contains(u'\n');
}

QString headingOf(Span span, QStringView text, bool isName)
{
    QString heading = span.in(text).toString().simplified();
    if (!isName && heading.size() > 1 && !heading[1].isUpper() && beginsSentence(text, span.begin))
        heading[0] = heading[0].toLower();
    return heading;
}

bool HeadingPhrases::endsPhrase(qsizetype word) const
{
    const Role role = m_words[word].role;
    const bool isNoun = role == Role::Noun || role == Role::Name;
    const bool isInName = role == Role::Name && word + 1 < m_words.size()
        && !m_words[word + 1].opens && m_words[word + 1].role == Role::Name;
    return isNoun && !isInName;
}

bool HeadingPhrases::beginsPhrase(qsizetype word) const
{
    const HeadingWord &at = m_words[word];
    const bool isInName =
        at.role == Role::Name && !at.opens && word > 0 && m_words[word - 1].role == Role::Name;
    return at.role != Role::Joining && !isInName;
}

HeadingPhrase HeadingPhrases::phraseOf(qsizetype first, qsizetype last) const
{
    HeadingPhrase phrase;
    phrase.key = size_t(last - first + 1);
    for (qsizetype word = first; word <= last; ++word) {
        const HeadingWord &at = m_words[word];
        const size_t key = headingKey(at.span().in(m_text));
        phrase.parts.append({at.span(), key, at.role == Role::Name});
        phrase.key = (phrase.key * 1'000'003) ^ key;
    }
    const bool isLast = last + 1 == m_words.size() || m_words[last + 1].opens;
    phrase.isHead = isLast || m_words[last + 1].role == Role::Joining;
    if (!m_words[first].opens && first > 0 && m_words[first - 1].role != Role::Joining)
        phrase.modifier = headingKey(m_words[first - 1].span().in(m_text));
    return phrase;
}

} // namespace onrecord
