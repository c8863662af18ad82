// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wordchanges.h"

#include "core/text/spelling.h"

#include <vector>

namespace onrecord {

namespace {

/// Two rows of words, read from one end or the other.
class Rows
{
public:
    Rows(std::span<const ComparedWord> then, std::span<const ComparedWord> now, bool backwards)
        : m_then(then)
        , m_now(now)
        , m_backwards(backwards)
    {
    }

    qsizetype thenCount() const { return qsizetype(m_then.size()); }
    qsizetype nowCount() const { return qsizetype(m_now.size()); }
    bool same(qsizetype i, qsizetype j) const
    {
        return m_then[placeOf(i, m_then)].key == m_now[placeOf(j, m_now)].key;
    }

private:
    std::size_t placeOf(qsizetype at, std::span<const ComparedWord> words) const
    {
        return m_backwards ? words.size() - 1 - std::size_t(at) : std::size_t(at);
    }

    std::span<const ComparedWord> m_then;
    std::span<const ComparedWord> m_now;
    bool m_backwards;
};

/// Pairs of equal words that come to lie beside each other, ascending, by Wagner and Fischer's table.
struct Pairing
{
    std::vector<std::pair<qsizetype, qsizetype>> pairs;
    qsizetype reached = 0; ///< of the present words
};

class PairingTable
{
public:
    PairingTable(const Rows &rows, qsizetype from, qsizetype thenEnd, qsizetype nowEnd)
        : m_rows(rows)
        , m_from(from)
        , m_height(thenEnd - from)
        , m_width(nowEnd - from + 1)
        , m_steps(size_t((m_height + 1) * m_width), Step::Now)
        , m_lastRow(size_t(m_width))
    {
        fill();
    }

    /// Where the row is best left, counted from where it was entered.
    qsizetype bestEnd() const
    {
        return std::min_element(m_lastRow.begin(), m_lastRow.end()) - m_lastRow.begin();
    }

    void addPairs(Pairing &pairing, qsizetype end) const
    {
        const auto first = qsizetype(pairing.pairs.size());
        for (qsizetype i = m_height, j = end; i > 0 || j > 0;) {
            const Step step = m_steps[size_t(i * m_width + j)];
            i -= step != Step::Now;
            j -= step != Step::Then;
            if (step == Step::Both && m_rows.same(m_from + i, m_from + j))
                pairing.pairs.emplace_back(m_from + i, m_from + j);
        }
        std::reverse(pairing.pairs.begin() + first, pairing.pairs.end());
    }

private:
    enum class Step : quint8 { Both, Then, Now };
    static constexpr int sameCost = -3; ///< where the far end is open, going on has to pay
    static constexpr int gapCost = 2;
    static constexpr int otherCost = 3; ///< dearer than one gap, cheaper than two

    void fill()
    {
        std::vector<int> above(static_cast<size_t>(m_width));
        std::vector<int> &row = m_lastRow;
        for (qsizetype j = 0; j < m_width; ++j)
            row[size_t(j)] = int(j) * gapCost;
        for (qsizetype i = 1; i <= m_height; ++i) {
            std::swap(above, row);
            row[0] = int(i) * gapCost;
            m_steps[size_t(i * m_width)] = Step::Then;
            for (qsizetype j = 1; j < m_width; ++j) {
                const bool same = m_rows.same(m_from + i - 1, m_from + j - 1);
                const int both = above[size_t(j - 1)] + (same ? sameCost : otherCost);
                const int then = above[size_t(j)] + gapCost;
                const int now = row[size_t(j - 1)] + gapCost;
                row[size_t(j)] = std::min({both, then, now});
                // Of two that cost the same, words lie beside those nearest to where both begin.
                m_steps[size_t(i * m_width + j)] = row[size_t(j)] == then ? Step::Then
                    : row[size_t(j)] == now                               ? Step::Now
                                                                          : Step::Both;
            }
        }
    }

    const Rows &m_rows; // not owned
    qsizetype m_from;
    qsizetype m_height;
    qsizetype m_width;
    std::vector<Step> m_steps;
    std::vector<int> m_lastRow;
};

Pairing pair(const Rows &rows, FarEnd farEnd)
{
    constexpr qsizetype mostCells = 1 << 22; // two thousand words each, some 20 ms
    Pairing pairing;
    const qsizetype shorter = std::min(rows.thenCount(), rows.nowCount());
    qsizetype first = 0;
    for (; first < shorter && rows.same(first, first); ++first)
        pairing.pairs.emplace_back(first, first);
    qsizetype thenEnd = rows.thenCount();
    qsizetype nowEnd = rows.nowCount();
    if (farEnd == FarEnd::Open && first == thenEnd) {
        pairing.reached = first;
        return pairing;
    }
    if (farEnd == FarEnd::Together) {
        while (thenEnd > first && nowEnd > first && rows.same(thenEnd - 1, nowEnd - 1)) {
            --thenEnd;
            --nowEnd;
        }
    }
    pairing.reached = nowEnd;
    if (nowEnd - first + 1 <= mostCells / (thenEnd - first + 1)) {
        const PairingTable table(rows, first, thenEnd, nowEnd);
        const qsizetype end = farEnd == FarEnd::Open ? table.bestEnd() : nowEnd - first;
        table.addPairs(pairing, end);
        pairing.reached = first + end;
    }
    if (farEnd == FarEnd::Together) {
        for (qsizetype i = thenEnd, j = nowEnd; i < rows.thenCount(); ++i, ++j)
            pairing.pairs.emplace_back(i, j);
        pairing.reached = rows.nowCount();
    }
    return pairing;
}

QString lettersOf(std::span<const ComparedWord> words)
{
    QString letters;
    for (const ComparedWord &word : words)
        letters += word.key;
    return comparedSpelling(letters);
}

/// The same letters, parted by a hyphen on one side and by nothing on the other: co-operate. Blanks
/// part words that are not the same together ("a part"), and a hyphen parts numbers.
bool differInHyphens(std::span<const ComparedWord> then, std::span<const ComparedWord> now)
{
    if (then.empty() || now.empty() || then.size() == now.size())
        return false;
    const std::span<const ComparedWord> parted = then.size() > now.size() ? then : now;
    const std::span<const ComparedWord> whole = then.size() > now.size() ? now : then;
    const bool hyphens = whole.size() == 1
        && std::all_of(parted.begin() + 1, parted.end(),
                       [](const ComparedWord &word) { return word.hyphenated; });
    const auto isNumber = [](const ComparedWord &word) {
        return word.isNumber();
    };
    return hyphens && std::none_of(parted.begin(), parted.end(), isNumber)
        && lettersOf(parted) == lettersOf(whole);
}

WordComparison compared(std::span<const ComparedWord> then, std::span<const ComparedWord> now,
                        FarEnd farEnd, bool backwards)
{
    Pairing pairing = pair(Rows(then, now, backwards), farEnd);
    WordComparison comparison;
    comparison.reached = pairing.reached;
    qsizetype i = 0;
    qsizetype j = 0;
    const auto close = [&](qsizetype thenEnd, qsizetype nowEnd) {
        if (i == thenEnd && j == nowEnd)
            return;
        DifferingWords differing{i, thenEnd, j, nowEnd};
        if (backwards) {
            const auto thenSize = qsizetype(then.size());
            const auto nowSize = qsizetype(now.size());
            differing = {thenSize - thenEnd, thenSize - i, nowSize - nowEnd, nowSize - j};
        }
        const auto ofThen = then.subspan(size_t(differing.thenFirst),
                                         size_t(differing.thenLast - differing.thenFirst));
        const auto ofNow =
            now.subspan(size_t(differing.nowFirst), size_t(differing.nowLast - differing.nowFirst));
        if (!differInHyphens(ofThen, ofNow))
            comparison.differing.append(differing);
    };
    for (const auto &[thenAt, nowAt] : pairing.pairs) {
        close(thenAt, nowAt);
        i = thenAt + 1;
        j = nowAt + 1;
    }
    close(qsizetype(then.size()), pairing.reached);
    if (backwards)
        std::reverse(comparison.differing.begin(), comparison.differing.end());
    return comparison;
}

/// The text of words [first, last), or where they would stand.
Span spanOf(const QList<ComparedWord> &words, qsizetype first, qsizetype last)
{
    if (first < last)
        return {words[first].span.begin, words[last - 1].span.end};
    const qsizetype place = first > 0 ? words[first - 1].span.end : 0;
    return {place, place};
}

} // namespace

WordComparison compareWords(std::span<const ComparedWord> then, std::span<const ComparedWord> now,
                            FarEnd farEnd)
{
    return compared(then, now, farEnd, false);
}

WordComparison compareWordsBackwards(std::span<const ComparedWord> then,
                                     std::span<const ComparedWord> now, FarEnd farEnd)
{
    return compared(then, now, farEnd, true);
}

QList<WordChange> wordChanges(QStringView then, QStringView now)
{
    if (then == now)
        return {};
    const QList<ComparedWord> thenWords = comparedWords(then);
    const QList<ComparedWord> nowWords = comparedWords(now);
    QList<WordChange> changes;
    for (const DifferingWords &each :
         compareWords(thenWords, nowWords, FarEnd::Together).differing) {
        changes.append({spanOf(thenWords, each.thenFirst, each.thenLast),
                        spanOf(nowWords, each.nowFirst, each.nowLast)});
    }
    return changes;
}

} // namespace onrecord
