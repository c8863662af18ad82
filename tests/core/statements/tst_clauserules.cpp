// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/clauserules.h"

#include "core/statements/ruledparagraph.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class ClauseRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsStatements_data();
    void findsStatements();
    void staysSilent_data();
    void staysSilent();
    void isCertainOfDeeds_data();
    void isCertainOfDeeds();
    void sharesTheSpeakerOfTheCueBefore();
    void leavesUsedCuesAlone();

private:
    std::optional<Lexicon> m_lexicon;
};

void ClauseRulesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void ClauseRulesTest::findsStatements_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("rules");

    QTest::newRow("that") << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:that the ferry would stop⟧."_s
                          << u"subject-verb-that"_s;
    QTest::newRow("no that") << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:the ferry would stop⟧."_s
                             << u"subject-verb-clause"_s;
    QTest::newRow("to") << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:pledged⟧ ⟦c-a:to stop the ferry⟧."_s
                        << u"subject-verb-infinitive"_s;
    QTest::newRow("an object") << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:criticised⟧ ⟦c-a:the plan⟧."_s
                               << u"subject-verb-object"_s;
    QTest::newRow("behind the clause")
        << u"⟦c-a:The ferry would stop⟧, ⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧."_s << u"clause-subject-verb"_s;
    QTest::newRow("behind the clause, inverted")
        << u"⟦c-a:The ferry would stop⟧, ⟦k-a:said⟧ ⟦s-a:Ana Ruiz⟧."_s << u"clause-subject-verb"_s;
    QTest::newRow("within the clause")
        << u"⟦c-a:The ferry⟧, ⟦s-a:she⟧ ⟦k-a:said⟧, ⟦c-a:would stop⟧."_s
        << u"clause-subject-verb"_s;
    QTest::newRow("a second cue") << u"⟦s-b:⟦s-a:Ana Ruiz⟧⟧ ⟦k-a:said⟧ ⟦c-a:that the ferry would "
                                     u"stop⟧, ⟦k-b:adding⟧ ⟦c-b:that "
                                     "she was sorry⟧."_s
                                  << u"second-cue subject-verb-that"_s;
    QTest::newRow("what a contract states")
        << u"⟦s-a:The contract⟧ ⟦k-a:states⟧ ⟦c-a:that the rent is due⟧."_s
        << u"subject-verb-that"_s;
    QTest::newRow("told by")
        << u"The mayor ⟦k-a:was told by⟧ ⟦s-a:Ana Ruiz⟧ ⟦c-a:that the ferry would stop⟧."_s
        << u"subject-verb-that"_s;
    QTest::newRow("accused by")
        << u"The firm ⟦k-a:was accused by⟧ ⟦s-a:the union⟧ ⟦c-a:of hiding the books⟧."_s
        << u"subject-verb-object"_s;
    QTest::newRow("praised by")
        << u"😀 The firm ⟦k-a:was praised by⟧ ⟦s-a:two towns⟧ ⟦c-a:for saving the mill⟧."_s
        << u"subject-verb-clause"_s;
    QTest::newRow("urged by")
        << u"The firm ⟦k-a:was urged by⟧ ⟦s-a:the union⟧ ⟦c-a:to raise wages⟧."_s
        << u"subject-verb-infinitive"_s;
    QTest::newRow("told by, a quotation")
        << u"Bo Lind ⟦k-a:was told by⟧ ⟦s-a:Ana Ruiz⟧: ⟦c-a:“Go home now.”⟧"_s
        << u"subject-verb-quote"_s;
    QTest::newRow("said by, between commas")
        << u"The road, ⟦k-a:said by⟧ ⟦s-a:Ana Ruiz⟧ ⟦c-a:to be safe⟧, fell."_s
        << u"subject-verb-infinitive"_s;
    QTest::newRow("understood to have told")
        << u"⟦s-a:Ana Ruiz⟧ is understood to ⟦k-a:have told⟧ friends ⟦c-a:that she would go⟧."_s
        << u"subject-verb-that"_s;
    QTest::newRow("words without a verb")
        << u"⟦c-a:By Friday at the latest⟧, ⟦s-a:Ana Ruiz⟧ ⟦k-a:added⟧."_s
        << u"clause-subject-verb"_s;
    QTest::newRow("letters beyond the BMP")
        << u"😀 ⟦s-a:Ana 𝒜uiz⟧ ⟦k-a:said⟧ ⟦c-a:that 😀 the ferry would stop⟧."_s
        << u"subject-verb-that"_s;
}

void ClauseRulesTest::findsStatements()
{
    QFETCH(QString, marked);
    QFETCH(QString, rules);
    const SampleParagraph sample(marked, *m_lexicon);
    RuledParagraph ruled(sample.paragraph(), {});
    readClauses(ruled);
    QCOMPARE(sample.told(ruled.statements()), sample.drawnBy(rules));
}

void ClauseRulesTest::staysSilent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no verb of reporting") << u"The ferry stopped at noon."_s;
    QTest::newRow("passive") << u"The mayor was told that the ferry would stop."_s;
    QTest::newRow("what somebody may say") << u"Ana Ruiz could say that the ferry would stop."_s;
    QTest::newRow("the reporter") << u"I said that the ferry would stop."_s;
    QTest::newRow("a reader") << u"You said that the ferry would stop."_s;
    QTest::newRow("before an answer") << u"After a pause, she replied."_s;
    QTest::newRow("what somebody did") << u"In the end, said the plan would hold."_s;
}

void ClauseRulesTest::staysSilent()
{
    QFETCH(QString, text);
    const SampleParagraph sample(text, *m_lexicon);
    RuledParagraph ruled(sample.paragraph(), {});
    readClauses(ruled);
    QCOMPARE(sample.told(ruled.statements()), QString());
}

void ClauseRulesTest::isCertainOfDeeds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCertain");
    QTest::newRow("accused of") << u"The firm was accused by Ruiz of hiding books."_s << true;
    QTest::newRow("criticised for")
        << u"The firm was criticised by Ruiz for hiding books."_s << true;
    QTest::newRow("told that") << u"The firm was told by Ruiz that it rained."_s << true;
    QTest::newRow("urged to") << u"The firm was urged by Ruiz to raise wages."_s << false;
    QTest::newRow("said that") << u"Ruiz said that it rained."_s << false;
}

/// A tagger has no say then, and the statement is sure.
void ClauseRulesTest::isCertainOfDeeds()
{
    QFETCH(QString, text);
    QFETCH(bool, isCertain);
    const SampleParagraph sample(text, *m_lexicon);
    RuledParagraph ruled(sample.paragraph(), {});
    readClauses(ruled);
    QCOMPARE(ruled.statements().size(), 1);
    QCOMPARE(ruled.statements().first().isCertain, isCertain);
    constexpr double withoutDoubt = 0.9;
    QCOMPARE(ruled.statements().first().confidence >= withoutDoubt, isCertain);
}

void ClauseRulesTest::sharesTheSpeakerOfTheCueBefore()
{
    const SampleParagraph sample(
        u"Ana Ruiz said that the ferry would stop, adding that she was sorry.", *m_lexicon);
    EarlierStatements earlier;
    earlier.count = 5;
    RuledParagraph ruled(sample.paragraph(), earlier);
    readClauses(ruled);
    QCOMPARE(ruled.statements().size(), 2);
    QCOMPARE(ruled.statements()[0].follows, -1);
    QCOMPARE(ruled.statements()[1].follows, 5);
    QVERIFY(ruled.statements()[1].source.range.isEmpty()); // it has none of its own
    QVERIFY(ruled.statements()[1].spans.source == ruled.statements()[0].spans.source);
}

void ClauseRulesTest::leavesUsedCuesAlone()
{
    const SampleParagraph sample(u"Ana Ruiz said that the ferry would stop.", *m_lexicon);
    RuledParagraph ruled(sample.paragraph(), {});
    ruled.useAllCues();
    readClauses(ruled);
    QVERIFY(ruled.statements().isEmpty());
}

ONRECORD_TEST(ClauseRulesTest)
#include "tst_clauserules.moc"
