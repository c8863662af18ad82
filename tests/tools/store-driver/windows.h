// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Works on articles as several windows of the reader would, told by lines on standard input; each
/// is answered by one line on standard output: "OK …", "ACK NUMBER" once a correction is stored, or
/// "ERROR sentence". The library is DIR/library.sqlite, PATH is relative to DIR.
///
///     open WINDOW PATH      opens an article, or a page Onrecord exported, and reads the library
///     correct WINDOW N      a statement that bears the number N
///     note WINDOW N         a private note, “secret N”
///     withdraw WINDOW N     takes N back
///     restore WINDOW N      puts N in force again
///     refresh WINDOW        reads what other windows said
///     list WINDOW           the numbers in force, in their order
///     export WINDOW PATH    writes the page, without private notes
///     takeover WINDOW       makes what came with a page the reader's own
///     clock SECONDS         sets the computer's clock by so much, as corrections see it
///     close WINDOW
///
/// Ends with the input.
int runWindows(const QString &folder);
