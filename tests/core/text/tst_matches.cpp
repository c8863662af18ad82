// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/matches.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class MatchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void goesOnFromTheCaret();
};

void MatchesTest::finds_data()
{
    QTest::addColumn<QString>("marked"); // ⟦ ⟧ enclose what should be found
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("caseSensitive");
    QTest::addColumn<bool>("wholeWords");

    QTest::newRow("in any case") << u"⟦Quay⟧ and ⟦quay⟧s"_s << u"quay"_s << false << false;
    QTest::newRow("in this case") << u"Quay and ⟦quay⟧s"_s << u"quay"_s << true << false;
    QTest::newRow("whole words") << u"⟦Quay⟧ and quays, a ⟦quay⟧."_s << u"quay"_s << false << true;
    QTest::newRow("not overlapping") << u"⟦aa⟧⟦aa⟧a"_s << u"aa"_s << false << false;
    QTest::newRow("whole words that begin with a mark")
        << u"“a ⟦“quay⟧”"_s << u"“quay"_s << false << true;
    QTest::newRow("after an astral character") << u"😀 ⟦quay⟧ 😀"_s << u"quay"_s << false << true;
    QTest::newRow("an astral character") << u"a ⟦😀⟧ b"_s << u"😀"_s << false << true;
    QTest::newRow("nothing asked for") << u"quay"_s << QString() << false << false;
    QTest::newRow("not there") << u"quay"_s << u"pier"_s << false << false;
}

void MatchesTest::finds()
{
    QFETCH(QString, marked);
    QFETCH(QString, words);
    QFETCH(bool, caseSensitive);
    QFETCH(bool, wholeWords);
    const MarkedText expected = MarkedText::parse(marked);
    QCOMPARE(findMatches(expected.text, words, {caseSensitive, wholeWords}), expected.spans);
}

void MatchesTest::goesOnFromTheCaret()
{
    const Spans matches{{2, 4}, {10, 12}};
    QCOMPARE(matchFrom(matches, 0), 0);
    QCOMPARE(matchFrom(matches, 2), 0);
    QCOMPARE(matchFrom(matches, 3), 1);
    QCOMPARE(matchFrom(matches, 11), 0); // wraps
    QCOMPARE(matchFrom({}, 0), -1);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::MatchesTest)
#include "tst_matches.moc"
