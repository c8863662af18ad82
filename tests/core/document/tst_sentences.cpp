// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/sentences.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsSentences_data()
    {
        QTest::addColumn<QString>("marked");

        QTest::newRow("none") << u"   "_s;
        QTest::newRow("two") << u"⟦The gate is shut.⟧ ⟦Nobody came.⟧"_s;
        QTest::newRow("without a full stop") << u"⟦Gate shut⟧"_s;
        QTest::newRow("title before a name") << u"⟦Lt. Gen. Ruiz left.⟧ ⟦Sen. Oake stayed.⟧"_s;
        QTest::newRow("councillors and aldermen")
            << u"⟦Cllr. Roe met Ald. Finch.⟧ ⟦Ald. Finch stayed.⟧"_s;
        QTest::newRow("right honourable") << u"⟦Then Rt. Hon. Oake left.⟧"_s;
        QTest::newRow("a title that ends a sentence") << u"⟦She became Provost.⟧ ⟦Oake left.⟧"_s;
        QTest::newRow("an answer before a title") << u"⟦Vallon said no.⟧ ⟦Mr. Oake said yes.⟧"_s;
        QTest::newRow("a word that is a state with a capital")
            << u"⟦Vallon was ill.⟧ ⟦Oake sat in the sun.⟧ ⟦Kroll 😀 sat.⟧ ⟦Bo Lind left.⟧"_s;
        QTest::newRow("a state") << u"⟦Peoria, Ill. Treasurer Bo Lind left.⟧"_s;
        QTest::newRow("a number sign") << u"⟦She lives at No. 10 now.⟧"_s;
        QTest::newRow("initial") << u"⟦J. R. Vallon left.⟧ ⟦He was tired.⟧"_s;
        QTest::newRow("a letter at the end, then words")
            << u"⟦Ruiz was on X.⟧ ⟦“Pay them,” he wrote.⟧"_s;
        QTest::newRow("a letter at the end") << u"⟦They took vitamin C.⟧ ⟦She did not.⟧"_s;
        QTest::newRow("initial after a small word") << u"⟦It was sent by J. Vallon.⟧"_s;
        QTest::newRow("initial and a nickname") << u"⟦It was sent by R. “Bud” Oake.⟧"_s;
        QTest::newRow("initial before a particle") << u"⟦It was sent by J. van Roe.⟧"_s;
        QTest::newRow("country in a name") << u"⟦The U.S. Senate met.⟧"_s;
        QTest::newRow("country at the end") << u"⟦She moved to the U.S.⟧ ⟦He stayed.⟧"_s;
        QTest::newRow("an hour at the end") << u"⟦It fell at 5 p.m.⟧ ⟦Kroll said so.⟧"_s;
        QTest::newRow("an hour and its zone") << u"⟦It fell at 5 p.m. EST Tuesday.⟧"_s;
        QTest::newRow("a month at the end") << u"⟦They met in Jan.⟧ ⟦Kroll said so.⟧"_s;
        QTest::newRow("a month and its day") << u"⟦They met on Jan. 5 in Vestby.⟧"_s;
        QTest::newRow("number with a point") << u"⟦It rose 2.5 percent.⟧"_s;
        QTest::newRow("full stop inside the marks") << u"⟦“We stay.”⟧ ⟦Nobody left.⟧"_s;
        QTest::newRow("question goes on, small") << u"⟦“Who now?” she asked.⟧ ⟦Nobody knew.⟧"_s;
        QTest::newRow("question goes on, name") << u"⟦“Who now?” Ana Ruiz asked.⟧"_s;
        QTest::newRow("question, then another matter") << u"⟦“Who now?”⟧ ⟦The Gate was shut.⟧"_s;
        QTest::newRow("inside a quotation") << u"⟦“We stay.⟧ ⟦We always did,” he said.⟧"_s;
        QTest::newRow("trailing dots") << u"⟦And so on ...⟧ ⟦The end.⟧"_s;
        QTest::newRow("bracketed") << u"⟦(It rained.)⟧ ⟦She left.⟧"_s;
        QTest::newRow("beyond the BMP") << u"⟦😀 Yes.⟧ ⟦😀 No.⟧"_s;
        QTest::newRow("May is a month, and a word") << u"⟦He left in May.⟧ ⟦She stayed.⟧"_s;
    }

    void cutsSentences()
    {
        QFETCH(QString, marked);
        const Result<Lexicon> lexicon = Lexicon::fromResources();
        QVERIFY(lexicon);
        const MarkedText expected = MarkedText::parse(marked);
        const Spans found = findSentences(expected.text, {0, expected.text.size()}, *lexicon);
        QCOMPARE(withMarks(expected.text, found), withMarks(expected.text, expected.spans));
        QVERIFY(lieIn(found, expected.text));
    }

    /// A book without a line break is cut as its sentences are by themselves.
    void cutsAParagraphOfAnyLength()
    {
        const Result<Lexicon> lexicon = Lexicon::fromResources();
        QVERIFY(lexicon);
        const QStringList sentences{u"Lt. Gen. Ruiz left."_s, u"“Who now?” she asked."_s,
                                    u"The U.S. Senate met in 2.5 hours 😀."_s,
                                    u"They went "_s + QString(u"on and "_s).repeated(4000)
                                        + u"on."_s};
        QString text;
        Spans expected;
        for (qsizetype i = 0; i < 6000; ++i) {
            const QString &sentence = sentences[i % 1000 == 999 ? 3 : i % 3];
            expected.append({text.size(), text.size() + sentence.size()});
            text += sentence + u' ';
        }
        QCOMPARE(findSentences(text, {0, text.size()}, *lexicon), expected);
    }
};

ONRECORD_TEST(SentencesTest)
#include "tst_sentences.moc"
