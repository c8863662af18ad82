// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

// What a correction does to the values of one statement. Each keeps the invariants of Statement:
// content, cue and source do not overlap, and the speakers are among the candidates.

/// Remembers in ReadStatement::machine what the machine had found, unless that was done before
/// or the machine had not found the statement.
void keepMachineValues(ReadStatement &read);

/// Derives the state after a change of values: what ended up as the machine had it is confirmed,
/// anything else corrected; what the reader added stays manual.
void updateState(ReadStatement &read);

/// Confirms \a read. Where \a verb and \a speakers (actor ids) are given and another analysis has
/// other ones by now, those are put back. A rejected statement is accepted as it now stands.
void confirm(ReadStatement &read, std::optional<VerbKind> verb,
             const std::optional<QStringList> &speakers);

/// \a ids, which the reader is sure of, become the speakers, and the first of the candidates.
void setSpeakers(ReadStatement &read, const QStringList &ids);

/// The polarity follows where the verb is another one.
void setVerb(ReadStatement &read, VerbKind verb);

/// Cue and source give way to \a content where they overlap it, the machine's as long as it does; the
/// kind follows from the
/// quotation marks in \a document.
void setContent(ReadStatement &read, const Spans &content, const Document &document);

/// Replaces the cue. It gives way to the content, the source to it.
void setCue(ReadStatement &read, const Spans &cue);

/// Replaces the source. It gives way to the content, the cue to it.
void setSource(ReadStatement &read, const Spans &source);

/// Replaces the ids of actors that were merged into another by that one's; \a merged has the id
/// of each to the id it goes by now.
void mergeSpeakers(ReadStatement &read, const QHash<QString, QString> &merged);

} // namespace onrecord
