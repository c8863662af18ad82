// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewdoubt.h"

#include "core/correcting/correctiontarget.h"
#include "core/correcting/likeactors.h"
#include "core/correcting/nearbydates.h"
#include "core/text/quotationmarks.h"

#include <cmath>

namespace onrecord {

namespace {

/// Whether a mark in \a content is left open, or one closes what was not opened there.
bool hasUnevenMarks(const QString &text, const Spans &content)
{
    OpenQuotations open;
    for (const Span part : content) {
        for (qsizetype at = part.begin; at < part.end; ++at) {
            if (quotationMarkOf(text[at]) == QuotationMark::Closing && !open.any())
                return true;
            open.pass(text[at]);
        }
    }
    return open.any();
}

bool hasOpenDate(const Reading &reading, const Statement &statement)
{
    const QList<ReadDate> dates = datesOf(reading, statement);
    return std::any_of(dates.begin(), dates.end(),
                       [](const ReadDate &each) { return each.date.reason == DateReason::Open; });
}

} // namespace

ReviewDoubt doubtAbout(const Reading &reading, const ReadStatement &read)
{
    const Statement &statement = read.statement;
    if (read.state == State::Stale)
        return ReviewDoubt::Stale;
    if (hasUnevenMarks(reading.document.text(), statement.content))
        return ReviewDoubt::WhereItEnds;
    if (statement.actors.isEmpty())
        return ReviewDoubt::NoSpeaker;
    if (statement.differ != ReadingsDiffer::No)
        return ReviewDoubt::ReadingsDiffer;
    if (statement.candidates.size() > 1 && statement.margin < closeMargin)
        return ReviewDoubt::TwoClose;
    if (statement.confidence < statement.speakerConfidence)
        return ReviewDoubt::IsStatement;
    if (statement.speakerReason == SpeakerReason::Pronoun)
        return ReviewDoubt::PronounOnly;
    const ReadActor *speaker = reading.speaker(read);
    if (speaker && likeActor(reading, *speaker))
        return ReviewDoubt::SameActor;
    return hasOpenDate(reading, statement) ? ReviewDoubt::OpenDate : ReviewDoubt::Speaker;
}

bool asksWhetherSaid(ReviewDoubt doubt, const ReadStatement &read)
{
    return doubt == ReviewDoubt::IsStatement
        || (doubt == ReviewDoubt::ReadingsDiffer
            && read.statement.differ != ReadingsDiffer::Speaker);
}

double prominenceOf(const Reading &reading, const Statement &statement)
{
    constexpr int firstParagraphs = 3; // most readers see no more of an article
    constexpr double manyCharacters = 200;
    const QString &text = reading.document.text();
    const int number = reading.document.numberAt(placeOf(statement));
    double prominence = number <= firstParagraphs ? 0.4 : 0;
    qsizetype characters = 0;
    bool hasNumber = false;
    for (const Span part : statement.content) {
        characters += part.length();
        const QStringView words = part.in(text);
        hasNumber |= std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
    }
    prominence += 0.3 * std::min(1.0, double(characters) / manyCharacters);
    return prominence + (hasNumber ? 0.3 : 0);
}

Spans evidenceFor(const Reading &reading, const ReadStatement &read)
{
    const Statement &statement = read.statement;
    const qsizetype before =
        statement.source.isEmpty() ? placeOf(statement) : statement.source.first().begin;
    Spans all = statement.source + statement.evidence;
    const QStringList candidates = candidatesFor(reading, read).mid(0, 2);
    for (const QString &id : candidates) {
        Span last;
        for (const Mention &mention : reading.actor(id)->actor.mentions) {
            if (mention.kind != MentionKind::Pronoun && mention.span.end <= before)
                last = mention.span;
        }
        all.append(last);
    }
    std::sort(all.begin(), all.end(), [](Span one, Span other) { return one.begin < other.begin; });
    Spans parted;
    for (const Span span : std::as_const(all)) {
        if (!span.isEmpty() && (parted.isEmpty() || parted.last().end <= span.begin))
            parted.append(span);
    }
    return parted;
}

} // namespace onrecord
