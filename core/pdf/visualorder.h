// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace onrecord {

/// A word as it stands on paper, from left to right.
struct VisualWord
{
    QString text;
    bool hasSpaceAfter = false;
};

/// A line as it is read.
struct ReadLine
{
    QString text;
    bool isLeftwards = false; ///< most of it is read from right to left
};

/// The words of a line, given as they are seen from left to right, as they are read: words of Hebrew and
/// Arabic from right to left, figures and foreign words among them in their own direction. Ligatures and
/// the shapes that letters have beside others become letters; marks that only steer a bidirectional text
/// go.
ReadLine inReadingOrder(const QList<VisualWord> &words);

} // namespace onrecord
