// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace onrecord::cli {

/// Standard input line by line, each as soon as it is there: whoever writes a line may wait
/// for its answer before writing the next.
class LineReader
{
public:
    /// The next line without its end; nothing at the end of input or after a failure. A line longer
    /// than largestFile is empty, and wasTooLong() until the next one: no more of it is held.
    std::optional<QByteArray> next();
    bool wasTooLong() const { return m_tooLong; }

    /// Set when reading failed.
    const std::optional<Error> &error() const { return m_error; }

private:
    bool fill();
    void dropTooLong();

    QByteArray m_pending;
    qsizetype m_searched = 0; ///< bytes of m_pending known to hold no line end
    bool m_tooLong = false; ///< what was read of the line has been dropped
    bool m_atEnd = false;
    std::optional<Error> m_error;
};

} // namespace onrecord::cli
