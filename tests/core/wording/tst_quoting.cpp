// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/quotationmarks.h"
#include "core/wording/wording.h"

#include "tests/support/roomtests.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// How words are cut short and put in quotation marks.
class QuotingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsMarksOnce_data();
    void setsMarksOnce();
    void setsNoneWhereASentenceHasThem_data();
    void setsNoneWhereASentenceHasThem();
    void cutsOnce_data();
    void cutsOnce();
    void doublesNothing();
    void leavesOutACommaAtTheEnd_data();
    void leavesOutACommaAtTheEnd();
};

void QuotingTest::setsMarksOnce_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("marked");

    QTest::newRow("a paraphrase") << u"it rains 😀"_s << u"“it rains 😀”"_s;
    QTest::newRow("nothing") << QString() << u"“”"_s;
    QTest::newRow("spoken words") << u"“It rains,”"_s << u"“It rains,”"_s;
    QTest::newRow("cut short") << u"“It rains …"_s << u"“It rains …”"_s;
    QTest::newRow("cut short within others") << u"“The “big rain …"_s << u"“The ‘big rain …’”"_s;
    QTest::newRow("quoted in part")
        << u"the toll is “a gift 😀” to boats"_s << u"“the toll is ‘a gift 😀’ to boats”"_s;
    QTest::newRow("quoted at the end") << u"it is “unfair”"_s << u"“it is ‘unfair’”"_s;
    QTest::newRow("quoted at the beginning") << u"“We” have to stay"_s << u"“‘We’ have to stay”"_s;
    QTest::newRow("quoted straight in part")
        << u"a \"gift\" to boats"_s << u"“a ‘gift’ to boats”"_s;
    QTest::newRow("two quotations") << u"“We stay” … “for now”,"_s << u"“We stay” … “for now”,"_s;
    QTest::newRow("guillemets") << u"«Il pleut …"_s << u"«Il pleut …»"_s;
    QTest::newRow("straight marks") << u"\"It rains …"_s << u"\"It rains …\""_s;
    QTest::newRow("closed outside of it") << u"it rains,” she said"_s << u"“it rains, she said”"_s;
    QTest::newRow("opened and cut") << u"it is “a gift"_s << u"“it is ‘a gift’”"_s;
    QTest::newRow("closed twice") << u"“It rains,””"_s << u"“It rains,”"_s;
    QTest::newRow("German") << u"„Wir bleiben“"_s << u"„Wir bleiben“"_s;
    QTest::newRow("German, cut") << u"„Wir bleiben …"_s << u"„Wir bleiben …“"_s;
    QTest::newRow("German, in part") << u"es ist „ungerecht“ 😀"_s << u"“es ist ‘ungerecht’ 😀”"_s;
    QTest::newRow("pointing inwards") << u"»Vi blir«"_s << u"»Vi blir«"_s;
    QTest::newRow("a mark alone") << u"”"_s << u"“”"_s;
}

void QuotingTest::setsMarksOnce()
{
    QFETCH(QString, words);
    QTEST(wording::inMarks(words), "marked");
}

void QuotingTest::setsNoneWhereASentenceHasThem_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("between");

    QTest::newRow("no marks") << u"next Monday"_s << u"next Monday"_s;
    QTest::newRow("quoted throughout") << u"“A long way 😀”"_s << u"A long way 😀"_s;
    QTest::newRow("quoted in part")
        << u"Last boat “not for sale”"_s << u"Last boat ‘not for sale’"_s;
    QTest::newRow("two quotations") << u"“We stay” … “for now”"_s << u"‘We stay’ … ‘for now’"_s;
}

void QuotingTest::setsNoneWhereASentenceHasThem()
{
    QFETCH(QString, words);
    QTEST(wording::betweenMarks(words), "between");
}

void QuotingTest::cutsOnce_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("quoted");

    QTest::newRow("behind the gap of two parts")
        << u"“We stay here now,” … “for as long as it takes”"_s << u"“We stay here now,”…"_s;
    QTest::newRow("behind a comma")
        << u"that the old quay, which is closed"_s << u"“that the old quay…”"_s;
    QTest::newRow("behind a mark that opens")
        << u"the toll he called “unfair to the islands”"_s << u"“the toll he called…”"_s;
    QTest::newRow("behind a straight mark")
        << u"the toll he calls \" unfair to the islands\""_s << u"“the toll he calls…”"_s;
    QTest::newRow("behind dots") << u"that they would wait … and then leave"_s
                                 << u"“that they would wait…”"_s;
    QTest::newRow("within a quotation in part")
        << u"he calls it “a long way off 😀 for us”"_s << u"“he calls it ‘a long…’”"_s;
}

void QuotingTest::cutsOnce()
{
    QFETCH(QString, words);
    QTEST(wording::quoted(words, 22), "quoted");
}

/// Whatever is quoted in one of these customs and wherever it is cut: no mark and no dots twice at the end, as
/// many marks close as open, and what is quoted is not quoted again.
void QuotingTest::doublesNothing()
{
    const QStringList customs{u"“”"_s, u"„“"_s, u"«»"_s, u"»«"_s, u"\"\""_s};
    const QStringList parts{u"…"_s,   u" … "_s,  u", "_s,  u". "_s,   u"we "_s,
                            u"we "_s, u"stay"_s, u" 😀 "_s, u"stay "_s};
    const QRegularExpression doubled(u"…\\s*…|[“„«»”]{2}|[.,;:]…"_s);
    QRandomGenerator random(20261129);
    for (int round = 0; round < 20'000; ++round) {
        const QString &marks = customs[random.bounded(int(customs.size()))];
        QString words;
        for (int part = random.bounded(1, 14); part > 0; --part) {
            words += parts[random.bounded(int(parts.size()))];
            if (random.bounded(3) == 0)
                words += marks[random.bounded(2)];
        }
        const int limit = random.bounded(6, 30);
        QVERIFY2(wording::excerpt(words, limit).size() <= limit + 1, qPrintable(words));
        const QString shown = wording::quoted(words, limit);
        const QByteArray told = (words + u" gave "_s + shown).toUtf8();
        if (words.simplified().size() > limit)
            QVERIFY2(!shown.right(4).contains(doubled), told.constData());
        const bool isPaired = marks[0] == marks[1] ? shown.count(marks[0]) % 2 == 0
                                                   : shown.count(marks[0]) == shown.count(marks[1]);
        QVERIFY2(isPaired || marks == u"„“", told.constData());
        QVERIFY2(shown.count(u'‘') <= shown.count(u'’'), told.constData());
        QCOMPARE(wording::inMarks(shown), shown);
    }
}

void QuotingTest::leavesOutACommaAtTheEnd_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown");
    QTest::newRow("within marks") << u"“We stay 😀,”"_s << u"“We stay 😀”"_s;
    QTest::newRow("behind marks") << u"“We stay”,"_s << u"“We stay”"_s;
    QTest::newRow("marks in marks") << u"“He said ‘stay,’”"_s << u"“He said ‘stay’”"_s;
    QTest::newRow("without marks") << u"that they stay,"_s << u"that they stay"_s;
    QTest::newRow("in the middle") << u"“Well, we stay.”"_s << u"“Well, we stay.”"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void QuotingTest::leavesOutACommaAtTheEnd()
{
    QFETCH(QString, words);
    QTEST(wording::withoutEndComma(words), "shown");
}

ONRECORD_TEST(QuotingTest)
#include "tst_quoting.moc"
