// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/exportedpdf.h"

#include "core/article/articledraft.h"
#include "core/article/datestamp.h"
#include "core/article/headpatterns.h"
#include "core/pdf/hyphens.h"
#include "core/pdf/pdflines.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

// Of type, in points: see ui/exporting/printedarticle.cpp.
constexpr double textSize = 10.5;
constexpr double smallSize = 8.5;
constexpr double headlineSize = 18;
constexpr double listHeadingSize = 14;
constexpr double largestLabel = 6.8; ///< raised

// Of pages, in points: see ui/exporting/pdfpages.cpp.
constexpr double sideMargin = 22 * 72 / 25.4;
constexpr double footHeight = 26 * 72 / 25.4;

bool hasSize(double size, double wanted)
{
    return std::abs(size - wanted) < 0.4;
}

/// A line with what its number in the margin tells.
struct PrintedLine
{
    PdfLine line;
    bool isAtMargin = false; ///< on the side where reading begins
    bool isNumbered = false; ///< the number is not in the line
    bool isFirstOfPage = false;
};

/// True for the raised label of a statement. The words before it reach up to what follows it, so that no blank is
/// between them.
bool takeLabel(QList<PdfWord> &words, const PdfWord &word)
{
    if (word.size >= largestLabel)
        return false;
    constexpr double nearest = 1; // point
    if (!words.isEmpty() && std::abs(words.last().box.right - word.box.left) < nearest) {
        words.last().box.right = word.box.right;
        words.last().hasSpaceAfter = word.hasSpaceAfter;
    }
    return true;
}

/// \a page without labels and its foot.
PdfPage textOfPage(const PdfPage &page)
{
    PdfPage text{page.width, page.height, {}};
    for (const PdfWord &word : page.words) {
        const bool isFoot = word.box.top > page.height - footHeight;
        if (!isFoot && !takeLabel(text.words, word))
            text.words.append(word);
    }
    return text;
}

bool isNumber(const PdfWord &word)
{
    return hasSize(word.size, smallSize)
        && std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
}

/// True for the number of a paragraph, \a before and \a behind it what stands next to it: in the margin, where that of an
/// item or a quotation is set in a little, with a gap to the words on its line.
bool isInMargin(const PdfWord &word, double width, const PdfWord *before, const PdfWord *behind)
{
    constexpr double nearest = 2; // points
    constexpr double mostSetIn = 16; // points; the words of a line without a number begin beyond
    const double fromLeft = word.box.left - sideMargin;
    const double fromRight = width - sideMargin - word.box.right;
    const bool isLeft = fromLeft > -nearest && fromLeft < mostSetIn;
    const bool isRight = fromRight > -mostSetIn && fromRight < mostSetIn;
    if (!isNumber(word) || !(isLeft || isRight))
        return false;
    if (fromRight < -nearest) // beside lines that are read from right to left nothing else stands
        return true;
    bool hasWords = false;
    for (const PdfWord *other : {before, behind}) {
        if (!other || other->box.overlapDown(word.box) < 0.5 * word.size)
            continue;
        constexpr double blank = 0.4; // of the size
        const double gap =
            std::max(other->box.left - word.box.right, word.box.left - other->box.right);
        if (gap < blank * word.size)
            return false;
        hasWords = true;
    }
    return hasWords;
}

/// Takes the numbers of paragraphs out of \a page. Their heights, ascending.
QList<double> takeNumbers(PdfPage &page)
{
    QList<double> heights;
    QList<PdfWord> kept;
    for (qsizetype at = 0; at < page.words.size(); ++at) {
        const PdfWord &word = page.words[at];
        const PdfWord *const before = at > 0 ? &page.words[at - 1] : nullptr;
        const PdfWord *const behind = at + 1 < page.words.size() ? &page.words[at + 1] : nullptr;
        if (isInMargin(word, page.width, before, behind))
            heights.append(word.box.middle());
        else
            kept.append(word);
    }
    page.words = kept;
    std::sort(heights.begin(), heights.end());
    return heights;
}

QList<PrintedLine> printedLines(const PdfWords &words)
{
    constexpr double nearest = 2; // points
    QList<PrintedLine> printed;
    for (const PdfPage &each : words.pages) {
        PdfPage page = textOfPage(each);
        const QList<double> numbers = takeNumbers(page);
        bool isFirst = true;
        for (const PdfLine &line : linesOfPage(page, words.fonts)) {
            PrintedLine next{line};
            const auto number = std::upper_bound(numbers.begin(), numbers.end(), line.box.top);
            next.isNumbered = number != numbers.end() && *number < line.box.bottom;
            next.isAtMargin = !next.isNumbered
                && (line.isLeftwards ? std::abs(page.width - sideMargin - line.box.right) < nearest
                                     : std::abs(line.box.left - sideMargin) < nearest);
            next.isFirstOfPage = std::exchange(isFirst, false);
            printed.append(next);
        }
    }
    return printed;
}

/// Where the explanation of the marks begins, above the heading of the list; -1 where there is no such heading.
qsizetype endOfArticle(const QList<PrintedLine> &lines)
{
    const auto heading = std::find_if(lines.begin(), lines.end(), [](const PrintedLine &each) {
        return hasSize(each.line.size, listHeadingSize);
    });
    if (heading == lines.end())
        return -1;
    qsizetype end = heading - lines.begin();
    while (end > 0 && hasSize(lines[end - 1].line.size, smallSize) && lines[end - 1].isAtMargin)
        --end;
    return end;
}

/// Takes the address that ends \a facts, which may go over lines.
QString takeAddress(QString &facts)
{
    static const QRegularExpression address(u"(?:^| · )(https?: ?/ ?/.*)$"_s);
    const QRegularExpressionMatch match = address.match(facts);
    if (!match.hasMatch())
        return {};
    facts.truncate(match.capturedStart());
    return match.captured(1).remove(u' ');
}

/// Reads who wrote the article, for whom and when from the line beside the headline, \a facts.
void readFacts(ArticleDraft &draft, QString facts)
{
    draft.url = takeAddress(facts);
    QStringList names;
    for (const QString &part : facts.split(u" · "_s, Qt::SkipEmptyParts)) {
        const QList<DateStamp> days = dateStampsIn(part);
        if (days.isEmpty())
            names.append(part);
        else
            draft.published = days.first().written.day;
    }
    if (names.size() > 1 || (names.size() == 1 && !looksLikeOutlet(names.first())))
        draft.byline = names.takeFirst();
    draft.outlet = names.value(0);
}

BlockKind kindOf(const PdfLine &line)
{
    if (line.size < (smallSize + textSize) / 2)
        return BlockKind::Caption;
    if (line.hasMark)
        return BlockKind::ListItem;
    return line.style.isBold && line.hasOneStyle ? BlockKind::Heading : BlockKind::Paragraph;
}

/// Joins lines to blocks, one after another.
class BlockJoiner
{
public:
    explicit BlockJoiner(const QList<PrintedLine> &lines)
    {
        for (const PrintedLine &each : lines)
            m_joiner.learn(each.line.text);
    }

    void add(const PrintedLine &next)
    {
        const bool isNew = m_blocks.isEmpty() || beginsBlock(next);
        if (isNew) {
            DraftBlock block;
            block.kind = kindOf(next.line);
            const bool isItem = block.kind == BlockKind::ListItem;
            block.text =
                isItem ? next.line.text.sliced(lengthOfListMark(next.line.text)) : next.line.text;
            m_blocks.append(block);
        } else {
            m_blocks.last().text = m_joiner.joined(m_blocks.last().text, next.line.text);
        }
        m_last = next.line;
    }

    bool isEmpty() const { return m_blocks.isEmpty(); }
    const QList<DraftBlock> &blocks() const { return m_blocks; }

private:
    /// A paragraph has a number, or more room above it than its lines have; what goes on over a page has neither.
    bool beginsBlock(const PrintedLine &next) const
    {
        if (next.isNumbered || !hasSize(next.line.size, m_last.size))
            return true;
        constexpr double leading = 1.75; // of the size, with the room between lines
        constexpr double room = 3; // points
        return !next.isFirstOfPage
            && next.line.box.bottom - m_last.box.bottom > leading * next.line.size + room;
    }

    LineJoiner m_joiner;
    QList<DraftBlock> m_blocks;
    PdfLine m_last;
};

} // namespace

std::optional<Article> articleOfExportedPdf(const PdfWords &words)
{
    if (!words.creator.startsWith("Onrecord "_L1))
        return std::nullopt;
    QList<PrintedLine> lines = printedLines(words);
    const qsizetype end = endOfArticle(lines);
    if (end < 0)
        return std::nullopt;
    lines.resize(end);
    ArticleDraft draft;
    QString facts;
    BlockJoiner text(lines);
    for (const PrintedLine &each : std::as_const(lines)) {
        const bool isHead = each.isAtMargin && text.isEmpty();
        if (isHead && hasSize(each.line.size, headlineSize))
            draft.title += (draft.title.isEmpty() ? u""_s : u" "_s) + each.line.text;
        else if (isHead && hasSize(each.line.size, smallSize))
            facts += (facts.isEmpty() ? u""_s : u" "_s) + each.line.text;
        else
            text.add(each);
    }
    readFacts(draft, facts);
    if (draft.title.isEmpty())
        draft.title = words.title;
    draft.blocks = text.blocks();
    draft.warnings.append({WarningKind::FindingsMissing, {}, 0});
    return articleOf(draft);
}

} // namespace onrecord
