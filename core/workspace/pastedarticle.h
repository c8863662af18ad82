// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace onrecord {

/// The same words as a clipboard has them, in as many forms as the program they come from knows.
struct PastedForms
{
    QString html;
    QByteArray rtf;
    QString text;
};

/// The bytes of a file that holds an article which was pasted.
struct PastedFile
{
    QByteArray bytes;
    QString name; ///< made of its title or first words, with a suffix
};

/// The richest of \a forms that has the words: paragraphs, headings and quotations of HTML or RTF are kept.
/// Fails like readArticles() for the text where none can be read.
Result<PastedFile> pastedFile(const PastedForms &forms);

/// Writes \a file into \a folder, which is made where it is not there, under its name or, where that is
/// another file's, one with a number. Gives the path; that of the same bytes where they were pasted
/// before. Fails like writeWhole().
Result<QString> keepPasted(const PastedFile &file, const QString &folder);

} // namespace onrecord
