// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/foundstatement.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class FoundStatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsWords();
    void goesOnBehindAParagraph_data();
    void goesOnBehindAParagraph();

private:
    std::optional<Lexicon> m_lexicon;
};

void FoundStatementTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void FoundStatementTest::countsWords()
{
    const SampleParagraph sample(u"Ruiz ⟦k-a:called⟧ ⟦c-a:the old mill “a wreck”⟧.", *m_lexicon);
    FoundStatement found{.spans = sample.statements().front()};
    QCOMPARE(found.countWords(sample.paragraph()), 5);
    QCOMPARE(found.countQuoted(sample.paragraph()), 2);
    found.spokenWithoutMarks = true;
    QCOMPARE(found.countQuoted(sample.paragraph()), 5);
}

/// Marks: the statements of the paragraph, the last found first.
void FoundStatementTest::goesOnBehindAParagraph_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<qsizetype>("named");
    QTest::addColumn<bool>("endsQuoted");
    QTest::newRow("the last by the text")
        << u"⟦s-b:Ruiz⟧ ⟦k-b:said⟧ ⟦c-b:it rained 😀⟧. ⟦c-a:“It pours,”⟧ ⟦k-a:said⟧ ⟦s-a:Lind⟧."_s
        << qsizetype(0) << true;
    QTest::newRow("the reporter goes on")
        << u"⟦c-a:“It pours,”⟧ ⟦k-a:said⟧ ⟦s-a:Lind⟧. The mill is shut."_s << qsizetype(0) << false;
    QTest::newRow("not quoted") << u"⟦s-a:Lind⟧ ⟦k-a:said⟧ ⟦c-a:it pours⟧."_s << qsizetype(0)
                                << false;
    QTest::newRow("nobody’s") << u"⟦c-a:“It pours.”⟧"_s << qsizetype(-1) << false;
}

void FoundStatementTest::goesOnBehindAParagraph()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    RuledStatements found;
    for (const RoleSpans &spans : sample.statements())
        found.statements.prepend({.rule = RuleId::QuoteVerbSubject, .spans = spans});
    EarlierStatements earlier;
    earlier.add(sample.paragraph(), found);
    QCOMPARE(earlier.count, found.statements.size());
    QTEST(earlier.named, "named");
    QTEST(earlier.namedEndsQuoted, "endsQuoted");
}

ONRECORD_TEST(FoundStatementTest)
#include "tst_foundstatement.moc"
