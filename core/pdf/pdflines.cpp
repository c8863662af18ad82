// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdflines.h"

#include "core/pdf/filledcolumns.h"
#include "core/pdf/frameedges.h"
#include "core/pdf/pdfrows.h"

#include <algorithm>
#include <optional>

namespace onrecord {

namespace {

/// A stretch of a row without a word in it.
struct Gap
{
    double left = 0;
    double right = 0;

    double width() const { return right - left; }
};

/// Parts of a blank's size, which is that of the words beside it.
constexpr double leastGap = 0.8; ///< that may lie between columns
constexpr double leastOtherGap = 0.5; ///< before words in other type
constexpr double leastCorridor = 0.5; ///< that is common to the gaps of several rows
constexpr double wideGap = 2.5; ///< that parts words by itself
constexpr double wideSpace = 4.0; ///< likewise where Poppler takes it for a blank of one line

/// What a row has where a corridor would go on through it.
enum class Passage : quint8 { Clear, Blocked, Beside, Elsewhere };

/// Rows without a word in the same stretch.
struct Corridor
{
    int clear = 0; ///< with words on both sides
    int beside = 0; ///< on one side
};

class LineCutter
{
public:
    explicit LineCutter(const QList<PdfRow> &rows)
        : m_rows(rows)
        , m_columns(filledColumns(rows))
    {
    }

    /// The words of the row \a at in stretches that belong together.
    QList<QList<PdfWord>> cut(qsizetype at) const
    {
        QList<QList<PdfWord>> parts;
        const QList<PdfWord> &words = m_rows[at].words;
        for (qsizetype word = 0; word < words.size(); ++word) {
            if (word == 0 || isCutBefore(at, word))
                parts.append(QList<PdfWord>{words[word]});
            else
                parts.last().append(words[word]);
        }
        return parts;
    }

private:
    /// How much of the row \a words is between a word and the one before it; 0 before the first.
    static double gapBefore(const QList<PdfWord> &words, qsizetype word)
    {
        return word > 0 && word < words.size() ? words[word].box.left - words[word - 1].box.right
                                               : 0;
    }

    /// True for a line that was spread to fill its column: its blanks are alike.
    static bool isSpread(const QList<PdfWord> &words, qsizetype word)
    {
        constexpr double most = 8; // sizes
        const double gap = gapBefore(words, word);
        const double least = 0.05 * words[word].size;
        return gap < most * words[word].size
            && (std::abs(gapBefore(words, word - 1) - gap) < least
                || std::abs(gapBefore(words, word + 1) - gap) < least);
    }

    bool isCutBefore(qsizetype at, qsizetype word) const
    {
        const PdfWord &one = m_rows[at].words[word - 1];
        const PdfWord &other = m_rows[at].words[word];
        const double size = std::max(one.size, other.size);
        const Gap gap{one.box.right, other.box.left};
        const bool isOtherType = std::abs(one.size - other.size) > 0.08 * size;
        if (isOtherType && gap.width() > leastOtherGap * size)
            return true;
        if (fillsColumn(m_rows[at], word, m_columns))
            return false;
        if (isAtFrame(m_rows, at, word))
            return true;
        if (gap.width() < leastGap * size)
            return false;
        if (gap.width() > (one.hasSpaceAfter ? wideSpace : wideGap) * size
            && !isSpread(m_rows[at].words, word))
            return true;
        const Corridor corridor = corridorOf(at, gap, size);
        const int fewest = one.hasSpaceAfter ? 4 : 3;
        return corridor.clear >= fewest || corridor.clear + corridor.beside >= 2 * fewest;
    }

    /// The rows around \a at, itself among them, that the corridor of \a gap goes on through.
    Corridor corridorOf(qsizetype at, Gap gap, double size) const
    {
        Corridor corridor{1, 0};
        follow(at, -1, gap, size, corridor);
        follow(at, 1, gap, size, corridor);
        return corridor;
    }

    void follow(qsizetype at, int step, Gap &gap, double size, Corridor &corridor) const
    {
        constexpr int looked = 16; // rows, most of them perhaps of one column alone
        const double furthest = 10 * size;
        for (int count = 1; count <= looked; ++count) {
            const qsizetype next = at + qsizetype{step} * count;
            if (next < 0 || next >= m_rows.size()
                || std::abs(m_rows[next].box.middle() - m_rows[at].box.middle()) > furthest)
                break;
            const Passage passage = passageThrough(m_rows[next], gap, size);
            if (passage == Passage::Blocked)
                break;
            corridor.clear += passage == Passage::Clear;
            corridor.beside += passage == Passage::Beside;
        }
    }

    /// Narrows \a gap to what \a row leaves of it.
    Passage passageThrough(const PdfRow &row, Gap &gap, double size) const
    {
        const auto behind =
            std::partition_point(row.words.begin(), row.words.end(),
                                 [&](const PdfWord &word) { return word.box.right <= gap.left; });
        if (!isNear(row, behind, gap, size))
            return Passage::Elsewhere;
        if (behind == row.words.end())
            return Passage::Beside;
        const double left =
            behind == row.words.begin() ? gap.left : std::max(gap.left, (behind - 1)->box.right);
        const double right = std::min(gap.right, behind->box.left);
        if (right - left < leastCorridor * size)
            return blockedOrNext(row, behind, gap, size);
        if (behind == row.words.begin())
            return Passage::Beside;
        if (fillsColumn(row, behind - row.words.begin(), m_columns))
            return Passage::Blocked;
        gap = {left, right};
        return Passage::Clear;
    }

    /// True where \a row has a word close to \a gap; \a behind is the first that ends behind its
    /// beginning.
    static bool isNear(const PdfRow &row, QList<PdfWord>::const_iterator behind, const Gap &gap,
                       double size)
    {
        constexpr double near = 3; // sizes
        return (behind != row.words.end() && behind->box.left < gap.right + near * size)
            || (behind != row.words.begin() && (behind - 1)->box.right > gap.left - near * size);
    }

    /// The word \a behind may lie in the gap's beginning, with the corridor behind it.
    static Passage blockedOrNext(const PdfRow &row, QList<PdfWord>::const_iterator behind, Gap &gap,
                                 double size)
    {
        const double left = std::max(gap.left, behind->box.right);
        const double right =
            behind + 1 == row.words.end() ? gap.right : std::min(gap.right, (behind + 1)->box.left);
        if (right - left < leastCorridor * size)
            return Passage::Blocked;
        if (behind + 1 == row.words.end())
            return Passage::Beside;
        gap = {left, right};
        return Passage::Clear;
    }

    const QList<PdfRow> &m_rows;
    const QList<FilledColumn> m_columns;
};

} // namespace

QList<PdfLine> linesOfPage(const PdfPage &page, const QStringList &fonts)
{
    const QList<PdfRow> rows = rowsOfPage(page);
    const LineCutter cutter(rows);
    QList<PdfLine> lines;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const QList<QList<PdfWord>> parts = cutter.cut(at);
        for (const QList<PdfWord> &words : parts) {
            PdfLine line = lineOfWords(words, fonts);
            line.row = int(at);
            if (!line.text.isEmpty())
                lines.append(line);
        }
    }
    return lines;
}

} // namespace onrecord
