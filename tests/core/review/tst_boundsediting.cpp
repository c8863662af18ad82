// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/boundsediting.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class BoundsEditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void takesEachEnd();
    void leavesRoomForNeighbours();
    void addsAndDropsParts();
    void staysBetweenLetters();
};

void BoundsEditingTest::moves_data()
{
    QTest::addColumn<QString>("text"); // from ⟦a⟧ to ⟦b⟧
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("end");
    QTest::addColumn<bool>("forward");
    const auto row = [](const char *name, const char16_t *text, BoundStep step, bool end,
                        bool forward) {
        QTest::newRow(name) << QString::fromUtf16(text) << int(step) << end << forward;
    };
    row("a letter beyond the BMP", u"⟦b:⟦a:We stay⟧😀⟧ here.", BoundStep::Letter, true, true);
    row("a letter with its accent, back", u"⟦a:⟦b:We sta⟧y\u0301⟧ here.", BoundStep::Letter, true,
        false);
    row("the beginning by a letter", u"“⟦a:W⟦b:e stay⟧⟧”", BoundStep::Letter, false, true);
    row("a word", u"⟦b:⟦a:We stay⟧ here⟧.", BoundStep::Word, true, true);
    row("a word back", u"⟦a:⟦b:We⟧ stay⟧ here.", BoundStep::Word, true, false);
    row("the beginning by a word", u"⟦a:We ⟦b:stay⟧⟧ here.", BoundStep::Word, false, true);
    row("the beginning by a word back", u"⟦b:They ⟦a:stay⟧⟧ here.", BoundStep::Word, false, false);
    row("a sentence", u"⟦b:⟦a:We stay.⟧ They go.⟧ So be it.", BoundStep::Sentence, true, true);
    row("the rest of a sentence", u"⟦b:⟦a:We⟧ stay.⟧ They go.", BoundStep::Sentence, true, true);
    row("the beginning by a sentence", u"⟦a:We stay. ⟦b:They go.⟧⟧", BoundStep::Sentence, false,
        true);
    row("to the end of the paragraph", u"⟦b:⟦a:We⟧ stay. They go.⟧\n\nSo be it.",
        BoundStep::Paragraph, true, true);
    row("to its beginning", u"One.\n\n⟦b:We ⟦a:stay⟧⟧. They go.", BoundStep::Paragraph, false,
        false);
}

void BoundsEditingTest::moves()
{
    QFETCH(QString, text);
    QFETCH(int, step);
    QFETCH(bool, end);
    QFETCH(bool, forward);
    const MarkedText marked = MarkedText::parse(text);
    BoundsEditing editing(bareDocument(marked.text), {marked.spanNamed(u"a")});
    editing.take(0, end);
    QVERIFY(editing.move(BoundStep(step), forward));
    QCOMPARE(editing.parts(), Spans{marked.spanNamed(u"b")});
}

void BoundsEditingTest::takesEachEnd()
{
    const MarkedText marked = MarkedText::parse(u"⟦a:We⟧ stay ⟦b:here⟧."_s);
    BoundsEditing editing(bareDocument(marked.text),
                          {marked.spanNamed(u"a"), marked.spanNamed(u"b")});
    QCOMPARE(editing.place(), marked.spanNamed(u"b").end);
    editing.takeNext(true);
    QCOMPARE(editing.place(), marked.spanNamed(u"a").begin);
    editing.takeNext(true);
    QCOMPARE(editing.place(), marked.spanNamed(u"a").end);
    editing.takeNext(false);
    editing.takeNext(false);
    QCOMPARE(editing.place(), marked.spanNamed(u"b").end);
}

void BoundsEditingTest::leavesRoomForNeighbours()
{
    const MarkedText marked = MarkedText::parse(u"⟦a:We⟧ stay ⟦b:here⟧."_s);
    BoundsEditing editing(bareDocument(marked.text),
                          {marked.spanNamed(u"a"), marked.spanNamed(u"b")});
    editing.take(0, true);
    QVERIFY(editing.move(BoundStep::Word, true));
    const Spans before = editing.parts();
    QVERIFY(!editing.move(BoundStep::Word, true)); // into the next part
    QVERIFY(!editing.move(BoundStep::Paragraph, true));
    QCOMPARE(editing.parts(), before);
    QVERIFY(editing.moveTo(marked.text.size()));
    QCOMPARE(editing.place(), marked.spanNamed(u"b").begin);
    editing.moveTo(0);
    QCOMPARE(editing.parts().first().length(), 1); // never empty
}

void BoundsEditingTest::addsAndDropsParts()
{
    const MarkedText marked = MarkedText::parse(u"⟦a:“We stay,”⟧ ⟦new:she⟧ said, “here.”"_s);
    BoundsEditing editing(bareDocument(marked.text), {marked.spanNamed(u"a")});
    QVERIFY(!editing.dropPart());
    QVERIFY(editing.addPart());
    QCOMPARE(editing.parts(), (Spans{marked.spanNamed(u"a"), marked.spanNamed(u"new")}));
    QCOMPARE(editing.part(), 1);
    QVERIFY(editing.dropPart());
    QCOMPARE(editing.parts(), Spans{marked.spanNamed(u"a")});
    BoundsEditing last(bareDocument(marked.text), {{0, marked.text.size()}});
    QVERIFY(!last.addPart());
}

void BoundsEditingTest::staysBetweenLetters()
{
    const MarkedText marked = MarkedText::parse(u"⟦a:We 😀⟧ stay"_s);
    BoundsEditing editing(bareDocument(marked.text), {marked.spanNamed(u"a")});
    QVERIFY(editing.moveTo(marked.spanNamed(u"a").end - 1)); // in the middle of a face
    QCOMPARE(editing.place(), marked.spanNamed(u"a").end - 2);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::BoundsEditingTest)
#include "tst_boundsediting.moc"
