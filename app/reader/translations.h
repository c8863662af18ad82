// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;
class QString;

namespace onrecord {

/// Lets the program, and Qt within it, speak \a language ("de", "pt_BR"); where it is empty, the
/// first of the system's languages that there is a translation for, unless English comes before.
/// What is not translated stays English. Days and numbers follow a \a language that was named. \a owner owns what translates.
void installTranslations(const QString &language, QObject *owner);

} // namespace onrecord
