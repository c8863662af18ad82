// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/visible.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace onrecord {

namespace {

/// The character that begins at \a at; a lone surrogate as it is, and 0 outside of \a text.
char32_t letterAt(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return 0;
    const QChar unit = text[at];
    const bool pair =
        unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(unit, text[at + 1]) : unit.unicode();
}

/// The character that ends before \a at.
char32_t letterBefore(QStringView text, qsizetype at)
{
    const bool pair = at > 1 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate();
    return letterAt(text, at - (pair ? 2 : 1));
}

qsizetype lengthOf(char32_t letter)
{
    return QChar::requiresSurrogates(letter) ? 2 : 1;
}

bool isUnseen(char32_t letter)
{
    // Interlinear annotations are no more visible than what Unicode calls ignorable.
    return (letter < 0x10000 && isObeyed(char16_t(letter)))
        || (letter >= 0xfff9 && letter <= 0xfffb)
        || u_hasBinaryProperty(UChar32(letter), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

/// True for letters and marks of scripts whose letters change beside a joiner, or whose words are
/// written without spaces, so that one without width says where a line may break.
bool isJoined(char32_t letter)
{
    if (!QChar::isLetter(letter) && !QChar::isMark(letter))
        return false;
    if (u_getIntPropertyValue(UChar32(letter), UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT)
        return true;
    if (u_getIntPropertyValue(UChar32(letter), UCHAR_JOINING_TYPE) == U_JT_DUAL_JOINING
        || u_getIntPropertyValue(UChar32(letter), UCHAR_JOINING_TYPE) == U_JT_RIGHT_JOINING)
        return true;
    UErrorCode error = U_ZERO_ERROR;
    switch (uscript_getScript(UChar32(letter), &error)) {
    case USCRIPT_BENGALI:
    case USCRIPT_DEVANAGARI:
    case USCRIPT_GUJARATI:
    case USCRIPT_GURMUKHI:
    case USCRIPT_KANNADA:
    case USCRIPT_MALAYALAM:
    case USCRIPT_ORIYA:
    case USCRIPT_SINHALA:
    case USCRIPT_TAMIL:
    case USCRIPT_TELUGU: return true;
    default: return false;
    }
}

/// A picture, or what gives one its colour or its look.
bool isPictured(char32_t letter)
{
    return u_hasBinaryProperty(UChar32(letter), UCHAR_EXTENDED_PICTOGRAPHIC)
        || u_hasBinaryProperty(UChar32(letter), UCHAR_EMOJI_MODIFIER) || letter == 0xfe0f;
}

bool isTag(char32_t letter)
{
    return letter >= 0xe0020 && letter <= 0xe007e;
}

/// True where the tag at \a at belongs to a flag: a black one, letters and digits as tags, and the
/// tag that ends them (UTS #51, ED-14a).
bool isOfFlag(QStringView text, qsizetype at)
{
    constexpr char32_t blackFlag = 0x1f3f4;
    constexpr char32_t cancelTag = 0xe007f;
    constexpr qsizetype most = 6; // letters of a region and its part: "gbsct"
    qsizetype begin = at;
    while (at - begin <= 2 * most && isTag(letterBefore(text, begin)))
        begin -= 2;
    if (letterBefore(text, begin) != blackFlag)
        return false;
    qsizetype end = begin;
    while (end - begin <= 2 * most && isTag(letterAt(text, end)))
        end += 2;
    return end > begin && end - begin <= 2 * most && letterAt(text, end) == cancelTag;
}

/// True where \a letter, which nobody sees, only shapes what stands around it at \a at.
bool shapesNeighbours(QStringView text, qsizetype at, char32_t letter)
{
    const char32_t before = letterBefore(text, at);
    const char32_t after = letterAt(text, at + lengthOf(letter));
    switch (letter) {
    case 0x00ad: return QChar::isLetter(before) && QChar::isLetter(after);
    case 0x200b:
    case 0x200c: return isJoined(before) && isJoined(after);
    case 0x200d:
        return (isJoined(before) && isJoined(after)) || (isPictured(before) && isPictured(after));
    default: break;
    }
    if (u_hasBinaryProperty(UChar32(letter), UCHAR_VARIATION_SELECTOR))
        return QChar::isPrint(before) && !QChar::isSpace(before) && !isUnseen(before);
    return letter >= 0xe0020 && letter <= 0xe007f && isOfFlag(text, at);
}

QString shown(QStringView text, bool keepsLines)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        const bool stays = keepsLines && unit == u'\n';
        if (const auto unseen = stays ? std::nullopt : unseenAt(text, at)) {
            shown += symbolOf(*unseen);
            at += lengthOf(*unseen) - 1;
        } else if (const char32_t letter = letterAt(text, at); lengthOf(letter) == 2) {
            shown += text.mid(at, 2);
            ++at;
        } else {
            shown += unit.isSurrogate() ? QChar(QChar::ReplacementCharacter) : unit;
        }
    }
    return shown;
}

} // namespace

std::optional<char32_t> unseenAt(QStringView text, qsizetype at)
{
    const char16_t unit = text[at].unicode();
    constexpr char16_t firstIgnorable = 0xad;
    if (unit < firstIgnorable)
        return isObeyed(unit) ? std::optional<char32_t>(unit) : std::nullopt;
    const char32_t letter = letterAt(text, at);
    if (!isUnseen(letter) || shapesNeighbours(text, at, letter))
        return std::nullopt;
    return letter;
}

QString symbolOf(char32_t letter)
{
    if (letter < 0x20)
        return QChar(char16_t(0x2400 + letter)); // control pictures
    if (letter == 0x7f)
        return QChar(0x2421);
    const QString number = QStringLiteral("%1").arg(uint(letter), 4, 16, QLatin1Char('0'));
    return QStringLiteral("[U+%1]").arg(number.toUpper());
}

QString shownPlainly(QStringView text)
{
    return shown(text, false);
}

QString shownPlainlyInLines(QStringView text)
{
    return shown(text, true);
}

} // namespace onrecord
