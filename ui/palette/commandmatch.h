// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace onrecord {

/// How well the words somebody typed name a command called \a text that stands in the menu \a menu:
/// the lower the better, 0 where nothing was typed. Nothing where a word is in neither. Case does not
/// count, nor does the order of the words; a word may be the begin of one, or stand within one.
std::optional<int> commandMatch(const QString &typed, const QString &text, const QString &menu);

/// The text of an action without its mnemonic and the dots of a question to come.
QString commandText(const QString &actionText);

} // namespace onrecord
