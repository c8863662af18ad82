// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/packageparts.h"

#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// The last word of a relationship's type, which is what the editions of the standard have in common, and
/// the member that it leads to.
using Relationships = QHash<QString, QString>;

Relationships relationshipsOf(const ZipArchive &package, const QString &member)
{
    const qsizetype slash = member.lastIndexOf(u'/') + 1;
    const Result<QByteArray> bytes =
        package.read(member.first(slash) + "_rels/"_L1 + member.sliced(slash) + ".rels"_L1);
    Relationships found;
    if (!bytes)
        return found;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attributes.value("Type"_L1).toString().section(u'/', -1);
        if (attributes.value("TargetMode"_L1) != "External"_L1 && !found.contains(type))
            found.insert(type, memberAt(member, attributes.value("Target"_L1).toString()));
    }
    return found;
}

/// \a member, or the \a usual one where there is none of that name.
QString orUsual(const ZipArchive &package, const QString &member, const QString &usual)
{
    if (!member.isEmpty() && package.contains(member))
        return member;
    return package.contains(usual) ? usual : QString();
}

} // namespace

QString memberAt(const QString &from, const QString &target)
{
    const QString path = QUrl::fromPercentEncoding(target.section(u'#', 0, 0).toUtf8());
    if (path.startsWith(u'/'))
        return path.sliced(1);
    QStringList parts = from.split(u'/').first(from.count(u'/'));
    for (const QString &part : path.split(u'/')) {
        if (part == ".."_L1 && !parts.isEmpty())
            parts.removeLast();
        else if (part != "."_L1 && part != ".."_L1)
            parts.append(part);
    }
    return parts.join(u'/');
}

PackageParts partsOf(const ZipArchive &package)
{
    const Relationships ofPackage = relationshipsOf(package, {});
    PackageParts parts;
    parts.main = orUsual(package, ofPackage.value(u"officeDocument"_s), u"word/document.xml"_s);
    parts.properties =
        orUsual(package, ofPackage.value(u"core-properties"_s), u"docProps/core.xml"_s);
    if (parts.main.isEmpty())
        return parts;
    const Relationships ofMain = relationshipsOf(package, parts.main);
    const auto part = [&](const QString &type) {
        return orUsual(package, ofMain.value(type), memberAt(parts.main, type + ".xml"_L1));
    };
    parts.styles = part(u"styles"_s);
    parts.footnotes = part(u"footnotes"_s);
    parts.endnotes = part(u"endnotes"_s);
    return parts;
}

} // namespace onrecord
