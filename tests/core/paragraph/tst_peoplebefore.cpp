// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/peoplebefore.h"

#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class PeopleBeforeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsThem_data();
    void findsThem();

private:
    std::optional<Lexicon> m_lexicon;
};

void PeopleBeforeTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// The marks stand around the people whom the first "who" explains.
void PeopleBeforeTest::findsThem_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("a group") << u"Then came ⟦two officials⟧ who said no."_s;
    QTest::newRow("a comma") << u"He asked ⟦the guests⟧, who said no."_s;
    QTest::newRow("a place") << u"He went to ⟦a dermatologist⟧ in Tarn, who said no."_s;
    QTest::newRow("a place with a determiner") << u"So said ⟦doctors⟧ at the scene, who left."_s;
    QTest::newRow("joined") << u"The mill is sued by ⟦buyers and their heirs⟧ who said no."_s;
    QTest::newRow("two groups") << u"They met ⟦local officials and customers⟧ who said no."_s;
    QTest::newRow("not the verb before")
        << u"The blackout outraged ⟦local officials and customers⟧ who said no."_s;
    QTest::newRow("not the second verb before")
        << u"It hit many people and outraged ⟦local officials⟧ who said no."_s;
    QTest::newRow("what is full of them") << u"The mill was full of ⟦protesters⟧, who said no."_s;
    QTest::newRow("an adjective from a verb")
        << u"Then came ⟦the retired officials⟧ who said no."_s;
    QTest::newRow("an owner") << u"Then came ⟦the mill’s guests⟧ who said no."_s;
    QTest::newRow("beyond the BMP") << u"😀 Then came ⟦two officials⟧ who said no."_s;
    QTest::newRow("a name") << u"Then came Ana Ruiz, who said no."_s;
    QTest::newRow("first") << u"Who said no?"_s;
    QTest::newRow("the sentence before") << u"They met officials. Who said no?"_s;
}

void PeopleBeforeTest::findsThem()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const Document document(bareArticle(sample.text));
    const TaggedParagraph p(document, 0, *m_lexicon, false);
    qsizetype who = 0;
    while (!p.is(who, u"who"))
        ++who;
    const std::optional<WordRange> found = peopleBefore(p, who);
    const QString none;
    QCOMPARE(found ? p.spanOf(*found).in(sample.text).toString() : none,
             sample.spans.isEmpty() ? none : sample.spans.first().in(sample.text).toString());
}

ONRECORD_TEST(PeopleBeforeTest)
#include "tst_peoplebefore.moc"
