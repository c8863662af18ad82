// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wrapping.h"

namespace onrecord {

namespace {

constexpr qsizetype narrowestLine = 36;
constexpr qsizetype widestLine = 130;

qsizetype firstWordLength(QStringView text, Span line)
{
    qsizetype end = line.begin;
    while (end < line.end && !isBlank(text[end]))
        ++end;
    return end - line.begin;
}

bool isFull(QStringView text, Span line, Span next, qsizetype width)
{
    return line.length() + 1 + firstWordLength(text, next) > width;
}

/// Calls \a visit(line, next) for every line that another one follows without a blank one.
template <typename Visitor>
void forInnerLines(const QList<Span> &lines, Visitor visit)
{
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!lines[i].isEmpty() && !lines[i + 1].isEmpty())
            visit(lines[i], lines[i + 1]);
    }
}

bool endsWithSentence(QStringView words)
{
    while (!words.isEmpty()
           && (words.back() == u'”' || words.back() == u'"' || words.back() == u'’'))
        words.chop(1);
    return words.endsWith(u'.') || words.endsWith(u'!') || words.endsWith(u'?');
}

} // namespace

Wrapping findWrapping(QStringView text, const QList<Span> &lines)
{
    qsizetype width = 0;
    qsizetype inner = 0;
    forInnerLines(lines, [&](Span line, Span) {
        width = std::max(width, line.length());
        ++inner;
    });
    const bool hasBlank =
        std::any_of(lines.begin(), lines.end(), [](Span line) { return line.isEmpty(); });
    if (!hasBlank || inner < 3 || width < narrowestLine || width > widestLine)
        return {};

    qsizetype full = 0;
    forInnerLines(lines,
                  [&](Span line, Span next) { full += isFull(text, line, next, width - 6); });
    return {full * 10 >= inner * 8, width};
}

bool Wrapping::goesOn(QStringView text, Span line, Span next) const
{
    if (!isHardWrapped)
        return false;
    // A short line that ends a sentence ends its paragraph too (authors who indent instead of
    // leaving a blank line); any other short line was broken early for a long address or a name.
    return isFull(text, line, next, width * 3 / 4) || !endsWithSentence(line.in(text));
}

} // namespace onrecord
