// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/phraserules.h"

#include "core/statements/ruledparagraph.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class PhraseRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsStatements_data();
    void findsStatements();
    void isCertainOfWarnings();
    void usesTheCuesOfSilence();

private:
    std::optional<Lexicon> m_lexicon;
};

void PhraseRulesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void PhraseRulesTest::findsStatements_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("rules");

    QTest::newRow("according to, behind")
        << u"⟦c-a:The ferry will stop⟧, ⟦k-a:according to⟧ ⟦s-a:Ana Ruiz⟧."_s << u"according-to"_s;
    QTest::newRow("according to, in front")
        << u"⟦k-a:According to⟧ ⟦s-a:Ana Ruiz⟧, ⟦c-a:the ferry will stop⟧."_s << u"according-to"_s;
    QTest::newRow("according to, between")
        << u"⟦c-a:The ferry⟧, ⟦k-a:according to⟧ ⟦s-a:Ana Ruiz⟧, ⟦c-a:will stop for good in May⟧."_s
        << u"according-to"_s;
    QTest::newRow("according to what was published on a day")
        << u"⟦k-a:According to⟧ ⟦s-a:a poll published on Wednesday by the union⟧, ⟦c-a:eleven "
           u"farms "
           u"lie below it⟧."_s
        << u"according-to"_s;
    QTest::newRow("according to what was released last week")
        << u"⟦c-a:The ferry will stop⟧, ⟦k-a:according to⟧ ⟦s-a:a report released last week by Ana "
           u"Ruiz⟧."_s
        << u"according-to"_s;
    QTest::newRow("according to somebody on a day")
        << u"⟦c-a:The ferry will stop⟧, ⟦k-a:according to⟧ ⟦s-a:the union⟧ on Wednesday."_s
        << u"according-to"_s;
    QTest::newRow("according to, what looks like an apposition")
        << u"⟦k-a:According to⟧ ⟦s-a:the union⟧, ⟦c-a:eleven farms lie below it⟧."_s
        << u"according-to"_s;
    QTest::newRow("declined") << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:declined to comment⟧."_s << u"no-comment"_s;
    QTest::newRow("did not respond")
        << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:did not respond⟧ to a request."_s << u"no-comment"_s;
    QTest::newRow("could not be reached")
        << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:could not be reached⟧."_s << u"no-comment"_s;
    QTest::newRow("not available")
        << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:was not available⟧ for comment."_s << u"no-comment"_s;
    QTest::newRow("calls") << u"⟦s-a:The firm⟧ ⟦k-a:did not return calls⟧."_s << u"no-comment"_s;
    QTest::newRow("no comment from")
        << u"There was ⟦k-a:no immediate comment⟧ from ⟦s-a:Ana Ruiz⟧ on Friday."_s
        << u"no-comment"_s;
    QTest::newRow("no comment available")
        << u"⟦k-a:No comment⟧ was available from ⟦s-a:the club⟧."_s << u"no-comment"_s;
    QTest::newRow("declined alone")
        << u"The Gazette asked the mayor for comment. ⟦s-a:She⟧ ⟦k-a:declined⟧."_s
        << u"no-comment"_s;
    QTest::newRow("marks around the silence")
        << u"⟦s-a:The mayor⟧ \"⟦k-a:could not be reached⟧\" on Friday."_s << u"no-comment"_s;
    QTest::newRow("words that another cue reports")
        << u"The ministry said in a statement that it “does not comment on individual staff”."_s
        << QString();
    QTest::newRow("words that another cue reports, plain marks")
        << u"The board told the paper it \"could not comment\" on the case."_s << QString();
    QTest::newRow("what a cue reports of its subject")
        << u"Ana Ruiz said she could not comment on the case."_s << QString();
    QTest::newRow("what a cue reports in a letter")
        << u"A friend of 😀 Ruiz said in a letter that he would not respond to “gossip”."_s
        << QString();
    QTest::newRow("what a cue tells somebody")
        << u"Bo Lind told the Gazette that the firm does not comment on cases."_s << QString();
    QTest::newRow("what a cue reports of somebody with a name")
        << u"A friend said that ⟦s-a:Ana Ruiz⟧ ⟦k-a:declined to comment⟧."_s << u"no-comment"_s;
    QTest::newRow("a cue in a clause of the subject")
        << u"⟦s-a:The union, which said it was late⟧, ⟦k-a:declined to comment⟧."_s
        << u"no-comment"_s;
    QTest::newRow("declined something else") << u"He was ill. Sales declined."_s << QString();
    QTest::newRow("declined to say something")
        << u"Ana Ruiz declined to say who paid."_s << QString();
    QTest::newRow("did respond") << u"Ana Ruiz did respond to a request."_s << QString();
    QTest::newRow("whose claim")
        << u"He denied ⟦s-a:Ana Ruiz⟧’s ⟦k-a:claim⟧ ⟦c-a:that the ferry stopped⟧."_s
        << u"noun-of-saying"_s;
    QTest::newRow("her warning")
        << u"It was ⟦s-a:her⟧ ⟦k-a:warning⟧ ⟦c-a:that the ferry stopped⟧."_s << u"noun-of-saying"_s;
    QTest::newRow("his warning of something")
        << u"⟦s-a:Ana Ruiz⟧’s ⟦k-a:warning⟧ ⟦c-a:of storms⟧ was ignored."_s << u"noun-of-saying"_s;
    QTest::newRow("what a report found")
        << u"It was ⟦s-a:the auditor⟧’s ⟦k-a:finding⟧ ⟦c-a:that money was missing⟧."_s
        << u"noun-of-saying"_s;
    QTest::newRow("what a court heard")
        << u"The court ⟦k-a:heard⟧ ⟦c-a:that Lind stole a car⟧."_s << u"subject-verb-that"_s;
    QTest::newRow("what a jury was told")
        << u"The jury ⟦k-a:was told⟧ ⟦c-a:Lind had stolen a car⟧."_s << u"subject-verb-that"_s;
    QTest::newRow("what a court heard, before it")
        << u"⟦c-a:Lind 😀 stole a car⟧, a court ⟦k-a:heard⟧ in June 2025."_s
        << u"clause-subject-verb"_s;
    QTest::newRow("what a jury was told, before it")
        << u"⟦c-a:The state will pay⟧, the jury ⟦k-a:was told⟧."_s << u"clause-subject-verb"_s;
    QTest::newRow("a court that heard a case, behind a clause")
        << u"Lind stole a car, and the court heard the case."_s << QString();
    QTest::newRow("a court that heard somebody")
        << u"Before Lind stole a car, the court heard two men."_s << QString();
    QTest::newRow("a case that a court heard") << u"The court heard the case."_s << QString();
    QTest::newRow("nobody’s claim") << u"It was a claim that the ferry stopped."_s << QString();
    QTest::newRow("letters beyond the BMP")
        << u"⟦c-a:The 😀 𝒻erry will stop 😀⟧, ⟦k-a:according to⟧ ⟦s-a:Ana Ruiz⟧."_s
        << u"according-to"_s;
}

void PhraseRulesTest::findsStatements()
{
    QFETCH(QString, marked);
    QFETCH(QString, rules);
    const SampleParagraph sample(marked, *m_lexicon);
    RuledParagraph ruled(sample.paragraph(), {});
    readNoComment(ruled);
    readAccordingTo(ruled);
    readNounsOfSaying(ruled);
    readHearings(ruled);
    QCOMPARE(sample.told(ruled.statements()), sample.drawnBy(rules));
}

void PhraseRulesTest::isCertainOfWarnings()
{
    for (const auto &[text, isCertain] :
         {std::pair{u"😀 Then Lind’s warning of floods was ignored."_s, true},
          std::pair{u"Then his warning of floods was ignored."_s, false},
          std::pair{u"Then Lind’s claim that it floods was ignored."_s, false}}) {
        const SampleParagraph sample(text, *m_lexicon);
        RuledParagraph ruled(sample.paragraph(), {});
        readNounsOfSaying(ruled);
        QCOMPARE(ruled.statements().size(), 1);
        QCOMPARE(ruled.statements().first().isCertain, isCertain);
    }
}

void PhraseRulesTest::usesTheCuesOfSilence()
{
    const SampleParagraph sample(u"Ana Ruiz declined to comment and said that it rained.",
                                 *m_lexicon);
    RuledParagraph ruled(sample.paragraph(), {});
    readNoComment(ruled);
    QVERIFY(ruled.isUsed(0)); // declined
    QVERIFY(!ruled.isUsed(ruled.cues().size() - 1)); // said
    QCOMPARE(ruled.statements().first().verb.kind, VerbKind::NoComment);
}

ONRECORD_TEST(PhraseRulesTest)
#include "tst_phraserules.moc"
