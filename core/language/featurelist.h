// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/hash.h"

#include <array>
#include <span>

namespace onrecord {

/// What a tagger sees at one place, as hashes. The same lists train a model and are looked up
/// in it; a feature's number (\a kind) must therefore never change without a new model.
class FeatureList
{
public:
    static constexpr size_t most = 192;

    // Inlined, half of each hash is worked out by the compiler.
    void clear() { m_size = 0; }
    [[gnu::always_inline]] void add(quint64 kind, quint64 value)
    {
        if (m_size < m_hashes.size())
            m_hashes[m_size++] = mixed(kind, value);
    }
    template <typename... Values>
    [[gnu::always_inline]] void add(quint64 kind, quint64 value, Values... values)
    {
        add(kind, mixed(value, quint64(values)...));
    }

    operator std::span<const quint64>() const { return {m_hashes.data(), m_size}; }
    size_t size() const { return m_size; }

private:
    std::array<quint64, most> m_hashes;
    size_t m_size = 0;
};

} // namespace onrecord
