// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/shownspeakers.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class ShownSpeakersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesWhoIsHeard_data();
    void namesWhoIsHeard();

private:
    std::optional<Lexicon> m_lexicon;
};

void ShownSpeakersTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// s, k and c are source, cue and content that the tagger took; expected are source and cue.
void ShownSpeakersTest::namesWhoIsHeard_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whoever plays it was the source")
        << u"⟦s-a:The advert uses footage of Nell Ross⟧ ⟦k-a:asking⟧, ⟦c-a:“Why?”⟧"_s
        << u"Nell Ross | asking"_s;
    QTest::newRow("the film was the source")
        << u"⟦s-a:The film⟧ ends with a video of Per Lund ⟦k-a:saying⟧: ⟦c-a:“We go.”⟧"_s
        << u"Per Lund | saying"_s;
    QTest::newRow("all of it was the cue")
        << u"⟦s-a:The film⟧ ⟦k-a:ends with old clips of the mayor saying⟧, ⟦c-a:“We go.”⟧"_s
        << u"the mayor | saying"_s;
    QTest::newRow("words without marks")
        << u"⟦s-a:They⟧ played a recording of Ana Ruiz ⟦k-a:saying⟧ ⟦c-a:the mill would close⟧."_s
        << u"Ana Ruiz | saying"_s;
    QTest::newRow("no recording")
        << u"⟦s-a:The mayor⟧ sent a letter to friends of Per Lund ⟦k-a:saying⟧ ⟦c-a:it was late⟧."_s
        << u"The mayor | saying"_s;
    QTest::newRow("a recording that speaks itself")
        << u"⟦s-a:A video of the fire⟧, ⟦k-a:saying⟧ ⟦c-a:it was an accident⟧, went round."_s
        << u"A video of the fire | saying"_s;
    QTest::newRow("a finite verb")
        << u"⟦s-a:The footage of Per Lund⟧ ⟦k-a:says⟧ ⟦c-a:it was late⟧."_s
        << u"The footage of Per Lund | says"_s;
    QTest::newRow("words before it")
        << u"⟦c-a:“We go”⟧ is a clip of ⟦s-a:Per Lund⟧ ⟦k-a:saying⟧ so."_s
        << u"Per Lund | saying"_s;
}

void ShownSpeakersTest::namesWhoIsHeard()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    RoleSpans spans = sample.statements().front();
    giveToShown(p, spans);
    QTEST(sample.told(spans.source) + u" | "_s + sample.told(spans.cue), "expected");
}

ONRECORD_TEST(ShownSpeakersTest)
#include "tst_shownspeakers.moc"
