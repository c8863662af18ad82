// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/entities.h"
#include "core/article/headwords.h"
#include "core/article/signatures.h"
#include "core/page/headabroad.h"
#include "core/page/pagefacts.h"
#include "core/text/calendar.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

QString withEntitiesRead(QString words)
{
    static const QRegularExpression entity(u"&#?[A-Za-z0-9]{1,10};"_s);
    // "&amp;#8217;" is one more behind another.
    for (int times = 0; times < 2 && words.contains(u'&'); ++times) {
        QString plain;
        qsizetype at = 0;
        for (const QRegularExpressionMatch &match : entity.globalMatch(words)) {
            const char32_t meaning = entityMeaning(match.capturedView());
            if (meaning == 0)
                continue;
            plain += QStringView(words).sliced(at, match.capturedStart() - at);
            plain += QChar::fromUcs4(meaning);
            at = match.capturedEnd();
        }
        plain += QStringView(words).sliced(at);
        words = plain;
    }
    return words;
}

QString withoutEntities(const QString &words)
{
    return withEntitiesRead(words).simplified();
}

QString languageIn(const QString &words)
{
    static const QRegularExpression tag(u"^([A-Za-z]{2,3})(?:[-_,]|$)"_s);
    const QString said = words.trimmed();
    if (const auto match = tag.match(said); match.hasMatch()) {
        const QString code = match.captured(1).toLower();
        const QString shorter = QLocale::languageToCode(QLocale::codeToLanguage(code));
        return code.size() == 2 || shorter.isEmpty() ? code : shorter;
    }
    for (int each = QLocale::C + 1; each <= QLocale::LastLanguage; ++each) {
        const auto language = QLocale::Language(each);
        if (said.compare(QLocale::languageToString(language), Qt::CaseInsensitive) == 0)
            return QLocale::languageToCode(language);
    }
    return {};
}

/// The day in a date as old mail programs and feeds write it: Thu, 12 Mar 26 17:45:00 GMT+1.
static QDate dayOfOldMail(const QString &words)
{
    static const QRegularExpression written(
        uR"(\b(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4}|\d{2})[ T]+\d{1,2}:\d{2})"_s);
    const auto match = written.match(words);
    const int month = monthNamed(match.captured(2));
    if (!match.hasMatch() || month == 0)
        return {};
    // RFC 5322: two digits below 50 are of this century.
    const int said = match.captured(3).toInt();
    const int year = match.capturedLength(3) == 4 ? said : said < 50 ? 2000 + said : 1900 + said;
    return {year, month, match.captured(1).toInt()};
}

QDate dayIn(const QString &words)
{
    static const QRegularExpression iso(uR"(^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d))"_s);
    if (const auto match = iso.match(words); match.hasMatch()) {
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(),
                        match.captured(3).toInt());
        if (day.isValid())
            return day;
    }
    if (const auto written = findWrittenDay(words))
        return written->day;
    for (const QDate &day : {dayOfOldMail(words), dayAbroad(words)}) {
        if (day.isValid())
            return day;
    }
    return QDateTime::fromString(words.trimmed(), Qt::RFC2822Date).date();
}

QDate dayInAddress(const QString &address)
{
    static const QRegularExpression path(
        uR"(^https?://[^/]+/(?:[^?#]*/)?((?:19|20)\d{2})/(\d{1,2}|[a-z]{3})/(\d{1,2})(?:[/?#]|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = path.match(address);
    if (!match.hasMatch())
        return {};
    const QString month = match.captured(2);
    return {match.captured(1).toInt(), month[0].isDigit() ? month.toInt() : monthNamed(month),
            match.captured(3).toInt()};
}

QString bylineOf(const QStringList &authors)
{
    if (authors.size() < 2)
        return authors.value(0);
    return authors.first(authors.size() - 1).join(u", ") + u" and "_s + authors.last();
}

static bool isName(const QString &words)
{
    constexpr qsizetype longestName = 80;
    const bool hasLetter =
        std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
    return hasLetter && words.size() <= longestName && !words.contains("://"_L1)
        && !words.contains(u'@') && !words.contains(u'{');
}

/// The names that \a words join by commas and "and". "Department of Trade & Industry" is one name.
static QStringList joinedNames(const QString &words)
{
    static const QRegularExpression comma(uR"(\s*(?:,\s*(?:and|with)\s|,|;|\s\|\s)\s*)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression joint(uR"(\s+(?:and|with|&|und|et|y|e|en|og|och)\s+)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    for (const QString &several : words.split(comma, Qt::SkipEmptyParts)) {
        const QStringList parts = several.split(joint, Qt::SkipEmptyParts);
        const bool areNames = std::all_of(parts.begin(), parts.end(), [](const QString &part) {
            return part.trimmed().contains(u' ');
        });
        names += areNames ? parts : QStringList{several};
    }
    return names;
}

QStringList authorsIn(const QString &words)
{
    QString names = withoutEntities(words);
    static const QRegularExpression lead(
        uR"(^(?:(?i:(?:(?:posted|written|reported|words|story|text|article)\s+)?by\b)|por(?=\s\p{Lu})|Por(?=\s)|par(?=\s\p{Lu})|Par(?=\s)|Von(?=\s\p{Lu})|Door(?=\s\p{Lu})|Av(?=\s\p{Lu})|Af(?=\s\p{Lu}))[:\s]*)"_s);
    names = withoutPlaces(names.remove(lead));
    QStringList authors;
    for (const QString &each : joinedNames(names)) {
        const QString name = each.trimmed();
        const bool isRole = !authors.isEmpty()
            && isHeadWord(QStringView(name).sliced(name.lastIndexOf(u' ') + 1), HeadWord::Role);
        if (isName(name) && !isRole && !authors.contains(name))
            authors.append(name);
    }
    return authors;
}

} // namespace onrecord
