// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/applydatecorrections.h"

namespace onrecord {

namespace {

/// The date that shares words with \a place, made where there is none.
ReadDate &dateAt(QList<ReadDate> &dates, Span place)
{
    const auto before = [](const ReadDate &read, qsizetype offset) {
        return read.date.span.end <= offset;
    };
    const auto found = std::lower_bound(dates.begin(), dates.end(), place.begin, before);
    if (found != dates.end() && found->date.span.overlaps(place))
        return *found;
    ReadDate read;
    read.date.span = place;
    read.origin = Origin::Reader;
    return *dates.insert(found, read);
}

/// The statement whose cue stands nearest to \a date, which is none of its content: the one it is
/// the day of. \a fits leaves out those it cannot be.
template <typename Fits>
Statement *statementSaidOn(Reading &reading, Span date, Fits fits)
{
    Statement *nearest = nullptr;
    qsizetype distance = farthestSaidOn + 1;
    for (ReadStatement &read : reading.statements) {
        const Statement &statement = read.statement;
        if (statement.cue.isEmpty() || !fits(statement) || overlapsAny(statement.content, date))
            continue;
        const Span cue = hull(statement.cue);
        const qsizetype far = date.begin >= cue.end ? date.begin - cue.end : cue.begin - date.end;
        if (far >= 0 && far < distance) {
            nearest = &read.statement;
            distance = far;
        }
    }
    return nearest;
}

DateType typeOf(const QString &value)
{
    return value.contains(u'T') ? DateType::Time : DateType::Date;
}

} // namespace

void applyDateCorrection(Reading &reading, Span place, const SetDate &said, QUuid correction)
{
    ReadDate &read = dateAt(reading.dates, place);
    const DateExpression before = read.date;
    if (!read.machine && read.origin == Origin::Machine)
        read.machine = before;
    read.corrections.append(correction);
    read.date.role = said.role;
    if (read.date.value != said.value) {
        read.date.value = said.value;
        read.date.type = typeOf(said.value);
        read.date.modifier.clear();
        read.date.anchor = {}; // the reader counted from nothing
        read.date.reason = DateReason::Reader;
    }
    if (read.machine && *read.machine == read.date)
        read.machine.reset();

    const DateExpression now = read.date;
    Statement *statement = nullptr;
    if (before.role == DateRole::SaidOn && !before.value.isEmpty())
        statement = statementSaidOn(reading, now.span, [&](const Statement &each) {
            // Of a day that is not known nothing was said before.
            const bool isUnknown = before.value.contains(u'X') && each.saidOn.isEmpty();
            return isUnknown || each.saidOn == before.value;
        });
    else if (now.role == DateRole::SaidOn)
        statement = statementSaidOn(reading, now.span, [](const Statement &) { return true; });
    if (statement)
        statement->saidOn = now.role == DateRole::SaidOn ? now.value : QString();
}

} // namespace onrecord
