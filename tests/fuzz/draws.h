// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace onrecord::fuzz {

/// Choices made by the bytes of an input, one byte each, so that whoever mutates the bytes changes
/// choices. When the bytes are used up every choice is the first.
class Draws
{
public:
    explicit Draws(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool isAtEnd() const { return m_at >= m_bytes.size(); }

    /// From 0 to \a count - 1; \a count is from 1 to 256.
    qsizetype below(qsizetype count)
    {
        return isAtEnd() ? 0 : qsizetype(uchar(m_bytes[m_at++])) % count;
    }

    bool chance() { return below(2) == 1; }

    template <typename Value>
    const Value &oneOf(const QList<Value> &values)
    {
        return values[below(values.size())];
    }

private:
    const QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace onrecord::fuzz
