// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>

namespace onrecord {

/// How much was found in an article of a file of several.
struct KeptCounts
{
    int statements = 0; ///< without rejected ones
    int toReview = 0;
    /// Session::linesAbout() by then: where they are more, or fewer, something was said of the article meanwhile.
    qsizetype lines = 0;

    friend bool operator==(const KeptCounts &, const KeptCounts &) = default;
};

// Under the XDG state folder, as keptstate.h: of the last 2,000 texts, and only what this version of the program found.

/// Those of \a texts (Article::textSha256) that were read, by text.
QHash<QByteArray, KeptCounts> keptCounts(const QByteArrayList &texts);
void keepCounts(const QHash<QByteArray, KeptCounts> &counts);

} // namespace onrecord
