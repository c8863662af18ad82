// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/nameforms.h"

#include "core/text/comparablewords.h"

#include <algorithm>
#include <array>

namespace onrecord {

QString foldedName(const QString &words)
{
    return comparableWords(words.normalized(QString::NormalizationForm_C));
}

bool isNameSuffix(QStringView word)
{
    constexpr std::array<QStringView, 4> generations{u"jr", u"jr.", u"sr", u"sr."};
    return word == u"II" || word == u"III" || word == u"IV"
        || std::any_of(generations.begin(), generations.end(), [word](QStringView each) {
               return word.compare(each, Qt::CaseInsensitive) == 0;
           });
}

bool isPossessiveEnd(QStringView word)
{
    return word.endsWith(u"’s") || word.endsWith(u"'s") || word.endsWith(u"s’");
}

const QString &lastNameOf(const QStringList &words)
{
    qsizetype last = words.size() - 1;
    while (last > 0 && isNameSuffix(words[last]))
        --last;
    return words[last];
}

QString initialsOf(const QStringList &words)
{
    QString initials;
    for (const QString &word : words) {
        if (word.front().isUpper())
            initials += word.front();
    }
    return initials;
}

bool isAbbreviation(QStringView word)
{
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [](QChar c) {
               return c.isUpper() || c.isDigit() || c == u'.' || c == u'&';
           });
}

bool mayBeSameGivenName(QStringView a, QStringView b)
{
    const auto isInitial = [](QStringView word) {
        return word.size() == 1 || (word.size() == 2 && word.endsWith(u'.'));
    };
    if (isInitial(a) || isInitial(b))
        return a.front().toCaseFolded() == b.front().toCaseFolded();
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

Gender genderTold(const WordEntry &word)
{
    const bool feminine = word.has(WordClass::Feminine);
    if (feminine == word.has(WordClass::Masculine) || (!feminine && word.office == u"chair"))
        return Gender::Unknown;
    return feminine ? Gender::Feminine : Gender::Masculine;
}

} // namespace onrecord
