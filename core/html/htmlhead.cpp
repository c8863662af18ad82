// SPDX-License-Identifier: GPL-3.0-or-later
// Byline, outlet and day at the head of the page: the text has them as they were published, a reader may know better.
#include "core/html/htmlhead.h"

#include "core/article/datestamp.h"
#include "core/article/markeduptext.h"
#include "core/html/htmltext.h"
#include "core/wording/wording.h"

#include <QRegularExpression>

#include <algorithm>

namespace onrecord {

bool isCorrectedHead(const Article &article)
{
    return article.saidByFile != SaidByFile();
}

QByteArray factsLine(const Article &article)
{
    QStringList parts{article.byline, article.outlet,
                      wording::dateValue(article.published.toString(Qt::ISODate))};
    parts.removeAll(QString());
    if (parts.isEmpty())
        return {};
    return "<p class=\"by\" dir=\"auto\">" + escaped(parts.join(QStringLiteral(" · "))) + "</p>\n";
}

static bool says(const QString &line, const QString &fact)
{
    return !fact.isEmpty() && line.contains(fact.simplified(), Qt::CaseInsensitive);
}

/// Any of the names: "By A and B" names "A, B".
static bool saysAName(const QString &line, const QString &byline)
{
    static const QRegularExpression between(QStringLiteral("\\s*[,;&]\\s*|\\s+and\\s+"));
    const QStringList names = byline.split(between, Qt::SkipEmptyParts);
    return std::any_of(names.begin(), names.end(),
                       [&line](const QString &name) { return says(line, name); });
}

static bool saysDay(const Article &article, const Paragraph &line, const QString &words, QDate day)
{
    if (article.publishedSpan.overlaps(line.span))
        return true;
    const QList<DateStamp> stamps = dateStampsIn(words);
    return std::any_of(stamps.begin(), stamps.end(),
                       [day](const DateStamp &stamp) { return stamp.written.day == day; });
}

bool saysWhatIsCorrected(const Article &article, const Paragraph &line)
{
    if (!isAboutArticle(line.kind))
        return false;
    const SaidByFile &file = article.saidByFile;
    const QString words = shownWords(article, line.span).simplified();
    if (file.byline && !says(words, article.byline) && saysAName(words, *file.byline))
        return true;
    if (file.outlet && !says(words, article.outlet) && says(words, *file.outlet))
        return true;
    return file.published && saysDay(article, line, words, *file.published);
}

} // namespace onrecord
