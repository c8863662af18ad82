// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparing/statementpairs.h"

#include "core/text/comparedwords.h"

#include <QHash>

#include <cmath>
#include <optional>
#include <tuple>

namespace onrecord {

namespace {

constexpr double alike = 0.6; ///< so much alike are two that say the same
constexpr double alikeOfOne = 0.3; ///< … where one and the same person says it
constexpr double within = 0.8; ///< so much of the shorter one is in the longer one
constexpr qsizetype tellingWords = 3; ///< fewer words may be anybody's

struct Link
{
    double score = 0;
    qsizetype then = 0;
    qsizetype now = 0;
};

bool isSaidByOne(const ComparedStatement &a, const ComparedStatement &b)
{
    if (a.speakers.isEmpty() || b.speakers.isEmpty())
        return a.speakers.isEmpty() && b.speakers.isEmpty();
    return std::any_of(a.speakers.begin(), a.speakers.end(), [&b](const QString &one) {
        return std::any_of(b.speakers.begin(), b.speakers.end(),
                           [&one](const QString &other) { return mayBeOneName(one, other); });
    });
}

class StatementPairing
{
public:
    StatementPairing(const QList<ComparedStatement> &then, const QList<ComparedStatement> &now,
                     const std::stop_token &stop)
        : m_then(then)
        , m_now(now)
        , m_stop(stop)
        , m_thenOf(now.size())
        , m_nowOf(then.size())
    {
        for (const QList<ComparedStatement> *side : {&then, &now}) {
            for (const ComparedStatement &each : *side) {
                for (const QString &word : each.words)
                    ++m_frequency[word];
            }
        }
    }

    QList<StatementPair> pair();

private:
    double weightOf(const QString &word) const
    {
        const auto all = double(m_then.size() + m_now.size());
        return std::log(1 + all / m_frequency.value(word, 1));
    }
    double weightOf(const QSet<QString> &words) const
    {
        double weight = 0;
        for (const QString &word : words)
            weight += weightOf(word);
        return weight;
    }
    QList<Link> links() const;
    std::optional<Link> linkOf(qsizetype then, qsizetype now, double shared, double thenWeight,
                               double nowWeight) const;
    void joinParts();
    void joinPart(const QList<ComparedStatement> &parts, qsizetype part,
                  const QList<ComparedStatement> &wholes, const QList<QList<qsizetype>> &partsOf,
                  QList<QList<qsizetype>> &wholesOf);
    double alikeness(const QSet<QString> &a, const QSet<QString> &b) const;

    const QList<ComparedStatement> &m_then; // not owned, nor the next
    const QList<ComparedStatement> &m_now;
    const std::stop_token m_stop;
    QHash<QString, int> m_frequency; ///< in how many statements of either version a word is
    QList<QList<qsizetype>> m_thenOf; ///< by number of a present one, those that it goes with
    QList<QList<qsizetype>> m_nowOf; ///< by number of a former one
};

/// 0 to 1: how much of what both say is the same.
double StatementPairing::alikeness(const QSet<QString> &a, const QSet<QString> &b) const
{
    const double both = weightOf(a) + weightOf(b);
    return both > 0 ? 2 * weightOf(QSet<QString>(a).intersect(b)) / both : 0;
}

std::optional<Link> StatementPairing::linkOf(qsizetype then, qsizetype now, double shared,
                                             double thenWeight, double nowWeight) const
{
    const ComparedStatement &former = m_then[then];
    const ComparedStatement &present = m_now[now];
    const qsizetype words = std::min(former.words.size(), present.words.size());
    const double same = 2 * shared / (thenWeight + nowWeight);
    const bool isPart = words >= tellingWords && shared >= within * std::min(thenWeight, nowWeight);
    if (same < alikeOfOne && !isPart)
        return std::nullopt; // names take longer to compare
    const bool isOne = isSaidByOne(former, present);
    if (!isOne && (words < tellingWords || same < alike))
        return std::nullopt;
    const double apart =
        std::abs(double(then) / double(m_then.size()) - double(now) / double(m_now.size()));
    return Link{same + (isOne ? 0.15 : 0) + 0.1 * (1 - apart), then, now};
}

/// All that may be pairs, the likeliest first.
QList<Link> StatementPairing::links() const
{
    QHash<QString, QList<qsizetype>> present; // numbers of those with a word
    QList<double> nowWeights;
    for (qsizetype now = 0; now < m_now.size(); ++now) {
        for (const QString &word : m_now[now].words)
            present[word].append(now);
        nowWeights.append(weightOf(m_now[now].words));
    }
    QList<Link> links;
    for (qsizetype then = 0; then < m_then.size() && !m_stop.stop_requested(); ++then) {
        QHash<qsizetype, double> shared;
        for (const QString &word : m_then[then].words) {
            const double weight = weightOf(word);
            for (const qsizetype now : present.value(word))
                shared[now] += weight;
        }
        const double thenWeight = weightOf(m_then[then].words);
        for (auto each = shared.cbegin(); each != shared.cend(); ++each) {
            if (const auto link =
                    linkOf(then, each.key(), each.value(), thenWeight, nowWeights[each.key()]))
                links.append(*link);
        }
    }
    std::sort(links.begin(), links.end(), [](const Link &a, const Link &b) {
        return std::tuple(-a.score, a.then, a.now) < std::tuple(-b.score, b.then, b.now);
    });
    return links;
}

/// Where \a part, which goes with nothing, is a part of a whole that goes with another part already, it
/// goes with that as well.
void StatementPairing::joinPart(const QList<ComparedStatement> &parts, qsizetype part,
                                const QList<ComparedStatement> &wholes,
                                const QList<QList<qsizetype>> &partsOf,
                                QList<QList<qsizetype>> &wholesOf)
{
    const QSet<QString> &words = parts[part].words;
    if (words.size() < tellingWords)
        return;
    double best = 0;
    for (qsizetype whole = 0; whole < wholes.size(); ++whole) {
        if (partsOf[whole].isEmpty() || wholesOf[partsOf[whole].first()].size() != 1
            || !isSaidByOne(parts[part], wholes[whole]))
            continue;
        const QSet<QString> &all = wholes[whole].words;
        if (weightOf(QSet<QString>(words).intersect(all)) < within * weightOf(words))
            continue;
        QSet<QString> others;
        for (const qsizetype other : partsOf[whole])
            others.unite(parts[other].words);
        const double gain =
            alikeness(QSet<QString>(others).unite(words), all) - alikeness(others, all);
        if (gain > best) {
            best = gain;
            wholesOf[part] = {whole};
        }
    }
}

void StatementPairing::joinParts()
{
    for (qsizetype now = 0; now < m_now.size() && !m_stop.stop_requested(); ++now) {
        if (!m_thenOf[now].isEmpty())
            continue;
        joinPart(m_now, now, m_then, m_nowOf, m_thenOf);
        if (!m_thenOf[now].isEmpty())
            m_nowOf[m_thenOf[now].first()].append(now);
    }
    for (qsizetype then = 0; then < m_then.size() && !m_stop.stop_requested(); ++then) {
        if (!m_nowOf[then].isEmpty())
            continue;
        joinPart(m_then, then, m_now, m_thenOf, m_nowOf);
        if (!m_nowOf[then].isEmpty())
            m_thenOf[m_nowOf[then].first()].append(then);
    }
}

QList<StatementPair> StatementPairing::pair()
{
    for (const Link &link : links()) {
        if (m_nowOf[link.then].isEmpty() && m_thenOf[link.now].isEmpty()) {
            m_nowOf[link.then] = {link.now};
            m_thenOf[link.now] = {link.then};
        }
    }
    joinParts();
    for (QList<QList<qsizetype>> *lists : {&m_thenOf, &m_nowOf}) {
        for (QList<qsizetype> &numbers : *lists)
            std::sort(numbers.begin(), numbers.end());
    }
    QList<StatementPair> pairs;
    for (qsizetype now = 0; now < m_now.size(); ++now) {
        const QList<qsizetype> &then = m_thenOf[now];
        const QList<qsizetype> all = then.isEmpty() ? QList<qsizetype>{now} : m_nowOf[then.first()];
        if (all.first() == now)
            pairs.append({then, all});
    }
    for (qsizetype then = 0; then < m_then.size(); ++then) {
        if (m_nowOf[then].isEmpty())
            pairs.append(StatementPair{{then}, {}});
    }
    return pairs;
}

QSet<QString> wordsOfName(const QString &name)
{
    QSet<QString> words;
    for (const ComparedWord &word : comparedWords(name))
        words.insert(word.key);
    return words;
}

} // namespace

bool mayBeOneName(const QString &one, const QString &other)
{
    if (one == other)
        return true;
    const QSet<QString> a = wordsOfName(one);
    const QSet<QString> b = wordsOfName(other);
    return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
}

QList<StatementPair> pairedStatements(const QList<ComparedStatement> &then,
                                      const QList<ComparedStatement> &now,
                                      const std::stop_token &stop)
{
    return StatementPairing(then, now, stop).pair();
}

} // namespace onrecord
