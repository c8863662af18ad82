// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace onrecord {

/// The part of mixed() that depends on the first number alone.
constexpr quint64 mixedStart(quint64 a)
{
    const quint64 h = (a + 0x9E3779B97F4A7C15u) * 0xBF58476D1CE4E5B9u;
    return h ^ (h >> 32);
}

/// mixed() of the number that mixedStart() made \a start of, and \a b.
constexpr quint64 mixedOnto(quint64 start, quint64 b)
{
    const quint64 h = (start ^ (b + 0x94D049BB133111EBu)) * 0x94D049BB133111EBu;
    return h ^ (h >> 29);
}

/// One hash of two numbers, the order counting. The same on every machine: models are made of it.
constexpr quint64 mixed(quint64 a, quint64 b)
{
    return mixedOnto(mixedStart(a), b);
}

template <typename... More>
constexpr quint64 mixed(quint64 a, quint64 b, More... more)
{
    return mixed(mixed(a, b), more...);
}

} // namespace onrecord
