// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfrows.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace onrecord {

namespace {

/// Words that Poppler has behind each other on one line.
struct Run
{
    PdfBox box;
    QList<PdfWord> words;

    double size() const { return words.first().size; }
};

bool continues(const Run &run, const PdfWord &word)
{
    const PdfWord &last = run.words.last();
    const double gap = word.box.left - last.box.right;
    const double size = last.size;
    return std::abs(word.size - size) < 0.05 * size
        && std::abs(word.box.bottom - last.box.bottom) < 0.2 * size && gap > -0.3 * size
        && gap < (last.hasSpaceAfter ? 3 : 0.5) * size;
}

QList<Run> runsOf(const PdfPage &page)
{
    QList<Run> runs;
    for (const PdfWord &word : page.words) {
        if (word.rotation != 0 || word.text.isEmpty())
            continue;
        if (!runs.isEmpty() && continues(runs.last(), word)) {
            runs.last().box = runs.last().box.united(word.box);
            runs.last().words.append(word);
        } else {
            runs.append({word.box, {word}});
        }
    }
    return runs;
}

/// Raised figures, pictures among the letters, marks of lists: they lie beside words of another
/// height, so they do not say where a row is.
bool isGuest(const Run &run)
{
    if (run.words.size() > 1)
        return false;
    const QString &text = run.words.first().text;
    return text.size() <= 4
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// How much of the lower of both lies beside the other, 0 to 1.
double sharedHeight(const PdfBox &one, const PdfBox &other)
{
    const double least = std::max(std::min(one.height(), other.height()), 0.1);
    return one.overlapDown(other) / least;
}

class RowBuilder
{
public:
    void addHost(const Run &run)
    {
        constexpr qsizetype looked = 12; // rows back: columns side by side have some each
        qsizetype best = -1;
        for (qsizetype at = m_rows.size() - 1; at >= std::max<qsizetype>(0, m_rows.size() - looked);
             --at) {
            if (isBeside(m_rows[at], run) && (best < 0 || distance(at, run) < distance(best, run)))
                best = at;
        }
        if (best < 0) {
            m_rows.append({run.box, run.words});
            return;
        }
        m_rows[best].words += run.words;
    }

    /// Puts \a run where it has room: in the row that lies beside it and is empty there.
    void addGuest(const Run &run)
    {
        qsizetype best = -1;
        // Rows are from the top by their middles; those within its height are few.
        const auto first = std::lower_bound(
            m_rows.begin(), m_rows.end(), run.box.top - run.box.height(),
            [](const PdfRow &row, double height) { return row.box.middle() < height; });
        for (qsizetype at = first - m_rows.begin();
             at < m_rows.size() && m_rows[at].box.top < run.box.bottom + run.box.height(); ++at) {
            if (sharedHeight(m_rows[at].box, run.box) >= 0.4 && hasRoom(m_rows[at], run)
                && (best < 0 || distance(at, run) < distance(best, run)))
                best = at;
        }
        if (best >= 0)
            m_rows[best].words += run.words;
        else
            m_alone.append({run.box, run.words});
    }

    QList<PdfRow> take()
    {
        m_rows += m_alone;
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const PdfRow &one, const PdfRow &other) {
            return one.box.middle() < other.box.middle();
        });
        for (PdfRow &row : m_rows) {
            std::stable_sort(row.words.begin(), row.words.end(),
                             [](const PdfWord &one, const PdfWord &other) {
                                 return one.box.left < other.box.left;
                             });
        }
        return std::move(m_rows);
    }

private:
    /// On one base line, in about one size.
    static bool isBeside(const PdfRow &row, const Run &run)
    {
        constexpr double depth = 0.21; // of letters below the base line, in sizes
        const double size = row.words.first().size;
        const double base = row.box.bottom - depth * size;
        return run.size() < 1.3 * size && size < 1.3 * run.size()
            && std::abs(run.box.bottom - depth * run.size() - base) < 0.25 * size;
    }

    double distance(qsizetype at, const Run &run) const
    {
        return std::abs(m_rows[at].box.middle() - run.box.middle());
    }

    static bool hasRoom(const PdfRow &row, const Run &run)
    {
        const double most = 0.4 * run.box.width();
        return std::none_of(row.words.begin(), row.words.end(), [&](const PdfWord &word) {
            return word.box.overlapAcross(run.box) > most;
        });
    }

    QList<PdfRow> m_rows;
    QList<PdfRow> m_alone;
};

} // namespace

QList<PdfRow> rowsOfPage(const PdfPage &page)
{
    QList<Run> runs = runsOf(page);
    std::stable_sort(runs.begin(), runs.end(), [](const Run &one, const Run &other) {
        return one.box.middle() < other.box.middle();
    });
    RowBuilder rows;
    for (const Run &run : runs) {
        if (!isGuest(run))
            rows.addHost(run);
    }
    for (const Run &run : runs) {
        if (isGuest(run))
            rows.addGuest(run);
    }
    return rows.take();
}

} // namespace onrecord
