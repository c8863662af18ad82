// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/surroundings.h"

#include "core/text/wordchanges.h"

#include <algorithm>

namespace onrecord {

/// Who "he" is was told in the words before: about the sentence before and its neighbour.
static constexpr qsizetype wordsBefore = 40;

/// What is added to a sentence behind the marked words may turn it: "… the money from nobody".
static constexpr qsizetype wordsBehind = 8;

/// Looked at to find so many words.
static constexpr qsizetype unitsPerWord = 16;

/// A passage is about a paragraph; where marks make it longer, nothing is said of it.
static constexpr qsizetype longestPassage = 8000;

/// Up to wordsBefore words that end at \a offset, the last ones first.
static QStringList keysBefore(QStringView text, qsizetype offset)
{
    const qsizetype begin = std::max<qsizetype>(0, offset - wordsBefore * unitsPerWord);
    QList<ComparedWord> words = comparedWords(text.sliced(begin, offset - begin));
    if (begin > 0 && !words.isEmpty())
        words.removeFirst(); // perhaps the end of a word
    QStringList keys;
    while (!words.isEmpty() && keys.size() < wordsBefore)
        keys.append(words.takeLast().key);
    return keys;
}

static QStringList keysBehind(QStringView text, qsizetype offset)
{
    const qsizetype end = std::min(text.size(), offset + wordsBehind * unitsPerWord);
    QList<ComparedWord> words = comparedWords(text.sliced(offset, end - offset));
    if (end < text.size() && !words.isEmpty())
        words.removeLast();
    QStringList keys;
    for (const ComparedWord &word : words.first(std::min(wordsBehind, words.size())))
        keys.append(word.key);
    return keys;
}

Surroundings compareSurroundings(QStringView copy, Span then, QStringView article, Span now)
{
    if (std::max(then.length(), now.length()) > longestPassage)
        return Surroundings::Other;
    if (!wordChanges(then.in(copy), now.in(article)).isEmpty())
        return Surroundings::OtherPassage;
    const bool isSame = keysBefore(copy, then.begin) == keysBefore(article, now.begin)
        && keysBehind(copy, then.end) == keysBehind(article, now.end);
    return isSame ? Surroundings::Same : Surroundings::Other;
}

} // namespace onrecord
