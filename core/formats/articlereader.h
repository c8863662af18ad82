// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/result.h"

#include <QStringList>

namespace onrecord {

/// Suffixes a folder is searched for, without the dot, lower case.
QStringList articleSuffixes();

/// Reads the bytes of \a path: Missing, Forbidden, Folder, NotAFile, Vanished, Unreadable or
/// TooLarge where that fails. Never waits on a pipe. Error::subject is \a path.
Result<QByteArray> readFile(const QString &path);

/// The article in \a bytes. \a name (a file name or path, may be empty) decides between plain
/// text and Markdown and is the subject of errors; the rest is decided by content. A page that
/// Onrecord exported is not an article: see storage/sessionfile.h. Fails with Empty, Binary or
/// UnknownFormat.
Result<Article> readArticle(const QByteArray &bytes, const QString &name);

enum class TextFormat { Plain, Markdown };

/// The article in text that came without a file (paste, a JSON line).
Result<Article> articleFromText(const QString &text, TextFormat format = TextFormat::Plain);

} // namespace onrecord
