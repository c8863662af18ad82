// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/odf.h"

#include "core/office/odfreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

static Error odfFault(Fault fault, const QString &detail = {})
{
    return {.fault = fault, .subject = {}, .place = -1, .detail = detail};
}

bool isOpenDocument(const ZipArchive &archive)
{
    if (!archive.contains(u"content.xml"_s))
        return false;
    constexpr qsizetype longestType = 200;
    const Result<QByteArray> type = archive.read(u"mimetype"_s, longestType);
    return !type || type->startsWith("application/vnd.oasis.opendocument")
        || type->startsWith("application/vnd.sun.xml");
}

bool isFlatOpenDocument(QStringView text)
{
    constexpr qsizetype longestHead = 4096;
    static const QRegularExpression root(
        uR"(^[\s\x{FEFF}]*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<[A-Za-z]+:document\b[^>]*urn:oasis:names:tc:opendocument)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return root.match(text.first(std::min(text.size(), longestHead)).toString()).hasMatch();
}

Result<OfficeDocument> readOdt(const ZipArchive &archive)
{
    const Result<QByteArray> manifest = archive.read(u"META-INF/manifest.xml"_s);
    if (manifest && manifest->contains("encryption-data"))
        return odfFault(Fault::Locked);
    const Result<QByteArray> content = archive.read(u"content.xml"_s);
    if (!content)
        return content.error();
    OdfReader reader;
    // Styles and facts are worth having, but a document is read without them.
    for (const QString &member : {u"meta.xml"_s, u"styles.xml"_s}) {
        if (const Result<QByteArray> bytes = archive.read(member))
            (void)reader.read(*bytes);
    }
    if (const Result<void> done = reader.read(*content); !done)
        return done.error();
    return reader.takeDocument();
}

Result<OfficeDocument> readFlatOdt(const QByteArray &xml)
{
    OdfReader reader;
    if (const Result<void> done = reader.read(xml); !done)
        return done.error();
    return reader.takeDocument();
}

} // namespace onrecord
