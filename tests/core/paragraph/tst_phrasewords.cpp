// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/phrasewords.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

using Question = bool (*)(const TaggedParagraph &, qsizetype);

class PhraseWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhatAWordIs_data();
    void tellsWhatAWordIs();
    void skipsTimes_data();
    void skipsTimes();

private:
    std::optional<Lexicon> m_lexicon;
};

void PhraseWordsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// Each mark is what is asked for, and no other word is.
void PhraseWordsTest::tellsWhatAWordIs_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<QString>("marked");

    QTest::newRow("acronyms") << &isAcronym << u"The ⟦WHO⟧ and I said 𝒮o."_s;
    QTest::newRow("subject pronouns") << &isSubjectPronoun << u"⟦He⟧ and some men, ⟦who⟧ left."_s;
    QTest::newRow("times") << &isTime << u"On ⟦Tuesday⟧ in ⟦May⟧ it may rain this ⟦morning⟧."_s;
    QTest::newRow("stops of titles cut short")
        << &isAbbreviationStop << u"Cllr⟦.⟧ Roe, Rt⟦.⟧ Hon⟦.⟧ Roe. He saw the Provost. Roe."_s;
    QTest::newRow("stops of words that are none")
        << &isAbbreviationStop << u"He was ill. Peoria, Ill⟦.⟧, won."_s;
    QTest::newRow("stops of abbreviations") << &isAbbreviationStop << u"Gen⟦.⟧ Ruiz left."_s;
    QTest::newRow("marks that join") << &isJoiningMark << u"Ruiz ⟦&⟧ Lind, 5⟦%⟧"_s;
    QTest::newRow("and, or") << &joinsPhrases << u"Ruiz ⟦and⟧ Lind ⟦or⟧ Oake, but 😀"_s;
    QTest::newRow("’s") << &isPossessiveMark << u"Ruiz⟦’s⟧ plan and the growers⟦’⟧ plan"_s;
    QTest::newRow("marks of a few words") << &isInnerQuoteMark << u"a ⟦“⟧hot phase⟦”⟧ of work"_s;
}

void PhraseWordsTest::tellsWhatAWordIs()
{
    QFETCH(Question, question);
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    Spans found;
    for (qsizetype i = -1; i <= p.size(); ++i) {
        if (question(p, i))
            found.append(p.spanOf({i, i + 1}));
    }
    QCOMPARE(withMarks(sample.marked().text, found), marked);
}

void PhraseWordsTest::skipsTimes_data()
{
    QTest::addColumn<QString>("marked"); // from the first word on
    QTest::newRow("a day") << u"⟦on Tuesday⟧ said"_s;
    QTest::newRow("last week") << u"⟦last week⟧ said"_s;
    QTest::newRow("late at night") << u"⟦late Friday night⟧ said"_s;
    QTest::newRow("ago") << u"⟦three weeks ago⟧ said"_s;
    QTest::newRow("a date") << u"⟦on May 3⟧ 😀 said"_s;
    QTest::newRow("no time") << u"on the quay said"_s;
}

void PhraseWordsTest::skipsTimes()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const qsizetype end = skipTime(p, 0, p.size());
    QCOMPARE(withMarks(sample.marked().text, end > 0 ? Spans{p.spanOf({0, end})} : Spans()),
             marked);
}

ONRECORD_TEST(PhraseWordsTest)
#include "tst_phrasewords.moc"
