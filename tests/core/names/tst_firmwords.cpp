// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/firmwords.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class FirmWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsTheFirmSpokenOf_data();
    void knowsTheFirmSpokenOf();
    void findsLegalForms_data();
    void findsLegalForms();
    void findsListings_data();
    void findsListings();

private:
    std::optional<Lexicon> m_lexicon;
};

void FirmWordsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// The capital words are marked.
void FirmWordsTest::knowsTheFirmSpokenOf_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("isSpokenOf");
    QTest::newRow("the company") << u"😀 The ⟦Company⟧ expects sales."_s << true;
    QTest::newRow("the group") << u"Then the ⟦Group⟧ grew."_s << true;
    QTest::newRow("a name with it") << u"Then the ⟦Tarn Company⟧ grew."_s << false;
    QTest::newRow("of somebody") << u"Then the ⟦Company⟧ of Dancers grew."_s << false;
    QTest::newRow("without an article") << u"Then ⟦Company⟧ grew."_s << false;
    QTest::newRow("another noun") << u"Then the ⟦Daily⟧ grew."_s << false;
}

void FirmWordsTest::knowsTheFirmSpokenOf()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const WordRange words = sample.wordsOf(sample.marked().spans).first();
    QTEST(isFirmSpokenOf(sample.paragraph(), words.first, words.end), "isSpokenOf");
}

/// The mark is marked.
void FirmWordsTest::findsLegalForms_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("isBefore");
    QTest::newRow("inc") << u"Torvo Marine⟦,⟧ Inc. said so."_s << true;
    QTest::newRow("ltd") << u"Torvo 😀⟦,⟧ Ltd said so."_s << false;
    QTest::newRow("llc") << u"Torvo Marine⟦,⟧ LLC, said so."_s << true;
    QTest::newRow("another word") << u"Torvo Marine⟦,⟧ Tarn, said so."_s << false;
    QTest::newRow("in small letters") << u"Torvo Marine⟦,⟧ inc. tax, said so."_s << false;
    QTest::newRow("another mark") << u"Torvo Marine⟦:⟧ Inc. said so."_s << false;
}

void FirmWordsTest::findsLegalForms()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const WordRange mark = sample.wordsOf(sample.marked().spans).first();
    QTEST(isBeforeLegalForm(sample.paragraph(), mark.first), "isBefore");
}

/// The listing is marked; asked at each word.
void FirmWordsTest::findsListings_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("behind a name") << u"😀 Torvo Marine ⟦(NYSE: TRV)⟧ said so."_s;
    QTest::newRow("behind a full stop") << u"Torvo Marine, Inc. ⟦(Nasdaq: TRVX)⟧ said so."_s;
    QTest::newRow("a remark") << u"Torvo Marine (Lind: no) said so (2: AB)."_s;
    QTest::newRow("without a name") << u"Boats float (see: TRV)."_s;
    QTest::newRow("more in it") << u"Torvo Marine (NYSE: TRV today) said so."_s;
}

void FirmWordsTest::findsListings()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    Spans found;
    for (qsizetype i = 0; i < p.size(); ++i) {
        if (const qsizetype end = behindListing(p, i); end > i)
            found.append(p.spanOf({i, end}));
    }
    QCOMPARE(found, sample.marked().spans);
}

ONRECORD_TEST(FirmWordsTest)
#include "tst_firmwords.moc"
