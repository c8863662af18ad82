// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/anchorwords.h"

namespace onrecord {

AnchorWords anchorWords(const Anchor &anchor)
{
    AnchorWords wanted;
    wanted.text = anchor.before + anchor.exact + anchor.after;
    wanted.exact = {anchor.before.size(), anchor.before.size() + anchor.exact.size()};
    wanted.words = findFoldedWords(wanted.text);
    const auto beginsIn = [&](const FoldedWord &word) {
        return word.end <= wanted.exact.begin;
    };
    const auto endsIn = [&](const FoldedWord &word) {
        return word.begin < wanted.exact.end;
    };
    const auto begin = wanted.words.cbegin();
    wanted.first = std::partition_point(begin, wanted.words.cend(), beginsIn) - begin;
    wanted.last = std::partition_point(begin, wanted.words.cend(), endsIn) - begin;
    return wanted;
}

namespace {

class AnchorBounds
{
public:
    AnchorBounds(const AnchorWords &anchor, const PlacedAnchorWords &place, QStringView text,
                 const QList<FoldedWord> &words)
        : m_anchor(anchor)
        , m_place(place)
        , m_text(text)
        , m_words(words)
    {
    }

    qsizetype begin() const;
    qsizetype end() const;

private:
    const AnchorWords &m_anchor; // not owned
    const PlacedAnchorWords &m_place; // not owned
    QStringView m_text;
    const QList<FoldedWord> &m_words; // not owned
};

/// True for two that print as the same kind of thing: quotation marks that open (or close), any
/// dashes, any blanks. “ opens in English and closes in German.
bool looksAlike(QChar a, QChar b)
{
    if (a == b || (a.isSpace() && b.isSpace()))
        return true;
    static constexpr QStringView opening = u"\"'“„«‹‘‚";
    static constexpr QStringView closing = u"\"'”“»›’";
    if ((opening.contains(a) && opening.contains(b))
        || (closing.contains(a) && closing.contains(b)))
        return true;
    return a.category() == QChar::Punctuation_Dash && b.category() == QChar::Punctuation_Dash;
}

/// The anchor may begin before its first word (at a quotation mark) or inside of it.
qsizetype AnchorBounds::begin() const
{
    const FoldedWord &wanted = m_anchor.words[m_anchor.first];
    const FoldedWord &word = m_words[m_place.first];
    if (m_anchor.exact.begin > wanted.begin) {
        const qsizetype inside = word.begin + (m_anchor.exact.begin - wanted.begin);
        return word.length() == wanted.length() ? inside : word.begin;
    }
    const QChar opening = m_anchor.text[m_anchor.exact.begin];
    qsizetype begin = word.begin;
    for (qsizetype at = wanted.begin; at > m_anchor.exact.begin && begin > 0; --at) {
        if (!looksAlike(m_anchor.text[at - 1], m_text[begin - 1]))
            break;
        --begin;
    }
    // Words were put between the opening mark and the first word: the mark is the begin still.
    if (begin == word.begin && wanted.begin > m_anchor.exact.begin) {
        const qsizetype furthest = m_place.roomFirst > 0 ? m_words[m_place.roomFirst - 1].end : 0;
        for (qsizetype at = begin; at-- > furthest && m_text[at] != u'\n';) {
            if (looksAlike(opening, m_text[at]))
                return at;
        }
    }
    return begin;
}

qsizetype AnchorBounds::end() const
{
    const FoldedWord &wanted = m_anchor.words[m_anchor.last - 1];
    const FoldedWord &word = m_words[m_place.last - 1];
    if (m_anchor.exact.end < wanted.end) {
        const qsizetype inside = word.end - (wanted.end - m_anchor.exact.end);
        return word.length() == wanted.length() ? inside : word.end;
    }
    qsizetype end = word.end;
    for (qsizetype at = wanted.end; at < m_anchor.exact.end && end < m_text.size(); ++at) {
        if (!looksAlike(m_anchor.text[at], m_text[end]))
            break;
        ++end;
    }
    if (end == word.end && wanted.end < m_anchor.exact.end) {
        const QChar closing = m_anchor.text[m_anchor.exact.end - 1];
        const qsizetype furthest =
            m_place.roomLast < m_words.size() ? m_words[m_place.roomLast].begin : m_text.size();
        for (qsizetype at = end; at < furthest && m_text[at] != u'\n'; ++at) {
            if (looksAlike(closing, m_text[at]))
                return at + 1;
        }
    }
    return end;
}

} // namespace

Span boundsOf(const AnchorWords &anchor, const PlacedAnchorWords &place, QStringView text,
              const QList<FoldedWord> &words)
{
    const AnchorBounds bounds(anchor, place, text, words);
    Span span{bounds.begin(), bounds.end()};
    if (!lieIn({span}, text)) // the anchor cut a word whose letters are written otherwise here
        span = {words[place.first].begin, words[place.last - 1].end};
    return span;
}

} // namespace onrecord
