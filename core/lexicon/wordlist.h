// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace onrecord {

/// The lists of words in resources/lexicon: text in UTF-8, a comment from # to the end of a line.
/// What a line means is up to who reads it.

/// A line of a list without its comment, with single blanks.
struct ListLine
{
    qsizetype number = 0; ///< in the file, from 1
    QString text;
};

/// The bytes of the list \a name ("verbs.txt"); Internal where the program does not hold it.
Result<QByteArray> bytesOfList(const QString &name);

/// The lines of a list that hold more than a comment, in order.
QList<ListLine> linesOfList(const QByteArray &bytes);

/// What is reported where \a what in line \a line of the list \a name cannot be read.
Error damagedList(const QString &name, qsizetype line, const QString &what);

} // namespace onrecord
