// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/corrections/correctionlog.h"
#include "core/result.h"

namespace onrecord {

/// What a store keeps of an article beside its corrections: by what it is known again, and how
/// lists name it.
struct ArticleRecord
{
    /// SHA-256 of the text as UTF-8, hex: the article's identity.
    QString textSha256;
    /// SHA-256 of the bytes it was read from, hex; may be empty.
    QString sourceSha256;
    /// Where it was read from, in one spelling: absolute, links resolved. May be empty.
    QString path;
    QString title;
    /// As the article says, whatever a reader said instead; may be invalid.
    QDate published;
    QString url;

    friend bool operator==(const ArticleRecord &, const ArticleRecord &) = default;
};

/// The record of \a article, which was read from \a path (empty for pasted text).
ArticleRecord recordOf(const Article &article, const QString &path);

/// Where corrections are kept, for every article there is.
///
/// - A change is complete and safe (on disk, for stores that last) when its call returns, or it
///   has not happened at all and the error says why: DiskFull, Forbidden, Unwritable, Busy,
///   Damaged, NewerFormat or NotOurs. What cannot be read whole is never written to.
/// - Reading changes nothing. A store that is not there yet is an empty one.
/// - Each log is as CorrectionLog has it: appending what was withdrawn puts it in force again,
///   saying twice what is said already adds nothing.
/// - Several programs may use one store; a change waits for another's.
/// - An article that was edited has another text. Its corrections are found by the bytes it was
///   read from, else by its path: those of the article that was changed last. They stay with the
///   old text; the first change for the new text copies the whole log over to it.
///
/// An object belongs to the thread that uses it first.
class CorrectionStore
{
public:
    virtual ~CorrectionStore() = default;

    /// The corrections of \a article; an empty log where there are none.
    virtual Result<CorrectionLog> corrections(const ArticleRecord &article) const = 0;

    virtual Result<void> append(const ArticleRecord &article, const Correction &correction,
                                const QDateTime &at) = 0;
    virtual Result<void> withdraw(const ArticleRecord &article, QUuid correction,
                                  const QDateTime &at) = 0;

    /// Adds every line of \a log that is not there yet (an opened export), in order of time.
    virtual Result<void> take(const ArticleRecord &article, const CorrectionLog &log) = 0;
};

} // namespace onrecord
