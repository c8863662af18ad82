// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onrecord {

/// True for what a terminal, a browser or an editor obeys instead of showing: control
/// characters (C0, tab and line ends among them, DEL, C1), line and paragraph separators, and
/// the characters that steer the direction of text (U+202A–202E, U+2066–2069; "Trojan
/// Source", CVE-2021-42574).
constexpr bool isObeyed(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || (unit >= 0x2028 && unit <= 0x202e)
        || (unit >= 0x2066 && unit <= 0x2069);
}

/// What stands for a character of isObeyed() where text is shown: "␛" for ESC, "[U+202E]".
QString symbolOf(char16_t unit);

/// \a text on one line, safe to print: what isObeyed() is written as \n, \t or \u{202e}.
QString shownPlainly(QStringView text);

} // namespace onrecord
