// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/care.h"

#include <QSize>
#include <QStringList>

#include <optional>
#include <variant>

namespace onrecord {

/// How the reader is to begin.
struct ReaderCall
{
    /// The file that keeps corrections.
    QString library;
    /// Where to write a picture of the window before ending; empty: the window stays.
    QString snapshot;
    /// Where to write the article as PDF before ending; empty: the window stays.
    QString pdf;
    /// Of a window, in pixels; nothing: as the last one was.
    std::optional<QSize> size;
    /// See ThemeChoice; empty: as the reader prefers.
    QString theme;
    QStringList articles;
    /// Of the window ("de"); empty: the system's.
    QString language;
    /// How articles are read; nothing: as the reader prefers, for a picture and a PDF quickly.
    std::optional<Care> care;

    friend bool operator==(const ReaderCall &, const ReaderCall &) = default;
};

/// What is said at once, instead of opening a window: help and version, or that the call is wrong.
struct ReaderAnswer
{
    /// The exit status: 0, or 2 for a wrong call.
    int status = 0;
    /// For standard output, or the one sentence for standard error where the call is wrong.
    QString text;

    friend bool operator==(const ReaderAnswer &, const ReaderAnswer &) = default;
};

/// Reads the arguments, the program's name first. Needs no application object, and so no display.
/// Qt's own options (-platform, -style …) are passed over: QApplication reads them later.
std::variant<ReaderCall, ReaderAnswer> readCall(const QStringList &arguments);

} // namespace onrecord
