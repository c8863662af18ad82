// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace onrecord {

/// Joins lines, of which some end with a part of a word. A hyphen that was put there to part the word
/// goes; one that belongs to the word stays. Which it is, is told by the words of the same text.
class LineJoiner
{
public:
    /// Learns the words of \a line, but for those at its ends, which may be parts.
    void learn(const QString &line);

    /// \a text with \a line behind it.
    QString joined(const QString &text, const QString &line) const;

private:
    bool isParted(const QString &before, const QString &after) const;

    QSet<QString> m_words; ///< in small letters, hyphens kept
};

} // namespace onrecord
