// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/attributionreport.h"

#include "tests/app/training/goldsample.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

class AttributionReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void weighsWhatIsFound();
    void countsAStatementOnce();
    void comparesWhatIsSaidWithWhatIsTrue();
    void choosesByWorthInCarefulReading();
    void reportsOnEverydayNews();
    void reportsNothing();

private:
    std::optional<Lexicon> m_lexicon;
};

void AttributionReportTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// One that the tagger found, with the words \a spans.
static KnownProposal proposalOf(const TrainingParagraph &paragraph, const RoleSpans &spans,
                                double probability)
{
    KnownProposal known;
    known.paragraph = &paragraph;
    known.proposal.attribution.spans = spans;
    known.score = {probability, 1};
    return known;
}

static QStringList lineOf(const QString &report, const QString &name)
{
    for (const QString &line : report.split(u'\n')) {
        if (line.startsWith(u"  "_s + name + u' '))
            return line.simplified().split(u' ').mid(1);
    }
    return {};
}

/// One of two statements is found, and words that are none.
void AttributionReportTest::weighsWhatIsFound()
{
    const QList<GoldArticle> gold{goldArticle(u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:it rained⟧.\n\n"
                                              "⟦s-b:Oake⟧ ⟦k-b:said⟧ ⟦c-b:it snowed⟧.")};
    const TrainingArticles articles = trainingArticles(gold, {}, *m_lexicon);
    const std::vector<TrainingParagraph> &paragraphs = articles.front().paragraphs;
    KnownProposal right = proposalOf(paragraphs[0], paragraphs[0].gold.front(), 0.9);
    right.match = 0;
    right.proposal.origin = Proposal::Origin::Rules;
    const KnownProposal wrong = proposalOf(paragraphs[1], {{{0, 1}}, {}, {}}, 0.32);
    const QString report = attributionReport(articles, {right, wrong});
    QCOMPARE(lineOf(report, u"tagger"_s), (QStringList{u"0.0"_s, u"0.0"_s, u"0.0"_s}));
    QCOMPARE(lineOf(report, u"30"_s), (QStringList{u"50.0"_s, u"50.0"_s, u"50.0"_s}));
    QCOMPARE(lineOf(report, u"35"_s), (QStringList{u"100.0"_s, u"50.0"_s, u"66.7"_s}));
}

void AttributionReportTest::countsAStatementOnce()
{
    const QList<GoldArticle> gold{goldArticle(u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:it rained all day⟧.")};
    const TrainingArticles articles = trainingArticles(gold, {}, *m_lexicon);
    const TrainingParagraph &paragraph = articles.front().paragraphs.front();
    const RoleSpans whole = paragraph.gold.front();
    RoleSpans half = whole;
    half.content = {{whole.content.front().first, whole.content.front().first + 2}};
    const QString report = attributionReport(
        articles, {proposalOf(paragraph, whole, 0.9), proposalOf(paragraph, half, 0.9)});
    QCOMPARE(lineOf(report, u"tagger"_s), (QStringList{u"50.0"_s, u"100.0"_s, u"66.7"_s}));
}

void AttributionReportTest::comparesWhatIsSaidWithWhatIsTrue()
{
    const QList<GoldArticle> gold{goldArticle(u"😀 ⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:it rained⟧.")};
    const TrainingArticles articles = trainingArticles(gold, {}, *m_lexicon);
    const TrainingParagraph &paragraph = articles.front().paragraphs.front();
    KnownProposal right = proposalOf(paragraph, paragraph.gold.front(), 0.84);
    right.match = 0;
    right.rightSource = true;
    right.score.source = 0.25;
    const KnownProposal wrong = proposalOf(paragraph, paragraph.gold.front(), 0.82);
    const QString report = attributionReport(articles, {right, wrong});
    QVERIFY(report.endsWith(u"statement: said, right, of\n  0.830 0.500 2\n"
                            "source: said, right, of\n  0.250 1.000 1\n"));
}

void AttributionReportTest::choosesByWorthInCarefulReading()
{
    const QList<GoldArticle> gold{goldArticle(u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:it rained⟧.")};
    const TrainingArticles articles = trainingArticles(gold, {}, *m_lexicon);
    const TrainingParagraph &paragraph = articles.front().paragraphs.front();
    KnownProposal doubted = proposalOf(paragraph, paragraph.gold.front(), 0.6);
    QCOMPARE(lineOf(attributionReport(articles, {doubted}), u"45"_s).last(), u"100.0"_s);
    doubted.score.everyday = 0.4;
    QCOMPARE(lineOf(attributionReport(articles, {doubted}), u"45"_s).last(), u"100.0"_s);
    doubted.score.isPolitical = false;
    const QString report = attributionReport(articles, {doubted});
    QCOMPARE(lineOf(report, u"35"_s).last(), u"100.0"_s);
    QCOMPARE(lineOf(report, u"45"_s).last(), u"0.0"_s);
}

void AttributionReportTest::reportsOnEverydayNews()
{
    const QList<GoldArticle> gold{goldArticle(u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:it rained⟧.")};
    const TrainingArticles articles = trainingArticles(gold, {}, *m_lexicon);
    const TrainingParagraph &paragraph = articles.front().paragraphs.front();
    KnownProposal right = proposalOf(paragraph, paragraph.gold.front(), 0.2);
    right.match = 0;
    right.rightSource = true;
    right.score.everyday = 0.9;
    right.score.source = 0.7;
    right.score.isPolitical = false;
    const QString report = everydayReport(articles, {right});
    QCOMPARE(lineOf(report, u"45"_s).last(), u"100.0"_s);
    QVERIFY(report.endsWith(u"everyday: said, right, of\n  0.900 1.000 1\n"
                            "source: said, right, of\n  0.700 1.000 1\n"));
}

void AttributionReportTest::reportsNothing()
{
    QVERIFY(everydayReport({}, {}).isEmpty());
    const QString report = attributionReport({}, {});
    QCOMPARE(lineOf(report, u"35"_s), (QStringList{u"0.0"_s, u"0.0"_s, u"0.0"_s}));
}

ONRECORD_TEST(AttributionReportTest)
#include "tst_attributionreport.moc"
