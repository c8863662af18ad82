// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// \a reading as a project of REFI-QDA 1.5 (https://www.qdasoftware.org), a .qdpx file for ATLAS.ti,
/// MAXQDA, NVivo and QualCoder: the article as a plain text source, and a selection with one code for
/// each stretch of a statement's words and each of its speakers, its topic and its kind of verb; stretches
/// of one statement are linked.
/// Rejected statements are left out. Positions count code points, the end is exclusive; line ends are
/// "\n" alone. Ids follow from \a reading, so the same reading makes the same project.
///
/// \a name names the source, \a at (UTC) is the time of the export. Notes of the reading become
/// descriptions of the first selection of their statement.
QByteArray toRefi(const Reading &reading, const QString &name, const QDateTime &at);

/// The parts of that file: its project.qde, and the text of its source.
struct RefiProject
{
    QByteArray xml;
    QByteArray sourcePath; ///< in the archive: "sources/….txt"
    QByteArray sourceText;
};

RefiProject refiProject(const Reading &reading, const QString &name, const QDateTime &at);

} // namespace onrecord
