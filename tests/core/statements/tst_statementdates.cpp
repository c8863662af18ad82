// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/statementdates.h"

#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class StatementDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenItWasSaid_data();
    void tellsWhenItWasSaid();
    void datesPosts();
    void givesADateToTheNearerCue();
    void leavesWhatNamesNoDay();
    void tellsNoDayThatCannotBe_data();
    void tellsNoDayThatCannotBe();
};

static StatementDraft draftOf(const MarkedText &sample, Span cue, const Spans &content)
{
    StatementDraft draft;
    draft.sentence = {0, sample.text.size()};
    draft.statement.cue = {cue};
    draft.statement.content = content;
    return draft;
}

void StatementDatesTest::tellsWhenItWasSaid_data()
{
    QTest::addColumn<bool>("isSaidOn"); // of the marked date

    for (const char *marked :
         {"Ruiz ⟦cue:said⟧ on ⟦date:Tuesday⟧ that ⟦content:the gate is shut⟧.",
          "⟦content:“It is shut,”⟧ Ruiz ⟦cue:told⟧ reporters in Vestby on ⟦date:Tuesday⟧.",
          "On ⟦date:Tuesday⟧, Ruiz, who was ill, ⟦cue:said⟧ ⟦content:it is shut⟧.",
          "Earlier on ⟦date:Tuesday⟧ the mayor of Vestby ⟦cue:said⟧ ⟦content:it is shut⟧.",
          "In a letter to the mayor of Vestby on ⟦date:Tuesday⟧, they ⟦cue:argued⟧ ⟦content:it is "
          "shut⟧.",
          "Ruiz on ⟦date:Tuesday⟧ ⟦cue:denied⟧ ⟦content:it is shut⟧."})
        QTest::newRow(marked) << true;
    for (const char *marked :
         {"Ruiz ⟦cue:said⟧ ⟦content:the gate opens on ⟦date:Tuesday⟧⟧.",
          "Ruiz, who was elected in ⟦date:2019⟧, ⟦cue:said⟧ ⟦content:it is shut⟧.",
          "Ruiz, briefed on ⟦date:Tuesday⟧’s call, ⟦cue:said⟧ ⟦content:it is shut⟧.",
          "As Ruiz ⟦cue:sang⟧ in a ⟦date:1991⟧ song, ⟦content:it is shut⟧.",
          "⟦content:“It is shut,”⟧ ⟦cue:said⟧ Ruiz, who was elected in ⟦date:2019⟧.",
          "⟦content:“It is shut,”⟧ ⟦cue:said⟧ Ruiz of the union of gardeners and growers of the "
          "valley of ⟦date:2019⟧."})
        QTest::newRow(marked) << false;
}

void StatementDatesTest::tellsWhenItWasSaid()
{
    QFETCH(bool, isSaidOn);
    const MarkedText sample = MarkedText::parse(QString::fromUtf8(QTest::currentDataTag()));
    const QList<StatementDraft> drafts{
        draftOf(sample, sample.spanNamed(u"cue"), sample.spansNamed(u"content"))};
    QList<DateExpression> dates(1);
    dates[0].span = sample.spanNamed(u"date");
    dates[0].value = u"2026-11-17"_s;
    const StatementDates dated = dateStatements(sample.text, drafts, dates);
    QCOMPARE(dated.dates[0].role, isSaidOn ? DateRole::SaidOn : DateRole::About);
    QCOMPARE(dated.saidOn, QStringList{isSaidOn ? u"2026-11-17"_s : QString()});
}

void StatementDatesTest::datesPosts()
{
    const MarkedText sample =
        MarkedText::parse(u"The gate is shut — Ana Ruiz 🚢 (@anaruiz) ⟦date:March 3, 2026⟧"_s);
    QList<DateExpression> dates(1);
    dates[0].span = sample.spanNamed(u"date");
    dates[0].value = u"2026-03-03"_s;
    QCOMPARE(dateStatements(sample.text, {}, dates).dates[0].role, DateRole::SaidOn);
}

void StatementDatesTest::givesADateToTheNearerCue()
{
    const MarkedText sample =
        MarkedText::parse(u"Ruiz ⟦cue:said⟧ ⟦so⟧ and Lind ⟦cue:denied⟧ ⟦it⟧ on ⟦date:Friday⟧."_s);
    const Spans cues = sample.spansNamed(u"cue");
    const QList<StatementDraft> drafts{draftOf(sample, cues[0], {sample.spans[0]}),
                                       draftOf(sample, cues[1], {sample.spans[1]})};
    QList<DateExpression> dates(1);
    dates[0].span = sample.spanNamed(u"date");
    dates[0].value = u"2026-11-13"_s;
    QCOMPARE(dateStatements(sample.text, drafts, dates).saidOn,
             QStringList({QString(), u"2026-11-13"_s}));
}

void StatementDatesTest::leavesWhatNamesNoDay()
{
    const MarkedText sample =
        MarkedText::parse(u"Ruiz ⟦cue:said⟧ ⟦now⟧ for ⟦two hours⟧ on ⟦17 November⟧."_s);
    const QList<StatementDraft> drafts{draftOf(sample, sample.spanNamed(u"cue"), {})};
    QList<DateExpression> dates(3);
    for (qsizetype i = 0; i < dates.size(); ++i)
        dates[i].span = sample.spans[i];
    dates[0].value = u"PRESENT_REF"_s;
    dates[1].type = DateType::Duration;
    dates[2].role = DateRole::Published;
    const StatementDates dated = dateStatements(sample.text, drafts, dates);
    QVERIFY(dated.dates == dates);
    QCOMPARE(dated.saidOn, QStringList{QString()});
}

void StatementDatesTest::tellsNoDayThatCannotBe_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isSaidOn");
    QTest::addColumn<QString>("saidOn");
    const auto row = [](const QString &value, bool isSaidOn, bool isTold) {
        QTest::newRow(qPrintable(value)) << value << isSaidOn << (isTold ? value : QString());
    };
    for (const QString &past :
         {u"2026-W46"_s, u"2026-W47"_s, u"2026-11"_s, u"2026"_s, u"2025-W52"_s, u"2026-11-20"_s,
          u"2026-W47-WE"_s, u"2026-11-17TMO"_s, u"2026-W48-2"_s, u"2026-Q4"_s, u"2026-FA"_s,
          u"2026-H2"_s})
        row(past, true, true);
    for (const QString &toCome : {u"2026-W48"_s, u"2027-W01"_s, u"2026-12"_s, u"2027"_s,
                                  u"2026-W48-WE"_s, u"2027-Q1"_s, u"2026-WI"_s, u"2027-H1"_s})
        row(toCome, false, false);
    for (const QString &unknown : {u"XXXX-XX-XX"_s, u"XXXX-WXX-7"_s, u"XXXX-05"_s})
        row(unknown, true, false);
}

void StatementDatesTest::tellsNoDayThatCannotBe()
{
    QFETCH(QString, value);
    QFETCH(bool, isSaidOn);
    QFETCH(QString, saidOn);
    const MarkedText sample = MarkedText::parse(u"😀 Both ⟦cue:are expected⟧ ⟦so⟧ ⟦date:then⟧."_s);
    const QList<StatementDraft> drafts{
        draftOf(sample, sample.spanNamed(u"cue"), {sample.spans[0]})};
    QList<DateExpression> dates(1);
    dates[0].span = sample.spanNamed(u"date");
    dates[0].value = value;
    const StatementDates dated = dateStatements(sample.text, drafts, dates, QDate(2026, 11, 17));
    QCOMPARE(dated.dates[0].role, isSaidOn ? DateRole::SaidOn : DateRole::About);
    QCOMPARE(dated.saidOn, QStringList{saidOn});
    QCOMPARE(dated.dates[0].value, value);
}

ONRECORD_TEST(StatementDatesTest)
#include "tst_statementdates.moc"
