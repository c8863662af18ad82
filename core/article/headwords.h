// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace onrecord {

/// What a word of an article's head tells, by resources/lexicon/heads.txt.
enum class HeadWord : quint8 {
    Stamp, ///< may stand beside the day of publication: at, GMT, updated
    Published, ///< the day behind it is the day of publication
    Updated, ///< the day behind it is a later one
    DayFirst, ///< a zone of countries that write 31/12/2024
    MonthFirst, ///< a zone of countries that write 12/31/2024
    Wrote, ///< before the names of the authors: by, words
    By, ///< likewise, with a capital at the beginning of a line: Von
    And, ///< between two names
    Helped, ///< before the names of others: edited, photographs
    Agency, ///< an agency of one word: Reuters
    Outlet, ///< the last word of an outlet's name: Courier
    Role, ///< the last word of what somebody does for it: correspondent
    Desk, ///< the last word of who signs without a name: bureau
    NotName, ///< no part of a name, though it has a capital
    Particle, ///< part of a name, though it has none
    Furniture, ///< for getting about on a page: share
    Section, ///< of an outlet: politics
};

/// True where the list has \a word, in any case and without its full stops, below \a use.
bool isHeadWord(QStringView word, HeadWord use);

/// True where \a word is a person's first name that resources/lexicon/words.txt knows.
bool isGivenName(QStringView word);

} // namespace onrecord
