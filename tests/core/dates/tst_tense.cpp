// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/tense.h"

#include "core/dates/datevocabulary.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class TenseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheVerbNextToADate_data();
    void readsTheVerbNextToADate();
    void looksNoFurtherThanTheSentence();
    void takesLongWords();

private:
    std::optional<Lexicon> m_lexicon;
    std::optional<DateVocabulary> m_vocabulary;
};

void TenseTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
    Result<DateVocabulary> vocabulary = DateVocabulary::fromResources();
    QVERIFY(vocabulary);
    m_vocabulary = std::move(*vocabulary);
}

void TenseTest::readsTheVerbNextToADate_data()
{
    QTest::addColumn<Tense>("tense");
    for (const char *marked :
         {"The mayor resigned on ⟦Friday⟧.", "On ⟦Friday⟧ the mayor resigned.",
          "The mayor said ⟦Friday⟧ that she would stay.", "It was a record, set on ⟦Friday⟧.",
          "Prices are flat since ⟦Friday⟧.", "She must have known by ⟦Friday⟧.",
          "Nobody could not be reached ⟦Friday⟧.", "The truce had been due to end on ⟦Friday⟧.",
          "The attempt to sail on ⟦Friday⟧ failed."})
        QTest::newRow(marked) << Tense::Past;
    for (const char *marked :
         {"The mayor will resign on ⟦Friday⟧.", "On ⟦Friday⟧ the mayor will resign.",
          "A vote will be held ⟦Friday⟧.", "The vote is set for ⟦Friday⟧.",
          "The ferry is to sail on ⟦Friday⟧.", "The council has decided to meet on ⟦Friday⟧.",
          "They left for talks that could resume as soon as ⟦Friday⟧.",
          "The fare rose, effective ⟦Friday⟧.", "The owners agreed to pay on ⟦Friday⟧.",
          "He did not plan to sell on ⟦Friday⟧.", "Minister to visit on ⟦Friday⟧",
          "Homes evacuated in Tarn; minister to visit on ⟦Friday⟧", "Schools to close ⟦Friday⟧",
          "Council to vote on the harbour plan on ⟦Friday⟧", "Two ferries to sail from ⟦Friday⟧",
          "Tarn mayor to meet nurses, ⟦Friday⟧ 🌊"})
        QTest::newRow(marked) << Tense::Future;
    for (const char *marked : {"Friday, the pier, ⟦Friday⟧.", "⟦Friday⟧", "The pier of ⟦Friday⟧ 🌊.",
                               "A trip to work on ⟦Friday⟧.", "The road to Tarn on ⟦Friday⟧.",
                               "The way to the harbour, ⟦Friday⟧."})
        QTest::newRow(marked) << Tense::Unknown;
}

void TenseTest::readsTheVerbNextToADate()
{
    QFETCH(Tense, tense);
    const MarkedText sample = MarkedText::parse(QString::fromUtf8(QTest::currentDataTag()));
    const Span all{0, sample.text.size()};
    QCOMPARE(tenseAt(sample.text, all, sample.spans.first(), *m_lexicon, *m_vocabulary), tense);
}

void TenseTest::looksNoFurtherThanTheSentence()
{
    const MarkedText sample =
        MarkedText::parse(u"She resigned. ⟦sentence:The vote: ⟦Friday⟧.⟧ He will stay."_s);
    QCOMPARE(tenseAt(sample.text, sample.spanNamed(u"sentence"), sample.spans.first(), *m_lexicon,
                     *m_vocabulary),
             Tense::Unknown);
}

void TenseTest::takesLongWords()
{
    const QString text = u"a"_s.repeated(100'000);
    QCOMPARE(tenseAt(text, {0, text.size()}, {50'000, 50'001}, *m_lexicon, *m_vocabulary),
             Tense::Unknown);
}

ONRECORD_TEST(TenseTest)
#include "tst_tense.moc"
