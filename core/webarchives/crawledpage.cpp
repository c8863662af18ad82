// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webarchives/crawledpage.h"

#include "core/page/pagearticle.h"
#include "core/page/pagecharset.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// How much an article has to read.
struct ProseCount
{
    qsizetype words = 0;
    qsizetype paragraphs = 0; ///< that are longer than a line
    qsizetype headings = 0;
    qsizetype ofConsent = 0; ///< words about cookies
};

ProseCount proseOf(const Article &article)
{
    constexpr qsizetype longer = 12;
    static const QRegularExpression consent(
        u"\\b(?:cookies?|consent|privacy|gdpr|partners|personalised|personalized)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    ProseCount count;
    for (const Block &block : article.blocks) {
        count.headings += block.kind == BlockKind::Heading ? 1 : 0;
        if (!isProse(block.kind))
            continue;
        const QString text = block.span.in(article.text).toString();
        const qsizetype words = text.count(u' ') + 1;
        count.words += words;
        count.paragraphs += words >= longer ? 1 : 0;
        for (auto match = consent.globalMatch(text); match.hasNext(); match.next())
            ++count.ofConsent;
    }
    return count;
}

/// True where the page says of itself that it is an article, and not a list of some.
bool saysArticle(const QString &html)
{
    static const QRegularExpression typeBehind(
        uR"(property\s*=\s*["']?og:type["']?[^>]{0,80}?content\s*=\s*["']?(\w+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression typeBefore(
        uR"(content\s*=\s*["']?(\w{1,40})["']?[^>]{0,80}?property\s*=\s*["']?og:type)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression linked(
        uR"re("@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:\w{0,20}NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)")re"_s);
    static const QRegularExpression list(
        uR"re("@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:CollectionPage|ItemList|SearchResultsPage)")re"_s);
    if (html.contains("article:published_time"_L1))
        return true;
    for (const QRegularExpression &type : {typeBehind, typeBefore}) {
        const QRegularExpressionMatch match = type.match(html);
        if (match.hasMatch())
            return match.capturedView(1).compare(u"article", Qt::CaseInsensitive) == 0;
    }
    return linked.match(html).hasMatch() && !list.match(html).hasMatch();
}

/// True for the address of a site or of a part of it: no path, or one short word.
bool isFrontAddress(const QString &address)
{
    const QUrl url(address);
    if (url.hasQuery())
        return false;
    const QString path = url.path();
    static const QRegularExpression front(
        uR"(^/?(?:(?:index|default|home)(?:\.\w{2,5})?|[a-z]{2}(?:-[a-z]{2})?/?)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return front.match(path).hasMatch();
}

/// True for the address of a list of articles: of a subject, an author, a search, a part of the site.
bool isListAddress(const QString &address)
{
    const QUrl url(address);
    static const QRegularExpression part(
        uR"(/(?:tags?|category|categories|topics?|authors?|search|archives?|page/\d+|feed)(?:/|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression word(uR"(^/(?:\p{L}{2,14}/)?\p{L}{2,14}/?$)"_s);
    const QString path = url.path();
    return part.match(path).hasMatch() || (!url.hasQuery() && word.match(path).hasMatch());
}

bool isConsentAddress(const QString &address)
{
    const QString host = QUrl(address).host();
    return host.startsWith("consent."_L1) || host.startsWith("guce."_L1);
}

bool isArticlePage(const QString &html, const Article &article, const QString &address)
{
    constexpr qsizetype fewestWords = 40;
    constexpr qsizetype wordsOfShort = 25; // of what says that it is an article
    constexpr qsizetype wordsOfLong = 150; // of what has neither day nor name
    const ProseCount prose = proseOf(article);
    if (isConsentAddress(address) || prose.words < wordsOfShort)
        return false;
    // An article about cookies does not speak of them every other line.
    if (prose.ofConsent >= 4 && prose.ofConsent * 25 > prose.words)
        return false;
    if (isFrontAddress(address))
        return false; // whatever it says: publishing systems often say it of every page
    if (saysArticle(html))
        return true;
    if (prose.words < fewestWords || prose.paragraphs == 0 || isListAddress(address))
        return false;
    const bool isSigned = article.published.isValid() || !article.byline.isEmpty();
    // A front has a heading above each paragraph.
    return isSigned
        || (prose.words >= wordsOfLong && prose.paragraphs >= 3
            && prose.paragraphs > prose.headings + 1);
}

} // namespace

CrawledArticle readCrawledPage(const CrawledPage &page)
{
    const DecodedText decoded = decodePage(page.html, decode(page.html), page.charset);
    CrawledArticle crawled;
    crawled.article = readPage(decoded);
    if (crawled.article.url.isEmpty())
        crawled.article.url = page.address;
    crawled.hasWords = !crawled.article.text.trimmed().isEmpty();
    crawled.isArticle = !crawled.article.carried.isEmpty()
        || isArticlePage(decoded.text, crawled.article, page.address);
    return crawled;
}

} // namespace onrecord
