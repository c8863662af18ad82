// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

namespace onrecord {

/// How text that is not ours gets into a page: nothing in it can end an element or an
/// attribute, and nothing a browser would obey instead of show stays in it.
enum class HtmlPlace {
    Words, ///< between tags: such characters become a marked symbol
    Attribute, ///< inside double quotes: they become a plain symbol
};

/// Appends \a text, a line break as a blank, as UTF-8.
void appendEscaped(QByteArray &html, QStringView text, HtmlPlace place = HtmlPlace::Words);

QByteArray escaped(QStringView text, HtmlPlace place = HtmlPlace::Words);

/// A name of ours (findings/enumnames.h), which is ASCII.
QByteArray asBytes(QLatin1StringView name);

/// \a id with whatever may not stand in a class, a fragment or a list of ids made "_".
QByteArray asIdentifier(QStringView id);

} // namespace onrecord
