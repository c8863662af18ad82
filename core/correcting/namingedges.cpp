// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/namingedges.h"

#include "core/correcting/correctinglexicon.h"
#include "core/lexicon/lexicon.h"
#include "core/text/wholewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

/// The words of \a words, as spans of \a text.
static Spans wordsIn(QStringView text, Span words)
{
    Spans found;
    for (qsizetype at = words.begin; at < words.end; ++at) {
        qsizetype end = at;
        while (end < words.end && belongsToWord(text, end))
            ++end;
        if (end > at)
            found.append({at, end});
        at = end;
    }
    return found;
}

static bool isOneOf(const WordEntry &entry, std::initializer_list<WordClass> classes)
{
    return std::any_of(classes.begin(), classes.end(),
                       [&entry](WordClass each) { return entry.has(each); });
}

/// Whether it reports and is no noun besides: "said", not "plans".
static bool isReporting(const WordEntry &entry)
{
    return entry.isVerb()
        && !isOneOf(
               entry,
               {WordClass::NounToo, WordClass::Office, WordClass::SayingNoun, WordClass::Document});
}

static bool isJoining(const WordEntry &entry)
{
    return isOneOf(entry,
                   {WordClass::Preposition, WordClass::Conjunction, WordClass::Subordinator,
                    WordClass::Relative});
}

static bool isHelping(const WordEntry &entry)
{
    return isOneOf(entry,
                   {WordClass::Auxiliary, WordClass::Modal, WordClass::Negation, WordClass::Be,
                    WordClass::Adverb});
}

/// "May" and "Said" may be names, and "But" may begin a sentence.
static bool namesNobody(QStringView word, const Lexicon &lexicon, bool isFirst)
{
    const WordEntry &entry = lexicon.look(word);
    if (word.compare("according"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (word.front().isUpper())
        return isFirst && word.size() > 1 && isJoining(entry);
    return isJoining(entry) || isHelping(entry) || isReporting(entry);
}

Span withoutEdgeWords(QStringView text, Span words)
{
    const Lexicon *lexicon = correctingLexicon();
    const Spans all = lexicon ? wordsIn(text, words) : Spans();
    const auto isEdge = [&](qsizetype at, bool isFirst) {
        return namesNobody(all[at].in(text), *lexicon, isFirst);
    };
    const auto isDay = [&](qsizetype at) {
        return lexicon->look(all[at].in(text)).has(WordClass::Weekday);
    };
    qsizetype first = 0;
    qsizetype last = all.size();
    while (first < last && isEdge(first, true))
        ++first;
    while (last > first) {
        const bool isOnDay = last - first > 1 && isEdge(last - 2, false) && isDay(last - 1);
        if (!isOnDay && !isEdge(last - 1, false))
            break;
        --last;
    }
    const bool isNothing = first == last || (last - first == 1 && isDay(first));
    if (isNothing || (first == 0 && last == all.size()))
        return words;
    return {first == 0 ? words.begin : all[first].begin,
            last == all.size() ? words.end : all[last - 1].end};
}

Span sourceWords(QStringView text, Span words)
{
    return withoutEdgeWords(text, wholeQuotedWords(text, words));
}

bool mayBeName(QStringView name)
{
    constexpr qsizetype most = 8;
    const Lexicon *lexicon = correctingLexicon();
    const Spans words = wordsIn(name, {0, name.size()});
    if (!lexicon || words.isEmpty() || words.size() > most)
        return false;
    bool isNamed = name.startsWith("the "_L1, Qt::CaseInsensitive) && words.size() > 1;
    for (const Span word : words) {
        const QStringView letters = word.in(name);
        const WordEntry &entry = lexicon->look(letters);
        if (!letters.front().isUpper()) {
            if (isHelping(entry) || isReporting(entry)
                || isOneOf(entry, {WordClass::Pronoun, WordClass::Subordinator}))
                return false;
        } else if (!isOneOf(entry,
                            {WordClass::Weekday, WordClass::Month, WordClass::Pronoun,
                             WordClass::Determiner, WordClass::Preposition})) {
            isNamed = true;
        }
    }
    return isNamed;
}

} // namespace onrecord
