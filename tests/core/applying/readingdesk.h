// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/anchoring.h"
#include "core/corrections/reading.h"
#include "tests/support/readable.h"
#include "tests/support/samplereading.h"

namespace onrecord::test {

inline const ReadStatement &saying(const Reading &reading, QStringView words)
{
    for (const ReadStatement &read : reading.statements) {
        const Spans &spans =
            read.statement.content.isEmpty() ? read.statement.cue : read.statement.content;
        if (spans.first().in(reading.document.text()).contains(words))
            return read;
    }
    qFatal("no such statement");
}

inline const ReadActor &called(const Reading &reading, QStringView name)
{
    for (const ReadActor &read : reading.actors) {
        if (read.actor.name == name)
            return read;
    }
    qFatal("no such actor");
}

inline Span spanOf(const Document &document, QStringView words)
{
    const qsizetype begin = document.text().indexOf(words);
    return {begin, begin + words.size()};
}

/// The sample and what a reader would say of it, as the window says it.
struct Desk
{
    SampleReading sample{SampleReading::defaultArticle()};
    Reading plain = sample.read();

    Correction on(QStringView words, Change change) const
    {
        return correctionOn(plain, saying(plain, words), std::move(change));
    }
    ActorRef actor(QStringView name) const
    {
        return referenceTo(sample.document, called(plain, name));
    }
    Correction add(QStringView words, const QList<ActorRef> &speakers) const
    {
        return newStatement(plain, {spanOf(sample.document, words)}, speakers, VerbKind::Claims);
    }
    Correction content(QStringView of, QStringView words) const
    {
        const Anchor anchor = anchorAt(sample.document.text(), spanOf(sample.document, words));
        return on(of, SetContent{{anchor}});
    }
};

} // namespace onrecord::test
