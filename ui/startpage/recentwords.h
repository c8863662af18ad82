// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/startpage/recentfiles.h"

namespace onrecord {

/// A recent file in words, as the start page and the menu show it.
struct RecentWords
{
    QString title; ///< the headline; the file's name where there is none, and for several articles
    QString source; ///< outlet and day, or where the file lies
    QString counts; ///< "12 statements · 5 actors · 7 to review"; empty where nothing was counted
    QString opened; ///< "today 14:06", "yesterday", "Mon 23 Nov", "9 Nov", "9 Nov 2025"

    friend bool operator==(const RecentWords &, const RecentWords &) = default;
};

/// In the order of \a files. Of files that would have the same title each says where it lies.
QList<RecentWords> wordsOf(const QList<RecentFile> &files, const QDateTime &now);

} // namespace onrecord
