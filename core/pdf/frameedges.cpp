// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/frameedges.h"

#include <algorithm>
#include <cmath>

namespace onrecord {

namespace {

// In sizes of the type.
constexpr double narrowestEdge = 0.35; ///< between a text and a frame
constexpr double sameBegin = 0.05; ///< how far apart words begin that begin at one place
constexpr double sameTextEnd = 0.12; ///< where lines are spread
constexpr double sameBlank = 0.1;
constexpr double nextColumn = 2.5; ///< how far behind the text what is no frame begins

double blankBefore(const PdfRow &row, qsizetype word)
{
    return row.words[word].box.left - row.words[word - 1].box.right;
}

/// The gap whose like is looked for in other rows.
struct Edge
{
    double left = 0;
    double right = 0;
    double size = 0;
};

/// What the rows around an edge have there.
struct Sides
{
    int begins = 0; ///< rows with words behind the edge that begin at it
    int both = 0; ///< of these, those whose words before it end at it
    int beside = 0; ///< rows whose words end at it, with nothing behind

    bool areOfFrame() const
    {
        return both >= 3 || begins >= 4 || (both >= 2 && both + beside >= 5);
    }
};

/// True where the gap before \a word parts a line of text from others and is no blank like those beside it. Cells
/// of a table, marks of lists and the dots before numbers of pages are no text.
bool partsText(const PdfRow &row, qsizetype word, double size)
{
    constexpr qsizetype fewestWords = 3;
    constexpr qsizetype mostWords = 24; // looked at
    constexpr double narrowestText = 7;
    const double gap = blankBefore(row, word);
    if (gap < narrowestEdge * size)
        return false;
    qsizetype first = word - 1;
    while (first > 0 && word - first < mostWords && blankBefore(row, first) < nextColumn * size)
        --first;
    const PdfWord &last = row.words[word - 1];
    const bool hasLetters = std::any_of(last.text.begin(), last.text.end(),
                                        [](QChar c) { return c.isLetterOrNumber(); });
    const double width = last.box.right - row.words[first].box.left;
    const auto isLike = [&](qsizetype other) {
        return other < row.words.size()
            && std::abs(blankBefore(row, other) - gap) < sameBlank * size;
    };
    return hasLetters && word - first >= fewestWords && width > narrowestText * size
        && !isLike(word - 1) && !isLike(word + 1);
}

/// Adds what \a row has at \a edge; false where a word goes on over it.
bool look(const PdfRow &row, const Edge &edge, Sides &sides)
{
    const auto behind =
        std::partition_point(row.words.begin(), row.words.end(), [&edge](const PdfWord &word) {
            return word.box.left < edge.right - sameBegin * edge.size;
        });
    const qsizetype word = behind - row.words.begin();
    if (word == 0)
        return true;
    const double end = row.words[word - 1].box.right;
    if (end > edge.right - narrowestEdge * edge.size / 2)
        return false;
    const bool endsThere = std::abs(end - edge.left) < sameTextEnd * edge.size;
    if (behind == row.words.end() || behind->box.left > edge.left + nextColumn * edge.size) {
        sides.beside += endsThere;
        return true;
    }
    const bool beginsThere = std::abs(behind->box.left - edge.right) < sameBegin * edge.size;
    if (!beginsThere || !partsText(row, word, edge.size))
        return false;
    ++sides.begins;
    sides.both += endsThere;
    return true;
}

} // namespace

bool isAtFrame(const QList<PdfRow> &rows, qsizetype at, qsizetype word)
{
    constexpr int looked = 12; // rows
    const PdfRow &row = rows[at];
    const Edge edge{row.words[word - 1].box.right, row.words[word].box.left, row.words[word].size};
    if (!partsText(row, word, edge.size))
        return false;
    Sides sides{1, 1, 0};
    for (const int step : {-1, 1}) {
        for (int count = 1; count <= looked; ++count) {
            const qsizetype next = at + qsizetype{step} * count;
            if (next < 0 || next >= rows.size() || !look(rows[next], edge, sides))
                break;
        }
    }
    return sides.areOfFrame();
}

} // namespace onrecord
