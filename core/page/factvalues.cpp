// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/entities.h"
#include "core/page/pagefacts.h"
#include "core/text/calendar.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

QString withoutEntities(QString words)
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
    return words.simplified();
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
    const QDateTime mail = QDateTime::fromString(words.trimmed(), Qt::RFC2822Date);
    return mail.date();
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

QStringList authorsIn(const QString &words)
{
    QString names = withoutEntities(words);
    static const QRegularExpression lead(
        uR"(^(?:(?:posted|written|reported|words|story|text)\s+)?by\b[:\s]*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    names.remove(lead);
    static const QRegularExpression joint(uR"(\s*(?:,\s*and\s|,|;|\s&\s|\sand\s|\s\|\s)\s*)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList authors;
    for (const QString &name : names.split(joint, Qt::SkipEmptyParts)) {
        if (isName(name) && !authors.contains(name))
            authors.append(name.trimmed());
    }
    return authors;
}

} // namespace onrecord
