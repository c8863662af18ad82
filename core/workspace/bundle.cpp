// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/bundle.h"

#include "core/formats/articlereader.h"
#include "core/text/textsketch.h"
#include "core/workspace/carriedsession.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace onrecord {

namespace {

/// The number of words of \a text, parted by blanks.
qsizetype wordCount(QStringView text)
{
    qsizetype count = 0;
    bool isWithin = false;
    for (const QChar c : text) {
        const bool isBlank = c.isSpace();
        count += !isBlank && !isWithin;
        isWithin = !isBlank;
    }
    return count;
}

QString titleOf(const Article &article)
{
    constexpr qsizetype longest = 90;
    if (!article.title.isEmpty())
        return article.title;
    const QString begin = article.text.left(2 * longest).simplified();
    const qsizetype blank = begin.lastIndexOf(u' ', longest);
    return begin.size() <= longest ? begin : begin.left(blank > 0 ? blank : longest) + QChar(u'…');
}

/// Finds among the texts that were added the first that has nearly the same words. Texts are compared
/// where they share one of their few smallest hashes, which nearly equal ones do.
class SameTexts
{
public:
    /// Adds text \a number; the first that is nearly the same, -1 for none.
    qsizetype add(qsizetype number, const QString &text, qsizetype words)
    {
        constexpr double nearlyAll = 0.85;
        constexpr qsizetype keys = 4;
        constexpr qsizetype digits = 8; // of a hash in TextSketch::toText()
        const TextSketch sketch{QStringView(text)};
        const QString hashes = sketch.toText();
        qsizetype same = -1;
        for (qsizetype key = 0; key < keys && (key + 1) * digits <= hashes.size(); ++key) {
            QList<qsizetype> &holders = m_holders[hashes.sliced(key * digits, digits)];
            for (const qsizetype other : std::as_const(holders)) {
                const auto &[sketched, length] = m_texts[other];
                const bool isAsLong = 2 * std::min(words, length) > std::max(words, length);
                if (isAsLong && (same < 0 || other < same)
                    && sketch.sharedWith(sketched) >= nearlyAll)
                    same = other;
            }
            constexpr qsizetype most = 20; // a letter's usual closing words are in hundreds
            if (holders.size() < most)
                holders.append(number);
        }
        m_texts.append({sketch, words});
        return same;
    }

private:
    QList<std::pair<TextSketch, qsizetype>> m_texts;
    QHash<QString, QList<qsizetype>> m_holders;
};

} // namespace

Bundle::Bundle(QList<Article> articles, qsizetype withoutText)
    : m_articles(std::move(articles))
    , m_withoutText(withoutText)
{
}

Result<Bundle> Bundle::read(const QByteArray &bytes, const QString &name,
                            const std::stop_token &stop, const std::function<void(qsizetype)> &tell)
{
    QList<Article> articles;
    const auto take = [&](Article &&article) {
        articles.append(asCarried(std::move(article)));
        if (tell)
            tell(articles.size());
        return true;
    };
    const Result<BundleCounts> counts = readArticles(bytes, name, take, stop);
    // Of a file that breaks off, what stands before is shown.
    if (!counts && articles.isEmpty())
        return counts.error();
    return Bundle(std::move(articles), counts ? counts->withoutText : 0);
}

const QList<BundleEntry> &Bundle::entries() const
{
    if (!m_entries.isEmpty())
        return m_entries;
    SameTexts same;
    m_entries.reserve(m_articles.size());
    for (const Article &article : m_articles) {
        const qsizetype words = wordCount(article.text);
        const qsizetype sameAs = same.add(m_entries.size(), article.text, words);
        m_entries.append({titleOf(article), article.outlet, article.published, words, sameAs});
    }
    return m_entries;
}

qsizetype Bundle::again(const Article &other, qsizetype number) const
{
    const auto found =
        std::find_if(m_articles.begin(), m_articles.end(), [&other](const Article &article) {
            return article.textSha256 == other.textSha256;
        });
    if (found != m_articles.end())
        return found - m_articles.begin();
    return number < m_articles.size() ? number : 0;
}

} // namespace onrecord
