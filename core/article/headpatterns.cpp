// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/headpatterns.h"

#include "core/article/headwords.h"
#include "core/article/signatures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

namespace {

// Making an expression takes longer than reading a short article: what comes first tells mostly
// that it need not be made.

/// True where \a words begin with two characters that a place in capitals may begin with.
bool mayBeDateline(QStringView words)
{
    return words.size() > 3 && words[0].isUpper() && !words[1].isLower() && !words[2].isLower();
}

/// The words of \a line, marks at their ends left out.
QList<QStringView> wordsOf(QStringView line)
{
    QList<QStringView> words;
    qsizetype begin = -1;
    for (qsizetype at = 0; at <= line.size(); ++at) {
        const bool isIn =
            at < line.size() && (line[at].isLetterOrNumber() || (line[at] == u'-' && begin >= 0));
        if (isIn && begin < 0)
            begin = at;
        if (!isIn && begin >= 0) {
            words.append(line.sliced(begin, at - begin));
            begin = -1;
        }
    }
    return words;
}

bool areAll(const QList<QStringView> &words, HeadWord use)
{
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [use](QStringView word) {
        return isHeadWord(word, use);
    });
}

bool isFrenchArticle(QStringView word)
{
    return word == u"Le" || word == u"La" || word == u"Les" || word == u"L";
}

} // namespace

QRegularExpressionMatch datelineAt(QStringView words)
{
    if (!mayBeDateline(words))
        return {};
    static const QRegularExpression pattern(
        uR"(^(?<place>\p{Lu}[\p{Lu} .’'/-]{2,40}(?:\sand\s\p{Lu}[\p{Lu} .’'/-]{2,40})?(?:,\s+\p{Lu}[\p{L}. ]{1,20})?)(?:,\s*(?<day>[^()–—―_]{3,30}?))?\s*(?:(?<mark>[(/])(?<outlet>[^()/]{2,40})[)/])?\s*(?:–|—|―|--|-|_)(?:\s|(?<=--)\())"_s);
    return pattern.match(words.first(std::min(words.size(), qsizetype(160))).toString());
}

std::optional<WrittenDay> dayOfPlaceAt(QStringView words)
{
    constexpr qsizetype longest = 120;
    const QStringView begin = words.first(std::min(words.size(), longest));
    const auto written = findWrittenDay(begin);
    if (!written || written->span.begin == 0)
        return std::nullopt;
    const QStringView behind = begin.sliced(written->span.end).trimmed();
    const bool hasDash = behind.startsWith(u'–') || behind.startsWith(u'—')
        || behind.startsWith(u'-') || behind.startsWith(u':');
    const bool isPlace = hasDash && signatureIn(begin.first(written->span.begin).trimmed());
    return isPlace ? written : std::nullopt;
}

bool looksLikeKicker(QStringView words)
{
    return words.size() >= 3 && words.size() <= 24
        && std::all_of(words.begin(), words.end(),
                       [](QChar c) { return c.isUpper() || c == u' ' || c == u'&'; });
}

bool namesSections(QStringView words)
{
    const auto parts = wordsOf(words);
    return parts.size() <= 5 && !words.endsWith(u'.') && !words.endsWith(u':')
        && areAll(parts, HeadWord::Section);
}

bool looksLikePlace(QStringView words)
{
    return words.size() >= 3 && words.size() <= 40
        && std::all_of(words.begin(), words.end(), [](QChar c) {
               return c.isUpper() || c == u' ' || c == u',' || c == u'-' || c == u'.' || c == u'\'';
           });
}

bool labelsRelease(QStringView words)
{
    constexpr qsizetype longest = 80;
    if (words.size() > longest || words.endsWith(u'.'))
        return false;
    const auto parts = wordsOf(words);
    const auto is = [&parts](qsizetype i, QStringView word) {
        return i < parts.size() && parts[i].compare(word, Qt::CaseInsensitive) == 0;
    };
    const bool isRelease =
        (is(0, u"press") || is(0, u"media") || is(0, u"news")) && is(1, u"release");
    return (isRelease && (parts.size() == 2 || is(2, u"embargoed")))
        || (is(0, u"for") && is(1, u"immediate") && is(2, u"release") && parts.size() == 3)
        || is(0, u"embargoed") || (is(0, u"under") && is(1, u"embargo"));
}

bool labelsDispatch(QStringView words)
{
    constexpr qsizetype longest = 80;
    if (words.size() > longest || words.endsWith(u'.'))
        return false;
    // The cycle, or capitals alone, and words with hyphens between; then which version it is, and its length.
    static const QRegularExpression slug(
        uR"(^(?:(?:BC|AM|PM|AP)-[\w'’.&]+(?:-+[\w'’.&]+)*|[A-Z]{2,}[A-Z0-9&]*(?:[-/]+[A-Z0-9&]+)+/?))"
        uR"((?:[\s,/(]*(?i:\d*(?:1st|2nd|3rd|\dth)|Ld|Lead|Writethru|UPDATE|ADV|URGENT|TOPS|NL|\d{1,4})(?=\W|$)[-)]?)*$)"_s);
    static const QRegularExpression urgency(
        uR"(^(?:URGENT|BULLETIN|FLASH|NEWS ?ALERT|ALERT|SNAP|ADVISORY|CORRECTED|REFILE|REPEAT|EDS:.*)$)"_s);
    static const QRegularExpression number(
        uR"(^[A-Za-z]{1,3}\d{3,4}\s+\d{1,2}:?\d{2}\s*(?:GMT|UTC|BST|E[SD]T)\b.*$)"_s);
    const QString line = words.toString();
    return slug.match(line).hasMatch() || urgency.match(line).hasMatch()
        || number.match(line).hasMatch();
}

bool standsAboveHeadlines(QStringView words)
{
    return namesSections(words) || labelsDispatch(words);
}

bool looksLikeFurniture(QStringView words)
{
    constexpr qsizetype longest = 80;
    if (words.size() > longest || words.endsWith(u'.'))
        return false;
    if (labelsRelease(words))
        return true;
    auto parts = wordsOf(words);
    parts.removeIf([](QStringView word) { return word.front().isDigit(); });
    const bool isCount = parts.isEmpty() && words.size() < 5; // of comments
    return isCount || (parts.size() <= 8 && areAll(parts, HeadWord::Furniture));
}

bool looksLikeOutlet(QStringView words)
{
    const auto parts = wordsOf(words);
    if (parts.isEmpty() || parts.size() > 5 || words.endsWith(u'.'))
        return false;
    const bool isAddress = !words.contains(u' ') && words.contains(u'.') && words.size() > 5
        && words.front().isLetter();
    const bool isNamed = std::all_of(parts.begin(), parts.end(), [](QStringView word) {
        return word.front().isUpper() || word == u"of" || word == u"the" || word == u"and"
            || isHeadWord(word, HeadWord::Particle);
    });
    const bool endsLikeOne = (parts.size() > 1 && isHeadWord(parts.last(), HeadWord::Outlet))
        || (parts.size() == 1 && isHeadWord(parts.last(), HeadWord::Agency))
        || (parts.size() > 1 && isFrenchArticle(parts[0])
            && isHeadWord(parts[1], HeadWord::Outlet)); // L’Écho de Vestby
    return isAddress || (isNamed && endsLikeOne);
}

qsizetype sectionBehind(QStringView headline)
{
    constexpr qsizetype shortest = 15; // of the words before it
    for (qsizetype at = headline.size() - 2; at > shortest; --at) {
        const QChar mark = headline[at];
        const bool isBar = mark == u'|' || mark == u'–' || mark == u'—' || mark == u'-';
        if (!isBar || headline[at - 1] != u' ' || headline[at + 1] != u' ')
            continue;
        return namesSections(headline.sliced(at + 1)) ? headline.size() - at + 1 : 0;
    }
    return 0;
}

} // namespace onrecord
