// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/importing/lettering.h"
#include "core/importing/markedfile.h"
#include "core/text/anchorfinder.h"
#include "core/text/codepoints.h"

#include <optional>

namespace onrecord {

/// Where a mark stands in the article.
struct FoundMark
{
    Spans spans; ///< ascending, not overlapping, at least one
    bool isMoved = false; ///< elsewhere than the file says

    friend bool operator==(const FoundMark &, const FoundMark &) = default;
};

/// The letters of an article, as they stand and as exports show them.
class ArticleLetters
{
public:
    explicit ArticleLetters(const Document &document);

    const Lettering &written() const { return m_written; }
    const Lettering &shown() const { return m_shown; }
    /// Which of the two has the letters of \a copy; nullptr for none.
    const Lettering *sameAs(const Lettering &copy) const;

private:
    const Lettering m_written;
    const Lettering m_shown;
};

/// Finds the places that one copy of a text names in an article. A copy whose letters are the article's
/// is laid beside it, so that words which stand there twice are told apart; of any other text places
/// are searched by their words.
class MarkPlaces
{
public:
    /// All three must outlive this; \a letters are those of \a document.
    MarkPlaces(const Document &document, const ArticleLetters &letters, const MarkedCopy &copy);

    /// True where the copy is the article's text, but for blanks and what is not shown.
    bool isSameText() const { return m_isSameText; }

    /// Where \a place is. One that has no numbers is searched close to \a beside, what has neither numbers
    /// nor words is nowhere. \a shift is how far what belongs to it was moved: numbers without words are
    /// believed where that is known, or where the text is the same.
    std::optional<FoundMark> find(const MarkedPlace &place, std::optional<Span> beside,
                                  std::optional<qsizetype> shift);
    /// The words that \a place stands for in the file; empty where it does not have them.
    QString wordsOf(const MarkedPlace &place) const;
    /// True where the article has at \a spans what \a words say, but for case, marks, blanks and spelling
    /// (wordchanges.h). Words that are marks alone, a colon, need no place.
    bool stillSays(const Spans &spans, const QString &words) const;
    /// What the first number of \a place means in the article.
    qsizetype offsetOf(const MarkedPlace &place) const;

private:
    std::optional<Span> inCopy(Span span);
    Spans readings(Span span) const;
    bool hasWords(Span span, const QString &words) const;
    Spans partsIn(Span whole, const QString &words);
    std::optional<Span> nearest(const QString &words, Span beside) const;
    bool isOnlyOne(const QString &words);
    std::optional<Span> searched(const MarkedPlace &place);
    bool mayLookAt(qsizetype letters);

    const MarkedCopy &m_copy; // not owned, nor the next
    const Lettering &m_shown;
    const QStringView m_text; ///< the article's
    const CodePoints m_points; ///< of it
    AnchorFinder m_finder;
    bool m_isSameText = false;
    qsizetype m_lookedAt = 0; ///< letters, by mayLookAt()
    std::optional<Lettering> m_ofCopy; ///< where it has the letters of m_beside
    const Lettering *m_beside = nullptr; // not owned
};

} // namespace onrecord
