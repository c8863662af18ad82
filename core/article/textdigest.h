// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace onrecord {

/// SHA-256 of \a text as UTF-8, hex, without holding all of the UTF-8 at once.
QByteArray textDigest(QStringView text);

} // namespace onrecord
