// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/word.h"

#include "core/language/hash.h"

#include <array>

namespace onrecord {

static constexpr quint64 seed = 0xCBF29CE484222325u;
static constexpr quint64 prime = 0x100000001B3u;

static char16_t folded(QChar c)
{
    if (c.unicode() < 0x80) {
        const char16_t u = c.unicode();
        return u >= u'A' && u <= u'Z' ? char16_t(u + 32) : u >= u'0' && u <= u'9' ? u'0' : u;
    }
    if (c == u'\u2019' || c == u'\u2018')
        return u'\'';
    if (c == u'\u201C' || c == u'\u201D')
        return u'"';
    return c.isDigit() ? u'0' : c.toCaseFolded().unicode();
}

static quint64 settled(quint64 h)
{
    return h ^ (h >> 29);
}

static WordShape shapeOf(QStringView letters, TokenKind kind)
{
    if (kind == TokenKind::Number)
        return WordShape::Number;
    if (kind != TokenKind::Word)
        return WordShape::Mark;
    const bool first = letters.front().isUpper() || letters.front().isTitleCase();
    qsizetype capitals = 0;
    qsizetype small = 0;
    for (const QChar c : letters.mid(1)) {
        capitals += c.isUpper();
        small += c.isLower();
    }
    if (capitals == 0)
        return first ? WordShape::Capital : WordShape::Small;
    return first && small == 0 ? WordShape::Capitals : WordShape::Mixed;
}

Word wordOf(QStringView letters, TokenKind kind)
{
    Word word;
    word.kind = kind;
    word.shape = shapeOf(letters, kind);

    constexpr qsizetype most = 24; // longer ones are told apart by their beginning and length
    const qsizetype size = letters.size();
    quint64 h = seed;
    for (qsizetype i = 0; i < std::min(size, most); ++i) {
        h = (h ^ folded(letters[i])) * prime;
        if (i == 2)
            word.prefix = settled(h);
    }
    word.form = settled(size > most ? h ^ quint64(size) : h);
    if (size < 3)
        word.prefix = word.form;
    h = seed;
    for (qsizetype i = size - 1; i >= std::max<qsizetype>(0, size - 3); --i) {
        h = (h ^ folded(letters[i])) * prime;
        if (i == size - 2)
            word.suffix2 = settled(h);
    }
    word.suffix3 = settled(h);
    if (size < 2)
        word.suffix2 = word.suffix3;
    return word;
}

} // namespace onrecord
