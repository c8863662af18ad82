// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interviews/interviewees.h"

#include "core/formats/articlereader.h"
#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class IntervieweesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhomItIsWith_data();
    void findsWhomItIsWith();
    void findsNamesOfInitials_data();
    void findsNamesOfInitials();

private:
    std::optional<Lexicon> m_lexicon;
};

void IntervieweesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void IntervieweesTest::findsWhomItIsWith_data()
{
    QTest::addColumn<QString>("marked"); // the name in marks; the last paragraph begins the turns
    QTest::newRow("spoke to") << u"Talk 😀\n\nWe spoke to harbour master ⟦Ana Ruiz⟧.\n\nQ: Why?"_s;
    QTest::newRow("an interview with") << u"An interview with ⟦Ana Ruiz⟧ in May\n\nQ: Why?"_s;
    QTest::newRow("questions and answers") << u"Q&A with swimmer ⟦Bo Lind⟧\n\nQ: Why?"_s;
    QTest::newRow("answers") << u"Talk\n\n⟦Ana van der Ruiz⟧ answers our questions.\n\nQ: Why?"_s;
    QTest::newRow("questions put to somebody")
        << u"Talk\n\nWe put your questions to the council’s ferry chief, ⟦Ana Ruiz⟧.\n\nWhy?"_s;
    QTest::newRow("questions answered")
        << u"Talk\n\nYour questions, answered by ferry chief ⟦Ana Ruiz⟧.\n\nWhy?"_s;
    QTest::newRow("nobody") << u"Talk\n\nIt rained in Tarn on Monday.\n\nQ: Why?"_s;
}

void IntervieweesTest::findsWhomItIsWith()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const Result<Article> article = articleFromText(sample.text, TextFormat::Plain);
    QVERIFY(article);
    const Document document(*article);
    const InterviewParties parties =
        partiesBefore(document, *m_lexicon, document.paragraphs().size() - 1);
    QCOMPARE(parties.interviewee, sample.spans.value(0));
    QCOMPARE(parties.asker, Span{});
}

void IntervieweesTest::findsNamesOfInitials_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("marked"); // the name in marks; the last paragraph begins the turns
    QTest::newRow("in the headline") << u"LK"_s << u"Ten minutes with ⟦Lena Koss⟧ 😀\n\nLK: Why?"_s;
    QTest::newRow("in a paragraph")
        << u"LK"_s << u"Talk\n\nThe painter talks to ⟦Lena Koss⟧ of it.\n\nLK: Why?"_s;
    QTest::newRow("twice") << u"LK"_s
                           << u"Talk with ⟦Lena Koss⟧\n\nLena Koss, 63, paints.\n\nLK: Why?"_s;
    QTest::newRow("three words") << u"AMR"_s << u"Talk with ⟦Ana Maria Ruiz⟧\n\nAMR: Why?"_s;
    QTest::newRow("two names") << u"LK"_s << u"Lena Koss meets Lars Kolb.\n\nLK: Why?"_s;
    QTest::newRow("part of a longer name") << u"LK"_s << u"Talk with Lena Koss Moen\n\nLK: Why?"_s;
    QTest::newRow("one letter") << u"Q"_s << u"Talk with Quentin\n\nQ: Why?"_s;
    QTest::newRow("only behind") << u"LK"_s << u"Talk\n\nLK: Why?"_s;
}

void IntervieweesTest::findsNamesOfInitials()
{
    QFETCH(QString, letters);
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const Result<Article> article = articleFromText(sample.text, TextFormat::Plain);
    QVERIFY(article);
    const Document document(*article);
    QCOMPARE(nameOfInitials(document, letters, document.paragraphs().size() - 1),
             sample.spans.value(0));
}

ONRECORD_TEST(IntervieweesTest)
#include "tst_interviewees.moc"
