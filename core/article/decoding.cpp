// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/decoding.h"

#include "core/article/legacycharsets.h"

#include <QStringDecoder>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Enough to know an encoding by.
constexpr qsizetype sampleSize = 1 << 16;

enum class Order { Little, Big };

DecodedText decodeUtf8(QByteArrayView bytes)
{
    // ConvertInitialBom: a second mark is a character of the text.
    QStringDecoder decoder(QStringConverter::Utf8,
                           QStringConverter::Flag::ConvertInitialBom
                               | QStringConverter::Flag::Stateless);
    DecodedText decoded;
    decoded.text = decoder(bytes);
    decoded.decoding.encoding = u"UTF-8"_s;
    if (decoder.hasError()) {
        // Less those that stood in the file already.
        decoded.decoding.replaced = decoded.text.count(QChar(QChar::ReplacementCharacter))
            - bytes.toByteArray().count("\xEF\xBF\xBD");
    }
    return decoded;
}

DecodedText decodeUtf16(QByteArrayView bytes, Order order)
{
    DecodedText decoded;
    decoded.decoding.encoding = order == Order::Big ? u"UTF-16BE"_s : u"UTF-16LE"_s;
    decoded.text.resize(bytes.size() / 2);
    QChar *out = decoded.text.data();
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const auto *unit = reinterpret_cast<const uchar *>(bytes.data() + i);
        *out++ =
            order == Order::Big ? qFromBigEndian<quint16>(unit) : qFromLittleEndian<quint16>(unit);
    }
    decoded.decoding.replaced = replaceLoneSurrogates(decoded.text);
    if (bytes.size() % 2 != 0) {
        decoded.text.append(QChar(QChar::ReplacementCharacter));
        ++decoded.decoding.replaced;
    }
    return decoded;
}

/// \a bytes come in fours.
DecodedText decodeUtf32(QByteArrayView bytes, Order order)
{
    DecodedText decoded;
    decoded.decoding.encoding = order == Order::Big ? u"UTF-32BE"_s : u"UTF-32LE"_s;
    decoded.text.reserve(bytes.size() / 4);
    for (qsizetype i = 0; i + 3 < bytes.size(); i += 4) {
        const auto *unit = reinterpret_cast<const uchar *>(bytes.data() + i);
        const char32_t c =
            order == Order::Big ? qFromBigEndian<quint32>(unit) : qFromLittleEndian<quint32>(unit);
        const bool isSound = c <= QChar::LastValidCodePoint && !QChar::isSurrogate(c);
        decoded.decoding.replaced += !isSound;
        decoded.text.append(QChar::fromUcs4(isSound ? c : char32_t(QChar::ReplacementCharacter)));
    }
    return decoded;
}

/// True for bytes that a UTF-16 mark only pretends to introduce: nobody's UTF-16 is valid UTF-8
/// without a single zero for long.
bool isUtf8InDisguise(QByteArrayView rest)
{
    return rest.size() > 32 && !rest.contains('\0') && rest.isValidUtf8();
}

std::optional<DecodedText> decodeByMark(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xEF\xBB\xBF", 3)))
        return decodeUtf8(bytes.sliced(3));
    // UTF-32 before UTF-16, whose little-endian mark it begins with; UTF-16 may begin with a zero.
    const bool isInFours = bytes.size() % 4 == 0;
    if (isInFours && bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return decodeUtf32(bytes.sliced(4), Order::Little);
    if (isInFours && bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return decodeUtf32(bytes.sliced(4), Order::Big);
    const bool isLittle = bytes.startsWith(QByteArrayView("\xFF\xFE", 2));
    if (!isLittle && !bytes.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return std::nullopt;
    const QByteArrayView rest = bytes.sliced(2);
    if (isUtf8InDisguise(rest))
        return decodeUtf8(rest);
    return decodeUtf16(rest, isLittle ? Order::Little : Order::Big);
}

/// How much \a unit looks like part of a news text, to tell the two orders of bytes apart.
double plausibility(char16_t unit)
{
    if (unit == u'\n' || unit == u'\r' || unit == u'\t' || (unit >= 0x20 && unit < 0x7F))
        return 1;
    if ((unit >= 0xA0 && unit < 0x700) || (unit >= 0x2010 && unit < 0x2040)
        || (unit >= 0x3000 && unit < 0x3100) || (unit >= 0xFF00 && unit < 0xFFF0))
        return 1;
    if ((unit >= 0x4E00 && unit < 0xA000) || (unit >= 0xAC00 && unit < 0xD7A4))
        return 0.6;
    return QChar::category(char32_t(unit)) == QChar::Other_NotAssigned ? -2 : 0;
}

double plausibilityAs(QByteArrayView sample, Order order)
{
    double sum = 0;
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        const auto first = uchar(sample[i]);
        const auto second = uchar(sample[i + 1]);
        sum += plausibility(order == Order::Big ? char16_t(first << 8 | second)
                                                : char16_t(second << 8 | first));
    }
    return sum / std::max(sample.size() / 2, qsizetype(1));
}

/// True where a zero is half of a blank, a line break or another printable character of ASCII. Zeros of other units are no
/// sign of a text.
bool hasAscii(QByteArrayView sample, Order order)
{
    const qsizetype low = order == Order::Big ? 1 : 0;
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        const auto character = uchar(sample[i + low]);
        const bool isPrinted = (character >= 0x20 && character < 0x7F) || character == '\n'
            || character == '\r' || character == '\t';
        if (isPrinted && sample[i + 1 - low] == 0)
            return true;
    }
    return false;
}

/// UTF-16 without a mark has zeros (of blanks and line breaks at least), all or nearly all on
/// one side of its pairs.
std::optional<DecodedText> decodeUnmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    if (bytes.size() % 2 != 0 || !sample.contains('\0'))
        return std::nullopt;
    const double little = plausibilityAs(sample, Order::Little);
    const double big = plausibilityAs(sample, Order::Big);
    const Order order = big > little ? Order::Big : Order::Little;
    if (std::max(little, big) < 0.65 || little == big || !hasAscii(sample, order))
        return std::nullopt;
    DecodedText decoded = decodeUtf16(bytes, order);
    decoded.decoding.guessed = true;
    return decoded;
}

/// UTF-16 of most scripts is valid UTF-8 to look at, every other byte of it a control character.
bool isFullOfControls(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
    });
    return controls * 10 > sample.size();
}

/// ISO-2022-JP is ASCII to look at, but for its escapes to Japanese and back.
bool usesJapaneseEscapes(const QByteArray &bytes)
{
    return (bytes.contains("\x1B$B") || bytes.contains("\x1B$@"))
        && (bytes.contains("\x1B(B") || bytes.contains("\x1B(J"));
}

/// True where a text is UTF-8 that was damaged rather than another encoding: most of what lies
/// beyond ASCII is sound. By chance that happens to nobody's Windows-1252.
bool isDamagedUtf8(QStringView asUtf8)
{
    const qsizetype damaged =
        std::count(asUtf8.begin(), asUtf8.end(), QChar(QChar::ReplacementCharacter));
    const qsizetype sound = std::count_if(asUtf8.begin(), asUtf8.end(), [](QChar c) {
        return c > u'\u007F' && c != QChar::ReplacementCharacter && !c.isLowSurrogate();
    });
    return sound >= 2 * damaged;
}

} // namespace

qsizetype replaceLoneSurrogates(QString &text)
{
    qsizetype replaced = 0;
    const QStringView looked = text;
    for (qsizetype at = 0; at < looked.size(); ++at) {
        if (!looked[at].isSurrogate())
            continue;
        if (looked[at].isHighSurrogate() && at + 1 < looked.size()
            && looked[at + 1].isLowSurrogate()) {
            ++at;
            continue;
        }
        text[at] = QChar::ReplacementCharacter;
        ++replaced;
    }
    return replaced;
}

DecodedText decode(const QByteArray &bytes)
{
    if (const auto marked = decodeByMark(bytes))
        return *marked;
    const bool isUtf8 = bytes.isValidUtf8();
    if (!isUtf8 || isFullOfControls(bytes)) {
        if (const auto unmarked = decodeUnmarkedUtf16(bytes))
            return *unmarked;
    }
    if (isUtf8 && usesJapaneseEscapes(bytes))
        return decodeLegacy(bytes, "ISO-2022-JP");
    DecodedText asUtf8 = decodeUtf8(bytes);
    if (isUtf8)
        return asUtf8;
    if (isDamagedUtf8(asUtf8.text)) {
        asUtf8.decoding.guessed = true;
        return asUtf8;
    }
    asUtf8.text.clear();
    return decodeLegacy(bytes, guessCharset(bytes));
}

QList<Warning> warningsOf(const Decoding &decoding)
{
    QList<Warning> warnings;
    if (decoding.replaced > 0)
        warnings.append({WarningKind::Undecodable, {}, decoding.replaced});
    if (decoding.guessed)
        warnings.append({WarningKind::EncodingGuessed, decoding.encoding, 0});
    return warnings;
}

} // namespace onrecord
