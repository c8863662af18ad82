// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/notemarks.h"

#include "core/formats/articlereader.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class NoteMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMarks_data();
    void findsMarks();
    void leavesMarkupAlone();
};

void NoteMarksTest::findsMarks_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("brackets") << u"The mill will close,⟦[1]⟧ she said.⟦[12]⟧"_s;
    QTest::newRow("behind a word") << u"The mill⟦[1]⟧ will close 😀."_s;
    QTest::newRow("behind a closing mark") << u"“It is done,”⟦[1]⟧ she said."_s;
    QTest::newRow("two") << u"It closed.⟦[1]⟧⟦[2]⟧"_s;
    QTest::newRow("a note") << u"It closed.⟦[note 1]⟧ It opened.⟦[a]⟧"_s;
    QTest::newRow("raised") << u"“It is done,”⟦¹⟧ she said.⟦²⟧"_s;
    QTest::newRow("raised, two digits") << u"It is done.⟦¹²⟧"_s;
    QTest::newRow("square metres") << u"It has 40 m² and x³."_s;
    QTest::newRow("an insertion") << u"“[The mill] is [now] ours,” she said."_s;
    QTest::newRow("a year") << u"It closed[2019]."_s;
    QTest::newRow("the note itself") << u"It closed.⟦[1]⟧\n\n[1] Ruiz said so in 2019."_s;
}

void NoteMarksTest::findsMarks()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const Result<Article> article = articleFromText(sample.text, TextFormat::Plain);
    QVERIFY(article);
    Spans found;
    for (const Markup &mark : findNoteMarks(Document(*article)))
        found.append(mark.span);
    QCOMPARE(withMarks(sample.text, found), marked);
}

void NoteMarksTest::leavesMarkupAlone()
{
    const Result<Article> article =
        articleFromText(u"The **mill**[1](https://t.example/1) closed.[2]"_s, TextFormat::Markdown);
    QVERIFY(article);
    const QList<Markup> found = findNoteMarks(Document(*article));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().span.in(article->text).toString(), u"[2]"_s);
}

ONRECORD_TEST(NoteMarksTest)
#include "tst_notemarks.moc"
