// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/sourcerows.h"

#include <algorithm>

namespace onrecord {

/// Nothing in the names has the words.
static constexpr int inNoName = 6;

/// How far \a name is from what a reader means by \a words: it begins with them (0), one of its words does
/// (2), or they are within one (4), and one more where they end within a word.
static int distance(const QString &name, const QString &words)
{
    const auto isInWord = [&name](qsizetype at) {
        return at >= 0 && at < name.size() && name[at].isLetterOrNumber();
    };
    int least = inNoName;
    for (qsizetype at = name.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = name.indexOf(words, at + 1, Qt::CaseInsensitive)) {
        const int start = at == 0 ? 0 : isInWord(at - 1) ? 4 : 2;
        least = qMin(least, start + int(isInWord(at + words.size())));
    }
    return least;
}

static int distance(const QStringList &names, const QString &words)
{
    int least = inNoName;
    for (const QString &name : names)
        least = qMin(least, distance(name, words));
    return least;
}

namespace {

/// What stands before a name in the rows and may be typed with it: "2" and "2 Quill".
struct NumberedWords
{
    int number = 0; ///< 0: none
    QString name; ///< what follows it
};

} // namespace

static NumberedWords numberedWords(const QString &words)
{
    NumberedWords numbered;
    constexpr int most = 9999;
    qsizetype end = 0;
    while (end < words.size() && words[end].isDigit() && numbered.number <= most)
        numbered.number = 10 * numbered.number + words[end++].digitValue();
    if (end < words.size() && words[end] != u' ')
        return {};
    numbered.name = words.mid(end).trimmed();
    return numbered;
}

bool holdsLetters(const QString &words)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [](QChar each) { return each.isLetter() || each.isSurrogate(); });
}

bool isMeantByNumber(const SourceRow &row, const QString &words)
{
    const NumberedWords numbered = numberedWords(words);
    return numbered.number > 0 && row.number == numbered.number
        && (numbered.name.isEmpty() || distance(row.names, numbered.name) < inNoName);
}

QList<SourceRow> fittingRows(const QList<SourceRow> &all, const QString &words)
{
    if (words.isEmpty())
        return all;
    QList<QList<SourceRow>> byDistance(inNoName + 1);
    QList<SourceRow> rows;
    for (const SourceRow &row : all) {
        if (isMeantByNumber(row, words)) {
            rows.append(row);
            continue;
        }
        const int near = distance(row.names, words);
        if (near < inNoName || distance(row.descriptions, words) < inNoName)
            byDistance[near].append(row);
    }
    for (const QList<SourceRow> &each : std::as_const(byDistance))
        rows.append(each);
    return rows;
}

} // namespace onrecord
