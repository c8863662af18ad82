// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linereader.h"

#include "core/formats/articlereader.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <unistd.h>
#include <utility>

namespace onrecord::cli {

std::optional<QByteArray> LineReader::next()
{
    m_tooLong = false;
    for (;;) {
        const qsizetype end = m_pending.indexOf('\n', m_searched);
        if (end >= 0) {
            QByteArray line = m_tooLong ? QByteArray() : m_pending.left(end);
            m_pending.remove(0, end + 1);
            m_searched = 0;
            return line;
        }
        m_searched = m_pending.size();
        dropTooLong();
        if (fill())
            continue;
        m_searched = 0;
        if ((m_pending.isEmpty() && !m_tooLong) || m_error)
            return std::nullopt;
        const QByteArray last = std::exchange(m_pending, {});
        return m_tooLong ? QByteArray() : last;
    }
}

/// The rest of such a line is read to its end, and let go of as it comes.
void LineReader::dropTooLong()
{
    if (!m_tooLong && m_pending.size() <= largestFile)
        return;
    m_tooLong = true;
    m_pending = QByteArray();
    m_searched = 0;
}

bool LineReader::fill()
{
    std::array<char, 1 << 16> block;
    while (!m_atEnd) {
        const ssize_t count = ::read(STDIN_FILENO, block.data(), block.size());
        if (count > 0) {
            m_pending.append(block.data(), count);
            return true;
        }
        if (count < 0 && errno == EINTR)
            continue;
        m_atEnd = true;
        if (count < 0)
            m_error = Error{Fault::Unreadable, QStringLiteral("-"), -1,
                            QString::fromLocal8Bit(std::strerror(errno))};
    }
    return false;
}

} // namespace onrecord::cli
