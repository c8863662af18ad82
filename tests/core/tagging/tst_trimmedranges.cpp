// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/trimmedranges.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// What is drawn first is what remains, or is told, of what is drawn second.
class TrimmedRangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesDatelinesOut_data();
    void leavesDatelinesOut();
    void completesNames_data();
    void completesNames();

private:
    std::optional<Lexicon> m_lexicon;
};

void TrimmedRangesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void TrimmedRangesTest::leavesDatelinesOut_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("an agency") << u"TARN (Agency) - ⟦Trains ran again.⟧"_s;
    QTest::newRow("an agency and a country") << u"TARN, Norrland (Agency) – ⟦Trains ran again.⟧"_s;
    QTest::newRow("small letters") << u"Tarn (Agency) — ⟦Trains ran again.⟧"_s;
    QTest::newRow("no agency") << u"TARN CITY, Norr. — ⟦Trains ran again.⟧"_s;
    QTest::newRow("two places and a day") << u"TARN and VESTBY, 2 October 2024 – ⟦Trains ran.⟧"_s;
    QTest::newRow("a colon") << u"TARN CITY: ⟦Trains ran again.⟧"_s;
    QTest::newRow("a time") << u"08:40 ⟦Trains ran again.⟧"_s;
    QTest::newRow("a time in the morning") << u"8.40am: ⟦Trains ran again.⟧"_s;
    QTest::newRow("a time in a zone") << u"20:15 GMT – ⟦Trains ran again.⟧"_s;
    QTest::newRow("a number") << u"⟦40 trains ran again.⟧"_s;
    QTest::newRow("a part of a number") << u"⟦8.405 trains ran again.⟧"_s;
    QTest::newRow("a time alone") << u"⟦08:40⟧"_s;
    QTest::newRow("an age") << u"⟦Lund (42) - the mayor - ran again.⟧"_s;
    QTest::newRow("what explains") << u"⟦NATO – the alliance – ran again.⟧"_s;
    QTest::newRow("none") << u"⟦Trains ran again (Friday).⟧"_s;
    QTest::newRow("nothing behind it") << u"⟦TARN (Agency) - “⟧"_s;
    QTest::newRow("beyond the BMP") << u"TARN (Agency) - ⟦😀 Trains ran again.⟧"_s;
}

void TrimmedRangesTest::leavesDatelinesOut()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const WordRange found = withoutDateline(p, withoutAgency(p, {0, p.size()}));
    QCOMPARE(withMarks(sample.marked().text, {p.spanOf(found)}), marked);
}

void TrimmedRangesTest::completesNames_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("source"); // the words that were found
    QTest::newRow("a particle") << u"Then ⟦von Holt’s aide⟧ left."_s << u"Holt’s aide"_s;
    QTest::newRow("two particles") << u"Then ⟦van der Berg⟧ left."_s << u"Berg"_s;
    QTest::newRow("none") << u"Then ⟦Berg⟧ left."_s << u"Berg"_s;
    QTest::newRow("a last name that is a month") << u"“No,” said ⟦April May⟧."_s << u"April"_s;
    QTest::newRow("a day of a month") << u"“No,” said ⟦Grant⟧ May 5."_s << u"Grant"_s;
    QTest::newRow("a verb first") << u"Said ⟦Ana Ruiz⟧: “No.”"_s << u"Said Ana Ruiz"_s;
    QTest::newRow("a name that is a verb") << u"⟦Said Omar⟧ left."_s << u"Said Omar"_s;
    QTest::newRow("beyond the BMP") << u"😀 then ⟦von Holt⟧ left 😀."_s << u"Holt"_s;
}

void TrimmedRangesTest::completesNames()
{
    QFETCH(QString, marked);
    QFETCH(QString, source);
    const SampleParagraph sample(marked, *m_lexicon);
    const qsizetype begin = sample.marked().text.indexOf(source);
    const QList<WordRange> words = sample.wordsOf({{begin, begin + source.size()}});
    const WordRange found = withWholeName(sample.paragraph(), words.first());
    QCOMPARE(withMarks(sample.marked().text, {sample.paragraph().spanOf(found)}), marked);
}

ONRECORD_TEST(TrimmedRangesTest)
#include "tst_trimmedranges.moc"
