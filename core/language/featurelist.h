// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/hash.h"

#include <array>
#include <span>

namespace onrecord {

/// What keeps the values of a feature apart from those of the others (featuresalts.h).
class FeatureSalt
{
public:
    constexpr explicit FeatureSalt(quint64 salt)
        : m_start(mixedStart(salt))
    {
    }

    /// mixed() of the salt and \a value, half of which is already worked out.
    constexpr quint64 hash(quint64 value) const { return mixedOnto(m_start, value); }

private:
    quint64 m_start;
};

/// What a tagger sees at one place, as hashes. The same lists train a model and are looked up in it.
class FeatureList
{
public:
    static constexpr size_t most = 192;

    void clear() { m_size = 0; }
    [[gnu::always_inline]] void add(FeatureSalt salt, quint64 value)
    {
        if (m_size < m_hashes.size())
            m_hashes[m_size++] = salt.hash(value);
    }
    template <typename... Values>
    [[gnu::always_inline]] void add(FeatureSalt salt, quint64 value, Values... values)
    {
        add(salt, mixed(value, quint64(values)...));
    }

    operator std::span<const quint64>() const { return {m_hashes.data(), m_size}; }
    size_t size() const { return m_size; }

private:
    std::array<quint64, most> m_hashes;
    size_t m_size = 0;
};

} // namespace onrecord
