// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace onrecord {

// SQL statements that make the tables of a library (librarytables.h), to be run in order.

/// The tables of version 1. A new library is made of them and of what follows, so that every new
/// library comes about as every old one does.
QStringList firstTables();

/// Makes the tables of version 2 of those of version 1. Of the library's own row nothing is said.
QStringList secondTables();

/// Makes the tables of version 3 of those of version 2; "sketch" is to be filled.
QStringList thirdTables();

/// Makes the tables of version 4 of those of version 3.
QStringList fourthTables();

} // namespace onrecord
