// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/foldedwords.h"

#include "core/text/spelling.h"

#include <QChar>
#include <QString>

namespace onrecord {

namespace {

/// What a character does to the word it stands beside.
enum class Part : quint8 {
    Gap, ///< ends a word
    Letter, ///< begins or continues one
    Mark, ///< continues one, begins none: combining marks, soft hyphens, joiners
    Alone, ///< is one by itself
};

Part partOf(char32_t c)
{
    if (c < 0x80) {
        const bool letter =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return letter ? Part::Letter : Part::Gap;
    }
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return Part::Mark;
    case QChar::Symbol_Other: return Part::Alone;
    default: break;
    }
    if (!QChar::isLetterOrNumber(c))
        return Part::Gap;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return Part::Alone; // written without blanks: a sentence would be one word
    default: return Part::Letter;
    }
}

/// The code point at \a at and how many code units it takes.
std::pair<char32_t, int> codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[at + 1]), 2};
    return {c.unicode(), 1};
}

constexpr quint32 fnvBasis = 2166136261U;

/// Fowler–Noll–Vo 1a, sixteen bits a step: short words, no state, the same on every machine.
quint32 mixed(quint32 key, quint32 with)
{
    return (key ^ with) * 16777619U;
}

quint32 keyOf(QStringView word, bool ascii)
{
    quint32 key = fnvBasis;
    if (ascii) {
        for (QChar c : word) {
            const char16_t u = c.unicode();
            key = mixed(key, u >= 'A' && u <= 'Z' ? u + 32U : u);
        }
        return key;
    }
    const QString folded =
        withoutAccents(word.toString().normalized(QString::NormalizationForm_KC).toCaseFolded());
    for (QChar c : folded) {
        if (c.category() != QChar::Other_Format)
            key = mixed(key, c.unicode());
    }
    return key;
}

quint32 keyOf(std::span<const FoldedWord, 3> three)
{
    quint32 key = fnvBasis;
    for (const FoldedWord &word : three)
        key = mixed(mixed(key, word.key & 0xffff), word.key >> 16);
    return key ^ (key >> 15);
}

std::span<const FoldedWord, 3> threeFrom(const QList<FoldedWord> &words, qsizetype at)
{
    return std::span<const FoldedWord, 3>(words.constData() + at, 3);
}

} // namespace

QList<FoldedWord> findFoldedWords(QStringView text)
{
    QList<FoldedWord> words;
    qsizetype begin = -1;
    bool ascii = true;
    const auto close = [&](qsizetype end) {
        if (begin >= 0)
            words.append({keyOf(text.mid(begin, end - begin), ascii), qint32(begin), qint32(end)});
        begin = -1;
        ascii = true;
    };
    for (qsizetype at = 0; at < text.size();) {
        const auto [c, units] = codePointAt(text, at);
        const Part part = partOf(c);
        if (part == Part::Gap || part == Part::Alone)
            close(at);
        if (part == Part::Alone || (part == Part::Letter && begin < 0))
            begin = at;
        if (c >= 0x80 && begin >= 0)
            ascii = false;
        at += units;
        if (part == Part::Alone)
            close(at);
    }
    close(text.size());
    return words;
}

WordIndex::WordIndex(QStringView text)
    : m_words(findFoldedWords(text))
{
    const qsizetype threes = std::max<qsizetype>(0, m_words.size() - 2);
    qsizetype buckets = 1;
    while (buckets < threes)
        buckets *= 2;
    m_heads.resize(buckets + 1, 0);
    m_items.resize(threes);

    // A counting sort by bucket: sizes, then ends, then filled from behind.
    const auto bucketOf = [&](qsizetype at) {
        return qsizetype(keyOf(threeFrom(m_words, at)) & quint32(buckets - 1));
    };
    qint32 *heads = m_heads.data();
    for (qsizetype at = 0; at < threes; ++at)
        ++heads[bucketOf(at)];
    for (qsizetype bucket = 1; bucket <= buckets; ++bucket)
        heads[bucket] += heads[bucket - 1];
    qint32 *items = m_items.data();
    for (qsizetype at = threes; at-- > 0;)
        items[--heads[bucketOf(at)]] = qint32(at);
}

QList<qint32> WordIndex::placesOf(std::span<const FoldedWord, 3> three, qsizetype most) const
{
    QList<qint32> places;
    if (m_items.isEmpty())
        return places;
    const qsizetype bucket = keyOf(three) & quint32(m_heads.size() - 2);
    for (qint32 item = m_heads[bucket]; item < m_heads[bucket + 1]; ++item) {
        const qint32 at = m_items[item];
        const bool same =
            std::equal(three.begin(), three.end(), m_words.constData() + at,
                       [](const FoldedWord &a, const FoldedWord &b) { return a.key == b.key; });
        if (!same)
            continue;
        if (places.size() == most)
            return {};
        places.append(at);
    }
    return places;
}

} // namespace onrecord
