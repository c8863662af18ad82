// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datevocabulary.h"
#include "core/dates/datewords.h"
#include "core/dates/tense.h"
#include "core/findings/dateexpression.h"

#include <optional>
#include <utility>

namespace onrecord {

/// What the expressions before tell about the ones to come.
struct DateContext
{
    QDate published; ///< of the article; invalid where nobody knows it
    QDate lastDay; ///< a day in what was last spoken of ("the same day", "the following year")
    QDate lastDate; ///< the last that was a single day ("at noon", "in the evening")
    QDate lastQuarter; ///< a day in the quarter last spoken of ("a year earlier", in accounts)
    int quarterAge = 0; ///< sentences since
};

/// Composes the date words of one sentence to expressions and gives them their values.
///
/// Each rule looks at a bounded number of words from where it begins, so that a sentence takes
/// linear time however it is built.
class DateComposer
{
public:
    DateComposer(QStringView text, Span sentence, const Lexicon &lexicon,
                 const DateVocabulary &vocabulary, DateContext &context);

    QList<DateExpression> compose();

private:
    /// The far end of a range, read along with the near one: 5 of "March 3–5".
    struct FarEnd
    {
        qsizetype begin = 0; ///< index of its first word
        qsizetype next = 0; ///< and of the one behind it; 0 where there is no range
        QString value;
    };

    /// An expression read from one word on; without words where nothing was.
    struct Phrase
    {
        qsizetype next = 0; ///< index of the word behind it
        DateType type = DateType::Date;
        QString value;
        QString modifier;
        QDate day; ///< a day in it, where it has a place in the calendar
        DateUnit unit = DateUnit::Day; ///< how wide it is
        QDate anchor; ///< the day it was read against
        DateReason reason = DateReason::Written;
        FarEnd farEnd;

        explicit operator bool() const { return next > 0; }
    };

    /// One of two days, and what made the choice.
    struct Choice
    {
        QDate day;
        DateReason reason = DateReason::Nearest;
    };

    /// A count of units as written: "two and a half", "several", "20".
    struct Count
    {
        qsizetype next = 0;
        int hundredths = 0;
        bool isVague = false;
        bool isArticle = false; ///< "a week"

        explicit operator bool() const { return next > 0; }
    };

    /// What stands before a count.
    struct Lead
    {
        qsizetype next = 0;
        QString modifier;
        bool isIn = false; ///< in six months
        bool hasArticle = false;
        bool isRelative = false; ///< the next two days
        std::optional<DateRelation> relation;
    };

    /// A count and its unit.
    struct Measure
    {
        qsizetype next = 0;
        Count count;
        DateUnit unit = DateUnit::Day;
        bool isPlural = false;

        explicit operator bool() const { return next > 0; }
    };

    Phrase phraseAt(qsizetype at);
    DateExpression expression(const Phrase &phrase, qsizetype begin, qsizetype next,
                              const QString &value) const;

    // datecomposer_calendar.cpp and datecomposer_seasons.cpp: what has a name in the calendar
    Phrase calendarAt(qsizetype at);
    Phrase weekdayAt(qsizetype at);
    Phrase monthAt(qsizetype at);
    Phrase dayMonthAt(qsizetype at);
    Phrase namedByArticle(qsizetype at);
    Phrase yearAt(qsizetype at);
    Phrase fiscalYearAt(qsizetype at);
    Phrase decadeAt(qsizetype at);
    Phrase seasonAt(qsizetype at);
    Phrase quarterAt(qsizetype at);
    Phrase halfAt(qsizetype at);
    Phrase centuryAt(qsizetype at);
    Phrase holidayAt(qsizetype at);
    std::pair<Holiday, qsizetype> holidayNamed(qsizetype at) const;
    qsizetype afterName(qsizetype at, const QStringList &name) const;
    Phrase fullDayAt(qsizetype at);
    Phrase monthDay(qsizetype next, int month, int day);

    // datecomposer_days.cpp: ranges of days and days without their month
    Phrase ordinalDayAt(qsizetype at);
    bool isJointAt(qsizetype at) const;
    bool isCountedAt(qsizetype at) const;
    qsizetype farDayAt(qsizetype joint, int first) const;
    Phrase daysOfMonth(qsizetype near, qsizetype far, int month);

    // datecomposer_parts.cpp: parts of a day and of a stretch
    Phrase portionAt(qsizetype at);
    Phrase dayPartAt(qsizetype at);
    Phrase clockAt(qsizetype at);
    Phrase withDayPart(Phrase phrase);
    Phrase withYear(Phrase phrase, int month, int day);

    // datecomposer_relative.cpp: what is named by its place to another day
    Phrase todayAt(qsizetype at);
    Phrase relativeAt(qsizetype at);
    Phrase relativeUnit(qsizetype at, qsizetype next, DateRelation relation, DateUnit unit);
    Phrase relativeNamed(qsizetype at, qsizetype next, DateRelation relation);
    Phrase definiteUnitAt(qsizetype at);
    Phrase yearEndAt(qsizetype at);
    Phrase accountAt(qsizetype at, qsizetype first);
    QDate quarterBefore() const;
    Phrase setAt(qsizetype at);
    Phrase referenceAt(qsizetype at);
    Phrase adjectiveAt(qsizetype at) const;

    // datecomposer_duration.cpp: what lasts
    Phrase durationAt(qsizetype at);
    Lead leadAt(qsizetype at) const;
    Count countAt(qsizetype at) const;
    Count unnumberedAt(qsizetype at) const;
    Measure measureAt(qsizetype at, const Lead &lead) const;
    Phrase recentUnits(const Lead &lead) const;
    Phrase nearEndAt(qsizetype at) const;
    bool looksBackAt(qsizetype at) const;
    Phrase inSoMany(qsizetype at, const Measure &measure) const;
    Phrase agoOrLater(const Measure &measure) const;
    bool isRateAt(qsizetype at) const;

    const DateWord &word(qsizetype at) const;
    bool is(qsizetype at, DateWordKind kind) const { return word(at).kind == kind; }
    QStringView words(qsizetype at) const { return word(at).span.in(m_text); }
    bool says(qsizetype at, QStringView lower) const;
    bool isIn(qsizetype at, DateWordClass wordClass) const
    {
        return m_vocabulary.has(words(at), wordClass, Qt::CaseInsensitive);
    }
    Tense tenseAt(qsizetype at, qsizetype next) const;
    Choice chosenByTense(qsizetype at, qsizetype next, QDate before, QDate after) const;
    Choice chosenByNearness(qsizetype at, qsizetype next, QDate before, QDate after) const;
    bool isNameNotDate(qsizetype at) const;
    Phrase point(qsizetype next, QDate day, DateUnit unit,
                 DateReason reason = DateReason::Counted) const;
    Phrase point(qsizetype next, Choice choice, DateUnit unit) const
    {
        return point(next, choice.day, unit, choice.reason);
    }
    Phrase countedFrom(QDate from, Phrase phrase) const;
    Phrase unresolved(qsizetype next, const QString &value, DateUnit unit) const;
    static Phrase told(qsizetype next, const QString &value, DateType type);
    void remember(const Phrase &phrase);

    const QStringView m_text;
    const Span m_sentence;
    const Lexicon &m_lexicon;
    const DateVocabulary &m_vocabulary;
    DateContext &m_context;
    const QList<DateWord> m_words;
};

} // namespace onrecord
