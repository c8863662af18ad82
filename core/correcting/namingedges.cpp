// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/namingedges.h"

#include "core/correcting/correctinglexicon.h"
#include "core/correcting/namingwords.h"
#include "core/lexicon/lexicon.h"
#include "core/text/quotationmarks.h"
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

/// Whether no name ends with \a word: "Ingrid Vall told the".
static bool endsNoName(QStringView word, const Lexicon &lexicon)
{
    return word.front().isLower() && lexicon.look(word).has(WordClass::Determiner);
}

/// Whether \a word, with which a sentence begins, names nobody: "Then" of "Vall. Then".
static bool beginsSentence(QStringView word, const Lexicon &lexicon)
{
    const WordEntry &entry = lexicon.look(word);
    return isJoining(entry)
        || isOneOf(entry, {WordClass::Adverb, WordClass::Determiner, WordClass::Pronoun});
}

/// Whether a sentence ends with \a word, behind which the next one begins at \a next.
static bool endsSentence(QStringView text, Span word, qsizetype next, const Lexicon &lexicon)
{
    const bool isAbbreviated = word.length() == 1
        || isOneOf(lexicon.look(word.in(text)), {WordClass::Abbreviation, WordClass::Title});
    const QStringView between = text.sliced(word.end, next - word.end);
    return std::any_of(between.begin(), between.end(), [isAbbreviated](QChar c) {
        return (c == u'.' && !isAbbreviated) || c == u'!' || c == u'?';
    });
}

/// \a word with the quotation marks in \a words that stand at it: “Bosun” for "Bosun".
static Span withMarks(QStringView text, Span word, Span words)
{
    const auto isMark = [text](qsizetype at) {
        return quotationMarkOf(text[at]) != QuotationMark::None;
    };
    while (word.begin > words.begin && isMark(word.begin - 1))
        --word.begin;
    while (word.end < words.end && isMark(word.end))
        ++word.end;
    return word;
}

Span withoutEdgeWords(QStringView text, Span words)
{
    const Lexicon *lexicon = correctingLexicon();
    if (!lexicon)
        return words;
    const Spans all = wordsIn(text, words);
    const auto isEdge = [&](qsizetype at, bool isFirst) {
        return namesNobody(all[at].in(text), *lexicon, isFirst);
    };
    const auto isDay = [&](qsizetype at) {
        return isOneOf(lexicon->look(all[at].in(text)), {WordClass::Weekday, WordClass::TimeWord});
    };
    qsizetype first = 0;
    qsizetype last = all.size();
    const auto isOnDayFirst = [&] {
        return first > 0 && isDay(first)
            && all[first - 1].in(text).compare("on"_L1, Qt::CaseInsensitive) == 0;
    };
    while (first < last && (isEdge(first, true) || isOnDayFirst()))
        ++first;
    const auto isLastEdge = [&] {
        if (isEdge(last - 1, false) || endsNoName(all[last - 1].in(text), *lexicon))
            return true;
        if (last - first < 2)
            return false;
        if (isDay(last - 1))
            return isEdge(last - 2, false);
        return endsSentence(text, all[last - 2], all[last - 1].begin, *lexicon)
            && beginsSentence(all[last - 1].in(text), *lexicon);
    };
    while (last > first && isLastEdge())
        --last;
    const bool isNothing = first == last || (last - first == 1 && isDay(first));
    if (isNothing || (first == 0 && last == all.size()))
        return words;
    return {first == 0 ? words.begin : withMarks(text, all[first], words).begin,
            last == all.size() ? words.end : withMarks(text, all[last - 1], words).end};
}

Span sourceWords(QStringView text, Span words)
{
    return withoutEdgeWords(text, besideQuotations(text, wholeQuotedWords(text, words)));
}

/// Whether \a name is somebody’s, or of something, and says no more of whom it means than a word for a thing:
/// "Vall’s plan", where "Vall’s deputy" and "the union’s chairman" do.
static bool isOwnedThing(QStringView name, const Lexicon &lexicon)
{
    bool isOwned = false;
    for (qsizetype at = 0; at < name.size(); ++at)
        isOwned |= isGenitive(name, at);
    const QStringView head = lastWord(headOf(name).in(name));
    return isOwned && !head.isEmpty() && head.front().isLower()
        && !isOneOf(lexicon.look(head),
                    {WordClass::Office, WordClass::Kin, WordClass::Group, WordClass::Organisation,
                     WordClass::Anonymous, WordClass::Title});
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
    return isNamed && !isOwnedThing(name, *lexicon);
}

} // namespace onrecord
