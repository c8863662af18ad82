// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sessionfile.h"
#include "core/workspace/bundle.h"

namespace onrecord {

/// What a file holds that somebody opens.
struct OpenedFile
{
    QString path;
    std::optional<SavedSession>
        page; ///< of a page that Onrecord exported, also where it alone came in a mail
    Bundle bundle; ///< of any other file: one article or more
};

/// Reads the file at \a path. Fails like readFile(), readExportedPage() and readArticles(). \a tell hears
/// how many articles there are so far. When \a stop is asked for, it returns as soon as it can, with
/// an answer that means nothing. Can be called from any thread.
Result<OpenedFile> openFile(const QString &path, const std::stop_token &stop = {},
                            const std::function<void(qsizetype)> &tell = {});

/// True where openFile() takes no longer than a window may keep somebody waiting: of a short file
/// whose reading needs no other program and unpacks nothing; and of what is no file, which fails.
bool opensAtOnce(const QString &path);

} // namespace onrecord
