// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/decisiontrees.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>

namespace onrecord {
namespace {

constexpr qsizetype treesHead = 3 * sizeof(quint32); // the constant, how many trees and nodes
constexpr qsizetype treeRoot = sizeof(quint32);
constexpr qsizetype treeNode = 2 * sizeof(quint16) + sizeof(quint32);

quint32 treeWordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof(little));
}

} // namespace

std::optional<DecisionTrees> DecisionTrees::read(QByteArrayView bytes, size_t numbers)
{
    if (bytes.size() < treesHead)
        return std::nullopt;
    const qsizetype roots = treeWordAt(bytes, sizeof(quint32));
    const qsizetype nodes = treeWordAt(bytes, 2 * sizeof(quint32));
    if (bytes.size() != treesHead + roots * treeRoot + nodes * treeNode)
        return std::nullopt;
    DecisionTrees trees;
    trees.m_constant = std::bit_cast<float>(treeWordAt(bytes, 0));
    for (qsizetype r = 0; r < roots; ++r)
        trees.m_roots.push_back(treeWordAt(bytes, treesHead + r * treeRoot));
    for (qsizetype n = 0; n < nodes; ++n) {
        const qsizetype at = treesHead + roots * treeRoot + n * treeNode;
        const quint32 way = treeWordAt(bytes, at);
        trees.m_nodes.push_back(
            {quint16(way), quint16(way >> 16),
             std::bit_cast<float>(treeWordAt(bytes, at + qsizetype(sizeof(way))))});
    }
    return trees.isSound(numbers) ? std::optional(std::move(trees)) : std::nullopt;
}

QByteArray DecisionTrees::written() const
{
    QByteArray bytes;
    append(bytes, std::bit_cast<quint32>(m_constant));
    append(bytes, quint32(m_roots.size()));
    append(bytes, quint32(m_nodes.size()));
    for (const quint32 root : m_roots)
        append(bytes, root);
    for (const Node &node : m_nodes) {
        append(bytes, quint32(node.number) | quint32(node.next) << 16);
        append(bytes, std::bit_cast<quint32>(node.value));
    }
    return bytes;
}

bool DecisionTrees::isSound(size_t numbers) const
{
    const auto isInside = [this](quint32 root) {
        return root < m_nodes.size();
    };
    if (!std::isfinite(m_constant) || !std::all_of(m_roots.begin(), m_roots.end(), isInside))
        return false;
    for (size_t n = 0; n < m_nodes.size(); ++n) {
        const Node &node = m_nodes[n];
        const bool leads =
            node.next == 0 || (node.number < numbers && n + node.next + 1 < m_nodes.size());
        if (!leads || !std::isfinite(node.value))
            return false;
    }
    return true;
}

double DecisionTrees::logOddsOf(std::span<const float> numbers) const
{
    double sum = double(m_constant);
    for (const quint32 root : m_roots) {
        size_t at = root;
        while (m_nodes[at].next != 0)
            at += m_nodes[at].next + size_t(numbers[m_nodes[at].number] > m_nodes[at].value);
        sum += double(m_nodes[at].value);
    }
    return sum;
}

} // namespace onrecord
