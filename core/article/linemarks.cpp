// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/linemarks.h"

#include "core/text/lines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Length of a list item's mark with the blank behind it ("- ", "• "), 0 for none.
qsizetype listMarkLength(QStringView words)
{
    if (words.size() < 3)
        return 0;
    const bool isBullet = words[0] == u'•' || words[0] == u'*' || words[0] == u'-'
        || words[0] == u'‣' || words[0] == u'▪' || words[0] == u'◦' || words[0] == u'·';
    return isBullet && isBlank(words[1]) ? 2 : 0;
}

/// Length of the marks before a line of somebody else's words ("> ", ">> "), 0 for none.
qsizetype quoteMarkLength(QStringView words)
{
    qsizetype length = 0;
    while (length < words.size() && (words[length] == u'>' || isBlank(words[length])))
        ++length;
    return words.startsWith(u'>') ? length : 0;
}

/// RIVER RISES AGAIN: a line of capitals without a full stop.
bool isCapitals(QStringView words)
{
    if (words.size() > 60 || words.endsWith(u'.') || words.contains(u':'))
        return false;
    const auto upper =
        std::count_if(words.begin(), words.end(), [](QChar c) { return c.isUpper(); });
    const bool hasLower =
        std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLower(); });
    return upper >= 4 && !hasLower;
}

bool isPictureCredit(QStringView words)
{
    if (words.size() > 300)
        return false;
    for (const QStringView label : {u"Photo:", u"Photograph:", u"Picture:", u"Image:", u"Caption:",
                                    u"Photo by ", u"Image credit:", u"Photo credit:",
                                    u"Image caption", u"Image source", u"Media caption"}) {
        if (words.startsWith(label, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

MarkedLine readLineMarks(QStringView text, Span line)
{
    const QStringView words = line.in(text);
    if (const qsizetype mark = listMarkLength(words); mark > 0)
        return {trimmed(text, {line.begin + mark, line.end}), BlockKind::ListItem, true};
    if (const qsizetype mark = quoteMarkLength(words); mark > 0)
        return {trimmed(text, {line.begin + mark, line.end}), BlockKind::Quotation, false};
    if (isPictureCredit(words))
        return {line, BlockKind::Caption, true};
    if (isCapitals(words))
        return {line, BlockKind::Heading, false};
    return {line, BlockKind::Paragraph, false};
}

bool endsCopy(QStringView line)
{
    constexpr qsizetype longest = 16;
    static const QRegularExpression mark(
        uR"(^(?:ENDS|Ends|#(?:\s*#){2,4}|[-–—*]+\s*(?i:ends?|30)\s*[-–—*]+)$)"_s);
    return line.size() <= longest && mark.match(line.toString()).hasMatch();
}

} // namespace onrecord
