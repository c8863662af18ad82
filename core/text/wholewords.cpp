// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wholewords.h"

#include "core/text/lines.h"
#include "core/text/quotationmarks.h"

#include <QChar>

namespace onrecord {

bool belongsToWord(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate() || unit == u'_'
        || ((unit == u'’' || unit == u'\'' || unit == u'-' || unit == u'\u2011') && at > 0
            && at + 1 < text.size() && text[at - 1].isLetterOrNumber()
            && text[at + 1].isLetterOrNumber());
}

/// The character that the code unit at \a at is part of.
static char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    if (unit.isLowSurrogate() && at > 0 && text[at - 1].isHighSurrogate())
        return QChar::surrogateToUcs4(text[at - 1], unit);
    return unit.unicode();
}

/// Whether a word of which the character at \a at is part has its ends where blanks or marks stand.
static bool isPartedByBlanks(QStringView text, qsizetype at)
{
    const char32_t character = characterAt(text, at);
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return false;
    default: break;
    }
    // Of what needs two code units only letters, digits and accents: no picture.
    return character < 0x10000 || QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

/// Whether a word goes on over the place \a at, with a character on either side.
static bool isWithinWord(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return false;
    if (text[at].isLowSurrogate() && text[at - 1].isHighSurrogate())
        return true;
    if (text[at].isMark() && belongsToWord(text, at - 1))
        return true;
    const auto isPart = [text](qsizetype unit) {
        return belongsToWord(text, unit) && isPartedByBlanks(text, unit);
    };
    return isPart(at - 1) && isPart(at);
}

Span wholeWords(QStringView text, Span span)
{
    Span words = trimmed(text, span);
    if (words.isEmpty())
        return words;
    while (isWithinWord(text, words.begin))
        --words.begin;
    while (isWithinWord(text, words.end))
        ++words.end;
    return words;
}

/// Whether \a close ends what \a open begins, in one of the customs of writing.
static bool isPair(QChar open, QChar close)
{
    switch (open.unicode()) {
    case u'\u201C': return close == u'\u201D';
    case u'\u201E': return close == u'\u201C' || close == u'\u201D';
    case u'«': return close == u'»';
    case u'»': return close == u'«';
    case u'"': return close == u'"';
    default: return false;
    }
}

namespace {

/// The quotation marks in a stretch that have no other one there.
struct LoneMarks
{
    QChar closing; ///< the first that closes what is opened before; null: none does
    QChar opening; ///< the last that is left open; null: none is
    qsizetype lastClosing = -1; ///< where the last one closes what is opened before
    qsizetype firstOpening = -1; ///< where the first one is that is left open
};

} // namespace

static LoneMarks loneMarks(QStringView text, Span words)
{
    LoneMarks lone;
    QList<qsizetype> open;
    for (qsizetype at = words.begin; at < words.end; ++at) {
        const QChar mark = text[at];
        if (quotationMarkOf(mark) == QuotationMark::None)
            continue;
        if (!open.isEmpty() && isPair(text[open.last()], mark)) {
            open.removeLast();
        } else if (at == words.begin || isBlank(text[at - 1])) {
            open.append(at);
        } else {
            if (lone.closing.isNull())
                lone.closing = mark;
            lone.lastClosing = at;
        }
    }
    if (!open.isEmpty()) {
        lone.opening = text[open.last()];
        lone.firstOpening = open.first();
    }
    return lone;
}

Span wholeQuotedWords(QStringView text, Span span)
{
    const Span words = wholeWords(text, span);
    if (words.isEmpty())
        return words;
    qsizetype close = words.end;
    while (close < text.size() && QStringView(u",.;:!?…").contains(text[close]))
        ++close;
    const QChar before = words.begin > 0 ? text[words.begin - 1] : QChar();
    const QChar behind = close < text.size() ? text[close] : QChar();
    const LoneMarks lone = loneMarks(text, words);
    const QChar closing = lone.closing;
    const QChar opening = lone.opening;
    const bool areAround = closing.isNull() && opening.isNull() && isPair(before, behind);
    // Two quotations with words of the reporter between them.
    const bool takesBefore = !closing.isNull() && isPair(before, closing);
    const bool takesBehind = !opening.isNull() && isPair(opening, behind);
    return {words.begin - (areAround || takesBefore ? 1 : 0),
            areAround || takesBehind ? close + 1 : words.end};
}

Span besideQuotations(QStringView text, Span span)
{
    const LoneMarks lone = loneMarks(text, span);
    const Span beside =
        trimmed(text,
                {lone.lastClosing < 0 ? span.begin : lone.lastClosing + 1,
                 lone.firstOpening > lone.lastClosing ? lone.firstOpening : span.end});
    return beside.isEmpty() ? span : beside;
}

} // namespace onrecord
