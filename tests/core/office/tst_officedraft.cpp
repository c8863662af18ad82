// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/officedraft.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// The article in an office document: what its head says, and which blocks are the text.
class OfficeDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheHead_data();
    void readsTheHead();
    void findsTheTitleByItsLook_data();
    void findsTheTitleByItsLook();
    void takesNoHeadingBelowTheTextForTheTitle();
    void believesTheFileLast();
    void leavesOutWhatTheTextRepeats();
    void readsWhatIsSetInBoxes();
};

namespace {

const QString runningWords =
    u"The ferry will stay in its harbour until the storm is over, the harbour master said on "
    "Tuesday, and nobody who knows the sound would have sailed that day."_s;

OfficeBlock styled(OfficeRole role, const QString &words, int size = 22)
{
    OfficeBlock block;
    block.role = role;
    block.level = role == OfficeRole::Heading ? 1 : 0;
    block.text = words;
    block.size = size;
    return block;
}

OfficeBlock text(const QString &words, int size = 22)
{
    return styled(OfficeRole::Text, words, size);
}

/// Of a document of these blocks, with two paragraphs behind them.
ArticleDraft draftBelow(QList<OfficeBlock> head)
{
    OfficeDocument document;
    document.blocks = head << text(runningWords) << text(u"“We stay,” she said. "_s + runningWords);
    return draftOf(document);
}

QString keptText(const ArticleDraft &draft)
{
    return articleOf(draft).text;
}

} // namespace

void OfficeDraftTest::readsTheHead_data()
{
    QTest::addColumn<QList<OfficeBlock>>("head");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<QDate>("day");

    const QDate day(2026, 11, 17);
    const auto title = styled(OfficeRole::Title, u"Ferry stays in harbour"_s);
    const auto row = [&](const char *name, const QList<OfficeBlock> &head, const QString &byline,
                         const QString &outlet, QDate published) {
        QTest::newRow(name) << head << byline << outlet << published;
    };
    row("lines below", {title, text(u"By Ida Lund"_s), text(u"Vestby Courier, 17 November 2026"_s)},
        u"Ida Lund"_s, u"Vestby Courier"_s, day);
    row("one line of all", {title, text(u"Ida Lund | Vestby Courier | 17 November 2026"_s)},
        u"Ida Lund"_s, u"Vestby Courier"_s, day);
    row("one paragraph of lines", {title, text(u"By Ida Lund\nVestby Courier, 17 November 2026"_s)},
        u"Ida Lund"_s, u"Vestby Courier"_s, day);
    row("a standfirst between",
        {title, styled(OfficeRole::Subtitle, u"Nobody sails while the storm is on"_s),
         text(u"By Ida Lund"_s)},
        u"Ida Lund"_s, {}, {});
    row("styles for each",
        {title, styled(OfficeRole::Author, u"Ida Lund"_s),
         styled(OfficeRole::Author, u"Ole Berg"_s),
         styled(OfficeRole::Date, u"November 17, 2026"_s)},
        u"Ida Lund and Ole Berg"_s, {}, day);
    row("names one below the other",
        {title, text(u"Ida Lund"_s), text(u"Ole Berg"_s), text(u"November 17, 2026"_s)},
        u"Ida Lund and Ole Berg"_s, {}, day);
    row("a subtitle that is the byline",
        {title, styled(OfficeRole::Subtitle, u"By Ida Lund, 17 November 2026"_s)}, u"Ida Lund"_s,
        {}, day);
    row("the outlet and the day above",
        {text(u"Vestby Courier"_s), text(u"Tuesday, 17 November 2026"_s), title,
         text(u"By Ida Lund"_s)},
        u"Ida Lund"_s, u"Vestby Courier"_s, day);
    row("a page's head above",
        {text(u"Vestby Courier, 17 November 2026 | Page A3"_s), text(u"LOCAL NEWS"_s), title,
         text(u"By Ida Lund"_s)},
        u"Ida Lund"_s, u"Vestby Courier"_s, day);
    row("a page's head alone", {text(u"Tuesday, November 17, 2026 | Page A3"_s), title}, {}, {},
        day);
    row("fields",
        {text(u"Headline: Ferry stays in harbour"_s), text(u"Author: Ida Lund"_s),
         text(u"Published: 17 November 2026"_s), text(u"Outlet: Vestby Courier"_s)},
        u"Ida Lund"_s, u"Vestby Courier"_s, day);
}

void OfficeDraftTest::readsTheHead()
{
    QFETCH(QList<OfficeBlock>, head);
    const ArticleDraft draft = draftBelow(head);
    QCOMPARE(draft.title, u"Ferry stays in harbour"_s);
    QTEST(draft.byline, "byline");
    QTEST(draft.outlet, "outlet");
    QTEST(draft.published, "day");
    const QString kept = keptText(draft);
    QVERIFY2(!kept.contains(u"Lund"_s) && !kept.contains(u"2026"_s), qPrintable(kept));
    QVERIFY(kept.contains(runningWords));
}

void OfficeDraftTest::findsTheTitleByItsLook_data()
{
    QTest::addColumn<QList<OfficeBlock>>("head");
    OfficeBlock bold = text(u"Ferry stays in harbour"_s);
    bold.isBold = true;
    QTest::newRow("a heading") << QList{text(u"Exclusive"_s),
                                        styled(OfficeRole::Heading, u"Ferry stays in harbour"_s)};
    QTest::newRow("the largest type")
        << QList{text(u"Release at once"_s), text(u"Ferry stays in harbour"_s, 40)};
    QTest::newRow("type that is larger only for the outlet")
        << QList{text(u"Vestby Courier"_s, 60), text(u"Ferry stays in harbour"_s, 40)};
    QTest::newRow("bold") << QList{text(u"Release at once"_s), bold};
    QTest::newRow("nothing but its place") << QList{text(u"Ferry stays in harbour"_s)};
    QTest::newRow("two paragraphs of a title") << QList{styled(OfficeRole::Title, u"Ferry stays"_s),
                                                        styled(OfficeRole::Title, u"in harbour"_s)};
}

void OfficeDraftTest::findsTheTitleByItsLook()
{
    QFETCH(QList<OfficeBlock>, head);
    const ArticleDraft draft = draftBelow(head);
    QCOMPARE(draft.title, u"Ferry stays in harbour"_s);
    QVERIFY(keptText(draft).startsWith(u"Ferry stays in harbour\n\n"_s + runningWords));
}

void OfficeDraftTest::takesNoHeadingBelowTheTextForTheTitle()
{
    const QString quoted =
        u"“We stay where we are until the storm is over,” she said, “and so do you.”"_s;
    const ArticleDraft draft =
        draftBelow({text(u"Ferry stays in harbour"_s, 40), text(quoted),
                    text(quoted + u" Again."_s), styled(OfficeRole::Heading, u"What it costs"_s)});
    QCOMPARE(draft.title, u"Ferry stays in harbour"_s);
    QVERIFY(keptText(draft).contains(u"What it costs"_s));
}

void OfficeDraftTest::believesTheFileLast()
{
    OfficeDocument document;
    document.title = u"Ferry stays in harbour"_s;
    document.creator = u"Per Desk"_s;
    document.blocks = {text(runningWords), text(runningWords)};
    QCOMPARE(draftOf(document).title, u"Ferry stays in harbour"_s);
    QCOMPARE(draftOf(document).byline, QString());
    document.title = u"Untitled 1"_s;
    QCOMPARE(draftOf(document).title, QString());
    document.title = u"Another article"_s;
    document.blocks.prepend(styled(OfficeRole::Title, u"Ferry stays in harbour"_s));
    QCOMPARE(draftOf(document).title, u"Ferry stays in harbour"_s);
}

void OfficeDraftTest::leavesOutWhatTheTextRepeats()
{
    OfficeBlock repeated = text(u"NOBODY WHO KNOWS THE SOUND"_s);
    repeated.isInBox = true;
    OfficeBlock caption = text(u"The ferry on Tuesday"_s);
    caption.isInBox = true;
    const ArticleDraft draft =
        draftBelow({styled(OfficeRole::Title, u"Ferry stays"_s), repeated, caption});
    QCOMPARE(draft.blocks[1].reason, LeftOutReason::Repeated);
    QCOMPARE(draft.blocks[2].reason, LeftOutReason::None);
    QCOMPARE(draft.blocks[2].kind, BlockKind::Caption);
    const ArticleDraft quoted = draftBelow(
        {styled(OfficeRole::Title, u"Ferry stays"_s), text(u"“in its harbour until”"_s)});
    QCOMPARE(quoted.blocks[1].reason, LeftOutReason::Repeated);
    // A paragraph that begins and ends with what somebody said is text, which a box may repeat.
    OfficeBlock said = text(u"We stay because it was dark"_s);
    said.isInBox = true;
    const ArticleDraft boxed = draftBelow(
        {styled(OfficeRole::Title, u"Ferry stays"_s), said,
         text(u"“We stay because it was dark,” said Ida Lund. “Nobody sailed that night.”"_s)});
    QCOMPARE(boxed.blocks[1].reason, LeftOutReason::Repeated);
    QCOMPARE(boxed.blocks[2].reason, LeftOutReason::None);
}

void OfficeDraftTest::readsWhatIsSetInBoxes()
{
    OfficeDocument document;
    document.blocks = {styled(OfficeRole::Title, u"Ferry stays in harbour"_s), text(runningWords),
                       text(runningWords)};
    for (OfficeBlock &block : document.blocks)
        block.isInBox = true;
    const ArticleDraft draft = draftOf(document);
    QCOMPARE(draft.title, u"Ferry stays in harbour"_s);
    QCOMPARE(draft.blocks[1].kind, BlockKind::Paragraph);
    QCOMPARE(draft.blocks[1].reason, LeftOutReason::None);
}

ONRECORD_TEST(OfficeDraftTest)
#include "tst_officedraft.moc"
