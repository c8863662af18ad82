// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/describedsubject.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class DescribedSubjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhoIsMeant_data();
    void findsWhoIsMeant();
    void findsWhatIsMeant_data();
    void findsWhatIsMeant();

private:
    std::optional<Lexicon> m_lexicon;
};

void DescribedSubjectTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// p is the pronoun, s the words that decide who it is.
void DescribedSubjectTest::findsWhoIsMeant_data()
{
    QTest::addColumn<QString>("marked");
    for (const QStringView text : {
             u"⟦s:My neighbour⟧ in row F disagreed 😀. “Too loud,” ⟦p:she⟧ said.",
             u"⟦s:A passenger⟧ saw it all. “He jumped,” ⟦p:she⟧ said.",
             u"⟦s:An elderly farmer⟧ came to the door. He waved. “It was there,” ⟦p:he⟧ said.",
             u"⟦s:A former nurse⟧, who asked not to be named, agreed. ⟦p:She⟧ said it was there.",
             u"At the gate, ⟦s:a guard⟧ shook his head. “Nothing,” ⟦p:he⟧ said.",
             u"⟦s:The victim’s sister⟧ wept in court. “We miss her,” ⟦p:she⟧ said.",
             u"⟦s:A beekeeper⟧ came. It was late. “No bees,” ⟦p:he⟧ said.",
             u"⟦s:One⟧ of the cooks shrugged. “No salt,” ⟦p:he⟧ said.",
             u"⟦s:Some residents⟧ have had enough. ⟦p:They⟧ say it is loud.",
             u"⟦s:Residents⟧ have had enough. ⟦p:They⟧ say it is loud.",
             u"⟦s:The King⟧ smiled. “Too loud,” ⟦p:he⟧ said.",
             u"The Kings Arms was full. “Too loud,” ⟦p:he⟧ said.",
             u"Ana Ruiz disagreed. “Too loud,” ⟦p:she⟧ said.",
             u"A pathologist, Dr Ana Ruiz, looked at it. ⟦p:She⟧ said it was loud.",
             u"Baker disagreed. “Too loud,” ⟦p:he⟧ said.",
             u"The show was late. “Too loud,” ⟦p:she⟧ said.",
             u"“We wait,” said a guard. ⟦p:He⟧ said it was late.",
             u"Some residents have had enough. ⟦p:She⟧ said it was loud.",
             u"A guard has had enough. ⟦p:They⟧ say it is loud.",
             u"⟦p:She⟧ said it was loud.",
         })
        QTest::newRow(text.toUtf8().constData()) << text.toString();
}

void DescribedSubjectTest::findsWhoIsMeant()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const QList<WordRange> wanted = sample.wordsOf(sample.marked().spansNamed(u"s"));
    const QList<WordRange> pronoun = sample.wordsOf(sample.marked().spansNamed(u"p"));
    const std::optional<Source> found = describedSubject(p, pronoun.first().first);
    QCOMPARE(found ? p.spanOf(found->head).in(p.text()).toString() : QString(),
             wanted.isEmpty() ? QString() : p.spanOf(wanted.first()).in(p.text()).toString());
}

/// s is the institution that "it", p, means.
void DescribedSubjectTest::findsWhatIsMeant_data()
{
    QTest::addColumn<QString>("marked");
    for (const QStringView text : {
             u"⟦s:The Tarn treaty commission⟧ handed in its report 😀. ⟦p:It⟧ said it was late.",
             u"⟦s:The union⟧ held a vote. ⟦p:It⟧ said it was late.",
             u"The firm has lost money. ⟦p:It⟧ said it was late.",
             u"The union leader left. ⟦p:It⟧ said it was late.",
             u"Nordkyst left. ⟦p:It⟧ said it was late.",
             u"The mayor left. ⟦p:It⟧ said it was late.",
             u"“The union waits.” ⟦p:It⟧ said it was late.",
             u"⟦p:It⟧ said it was late.",
         })
        QTest::newRow(text.toUtf8().constData()) << text.toString();
}

void DescribedSubjectTest::findsWhatIsMeant()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const QList<WordRange> wanted = sample.wordsOf(sample.marked().spansNamed(u"s"));
    const QList<WordRange> pronoun = sample.wordsOf(sample.marked().spansNamed(u"p"));
    const std::optional<Source> found = describedInstitution(p, pronoun.first().first);
    QCOMPARE(found ? p.spanOf(found->head).in(p.text()).toString() : QString(),
             wanted.isEmpty() ? QString() : p.spanOf(wanted.first()).in(p.text()).toString());
}

ONRECORD_TEST(DescribedSubjectTest)
#include "tst_describedsubject.moc"
