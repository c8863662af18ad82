// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagefacts.h"

#include "core/page/linkeddata.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

// The names of meta elements that say something, the most trustworthy first, in lower case.
constexpr const char *titleNames[] = {"og:title",      "dc.title",       "dcterms.title",
                                      "parsely-title", "sailthru.title", "twitter:title",
                                      "headline",      "dc:title",       "dcterms:title"};
constexpr const char *authorNames[] = {"author",
                                       "byl",
                                       "dc.creator",
                                       "dcterms.creator",
                                       "parsely-author",
                                       "sailthru.author",
                                       "article:author_name",
                                       "og:article:author",
                                       "article:author",
                                       "authors",
                                       "byline",
                                       "cxenseparse:author",
                                       "citation_author",
                                       "dc:creator",
                                       "dcterms:creator"};
constexpr const char *outletNames[] = {
    "og:site_name", "dc.publisher",     "dcterms.publisher",          "publisher",
    "cre",          "application-name", "apple-mobile-web-app-title", "citation_journal_title"};
constexpr const char *dayNames[] = {"article:published_time",
                                    "og:article:published_time",
                                    "article:published",
                                    "datepublished",
                                    "dc.date.issued",
                                    "dcterms.issued",
                                    "dc.date.created",
                                    "dcterms.created",
                                    "dcterms.date",
                                    "dc.date",
                                    "parsely-pub-date",
                                    "sailthru.date",
                                    "pubdate",
                                    "publishdate",
                                    "publish-date",
                                    "publish_date",
                                    "publication_date",
                                    "date.issued",
                                    "displaydate",
                                    "originalpublicationdate",
                                    "cxenseparse:recs:publishtime",
                                    "citation_publication_date",
                                    "pdate",
                                    "ptime",
                                    "date",
                                    "rnews:datepublished",
                                    "dc:date",
                                    "dcterms:created",
                                    "og:published_time"};

/// "Ida Lund" for "Lund, Ida", as catalogues have it: in the meta elements of libraries, by their \a name.
QString inOrder(const QString &author, QLatin1StringView name)
{
    const bool isOfCatalogue = name.startsWith("citation"_L1) || name.startsWith("dc"_L1);
    const QStringList parts = author.split(u',');
    const bool isTurned = isOfCatalogue && parts.size() == 2 && !parts[0].trimmed().contains(u' ')
        && !parts[1].trimmed().isEmpty();
    return isTurned ? parts[1].trimmed() + u' ' + parts[0].trimmed() : author;
}

/// What the meta elements say, by the lower case of name, property or itemprop.
class MetaElements
{
public:
    explicit MetaElements(const PageTree &page)
    {
        for (int at = 0; at < page.size(); ++at) {
            if (!page[at].isElement(Tag::Meta))
                continue;
            const QString content = withoutEntities(toText(page.attribute(at, "content")));
            if (content.isEmpty())
                continue;
            for (const auto *attribute : {"property", "name", "itemprop", "http-equiv"}) {
                const QString names = toText(page.attribute(at, attribute)).toLower();
                for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
                    m_said[name].append(content);
            }
        }
    }

    QString value(QStringView name) const { return m_said.value(name.toString()).value(0); }

    template <size_t Size>
    QString first(const char *const (&names)[Size]) const
    {
        for (const char *name : names) {
            const QString found = value(QString::fromLatin1(name));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    /// Written by an office program: its author is whose program it is, and its days are those of the
    /// file.
    bool isOfOffice() const
    {
        const QString maker = value(u"generator") + u' ' + value(u"progid");
        return maker.contains("office"_L1, Qt::CaseInsensitive)
            || maker.contains("microsoft"_L1, Qt::CaseInsensitive)
            || maker.contains("word.document"_L1, Qt::CaseInsensitive)
            || value(u"dcterms.source").endsWith("openoffice.org/odf2xhtml"_L1);
    }

    QStringList authors() const
    {
        if (isOfOffice())
            return {};
        for (const char *name : authorNames) {
            QStringList authors;
            for (const QString &said : m_said.value(QString::fromLatin1(name))) {
                for (const QString &author : authorsIn(inOrder(said, QLatin1StringView(name)))) {
                    if (!authors.contains(author))
                        authors.append(author);
                }
            }
            if (!authors.isEmpty())
                return authors;
        }
        return {};
    }

    QDate published() const
    {
        if (isOfOffice())
            return {};
        for (const char *name : dayNames) {
            const QDate day = dayIn(value(QString::fromLatin1(name)));
            if (day.isValid())
                return day;
        }
        return {};
    }

private:
    QHash<QString, QStringList> m_said;
};

bool isAddress(QStringView words)
{
    return words.startsWith("http://"_L1, Qt::CaseInsensitive)
        || words.startsWith("https://"_L1, Qt::CaseInsensitive);
}

QString canonicalLink(const PageTree &page)
{
    for (int at = 0; at < page.size(); ++at) {
        if (!page[at].isElement(Tag::Link) || page.attribute(at, "rel") != "canonical")
            continue;
        const QString address = toText(page.attribute(at, "href")).trimmed();
        if (isAddress(address))
            return address;
    }
    return {};
}

/// The address in the comment of a browser or of SingleFile.
QString savedFrom(const PageTree &page)
{
    static const QRegularExpression comment(
        uR"(saved from url=\(\d+\)(\S+)|(?:SingleFile\s+url|\n\s*url):\s*(\S+))"_s);
    constexpr int withinNodes = 40;
    for (int at = 0; at < std::min(page.size(), withinNodes); ++at) {
        if (page[at].type != PageNode::Type::Comment)
            continue;
        const auto match = comment.match(toText(page[at].text));
        const QString address = match.captured(1) + match.captured(2);
        if (isAddress(address))
            return address;
    }
    return {};
}

/// The address of the page that a web archive shows under one of its own, else \a address itself.
QString withoutArchive(const QString &address)
{
    static const QRegularExpression archived(
        u"^https?://(?:web\\.archive\\.org/web/\\d{4,14}[a-z_]*|[^/]+/"
        u"\\d{4}\\.\\d\\d\\.\\d\\d-\\d{6}|"
        "archive\\.[a-z]{2,5}/\\d{14})/(https?:/.+)$"_s);
    const auto match = archived.match(address);
    return match.hasMatch() ? match.captured(1) : address;
}

/// True for the name of a web archive, which says it of every page.
bool isArchive(const QString &outlet)
{
    static const QRegularExpression archive(
        u"^(?:archive\\.[a-z]{2,5}|internet archive|wayback machine)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return archive.match(outlet).hasMatch();
}

QString languageOf(const PageTree &page)
{
    for (int at = 0; at < page.size(); ++at) {
        if (!page[at].isElement(Tag::Html))
            continue;
        const QString tag = toText(page.attribute(at, "lang"));
        return (tag.isEmpty() ? toText(page.attribute(at, "xml:lang")) : tag).trimmed();
    }
    return {};
}

/// The day of an element that is called "published" and says it for programs, as microformats have it:
/// <abbr class="published" title="2026-11-17T10:00:00+01:00">.
QDate publishedAt(const PageTree &page, int node)
{
    const std::string_view names = page.attribute(node, "class");
    if (names.find("published") == std::string_view::npos)
        return {};
    const QStringList words = toText(names).split(u' ', Qt::SkipEmptyParts);
    if (!words.contains("published"_L1) && !words.contains("dt-published"_L1))
        return {};
    const std::string_view day = page.attribute(node, "datetime");
    return dayIn(toText(day.empty() ? page.attribute(node, "title") : day));
}

/// True where \a name is one of the classes of \a node.
bool hasClass(const PageTree &page, int node, QLatin1StringView name)
{
    const std::string_view names = page.attribute(node, "class");
    return !names.empty() && toText(names).split(u' ', Qt::SkipEmptyParts).contains(QString(name));
}

/// What the head of Firefox's reader view says, which is saved as a page of its own.
void takeReaderView(const PageTree &page, int node, PageFacts &facts)
{
    if (page.attribute(node, "class").find("reader-") == std::string_view::npos)
        return;
    if (facts.authors.isEmpty() && hasClass(page, node, "reader-credits"_L1))
        facts.authors = authorsIn(page.textOf(node));
    if (facts.url.isEmpty() && hasClass(page, node, "reader-domain"_L1)) {
        const QString address = toText(page.attribute(node, "href"));
        facts.url = isAddress(address) ? address : QString();
    }
}

/// What microdata, microformats and links to authors say in the page itself.
PageFacts microdataOf(const PageTree &page)
{
    PageFacts facts;
    for (int at = 0; at < page.size(); ++at) {
        if (!page[at].isElement() || page[at].attributes.empty())
            continue;
        const std::string_view property = page.attribute(at, "itemprop");
        const std::string_view relation = page.attribute(at, "rel");
        if (property == "datePublished" && !facts.published.isValid()) {
            const std::string_view day = page.hasAttribute(at, "datetime")
                ? page.attribute(at, "datetime")
                : page.attribute(at, "content");
            facts.published = day.empty() ? dayIn(page.textOf(at)) : dayIn(toText(day));
        }
        if (!facts.published.isValid())
            facts.published = publishedAt(page, at);
        const bool isAuthor = property == "author" || relation == "author";
        if (isAuthor && facts.authors.isEmpty() && page[at].tag != Tag::Meta
            && page[at].tag != Tag::Link)
            facts.authors = authorsIn(page.textOf(at));
        takeReaderView(page, at, facts);
    }
    return facts;
}

} // namespace

void PageFacts::complete(const PageFacts &other)
{
    if (titles.isEmpty())
        titles = other.titles;
    if (authors.isEmpty())
        authors = other.authors;
    if (outlet.isEmpty())
        outlet = other.outlet;
    if (!published.isValid())
        published = other.published;
    if (url.isEmpty())
        url = other.url;
    if (body.isEmpty())
        body = other.body;
    if (language.isEmpty())
        language = other.language;
}

PageFacts factsOf(const PageTree &page)
{
    const MetaElements metas(page);
    PageFacts facts;
    facts.url = canonicalLink(page);
    if (facts.url.isEmpty() && isAddress(metas.value(u"og:url")))
        facts.url = metas.value(u"og:url");
    const QString saved = savedFrom(page);
    facts.language = languageIn(languageOf(page));

    facts.complete(linkedFacts(page, facts.url.isEmpty() ? saved : facts.url));
    PageFacts said;
    if (const QString title = metas.first(titleNames); !title.isEmpty())
        said.titles = {title};
    said.authors = metas.authors();
    said.outlet = metas.first(outletNames);
    said.published = metas.published();
    said.url = saved;
    said.language = languageIn(metas.value(u"content-language"));
    facts.complete(said);
    facts.complete(microdataOf(page));
    const QString original = withoutArchive(facts.url);
    if (original != facts.url && isArchive(facts.outlet))
        facts.outlet.clear();
    facts.url = original;
    facts.language = languageIn(facts.language);
    return facts;
}

} // namespace onrecord
