// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/linemarks.h"

#include "core/text/lines.h"

namespace onrecord {

namespace {

/// Length of a list item's mark with the blank behind it ("- ", "• ", "12. "), 0 for none.
qsizetype listMarkLength(QStringView words, bool markdown)
{
    if (words.size() < 3)
        return 0;
    const bool isBullet = words[0] == u'•' || words[0] == u'*' || words[0] == u'-'
        || words[0] == u'‣' || words[0] == u'▪' || words[0] == u'◦' || words[0] == u'·'
        || (markdown && words[0] == u'+');
    if (isBullet)
        return isBlank(words[1]) ? 2 : 0;
    qsizetype digits = 0;
    while (digits < 3 && digits < words.size() && words[digits] >= u'0' && words[digits] <= u'9')
        ++digits;
    if (!markdown || digits == 0 || digits + 1 >= words.size())
        return 0;
    const bool isNumbered =
        (words[digits] == u'.' || words[digits] == u')') && isBlank(words[digits + 1]);
    return isNumbered ? digits + 2 : 0;
}

bool isRule(QStringView words)
{
    const QChar mark = words.front();
    if (words.size() < 3 || (mark != u'-' && mark != u'*' && mark != u'_' && mark != u'='))
        return false;
    return std::all_of(words.begin(), words.end(),
                       [mark](QChar c) { return c == mark || isBlank(c); });
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
                                    u"Photo by ", u"Image credit:", u"Photo credit:"}) {
        if (words.startsWith(label, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// The words of ![words](place), empty where the line is nothing of the kind.
Span pictureWords(QStringView text, Span line)
{
    const QStringView words = line.in(text);
    const qsizetype end = words.indexOf(u"](");
    if (!words.startsWith(u"![") || end < 2 || !words.endsWith(u')'))
        return {};
    return {line.begin + 2, line.begin + end};
}

MarkedLine readMarkdownMarks(QStringView text, Span line)
{
    const QStringView words = line.in(text);
    const Span none{line.begin, line.begin};
    if (isRule(words))
        return {none, BlockKind::Paragraph, true, words.front() == u'=' || words.front() == u'-'};
    if (words.startsWith(u"```") || words.startsWith(u"~~~"))
        return {none, BlockKind::Paragraph, true};
    if (words.startsWith(u'#')) {
        qsizetype level = 1;
        while (level < words.size() && words[level] == u'#')
            ++level;
        if (level <= 6 && level < words.size() && isBlank(words[level])) {
            Span heading = trimmed(text, {line.begin + level, line.end});
            while (heading.begin < heading.end && text[heading.end - 1] == u'#')
                --heading.end;
            return {trimmed(text, heading), BlockKind::Heading, true};
        }
    }
    if (words.startsWith(u'>')) {
        qsizetype at = line.begin;
        while (at < line.end && (text[at] == u'>' || isBlank(text[at])))
            ++at;
        return {trimmed(text, {at, line.end}), BlockKind::Paragraph, false};
    }
    if (words.startsWith(u"!["))
        return {pictureWords(text, line), BlockKind::Caption, true};
    return {line, BlockKind::Paragraph, false};
}

} // namespace

MarkedLine readLineMarks(QStringView text, Span line, bool markdown)
{
    if (markdown) {
        const MarkedLine marked = readMarkdownMarks(text, line);
        if (marked.words != line)
            return marked;
    }
    const QStringView words = line.in(text);
    if (const qsizetype mark = listMarkLength(words, markdown); mark > 0)
        return {trimmed(text, {line.begin + mark, line.end}), BlockKind::ListItem, true};
    if (isPictureCredit(words))
        return {line, BlockKind::Caption, true};
    if (isCapitals(words))
        return {line, BlockKind::Heading, false};
    return {line, BlockKind::Paragraph, false};
}

} // namespace onrecord
