// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/citation.h"
#include "tests/support/barearticle.h"
#include "tests/support/drawnreading.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class CitationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cites_data();
    void cites();
    void citesWordsWithoutMarkup();
    void citesWordsOfNobody();
    void leavesOutWhatTheArticleDoesNotSay();

private:
    Reading m_reading;
};

void CitationTest::init()
{
    m_reading = test::sampleReading();
    m_reading.makeLookups();
}

void CitationTest::cites_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("begins");
    QTest::newRow("verbatim") << u"s2"_s << u"“We promised to price one.”, Ada Brandt, “Tower"_s;
    QTest::newRow("a paraphrase says so")
        << u"s7"_s << u"that any such offer existed, Ada Brandt (paraphrase), “Tower"_s;
    QTest::newRow("beyond the BMP")
        << u"s9"_s
        << u"a summer tale 😀 that “nobody will remember” by spring, Ada Brandt (partly "
           "verbatim), “Tower"_s;
    QTest::newRow("silence") << u"s6"_s << u"declined to comment, Falkwerk, “Tower"_s;
}

void CitationTest::cites()
{
    QFETCH(QString, statement);
    QFETCH(QString, begins);
    const QString cited = citation(m_reading, *m_reading.statement(statement));
    QVERIFY2(cited.startsWith(begins), qPrintable(cited));
    QVERIFY2(cited.endsWith(u", Lenmoor Gazette, 17 November 2026"), qPrintable(cited));
}

void CitationTest::citesWordsWithoutMarkup()
{
    const Reading reading = test::markdownReadingOf(
        u"⟦s1-content:“We [*stay*](https://example.org) 😀,&rdquo;⟧ said Ana Ruiz.", {{u"s1"_s}},
        {u"Ana Ruiz"_s});
    const ReadStatement &read = reading.statements[0];
    QCOMPARE(citation(reading, read), u"“We stay 😀,”, Ana Ruiz"_s);
    const Span stay{4, read.statement.content[0].end};
    QCOMPARE(citation(reading, stay), u"“stay 😀,””"_s);
}

void CitationTest::citesWordsOfNobody()
{
    ReadStatement &statement = m_reading.statements[1];
    statement.statement.actors.clear();
    QVERIFY(citation(m_reading, statement).contains(u", speaker unknown, "));
    QVERIFY(citation(m_reading, Span{0, 5}).startsWith(u"“Tower”, “Tower tenants"));
}

void CitationTest::leavesOutWhatTheArticleDoesNotSay()
{
    Article article = bareArticle(m_reading.document.text());
    m_reading.document = Document(article);
    QCOMPARE(citation(m_reading, *m_reading.statement(u"s2"_s)),
             u"“We promised to price one.”, Ada Brandt"_s);
}

} // namespace onrecord

QTEST_GUILESS_MAIN(onrecord::CitationTest)
#include "tst_citation.moc"
