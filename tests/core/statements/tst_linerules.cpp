// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/linerules.h"

#include "core/statements/ruledparagraph.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class LineRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTranscripts_data();
    void readsTranscripts();
    void takesTheWholeLine();
    void readsHeadlines_data();
    void readsHeadlines();

private:
    std::optional<Lexicon> m_lexicon;
};

void LineRulesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void LineRulesTest::readsTranscripts_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("rules");
    const QString line = u"transcript-line"_s;

    QTest::newRow("a name") << u"⟦s-a:RUIZ⟧⟦k-a::⟧ ⟦c-a:We stay. We said so.⟧"_s << line;
    QTest::newRow("two names") << u"⟦s-a:ANA RUIZ⟧⟦k-a::⟧ ⟦c-a:We stay 😀.⟧"_s << line;
    QTest::newRow("a title") << u"⟦s-a:SEN. RUIZ⟧⟦k-a::⟧ ⟦c-a:We stay.⟧"_s << line;
    QTest::newRow("small letters") << u"Ruiz: We stay."_s << QString();
    QTest::newRow("one letter") << u"Q: Do you stay?"_s << QString();
    QTest::newRow("nothing said") << u"RUIZ: …"_s << QString();
    QTest::newRow("a long name") << u"THE OLD MAYOR OF TARN AND RUIZ: We stay."_s << QString();
}

void LineRulesTest::readsTranscripts()
{
    QFETCH(QString, marked);
    QFETCH(QString, rules);
    const SampleParagraph sample(marked, *m_lexicon);
    RuledParagraph ruled(sample.paragraph(), {});
    QCOMPARE(readTranscriptLine(ruled), !rules.isEmpty());
    QCOMPARE(sample.told(ruled.statements()), sample.drawnBy(rules));
}

void LineRulesTest::takesTheWholeLine()
{
    const SampleParagraph sample(u"RUIZ: They said “Nobody came to the quay.”", *m_lexicon);
    RuledParagraph ruled(sample.paragraph(), {});
    QVERIFY(readTranscriptLine(ruled));
    QVERIFY(ruled.isUsed(0));
    QCOMPARE(ruled.statementOf(0), 0);
    const FoundStatement &line = ruled.statements().first();
    QCOMPARE(line.countQuoted(sample.paragraph()), line.countWords(sample.paragraph()));
}

void LineRulesTest::readsHeadlines_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("rules");

    QTest::newRow("a name") << u"⟦s-a:Ruiz⟧⟦k-a::⟧ ⟦c-a:Ferry will stop in May⟧"_s
                            << u"headline-colon"_s;
    QTest::newRow("a full stop") << u"Ruiz: Ferry will stop in May."_s << QString();
    QTest::newRow("two words") << u"Ruiz: Ferry stops"_s << QString();
    QTest::newRow("a verb of reporting") << u"Ruiz says: Ferry will stop in May"_s << QString();
    QTest::newRow("small letters") << u"update: Ferry will stop in May"_s << QString();
}

void LineRulesTest::readsHeadlines()
{
    QFETCH(QString, marked);
    QFETCH(QString, rules);
    const SampleParagraph sample(marked, *m_lexicon);
    RuledParagraph ruled(sample.paragraph(), {});
    readHeadline(ruled);
    QCOMPARE(sample.told(ruled.statements()), sample.drawnBy(rules));
}

QTEST_GUILESS_MAIN(LineRulesTest)
#include "tst_linerules.moc"
