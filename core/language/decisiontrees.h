// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>
#include <vector>

namespace onrecord {

/// Small trees of questions whose answers are added up to log odds (boosted trees).
///
/// A question is whether one of some numbers is larger than a bound. Unlike the weights of a linear model
/// a tree can say that one number counts only where another is large.
class DecisionTrees
{
public:
    /// A question, or at the end of a way through the tree what is added.
    struct Node
    {
        quint16 number = 0; ///< which number is asked for
        quint16 next =
            0; ///< how far behind this one the node for "no" is, which the one for "yes" follows; 0 at an end
        float value = 0; ///< the bound, or what is added

        friend bool operator==(const Node &, const Node &) = default;
    };

    DecisionTrees() = default;
    /// Trees of \a nodes, the first of each in \a roots, which say \a constant without any question.
    DecisionTrees(float constant, std::vector<quint32> roots, std::vector<Node> nodes)
        : m_constant(constant)
        , m_roots(std::move(roots))
        , m_nodes(std::move(nodes))
    {
    }

    /// The trees in \a bytes, which ask for some of \a numbers numbers; nothing where they are none, or
    /// ask for others.
    static std::optional<DecisionTrees> read(QByteArrayView bytes, size_t numbers);

    QByteArray written() const;

    /// The log odds for \a numbers, as many as read() was told.
    double logOddsOf(std::span<const float> numbers) const;

private:
    /// True where every way through the trees ends, and no question is about a number that is not there.
    bool isSound(size_t numbers) const;

    float m_constant = 0;
    std::vector<quint32> m_roots;
    std::vector<Node> m_nodes;
};

} // namespace onrecord
