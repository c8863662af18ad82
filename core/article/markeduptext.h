// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/block.h"

#include <QString>

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

/// \a blocks cut by those that are \a known better, which take their place; what is left of a block
/// has no blanks of \a words at its ends. Both ascend and do not overlap, and so does the result.
QList<Block> withKnown(const QList<Block> &blocks, const QList<Block> &known, QStringView words);

} // namespace onrecord
