// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

namespace onrecord {

/// What is known of a text that carries markup. Spans count from the start of the whole text.
struct MarkedUpText
{
    QList<Block> blocks; ///< ascending, not overlapping
    QList<Markup> markup; ///< likewise
};

/// \a text with a blank in place of each character that is in no block of \a marked, in one that is
/// left out, or markup, and the meaning of an entity at its beginning. Up to \a from, and where
/// lines break, it stays. As long as \a text, so that offsets hold.
QString wordsAlone(const QString &text, const MarkedUpText &marked, qsizetype from);

/// The words at \a span of \a text as a reader sees them: without the \a markup, ascending, that lies
/// in it, and with what entities stand for.
QString shownWords(QStringView text, Span span, const QList<Markup> &markup);

/// The words at \a span of \a article's text as a reader sees them, wherever they are shown apart from
/// the article. From block to block it goes over what stands between them: that reads as a blank
/// where it is more than blanks. Of plain text within one block nothing changes.
QString shownWords(const Article &article, Span span);

/// The words at \a span of \a article's text, as long as it is, so that offsets hold: where markup stands
/// there are zero-width non-joiners, which are not seen and belong to the character before them, and
/// what it stands for, if anything.
QString wordsInPlace(const Article &article, Span span);

/// \a blocks cut by those that are \a known better, which take their place; what is left of a block
/// has no blanks of \a words at its ends. Both ascend and do not overlap, and so does the result.
QList<Block> withKnown(const QList<Block> &blocks, const QList<Block> &known, QStringView words);

} // namespace onrecord
