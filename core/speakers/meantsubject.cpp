// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/meantsubject.h"

#include "core/speakers/description.h"
#include "core/speakers/nameforms.h"

#include <algorithm>

namespace onrecord {

static StatementDraft withSource(StatementDraft draft, Span source, Span head)
{
    draft.head = head;
    draft.statement.source = {source};
    draft.pronoun = false;
    return draft;
}

std::optional<StatementDraft> withSubjectAsSource(const StatementDraft &draft,
                                                  const ArticleText &text)
{
    const WordEntry &pronoun = text.look(draft.head);
    const Gender gender = genderTold(pronoun);
    const bool isIt = text.words(draft.head).toCaseFolded() == u"it"
        && text.lexicon.look(text.words(draft.subjectHead).section(u' ', -1))
               .has(WordClass::Organisation);
    const bool points = isIt || gender != Gender::Unknown || pronoun.has(WordClass::Plural);
    if (draft.subject.isEmpty() || !points || pronoun.has(WordClass::FirstPerson))
        return std::nullopt;
    const Gender told = descriptionOf(text.words(draft.subjectHead), {}, text.lexicon).gender;
    if (gender != Gender::Unknown && told != Gender::Unknown && told != gender)
        return std::nullopt;
    return withSource(draft, draft.subject, draft.subjectHead);
}

std::optional<StatementDraft> withInstitutionAsSource(const StatementDraft &draft,
                                                      const ArticleText &text)
{
    constexpr int longest = 4; // words: "The Norrland power company"
    const Span content = hull(draft.statement.content);
    const bool isBefore = !content.isEmpty() && content.begin >= draft.sentence.begin
        && content.end <= draft.head.begin;
    const QString words = text.words(content);
    if (!draft.pronoun || !isBefore || text.words(draft.head).toCaseFolded() != u"it"
        || !words.startsWith(u"the ", Qt::CaseInsensitive))
        return std::nullopt;
    qsizetype end = words.indexOf(u' ');
    for (int i = 1; i < longest; ++i) {
        end = words.indexOf(u' ', end + 1);
        if (end < 0)
            return std::nullopt;
        const QString phrase = words.first(end);
        if (!text.lexicon.look(phrase.section(u' ', -1)).has(WordClass::Organisation))
            continue;
        const Span head{content.begin, content.begin + end};
        if (text.words(head) != phrase) // a line ends within
            return std::nullopt;
        return withSource(draft, head, head);
    }
    return std::nullopt;
}

std::optional<StatementDraft> withAskedAsSource(const StatementDraft &draft, Span asked,
                                                const ArticleText &text)
{
    const Gender gender = genderTold(text.look(draft.head));
    const QString words = text.words(asked);
    const Description description = descriptionOf(words, {}, text.lexicon);
    const WordEntry &noun = text.lexicon.look(words.section(u' ', -1));
    const bool isPerson =
        noun.has(WordClass::Office) || noun.has(WordClass::Kin) || noun.has(WordUse::PersonNoun);
    const bool otherGender = description.gender != Gender::Unknown && description.gender != gender;
    if (gender == Gender::Unknown || !words.contains(u' ') || !isPerson || otherGender
        || description.plural || text.text()[asked.end - 1].isUpper())
        return std::nullopt;
    return withSource(draft, asked, asked);
}

bool speaksAsOne(const StatementDraft &draft, const ArticleText &text)
{
    for (const Span content : draft.statement.content) {
        for (const QStringView word : content.in(text.text()).tokenize(u' ')) {
            const QStringView bare =
                !word.isEmpty() && !word.front().isLetter() ? word.mid(1) : word;
            if (bare == u"I" || bare.startsWith(u"I’") || bare.startsWith(u"I'")
                || bare.compare(u"my", Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

bool speaksOfOther(const StatementDraft &draft, const ArticleText &text)
{
    const Gender own = genderTold(text.look(draft.head));
    const QStringList words = text.words(hull(draft.statement.content)).split(u' ');
    return own != Gender::Unknown && std::any_of(words.begin(), words.end(), [&](QString word) {
               word.removeIf([](QChar c) { return !c.isLetter(); });
               const WordEntry &entry = text.lexicon.look(word);
               return entry.has(WordClass::Pronoun) && genderTold(entry) == own;
           });
}

} // namespace onrecord
