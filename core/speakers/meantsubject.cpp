// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/meantsubject.h"

#include "core/lexicon/agentnouns.h"
#include "core/names/nameforms.h"
#include "core/speakers/description.h"

#include <algorithm>
#include <array>

namespace onrecord {

static StatementDraft withSource(StatementDraft draft, Span source, Span head)
{
    draft.head = head;
    draft.statement.source = {source};
    draft.pronoun = false;
    return draft;
}

Span personIn(Span name, const ArticleText &text)
{
    constexpr int mostBefore = 6; // words: "one of the four remaining doctors"
    const QStringView all = text.text();
    const auto wordBefore = [all](qsizetype place) {
        const qsizetype end = place > 0 && all[place - 1] == u' ' ? place - 1 : place;
        qsizetype begin = end;
        while (begin > 0 && all[begin - 1].isLetter())
            --begin;
        return end < place ? Span{begin, end} : Span{place, place};
    };
    Span where = wordBefore(name.begin);
    if (where.in(all) == u"the")
        where = wordBefore(where.begin);
    constexpr std::array<QStringView, 7> joints{u"in",     u"at",      u"from",  u"near",
                                                u"inside", u"outside", u"across"};
    if (std::find(joints.begin(), joints.end(), where.in(all)) == joints.end())
        return {};
    Span word = wordBefore(where.begin);
    const qsizetype end = word.end;
    const WordEntry &noun = text.look(word);
    const bool person = noun.has(WordClass::Office) || noun.has(WordClass::Kin)
        || noun.has(WordClass::Group) || noun.has(WordUse::PersonNoun)
        || noun.has(WordUse::PeopleNoun) || endsLikeAgent(word.in(all), noun);
    if (word.isEmpty() || !person || !all[word.begin].isLower())
        return {};
    qsizetype begin = word.begin;
    for (int i = 0; i < mostBefore; ++i) {
        word = wordBefore(word.begin);
        const WordEntry &entry = text.look(word);
        const bool opens = entry.has(WordClass::Determiner) || entry.has(WordClass::Number)
            || entry.has(WordUse::Quantifier);
        const bool joins = word.in(all) == u"of" || entry.has(WordClass::NotNoun);
        if (word.isEmpty() || (!opens && !joins))
            break;
        begin = opens ? word.begin : begin;
    }
    return {begin, end};
}

/// "who" right behind somebody who is told by a place: "a nurse from Tarn, | who".
static std::optional<StatementDraft> withPersonOfPlace(const StatementDraft &draft,
                                                       const ArticleText &text)
{
    constexpr int mostWords = 3; // of the place
    const QStringView all = text.text();
    if (draft.head.in(all).compare(u"who", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    QStringView before = all.first(draft.head.begin);
    while (!before.isEmpty() && before.back().isSpace())
        before.chop(1);
    if (before.endsWith(u','))
        before.chop(1);
    Span place{before.size(), before.size()};
    for (int i = 0; i < mostWords; ++i) {
        const qsizetype begin =
            all.first(std::max<qsizetype>(0, place.begin - 1)).lastIndexOf(u' ') + 1;
        if (begin >= place.begin || !all[begin].isUpper())
            break;
        place.begin = begin;
    }
    const Span head = place.isEmpty() ? Span{} : personIn(place, text);
    if (head.isEmpty())
        return std::nullopt;
    return withSource(draft, {head.begin, place.end}, head);
}

std::optional<StatementDraft> withSubjectAsSource(const StatementDraft &draft,
                                                  const ArticleText &text)
{
    if (auto person = withPersonOfPlace(draft, text))
        return person;
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
    const bool isQuoted = 2 * draft.quoted >= draft.words;
    return own != Gender::Unknown && isQuoted
        && std::any_of(words.begin(), words.end(), [&](QString word) {
               word.removeIf([](QChar c) { return !c.isLetter(); });
               const WordEntry &entry = text.lexicon.look(word);
               return entry.has(WordClass::Pronoun) && genderTold(entry) == own;
           });
}

bool isHearsay(const StatementDraft &draft, const ArticleText &text)
{
    if (text.words(draft.head).toCaseFolded() != u"it" || draft.statement.cue.isEmpty())
        return false;
    const Span cue = hull(draft.statement.cue);
    const QString words = text.words({std::min(draft.head.end, cue.begin), cue.end}).toCaseFolded();
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    const bool passive =
        all.size() > 1 && std::any_of(all.begin(), all.end() - 1, [&text](const QString &word) {
            return text.lexicon.look(word).has(WordClass::Be) || word.endsWith(u"’s")
                || word.endsWith(u"'s");
        });
    return passive && text.lexicon.look(all.last()).has(WordUse::Hearsay);
}

QString phraseOf(const StatementDraft &draft, const ArticleText &text)
{
    const QString head = text.words(draft.head);
    if (const QStringList words = head.split(u' '); isCalledOnWeb(words, text.lexicon))
        return words.last();
    if (draft.statement.source.size() != 1 || !draft.apposition.isEmpty())
        return head;
    constexpr qsizetype longest = 80; // characters
    const Span source = draft.statement.source.first();
    if (draft.head.end < source.begin && source.begin - draft.head.begin <= longest) {
        QString whole = text.words({draft.head.begin, source.begin}).trimmed();
        if (whole.endsWith(u','))
            whole.chop(1);
        return shortenedSource(whole, head, text.lexicon); // "a doctor in Tarn, who"
    }
    const QString phrase = shortenedSource(text.words(source), head, text.lexicon);
    // A clause that goes on behind the source says half of what it says: "a man | who goes" by a name.
    const QStringView after = text.text().sliced(source.end);
    const QStringView next = after.first(std::max<qsizetype>(0, after.indexOf(u' ', 1))).trimmed();
    const qsizetype clause = phrase.indexOf(u" who ", head.size());
    const bool isCut =
        clause >= 0 && text.lexicon.look(next.toString()).has(WordClass::Preposition);
    return isCut ? phrase.first(clause) : phrase;
}

} // namespace onrecord
