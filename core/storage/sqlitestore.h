// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correctionlog.h"
#include "core/document/document.h"
#include "core/result.h"

#include <memory>

namespace onrecord {

/// Every article that was read with corrections, and every correction, in one SQLite file
/// (WAL, synchronous=FULL, quick_check at opening). What append() and withdraw() acknowledge is
/// on disk. Reading an article writes nothing; the file is made at the first correction.
///
/// Several programs may have the same library open; each change is one transaction, and waits for
/// another's. Belongs to the thread that opened it.
///
/// An article that was edited has another digest. Its corrections are found by the bytes it was
/// read from, else by its path, and are laid over the new text (re-anchored); they stay stored
/// under the old text until the next correction, which first takes the whole log over to the new
/// one. So nothing is moved by looking, and the old text keeps its own.
///
/// A damaged library: open() refuses it and has written nothing. Articles can be read without
/// one, corrections cannot be kept; the reader is told, and may put the file aside or a copy of
/// it in its place.
class Library
{
public:
    /// The library's file under the XDG data folder.
    static QString defaultPlace();

    /// Opens \a place, which need not be there yet, and looks it through before anything is
    /// written. A damaged file is never written to: Damaged, and the file is left as it is.
    /// NewerFormat, NotOurs, Forbidden, Busy as they say.
    static Result<std::unique_ptr<Library>> open(const QString &place);
    ~Library();

    /// The corrections of \a article: by the digest of its text, else of the last article read
    /// from \a path (may be empty); an empty log where there are none.
    Result<CorrectionLog> corrections(const Article &article, const QString &path) const;

    /// Appends and returns once it is safely on disk; one that is stored and withdrawn is put in
    /// force again, as CorrectionLog has it. \a path may be empty. DiskFull, Forbidden,
    /// Unwritable, Busy or Damaged: nothing has changed.
    Result<void> append(const Article &article, const QString &path, const Correction &correction,
                        const QDateTime &at);
    Result<void> withdraw(const Article &article, QUuid correction, const QDateTime &at);

    /// Stores every line of \a log that is not there yet (an opened export), in order of time.
    Result<void> take(const Article &article, const QString &path, const CorrectionLog &log);

    struct Private;
    explicit Library(std::unique_ptr<Private> p); ///< for open()

private:
    std::unique_ptr<Private> d;
};

} // namespace onrecord
