// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/cuebounds.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class CueBoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void movesBounds_data();
    void movesBounds();
    void leavesStatementsWithoutCue();

private:
    std::optional<Lexicon> m_lexicon;
};

void CueBoundsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// A statement as it was found, and as it is told with its bounds: content ← cue ← source.
void CueBoundsTest::movesBounds_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("told");
    QTest::newRow("an adverb") << u"⟦c-a:The ferry⟧, ⟦s-a:Holt⟧ often ⟦k-a:says⟧, ⟦c-a:floats⟧."_s
                               << u"The ferry … floats ← often says ← Holt"_s;
    QTest::newRow("two adverbs")
        << u"⟦s-a:The 😀 Post⟧ later also ⟦k-a:reported⟧ ⟦c-a:that it sank⟧."_s
        << u"that it sank ← later also reported ← The 😀 Post"_s;
    QTest::newRow("before an auxiliary") << u"⟦s-a:Holt⟧ also ⟦k-a:has said⟧ ⟦c-a:it sank⟧."_s
                                         << u"it sank ← also has said ← Holt"_s;
    QTest::newRow("a day") << u"⟦s-a:Holt⟧ yesterday ⟦k-a:said⟧ ⟦c-a:it sank⟧."_s
                           << u"it sank ← said ← Holt"_s;
    QTest::newRow("most of all") << u"⟦s-a:Holt⟧ most recently ⟦k-a:said⟧ ⟦c-a:it sank⟧."_s
                                 << u"it sank ← said ← Holt"_s;
    QTest::newRow("behind other words")
        << u"⟦s-a:Holt⟧ rose and loudly ⟦k-a:said⟧ ⟦c-a:it sank⟧."_s << u"it sank ← said ← Holt"_s;
    QTest::newRow("an adverb of the source")
        << u"⟦s-a:Those here⟧ ⟦k-a:say⟧ ⟦c-a:it sank⟧."_s << u"it sank ← say ← Those here"_s;
    QTest::newRow("put it, which was content")
        << u"⟦c-a:The ferry is “lost,”⟧ as ⟦s-a:the harbour⟧ ⟦k-a:put⟧ ⟦c-a:it⟧."_s
        << u"The ferry is “lost,” ← put it ← the harbour"_s;
    QTest::newRow("puts it all down") << u"⟦s-a:Holt⟧ ⟦k-a:puts⟧ ⟦c-a:it all down to rain⟧."_s
                                      << u"it all down to rain ← puts ← Holt"_s;
    QTest::newRow("only it") << u"⟦s-a:Holt⟧ ⟦k-a:put⟧ ⟦c-a:it⟧."_s << u"it ← put ← Holt"_s;
    QTest::newRow("half of") << u"⟦s-a:Vane⟧ ⟦k-a:called half of⟧ ⟦c-a:the guests “dreamers”⟧."_s
                             << u"half of the guests “dreamers” ← called ← Vane"_s;
    QTest::newRow("a share") << u"⟦s-a:The panel⟧ ⟦k-a:rated 32% of⟧ ⟦c-a:the claims “false”⟧."_s
                             << u"32% of the claims “false” ← rated ← The panel"_s;
    QTest::newRow("a number with its article")
        << u"⟦s-a:The panel⟧ ⟦k-a:called a third of⟧ ⟦c-a:the claims “false”⟧."_s
        << u"a third of the claims “false” ← called ← The panel"_s;
    QTest::newRow("of begins the content") << u"⟦s-a:Holt⟧ ⟦k-a:praised two⟧ ⟦c-a:of the plans⟧."_s
                                           << u"two of the plans ← praised ← Holt"_s;
    QTest::newRow("one of whom is told")
        << u"⟦s-a:He⟧ ⟦k-a:also told one⟧ ⟦c-a:of his pupils in 𝒯arn that “it floats”⟧."_s
        << u"that “it floats” ← also told ← He"_s;
    QTest::newRow("no quantity") << u"⟦s-a:Holt⟧ ⟦k-a:spoke of⟧ ⟦c-a:the ferry⟧."_s
                                 << u"the ferry ← spoke of ← Holt"_s;
    QTest::newRow("a phrase with most") << u"⟦s-a:Holt⟧ ⟦k-a:made the most of⟧ ⟦c-a:the story⟧."_s
                                        << u"the story ← made the most of ← Holt"_s;
    QTest::newRow("behind a noun") << u"⟦s-a:Holt⟧ ⟦k-a:made fun both of⟧ ⟦c-a:the plan and it⟧."_s
                                   << u"the plan and it ← made fun both of ← Holt"_s;
    QTest::newRow("a participle of the content")
        << u"⟦s-a:Holt⟧ ⟦k-a:went on to discuss recently released⟧ ⟦c-a:figures⟧."_s
        << u"recently released figures ← went on to discuss ← Holt"_s;
    QTest::newRow("a participle of the verb")
        << u"⟦s-a:Holt⟧ ⟦k-a:has openly backed⟧ ⟦c-a:figures⟧."_s
        << u"figures ← has openly backed ← Holt"_s;
    QTest::newRow("a clause behind it")
        << u"⟦s-a:Holt⟧ ⟦k-a:is growing increasingly frustrated⟧ ⟦c-a:that it sank⟧."_s
        << u"that it sank ← is growing increasingly frustrated ← Holt"_s;
    QTest::newRow("who is told") << u"⟦s-a:A narrator⟧ ⟦k-a:reminds viewers⟧ ⟦c-a:that it sank⟧."_s
                                 << u"that it sank ← reminds ← A narrator"_s;
    QTest::newRow("asked to do it")
        << u"⟦s-a:Holt⟧ ⟦k-a:asks readers⟧ ⟦c-a:to write⟧."_s << u"to write ← asks ← Holt"_s;
    QTest::newRow("what is told") << u"⟦s-a:Holt⟧ ⟦k-a:tells stories⟧ ⟦c-a:about the ferry⟧."_s
                                  << u"about the ferry ← tells stories ← Holt"_s;
    QTest::newRow("by") << u"⟦c-a:The plan⟧ ⟦k-a:was praised by⟧ ⟦s-a:Holt⟧."_s
                        << u"The plan ← was praised ← Holt"_s;
    QTest::newRow("by alone") << u"⟦c-a:A plan⟧ ⟦k-a:by⟧ ⟦s-a:Holt⟧."_s << u"A plan ← by ← Holt"_s;
    QTest::newRow("by what is done") << u"⟦s-a:Holt⟧ ⟦k-a:answered by⟧ ⟦c-a:blaming the wind⟧."_s
                                     << u"blaming the wind ← answered by ← Holt"_s;
}

void CueBoundsTest::movesBounds()
{
    QFETCH(QString, found);
    const SampleParagraph sample(found, *m_lexicon);
    const RoleSpans spans = withCueBounds(sample.paragraph(), sample.statements().front());
    QTEST(sample.told(std::vector{spans}), "told");
}

void CueBoundsTest::leavesStatementsWithoutCue()
{
    const SampleParagraph sample(u"⟦c-a:“It sank.”⟧ ⟦s-a:Holt⟧", *m_lexicon);
    const RoleSpans spans = sample.statements().front();
    QCOMPARE(withCueBounds(sample.paragraph(), spans), spans);
}

ONRECORD_TEST(CueBoundsTest)
#include "tst_cuebounds.moc"
