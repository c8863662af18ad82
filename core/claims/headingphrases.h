// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tagging/headingwords.h"

#include <QVarLengthArray>

#include <algorithm>

namespace onrecord {

class Lexicon;

/// What makes two words the same in headings: singular and plural are one, whatever their case.
size_t headingKey(QStringView word);

/// Some words of a noun phrase that end with a noun.
struct HeadingPhrase
{
    struct Part
    {
        Span span;
        size_t key = 0; ///< headingKey()
        bool isName = false;
    };

    QVarLengthArray<Part, 4> parts;
    size_t key = 0; ///< of all of it
    bool isHead = false; ///< the noun phrase, or its part before "of", ends with it
    size_t modifier = 0; ///< the key of the word before it in the same phrase, 0 for none

    Span span() const { return {parts.first().span.begin, parts.last().span.end}; }
};

/// True where somebody would look under \a phrase of \a text: it neither begins with an adjective that
/// only describes ("good") nor ends with a noun that says nothing by itself ("thing"), and alone it is
/// no time, no place and no nationality.
bool mayHead(const HeadingPhrase &phrase, QStringView text, const Lexicon &lexicon);

/// True where a capital letter at \a place of \a text may only begin a sentence.
bool beginsSentence(QStringView text, qsizetype place);

/// The words at \a span of \a text as a heading: on one line, and without the capital letter that only
/// begins a sentence. \a isName keeps it.
QString headingOf(Span span, QStringView text, bool isName = false);

/// Goes through the phrases that could be headings.
class HeadingPhrases
{
public:
    /// Both must outlive it. \a words is in text order.
    HeadingPhrases(QStringView text, const QList<HeadingWord> &words)
        : m_text(text)
        , m_words(words)
    {
    }

    /// Calls \a work with each phrase of up to four words that lies in \a span, shorter ones first; a
    /// name in it is whole. Linear in the words there.
    template <typename Work>
    void forEachIn(Span span, const Work &work) const
    {
        const auto first = std::lower_bound(
            m_words.begin(), m_words.end(), span.begin,
            [](const HeadingWord &word, qsizetype at) { return word.span().begin < at; });
        for (qsizetype end = first - m_words.begin();
             end < m_words.size() && m_words[end].span().end <= span.end; ++end) {
            if (!endsPhrase(end))
                continue;
            for (qsizetype begin = end; begin >= 0 && end - begin < longest; --begin) {
                if (m_words[begin].span().begin < span.begin)
                    break;
                if (beginsPhrase(begin))
                    work(phraseOf(begin, end));
                if (m_words[begin].opens)
                    break;
            }
        }
    }

private:
    static constexpr qsizetype longest = 4;

    bool endsPhrase(qsizetype word) const;
    bool beginsPhrase(qsizetype word) const;
    HeadingPhrase phraseOf(qsizetype first, qsizetype last) const;

    QStringView m_text; // not owned
    const QList<HeadingWord> &m_words; // not owned
};

} // namespace onrecord
