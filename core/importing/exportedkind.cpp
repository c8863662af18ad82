// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/exportedkind.h"

#include "core/article/decoding.h"
#include "core/compression/ziparchive.h"
#include "core/exporting/table.h"
#include "core/feeds/xmltree.h"
#include "core/formats/exportedpage.h"
#include "core/formats/statementfile.h"
#include "core/importing/markreaders.h"
#include "core/page/exportedmarks.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

struct FormatName
{
    ExportFormat format;
    const char *name;
};

constexpr std::array formatNames{
    FormatName{ExportFormat::Json, "JSON"},
    FormatName{ExportFormat::JsonLines, "JSON Lines"},
    FormatName{ExportFormat::Html, "HTML"},
    FormatName{ExportFormat::HtmlExcerpts, "HTML"},
    FormatName{ExportFormat::W3c, "W3C Web Annotation"},
    FormatName{ExportFormat::Brat, "brat"},
    FormatName{ExportFormat::Csv, "CSV"},
    FormatName{ExportFormat::Tei, "TEI"},
    FormatName{ExportFormat::Markdown, "Markdown"},
    FormatName{ExportFormat::Dates, "dates as JSON Lines"},
    FormatName{ExportFormat::Refi, "REFI-QDA"},
    FormatName{ExportFormat::Dna, "DNA"},
    FormatName{ExportFormat::GraphMl, "GraphML"},
};

/// As much of a text as its first fields are in.
constexpr qsizetype headLength = 2048;

QByteArray withoutMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
}

std::optional<ExportedKind> kindOfJson(const QByteArray &bytes)
{
    static const QRegularExpression generator(uR"("generator":\s*"onrecord )"_s);
    static const QRegularExpression context(uR"("onrecord":\s*"urn:onrecord:")"_s);
    const QString head = QString::fromUtf8(bytes.first(std::min(headLength, bytes.size())));
    const bool isWhole = bytes.trimmed().endsWith('}');
    if (generator.match(head).hasMatch()) {
        const bool isLine = bytes.startsWith("{\"id\":");
        return ExportedKind{isLine ? ExportFormat::JsonLines : ExportFormat::Json, !isWhole};
    }
    if (context.match(head).hasMatch())
        return ExportedKind{ExportFormat::W3c, !isWhole};
    if (isLinesOfDates(bytes))
        return ExportedKind{ExportFormat::Dates, !isWhole};
    return std::nullopt;
}

std::optional<ExportedKind> kindOfXml(const QString &text)
{
    const XmlRoot root = xmlRootOf(text);
    const QString head = text.left(headLength);
    const auto ends = [&text](QStringView end) {
        return QStringView(text).trimmed().endsWith(end);
    };
    if (root.name == u"TEI" && head.contains("<publicationStmt><p>onrecord "_L1))
        return ExportedKind{ExportFormat::Tei, !ends(u"</TEI>")};
    if (root.name == u"graphml" && head.contains("attr.name=\"statements\""_L1)
        && head.contains("attr.name=\"against\""_L1))
        return ExportedKind{ExportFormat::GraphMl, !ends(u"</graphml>")};
    return std::nullopt;
}

std::optional<ExportedKind> kindOfPage(const QByteArray &bytes)
{
    if (!isHtmlDocument(bytes) || !isPageOfOnrecord(PageTree(bytes)))
        return std::nullopt;
    return ExportedKind{ExportFormat::Html, !bytes.trimmed().endsWith("</html>")};
}

std::optional<ExportedKind> kindOfText(const QString &text)
{
    static const QString columns = toTable({}).columns.join(u',').section(u',', 0, 8);
    if (text.startsWith(columns))
        return ExportedKind{ExportFormat::Csv, !text.endsWith(u'\n')};
    if (text.startsWith("\"statement_id\";\"time\";\"person\";\"organization\";"_L1)
        && text.contains("\"Onrecord\""_L1))
        return ExportedKind{ExportFormat::Dna, !text.endsWith(u'\n')};
    if (isBratMarks(text))
        return ExportedKind{ExportFormat::Brat, !text.endsWith(u'\n')};
    if (isStatementsInMarkdown(text))
        return ExportedKind{ExportFormat::Markdown,
                            !text.endsWith(u'\n') || !text.contains("\n---\n"_L1)};
    return std::nullopt;
}

/// True for an archive whose first member is the project of REFI-QDA, as far as it goes.
bool beginsWithProject(QByteArrayView archive)
{
    constexpr qsizetype headerLength = 30; // of a member, before its name (PKWARE's APPNOTE, 4.3.7)
    return archive.sliced(std::min(headerLength, archive.size())).startsWith("project.qde");
}

} // namespace

QString nameOf(ExportFormat format)
{
    const auto *const found =
        std::find_if(formatNames.begin(), formatNames.end(),
                     [format](const FormatName &each) { return each.format == format; });
    return found == formatNames.end() ? QString() : QString::fromLatin1(found->name);
}

bool isReadBack(const ExportedKind &kind, const QByteArray &bytes)
{
    switch (kind.format) {
    case ExportFormat::Markdown:
    case ExportFormat::Dates:
    case ExportFormat::Dna:
    case ExportFormat::GraphMl: return false;
    case ExportFormat::Html:
    case ExportFormat::HtmlExcerpts: return isExportedPage(bytes);
    default: return true;
    }
}

std::optional<ExportedKind> exportedKindOf(const QByteArray &bytes)
{
    if (isZip(bytes)) {
        const Result<ZipArchive> archive = ZipArchive::open(bytes);
        if (!archive && beginsWithProject(bytes))
            return ExportedKind{ExportFormat::Refi, true};
        const auto project = archive ? archive->read(u"project.qde"_s) : archive.error();
        const bool isOurs = project && project->contains("origin=\"Onrecord\"");
        return isOurs ? std::optional(ExportedKind{ExportFormat::Refi, false}) : std::nullopt;
    }
    const QByteArray plain = withoutMark(bytes);
    if (plain.startsWith('{'))
        return kindOfJson(plain);
    if (const auto page = kindOfPage(plain))
        return page;
    const QString text = decode(bytes).text;
    const auto xml = kindOfXml(text);
    return xml ? xml : kindOfText(text);
}

} // namespace onrecord
