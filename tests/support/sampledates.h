// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"
#include "core/findings/dateexpression.h"

namespace onrecord {

/// What dates are read against in tests: an article of Tuesday 17 November 2026 that has spoken of
/// no other day.
DateContext sampleDateContext();

/// The program's own list; stops the test where it is damaged.
const DateVocabulary &sampleDateVocabulary();

/// \a text as one sentence. Both arguments must outlive it.
DateSentence sampleDateSentence(QStringView text, const DateContext &context);

/// The values of \a dates with what else tells them: "2026-11-13, DURATION P2D, 2026-11 END".
QString valuesOf(const QList<DateExpression> &dates);
Spans spansOf(const QList<DateExpression> &dates);

/// What one reader reads in a text.
struct DatesRead
{
    QString marked; ///< the text with each expression drawn
    QString values;
};

/// Tries \a reader at every word of \a text, a sentence; the first expression of two that overlap
/// counts.
DatesRead readDates(DateReader reader, const QString &text,
                    const DateContext &context = sampleDateContext());

/// Compares what \a reader reads with the row's columns "marked" and "values".
void compareDatesRead(DateReader reader, const DateContext &context = sampleDateContext());

/// Adds a row of these columns, titled by its text.
void addDatesRow(const QString &marked, const QString &values = {});

} // namespace onrecord
