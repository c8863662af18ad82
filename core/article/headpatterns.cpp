// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/headpatterns.h"

#include "core/text/calendar.h"
#include "core/text/lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

namespace {

const QRegularExpression &bylinePattern()
{
    // "By" and names: capitalised words, particles, "and"; what follows a bar or comma may be an
    // outlet, a role or the day.
    static const QRegularExpression pattern(
        uR"(^[*_]{0,3}(?:By|BY)\s+(?<names>\p{Lu}[\p{L}.’'-]*(?:\s+(?:and|AND|&|de|da|di|del|van|von|der|den|la|le|el|al|bin|\p{Lu}[\p{L}.’'-]*)|,\s+\p{Lu}[\p{L}.’'-]*)*)(?<rest>\s*[|–—·•,/].*)?[*_]{0,3}$)"_s);
    return pattern;
}

// Making an expression takes longer than reading a short article: what comes first tells mostly
// that it need not be made.

/// True where \a words, emphasis aside, begin with "By".
bool mayBeByline(QStringView words)
{
    while (words.startsWith(u'*') || words.startsWith(u'_'))
        words = words.sliced(1);
    return words.startsWith(u"By") || words.startsWith(u"BY");
}

/// True where \a words begin with two characters that a place in capitals may begin with.
bool mayBeDateline(QStringView words)
{
    return words.size() > 3 && words[0].isUpper() && !words[1].isLower() && !words[2].isLower();
}

/// True where nothing of \a words says anything else than what may stand beside a day.
bool isBesideADay(const QString &words)
{
    static const QRegularExpression pattern = anyCase(
        uR"(^(?:[\s,.:;|–—·()-]|\d|\b(?:published|posted|first|updated|last|modified|date|on|at|a\.?m\.?|p\.?m\.?|t|z|gmt|utc|bst|cet|cest|e[sd]?t|c[sd]t|m[sd]t|p[sd]t)\b)*$)"_s);
    return pattern.match(words).hasMatch();
}

QString withoutSpan(QStringView words, Span span)
{
    return words.first(span.begin).toString() + u' ' + words.mid(span.end).toString();
}

} // namespace

QRegularExpressionMatch bylineAt(const QString &words)
{
    return mayBeByline(words) ? bylinePattern().match(words) : QRegularExpressionMatch();
}

QRegularExpressionMatch datelineAt(QStringView words)
{
    if (!mayBeDateline(words))
        return {};
    static const QRegularExpression pattern(
        uR"(^(?<place>\p{Lu}[\p{Lu} .’'/-]{2,40}(?:,\s+\p{Lu}[\p{L}. ]{1,20})?)(?:,\s*(?<day>[^()–—―_]{3,30}?))?\s*(?:\((?<outlet>[^()]{2,40})\))?\s*(?:–|—|―|--|-|_)\s)"_s);
    return pattern.match(words.first(std::min(words.size(), qsizetype(160))).toString());
}

bool looksLikeKicker(QStringView words)
{
    return words.size() >= 3 && words.size() <= 24
        && std::all_of(words.begin(), words.end(),
                       [](QChar c) { return c.isUpper() || c == u' ' || c == u'&'; });
}

Spans creditsIn(QStringView words)
{
    Spans parts;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= words.size(); ++at) {
        const bool isEnd =
            at == words.size() || words[at] == u'|' || words[at] == u'·' || words[at] == u'•';
        if (!isEnd)
            continue;
        parts.append(trimmed(words, {begin, at}));
        begin = at + 1;
    }
    return parts;
}

bool isDayAlone(QStringView words)
{
    const auto written = findWrittenDay(words);
    return written && isBesideADay(withoutSpan(words, written->span));
}

bool looksLikeCredits(QStringView words)
{
    const Spans parts = creditsIn(words);
    if (parts.size() < 2 || words.size() > 160)
        return false;
    const auto isName = [words](Span part) {
        const QStringView name = part.in(words);
        return !name.isEmpty() && name.size() <= 60 && name.front().isUpper()
            && !name.endsWith(u'.');
    };
    return std::count_if(parts.begin(), parts.end(),
                         [words](Span part) { return isDayAlone(part.in(words)); })
        == 1
        && std::all_of(parts.begin(), parts.end(),
                       [&](Span part) { return isDayAlone(part.in(words)) || isName(part); });
}

bool saysUpdated(QStringView words)
{
    static const QRegularExpression pattern = anyCase(uR"(^\s*(?:last )?(?:updated|modified)\b)"_s);
    return pattern.match(words.toString()).hasMatch();
}

} // namespace onrecord
