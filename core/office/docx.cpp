// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/docx.h"

#include "core/office/packageparts.h"
#include "core/office/worddocument.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// The notes of the member \a name; none where there is no such member or it is damaged.
QHash<QString, QList<OfficeBlock>> notesOf(const ZipArchive &archive, const QString &name,
                                           const WordStyles &styles)
{
    if (name.isEmpty())
        return {};
    const Result<QByteArray> bytes = archive.read(name);
    if (!bytes)
        return {};
    Result<WordPart> part = WordReader(styles).read(*bytes);
    return part ? std::move(part->notes) : QHash<QString, QList<OfficeBlock>>();
}

/// Fills in what docProps/core.xml says.
void readProperties(const QByteArray &bytes, OfficeDocument &document)
{
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement())
        return;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString value = xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        if (name == "title"_L1)
            document.title = value;
        else if (name == "creator"_L1)
            document.creator = value;
        else if (name == "language"_L1 && !value.isEmpty())
            document.language = value.section(u'-', 0, 0).toLower();
    }
}

/// The media type of a package whose main part has the root element \a root.
QString mediaTypeOf(const QString &root)
{
    const QString family = u"application/vnd.openxmlformats-officedocument."_s;
    if (root == "workbook"_L1)
        return family + "spreadsheetml.sheet"_L1;
    if (root == "presentation"_L1)
        return family + "presentationml.presentation"_L1;
    return u"application/zip"_s;
}

} // namespace

bool isOfficePackage(const ZipArchive &archive)
{
    return archive.contains(u"[Content_Types].xml"_s) || archive.contains(u"word/document.xml"_s);
}

Result<OfficeDocument> readDocx(const ZipArchive &archive)
{
    const PackageParts parts = partsOf(archive);
    if (parts.main.isEmpty())
        return Error{.fault = Fault::Damaged, .subject = {}, .place = -1, .detail = {}};
    const Result<QByteArray> main = archive.read(parts.main);
    if (!main)
        return main.error();
    const Result<QByteArray> styleBytes = archive.read(parts.styles);
    const WordStyles styles = styleBytes ? readWordStyles(*styleBytes) : WordStyles();
    const Result<WordPart> body = WordReader(styles).read(*main);
    if (!body) {
        Error error = body.error();
        if (error.fault == Fault::UnknownFormat)
            error.detail = mediaTypeOf(error.detail);
        return error;
    }
    OfficeDocument document;
    document.language = styles.language;
    if (const Result<QByteArray> properties = archive.read(parts.properties))
        readProperties(*properties, document);
    document.blocks = body->blocks;
    if (body->references.isEmpty())
        return document;
    QHash<QString, QList<OfficeBlock>> footnotes = notesOf(archive, parts.footnotes, styles);
    QHash<QString, QList<OfficeBlock>> endnotes = notesOf(archive, parts.endnotes, styles);
    for (const QString &reference : body->references) {
        auto &notes = reference.startsWith(u'f') ? footnotes : endnotes;
        document.blocks += notes.take(reference.section(u' ', 1));
    }
    return document;
}

Result<OfficeDocument> readDocx(const QByteArray &bytes)
{
    const Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    return readDocx(*archive);
}

} // namespace onrecord
