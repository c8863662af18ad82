// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/pageblocks.h"

namespace onrecord {

/// True where \a words name the \a outlet, perhaps with "The" or its domain; false for nothing.
bool namesOutlet(QStringView words, const QString &outlet);

/// \a title without the name of the \a outlet (may be empty) before or behind it: "Ferry stays | Vestby
/// Courier". Of several parts that are nobody's headline by their shortness the last are dropped.
QString withoutOutlet(const QString &title, const QString &outlet);

/// The title of the article in a page. \a said are the titles that the page says in places meant for
/// programs, in the order of trust: that which stands as a heading in the page, or else the first. Where
/// it says none, the only heading of the first level, or what stands in the page's title element.
QString titleOf(const PageTree &page, const QList<PageBlock> &blocks, const QStringList &said,
                const QString &outlet);

/// The first of the titles \a said (for programs) where it says more than the \a title shown, as with the outlet's
/// name behind it; empty where it says the same or is that title cut short.
QString statedTitle(const QStringList &said, const QString &title);

/// The outlet's name as the page's title element has it behind the \a title of the article, or before it
/// where it is also one of the \a blocks or named as outlets are; else the one that a block is and another says whose
/// the rights are. Empty where it has nothing there.
QString outletBeside(const PageTree &page, const QList<PageBlock> &blocks, const QString &title);

} // namespace onrecord
