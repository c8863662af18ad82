// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/quotedwords.h"

#include "core/formats/articlereader.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class QuotedWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");

        QTest::newRow("nothing") << u""_s << 0;
        QTest::newRow("a sentence") << u"“We stay,” she said."_s << 4;
        QTest::newRow("a dash between blanks is none") << u"We – all – stay"_s << 3;
        QTest::newRow("an emoji is none") << u"We 😀 stay 😀"_s << 2;
        QTest::newRow("letters beyond the BMP") << u"𝔣𝔢𝔯 x"_s << 2;
        QTest::newRow("any blank parts") << u"a\u00A0b\u2003c\r\nd\te"_s << 5;
    }

    void countsWords()
    {
        QFETCH(QString, text);
        QFETCH(int, words);
        const WordCounts counts(bareArticle(text));
        QCOMPARE(counts.in(Span{0, text.size()}), words);
        int summed = 0;
        for (qsizetype at = 0; at < text.size(); ++at)
            summed += counts.in(Span{at, at + 1});
        QCOMPARE(summed, words);
    }

    void countsAnywhereInALongText()
    {
        // Words of all lengths, so that some begin where the counting of a stretch does.
        QString text;
        QList<qsizetype> begins;
        for (int length = 1; length < 40; ++length) {
            text += QString(length * 7 % 150, u' ');
            begins.append(text.size());
            text += QString(length, u'a') + u' ';
        }
        const WordCounts counts(bareArticle(text));
        for (qsizetype begin = 0; begin <= text.size(); begin += 3) {
            for (qsizetype end = begin; end <= text.size() + 200; end += 5) {
                const auto words = std::count_if(begins.cbegin(), begins.cend(), [&](qsizetype at) {
                    return begin <= at && at < end;
                });
                if (counts.in(Span{begin, end}) != words)
                    QFAIL(qPrintable(u"from %1 to %2"_s.arg(begin).arg(end)));
            }
        }
    }

    void countsWordsAsTheyAreShown()
    {
        const MarkedText sample = MarkedText::parse(
            u"⟦&ldquo;**Un*b*ounded** 😀 [*joy*⟧](https://example.org \"a b\"), `⟦he⟧` said.");
        const Article article = articleFromText(sample.text, TextFormat::Markdown).value();
        const WordCounts counts(article);
        QCOMPARE(counts.in(sample.spans[0]), 2);
        QCOMPARE(counts.in(sample.spans[1]), 1);
        QCOMPARE(counts.in(Span{0, sample.text.size()}), 4);
    }

    void tellsTheKindByEntities()
    {
        const MarkedText sample = MarkedText::parse(
            u"[A](https://example.org \"a\") 😀 ⟦&ldquo;We **stay**,&rdquo;⟧ ⟦she said⟧.");
        const Document document(articleFromText(sample.text, TextFormat::Markdown).value());
        QVERIFY(kindOf(document, {sample.spans[0]}) == StatementKind::Direct);
        QVERIFY(kindOf(document, {sample.spans[1]}) == StatementKind::Indirect);
    }

    void tellsTheKind_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<StatementKind>("kind");

        QTest::newRow("in marks") << u"⟦“We stay,”⟧ she said."_s << StatementKind::Direct;
        QTest::newRow("in straight marks")
            << u"⟦\"We stay,\"⟧ she said."_s << StatementKind::Direct;
        QTest::newRow("in guillemets") << u"⟦«Vi blir»⟧, sa hun."_s << StatementKind::Direct;
        QTest::newRow("nested marks") << u"⟦“We said “no” twice”⟧"_s << StatementKind::Direct;
        QTest::newRow("after a quotation that closed")
            << u"“No,” she said ⟦they would stay⟧."_s << StatementKind::Indirect;
        QTest::newRow("after a straight quotation that closed")
            << u"\"No,\" she said ⟦they would stay⟧."_s << StatementKind::Indirect;
        QTest::newRow("marks of another paragraph")
            << u"“No.\n\n⟦They would stay⟧."_s << StatementKind::Indirect;
        QTest::newRow("a few words in marks")
            << u"She said ⟦it was “a mess” to them all⟧."_s << StatementKind::Mixed;
        QTest::newRow("interrupted")
            << u"⟦“We stay,”⟧ she said, ⟦“for now.”⟧"_s << StatementKind::Direct;
        QTest::newRow("an astral character in front")
            << u"😀 ⟦“We stay 😀”⟧"_s << StatementKind::Direct;
        QTest::newRow("an apostrophe is no mark")
            << u"⟦it’s Ruiz’ boat⟧"_s << StatementKind::Indirect;
    }

    void tellsTheKind()
    {
        QFETCH(QString, marked);
        QFETCH(StatementKind, kind);
        const MarkedText drawn = MarkedText::parse(marked);
        Article article = bareArticle(drawn.text);
        QVERIFY(kindOf(Document(article), drawn.spans) == kind);
    }
};

ONRECORD_TEST(QuotedWordsTest)
#include "tst_quotedwords.moc"
