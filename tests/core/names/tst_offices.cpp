// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/offices.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class OfficesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheNameBehindAnOffice_data();
    void findsTheNameBehindAnOffice();
    void knowsOfficesOfSomething_data();
    void knowsOfficesOfSomething();

private:
    std::optional<Lexicon> m_lexicon;
};

void OfficesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// The run of capitals is marked; "|" parts office and name in what is expected.
void OfficesTest::findsTheNameBehindAnOffice_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("told");

    QTest::newRow("an institution and a name")
        << u"Ambassador to ⟦run:Norrland Council Hamdo Mohibi⟧ left."_s
        << u"Ambassador to Norrland Council|Hamdo Mohibi"_s;
    QTest::newRow("a known given name")
        << u"Secretary of ⟦run:State Maria Ruiz⟧ left."_s << u"Secretary of State|Maria Ruiz"_s;
    QTest::newRow("an owner before") << u"Tarn’s Supervisor of ⟦run:Elections Maria Ruiz⟧ left."_s
                                     << u"Tarn’s Supervisor of Elections|Maria Ruiz"_s;
    QTest::newRow("an institution alone")
        << u"Then the head of ⟦run:Norrfell Mining Works⟧ left."_s << QString();
    QTest::newRow("an office somebody is given")
        << u"They elected president of ⟦run:Norrfell Mining Works⟧ nobody."_s << QString();
    QTest::newRow("a title right before")
        << u"Then President ⟦run:Maria Ruiz⟧ left."_s << QString();
    QTest::newRow("no office") << u"Then ⟦run:Maria Ruiz⟧ left."_s << QString();
    QTest::newRow("beyond the BMP")
        << u"😀 Secretary of ⟦run:State Maria Ruiz⟧ left."_s << u"Secretary of State|Maria Ruiz"_s;
}

void OfficesTest::findsTheNameBehindAnOffice()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const WordRange run = sample.wordsOf(sample.marked().spansNamed(u"run"_s)).first();
    const auto found = nameBehindOffice(p, run.first, run.end);
    QString told;
    if (found) {
        const Span office = p.spanOf(found->office);
        const Span person = p.spanOf({found->person, run.end});
        told = office.in(p.text()).toString() + u'|' + person.in(p.text()).toString();
    }
    QTEST(told, "told");
}

void OfficesTest::knowsOfficesOfSomething_data()
{
    QTest::addColumn<QString>("text"); // its first word is asked about
    QTest::addColumn<bool>("office");
    QTest::newRow("of") << u"director of schools"_s << true;
    QTest::newRow("to") << u"Ambassador to Norrland"_s << true;
    QTest::newRow("by") << u"director by trade"_s << false;
    QTest::newRow("nothing behind it") << u"director Ruiz"_s << false;
    QTest::newRow("one that needs a capital") << u"Clerk of Tarn"_s << true;
    QTest::newRow("the same without") << u"clerk of Tarn"_s << false;
    QTest::newRow("no office") << u"Harbour of Tarn"_s << false;
    QTest::newRow("beyond the BMP") << u"😀 of Tarn"_s << false;
}

void OfficesTest::knowsOfficesOfSomething()
{
    QFETCH(QString, text);
    const SampleParagraph sample(text, *m_lexicon);
    QTEST(isOfficeOf(sample.paragraph(), 0), "office");
    QVERIFY(!isOfficeOf(sample.paragraph(), sample.paragraph().size()));
}

ONRECORD_TEST(OfficesTest)
#include "tst_offices.moc"
