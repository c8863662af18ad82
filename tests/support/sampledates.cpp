// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampledates.h"

#include "core/findings/enumnames.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/markedtext.h"

#include <QTest>

namespace onrecord {

using namespace Qt::StringLiterals;

DateContext sampleDateContext()
{
    DateContext context;
    context.published = QDate(2026, 11, 17);
    return context;
}

const DateVocabulary &sampleDateVocabulary()
{
    static const DateVocabulary vocabulary = DateVocabulary::fromResources().value();
    return vocabulary;
}

DateSentence sampleDateSentence(QStringView text, const DateContext &context)
{
    static const Lexicon lexicon = Lexicon::fromResources().value();
    return {text, {0, text.size()}, lexicon, sampleDateVocabulary(), context};
}

QString valuesOf(const QList<DateExpression> &dates)
{
    QStringList values;
    for (const DateExpression &date : dates) {
        QString value = date.value;
        if (date.type != DateType::Date)
            value.prepend(toName(date.type) + u' ');
        if (!date.modifier.isEmpty())
            value += u' ' + date.modifier;
        values.append(value);
    }
    return values.join(u", ");
}

Spans spansOf(const QList<DateExpression> &dates)
{
    Spans spans;
    for (const DateExpression &date : dates)
        spans.append(date.span);
    return spans;
}

DatesRead readDates(DateReader reader, const QString &text, const DateContext &context)
{
    const DateSentence in = sampleDateSentence(text, context);
    QList<DateExpression> dates;
    for (qsizetype at = 0; at < in.size();) {
        const DatePhrase phrase = reader(in, at);
        if (!phrase) {
            ++at;
            continue;
        }
        DateExpression date;
        date.span = in.spanOf(at, phrase.next);
        date.type = phrase.type;
        date.value = phrase.value;
        date.modifier = phrase.modifier;
        dates.append(date);
        const DateFarEnd &far = phrase.farEnd;
        if (far.next > 0) {
            date.span = in.spanOf(far.begin, far.next);
            date.value = far.value;
            dates.append(date);
        }
        at = std::max({at + 1, phrase.next, far.next});
    }
    return {withMarks(text, spansOf(dates)), valuesOf(dates)};
}

void compareDatesRead(DateReader reader, const DateContext &context)
{
    QFETCH(QString, marked);
    QFETCH(QString, values);
    const DatesRead read = readDates(reader, MarkedText::parse(marked).text, context);
    QCOMPARE(read.marked, marked);
    QCOMPARE(read.values, values);
}

void addDatesRow(const QString &marked, const QString &values)
{
    QTest::newRow(qPrintable(marked)) << marked << values;
}

} // namespace onrecord
