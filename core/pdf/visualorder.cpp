// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/visualorder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

enum class Direction : quint8 { None, Rightwards, Leftwards };

Direction directionOf(char32_t c)
{
    switch (QChar::direction(c)) {
    case QChar::DirR:
    case QChar::DirAL: return Direction::Leftwards;
    case QChar::DirL:
    case QChar::DirEN:
    case QChar::DirAN: return Direction::Rightwards;
    default: return Direction::None;
    }
}

/// The direction of a word: that of its first letter with one.
Direction directionOf(const QString &word)
{
    for (const char32_t c : word.toUcs4()) {
        const Direction direction = directionOf(c);
        if (direction != Direction::None)
            return direction;
    }
    return Direction::None;
}

bool isSteering(QChar c)
{
    const ushort code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200E || code == 0x200F || code == 0x061C;
}

bool isShape(QChar c)
{
    const ushort code = c.unicode();
    return (code >= 0xFB00 && code <= 0xFB06) || (code >= 0xFB1D && code <= 0xFDFB)
        || (code >= 0xFE70 && code <= 0xFEFC);
}

/// The letters that \a c stands for where fonts have their ligatures among the characters for private use, as those
/// of Apple and Adobe had them; empty for any other.
QString privateLigature(QChar c)
{
    switch (c.unicode()) {
    case 0xF000: return u"ff"_s;
    case 0xF001: return u"fi"_s;
    case 0xF002: return u"fl"_s;
    case 0xF003: return u"ffi"_s;
    case 0xF004: return u"ffl"_s;
    default: return {};
    }
}

/// True for a word of Latin letters, in which a character for private use is hardly a sign of its own.
bool isLatin(const QString &word)
{
    return std::any_of(word.begin(), word.end(),
                       [](QChar c) { return c.script() == QChar::Script_Latin; });
}

/// \a word without steering marks and with letters for the shapes they have.
QString plain(const QString &word)
{
    const auto isOdd = [](QChar c) {
        return isSteering(c) || isShape(c) || !privateLigature(c).isEmpty();
    };
    if (std::none_of(word.begin(), word.end(), isOdd))
        return word;
    const bool isWord = isLatin(word);
    QString letters;
    for (const QChar c : word) {
        if (const QString ligature = privateLigature(c); isWord && !ligature.isEmpty())
            letters += ligature;
        else if (isShape(c))
            letters += QString(c).normalized(QString::NormalizationForm_KC);
        else if (!isSteering(c))
            letters += c;
    }
    return letters;
}

bool isJoined(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing
        || QChar::category(c) == QChar::Mark_Enclosing;
}

/// \a word from its other end. Accents stay behind their letter, figures in their order.
QString turned(const QString &word)
{
    QList<QString> clusters;
    bool wasDigit = false;
    for (const char32_t c : word.toUcs4()) {
        const bool isDigit = QChar::isDigit(c);
        if (!clusters.isEmpty() && (isJoined(c) || (isDigit && wasDigit)))
            clusters.last() += QString::fromUcs4(&c, 1);
        else
            clusters.append(QString::fromUcs4(&c, 1));
        wasDigit = isDigit;
    }
    std::reverse(clusters.begin(), clusters.end());
    QString letters = clusters.join(QString());
    // Lam and alef are one sign, whose letters are named in the order of reading.
    if (letters.startsWith(u"\u0627\u0627\u0644"))
        letters.replace(0, 3, u"\u0627\u0644\u0627"_s);
    return letters;
}

QString joined(const QList<VisualWord> &words)
{
    QString line;
    for (const VisualWord &word : words) {
        line += word.text;
        if (word.hasSpaceAfter)
            line += u' ';
    }
    return line;
}

/// Turns the words of [\a begin, \a end) and their order; a blank stays between the same two.
void turn(QList<VisualWord> &words, qsizetype begin, qsizetype end)
{
    const bool hasSpaceAfter = words[end - 1].hasSpaceAfter;
    std::reverse(words.begin() + begin, words.begin() + end);
    for (qsizetype at = begin; at + 1 < end; ++at)
        words[at].hasSpaceAfter = words[at + 1].hasSpaceAfter;
    words[end - 1].hasSpaceAfter = hasSpaceAfter;
}

/// Turns each run of words of \a direction, words of none between two of them included.
void turnRuns(QList<VisualWord> &words, Direction direction)
{
    for (qsizetype at = 0; at < words.size();) {
        if (directionOf(words[at].text) != direction) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        for (qsizetype next = end; next < words.size(); ++next) {
            const Direction each = directionOf(words[next].text);
            if (each == direction)
                end = next + 1;
            else if (each != Direction::None)
                break;
        }
        turn(words, at, end);
        at = end;
    }
}

} // namespace

ReadLine inReadingOrder(const QList<VisualWord> &words)
{
    QList<VisualWord> line = words;
    qsizetype leftwards = 0;
    qsizetype rightwards = 0;
    for (VisualWord &word : line) {
        const Direction direction = directionOf(word.text);
        // Before shapes become letters: one of two letters names them in the order of reading.
        if (direction == Direction::Leftwards)
            word.text = turned(word.text);
        word.text = plain(word.text);
        leftwards += direction == Direction::Leftwards ? word.text.size() : 0;
        rightwards += direction == Direction::Rightwards ? word.text.size() : 0;
    }
    if (leftwards == 0)
        return {joined(line), false};
    if (leftwards < rightwards) {
        turnRuns(line, Direction::Leftwards);
        return {joined(line), false};
    }
    turn(line, 0, line.size());
    turnRuns(line, Direction::Rightwards);
    return {joined(line), true};
}

} // namespace onrecord
