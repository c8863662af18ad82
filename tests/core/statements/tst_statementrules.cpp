// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the rules, and what one paragraph leaves to the next.
#include "core/statements/statementrules.h"

#include "core/article/article.h"
#include "tests/support/barearticle.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class StatementRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void letsTheSurerRuleSpeakFirst_data();
    void letsTheSurerRuleSpeakFirst();
    void givesTheSameWordsToOneRule();
    void readsOneParagraphAfterTheOther();

private:
    std::optional<Lexicon> m_lexicon;
};

void StatementRulesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void StatementRulesTest::letsTheSurerRuleSpeakFirst_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("rules");

    QTest::newRow("a quotation before a clause")
        << u"⟦c-a:“It rained all day,”⟧ ⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧."_s << u"quote-subject-verb"_s;
    QTest::newRow("silence before a clause")
        << u"⟦s-a:Ana Ruiz⟧ ⟦k-a:declined to comment⟧."_s << u"no-comment"_s;
    QTest::newRow("a clause, and a quotation alone behind it")
        << u"⟦s-b:⟦s-a:Ana Ruiz⟧⟧ ⟦k-a:said⟧ ⟦c-a:that it rained⟧. ⟦c-b:“We stayed at home.”⟧"_s
        << u"quote-alone subject-verb-that"_s;
}

void StatementRulesTest::letsTheSurerRuleSpeakFirst()
{
    QFETCH(QString, marked);
    QFETCH(QString, rules);
    const SampleParagraph sample(marked, *m_lexicon);
    const RuledStatements found = applyRules(sample.paragraph(), {});
    QCOMPARE(sample.told(found.statements), sample.drawnBy(rules));
    QVERIFY(found.continued.isEmpty());
}

/// That of headlines and that of quotations both read them.
void StatementRulesTest::givesTheSameWordsToOneRule()
{
    const Document document = bareDocument(u"RUIZ:  \" about 4 million crowns 😀"_s);
    const TaggedParagraph p(document, 0, *m_lexicon, false);
    QCOMPARE(applyRules(p, {}).statements.size(), 1);
}

void StatementRulesTest::readsOneParagraphAfterTheOther()
{
    const Article article = bareArticle(u"“We 😀 stay,” said Ana Ruiz. “We said so.\n\n"
                                        "“And we wait for all of you.”\n\n"
                                        "“Nobody else came to the quay.”\n\n"
                                        "It rained.\n\nIt snowed.\n\nIt froze.\n\nIt thawed.\n\n"
                                        "“Nobody came at all that day.”"_s);
    const Document document(article);
    QCOMPARE(document.paragraphs().size(), 8);
    EarlierStatements earlier;
    QList<RuledStatements> found;
    bool leftOpen = false;
    for (qsizetype i = 0; i < document.paragraphs().size(); ++i) {
        const TaggedParagraph p(document, i, *m_lexicon, leftOpen);
        leftOpen = p.leavesOpen();
        found.append(applyRules(p, earlier));
        earlier.add(p, found.last());
    }
    QCOMPARE(found[0].statements.size(), 1);
    QVERIFY(found[1].statements.isEmpty()); // the quotation goes on
    QCOMPARE(found[1].continued.size(), 1);
    QCOMPARE(found[2].statements.first().rule, RuleId::QuoteAlone);
    QCOMPARE(found[2].statements.first().follows, 0);
    QVERIFY(found[2].statements.first().spans.source.isEmpty()); // it stands two paragraphs before
    QVERIFY(found[3].statements.isEmpty());
    QCOMPARE(found[7].statements.first().rule, RuleId::QuoteNobody); // the speaker is too far away
    QCOMPARE(earlier.count, 3);
    QCOMPARE(earlier.named, 1);
    QCOMPARE(earlier.namedParagraph, 2);
    QCOMPARE(earlier.lastParagraph, 7);
    QVERIFY(earlier.lastIsQuoted);
}

ONRECORD_TEST(StatementRulesTest)
#include "tst_statementrules.moc"
