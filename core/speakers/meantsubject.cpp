// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/meantsubject.h"

#include "core/speakers/description.h"
#include "core/speakers/nameforms.h"

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

} // namespace onrecord
