// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/representativeresolver.h"

#include "tests/support/roomtests.h"
#include "tests/support/samplesource.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class RepresentativeResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhoIsSpokenFor_data();
    void findsWhoIsSpokenFor();
    void tellsWhomElseASpokesmanMayMean();

private:
    std::optional<Lexicon> m_lexicon;
};

void RepresentativeResolverTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void RepresentativeResolverTest::findsWhoIsSpokenFor_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("actors");
    QTest::newRow("a company’s spokeswoman")
        << u"⟦head:A Nordkyst Inc. spokeswoman⟧ said."_s << u"Nordkyst Inc"_s;
    QTest::newRow("a spokesman for a company")
        << u"⟦source:⟦head:a spokesman⟧ for Nordkyst Inc.⟧ said."_s << u"Nordkyst Inc"_s;
    QTest::newRow("a spokesman for the bank")
        << u"⟦source:⟦head:a spokesman⟧ for the Bank of Tarn⟧ said."_s << u"Bank of Tarn"_s;
    QTest::newRow("the company’s spokesman")
        << u"Nordkyst Inc. closed. ⟦head:The company’s spokesman⟧ said."_s << u"Nordkyst Inc"_s;
    QTest::newRow("a person’s spokesman")
        << u"⟦source:⟦head:a spokesman⟧ for Ana Ruiz⟧ said."_s << u"-"_s;
    QTest::newRow("the police of a place")
        << u"Nordkyst Inc. closed. ⟦source:⟦head:a spokesman⟧ for Paris police⟧ said."_s << u"-"_s;
    QTest::newRow("a spokesman of whom is spoken of")
        << u"Nordkyst Inc. denied it on Friday. ⟦head:A spokesman⟧ said."_s << u"Nordkyst Inc"_s;
    QTest::newRow("a spokeswoman of the nearer of two")
        << u"The Bank of Tarn closed in May. Nordkyst Inc. denied it 😀. ⟦head:A spokeswoman⟧ said."_s
        << u"Nordkyst Inc"_s;
    QTest::newRow("the spokesperson, who was named before or not at all")
        << u"Nordkyst Inc. denied it on Friday. ⟦head:The spokesperson⟧ said."_s << u"-"_s;
    QTest::newRow("a spokesman of nobody")
        << u"Ana Ruiz denied it on Friday. ⟦head:A spokesman⟧ said."_s << u"-"_s;
    QTest::newRow("a spokesman of somebody else")
        << u"Nordkyst Inc. denied it on Friday. ⟦source:⟦head:A spokesman⟧ in Oakby⟧ said."_s
        << u"-"_s;
    QTest::newRow("a union spokesman")
        << u"Nordkyst Inc. denied it on Friday. ⟦head:A pilots spokesman⟧ said."_s << u"-"_s;
    QTest::newRow("a spokeswoman of another kind of institution")
        << u"The Bank of Tarn, a charity, closed. ⟦head:A council spokeswoman⟧ said."_s << u"-"_s;
    QTest::newRow("a spokeswoman of the same kind")
        << u"The Bank of Tarn, a charity, closed. ⟦head:A charity spokeswoman⟧ said."_s
        << u"Bank of Tarn"_s;
    QTest::newRow("figures from an office")
        << u"⟦source:⟦head:Figures⟧ from the Norrfell Hydro Council⟧ show."_s
        << u"Norrfell Hydro Council"_s;
    QTest::newRow("a paper’s poll")
        << u"⟦head:An Oakby Courant Ltd poll⟧ found."_s << u"Oakby Courant Ltd"_s;
    QTest::newRow("its report") << u"Nordkyst Inc. closed. ⟦head:Its report⟧ said."_s
                                << u"Nordkyst Inc"_s;
    QTest::newRow("its website, of the subject of its sentence")
        << u"The firm Nordkyst won it. The county council promised a path, according to ⟦head:its website⟧."_s
        << u"the county council"_s;
    QTest::newRow("its own figures, of the subject of its sentence")
        << u"Nordkyst Inc. closed. The Bank of Tarn lost money, according to ⟦head:its own annual figures⟧."_s
        << u"Bank of Tarn"_s;
    QTest::newRow("the report of what it owns")
        << u"Nordkyst Inc. closed. ⟦head:Its parent company’s report⟧ said."_s << u"-"_s;
    QTest::newRow("a spokeswoman of an institution without a name")
        << u"The firm Nordkyst won it. The county council promised a path. ⟦head:A spokeswoman⟧ said."_s
        << u"the county council"_s;
    QTest::newRow("a spokesman of one of two")
        << u"Nordkyst Inc. and the Bank of Tarn signed it. ⟦head:A spokesman⟧ said."_s << u"-"_s;
    QTest::newRow("a report about a company")
        << u"⟦source:⟦head:A report⟧ about Nordkyst Inc.⟧ said."_s << u"-"_s;
    QTest::newRow("no spokesman and no paper")
        << u"⟦source:⟦head:A driver⟧ for Nordkyst Inc.⟧ said."_s << u"-"_s;
    QTest::newRow("where it was posted") << u"⟦head:A Twitter post⟧ said."_s << u"-"_s;
    QTest::newRow("a letter") << u"⟦head:A Nordkyst Inc. letter⟧ said."_s << u"-"_s;
    QTest::newRow("a letter from somebody")
        << u"⟦source:⟦head:The letter⟧ from Sir Ian Oake⟧ said."_s << u"Sir Ian Oake"_s;
    QTest::newRow("a report by somebody with an office")
        << u"⟦source:⟦head:A report⟧ by Mayor Ana Ruiz⟧ said."_s << u"Ana Ruiz"_s;
    QTest::newRow("a report about somebody")
        << u"⟦source:⟦head:A report⟧ about Ana Ruiz⟧ said."_s << u"-"_s;
    QTest::newRow("beyond the BMP")
        << u"😀 ⟦head:A Nordkyst Inc. spokeswoman⟧ 😀 said."_s << u"Nordkyst Inc"_s;
}

void RepresentativeResolverTest::findsWhoIsSpokenFor()
{
    QFETCH(QString, marked);
    const SampleSource sample(marked, *m_lexicon);
    const PronounResolver pronouns(sample.text(), sample.known());
    const DescriptionResolver descriptions(sample.text(), sample.known(), pronouns);
    const PaperIssuers papers(sample.text(), sample.known());
    const RepresentativeResolver resolver(sample.text(), sample.known(), pronouns, descriptions,
                                          papers);
    const SourceResolution found = resolver.resolve(sample.draft());
    QTEST(sample.told(found), "actors");
    QCOMPARE(found.represents, found.isFound());
}

void RepresentativeResolverTest::tellsWhomElseASpokesmanMayMean()
{
    const auto candidatesOf = [this](QStringView marked) {
        const SampleSource sample(marked, *m_lexicon);
        const PronounResolver pronouns(sample.text(), sample.known());
        const DescriptionResolver descriptions(sample.text(), sample.known(), pronouns);
        const PaperIssuers papers(sample.text(), sample.known());
        QStringList names;
        for (const auto &candidate :
             RepresentativeResolver(sample.text(), sample.known(), pronouns, descriptions, papers)
                 .resolve(sample.draft())
                 .candidates)
            names.append(sample.known()[candidate.first].actor.name);
        return names;
    };
    const QStringList two{u"Nordkyst Inc"_s, u"Bank of Tarn"_s};
    QCOMPARE(
        candidatesOf(u"Nordkyst Inc. and the Bank of Tarn signed it. ⟦head:A spokesman⟧ said."),
        two);
    QCOMPARE(candidatesOf(u"Ana Ruiz and Bo Lind signed it. ⟦head:A spokesman⟧ said."),
             QStringList());
}

ONRECORD_TEST(RepresentativeResolverTest)
#include "tst_representativeresolver.moc"
