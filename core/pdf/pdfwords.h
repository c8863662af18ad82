// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace onrecord {

/// A rectangle of a page in points, from its upper left corner.
struct PdfBox
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double width() const { return right - left; }
    double height() const { return bottom - top; }
    double middle() const { return (top + bottom) / 2; }
    /// The least one around both.
    PdfBox united(const PdfBox &other) const;
    /// How far both reach over the same width or height; negative for the distance between them.
    double overlapAcross(const PdfBox &other) const;
    double overlapDown(const PdfBox &other) const;

    friend bool operator==(const PdfBox &, const PdfBox &) = default;
};

/// Characters without a blank that stand beside each other, as they are seen: a word of a language
/// written from right to left has its last letter first.
struct PdfWord
{
    PdfBox box;
    double size = 0; ///< of its font, in points
    int font = 0; ///< an index into PdfWords::fonts
    int rotation = 0; ///< in quarters of a turn
    bool hasSpaceAfter = false; ///< and the next word stands on the same line
    QString text;
};

struct PdfPage
{
    double width = 0; ///< in points
    double height = 0;
    QList<PdfWord> words; ///< in Poppler's order
};

/// What a PDF says, with places.
struct PdfWords
{
    QString title; ///< from its metadata; often of something else, or a file's name
    QString creator; ///< likewise: the program that the text was set with
    QStringList fonts; ///< their names, perhaps with a subset's prefix
    QList<PdfPage> pages;
};

/// Reads what the program onrecord-pdf writes: UTF-8, a record a line, fields parted by tabs, lengths
/// in hundredths of a point.
///
///     onrecord-pdf 1
///     title   TITLE
///     creator PROGRAM
///     page    WIDTH  HEIGHT
///     font    NAME                   the next number, from 0
///     w       LEFT TOP RIGHT BOTTOM SIZE FONT ROTATION SPACE WORD
///     end     WORDS                  how many w stand above
///     error   locked | damaged | unreadable | pages | output | memory    in place of what is missing
///
/// Locked, TooLarge or Damaged as that says; Damaged where a record is not what it should be or the end
/// is missing. Errors have no subject.
Result<PdfWords> parsePdfWords(const QByteArray &written);

} // namespace onrecord
