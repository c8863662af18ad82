// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <stop_token>

namespace onrecord {

/// What the program that reads PDFs may take.
struct PdfLimits
{
    /// By the clock, from one piece of what it writes to the next. How long it works in all it limits
    /// itself.
    std::chrono::milliseconds time{6'000};
    qsizetype output = qsizetype{64} << 20; ///< bytes that it writes
};

/// The program onrecord-pdf: beside the running one, or where a package installs it. Empty where it is
/// in neither place.
QString pdfProgram();

/// What \a program writes when it is given \a pdf. It runs as a process of its own, which ends with this
/// call whatever happens. Internal where it cannot be started; TooLarge where it takes longer or
/// writes more than \a limits allow or \a stop is asked for; Damaged where it crashes or writes nothing.
/// Errors have no subject. Can be called from any thread.
Result<QByteArray> runPdfProgram(const QString &program, const QByteArray &pdf,
                                 const PdfLimits &limits = {}, const std::stop_token &stop = {});

} // namespace onrecord
