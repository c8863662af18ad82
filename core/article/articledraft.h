// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

namespace onrecord {

/// A block of an article before there is a text for it to stand in.
struct DraftBlock
{
    QString text;
    BlockKind kind = BlockKind::Paragraph;
    quint8 level = 0; ///< of a heading, 1 for the highest; 0 where that is not known
    LeftOutReason reason = LeftOutReason::None; ///< another one: it is no part of the text
    bool startsLine = true; ///< false for a cell of a table that has one before it in its row

    friend bool operator==(const DraftBlock &, const DraftBlock &) = default;
};

/// What a reader of a kind of file takes out of one: what the file says of its article, and the blocks
/// in the order of reading. Absent facts are empty or invalid.
struct ArticleDraft
{
    QString title;
    QString statedTitle; ///< for programs, where it says more than \a title; else empty
    QString byline; ///< without "By"
    QString outlet;
    QDate published;
    QString url;
    QString language; ///< the first part of its tag, lower case: "en"; empty where nothing says it
    QString encoding = QStringLiteral("UTF-8");
    QList<Warning> warnings;
    QByteArray carried; ///< Article::carried, with any of the page around it
    /// Without the title; a block that is a Headline and says something else is left out as Repeated.
    QList<DraftBlock> blocks;
};

/// The article of \a draft, its text extracted: title and kept blocks joined by an empty line, cells
/// of one row by a tab. Blocks that are left out stand beside the text at their offsets. Blanks are
/// simplified, but for line breaks of what is Preformatted; characters that are none (controls, halves
/// of pairs, soft hyphens) go. Digests are not filled in.
Article articleOf(const ArticleDraft &draft);

/// \a words as a text shows them: blanks simplified, without controls, soft hyphens, marks without
/// width that part nothing, and halves of pairs.
QString shownWords(QStringView words);

} // namespace onrecord
