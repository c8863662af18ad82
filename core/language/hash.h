// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace onrecord {

/// One hash of two numbers, the order counting. The same on every machine: models are made of it.
constexpr quint64 mixed(quint64 a, quint64 b)
{
    quint64 h = (a + 0x9E3779B97F4A7C15u) * 0xBF58476D1CE4E5B9u;
    h ^= (h >> 32) ^ (b + 0x94D049BB133111EBu);
    h *= 0x94D049BB133111EBu;
    return h ^ (h >> 29);
}

template <typename... More>
constexpr quint64 mixed(quint64 a, quint64 b, More... more)
{
    return mixed(mixed(a, b), more...);
}

} // namespace onrecord
