// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file that somebody marked an article in: refused, or laid over an article so that every
// place lies in its text, and the corrections made of it do what they say.

#include "core/importing/markedfile.h"
#include "core/importing/marksagainst.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"
#include "tests/support/randomreading.h"

#include <array>

namespace onrecord {

using namespace Qt::StringLiterals;

static void demandInOrder(const Spans &spans, const QString &text)
{
    fuzz::demandNone(wrongPlaces(spans, text));
    for (qsizetype at = 0; at < spans.size(); ++at) {
        fuzz::demand(!spans[at].isEmpty(), "a place holds something");
        fuzz::demand(at == 0 || spans[at - 1].end <= spans[at].begin,
                     "places ascend and do not overlap");
    }
}

static void tryOnReading(const MarkedFile &file, const Reading &reading)
{
    const QString &text = reading.document.text();
    const ImportedReading imported = placedOn(reading.document, file);
    for (const ImportedStatement &statement : imported.statements) {
        demandInOrder(statement.content, text);
        demandInOrder(statement.cue, text);
        demandInOrder(statement.source, text);
        fuzz::demand(!wordsOf(statement).isEmpty(), "a statement that is placed has a place");
    }
    const MarksAgainst against = marksAgainst(reading, imported);
    const Agreement &agreement = against.agreement;
    fuzz::demand(agreement.sameSpeaker <= agreement.both, "one counts within the other");
    fuzz::demand(agreement.both + agreement.onlyTheirs <= imported.statements.size(),
                 "no statement counts twice");
}

void fuzz::tryOn(const QByteArray &input)
{
    static const std::array readings{randomReading(3), randomReading(5)};
    const Result<MarkedFile> file = readMarks(input, u"marks"_s);
    if (!file) {
        demand(file.error().place <= input.size(), "an error lies in the file");
        return;
    }
    demand(!file->copies.isEmpty(), "what is read has a text");
    for (const Reading &reading : readings)
        tryOnReading(*file, reading);
}

} // namespace onrecord
