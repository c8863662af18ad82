// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/logtimes.h"
#include "core/wording/toldchanges.h"

#include <functional>

namespace onrecord::wording {

/// A correction as the history of an article shows it.
struct HistoryLine
{
    QUuid correction;
    QString statement; ///< Statement::id, empty where it is about something else
    QString what; ///< of which statement what: "4a speaker"; "actors merged"
    QString label; ///< what \a what begins with, naming the statement: "4a"; empty otherwise
    /// The value it replaced, may be empty. Of two long values that begin alike both are cut, so that
    /// what differs is in sight.
    QString before;
    QString after; ///< the value it gave, may be empty
    int actorColour =
        0; ///< ReadActor::colourNumber() of whom \a after names; 0 where it names nobody
    QString note; ///< what else there is to know of it, one line, may be empty
    QString sentence; ///< the whole of it, as undo says it
    QDateTime made; ///< UTC
    LogTime time; ///< of it, by the order of the log
    QString by; ///< the reader's name, may be empty
    bool inForce = true;
    QDateTime withdrawn; ///< UTC; invalid while it is in force
    /// Who withdrew it, as far as the log tells (withdrawalsIn()). May be empty.
    QString withdrawnBy;

    friend bool operator==(const HistoryLine &, const HistoryLine &) = default;
};

/// What came with a page that was sent in. It is headed as by somebody else, whatever name it bears.
struct FromPage
{
    std::function<bool(QUuid)> isSaid = [](QUuid) {
        return false;
    }; ///< made, or in force, by it
    std::function<bool(QUuid)> isTakenBack = [](QUuid) {
        return false;
    }; ///< by it, not by the reader
};

/// Everything that was ever said of \a reading, oldest first. A former value is what stood there when the correction
/// was made: what the last correction of the same thing in force then had said, else what \a untouched has, which may be
/// left out by who shows no former values. Linear in \a log, but for the logarithm of how often one thing was said.
QList<HistoryLine> historyOf(const Reading &reading, const CorrectionLog &log,
                             const FromPage &page = {}, const Untouched &untouched = {});

} // namespace onrecord::wording
