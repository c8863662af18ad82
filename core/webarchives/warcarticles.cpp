// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webarchives/warcarticles.h"

#include "core/webarchives/crawledpage.h"
#include "core/webarchives/httpanswer.h"
#include "core/webarchives/warcreader.h"

#include <QCryptographicHash>

namespace onrecord {

namespace {

bool isPageType(const QByteArray &type)
{
    return type == "text/html" || type == "application/xhtml+xml";
}

/// Gathers the articles of the records of a file.
class WarcArticles
{
public:
    WarcArticles(const TakeArticle &take, const QSet<QByteArray> &pages)
        : m_take(take)
        , m_pages(pages)
    {
    }

    /// False where the reading ends.
    bool read(const WarcRecord &record);
    /// What is still open at the end of the file.
    void finish();

    const BundleCounts &counts() const { return m_counts; }

private:
    bool readWhole(const WarcRecord &record);
    bool readPage(const CrawledPage &page);
    bool readSegment(const WarcRecord &record);

    const TakeArticle &m_take;
    const QSet<QByteArray> &m_pages;
    BundleCounts m_counts;
    QSet<QByteArray> m_seen; // pages that were read: address and text
    QList<WarcRecord> m_segments; // records that go on in others, in the file's order
    qsizetype m_segmentBytes = 0;
};

bool WarcArticles::readPage(const CrawledPage &page)
{
    CrawledArticle crawled = readCrawledPage(page);
    if (!crawled.hasWords)
        ++m_counts.withoutText;
    if (!crawled.isArticle)
        return true;
    const QByteArray key = QCryptographicHash::hash(
        (page.address + u'\n' + crawled.article.text).toUtf8() + crawled.article.carried,
        QCryptographicHash::Sha256);
    if (m_seen.contains(key))
        return true;
    m_seen.insert(key);
    return m_counts.give(std::move(crawled.article), m_take);
}

bool WarcArticles::readWhole(const WarcRecord &record)
{
    const QByteArray address = record.address();
    if (!m_pages.isEmpty() && !m_pages.contains(address))
        return true;
    CrawledPage page{QString::fromUtf8(address), {}, {}};
    if (record.field("warc-type").toLower() == "resource") {
        const auto [type, charset] = typeAndCharset(record.field("content-type"));
        if (!isPageType(type))
            return true;
        page.charset = charset;
        page.html = record.block;
        return readPage(page);
    }
    constexpr int ok = 200;
    const auto answer = readHttpAnswer(record.block);
    if (!answer || answer->status != ok || !isPageType(answer->type))
        return true;
    if (!answer->body) {
        ++m_counts.withoutText;
        return true;
    }
    page.charset = answer->charset;
    page.html = *answer->body;
    return readPage(page);
}

/// Puts a record together that is cut into several.
bool WarcArticles::readSegment(const WarcRecord &record)
{
    constexpr qsizetype mostBytes = qsizetype(64) << 20;
    const QByteArray origin = record.field("warc-segment-origin-id");
    constexpr qsizetype mostOpen = 1000;
    if (m_segmentBytes + record.block.size() > mostBytes)
        return true;
    if (origin.isEmpty()) {
        if (m_segments.size() < mostOpen) {
            m_segments.append(record);
            m_segmentBytes += record.block.size();
        }
        return true;
    }
    const auto open =
        std::find_if(m_segments.begin(), m_segments.end(), [&origin](const WarcRecord &each) {
            return each.field("warc-record-id") == origin;
        });
    if (open == m_segments.end())
        return true;
    open->block += record.block;
    m_segmentBytes += record.block.size();
    if (record.field("warc-segment-total-length").isEmpty())
        return true;
    const WarcRecord whole = std::move(*open);
    m_segments.erase(open);
    m_segmentBytes -= whole.block.size();
    return readWhole(whole);
}

bool WarcArticles::read(const WarcRecord &record)
{
    const QByteArray type = record.field("warc-type").toLower();
    if (type != "response" && type != "resource" && type != "continuation")
        return true;
    if (type == "continuation" || !record.field("warc-segment-number").isEmpty())
        return readSegment(record);
    return readWhole(record);
}

void WarcArticles::finish()
{
    for (const WarcRecord &record : std::as_const(m_segments)) {
        if (!readWhole(record))
            return;
    }
}

} // namespace

Result<BundleCounts> readWarc(const QByteArray &bytes, const TakeArticle &take,
                              const QSet<QByteArray> &pages)
{
    WarcReader reader(bytes);
    WarcArticles articles(take, pages);
    bool goesOn = true;
    while (goesOn) {
        const auto record = reader.next();
        if (!record)
            break;
        goesOn = articles.read(*record);
    }
    if (goesOn)
        articles.finish();
    if (articles.counts().articles == 0 && reader.fault())
        return *reader.fault();
    return articles.counts();
}

} // namespace onrecord
