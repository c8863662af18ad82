// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markdownwords.h"

#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class MarkdownWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoteMarksOut_data();
    void takesNoteMarksOut();
    void keepsTheBreakBeforeANote();
    void tellsLinksToNotes_data();
    void tellsLinksToNotes();
    void tellsTagsAmongWords_data();
    void tellsTagsAmongWords();
    void partsAtBreaks_data();
    void partsAtBreaks();
};

/// A run for each line of \a text.
static WordRuns linesOf(const QString &text, Break before)
{
    WordRuns words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        words.push_back({{at, end}, 0, WordsKind::Plain, at == 0 ? Break::None : before});
        at = end + 1;
    }
    return words;
}

static Spans spansOf(const WordRuns &words)
{
    Spans spans;
    for (const Words &each : words)
        spans.append(each.span);
    return spans;
}

void MarkdownWordsTest::takesNoteMarksOut_data()
{
    QTest::addColumn<QString>("marked"); // ⟦ ⟧ around what is kept

    QTest::newRow("none") << u"⟦It [rained] 😀 ^1.⟧"_s;
    QTest::newRow("references") << u"⟦😀 Orr⟧[^1]⟦ said⟧[^note-2]⟦.⟧"_s;
    QTest::newRow("two together") << u"⟦It rained⟧[^1][^2]⟦.⟧"_s;
    QTest::newRow("at the end") << u"⟦It rained.⟧[^1]"_s;
    QTest::newRow("a label") << u"[^1]: ⟦The minutes 😀.⟧"_s;
    QTest::newRow("a colon behind a reference") << u"⟦She said⟧[^1]⟦: no 😀.⟧"_s;
    QTest::newRow("a backslash before it") << u"⟦Say \\[^1] 😀.⟧"_s;
    QTest::newRow("blanks within") << u"⟦Say [^1 and 2] 😀.⟧"_s;
}

void MarkdownWordsTest::takesNoteMarksOut()
{
    QFETCH(QString, marked);
    const QString text = MarkedText::parse(marked).text;
    const WordRuns kept = withoutNoteMarks(text, linesOf(text, Break::Soft));
    QCOMPARE(withMarks(text, spansOf(kept)), marked);
}

void MarkdownWordsTest::keepsTheBreakBeforeANote()
{
    const QString text = u"It rained\n[^1] 😀.\n[^2]: Twice."_s;
    const WordRuns kept = withoutNoteMarks(text, linesOf(text, Break::Soft));
    QCOMPARE(kept.size(), size_t(3));
    QCOMPARE(kept[1].before, Break::Soft);
    QCOMPARE(kept[2].before, Break::Paragraph);
}

void MarkdownWordsTest::tellsLinksToNotes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<WordsKind>("kind");
    QTest::addColumn<bool>("kept");

    QTest::newRow("a number") << u"12"_s << WordsKind::PageLink << false;
    QTest::newRow("in brackets") << u"[1]"_s << WordsKind::PageLink << false;
    QTest::newRow("a sign") << u"†"_s << WordsKind::PageLink << false;
    QTest::newRow("a year") << u"2019"_s << WordsKind::PageLink << true;
    QTest::newRow("a word") << u"below"_s << WordsKind::PageLink << true;
    QTest::newRow("a number that leads nowhere") << u"12"_s << WordsKind::Plain << true;
    QTest::newRow("beyond the BMP") << u"😀"_s << WordsKind::PageLink << true;
}

void MarkdownWordsTest::tellsLinksToNotes()
{
    QFETCH(QString, words);
    QFETCH(WordsKind, kind);
    const WordRuns runs = withoutNoteMarks(words, {{{0, words.size()}, 0, kind, Break::None}});
    QTEST(!runs.empty(), "kept");
}

void MarkdownWordsTest::tellsTagsAmongWords_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<Break>("kind");

    QTest::newRow("emphasis") << u"<B class=\"x\">"_s << Break::None;
    QTest::newRow("its end") << u"</span>"_s << Break::None;
    QTest::newRow("a comment") << u"<!-- <p> 😀 -->"_s << Break::None;
    QTest::newRow("a line") << u"<br/>"_s << Break::Tag;
    QTest::newRow("a paragraph") << u"<p>"_s << Break::Paragraph;
    QTest::newRow("a cell's end") << u"</TD >"_s << Break::Paragraph;
    QTest::newRow("what nobody knows") << u"<ferry>"_s << Break::None;
    QTest::newRow("half of one") << u"<"_s << Break::None;
}

void MarkdownWordsTest::tellsTagsAmongWords()
{
    QFETCH(QString, tag);
    QTEST(breakAtTag(tag), "kind");
}

void MarkdownWordsTest::partsAtBreaks_data()
{
    QTest::addColumn<Break>("before");
    QTest::addColumn<QString>("marked"); // a run a line
    QTest::addColumn<bool>("isWhole");

    const QString soft = u"⟦The ferry\nstays 😀.\nIt rained.⟧"_s;
    QTest::newRow("soft") << Break::Soft << soft << false;
    QTest::newRow("soft behind a long line")
        << Break::Soft << u'⟦' + u"It rained. "_s.repeated(13) + u"😀⟧\n⟦It stopped.⟧"_s << false;
    QTest::newRow("hard") << Break::Hard << u"⟦The ferry⟧\n⟦Stays 😀.⟧\n⟦– 12 km⟧"_s << false;
    QTest::newRow("hard, the sentence goes on")
        << Break::Hard << u"⟦The ferry 😀\nstays\n, she said.⟧"_s << false;
    QTest::newRow("hard, in a quotation")
        << Break::Hard << u"⟦“We stay 😀.\nAll of us.\nNow,” she said.⟧\n⟦It rained.⟧"_s << false;
    QTest::newRow("hard, in straight marks")
        << Break::Hard << u"⟦She said: \"We stay 😀.\nAll of us.\"⟧\n⟦It rained.⟧"_s << false;
    QTest::newRow("hard, a quotation that is opened again")
        << Break::Hard << u"⟦“We stay 😀.⟧\n⟦“All of us.”⟧"_s << false;
    QTest::newRow("hard, a quotation that nothing closes")
        << Break::Hard << u"⟦“We stay 😀.⟧\n⟦All of us.⟧"_s << false;
    QTest::newRow("hard, an inch before it")
        << Break::Hard << u"⟦A pipe of 5\" 😀.⟧\n⟦She said: \"No.\"⟧"_s << false;
    QTest::newRow("a tag") << Break::Tag << u"⟦The ferry 😀\nStays.”⟧\n⟦It rained.⟧"_s << false;
    QTest::newRow("a tag in a quotation")
        << Break::Tag << u"⟦“We stay 😀.\nAll of us,” she said.⟧"_s << false;
    QTest::newRow("a paragraph") << Break::Paragraph << u"⟦“The ferry 😀⟧\n⟦stays.”⟧"_s << false;
    QTest::newRow("a whole") << Break::Hard << u"⟦The ferry 😀\nStays⟧"_s << true;
    QTest::newRow("nothing") << Break::Hard << u""_s << false;
}

void MarkdownWordsTest::partsAtBreaks()
{
    QFETCH(Break, before);
    QFETCH(QString, marked);
    QFETCH(bool, isWhole);
    const QString text = MarkedText::parse(marked).text;
    const std::vector<WordRuns> parts = partedAtBreaks(text, linesOf(text, before), isWhole);
    Spans spans;
    for (const WordRuns &part : parts)
        spans.append({part.front().span.begin, part.back().span.end});
    QCOMPARE(withMarks(text, spans), marked);
}

ONRECORD_TEST(MarkdownWordsTest)
#include "tst_markdownwords.moc"
