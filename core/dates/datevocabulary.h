// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/dateword.h"
#include "core/result.h"
#include "core/text/holidays.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace onrecord {

/// What the vocabulary of time knows of a word.
struct DateEntry
{
    DateWordKind kind = DateWordKind::Other;
    qint32 value = 0;
    bool plural = false;

    friend bool operator==(const DateEntry &, const DateEntry &) = default;
};

/// Words that are no date words themselves, but tell something of those beside them.
enum class DateWordClass : quint8 {
    Counted, ///< behind a number, which then is no year: people, dollars
    Numbered, ///< before a number, which then is no year: flight, room
    Sum, ///< before "of" and a number, which then is no year: population
    Street, ///< behind a number and a name: Road
    Possessor, ///< before a decade, which then is an age: her
    Scale, ///< near a decade, which then is a figure on a scale: temperatures
    NameEnding, ///< behind a weekday, which then is part of a name: Times
    DayName, ///< before a weekday, which then is part of a name: Sheffield
    SeasonName, ///< behind a season, which then is part of a name: school
    Game, ///< near an hour of figures, which then is a match's: scored
    Opening, ///< near a range of weekdays, which then is one of any week: open
    Lasts, ///< before units without a number: faces decades in jail
    MonthLead, ///< before a month whose word has another meaning: in May
    DayLead, ///< before a day without its month: by the 24th
    DayFollower, ///< behind such a day: the 24th, when
    Rate, ///< before "a year" that something is counted for: twice a year
    Closing, ///< before "the day" whose end is spoken of: closed the day
    Superlative, ///< ranks among what was: the first in two decades
    PointsAhead, ///< tells of what is to come: due, scheduled
    LeadsToPlan, ///< does so before "to": wants to
    Modal,
    IrregularPast,
    NotPast, ///< ends in -ed and is no past
};

/// A way to write a holiday.
struct HolidayName
{
    Holiday holiday = Holiday::Christmas;
    QStringList words; ///< in order, without apostrophes, stops and the s of a possessive
};

/// The words of resources/lexicon/dates.txt. Read once, then constant; safe to share between
/// threads.
class DateVocabulary
{
public:
    /// Reads the program's own list; Internal with the line where it is damaged.
    static Result<DateVocabulary> fromResources();
    /// The same from \a bytes; for tests and for fromResources().
    static Result<DateVocabulary> read(const QByteArray &bytes);

    /// What \a word is, in any case, without its stop; Other where it has nothing to do with time.
    DateEntry look(QStringView word) const;

    /// True where the list has \a word below \a wordClass; without case only what the list writes
    /// in small letters is found.
    bool has(QStringView word, DateWordClass wordClass,
             Qt::CaseSensitivity cs = Qt::CaseSensitive) const;

    /// Those of more words first, so that "Easter Day" is found before "Easter".
    const QList<HolidayName> &holidayNames() const { return m_holidays; }

private:
    struct Known
    {
        DateEntry entry;
        quint64 classes = 0; ///< a bit for each DateWordClass
    };
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::u16string_view word) const
        {
            return std::hash<std::u16string_view>{}(word);
        }
    };

    bool addLine(QStringView line);
    bool addHoliday(QStringView name, QStringView ways);
    bool addEntries(QStringView words, const DateEntry &entry);
    void addClass(QStringView words, DateWordClass wordClass);
    const Known *find(QStringView word, Qt::CaseSensitivity cs) const;

    std::unordered_map<std::u16string, Known, Hash, std::equal_to<>> m_words;
    QList<HolidayName> m_holidays;
};

} // namespace onrecord
