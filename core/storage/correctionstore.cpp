// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/correctionstore.h"

#include "core/text/nativename.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace onrecord {

/// Of two articles about the same, one in a hundred word triples is common to both; of an article
/// of which every fifth word was changed, half of them still are.
static constexpr double sharedByVersions = 0.25;

/// Where no path speaks for it, more has to be common, and the texts have to be long enough for that to
/// say something: standing phrases make up most of a line or two.
static constexpr double sharedByMoved = 0.4;
static constexpr qsizetype fewestTriples = 20;

static QByteArray textDigestOf(const Article &article)
{
    if (!article.textSha256.isEmpty())
        return article.textSha256;
    return QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

/// One spelling of a path: two windows may have come to a file by different ways.
static QString oneSpelling(const QString &path)
{
    if (path.isEmpty())
        return {};
    if (isOddName(path)) {
        const std::unique_ptr<char, decltype(&std::free)> real(
            ::realpath(toNative(path).constData(), nullptr), &std::free);
        return storableName(real ? fromNative(real.get()) : QFileInfo(path).absoluteFilePath());
    }
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

ArticleRecord recordOf(const Article &article, const QString &path)
{
    return {QString::fromLatin1(textDigestOf(article)),
            QString::fromLatin1(article.sourceSha256),
            oneSpelling(path),
            article.title,
            article.published,
            article.url,
            TextSketch(article.text)};
}

bool areVersions(const ArticleRecord &a, const ArticleRecord &b)
{
    return a.textSha256 == b.textSha256 || (!a.title.isEmpty() && a.title == b.title)
        || (!a.url.isEmpty() && a.url == b.url)
        || a.sketch.sharedWith(b.sketch) >= sharedByVersions;
}

/// The file of a path that names an article of several, as "feed.rss#2"; empty for any other path.
static QString fileOfSeveral(const QString &path)
{
    const qsizetype mark = path.lastIndexOf(u'#');
    const bool isNumbered = mark > 0 && mark + 1 < path.size()
        && std::all_of(path.cbegin() + mark + 1, path.cend(), [](QChar c) { return c.isDigit(); });
    return isNumbered ? path.left(mark) : QString();
}

bool mayHaveBeen(const ArticleRecord &article, const ArticleRecord &other)
{
    const QString file = fileOfSeveral(article.path);
    return article.sketch.size() >= fewestTriples && other.sketch.size() >= fewestTriples
        && article.sketch.sharedWith(other.sketch) >= sharedByMoved
        && (file.isEmpty() || file != fileOfSeveral(other.path));
}

bool isNotedIn(const QList<ArticleRecord> &places, const ArticleRecord &article)
{
    return std::any_of(places.cbegin(), places.cend(), [&](const ArticleRecord &place) {
        return place.textSha256 == article.textSha256
            && (article.path.isEmpty() || place.path == article.path);
    });
}

} // namespace onrecord
