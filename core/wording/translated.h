// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace onrecord::wording {

/// \a text in the reader's language; \a count fills %n and chooses the plural, -1 where nothing is
/// counted. The arguments and the context are those under which lupdate files what it finds in a
/// function of this namespace; in a class it takes the class's, so such a class declares
/// `Q_DECLARE_TR_FUNCTIONS(onrecord::wording)`.
inline QString tr(const char *text, const char *disambiguation = nullptr, int count = -1)
{
    return QCoreApplication::translate("onrecord::wording", text, disambiguation, count);
}

} // namespace onrecord::wording
