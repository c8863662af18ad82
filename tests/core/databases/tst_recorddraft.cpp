// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/recorddraft.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// The fields of a record, gathered to the draft of an article.
class RecordDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersFields();
    void keepsWhatWasSaidFirst();
    void putsSummariesAboveAndTheRestBelow();
    void putsASummaryThatIsSaidTwiceOnce();
    void hasNothingBesideNoText();
};

void RecordDraftTest::gathersFields()
{
    ArticleDraft file;
    file.encoding = u"windows-1252"_s;
    RecordDraft record(file);
    record.add(LabelField::Title, u"Ferry"_s);
    record.add(LabelField::Title, u"stays 😀"_s);
    record.add(LabelField::Byline, u"By IDA LUND"_s);
    record.add(LabelField::Outlet, u"The Courier, no. 12"_s);
    record.add(LabelField::Day, u"18 février 2026"_s);
    record.add(LabelField::Language, u"Français"_s);
    record.add(LabelField::Index, u"Ferries (90%)"_s);
    record.add(LabelField::Text, u"It rained."_s);
    const ArticleDraft draft = record.finished();
    QCOMPARE(draft.title, u"Ferry stays 😀"_s);
    QCOMPARE(draft.byline, u"Ida Lund"_s);
    QCOMPARE(draft.outlet, u"The Courier"_s);
    QCOMPARE(draft.published, QDate(2026, 2, 18));
    QCOMPARE(draft.language, u"fr"_s);
    QCOMPARE(draft.encoding, u"windows-1252"_s);
    QCOMPARE(draft.blocks, (QList<DraftBlock>{{.text = u"It rained."_s}}));
}

void RecordDraftTest::keepsWhatWasSaidFirst()
{
    RecordDraft record({});
    record.setOutlet(u"The Courier"_s);
    record.setOutlet(u"Another"_s);
    record.setDay({});
    record.setDay(QDate(2026, 2, 18));
    record.setDay(QDate(2026, 2, 19));
    QCOMPARE(record.finished().outlet, u"The Courier"_s);
    QCOMPARE(record.finished().published, QDate(2026, 2, 18));
}

void RecordDraftTest::putsSummariesAboveAndTheRestBelow()
{
    RecordDraft record({});
    record.add(LabelField::Title, u"Ferry stays; Fuel is cheap, says the board"_s);
    record.partTitle(false);
    record.add(LabelField::Highlight, u"It goes on."_s);
    record.add(LabelField::Caption, u"The ferry"_s);
    record.add(LabelField::Text, DraftBlock{.text = u"Rain"_s, .kind = BlockKind::Headline});
    record.add(LabelField::Correction, u"It was Sunday."_s);
    QCOMPARE(
        record.finished().blocks,
        (QList<DraftBlock>{
            {.text = u"Fuel is cheap, says the board"_s, .kind = BlockKind::Standfirst},
            {.text = u"It goes on."_s, .kind = BlockKind::Standfirst},
            {.text = u"Rain"_s, .kind = BlockKind::Heading},
            {.text = u"The ferry"_s, .kind = BlockKind::Caption, .reason = LeftOutReason::Beside},
            {.text = u"It was Sunday."_s, .reason = LeftOutReason::Beside}}));
}

/// Behind the headline and in a field of its own.
void RecordDraftTest::putsASummaryThatIsSaidTwiceOnce()
{
    const QString summary = u"The islands wait for a second week of rain"_s;
    RecordDraft draft{ArticleDraft()};
    draft.add(LabelField::Title, u"Ferry stays in harbour; "_s + summary);
    draft.add(LabelField::Highlight, summary);
    draft.add(LabelField::Text, u"It rained."_s);
    draft.partTitle(false);
    const ArticleDraft article = draft.finished();
    QCOMPARE(article.title, u"Ferry stays in harbour"_s);
    QCOMPARE(article.blocks.size(), 2);
    QCOMPARE(article.blocks[0].text, summary);
}

void RecordDraftTest::hasNothingBesideNoText()
{
    RecordDraft record({});
    record.add(LabelField::Title, u"Ferry"_s);
    record.add(LabelField::Highlight, u"It goes on."_s);
    record.add(LabelField::Abstract, u"A summary."_s);
    record.add(LabelField::Text, u"None available."_s);
    QVERIFY(!record.hasText());
    QVERIFY(record.finished().blocks.isEmpty());
}

ONRECORD_TEST(RecordDraftTest)
#include "tst_recorddraft.moc"
