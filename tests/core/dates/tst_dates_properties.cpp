// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dates.h"

#include "core/dates/datevocabulary.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/barearticle.h"

#include <rapidcheck.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// What holds for dates in any text, tried on date words put together at random.
class DatesPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesKeepTheirPromise();
};

void DatesPropertiesTest::datesKeepTheirPromise()
{
    const Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    const Result<DateVocabulary> vocabulary = DateVocabulary::fromResources();
    QVERIFY(vocabulary);
    const QStringList words =
        QString::fromUtf8(
            "last|next|this|the|a|of|Friday|May|March|May.|2024|0000|31|30th|two|half|and|"
            "year|weeks|quarter|ago|earlier|late|mid-|end|in|every|daily|now|-|,|.|1990s|"
            "10:30|25:99|p.m.|noon|night|winter|Christmas|New Year’s Eve|century|first|"
            "third|99999999999|’98|before|will|said|😀|”|more than|twenty|decade|"
            "the following|the same|millennium|1/2|2024-02-30|2024-11-05|12/12/12|–|to|3|"
            "other|St. Patrick’s Day|Election Day|nineteen|ended|fiscal|between|couple|"
            "current|each|200000|Days|hundred|St.")
            .split(u'|');
    const bool holds =
        rc::check("dates lie in the text, ascend, and have values", [&](bool isPublished) {
            const auto parts = *rc::gen::container<std::vector<qsizetype>>(
                rc::gen::inRange(qsizetype(0), words.size()));
            QString text;
            for (const qsizetype part : parts)
                text += words[part] + u' ';
            Article article = bareArticle(text);
            if (isPublished)
                article.published = QDate(2026, 11, 17);
            const QList<DateExpression> dates = findDates(Document(article), *lexicon, *vocabulary);
            qsizetype end = 0;
            for (const DateExpression &date : dates) {
                RC_ASSERT(lieIn({date.span}, article.text));
                RC_ASSERT(date.span.begin >= end && !date.span.isEmpty());
                RC_ASSERT(!date.value.isEmpty());
                const bool isSpokenOf = date.reason == DateReason::SpokenOf;
                RC_ASSERT(isPublished || isSpokenOf || !date.anchor.isValid());
                RC_ASSERT(date.reason != DateReason::Written || !date.anchor.isValid());
                RC_ASSERT(date.reason != DateReason::Open || !date.anchor.isValid());
                end = date.span.end;
            }
        });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(DatesPropertiesTest)
#include "tst_dates_properties.moc"
