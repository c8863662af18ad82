// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onrecord {

/// Makes the rollback journal of the library at \a place long enough for a correction and all that
/// it may change besides, so that a disk that others fill has room for the next one. What is in the
/// journal stays. Only for who has begun a change of the library: nobody else is at the journal then.
/// A disk that has not so much leaves it as it is.
void keepJournalRoom(const QString &place);

/// Gives some of that room up for a change that failed since the disk is full, unless nothing at all
/// is free: the room is for when somebody made a little, not for the change that fills the disk.
/// Only for who has begun a change.
void giveUpJournalRoom(const QString &place);

} // namespace onrecord
