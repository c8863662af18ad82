// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/repeatedwords.h"

#include "core/article/samewords.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr qsizetype wordsOfKey = 4;
constexpr qsizetype mostPlaces = 4; ///< remembered of one key

/// Where the first words of \a words end that make a key; -1 where there are too few.
qsizetype endOfKey(QStringView words)
{
    qsizetype end = -1;
    for (qsizetype count = 0; count < wordsOfKey; ++count) {
        end = words.indexOf(u' ', end + 1);
        if (end < 0)
            return count + 1 == wordsOfKey && !words.isEmpty() ? words.size() : -1;
    }
    return end;
}

} // namespace

void RepeatedWords::add(const QString &text)
{
    const QString words = bareWords(text);
    const qsizetype begin = m_words.size() + 1;
    m_words += u' ' + words + u" \n"_s;
    for (qsizetype at = 0; at < words.size();) {
        const QStringView rest = QStringView(words).sliced(at);
        const qsizetype end = endOfKey(rest);
        if (end < 0)
            return;
        QList<qsizetype> &places = m_places[rest.first(end).toString()];
        if (places.size() < mostPlaces)
            places.append(begin + at);
        const qsizetype blank = rest.indexOf(u' ');
        at += blank < 0 ? rest.size() : blank + 1;
    }
}

bool RepeatedWords::haveWithin(const QString &text) const
{
    const QString words = bareWords(text);
    const qsizetype end = endOfKey(words);
    if (end < 0)
        return false;
    const QList<qsizetype> places = m_places.value(words.first(end));
    return std::any_of(places.begin(), places.end(), [&](qsizetype place) {
        const QStringView rest = QStringView(m_words).sliced(place);
        if (!rest.startsWith(QString(words + u' ')))
            return false;
        const bool isBegin = place < 2 || m_words[place - 2] == u'\n';
        const bool isEnd = rest.size() <= words.size() + 1 || rest[words.size() + 1] == u'\n';
        return !isBegin || !isEnd;
    });
}

} // namespace onrecord
