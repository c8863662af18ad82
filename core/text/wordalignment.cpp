// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wordalignment.h"

#include <vector>

namespace onrecord {

/// Words that may be missing or added before two texts are said to part.
static constexpr qsizetype mostSkipped = 6;

/// \a wantedAt and \a wordAt give the words from the nearest to the furthest.
template <typename WantedAt, typename WordAt>
static double likeness(qsizetype wantedCount, WantedAt wantedAt, qsizetype wordCount, WordAt wordAt)
{
    if (wantedCount == 0)
        return wordCount == 0 ? 1 : 0;
    const auto agree = [&](qsizetype i, qsizetype j) {
        return i < wantedCount && j < wordCount && wantedAt(i).key == wordAt(j).key;
    };
    qsizetype i = 0;
    qsizetype j = 0;
    const auto findNextAgreement = [&] {
        for (qsizetype skipped = 1; skipped <= mostSkipped; ++skipped) {
            for (qsizetype missing = 0; missing <= skipped; ++missing) {
                const qsizetype nextI = i + missing;
                const qsizetype nextJ = j + skipped - missing;
                if (agree(nextI, nextJ) && agree(nextI + 1, nextJ + 1)) {
                    i = nextI;
                    j = nextJ;
                    return true;
                }
            }
        }
        return false;
    };
    int shared = 0;
    do {
        for (; agree(i, j); ++i, ++j)
            shared += wantedAt(i).length();
    } while (i < wantedCount && findNextAgreement());

    int all = 0;
    for (qsizetype at = 0; at < wantedCount; ++at)
        all += wantedAt(at).length();
    return double(shared) / all;
}

double likenessBackwards(std::span<const FoldedWord> wanted, std::span<const FoldedWord> words)
{
    const qsizetype wantedCount = qsizetype(wanted.size());
    const qsizetype wordCount = qsizetype(words.size());
    return likeness(
        wantedCount, [=](qsizetype i) -> const FoldedWord & { return wanted[wantedCount - 1 - i]; },
        wordCount, [=](qsizetype j) -> const FoldedWord & { return words[wordCount - 1 - j]; });
}

double likenessForwards(std::span<const FoldedWord> wanted, std::span<const FoldedWord> words)
{
    return likeness(
        qsizetype(wanted.size()), [=](qsizetype i) -> const FoldedWord & { return wanted[i]; },
        qsizetype(words.size()), [=](qsizetype j) -> const FoldedWord & { return words[j]; });
}

namespace {

enum class Step : quint8 { None, Both, Wanted, Word };

/// Wagner and Fischer's table over wanted × words of the window; wanted has to be used up, the
/// window may be entered and left anywhere.
class Table
{
public:
    Table(std::span<const FoldedWord> wanted, std::span<const FoldedWord> words)
        : m_wanted(wanted)
        , m_words(words)
        , m_steps((wanted.size() + 1) * (words.size() + 1), Step::None)
    {
        fill();
    }

    /// Calls \a visit(i, j) for every pair laid beside each other, from the last to the first.
    template <typename Visit>
    void walkBack(Visit visit) const
    {
        std::size_t i = m_wanted.size();
        std::size_t j = m_end;
        for (Step step = at(i, j); step != Step::None; step = at(i, j)) {
            i -= step != Step::Word;
            j -= step != Step::Wanted;
            if (step == Step::Both)
                visit(qsizetype(i), qsizetype(j));
        }
    }

private:
    static constexpr int gapCost = 2;
    static constexpr int otherCost = 3; ///< dearer than one gap, cheaper than two

    Step at(std::size_t i, std::size_t j) const { return m_steps[i * (m_words.size() + 1) + j]; }

    void fill()
    {
        const std::size_t width = m_words.size() + 1;
        std::vector<int> above(width, 0);
        std::vector<int> row(width, 0);
        for (std::size_t i = 1; i <= m_wanted.size(); ++i) {
            row[0] = int(i) * gapCost;
            m_steps[i * width] = Step::Wanted;
            for (std::size_t j = 1; j < width; ++j) {
                const bool same = m_wanted[i - 1].key == m_words[j - 1].key;
                const int both = above[j - 1] + (same ? 0 : otherCost);
                const int wanted = above[j] + gapCost;
                const int word = row[j - 1] + gapCost;
                row[j] = std::min({both, wanted, word});
                m_steps[i * width + j] = row[j] == both ? Step::Both
                    : row[j] == wanted                  ? Step::Wanted
                                                        : Step::Word;
            }
            std::swap(above, row);
        }
        m_end = std::min_element(above.begin(), above.end()) - above.begin();
    }

    std::span<const FoldedWord> m_wanted;
    std::span<const FoldedWord> m_words;
    std::vector<Step> m_steps;
    std::size_t m_end = 0;
};

} // namespace

std::optional<Alignment> align(const QList<FoldedWord> &wanted, qsizetype first, qsizetype last,
                               const QList<FoldedWord> &words, qsizetype shift)
{
    constexpr qsizetype mostCells = 1 << 20; // about a thousand words, a few milliseconds
    const qsizetype slack = 4 + std::min<qsizetype>(44, (last - first) / 3);
    const qsizetype begin = std::clamp<qsizetype>(shift - slack, 0, words.size());
    const qsizetype end = std::clamp<qsizetype>(shift + wanted.size() + slack, begin, words.size());
    if ((end - begin) > mostCells / (wanted.size() + 1))
        return std::nullopt;

    qsizetype firstBeside = end - begin;
    qsizetype lastBeside = -1;
    qsizetype endOfBefore = 0;
    qsizetype beginOfAfter = end - begin;
    qsizetype shared = 0;
    const std::span window = std::span(words).subspan(begin, end - begin);
    Table(wanted, window).walkBack([&](qsizetype i, qsizetype j) {
        if (i < first)
            endOfBefore = std::max(endOfBefore, j + 1);
        else if (i >= last)
            beginOfAfter = std::min(beginOfAfter, j);
        if (i < first || i >= last)
            return;
        firstBeside = std::min(firstBeside, j);
        lastBeside = std::max(lastBeside, j);
        shared += wanted[i].key == window[j].key;
    });
    if (lastBeside < 0)
        return std::nullopt;
    const qsizetype found = lastBeside + 1 - firstBeside;
    return Alignment{begin + firstBeside, begin + lastBeside + 1, begin + endOfBefore,
                     begin + beginOfAfter, 2.0 * double(shared) / double(last - first + found)};
}

} // namespace onrecord
