// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace onrecord::wording {

/// A mark as it stands in an article. Whoever shows a legend draws it as the article is drawn.
enum class LegendMark {
    Direct,
    Mixed,
    Indirect,
    NoComment,
    Label,
    Source,
    Cue,
    Date,
    OwnClaim,
    Automatic,
    Review,
    Confirmed,
    Corrected,
    Stale,
    Flagged,
    Noted, ///< in the list alone; a page has the note itself
};

struct LegendRow
{
    LegendMark mark = LegendMark::Direct;
    QString sample; ///< the words that are marked
    QString meaning; ///< a sentence
};

struct LegendGroup
{
    QString heading;
    QList<LegendRow> rows;
};

/// What the marks of an article mean, in the order in which they are explained: the same rows in
/// the page that is exported and in the guide. Every LegendMark has one row.
QList<LegendGroup> legend();

} // namespace onrecord::wording
