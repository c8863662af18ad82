// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onrecord::wording {

/// Two versions of some words, to be shown beside each other.
struct WordsBeside
{
    QString one;
    QString other;
};

/// \a one and \a other in quotation marks, each about \a limit code units long at most. Where they begin
/// alike and are longer, that beginning is left out, so that what differs is in sight. Words that are
/// empty stay empty.
WordsBeside wordsBeside(const QString &one, const QString &other, qsizetype limit);

} // namespace onrecord::wording
