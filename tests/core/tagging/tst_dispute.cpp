// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/dispute.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class DisputeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsDenied_data();
    void findsWhatIsDenied();

private:
    std::optional<Lexicon> m_lexicon;
};

void DisputeTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void DisputeTest::findsWhatIsDenied_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("noun"); // empty for none
    QTest::addColumn<bool>("opens");
    QTest::newRow("a charge") << u"They sued, a charge Ruiz denied."_s << u"charge"_s << true;
    QTest::newRow("an old claim") << u"It is safe, an old claim that Ruiz called “a lie”."_s
                                  << u"claim"_s << true;
    QTest::newRow("denied by many words")
        << u"It fell, an allegation the firm has always rejected."_s << u"allegation"_s << true;
    QTest::newRow("that nobody denies")
        << u"It is safe, a claim Ruiz made."_s << u"claim"_s << false;
    QTest::newRow("something else")
        << u"It is old, a bridge Ruiz rejected."_s << QString() << false;
    QTest::newRow("of the sentence") << u"Ruiz denied a charge of theft."_s << QString() << false;
    QTest::newRow("beyond the BMP")
        << u"It is 😀 safe, a claim 😀 Ruiz rejected."_s << u"claim"_s << true;
}

void DisputeTest::findsWhatIsDenied()
{
    QFETCH(QString, text);
    const SampleParagraph sample(text, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    QString noun;
    bool opens = false;
    for (qsizetype i = 0; i < p.size(); ++i) {
        if (const qsizetype found = disputedBehind(p, i); found >= 0)
            noun = p.word(found).toString();
        opens = opens || opensDispute(p, i);
    }
    QTEST(noun, "noun");
    QTEST(opens, "opens");
}

ONRECORD_TEST(DisputeTest)
#include "tst_dispute.moc"
