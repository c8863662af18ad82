// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wordchanges.h"

#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class WordChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheSame_data();
    void saysTheSame();
    void tellsWhatDiffers_data();
    void tellsWhatDiffers();
    void comparesWhatIsTooLongAsOneChange();
    void goesAsFarAsTheFormerWordsDo();
};

void WordChangesTest::saysTheSame_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("now");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("nothing but marks") << u"“ … ”"_s << u"\"...\""_s;
    QTest::newRow("as it was, beyond the BMP") << u"😀 we stay"_s << u"😀 we stay"_s;
    QTest::newRow("case") << u"We stay"_s << u"WE STAY"_s;
    QTest::newRow("marks") << u"“We stay,”"_s << u"«We stay!»"_s;
    QTest::newRow("blanks and line ends") << u"we stay here"_s << u"we\u00A0stay\r\nhere"_s;
    QTest::newRow("normal form") << u"the café"_s << u"the cafe\u0301"_s;
    QTest::newRow("accents") << u"the café"_s << u"the cafe"_s;
    QTest::newRow("apostrophes") << u"we don’t"_s << u"we don't"_s;
    QTest::newRow("a soft hyphen") << u"the harbour"_s << u"the har\u00ADbour"_s;
    QTest::newRow("spelling") << u"the colour of defence"_s << u"the color of defense"_s;
    QTest::newRow("hyphen or none") << u"they co-operate now"_s << u"they cooperate now"_s;
    QTest::newRow("hyphen or blank") << u"a long-term plan"_s << u"a long term plan"_s;
    QTest::newRow("a hyphen at a line's end") << u"the harbour is"_s << u"the har-\nbour is"_s;
    QTest::newRow("minus or dash") << u"it is -5 or \u22125"_s << u"it is –5 or –5"_s;
    QTest::newRow("nothing before the point") << u"by .5 or -.5"_s << u"by 0.5 or -0.5"_s;
    QTest::newRow("spelling at the beginning") << u"Colour of LABOUR"_s << u"color of labor"_s;
    QTest::newRow("grouped thousands") << u"12,500 people"_s << u"12500 people"_s;
}

void WordChangesTest::saysTheSame()
{
    QFETCH(QString, then);
    QFETCH(QString, now);
    QVERIFY(wordChanges(then, now).isEmpty());
    QVERIFY(wordChanges(now, then).isEmpty());
}

void WordChangesTest::tellsWhatDiffers_data()
{
    QTest::addColumn<QString>("then"); // ⟦ ⟧ enclose what differs
    QTest::addColumn<QString>("now");

    QTest::newRow("other words") << u"“I ⟦did take⟧ the money”"_s << u"“I ⟦never saw⟧ the money”"_s;
    QTest::newRow("a negation was put in") << u"we will⟦⟧ sell it"_s << u"we will ⟦not⟧ sell it"_s;
    QTest::newRow("a negation was taken out") << u"we ⟦don’t⟧ sell"_s << u"we ⟦do⟧ sell"_s;
    QTest::newRow("a contraction") << u"we ⟦can⟧ sell"_s << u"we ⟦can't⟧ sell"_s;
    QTest::newRow("a number") << u"😀 ⟦900⟧ people"_s << u"😀 ⟦9,000⟧ people"_s;
    QTest::newRow("a decimal point") << u"⟦1.5⟧ per cent"_s << u"⟦15⟧ per cent"_s;
    QTest::newRow("a decimal point, no group") << u"⟦1.500⟧ m"_s << u"⟦1,500⟧ m"_s;
    QTest::newRow("a point in front") << u"by ⟦.5⟧ per cent"_s << u"by ⟦5⟧ per cent"_s;
    QTest::newRow("a power") << u"some ⟦10⁵⟧ runs"_s << u"some ⟦105⟧ runs"_s;
    QTest::newRow("a half") << u"it is ⟦2½⟧ 😀"_s << u"it is ⟦21/2⟧ 😀"_s;
    QTest::newRow("a dash for a sign") << u"it is ⟦5⟧ degrees"_s << u"it is ⟦–5⟧ degrees"_s;
    QTest::newRow("a unit") << u"it costs ⟦5m⟧"_s << u"it costs ⟦5bn⟧"_s;
    QTest::newRow("a number in words") << u"⟦nine⟧ boats"_s << u"⟦five⟧ boats"_s;
    QTest::newRow("no more") << u"we sell it⟦⟧"_s << u"we sell it ⟦no more⟧"_s;
    QTest::newRow("two names of one sound") << u"Bo ⟦Weber⟧ stays"_s << u"Bo ⟦Webre⟧ stays"_s;
    QTest::newRow("two first names") << u"⟦Denise⟧ Lind"_s << u"⟦Denize⟧ Lind"_s;
    QTest::newRow("a sign") << u"it is ⟦5⟧ degrees"_s << u"it is ⟦-5⟧ degrees"_s;
    QTest::newRow("a currency") << u"it costs ⟦£⟧5m"_s << u"it costs ⟦€⟧5m"_s;
    QTest::newRow("a name") << u"Ana ⟦Ruiz⟧ stays"_s << u"Ana ⟦Ruis⟧ stays"_s;
    QTest::newRow("at both ends") << u"⟦We⟧ stay here ⟦today⟧"_s << u"⟦They⟧ stay here ⟦now⟧"_s;
    QTest::newRow("a blank makes two words") << u"it came ⟦apart⟧"_s << u"it came ⟦a part⟧"_s;
    QTest::newRow("we’re or were") << u"⟦we’re⟧ late"_s << u"⟦were⟧ late"_s;
    QTest::newRow("all of it is gone") << u"⟦we stay⟧"_s << u"⟦⟧"_s;
}

void WordChangesTest::tellsWhatDiffers()
{
    QFETCH(QString, then);
    QFETCH(QString, now);
    const MarkedText former = MarkedText::parse(then);
    const MarkedText present = MarkedText::parse(now);
    Spans thenSpans;
    Spans nowSpans;
    for (const WordChange &change : wordChanges(former.text, present.text)) {
        thenSpans.append(change.then);
        nowSpans.append(change.now);
    }
    QCOMPARE(withMarks(former.text, thenSpans), then);
    QCOMPARE(withMarks(present.text, nowSpans), now);
}

void WordChangesTest::comparesWhatIsTooLongAsOneChange()
{
    const auto many = [](const QString &word) {
        return (word + u' ').repeated(3000);
    };
    const QString then = u"first "_s + many(u"ferry"_s) + u"last"_s;
    const QString now = u"first "_s + many(u"quay"_s) + u"last"_s;
    const QList<WordChange> changes = wordChanges(then, now);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].then, (Span{6, then.size() - 5}));
    QCOMPARE(changes[0].now, (Span{6, now.size() - 5}));
}

void WordChangesTest::goesAsFarAsTheFormerWordsDo()
{
    const QList<ComparedWord> then = comparedWords(u"said Ana Ruiz");
    const QList<ComparedWord> now = comparedWords(u"said the mayor Ana Ruiz on Tuesday");
    const WordComparison forwards = compareWords(then, now, FarEnd::Open);
    QCOMPARE(forwards.reached, 5);
    QCOMPARE(forwards.differing.size(), 1);
    QCOMPARE(forwards.differing[0].nowFirst, 1);
    QCOMPARE(forwards.differing[0].nowLast, 3);

    const QList<ComparedWord> longer = comparedWords(u"On Tuesday she said that Ana Ruiz");
    const WordComparison backwards = compareWordsBackwards(then, longer, FarEnd::Open);
    QCOMPARE(backwards.reached, 4);
    QCOMPARE(backwards.differing.size(), 1);
    QCOMPARE(backwards.differing[0].nowFirst, 4);
    QCOMPARE(backwards.differing[0].thenFirst, 1);
    QCOMPARE(backwards.differing[0].thenLast, 1);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::WordChangesTest)
#include "tst_wordchanges.moc"
