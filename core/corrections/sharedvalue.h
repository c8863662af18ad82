// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace onrecord {

/// A value that may be absent, as of std::optional, which copies share and nobody changes: it takes the
/// place of a pointer, however large a value is, and copying it copies no value.
template <typename T>
class SharedValue
{
public:
    SharedValue() = default;
    SharedValue(T value)
        : m_value(std::make_shared<const T>(std::move(value)))
    {
    }

    bool has_value() const { return bool(m_value); }
    explicit operator bool() const { return has_value(); }
    /// There must be one.
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return m_value.get(); }
    const T &value_or(const T &other) const { return m_value ? *m_value : other; }
    void reset() { m_value.reset(); }

    friend bool operator==(const SharedValue &a, const SharedValue &b)
    {
        return a.m_value == b.m_value || (a.m_value && b.m_value && *a.m_value == *b.m_value);
    }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace onrecord
