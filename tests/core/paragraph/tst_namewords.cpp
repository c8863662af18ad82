// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/namewords.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class NameWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheLongestName_data();
    void findsTheLongestName();
    void takesTheNameBehindADescription();

private:
    std::optional<Lexicon> m_lexicon;
};

void NameWordsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void NameWordsTest::findsTheLongestName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("words");
    QTest::newRow("two words") << u"Ana Ruiz, engineer"_s << qsizetype(2);
    QTest::newRow("a particle") << u"Ana van der Ruiz 😀 left"_s << qsizetype(4);
    QTest::newRow("a weekday") << u"Monday Ruiz left"_s << qsizetype(0);
    QTest::newRow("a pronoun") << u"She left"_s << qsizetype(0);
    QTest::newRow("a label") << u"Update 😀 it rained"_s << qsizetype(0);
    QTest::newRow("small letters") << u"the mayor"_s << qsizetype(0);
}

void NameWordsTest::findsTheLongestName()
{
    QFETCH(QString, text);
    const SampleParagraph sample(text, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    QTEST(nameAt(p, 0, p.size()).size(), "words");
}

void NameWordsTest::takesTheNameBehindADescription()
{
    const SampleParagraph sample(u"her neighbour, Bo Lind.", *m_lexicon);
    const Source source = withName(sample.paragraph(), {{0, 2}, {0, 2}, {}, false}, 6);
    QCOMPARE(source.range, (WordRange{0, 5}));
    QCOMPARE(source.apposition, (WordRange{3, 5}));
    QVERIFY(endsPhrase(sample.paragraph(), 5));
    QVERIFY(!endsPhrase(sample.paragraph(), 1));
}

ONRECORD_TEST(NameWordsTest)
#include "tst_namewords.moc"
