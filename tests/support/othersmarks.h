// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/statementlookup.h"
#include "core/exporting/json.h"
#include "core/importing/markedfile.h"

namespace onrecord::test {

/// The statements of \a reading as somebody else's.
inline ImportedReading marksOf(const Reading &reading)
{
    return placedOn(reading.document, readMarks(toJson(reading), {}).value());
}

/// The one of \a marks on words that contain \a words; stops the test where there is none.
inline ImportedStatement &markOn(ImportedReading &marks, const Reading &reading,
                                 const QString &words)
{
    const auto found =
        std::find_if(marks.statements.begin(), marks.statements.end(), [&](const auto &each) {
            return wordsOf(each).first().in(reading.document.text()).contains(words);
        });
    if (found == marks.statements.end())
        qFatal("no such mark");
    return *found;
}

/// The statement of \a reading on words that contain \a words, likewise.
inline const ReadStatement &statementOn(const Reading &reading, const QString &words)
{
    for (const ReadStatement &read : reading.statements) {
        if (wordsOf(read.statement).first().in(reading.document.text()).contains(words))
            return read;
    }
    qFatal("no such statement");
}

} // namespace onrecord::test
