// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datecontext.h"
#include "core/dates/datevocabulary.h"
#include "core/dates/dateword.h"
#include "core/dates/tense.h"

namespace onrecord {

/// A sentence as those see it who read dates in it: its words by index, what stands around them,
/// and what the article's expressions before have told.
///
/// A reader of one class of expressions is a function of a DateSentence and the index of the word
/// that the expression would begin with; it gives a DatePhrase, without words where the expression
/// is of another class. Each looks at a bounded number of words, so that a sentence takes linear
/// time however it is built. No index is out of bounds: before the first word and behind the last
/// stand empty ones of kind Other.
class DateSentence
{
public:
    /// Keeps references to \a text and to what is not a value; they have to live as long.
    DateSentence(QStringView text, Span sentence, const Lexicon &lexicon,
                 const DateVocabulary &vocabulary, const DateContext &context);

    qsizetype size() const { return m_words.size(); }
    const DateWord &word(qsizetype at) const;
    QStringView text(qsizetype at) const { return word(at).span.in(m_text); }
    /// The words from \a at up to \a next.
    Span spanOf(qsizetype at, qsizetype next) const;

    bool is(qsizetype at, DateWordKind kind) const { return word(at).kind == kind; }
    bool isThe(qsizetype at) const { return isArticle(at, 0); }
    bool isAn(qsizetype at) const { return isArticle(at, 1); }
    /// True for a single \a unit: month, but not months.
    bool isUnit(qsizetype at, DateUnit unit) const;
    bool isRelation(qsizetype at, DateRelation relation) const;
    /// Whatever the case.
    bool says(qsizetype at, QStringView lower) const;
    bool isApostrophe(qsizetype at) const { return says(at, u"’") || says(at, u"'"); }
    /// True for what joins the ends of a range: 3–5, 3 to 5, 3 and 5.
    bool joinsRange(qsizetype at) const;
    bool has(qsizetype at, DateWordClass wordClass,
             Qt::CaseSensitivity cs = Qt::CaseInsensitive) const;

    /// What the word's value counts, where its kind is Unit, Relative or DayPart.
    DateUnit unit(qsizetype at) const { return DateUnit(word(at).value); }
    DateRelation relation(qsizetype at) const { return DateRelation(word(at).value); }
    DayPart dayPart(qsizetype at) const { return DayPart(word(at).value); }

    /// \a at, or the word behind ’s where that stands there.
    qsizetype afterPossessive(qsizetype at) const;
    /// The tense of the verb nearest to the words from \a at up to \a next.
    Tense tenseAt(qsizetype at, qsizetype next) const;

    const DateVocabulary &vocabulary() const { return m_vocabulary; }
    const DateContext &context() const { return m_context; }
    QDate published() const { return m_context.published; }

private:
    bool isArticle(qsizetype at, qint32 value) const;

    const QStringView m_text;
    const Span m_sentence;
    const Lexicon &m_lexicon;
    const DateVocabulary &m_vocabulary;
    const DateContext &m_context;
    const QList<DateWord> m_words;
};

/// Reads an expression of one class; see above.
using DateReader = DatePhrase (*)(const DateSentence &in, qsizetype at);

} // namespace onrecord
