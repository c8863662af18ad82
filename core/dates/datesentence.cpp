// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datesentence.h"

#include "core/dates/datewords.h"

namespace onrecord {

DateSentence::DateSentence(QStringView text, Span sentence, const Lexicon &lexicon,
                           const DateVocabulary &vocabulary, const DateContext &context)
    : m_text(text)
    , m_sentence(sentence)
    , m_lexicon(lexicon)
    , m_vocabulary(vocabulary)
    , m_context(context)
    , m_words(findDateWords(text, sentence, vocabulary))
{
}

const DateWord &DateSentence::word(qsizetype at) const
{
    static const DateWord none;
    return at >= 0 && at < m_words.size() ? m_words[at] : none;
}

Span DateSentence::spanOf(qsizetype at, qsizetype next) const
{
    return {word(at).span.begin, word(next - 1).span.end};
}

bool DateSentence::isArticle(qsizetype at, qint32 value) const
{
    return is(at, DateWordKind::Article) && word(at).value == value;
}

bool DateSentence::isUnit(qsizetype at, DateUnit unit) const
{
    return is(at, DateWordKind::Unit) && this->unit(at) == unit && !word(at).plural;
}

bool DateSentence::isRelation(qsizetype at, DateRelation relation) const
{
    return is(at, DateWordKind::Relative) && this->relation(at) == relation;
}

bool DateSentence::says(qsizetype at, QStringView lower) const
{
    const QStringView words = text(at);
    return words.size() == lower.size() && words.compare(lower, Qt::CaseInsensitive) == 0;
}

bool DateSentence::joinsRange(qsizetype at) const
{
    return is(at, DateWordKind::Hyphen) || is(at, DateWordKind::And) || says(at, u"–")
        || says(at, u"to") || says(at, u"through");
}

bool DateSentence::has(qsizetype at, DateWordClass wordClass, Qt::CaseSensitivity cs) const
{
    return m_vocabulary.has(text(at), wordClass, cs);
}

qsizetype DateSentence::afterPossessive(qsizetype at) const
{
    return isApostrophe(at) && says(at + 1, u"s") ? at + 2 : at;
}

Tense DateSentence::tenseAt(qsizetype at, qsizetype next) const
{
    return onrecord::tenseAt(m_text, m_sentence, spanOf(at, next), m_lexicon, m_vocabulary);
}

} // namespace onrecord
