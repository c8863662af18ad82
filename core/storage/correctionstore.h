// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/corrections/correctionlog.h"
#include "core/result.h"
#include "core/text/textsketch.h"

#include <optional>

namespace onrecord {

/// What a store keeps of an article beside its corrections: by what it is known again, and how
/// lists name it.
struct ArticleRecord
{
    /// SHA-256 of the text as UTF-8, hex: the identity of this version of the article.
    QString textSha256;
    /// SHA-256 of the bytes it was read from, hex. Empty where those are not known but by what a
    /// file says of itself: an exported page carries somebody else's word for it.
    QString sourceSha256;
    /// Where it was read from, in one spelling: absolute, links resolved. May be empty.
    QString path;
    QString title;
    /// As the article says, whatever a reader said instead; may be invalid.
    QDate published;
    QString url;
    /// Of the text; empty where it was stored before there were sketches.
    TextSketch sketch;

    friend bool operator==(const ArticleRecord &, const ArticleRecord &) = default;
};

/// The record of \a article, which was read from \a path (empty for pasted text).
ArticleRecord recordOf(const Article &article, const QString &path);

/// Whether the two are taken for versions of one article if both were at one path: a good part of
/// the words of one stand in the other, or they have one title or one address.
bool areVersions(const ArticleRecord &a, const ArticleRecord &b);

/// Whether \a article may be \a other, moved and edited: so many of the words of one stand in the
/// other that a reader should be asked. Never true of two articles of one file.
bool mayHaveBeen(const ArticleRecord &article, const ArticleRecord &other);

/// Whether one of \a places has the text of \a article and, unless it was pasted, its path.
bool isNotedIn(const QList<ArticleRecord> &places, const ArticleRecord &article);

/// What a store has of an article.
struct KeptCorrections
{
    CorrectionLog log;
    /// Another article that has corrections and that this one may have been (mayHaveBeen()) or, where
    /// there is none, that was at the path of this one: nothing of it is in \a log. Said only of an
    /// article the store does not know yet.
    std::optional<ArticleRecord> formerly;
    /// \a log has lines, and the store has not noted yet that this text is a version of the article
    /// and was at this path.
    bool isVersionNew = false;
};

/// What came of a damaged store that was put aside.
struct PutAside
{
    QString place; ///< where the old one lies now
    int corrections = 0; ///< that could be read of it and are in the new one
    int articles = 0; ///< that these are of; a text each

    friend bool operator==(const PutAside &, const PutAside &) = default;
};

/// Where corrections are kept, for every article there is.
///
/// - A change is complete and safe (on disk, for stores that last) when its call returns, or it
///   has not happened at all and the error says why: DiskFull, Forbidden, Unwritable, Busy,
///   Damaged, NewerFormat or NotOurs. What cannot be read whole is never written to.
/// - Reading changes nothing. A store that is not there yet is an empty one.
/// - An article is all its versions: it has many texts and was at many paths. A text belongs to
///   the article that has this text, these bytes, or a version of it at this path (areVersions()).
///   Corrections are kept with the text they were made for, and those of an article are all those
///   of its texts in one log, in the order CorrectionLog has.
/// - Appending what was withdrawn puts it in force again, saying twice what is said already adds
///   nothing.
/// - Several programs may use one store; a change waits for another's.
///
/// An object belongs to the thread that uses it first.
class CorrectionStore
{
public:
    virtual ~CorrectionStore() = default;

    /// The name that lines bear from now on by which something is taken back or put in force again; may be empty.
    void setReader(const QString &name) { m_reader = name; }
    const QString &reader() const { return m_reader; }

    virtual Result<KeptCorrections> corrections(const ArticleRecord &article) const = 0;
    /// True where others changed the store since corrections() was asked last, or it is not the
    /// one that was read any more. Cheap.
    virtual bool hasChanged() const = 0;

    /// Gives the line as it was added, nothing where there was nothing to say. Its clock is higher
    /// than \a after and than that of any line about the article.
    virtual Result<std::optional<LogEntry>> append(const ArticleRecord &article,
                                                   const Correction &correction,
                                                   const QDateTime &at, qint64 after) = 0;
    /// Of a correction that the store does not know (it came with a page), that it was taken back
    /// is kept all the same.
    virtual Result<std::optional<LogEntry>> withdraw(const ArticleRecord &article, QUuid correction,
                                                     const QDateTime &at, qint64 after) = 0;

    /// Adds every line of \a log that is not there yet, as it is.
    virtual Result<void> take(const ArticleRecord &article, const CorrectionLog &log) = 0;
    /// From now on \a article is a version of the one that has the text \a textSha256.
    virtual Result<void> unite(const ArticleRecord &article, const QString &textSha256) = 0;
    /// From now on \a article, which is a version of what the store has of it, was at \a path too
    /// (its own: that it is a version is noted). Nothing happens where the store has nothing of the
    /// article.
    virtual Result<void> notePlace(const ArticleRecord &article, const QString &path) = 0;

    /// Puts a store that is damaged aside and begins a new one with all that can still be read of it.
    /// NotOurs where it is not damaged.
    virtual Result<PutAside> putAside() = 0;

private:
    QString m_reader;
};

} // namespace onrecord
