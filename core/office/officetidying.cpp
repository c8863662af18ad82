// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/officetidying.h"

#include "core/article/articledraft.h"
#include "core/article/credits.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// True where \a line ends as a sentence does.
bool endsSentence(QStringView line)
{
    while (!line.isEmpty()
           && (line.back() == u'"' || line.back() == u'”' || line.back() == u'’'
               || line.back() == u')' || line.back() == u'\''))
        line.chop(1);
    return line.isEmpty() || QStringView(u".!?…:;").contains(line.back());
}

/// True where \a lines are one paragraph that somebody wrapped by hand: most of them are long and break off.
bool areWrapped(const QStringList &lines)
{
    constexpr qsizetype longLine = 50;
    constexpr qsizetype longestLine = 110;
    qsizetype breakingOff = 0;
    qsizetype longEnough = 0;
    for (qsizetype at = 0; at + 1 < lines.size(); ++at) {
        if (lines[at].size() > longestLine)
            return false;
        longEnough += lines[at].size() >= longLine ? 1 : 0;
        breakingOff += lines[at].size() >= longLine && !endsSentence(lines[at]) ? 1 : 0;
    }
    return longEnough > 0 && breakingOff * 2 >= longEnough;
}

/// True for a headline or caption that somebody broke by hand.
bool isOnOneLine(const OfficeBlock &block, int body)
{
    const OfficeRole role = block.role;
    if (role == OfficeRole::Title || role == OfficeRole::Heading || role == OfficeRole::Subtitle
        || role == OfficeRole::Caption)
        return true;
    constexpr qsizetype longest = 240;
    if (body == 0 || block.size * 100 < body * 115 || block.text.size() > longest)
        return false;
    const QStringList lines = block.text.split(u'\n', Qt::SkipEmptyParts);
    return std::none_of(lines.begin(), lines.end(), [](const QString &line) {
        return tellsWhoOrWhen(QStringView(line).trimmed());
    });
}

QStringList paragraphsIn(const OfficeBlock &block, int body)
{
    if (!block.text.contains(u'\n') || block.role == OfficeRole::Preformatted)
        return {block.text};
    if (isOnOneLine(block, body))
        return {block.text.simplified()};
    QStringList paragraphs;
    static const QRegularExpression emptyLine(u"\\n[ \\t\u00A0]*\\n\\s*"_s);
    for (const QString &part : block.text.split(emptyLine, Qt::SkipEmptyParts)) {
        const QStringList lines = part.split(u'\n', Qt::SkipEmptyParts);
        if (areWrapped(lines))
            paragraphs.append(lines.join(u' '));
        else
            paragraphs += lines;
    }
    return paragraphs;
}

/// Makes an item of a list of what begins with a bullet or a number and a tab, or with a bullet.
void takeTypedMark(OfficeBlock &block)
{
    static const QRegularExpression mark(
        uR"(^\s*(?:[•◦▪‣∙●○■□➢✓–\-*](?:\t\s*)|[•◦▪‣∙●■➢]\s+|\(?(?:\d{1,3}|[a-z])[.)]\t\s*))"_s);
    if (block.role != OfficeRole::Text && block.role != OfficeRole::ListItem)
        return;
    const auto match = mark.match(block.text);
    if (!match.hasMatch() || match.capturedLength() == block.text.size())
        return;
    block.text.remove(0, match.capturedLength());
    block.role = OfficeRole::ListItem;
}

/// True for words that name a field of an article, perhaps with a colon.
bool isFieldName(QString words)
{
    words = words.simplified();
    if (words.endsWith(u':'))
        words.chop(1);
    static const QRegularExpression name(
        u"^(?:title|headline|by|byline|authors?|published(?: on)?|publication "
        u"date|date|source|outlet|"
        "publication|publisher|url|link|updated|section|language)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.match(words).hasMatch();
}

/// The blocks of one table.
class TableTidier
{
public:
    explicit TableTidier(QList<OfficeBlock> blocks)
        : m_blocks(std::move(blocks))
    {
    }

    QList<OfficeBlock> tidied() const
    {
        if (isOfFields())
            return fieldLines();
        return isLayout() ? laidOut() : cells();
    }

private:
    /// A block for each cell, in order.
    QList<OfficeBlock> cells() const
    {
        QList<OfficeBlock> cells;
        for (const OfficeBlock &block : m_blocks) {
            const bool goesOn = !cells.isEmpty() && cells.last().row == block.row
                && cells.last().column == block.column;
            if (goesOn)
                cells.last().text += u' ' + block.text;
            else
                cells.append(block);
        }
        return cells;
    }

    /// One column, or paragraphs of running text in it.
    bool isLayout() const
    {
        constexpr qsizetype longestCell = 300;
        const int firstColumn = m_blocks.first().column;
        bool hasColumns = false;
        for (const OfficeBlock &block : m_blocks) {
            hasColumns = hasColumns || block.column != firstColumn;
            if (block.text.size() > longestCell)
                return true;
        }
        return !hasColumns;
    }

    bool isOfFields() const
    {
        qsizetype fields = 0;
        qsizetype rows = 0;
        const QList<OfficeBlock> all = cells();
        for (const OfficeBlock &cell : all) {
            if (cell.column > 1)
                return false;
            rows += cell.column == 0 ? 1 : 0;
            fields += cell.column == 0 && isFieldName(cell.text) ? 1 : 0;
        }
        return fields >= 2 && fields * 2 >= rows;
    }

    QList<OfficeBlock> fieldLines() const
    {
        constexpr qsizetype longestValue = 250;
        QList<OfficeBlock> lines;
        for (OfficeBlock cell : cells()) {
            const bool isValue = cell.column == 1 && !lines.isEmpty();
            cell.table = -1;
            if (!isValue) {
                cell.role = isFieldName(cell.text) ? OfficeRole::Text : OfficeRole::Furniture;
                lines.append(cell);
            } else if (cell.text.size() > longestValue) { // the text itself, in a row of its own
                lines.append(cell);
            } else {
                QString &line = lines.last().text;
                line = line.trimmed();
                line += (line.endsWith(u':') ? u" "_s : u": "_s) + cell.text;
            }
        }
        return lines;
    }

    QList<OfficeBlock> laidOut() const
    {
        QList<OfficeBlock> blocks = m_blocks;
        for (OfficeBlock &block : blocks)
            block.table = -1;
        return blocks;
    }

    QList<OfficeBlock> m_blocks;
};

} // namespace

int bodySize(const QList<OfficeBlock> &blocks)
{
    std::map<int, qsizetype> sizes;
    for (const OfficeBlock &block : blocks)
        sizes[block.size] += block.text.size();
    const auto most = std::max_element(sizes.begin(), sizes.end(), [](auto &one, auto &other) {
        return one.second < other.second;
    });
    return most == sizes.end() ? 0 : most->first;
}

QList<OfficeBlock> tidied(const QList<OfficeBlock> &blocks)
{
    QList<OfficeBlock> whole;
    for (qsizetype at = 0; at < blocks.size();) {
        if (!blocks[at].isInTable()) {
            whole.append(blocks[at++]);
            continue;
        }
        qsizetype end = at;
        while (end < blocks.size() && blocks[end].table == blocks[at].table)
            ++end;
        whole += TableTidier(blocks.sliced(at, end - at)).tidied();
        at = end;
    }
    const int body = bodySize(blocks);
    QList<OfficeBlock> tidied;
    for (const OfficeBlock &block : std::as_const(whole)) {
        const QStringList paragraphs =
            block.isInTable() ? QStringList{block.text} : paragraphsIn(block, body);
        for (const QString &paragraph : paragraphs) {
            OfficeBlock part = block;
            part.text = paragraph;
            takeTypedMark(part);
            if (!shownWords(part.text).isEmpty())
                tidied.append(part);
        }
    }
    return tidied;
}

} // namespace onrecord
