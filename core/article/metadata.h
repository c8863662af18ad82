// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/frontmatter.h"

namespace onrecord {

/// A text whose blocks are known before its head is read.
struct HeadText
{
    QString words; ///< article.text with blanks for all that is no words
    QList<Block> blocks;
    FrontMatter front; ///< already read out of the text
};

/// Fills in what the head of article.text says about the article: title, byline, outlet, day of
/// publication, address, and where they stand. Text and blocks stay as they are. Returns the
/// blocks that are known by it: headline, standfirst, byline and other lines about the article,
/// ascending, not overlapping.
///
///     date 2024-12-04 The bridge opens …          a prefix: the text goes on behind it
///     --- / title: … / date: … / ---              front matter
///     Title: … / By: … / Published: …             a line each
///     Bridge to open in June                      a headline: short, no full stop, then a blank line
///     By Ida Lund                                 a byline
///     Tuesday 17 November 2026                    a date line
///     VESTBY, 17 November 2026 (Courier) — The …  a dateline; stays part of its paragraph
///
/// A day is taken only where it is written in full and contradicts nothing.
QList<Block> readMetadata(Article &article);

/// The same for a text with markup.
QList<Block> readMetadata(Article &article, const HeadText &text);

} // namespace onrecord
