// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onrecord {

/// \a word, in small letters, with the letters of the Latin and the Greek script bare of their
/// accents. In other scripts a mark is as good as a letter.
QString withoutAccents(const QString &word);

/// \a word, in small letters, as it is compared where another spelling of the same word counts as
/// the same: without accents, and with the endings and
/// stems that British and American newspapers write differently (colour, organise, centre,
/// defence, travelled, dialogue, judgement) in one of the two ways.
///
/// Works by the form of a word, or by a list where names have that form, too (Balfour, Weber). A form
/// that two different English words share is left alone ("four" and "for", "filled" and "filed"), so two
/// spellings may stay apart; two words seldom meet. What comes out is for comparing only.
QString comparedSpelling(const QString &word);

} // namespace onrecord
