// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace onrecord {

/// What may be amiss with an article that could be read; core/wording has a sentence for each.
enum class WarningKind {
    Undecodable, ///< places where bytes were no text, each now U+FFFD
    EncodingGuessed, ///< neither a mark nor the file itself said which; subject names it
    MarkupNotRead, ///< the marks were too entangled, so the text was read as plain
    Withdrawn, ///< by who published it
    DayUnclear, ///< the day of publication is in figures of an unknown order; subject has them
    NotEnglish, ///< findings are for English alone
    FindingsMissing, ///< a page of Onrecord's without what was found and corrected
};

/// A warning as data, worst first in a list of them.
struct Warning
{
    WarningKind kind = WarningKind::Undecodable;
    QString subject;
    qsizetype count = 0; ///< of places, where they are counted

    friend bool operator==(const Warning &, const Warning &) = default;
};

/// That of \a kind in \a warnings; null where there is none.
inline const Warning *findWarning(const QList<Warning> &warnings, WarningKind kind)
{
    const auto found = std::find_if(warnings.begin(), warnings.end(),
                                    [kind](const Warning &each) { return each.kind == kind; });
    return found == warnings.end() ? nullptr : &*found;
}

} // namespace onrecord
