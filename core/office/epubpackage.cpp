// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/epubpackage.h"

#include "core/article/signatures.h"
#include "core/office/officetitle.h"
#include "core/office/packageparts.h"
#include "core/page/pagefacts.h"

#include <QSet>
#include <QXmlStreamReader>

#include <array>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

Error epubFault(Fault fault, const QString &detail = {})
{
    return {.fault = fault, .subject = {}, .place = -1, .detail = detail};
}

/// The member that holds the package document; empty where the container names none.
QString packageMember(const ZipArchive &archive)
{
    const Result<QByteArray> container = archive.read(u"META-INF/container.xml"_s);
    if (!container)
        return {};
    QXmlStreamReader xml(*container);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "rootfile"_L1)
            return memberAt({}, xml.attributes().value("full-path"_L1).toString());
    }
    return {};
}

/// True where pages are encrypted. Fonts are, in many books that anybody may read.
bool hasLockedPages(const ZipArchive &archive)
{
    const Result<QByteArray> encryption = archive.read(u"META-INF/encryption.xml"_s);
    if (!encryption)
        return false;
    QXmlStreamReader xml(*encryption);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "CipherReference"_L1)
            continue;
        const QString member = xml.attributes().value("URI"_L1).toString().toLower();
        if (member.endsWith("html"_L1) || member.endsWith(".htm"_L1) || member.endsWith(".opf"_L1)
            || member.endsWith(".xml"_L1))
            return true;
    }
    return false;
}

/// Reads the package document.
class PackageReader
{
public:
    PackageReader(const QByteArray &bytes, QString member)
        : m_xml(bytes)
        , m_member(std::move(member))
    {
    }

    Result<EpubPackage> read();

private:
    struct Item
    {
        QString member;
        bool isPage = false;
        bool isContents = false;
    };

    struct Creator
    {
        QString id;
        QString name;
        QString role; ///< "aut"; empty where it is not said
    };

    void readElement();
    void readDate();
    void readMeta();
    void readItem();
    void finish();

    QXmlStreamReader m_xml;
    const QString m_member;
    EpubPackage m_package;
    QList<Creator> m_creators;
    QHash<QString, Item> m_items;
    QStringList m_ids; // of m_items, in their order
    QStringList m_spine; // ids
    QSet<QString> m_leftOut; // members that a guide calls a cover or contents
    QDate m_modified;
    bool m_hasHour = false; // of m_package.published
};

Result<EpubPackage> PackageReader::read()
{
    while (!m_xml.atEnd()) {
        if (m_xml.readNext() == QXmlStreamReader::StartElement)
            readElement();
    }
    if (m_xml.hasError())
        return epubFault(Fault::Damaged, m_xml.errorString());
    finish();
    return std::move(m_package);
}

void PackageReader::readElement()
{
    const QString name = m_xml.name().toString();
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const auto text = [this] {
        return m_xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
    };
    if (name == "title"_L1) {
        const QString title = text();
        if (m_package.title.isEmpty() && !isNoTitle(title))
            m_package.title = title;
    } else if (name == "creator"_L1) {
        QString role;
        for (const QXmlStreamAttribute &attribute : attributes)
            role = attribute.name() == "role"_L1 ? attribute.value().toString() : role;
        const QString id = attributes.value("id"_L1).toString();
        m_creators.append({id, text(), role});
    } else if (name == "publisher"_L1) {
        m_package.publisher = text();
    } else if (name == "language"_L1) {
        m_package.language = text().section(u'-', 0, 0).toLower();
    } else if (name == "source"_L1) {
        const QString source = text();
        if (source.startsWith("http://"_L1) || source.startsWith("https://"_L1))
            m_package.url = source;
    } else if (name == "date"_L1) {
        readDate();
    } else if (name == "meta"_L1) {
        readMeta();
    } else if (name == "item"_L1) {
        readItem();
    } else if (name == "itemref"_L1) {
        if (attributes.value("linear"_L1) != "no"_L1)
            m_spine.append(attributes.value("idref"_L1).toString());
    } else if (name == "reference"_L1) {
        static constexpr std::array leftOut{"cover"_L1, "toc"_L1, "copyright-page"_L1, "index"_L1};
        const QStringView type = attributes.value("type"_L1);
        if (std::find(leftOut.begin(), leftOut.end(), type) != leftOut.end())
            m_leftOut.insert(memberAt(m_member, attributes.value("href"_L1).toString()));
    }
}

/// dc:date is the day of publication, unless its event says something else.
void PackageReader::readDate()
{
    QString event;
    for (const QXmlStreamAttribute &attribute : m_xml.attributes())
        event = attribute.name() == "event"_L1 ? attribute.value().toString() : event;
    const QString words = m_xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
    const QDate day = dayIn(words);
    constexpr int firstYear = 1500; // calibre writes the year 101 for a day it does not know
    if (event == "modification"_L1)
        m_modified = day;
    if ((!event.isEmpty() && event != "publication"_L1) || !day.isValid() || day.year() < firstYear)
        return;
    if (m_package.published.isValid() && event.isEmpty())
        return;
    m_package.published = day;
    m_hasHour = words.contains(u'T');
}

void PackageReader::readMeta()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QStringView property = attributes.value("property"_L1);
    if (attributes.value("name"_L1) == "calibre:publication_type"_L1)
        m_package.isPeriodical = attributes.value("content"_L1).startsWith("periodical"_L1);
    if (property == "dcterms:modified"_L1)
        m_modified = dayIn(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
    if (property != "role"_L1)
        return;
    const QString of = attributes.value("refines"_L1).toString();
    const QString role = m_xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
    for (Creator &creator : m_creators) {
        if (!creator.id.isEmpty() && of == u'#' + creator.id)
            creator.role = role;
    }
}

void PackageReader::readItem()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QStringView type = attributes.value("media-type"_L1);
    Item item;
    item.member = memberAt(m_member, attributes.value("href"_L1).toString());
    item.isPage = type.contains("html"_L1) || type == "text/x-oeb1-document"_L1 || type.isEmpty();
    item.isContents = attributes.value("properties"_L1).toString().split(u' ').contains("nav"_L1);
    m_ids.append(attributes.value("id"_L1).toString());
    m_items.insert(m_ids.last(), item);
}

/// A creator is often the user of an office program, an outlet or "Unknown": only names of people count.
bool isPerson(const QString &name)
{
    const std::optional<Signature> signature = signatureIn(name);
    return signature && signature->kind == Signature::Kind::Names
        && !name.startsWith("Unknown"_L1, Qt::CaseInsensitive);
}

void PackageReader::finish()
{
    for (const Creator &creator : std::as_const(m_creators)) {
        const bool isAuthor = creator.role.isEmpty() || creator.role == "aut"_L1;
        if (isAuthor)
            m_package.authors += isPerson(creator.name) ? authorsIn(creator.name) : QStringList();
    }
    if (m_hasHour && m_package.published == m_modified) // when it was saved
        m_package.published = {};
    if (m_package.publisher.startsWith("calibre"_L1, Qt::CaseInsensitive))
        m_package.publisher.clear();
    // AbiWord's order of reading names pages that there are not.
    const bool hasOrder = std::any_of(m_spine.cbegin(), m_spine.cend(),
                                      [this](const QString &id) { return m_items.contains(id); });
    QSet<QString> taken;
    for (const QString &id : hasOrder ? m_spine : m_ids) {
        const Item item = m_items.value(id);
        if (!item.isPage || item.isContents || m_leftOut.contains(item.member)
            || taken.contains(item.member))
            continue;
        taken.insert(item.member);
        m_package.pages.append(item.member);
    }
}

} // namespace

bool isEpub(const ZipArchive &archive)
{
    return archive.contains(u"META-INF/container.xml"_s);
}

Result<EpubPackage> readEpubPackage(const ZipArchive &archive)
{
    if (hasLockedPages(archive))
        return epubFault(Fault::Locked);
    const QString member = packageMember(archive);
    const Result<QByteArray> bytes = archive.read(member);
    if (!bytes)
        return epubFault(bytes.error().fault == Fault::Missing ? Fault::Damaged
                                                               : bytes.error().fault,
                         bytes.error().detail);
    return PackageReader(*bytes, member).read();
}

} // namespace onrecord
