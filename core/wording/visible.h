// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

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

/// The character at \a at of \a text, a UTF-16 offset within it, if nobody would see that it is
/// there: one of isObeyed(), another mark of direction, a character without width, a tag or what
/// else Unicode calls default ignorable. Above U+FFFF it takes two code units.
///
/// Nothing is given for one that only shapes what stands beside it: a joiner within a word of a
/// script that joins its letters (UAX #31, section 2.3) or within an emoji, a variation selector
/// behind a character, the tags of a flag, a soft hyphen between letters.
std::optional<char32_t> unseenAt(QStringView text, qsizetype at);

/// What stands for a character of unseenAt() where text is shown: "␛" for ESC, "[U+202E]".
QString symbolOf(char32_t letter);

/// \a text on one line, safe to print: symbolOf() in place of what unseenAt() gives, line ends
/// and tabs among it.
QString shownPlainly(QStringView text);

/// The same with line feeds left as they are.
QString shownPlainlyInLines(QStringView text);

} // namespace onrecord
