// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/claims.h"

#include "core/claims/checkfeatures.h"
#include "core/claims/checkmodel.h"
#include "core/claims/checkworthiness.h"
#include "core/findings/checkband.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class ClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWhatIsSaid_data();
    void listsWhatIsSaid();
    void listsTheReportersOwn_data();
    void listsTheReportersOwn();
    void leavesOutWhoDidNotComment_data();
    void leavesOutWhoDidNotComment();
    void ranksByTheModel();
    void tellsEqualClaimsApart();
    void takesTheInnermostOfContents();
    void takesManyContentsInOneAnother();

private:
    std::optional<Lexicon> m_lexicon;
};

void ClaimsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

static Document documentOf(const QString &text)
{
    return Document(bareArticle(text));
}

static Statement statementWith(Spans content, VerbKind verb = VerbKind::Says)
{
    Statement statement;
    statement.id = u"s1"_s;
    statement.content = std::move(content);
    statement.verb = verb;
    return statement;
}

static Spans spansOf(const QList<Claim> &claims)
{
    Spans spans;
    for (const Claim &claim : claims)
        spans.append(claim.span);
    return spans;
}

void ClaimsTest::listsWhatIsSaid_data()
{
    QTest::addColumn<QString>("text"); // with the content marked
    QTest::addColumn<VerbKind>("verb");
    QTest::addColumn<QString>("claims"); // with the claims marked

    QTest::newRow("a content") << u"⟦“The ferry was sold,”⟧ she said."_s << VerbKind::Says
                               << u"⟦“The ferry was sold,”⟧ she said."_s;
    QTest::newRow("a claim a sentence")
        << u"⟦“The ferry was sold. Nobody was asked.”⟧"_s << VerbKind::Says
        << u"⟦“The ferry was sold.⟧ Nobody was asked.”"_s;
    QTest::newRow("a question asserts nothing")
        << u"⟦“Why was the ferry sold?”⟧ she said."_s << VerbKind::Says
        << u"“Why was the ferry sold?” she said."_s;
    QTest::newRow("a demand asserts nothing")
        << u"She asked them ⟦to sell the old ferry⟧."_s << VerbKind::Demands
        << u"She asked them to sell the old ferry."_s;
    QTest::newRow("two words assert nothing")
        << u"She called it ⟦“a mess”⟧."_s << VerbKind::Says << u"She called it “a mess”."_s;
    QTest::newRow("beyond the BMP") << u"⟦“The 🚢 ferry was sold,”⟧ she said."_s << VerbKind::Says
                                    << u"⟦“The 🚢 ferry was sold,”⟧ she said."_s;
}

void ClaimsTest::listsWhatIsSaid()
{
    QFETCH(QString, text);
    QFETCH(VerbKind, verb);
    QFETCH(QString, claims);
    const MarkedText sample = MarkedText::parse(text);
    const QList<Claim> found =
        findClaims(documentOf(sample.text), {statementWith(sample.spans, verb)}, *m_lexicon);
    QCOMPARE(withMarks(sample.text, spansOf(found)), claims);
    for (const Claim &claim : found)
        QCOMPARE(claim.statement, u"s1"_s);
}

void ClaimsTest::listsTheReportersOwn_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("figures") << u"⟦Unemployment rose to 7 percent last year.⟧ It rained."_s;
    QTest::newRow("a vote") << u"⟦The council voted 12 to 3 to cut taxes.⟧"_s;
    QTest::newRow("nothing to check") << u"It was a grey and windy afternoon in the harbour."_s;
    QTest::newRow("a question") << u"Did 7 percent of workers lose their jobs?"_s;
    QTest::newRow("a quotation is somebody's") << u"“Unemployment rose to 7 percent last year. "
                                                  u"Taxes rose to 12 percent.” ⟦Wages fell by 3 "
                                                  "percent last year.⟧"_s;
    QTest::newRow("so is one that is not closed, beyond the BMP")
        << u"🚢 “Unemployment rose to 7 percent last year."_s;
    QTest::newRow("a title is not")
        << u"⟦Unemployment rose to 7 percent last year, the report “Work in Norhaven” shows.⟧"_s;
    QTest::newRow("a time stamp") << u"Updated 20 November 2025, 11.52 after 7 percent of votes"_s;
    QTest::newRow("a caption, or a subheading") << u"Unemployment at 7 percent last year"_s;
}

void ClaimsTest::listsTheReportersOwn()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const QList<Claim> found = findClaims(documentOf(sample.text), {}, *m_lexicon);
    QCOMPARE(withMarks(sample.text, spansOf(found)), marked);
    for (const Claim &claim : found)
        QVERIFY(claim.statement.isEmpty());
}

void ClaimsTest::leavesOutWhoDidNotComment_data()
{
    QTest::addColumn<QString>("marked"); // source, cue and the claims
    QTest::newRow("nothing else") << u"🚢 ⟦s:The mayor⟧ ⟦k:did not respond⟧ to 7 requests for "
                                     "comment on 12 percent of taxes."_s;
    QTest::newRow("a time before it")
        << u"By Friday ⟦s:the mayor⟧ ⟦k:had not replied⟧ to 7 requests on 12 percent of taxes."_s;
    QTest::newRow("its object before the source")
        << u"⟦k:No comment⟧ on taxes of 12 percent came from ⟦s:the mayor⟧ last year."_s;
    QTest::newRow("a clause behind it")
        << u"⟦claim:⟦s:The mayor⟧ ⟦k:did not respond⟧, but taxes rose to 12 percent last year.⟧"_s;
    QTest::newRow("a clause before it")
        << u"⟦claim:Taxes rose to 12 percent last year, and ⟦s:the mayor⟧ ⟦k:did not respond⟧.⟧"_s;
    QTest::newRow("another sentence")
        << u"⟦s:The mayor⟧ ⟦k:did not respond⟧. ⟦claim:Taxes rose to 12 percent last year.⟧"_s;
}

void ClaimsTest::leavesOutWhoDidNotComment()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    Statement silence = statementWith({}, VerbKind::NoComment);
    silence.cue = sample.spansNamed(u"k");
    silence.source = sample.spansNamed(u"s");
    QCOMPARE(spansOf(findClaims(documentOf(sample.text), {silence}, *m_lexicon)),
             sample.spansNamed(u"claim"));
}

/// Without the model checkworthiness() ranks them.
void ClaimsTest::ranksByTheModel()
{
    const Result<CheckModel> model = CheckModel::fromResources();
    QVERIFY(model);
    const QString figures = u"Unemployment rose to 7 percent last year."_s;
    const QString feelings = u"It was a grey and windy afternoon in the harbour."_s;
    const QList<Claim> ranked = findClaims(documentOf(figures), {}, *m_lexicon, &*model);
    QCOMPARE(ranked.size(), 1);
    CheckFeatureFinder features(*m_lexicon, model->salts());
    QCOMPARE(ranked.first().checkworthy, model->worth(features.find(figures)));
    for (const Claim &claim : findClaims(documentOf(feelings), {}, *m_lexicon, &*model))
        QCOMPARE(checkBand(claim.checkworthy), CheckBand::Low);
    QCOMPARE(findClaims(documentOf(figures), {}, *m_lexicon).first().checkworthy,
             checkworthiness(findCheckFeatures(figures, *m_lexicon)));
}

void ClaimsTest::tellsEqualClaimsApart()
{
    const QString sentence = u"Unemployment rose to 7 percent last year. "_s;
    const QList<Claim> found = findClaims(documentOf(sentence + sentence), {}, *m_lexicon);
    QCOMPARE(found.size(), 2);
    QVERIFY(found[0].id != found[1].id);
    const QList<Claim> alone = findClaims(documentOf(sentence), {}, *m_lexicon);
    QCOMPARE(alone.first().id, found[0].id);
}

void ClaimsTest::takesTheInnermostOfContents()
{
    const MarkedText sample = MarkedText::parse(
        u"Ana said ⟦that Bo had said ⟦that the old ferry was sold⟧⟧, and left."_s);
    Statement outer = statementWith({sample.spans[0]});
    outer.id = u"outer"_s;
    Statement inner = statementWith({sample.spans[1]});
    inner.id = u"inner"_s;
    const QList<Claim> found = findClaims(documentOf(sample.text), {outer, inner}, *m_lexicon);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().statement, u"inner"_s);
    QCOMPARE(found.first().span, sample.spans[1]);
}

void ClaimsTest::takesManyContentsInOneAnother()
{
    // One statement over everything, one in each sentence of it, and a long chain of hearsay.
    const int many = 5'000;
    const QString sentence = u"The old ferry was sold. "_s;
    const QString link = u"who said that "_s;
    const QString text =
        sentence.repeated(many) + link.repeated(many) + u"the old ferry was sold."_s;
    const qsizetype chain = many * sentence.size();
    QList<Statement> statements{statementWith({{0, chain - 1}})};
    for (int i = 0; i < many; ++i) {
        statements.append(statementWith({{i * sentence.size(), (i + 1) * sentence.size() - 1}}));
        statements.append(statementWith({{chain + (i + 1) * link.size(), text.size() - 1}}));
    }
    QCOMPARE(findClaims(documentOf(text), statements, *m_lexicon).size(), many + 1);
}

ONRECORD_TEST(ClaimsTest)
#include "tst_claims.moc"
