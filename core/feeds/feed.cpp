// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/feed.h"

#include "core/feeds/xmltree.h"
#include "core/page/bodydraft.h"
#include "core/page/pagefacts.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// One item of a feed.
class FeedItem
{
public:
    FeedItem(const XmlTree &tree, int node)
        : m_tree(tree)
        , m_node(node)
    {
    }

    QString title() const;
    /// The whole text of the article, HTML or plain; empty where there is a teaser only.
    QString body() const;
    QStringList authors() const;
    QDate published() const;
    QString url() const;
    /// Another outlet that the feed took the item from.
    QString source() const;
    QString language() const { return m_tree.inherited(m_node, u"xml:lang"); }

private:
    /// The first child called \a name that is of the feed's own kind rather than of an extension:
    /// title, not media:title.
    int own(QStringView name) const;
    QString ownText(QStringView name) const { return m_tree.textOf(own(name)).simplified(); }
    /// What an element holds, as HTML or text.
    QString contentOf(int node) const;
    QString encodedContent() const;

    const XmlTree &m_tree;
    int m_node;
};

int FeedItem::own(QStringView name) const
{
    for (const int child : m_tree.children(m_node, name)) {
        if (m_tree[child].space == m_tree[m_node].space)
            return child;
    }
    return -1;
}

QString FeedItem::title() const
{
    return wordsOfMarkup(contentOf(own(u"title")));
}

QString FeedItem::contentOf(int node) const
{
    if (m_tree.hasChildren(node)) // XHTML, or HTML that nobody escaped
        return htmlOf(m_tree, node);
    const QString text = m_tree.textOf(node);
    // What says that it is text has no elements.
    return m_tree.attribute(node, u"type") == u"text" && hasMarkup(text) ? text.toHtmlEscaped()
                                                                         : text;
}

/// True for a beginning that leads to the rest of an article elsewhere.
bool isCutOff(const QString &content)
{
    constexpr qsizetype longest = 1200; // whole articles may end so, too
    const QString words = wordsOfMarkup(content);
    static const QRegularExpression end(
        uR"((?:\[(?:\.{3}|…)\]|…|\.{3}|\b(?:read (?:more|on)|continue reading)\b.{0,80})\W*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.size() < longest && end.match(words).hasMatch();
}

/// True for the beginning of an article, or a sentence about it.
bool isTeaser(const QString &content)
{
    constexpr qsizetype shortestArticle = 400;
    constexpr qsizetype fewestParagraphs = 2;
    const bool isShort = wordsOfMarkup(content).size() < shortestArticle
        && withEntitiesRead(content).count("<p"_L1) < fewestParagraphs;
    return isShort || isCutOff(content);
}

/// content:encoded; not excerpt:encoded, which WordPress writes beside it.
QString FeedItem::encodedContent() const
{
    for (const QStringView name : {u"encoded", u"full-text", u"fulltext", u"body"}) {
        for (const int child : m_tree.children(m_node, name)) {
            const QString content = contentOf(child);
            const bool isExcerpt =
                m_tree[child].space.contains("excerpt"_L1) || content.trimmed().isEmpty();
            if (!isExcerpt && !isCutOff(content))
                return content;
        }
    }
    return {};
}

QString FeedItem::body() const
{
    QString content = encodedContent();
    if (!content.isEmpty())
        return content;
    const int inAtom = own(u"content");
    if (m_tree.attribute(inAtom, u"src").isEmpty())
        content = contentOf(inAtom);
    if (!content.trimmed().isEmpty() && !isCutOff(content))
        return content;
    for (const QStringView name : {u"description", u"summary"}) {
        content = contentOf(own(name));
        if (!isTeaser(content))
            return content;
    }
    return {};
}

/// The name in "desk@example.org (Ida Lund)" and in "Ida Lund".
QStringList namesIn(const QString &author)
{
    static const QRegularExpression mail(uR"(^\S+@\S+\s*\(([^()]+)\)$)"_s);
    const auto match = mail.match(author);
    return authorsIn(match.hasMatch() ? match.captured(1) : author);
}

QStringList FeedItem::authors() const
{
    QStringList authors;
    for (const QStringView name : {u"creator", u"author"}) {
        for (const int child : m_tree.children(m_node, name)) {
            const int named = m_tree.child(child, u"name");
            for (const QString &each :
                 namesIn(m_tree.textOf(named < 0 ? child : named).simplified())) {
                if (!authors.contains(each))
                    authors.append(each);
            }
        }
        if (!authors.isEmpty())
            break;
    }
    return authors;
}

QDate FeedItem::published() const
{
    for (const QStringView name :
         {u"pubDate", u"published", u"issued", u"date", u"created", u"updated", u"modified"}) {
        const QDate day = dayIn(m_tree.textOfChild(m_node, name));
        if (day.isValid())
            return day;
    }
    return {};
}

bool isAddressOfWeb(const QString &words)
{
    return words.startsWith("http://"_L1) || words.startsWith("https://"_L1);
}

/// \a address without what counts readers.
QString withoutTracking(const QString &address)
{
    if (!address.contains("utm_"_L1))
        return address;
    QUrl url(address);
    QUrlQuery query(url);
    for (const auto &[key, value] : query.queryItems()) {
        if (key.startsWith("utm_"_L1))
            query.removeQueryItem(key);
    }
    url.setQuery(query.isEmpty() ? QString() : query.toString());
    return url.toString();
}

QString FeedItem::url() const
{
    for (const int link : m_tree.children(m_node, u"link")) {
        const QString relation = m_tree.attribute(link, u"rel");
        if (!relation.isEmpty() && relation != u"alternate")
            continue;
        QString address = m_tree.attribute(link, u"href");
        if (address.isEmpty())
            address = m_tree.textOf(link).simplified();
        const QString base = m_tree.inherited(link, u"xml:base");
        if (!isAddressOfWeb(address) && isAddressOfWeb(base) && !address.isEmpty())
            address = QUrl(base).resolved(QUrl(address)).toString();
        if (isAddressOfWeb(address))
            return withoutTracking(address);
    }
    for (const QStringView name : {u"origLink", u"guid", u"id"}) {
        const int node = m_tree.child(m_node, name);
        const QString address = m_tree.textOf(node).simplified();
        if (isAddressOfWeb(address) && m_tree.attribute(node, u"isPermaLink") != u"false")
            return withoutTracking(address);
    }
    return {};
}

QString FeedItem::source() const
{
    for (const QStringView name : {u"source", u"publisher"}) {
        const int node = m_tree.child(m_node, name);
        const int title = m_tree.child(node, u"title");
        const QString words = m_tree.textOf(title < 0 ? node : title).simplified();
        if (!words.isEmpty() && !isAddressOfWeb(words))
            return withoutEntities(words);
    }
    return {};
}

/// "The post Ferry stays appeared first on Vestby Courier."
bool isFeedsOwn(const QString &block)
{
    static const QRegularExpression line(
        uR"(^(?:the )?(?:post|article|story)\b.{1,300}\b(?:appeared first on|first appeared on|was (?:first|originally) published (?:on|by|in))\b.{1,120}$|^.{1,300}\bwas originally published in\b.{1,120}\bon Medium\b.*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.match(block).hasMatch();
}

/// What a feed says of all its items.
struct FeedFacts
{
    QString outlet;
    QString language;
    QStringList authors;
};

/// "Vestby Courier" for "Vestby Courier » Local": feeds of a section are named after the outlet and it.
QString withoutSection(const QString &title)
{
    static const QRegularExpression mark(u"\\s+[»›]\\s+"_s);
    const qsizetype at = title.indexOf(mark);
    return at > 0 ? title.first(at) : title;
}

FeedFacts factsOfFeed(const XmlTree &tree)
{
    int feed = tree.root();
    if (const int channel = tree.child(feed, u"channel"); channel >= 0)
        feed = channel;
    const FeedItem whole(tree, feed);
    FeedFacts facts;
    facts.outlet = withoutSection(whole.title());
    facts.language = tree.textOfChild(feed, u"language");
    if (facts.language.isEmpty())
        facts.language = tree.inherited(feed, u"xml:lang");
    if (tree[feed].name == u"feed")
        facts.authors = whole.authors();
    return facts;
}

ArticleDraft draftOf(const FeedItem &item, const FeedFacts &feed)
{
    const QString body = item.body();
    const QString title = item.title();
    ArticleDraft draft = body.isEmpty() ? ArticleDraft() : draftOfBody(body, title);
    draft.title = title.isEmpty() ? draft.title : title;
    const QStringList authors = item.authors();
    if (!authors.isEmpty())
        draft.byline = bylineOf(authors);
    else if (draft.byline.isEmpty())
        draft.byline = bylineOf(feed.authors);
    const QString source = item.source();
    draft.outlet = source.isEmpty() ? feed.outlet : source;
    if (const QDate day = item.published(); day.isValid())
        draft.published = day;
    draft.url = item.url();
    draft.language = languageIn(item.language().isEmpty() ? feed.language : item.language());
    for (DraftBlock &block : draft.blocks) {
        if (isFeedsOwn(block.text))
            block.reason = LeftOutReason::Footer;
    }
    return draft;
}

} // namespace

bool isFeed(QStringView text)
{
    const XmlRoot root = xmlRootOf(text);
    if (root.name == u"rss" || root.name == u"RDF")
        return text.contains("<item"_L1) || text.contains("<channel"_L1);
    return root.name == u"feed" && text.contains("<entry"_L1)
        && (root.space.isEmpty() || root.space.contains("atom"_L1, Qt::CaseInsensitive));
}

Result<BundleCounts> readFeed(const QString &text, const QString &encoding, const TakeArticle &take)
{
    const std::optional<XmlTree> tree = readXml(text);
    if (!tree)
        return Error{Fault::TooLarge, {}, -1, {}};
    BundleCounts counts;
    if (tree->root() < 0)
        return counts;
    const FeedFacts facts = factsOfFeed(*tree);
    QList<int> items = tree->within(0, u"item");
    if (items.isEmpty())
        items = tree->within(0, u"entry");
    for (const int item : items) {
        ArticleDraft draft = draftOf(FeedItem(*tree, item), facts);
        draft.encoding = encoding;
        if (!counts.give(articleOf(draft), take))
            break;
    }
    return counts;
}

} // namespace onrecord
