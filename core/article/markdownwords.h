// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <vector>

namespace onrecord {

// The words of one block of Markdown, as md4c hands them out, and what is made of them before they
// become blocks (markdown.cpp).

/// What stands between two runs of words besides marks; later ones part more.
enum class Break {
    None,
    Soft,
    Tag, ///< <br>
    Hard, ///< a line that ends with two blanks or a backslash
    Paragraph,
};

/// What \a tag of HTML, with its brackets, is to the words on both sides of it: a Paragraph where a
/// browser sets them apart (<p>, <td>), a Tag for <br>, else nothing.
Break breakAtTag(QStringView tag);

/// What a run of words is.
enum class WordsKind : quint8 {
    Plain,
    Picture, ///< stands for a picture
    Code,
    PageLink, ///< leads to another place of the same page
};

/// A run of words: marks and line breaks part it from others.
struct Words
{
    Span span;
    char32_t meaning = 0; ///< of an entity
    WordsKind kind = WordsKind::Plain;
    Break before = Break::None;

    friend bool operator==(const Words &, const Words &) = default;
};

using WordRuns = std::vector<Words>;

/// \a words of \a text without what refers to a note and without the labels of notes. A label begins
/// a paragraph.
///
///     Orr⟦[^1]⟧ said so.          ⟦[^1]: ⟧The minutes of May.
///     Orr[⟦1⟧](#note-1) said so.
WordRuns withoutNoteMarks(QStringView text, const WordRuns &words);

/// \a words of \a text, all of one block, in order, cut where a paragraph ends. None is empty.
///
/// A break of kind Hard ends one, unless the next line goes on with a sentence; a Tag does behind
/// the end of a sentence, and a Soft behind a line longer than people wrap at. Neither Hard nor Tag
/// does within a quotation. Where the block \a isWhole, as a heading is, only a Paragraph does.
std::vector<WordRuns> partedAtBreaks(QStringView text, const WordRuns &words, bool isWhole);

} // namespace onrecord
