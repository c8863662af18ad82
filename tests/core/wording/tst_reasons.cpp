// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/page.h"
#include "core/wording/wording.h"
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace onrecord;

class ReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesTheArticle_data();
    void quotesTheArticle();
    void everyRuleHasAReason();
    void saysRightOnlyOfNeighbours();
    void namesACloseRunnerUp();
    void saysWhomItDoubts();
    void knowsTheReadersOwn();
    void readsARowAloud();
    void showsWordsWithoutMarkup();
    void saysWhereAStatementStands_data();
    void saysWhereAStatementStands();
    void excerptEndsWithAWord_data();
    void excerptEndsWithAWord();
};

void ReasonsTest::quotesTheArticle_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("reason");

    QTest::newRow("name and verb after a quotation")
        << u"s1"_s << u"“said” right after “Ana Ruiz”, after a quotation."_s;
    QTest::newRow("declined") << u"s5"_s << u"“declined to comment” after “Vexholm”."_s;
    QTest::newRow("nobody") << u"s6"_s
                            << u"Words in quotation marks that no source could be tied to."_s;
    QTest::newRow("stands for itself") << u"s4"_s
                                       << u"“said” right after “Two officials”, before a clause; "
                                          u"the article gives no name for “Two officials”."_s;
}

void ReasonsTest::quotesTheArticle()
{
    QFETCH(QString, statement);
    QFETCH(QString, reason);
    const Reading reading = sampleReading();
    QCOMPARE(wording::reason(reading, statementIn(reading, statement)), reason);
}

void ReasonsTest::everyRuleHasAReason()
{
    Reading reading = sampleReading();
    for (int rule = 0; rule <= int(RuleId::Reader); ++rule) {
        for (int speaker = 0; speaker <= int(SpeakerReason::Reader); ++speaker) {
            ReadStatement &read = reading.statements[0];
            read.statement.rule = RuleId(rule);
            read.statement.speakerReason = SpeakerReason(speaker);
            const QString reason = wording::reason(reading, read);
            QVERIFY2(reason.size() > 8 && reason.endsWith(u'.') && !reason.contains(u"%"),
                     qPrintable(reason));
            QVERIFY2(!reason.contains(u"“”"), qPrintable(reason));
        }
    }
}

void ReasonsTest::saysRightOnlyOfNeighbours()
{
    Reading reading = sampleReading();
    ReadStatement &read = reading.statements[0];
    read.statement.source = statementIn(reading, u"s2"_s).statement.source;
    QVERIFY(wording::reason(reading, read).contains(u"“said” before “She”"));
}

void ReasonsTest::namesACloseRunnerUp()
{
    const Reading reading = sampleReading();
    QCOMPARE(wording::reason(reading, statementIn(reading, u"s2"_s)),
             u"“denied” right after “She”, before a clause with “that”; “She” is most likely Ana "
             u"Ruiz, who spoke just before; it could also be Bo Lind."_s);
}

void ReasonsTest::saysWhomItDoubts()
{
    Reading reading = sampleReading();
    auto read = std::find_if(reading.statements.begin(), reading.statements.end(),
                             [](const ReadStatement &each) { return each.statement.id == u"s2"; });
    read->statement.actors.clear();
    read->statement.speakerReason = SpeakerReason::None;
    QCOMPARE(wording::reason(reading, *read),
             u"“denied” right after “She”, before a clause with “that”; it is too doubtful that it "
             u"was Ana Ruiz."_s);
    read->statement.candidates.clear();
    QVERIFY(wording::reason(reading, *read).endsWith(u"; nobody is named for it."));
}

void ReasonsTest::knowsTheReadersOwn()
{
    Reading reading = sampleReading();
    ReadStatement &read = reading.statements[0];
    read.origin = Origin::Reader;
    read.statement.rule = RuleId::Reader;
    QCOMPARE(wording::reason(reading, read), u"You marked this statement."_s);
    read.statement.rule = RuleId::QuoteNobody;
    read.statement.speakerReason = SpeakerReason::Reader;
    QVERIFY(wording::reason(reading, read).contains(u"you gave it to Ana Ruiz"));
}

void ReasonsTest::readsARowAloud()
{
    const Reading reading = sampleReading();
    QCOMPARE(wording::spoken(reading, statementIn(reading, u"s2"_s)),
             u"Ana Ruiz denies, paraphrase, that the toll had been raised in secret, paragraph 2, "
             u"to review"_s);
    QCOMPARE(wording::spoken(reading, statementIn(reading, u"s5"_s)),
             u"Vexholm did not comment, paragraph 4"_s);
}

void ReasonsTest::showsWordsWithoutMarkup()
{
    Reading reading = test::markdownReadingOf(
        u"⟦s1-content:“We **stay** 😀\n> so,”⟧ [⟦s1-source:Ana *Ruiz*⟧](https://example.org) "
        "⟦s1-cue:s**a**id⟧.",
        {{u"s1"_s}}, {u"Ana Ruiz"_s});
    ReadStatement &read = reading.statements[0];
    read.statement.rule = RuleId::QuoteVerbSubject;
    const Article &article = reading.document.article();
    QCOMPARE(wording::oneLine(article, read.statement.content), u"“We stay 😀 so,”"_s);
    QCOMPARE(wording::excerpt(article, read.statement.content, 9), u"“We stay…"_s);
    QVERIFY(wording::spoken(reading, read).contains(u"“We stay 😀 so,”, paragraph 1"));
    const QString reason = wording::reason(reading, read);
    QVERIFY2(reason.contains(u"“Ana Ruiz”") && !reason.contains(u'*'), qPrintable(reason));

    // However long what is not seen is.
    const QString link = u"[a](https://example.org/"_s + QString(2000, u'x') + u") b c d e"_s;
    const Article far = articleFromText(link, TextFormat::Markdown).value();
    QCOMPARE(wording::excerpt(far, {{0, link.size()}}, 5), u"a b c…"_s);
}

void ReasonsTest::saysWhereAStatementStands_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("spoken");

    QTest::newRow("headline") << u"Ferry"_s << u"headline"_s << u"headline"_s;
    QTest::newRow("byline") << u"By Ane"_s << u"about the article"_s << u"about the article"_s;
    QTest::newRow("paragraph") << u"It rained"_s << u"¶1"_s << u"paragraph 1"_s;
    QTest::newRow("code") << u"print"_s << u"code"_s << u"code"_s;
    QTest::newRow("comment") << u"nobody"_s << u"not shown"_s << u"not shown"_s;
    QTest::newRow("behind code") << u"It 😀"_s << u"¶2"_s << u"paragraph 2"_s;
}

void ReasonsTest::saysWhereAStatementStands()
{
    QFETCH(QString, words);
    const QString text = u"# Ferry stays\n\nBy Ane Lund\n\nIt rained.\n\n```\nprint()\n```\n\n"
                         "<!-- nobody -->\n\nIt 😀 stopped.\n"_s;
    const Document document(articleFromText(text, TextFormat::Markdown).value());
    QTEST(wording::place(document, text.indexOf(words)), "place");
    QTEST(wording::spokenPlace(document, text.indexOf(words)), "spoken");
}

void ReasonsTest::excerptEndsWithAWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("excerpt");

    QTest::newRow("short enough") << u"The tide turned"_s << u"The tide turned"_s;
    QTest::newRow("cut") << u"The tide turned before noon"_s << u"The tide turned…"_s;
    QTest::newRow("wrapped line") << u"The tide\n   turned"_s << u"The tide turned"_s;
    QTest::newRow("one long word") << QString(40, u'x') << QString(20, u'x') + u'…';
    QTest::newRow("beyond the BMP")
        << u"x"_s + u"😀"_s.repeated(20) << u"x"_s + u"😀"_s.repeated(9) + u'…';
    QTest::newRow("override") << u"a\u202eb"_s << u"a[U+202E]b"_s;
}

void ReasonsTest::excerptEndsWithAWord()
{
    QFETCH(QString, text);
    QFETCH(QString, excerpt);
    QCOMPARE(wording::excerpt(text, 20), excerpt);
    QCOMPARE(wording::excerpt(bareArticle(text), {{0, text.size()}}, 20), excerpt);
}

ONRECORD_TEST(ReasonsTest)
#include "tst_reasons.moc"
