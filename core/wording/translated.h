// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace onrecord::wording {

/// \a text in the reader's language; \a count fills %n and chooses the plural, -1 where nothing is counted.
inline QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("wording", text, nullptr, count);
}

} // namespace onrecord::wording
