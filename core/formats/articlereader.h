// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/result.h"

#include <QStringList>

#include <stop_token>

namespace onrecord {

/// Suffixes a folder is searched for, without the dot, lower case.
QStringList articleSuffixes();

/// In bytes. No article comes near this; what does is something else, or a page with the findings of
/// an article that is a hundred times as long as any.
inline constexpr qint64 largestFile = qint64(256) << 20;

/// Reads the bytes of \a path: Missing, Forbidden, Folder, NotAFile, Vanished, Unreadable or
/// TooLarge where that fails. Never waits on a pipe. Error::subject is \a path. Of an exported page
/// above largestFile no more is read than what it carries (exportedpage.h).
Result<QByteArray> readFile(const QString &path);

/// Gives the articles in \a bytes to \a take, in the file's order: one, or those of a bundle. \a name
/// (a file name or path, may be empty) decides between plain text and Markdown and is the subject of
/// errors; the rest is decided by content. A page that Onrecord exported is not an article: see
/// storage/sessionfile.h. One that stands within another file is given as it reads, with what it carries
/// (Article::carried). Fails with Empty, Binary, NoText, Locked, Damaged or UnknownFormat; a bundle
/// that breaks off has given what stands before. When \a stop is asked for, \a take is not called any
/// more, and this returns as soon as the reader of that kind of file can.
Result<BundleCounts> readArticles(const QByteArray &bytes, const QString &name,
                                  const TakeArticle &take, const std::stop_token &stop = {});

/// The first of them.
Result<Article> readArticle(const QByteArray &bytes, const QString &name);

enum class TextFormat { Plain, Markdown };

/// The article in text that came without a file (paste, a JSON line).
Result<Article> articleFromText(const QString &text, TextFormat format = TextFormat::Plain);

} // namespace onrecord
