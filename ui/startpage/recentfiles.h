// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace onrecord {

/// A file that was opened, and what was known of it when it was left.
struct RecentFile
{
    /// Of the article: without what was rejected.
    struct Counts
    {
        int statements = 0;
        int actors = 0; ///< who state something
        int toReview = 0;

        friend bool operator==(const Counts &, const Counts &) = default;
    };

    QString path; ///< absolute
    QString headline; ///< of its article; empty where it has none, and for several
    QString outlet;
    QDate published;
    QDateTime opened; ///< the last time
    int articles = 1; ///< in the file
    bool isExport = false; ///< a page that Onrecord exported
    std::optional<Counts> counts; ///< of its one article, once it was analysed

    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// The files that were opened last, newest first, at most ten; kept under the XDG state folder.
/// Where they cannot be read the list is empty; where they cannot be written nothing is said, as the
/// list is a convenience.
QList<RecentFile> recentFiles();
/// Their paths alone.
QStringList recentPaths();

/// Puts the file at \a path, as opened \a now, in front. What was known of it stays.
void rememberFile(const QString &path, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// Replaces what is known of the file at the same path; when it was opened stays. Nothing happens
/// where it is not in the list.
void describeFile(const RecentFile &file);
void forgetFile(const QString &path);
void forgetRecentFiles();

} // namespace onrecord
