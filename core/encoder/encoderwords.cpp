// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/encoder/encoderwords.h"

#include <algorithm>
#include <array>

namespace onrecord {

// The numbers of shapes, endings and beginnings are those that the weights were learned with.

namespace {

enum Shape : quint8 {
    OtherMark = 20,
    FourDigits,
    Digits,
    WithDigits,
    Initial,
    ShortCapitals,
    Capitals,
    Capital,
    MixedCase,
    Small,
    Apostrophe,
    OtherLetters,
};

struct MarkShape
{
    QStringView mark;
    quint8 shape;
};

constexpr auto markShapes = std::to_array<MarkShape>({
    {u"\"", 1}, {u"\u201C", 2},  {u"\u201D", 3},  {u"'", 4},   {u"\u2018", 5},  {u"\u2019", 6},
    {u",", 7},  {u".", 8},       {u":", 9},       {u";", 10},  {u"?", 11},      {u"!", 12},
    {u"-", 13}, {u"\u2013", 13}, {u"\u2014", 13}, {u"--", 13}, {u"(", 14},      {u")", 15},
    {u"[", 14}, {u"]", 15},      {u"$", 16},      {u"%", 17},  {u"\u2026", 18}, {u"...", 18},
    {u"``", 2}, {u"''", 3},      {u"/", 19},
});

constexpr quint8 atSentenceStart = 16; ///< is added to the shapes of words with letters

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

quint8 shapeOf(QStringView word)
{
    const auto *const mark =
        std::find_if(markShapes.begin(), markShapes.end(),
                     [word](const MarkShape &each) { return each.mark == word; });
    if (mark != markShapes.end())
        return mark->shape;
    const QChar first = word.front();
    if (!first.isLetterOrNumber() && !first.isSurrogate() && first != u'_' && !isApostrophe(first))
        return OtherMark;
    const auto count = [word](auto is) {
        return std::count_if(word.begin(), word.end(), is);
    };
    const qsizetype digits = count([](QChar c) { return c.isDigit(); });
    if (digits > 0)
        return digits < word.size() ? WithDigits : word.size() == 4 ? FourDigits : Digits;
    const qsizetype upper = count([](QChar c) { return c.isUpper(); });
    const qsizetype lower = count([](QChar c) { return c.isLower(); });
    if (upper > 0 && lower == 0)
        return word.size() == 1 ? Initial : word.size() <= 4 ? ShortCapitals : Capitals;
    if (first.isUpper())
        return upper == 1 ? Capital : MixedCase;
    if (lower > 0 && upper == 0)
        return Small;
    return isApostrophe(first) ? Apostrophe : OtherLetters;
}

quint16 affixOf(QByteArrayView kind, QStringView letters)
{
    constexpr quint32 affixes = 4096; // rows of the table: the first and the last are not used
    quint32 h = 2166136261u; // FNV-1a
    const auto add = [&h](QByteArrayView bytes) {
        for (const char c : bytes)
            h = (h ^ quint8(c)) * 16777619u;
    };
    add(kind);
    add(letters.toUtf8());
    return quint16(1 + h % (affixes - 2));
}

quint16 numberOf(const QString &folded, const Vocabulary &vocabulary)
{
    if (const auto number = vocabulary.numberOf(folded))
        return *number;
    if (folded.front().isDigit())
        return numberWord;
    if (const qsizetype hyphen = folded.lastIndexOf(u'-'); hyphen >= 0)
        return vocabulary.numberOf(QStringView(folded).mid(hyphen + 1))
            .value_or(EncoderWord::Unknown);
    if (folded.endsWith(u'.'))
        return vocabulary.numberOf(QStringView(folded).chopped(1)).value_or(EncoderWord::Unknown);
    return EncoderWord::Unknown;
}

/// Where \a word is cut in two, do|n’t; its size where it is not.
qsizetype cutOf(QStringView word)
{
    const qsizetype size = word.size();
    const bool isCut = size > 3 && isApostrophe(word[size - 2]) && word[size - 1].toLower() == u't'
        && word[size - 3].toLower() == u'n';
    return isCut ? size - 3 : size;
}

/// 0 outside quotations, 1 inside of one, 2 for its opening and 3 for its closing mark.
quint8 quotationState(const TaggedParagraph &p, qsizetype i)
{
    const TaggedWord &word = p.words()[i];
    if (word.quotation < 0)
        return 0;
    const WordRange quoted = p.wordsOf(word.quotation);
    if (word.kind != TokenKind::QuoteMark)
        return 1;
    if (i == quoted.first)
        return 2;
    return i == quoted.end - 1 && !p.quotations()[word.quotation].open ? 3 : 1;
}

} // namespace

EncoderWords encoderWordsOf(const TaggedParagraph &p, bool leftOpen, const Vocabulary &vocabulary)
{
    const quint8 carried = leftOpen ? 4 : 0;
    EncoderWords all;
    all.words.reserve(size_t(p.size()) + 1);
    all.places.reserve(size_t(p.size()));
    all.words.push_back({.word = EncoderWord::Paragraph, .quotation = carried});
    bool opensSentence = true;
    const auto append = [&](QStringView piece, quint8 quotation) {
        const QString folded = Vocabulary::folded(piece);
        const QStringView letters(folded);
        quint8 shape = shapeOf(piece);
        if (opensSentence && shape >= Initial)
            shape += atSentenceStart;
        all.words.push_back({numberOf(folded, vocabulary),
                             affixOf("s3", letters.last(std::min<qsizetype>(3, letters.size()))),
                             affixOf("p4", letters.first(std::min<qsizetype>(4, letters.size()))),
                             shape, quint8(quotation + carried)});
        opensSentence = piece == u"." || piece == u"?" || piece == u"!"
            || (opensSentence && !piece.front().isLetterOrNumber());
    };
    for (qsizetype i = 0; i < p.size(); ++i) {
        const QStringView word = p.word(i);
        const quint8 quotation = quotationState(p, i);
        all.places.push_back(quint32(all.words.size()));
        const qsizetype cut = p.words()[i].kind == TokenKind::Word ? cutOf(word) : word.size();
        append(word.first(cut), quotation);
        if (cut < word.size())
            append(word.mid(cut), quotation);
    }
    return all;
}

} // namespace onrecord
