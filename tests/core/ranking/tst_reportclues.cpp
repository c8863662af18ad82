// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/reportclues.h"

#include "tests/support/drawngrammar.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

#include <cmath>

using namespace onrecord;
using namespace Qt::StringLiterals;

class ReportCluesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seesVerbSourceAndContent();
    void seesRules();
    void seesThatNobodyIsNamed();
    void tellsThingsFromPeople_data();
    void tellsThingsFromPeople();

private:
    /// The clues of the one statement drawn into \a marked.
    ReportClues cluesOf(const QString &marked, QStringView drawn, double ranked = 0.5,
                        std::optional<RuleId> rule = {}, bool same = false) const;

    std::optional<Lexicon> m_lexicon;
};

static bool has(const ReportClues &clues, ReportClue clue)
{
    return clues[size_t(clue)] == 1;
}

void ReportCluesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

ReportClues ReportCluesTest::cluesOf(const QString &marked, QStringView drawn, double ranked,
                                     std::optional<RuleId> rule, bool same) const
{
    const SampleParagraph sample(marked, *m_lexicon);
    const DrawnGrammar grammar(sample.paragraph(), drawn);
    const Proposal proposal{
        {sample.statements().front(), false, false}, {}, false, rule, rule.has_value(), same};
    return reportCluesOf(sample.paragraph(), grammar.parsed(), proposal, ranked);
}

void ReportCluesTest::seesVerbSourceAndContent()
{
    using enum ReportClue;
    const ReportClues clues =
        cluesOf(u"⟦s-a:𝒜na⟧ ⟦k-a:has warned⟧ ⟦c-a:that it rained⟧"_s,
                u"𝒜na/NNP/3/nsubj has/VBZ/3/aux warned/VBN/0/root that/IN/6/mark it/PRP/6/nsubj "
                "rained/VBD/3/ccomp",
                0.8);
    QList<int> seen;
    for (size_t i = 0; i < clues.size(); ++i) {
        if (i != size_t(Ranked) && clues[i] != 0)
            seen.append(int(i));
    }
    QList<int> expected;
    for (const ReportClue clue : {Always, Warns, TakesQuote, TakesClause, TakesObject, Name,
                                  CueFromThird, CueToParticiple, FromThat, NoRule, LongCue})
        expected.append(int(clue));
    QCOMPARE(seen, expected);
    QVERIFY(std::abs(clues[size_t(Ranked)] - std::log(4)) < 1e-9);
}

void ReportCluesTest::seesRules()
{
    using enum ReportClue;
    const QString marked = u"⟦s-a:She⟧ ⟦k-a:said⟧ ⟦c-a:it rained⟧"_s;
    const QStringView drawn = u"She/PRP/2/nsubj said/VBD/0/root it/PRP/4/nsubj rained/VBD/2/ccomp";
    const ReportClues same = cluesOf(marked, drawn, 0.5, RuleId::SubjectVerbClause, true);
    QVERIFY(has(same, RuledClause) && has(same, SameStatement) && !has(same, SameSource));
    const ReportClues source = cluesOf(marked, drawn, 0.5, RuleId::AccordingTo, false);
    QVERIFY(has(source, RuledAccordingTo) && has(source, SameSource) && !has(source, NoRule));
    QVERIFY(has(source, HeOrShe) && has(source, FromPronoun));
}

void ReportCluesTest::seesThatNobodyIsNamed()
{
    using enum ReportClue;
    const ReportClues clues = cluesOf(u"⟦k-a:Explained⟧ ⟦c-a:the plan⟧"_s,
                                      u"Explained/VBD/0/root the/DT/3/det plan/NN/1/dobj", 0);
    QVERIFY(has(clues, NoSource) && !has(clues, ThingSpeaks) && has(clues, FromNoun));
    QVERIFY(std::isfinite(clues[size_t(Ranked)])); // of a probability of 0, too
}

void ReportCluesTest::tellsThingsFromPeople_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("thing");
    QTest::newRow("a thing") << u"lamp"_s << true;
    QTest::newRow("an office") << u"mayor"_s << false;
    QTest::newRow("people") << u"residents"_s << false;
    QTest::newRow("a document") << u"report"_s << false;
}

void ReportCluesTest::tellsThingsFromPeople()
{
    QFETCH(QString, word);
    QFETCH(bool, thing);
    const ReportClues clues = cluesOf(
        u"⟦s-a:The %1⟧ ⟦k-a:said⟧ ⟦c-a:it rained⟧"_s.arg(word),
        u"The/DT/2/det %1/NN/3/nsubj said/VBD/0/root it/PRP/5/nsubj rained/VBD/3/ccomp"_s.arg(
            word));
    QCOMPARE(has(clues, ReportClue::ThingSpeaks), thing);
}

ONRECORD_TEST(ReportCluesTest)
#include "tst_reportclues.moc"
