// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "core/wording/citation.h"
#include "tests/support/barearticle.h"
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"

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
    void closesWhatIsOpen_data();
    void closesWhatIsOpen();
    void quotesSelectedWords_data();
    void quotesSelectedWords();
    void tellsAParaphrase();
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
    QCOMPARE(citation(reading, stay), u"“stay 😀,”, Ana Ruiz"_s);
}

void CitationTest::closesWhatIsOpen_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("cited");
    QTest::newRow("goes on in the next paragraph")
        << u"⟦s1-content:“We 😀 stay.⟧\n\n⟦s1-content:“And wait.”⟧ said Ana Ruiz."_s
        << u"“We 😀 stay.” … “And wait.”, Ana Ruiz"_s;
    QTest::newRow("begins outside")
        << u"“Well, ⟦s1-content:we stay,”⟧ said Ana Ruiz."_s << u"“we stay,”, Ana Ruiz"_s;
    QTest::newRow("straight") << u"⟦s1-content:\"We stay,⟧ said Ana Ruiz."_s
                              << u"\"We stay,\", Ana Ruiz"_s;
    QTest::newRow("guillemets") << u"⟦s1-content:« We stay⟧ said Ana Ruiz."_s
                                << u"« We stay», Ana Ruiz"_s;
}

void CitationTest::closesWhatIsOpen()
{
    QFETCH(QString, marked);
    QFETCH(QString, cited);
    const Reading reading =
        test::readingOf(MarkedText::parse(marked), {{u"s1"_s}}, {u"Ana Ruiz"_s});
    QCOMPARE(citation(reading, reading.statements[0]), cited);
}

void CitationTest::quotesSelectedWords_data()
{
    QTest::addColumn<QString>("marked"); // the selection is marked "x"
    QTest::addColumn<QString>("cited");
    QTest::newRow("with the end of the quotation")
        << u"⟦s1-content:“We ⟦x:stay 😀,”⟧⟧ said Ana Ruiz."_s << u"“stay 😀,”, Ana Ruiz"_s;
    QTest::newRow("with its beginning")
        << u"⟦s1-content:⟦x:“We stay⟧ 😀,”⟧ said Ana Ruiz."_s << u"“We stay”, Ana Ruiz"_s;
    QTest::newRow("all of it") << u"⟦s1-content:⟦x:“We stay,” ⟧⟧ said Ana Ruiz."_s
                               << u"“We stay,”, Ana Ruiz"_s;
    QTest::newRow("more than the statement")
        << u"⟦x:⟦s1-content:“We stay,”⟧ said⟧ Ana Ruiz."_s << u"“‘We stay,’ said”"_s;
    QTest::newRow("of two quotations")
        << u"⟦x:⟦s1-content:“We stay,”⟧ said Ana Ruiz. ⟦s1-content:“We wait⟧⟧.”"_s
        << u"“‘We stay,’ said Ana Ruiz. We wait”"_s;
    QTest::newRow("straight") << u"⟦x:They call it \"a gift\" now⟧."_s
                              << u"“They call it ‘a gift’ now”"_s;
    QTest::newRow("of the innermost")
        << u"⟦s2-content:that Lind had called it ⟦s1-content:“a ⟦x:gift⟧”⟧⟧, Bo Lind said."_s
        << u"“gift”, Ana Ruiz"_s;
    QTest::newRow("of nobody") << u"The ⟦x:ferry⟧ sank."_s << u"“ferry”"_s;
}

void CitationTest::quotesSelectedWords()
{
    QFETCH(QString, marked);
    QFETCH(QString, cited);
    const MarkedText text = MarkedText::parse(marked);
    QList<test::Said> said;
    if (!text.spansNamed(u"s1-content").isEmpty())
        said.append({u"s1"_s});
    if (!text.spansNamed(u"s2-content").isEmpty())
        said.append({u"s2"_s, 2, StatementKind::Mixed});
    const Reading reading = test::readingOf(text, said, {u"Ana Ruiz"_s, u"Bo Lind"_s});
    QCOMPARE(citation(reading, text.spanNamed(u"x")), cited);
}

/// Words a paraphrase has in quotation marks are the speaker's own; its others are the reporter's.
void CitationTest::tellsAParaphrase()
{
    const MarkedText text = MarkedText::parse(
        u"⟦s1-content:that ⟦x:they⟧ had “never ⟦y:promised⟧” it⟧, Ana Ruiz said.");
    const Reading reading =
        test::readingOf(text, {{u"s1"_s, 1, StatementKind::Mixed}}, {u"Ana Ruiz"_s});
    QCOMPARE(citation(reading, text.spanNamed(u"x")), u"“they”, Ana Ruiz (partly verbatim)"_s);
    QCOMPARE(citation(reading, text.spanNamed(u"y")), u"“promised”, Ana Ruiz"_s);
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

ONRECORD_TEST(onrecord::CitationTest)
#include "tst_citation.moc"
