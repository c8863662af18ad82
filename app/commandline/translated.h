// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace onrecord::cli {

/// \a text in the reader's language.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

} // namespace onrecord::cli
