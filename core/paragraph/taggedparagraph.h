// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/document/tokens.h"
#include "core/lexicon/lexicon.h"
#include "core/paragraph/quotes.h"

#include <algorithm>

namespace onrecord {

/// A stretch of the words of one paragraph, half-open, by index.
struct WordRange
{
    qsizetype first = 0;
    qsizetype end = 0;

    constexpr bool isEmpty() const { return first >= end; }
    constexpr qsizetype size() const { return end - first; }
    constexpr bool contains(qsizetype i) const { return first <= i && i < end; }
    constexpr bool contains(WordRange other) const
    {
        return first <= other.first && other.end <= end;
    }
    constexpr bool overlaps(WordRange other) const
    {
        return std::max(first, other.first) < std::min(end, other.end);
    }

    friend constexpr auto operator<=>(const WordRange &, const WordRange &) = default;
};

/// True where one of \a ranges has \a word.
inline bool contains(const QList<WordRange> &ranges, qsizetype word)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [word](WordRange range) { return range.contains(word); });
}

/// True where one of \a ranges shares words with \a words.
inline bool overlap(const QList<WordRange> &ranges, WordRange words)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [words](WordRange range) { return range.overlaps(words); });
}

/// A word, number or mark, and what the lexicon knows of it.
struct TaggedWord
{
    Span span;
    TokenKind kind = TokenKind::Word;
    bool capital = false; ///< begins with a capital letter
    const WordEntry *entry = nullptr; ///< never null; belongs to the lexicon
    qsizetype sentence = 0; ///< index into TaggedParagraph::sentences()
    qsizetype quotation = -1; ///< index into TaggedParagraph::quotations(), -1 outside
};

/// A paragraph cut into words, with its quotations and its sentences as the rules need them: a
/// full stop inside spoken words does not end the sentence that reports them.
///
///     “Nobody came. We waited,” she said, “and left.”      one sentence, two quotations
///
/// No sentence is longer than a few hundred words; a longer one is cut, so that what looks
/// through a sentence for each of its words stays linear in the text.
class TaggedParagraph
{
public:
    /// \a document and \a lexicon must outlive it. \a leftOpen: see findQuotations().
    TaggedParagraph(const Document &document, qsizetype paragraph, const Lexicon &lexicon,
                    bool leftOpen);
    /// Of a paragraph read in parts (see partsOf()) the one at \a part.
    TaggedParagraph(const Document &document, qsizetype paragraph, Span part,
                    const Lexicon &lexicon, bool leftOpen);

    qsizetype index() const { return m_index; }
    BlockKind kind() const { return m_kind; }
    QStringView text() const { return m_text; }
    const Lexicon &lexicon() const { return m_lexicon; }

    const QList<TaggedWord> &words() const { return m_words; }
    const QList<Quotation> &quotations() const { return m_quotations; }
    const QList<WordRange> &sentences() const { return m_sentences; }
    /// As full stops end them, also those within spoken words.
    const QList<WordRange> &plainSentences() const { return m_plainSentences; }
    qsizetype size() const { return m_words.size(); }
    bool leavesOpen() const { return !m_quotations.isEmpty() && m_quotations.last().open; }

    /// The words a quotation consists of, its marks included.
    WordRange wordsOf(qsizetype quotation) const { return m_quoted[quotation]; }
    WordRange sentenceOf(qsizetype word) const { return m_sentences[m_words[word].sentence]; }

    // Questions about one word; every index may be asked, one outside is no word at all.

    QStringView word(qsizetype i) const;
    bool is(qsizetype i, QStringView text) const; ///< whatever its case
    bool has(qsizetype i, WordClass c) const;
    bool has(qsizetype i, WordUse use) const;
    bool isWord(qsizetype i) const;
    bool isCapital(qsizetype i) const;
    bool isMark(qsizetype i, QChar mark) const;
    bool isDash(qsizetype i) const;
    bool isAdverb(qsizetype i) const; ///< of the lexicon, or a word in -ly
    bool isSpoken(qsizetype i) const; ///< inside a quotation of QuoteUse::Speech
    bool isQuoted(qsizetype i) const; ///< inside any quotation but a nickname or title
    const WordEntry &entry(qsizetype i) const;

    /// The text from the first to the last word of \a range.
    Span spanOf(WordRange range) const;
    /// How many words (no marks) \a range has, and how many of them are quoted. Constant time.
    qsizetype countWords(WordRange range) const;
    qsizetype countQuoted(WordRange range) const;

    // The same of several ranges.

    Spans spansOf(const QList<WordRange> &ranges) const;
    qsizetype countWords(const QList<WordRange> &ranges) const;
    qsizetype countQuoted(const QList<WordRange> &ranges) const;

private:
    bool contains(qsizetype i) const { return i >= 0 && i < m_words.size(); }
    void tagWords(Span part);
    void tagQuotations(Span part, bool leftOpen);
    void cutSentences(Span part);
    void countThrough();

    const QStringView m_text;
    const Lexicon &m_lexicon; // not owned
    const qsizetype m_index;
    const BlockKind m_kind;
    QList<TaggedWord> m_words;
    QList<Quotation> m_quotations;
    QList<WordRange> m_quoted;
    QList<WordRange> m_sentences;
    QList<WordRange> m_plainSentences;
    QList<qsizetype> m_wordsBefore; ///< running counts, one longer than m_words
    QList<qsizetype> m_quotedBefore;
};

} // namespace onrecord
