// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfwords.h"

namespace onrecord {

/// How a font looks, by its name.
struct PdfStyle
{
    bool isBold = false;
    bool isItalic = false;

    friend bool operator==(const PdfStyle &, const PdfStyle &) = default;
};

PdfStyle styleOfFont(const QString &name);

/// Words beside each other in one column, or in one cell of a table.
struct PdfLine
{
    PdfBox box; ///< of the words in its own size: a raised figure does not count
    double size = 0; ///< in which most of its characters are
    PdfStyle style; ///< of most of them
    bool hasOneStyle = true;
    int page = 0;
    int row = 0; ///< lines beside each other on a page have the same one, from the top
    QString text; ///< in the order of reading, blanks simplified
    double textLeft = 0; ///< where it goes on behind a list's mark; box.left where it has none
    double firstWidth = 0; ///< of its first word
    bool hasMark = false; ///< it begins with that of a list: •, 1.
    bool hasNoteNumber = false; ///< it began with a raised figure, which is not in text
    bool isLeftwards = false; ///< read from right to left

    bool endsSentence() const;
    bool beginsSmall() const; ///< with a small letter
};

/// The line of \a words of one page, which stand beside each other from left to right.
PdfLine lineOfWords(const QList<PdfWord> &words, const QStringList &fonts);

/// True where \a words end as a sentence does, closing marks aside.
bool endsAsSentence(QStringView words);

/// How many of the characters at the beginning of \a words are a list's mark and the blanks behind it.
qsizetype lengthOfListMark(QStringView words);

} // namespace onrecord
