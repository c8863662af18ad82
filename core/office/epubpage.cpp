// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/epubpage.h"

#include "core/office/officestyles.h"
#include "core/page/pageblocks.h"
#include "core/page/pagecharset.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// What an element, or one around it, is for.
enum class EpubPart : quint8 { None, Note, PageNumber, AboutBook, Navigation };

EpubPart partNamed(std::string_view types)
{
    static constexpr std::array<std::pair<std::string_view, EpubPart>, 13> parts{{
        {"footnote", EpubPart::Note},
        {"footnotes", EpubPart::Note},
        {"endnote", EpubPart::Note},
        {"endnotes", EpubPart::Note},
        {"rearnote", EpubPart::Note},
        {"rearnotes", EpubPart::Note},
        {"pagebreak", EpubPart::PageNumber},
        {"titlepage", EpubPart::AboutBook},
        {"halftitlepage", EpubPart::AboutBook},
        {"cover", EpubPart::AboutBook},
        {"toc", EpubPart::AboutBook},
        {"landmarks", EpubPart::AboutBook},
        {"copyright-page", EpubPart::AboutBook},
    }};
    size_t begin = 0;
    while (begin < types.size()) {
        const size_t end = std::min(types.find(' ', begin), types.size());
        const std::string_view type = types.substr(begin, end - begin);
        for (const auto &[name, part] : parts) {
            if (type == name || (type.starts_with("doc-") && type.substr(4) == name))
                return part;
        }
        begin = end + 1;
    }
    return EpubPart::None;
}

/// For each element what it is for, or what the one around it is.
std::vector<EpubPart> partsOfPage(const PageTree &tree)
{
    std::vector<EpubPart> parts(size_t(tree.size()), EpubPart::None);
    for (int node = 0; node < tree.size(); ++node) {
        const int parent = tree[node].parent;
        EpubPart part = parent < 0 ? EpubPart::None : parts[size_t(parent)];
        if (tree[node].isElement()) {
            const EpubPart byType = partNamed(tree.attribute(node, "epub:type"));
            const EpubPart own =
                byType == EpubPart::None ? partNamed(tree.attribute(node, "role")) : byType;
            part = own == EpubPart::None ? part : own;
            if (tree.attribute(node, "class").find("calibre_navbar") != std::string_view::npos)
                part = EpubPart::Navigation;
        }
        parts[size_t(node)] = part;
    }
    return parts;
}

/// The role that the class of a paragraph names, as pandoc does: "title", "author", "date".
NamedRole roleOfClass(const PageTree &tree, int node)
{
    const QString classes = toText(tree.attribute(node, "class"));
    for (const QString &name : classes.split(u' ', Qt::SkipEmptyParts)) {
        const NamedRole role = roleOfStyle(name);
        if (role.role != OfficeRole::Text && role.role != OfficeRole::Furniture)
            return role;
    }
    return {};
}

OfficeRole roleOfKind(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Headline:
    case BlockKind::Heading: return OfficeRole::Heading;
    case BlockKind::ListItem: return OfficeRole::ListItem;
    case BlockKind::Quotation: return OfficeRole::Quotation;
    case BlockKind::Caption: return OfficeRole::Caption;
    case BlockKind::Preformatted: return OfficeRole::Preformatted;
    default: return OfficeRole::Text;
    }
}

bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':'
        || c == '-' || c == '_';
}

/// The offset behind the tag that begins at \a begin; quoted values may hold a ">".
qsizetype tagEnd(const QByteArray &page, qsizetype begin)
{
    char quote = 0;
    for (qsizetype at = begin + 1; at < page.size(); ++at) {
        const char c = page[at];
        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return page.size();
}

bool isVoid(const QByteArray &name)
{
    static constexpr std::array<const char *, 14> names{"area",  "base",   "br",    "col",  "embed",
                                                        "hr",    "img",    "input", "link", "meta",
                                                        "param", "source", "track", "wbr"};
    return std::any_of(names.begin(), names.end(), [&](const char *each) { return name == each; });
}

/// True for the tag of what stands in a line and is no word of it: the number of a printed page, or that of
/// a note.
bool isReference(const QByteArray &name, const QByteArray &tag)
{
    const bool isInline = name == "a" || name == "span" || name == "sup";
    return isInline && (tag.contains("pagebreak") || tag.contains("noteref"));
}

/// The offset behind the end tag of \a name, if it is close behind \a at, where the tag ends.
qsizetype behindReference(const QByteArray &page, qsizetype at, const QByteArray &name)
{
    constexpr qsizetype longest = 60;
    const QByteArray end = "</" + name + '>';
    const qsizetype within = page.sliced(at, std::min(longest, page.size() - at)).indexOf(end);
    return within < 0 ? at : at + within + end.size();
}

} // namespace

QByteArray withEndTags(const QByteArray &page)
{
    QByteArray closed;
    closed.reserve(page.size() + page.size() / 16);
    for (qsizetype at = 0; at < page.size();) {
        const qsizetype begin = page.indexOf('<', at);
        if (begin < 0)
            return closed + page.sliced(at);
        closed += page.sliced(at, begin - at);
        if (page.sliced(begin, std::min<qsizetype>(4, page.size() - begin)) == "<!--") {
            const qsizetype end = page.indexOf("-->", begin);
            at = end < 0 ? page.size() : end + 3;
            continue; // a comment is no words
        }
        qsizetype nameEnd = begin + 1;
        while (nameEnd < page.size() && isNameChar(page[nameEnd]))
            ++nameEnd;
        const QByteArray name = page.sliced(begin + 1, nameEnd - begin - 1);
        const qsizetype end = name.isEmpty() ? begin + 1 : tagEnd(page, begin);
        const bool isClosed = end - begin > 2 && page[end - 1] == '>' && page[end - 2] == '/';
        closed += page.sliced(begin, end - begin);
        if (isReference(name, page.sliced(begin, end - begin)) && !isClosed) {
            at = behindReference(page, end, name);
            closed += "</" + name + '>';
            continue;
        }
        if (isClosed && !name.isEmpty() && !isVoid(name.toLower())) {
            closed.chop(2);
            closed += "></" + name + '>';
        }
        at = end;
    }
    return closed;
}

EpubPage readEpubPage(const QByteArray &bytes, int &tables)
{
    const QByteArray closed = withEndTags(bytes);
    const PageTree tree(decodePage(closed, decode(closed)).text.toUtf8());
    const std::vector<EpubPart> parts = partsOfPage(tree);
    EpubPage page;
    bool wasCell = false;
    int row = 0;
    int column = 0;
    qsizetype aboutBook = 0;
    for (const PageBlock &block : pageBlocks(tree)) {
        const EpubPart part = parts[size_t(block.node)];
        if (part == EpubPart::PageNumber || part == EpubPart::Navigation)
            continue;
        aboutBook += part == EpubPart::AboutBook ? 1 : 0;
        OfficeBlock taken;
        taken.text = block.text;
        taken.role = roleOfKind(block.kind);
        taken.level = block.level;
        const NamedRole named = roleOfClass(tree, block.node);
        if (named.role != OfficeRole::Text && taken.role != OfficeRole::Preformatted)
            taken.role = named.role;
        if (taken.role == OfficeRole::Heading)
            taken.level = std::max(block.level, std::max(named.level, quint8(1)));
        const bool isCell = block.kind == BlockKind::TableCell;
        if (isCell) {
            const bool isNew = !wasCell;
            tables += isNew ? 1 : 0;
            row = isNew ? 0 : row + (block.startsLine ? 1 : 0);
            column = isNew || block.startsLine ? 0 : column + 1;
            taken.table = tables - 1;
            taken.row = row;
            taken.column = column;
        }
        wasCell = isCell;
        if (part == EpubPart::Note)
            taken.role = OfficeRole::Note;
        page.blocks.append(taken);
    }
    page.isAboutBook = aboutBook > 0 && aboutBook * 2 > page.blocks.size();
    return page;
}

} // namespace onrecord
