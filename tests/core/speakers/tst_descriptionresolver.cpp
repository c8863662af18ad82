// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/descriptionresolver.h"

#include "tests/support/barearticle.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplesource.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class DescriptionResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhoIsDescribed_data();
    void findsWhoIsDescribed();
    void findsThoseWithoutAName();
    void leavesArticlesOutInHeadlines();

private:
    std::optional<Lexicon> m_lexicon;
};

void DescriptionResolverTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

static SourceResolution resolved(const SampleSource &sample, const StatementDraft &draft)
{
    const PronounResolver pronouns(sample.text(), sample.known());
    const DescriptionResolver resolver(sample.text(), sample.known(), pronouns);
    return resolver.resolve(draft, resolver.descriptionOfSource(draft));
}

void DescriptionResolverTest::findsWhoIsDescribed_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("actors");
    QTest::newRow("an apposition")
        << u"Ana Ruiz, the mayor of Tarn, left. ⟦head:The mayor⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("of another town")
        << u"Ana Ruiz, the mayor of Tarn, left. ⟦source:⟦head:The mayor⟧ of Oakby⟧ said."_s
        << u"-"_s;
    QTest::newRow("one of many") << u"Ana Ruiz, the mayor of Tarn, left. ⟦head:A mayor⟧ said."_s
                                 << u"-"_s;
    QTest::newRow("the name of an institution")
        << u"The Norrfell Hydro Council met. ⟦head:The council⟧ said."_s
        << u"Norrfell Hydro Council"_s;
    QTest::newRow("the organisation spoken of")
        << u"The boats of Nordkyst Inc. are late. ⟦head:The old ferry company⟧ said."_s
        << u"Nordkyst Inc"_s;
    QTest::newRow("another organisation")
        << u"The boats of Nordkyst Inc. are late. ⟦head:The rival company⟧ said."_s << u"-"_s;
    QTest::newRow("the only one with the title")
        << u"Sen. Ana Ruiz left. ⟦head:The Norrland senator⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("one of two with the title")
        << u"Sen. Ana Ruiz met Sen. Pavel Oake. ⟦head:The Norrland senator⟧ said."_s << u"-"_s;
    QTest::newRow("an age") << u"Ana Ruiz won. ⟦head:The 34-year-old⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("a native") << u"Ana Ruiz won. ⟦head:The Tarn native⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("an actor by birth")
        << u"Martin Oake won. ⟦head:The Tarn-born actor⟧ said."_s << u"Martin Oake"_s;
    QTest::newRow("an actress") << u"Martin Oake won. ⟦head:The Tarn-born actress⟧ said."_s
                                << u"-"_s;
    QTest::newRow("a teenager of many") << u"Ana Ruiz won. ⟦head:A 14-year-old⟧ said."_s << u"-"_s;
    QTest::newRow("an office with a name")
        << u"Ana Ruiz won. ⟦head:The Labour leader⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("an office of whoever holds another")
        << u"Ana Ruiz, the mayor, won. ⟦head:The Labour leader⟧ said."_s << u"-"_s;
    QTest::newRow("an office that was held once")
        << u"Ana Ruiz, the coach, won. ⟦head:The former Tarn captain⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("the same in a word")
        << u"Ana Ruiz, the coach, won. ⟦head:The ex-Tarn captain⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("somebody of a country")
        << u"Ana Ruiz won. ⟦head:The Spaniard⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("somebody of a country that was told")
        << u"Danish coach Ana Ruiz met Bo Lind. ⟦head:The Dane⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("somebody of another country")
        << u"Danish coach Ana Ruiz won. ⟦head:The Swede⟧ said."_s << u"-"_s;
    QTest::newRow("a country of one of two")
        << u"Ana Ruiz met Bo Lind. ⟦head:The Spaniard⟧ said."_s << u"-"_s;
    QTest::newRow("a past office of one of two")
        << u"Ana Ruiz met Bo Lind. ⟦head:The former Tarn captain⟧ said."_s << u"-"_s;
    QTest::newRow("an office without a name")
        << u"Ana Ruiz won. ⟦head:The judge⟧ said."_s << u"-"_s;
    QTest::newRow("an analyst") << u"Ana Ruiz won. ⟦head:The analyst⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("the party of the only one in office")
        << u"Tarn senator Ana Ruiz left. ⟦head:The Republican senator⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("the party of one of two")
        << u"Senator Ana Ruiz met Senator Bo Lind. ⟦head:The Labour senator⟧ said."_s << u"-"_s;
    QTest::newRow("a profession") << u"Chef Ana Ruiz left with Eva Koss. ⟦head:The chef⟧ said."_s
                                  << u"Ana Ruiz"_s;
    QTest::newRow("somebody’s member of parliament")
        << u"Ruiz’s MP, Eva Koss, left with Bo Lind. ⟦head:The MP⟧ said."_s << u"Eva Koss"_s;
    QTest::newRow("a seat of somebody else")
        << u"Ana Ruiz won. ⟦source:⟦head:The Bishop⟧ of Tarn⟧ said."_s << u"-"_s;
    QTest::newRow("a lawmaker") << u"Ana Ruiz won. ⟦head:The MLA⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("an age of nobody")
        << u"Nordkyst Inc. won. ⟦head:The 34-year-old⟧ said."_s << u"-"_s;
    QTest::newRow("several") << u"Ana Ruiz, a harbour official, left. ⟦head:The officials⟧ said."_s
                             << u"-"_s;
    QTest::newRow("beyond the BMP")
        << u"😀 Ana Ruiz, the mayor of Tarn, left. ⟦head:The mayor⟧ 😀 said."_s << u"Ana Ruiz"_s;
}

void DescriptionResolverTest::findsWhoIsDescribed()
{
    QFETCH(QString, marked);
    const SampleSource sample(marked, *m_lexicon);
    const SourceResolution found = resolved(sample, sample.draft());
    QTEST(sample.told(found), "actors");
    if (found.isFound())
        QCOMPARE(found.reason, SpeakerReason::Description);
}

void DescriptionResolverTest::findsThoseWithoutAName()
{
    const SampleSource sample(u"On Friday, harbour officials left. ⟦head:The officials⟧ said.",
                              *m_lexicon);
    const SourceResolution found = resolved(sample, sample.draft());
    QCOMPARE(sample.told(found), u"harbour officials"_s);
    QCOMPARE(found.evidence.in(sample.text().text()), u"harbour officials");
}

void DescriptionResolverTest::leavesArticlesOutInHeadlines()
{
    Article article = bareArticle(u"Mayor leaves Tarn\n\nIt rained."_s);
    article.titleSpan = {0, 17};
    article.blocks.first().kind = BlockKind::Headline;
    const Document document(article);
    QCOMPARE(document.paragraphs().first().kind, BlockKind::Headline);
    const ArticleText text{document, *m_lexicon};
    const KnownActors known(text);
    const PronounResolver pronouns(text, known);
    const DescriptionResolver resolver(text, known, pronouns);
    StatementDraft draft;
    draft.head = {0, 5};
    draft.statement.source = {draft.head};
    QVERIFY(resolver.descriptionOfSource(draft).definite);
    draft.paragraph = 1;
    QVERIFY(!resolver.descriptionOfSource(draft).definite);
}

ONRECORD_TEST(DescriptionResolverTest)
#include "tst_descriptionresolver.moc"
