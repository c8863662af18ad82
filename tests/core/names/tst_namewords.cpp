// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/namewords.h"

#include "tests/support/barearticle.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class NameWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhatBeginsLikeAName_data();
    void tellsWhatBeginsLikeAName();
    void tellsWhatIsNoName_data();
    void tellsWhatIsNoName();
    void tellsCapitalsThatMeanNothing();
    void looksUpNamesOfSeveralWords();

private:
    bool ask(const QString &text, qsizetype word,
             bool (*question)(const TaggedParagraph &, qsizetype)) const
    {
        const Document document(bareDocument(text));
        return question(TaggedParagraph(document, 0, *m_lexicon, false), word);
    }

    std::optional<Lexicon> m_lexicon;
};

void NameWordsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void NameWordsTest::tellsWhatBeginsLikeAName_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("like");
    QTest::newRow("a capital") << u"Ruiz"_s << true;
    QTest::newRow("a small letter") << u"ruiz"_s << false;
    QTest::newRow("a particle") << u"al-Salim"_s << true;
    QTest::newRow("an apostrophe") << u"d’Este"_s << true;
    QTest::newRow("no particle") << u"mid-September"_s << false;
    QTest::newRow("a prefix of an office") << u"co-Chair"_s << false;
    QTest::newRow("a capital within") << u"eBay"_s << true;
    QTest::newRow("a capital far within") << u"comScore"_s << true;
    QTest::newRow("a letter before the capital") << u"ʿAli"_s << true;
    QTest::newRow("beyond the BMP") << u"\U00010400uiz"_s << true;
}

void NameWordsTest::tellsWhatBeginsLikeAName()
{
    QFETCH(QString, word);
    QTEST(ask(u"then "_s + word + u" left."_s, 1, beginsLikeName), "like");
}

void NameWordsTest::tellsWhatIsNoName_data()
{
    QTest::addColumn<QString>("text"); // the word at 2 is asked about
    QTest::addColumn<bool>("none");
    QTest::newRow("a month") << u"It was May then."_s << true;
    QTest::newRow("a month behind a given name") << u"Then Clara May left."_s << false;
    QTest::newRow("a day behind a given name") << u"Then Martin May 5 left."_s << true;
    QTest::newRow("an office in capitals") << u"Then the CEO left."_s << true;
    QTest::newRow("a joined adjective") << u"Then the Tarn-based mill closed."_s << true;
    QTest::newRow("where somebody is from") << u"Then the Australian left."_s << true;
    QTest::newRow("a noun for somebody of a country") << u"Then the Dane left."_s << true;
    QTest::newRow("a name that is such a noun") << u"Then Eva Dane left."_s << false;
    QTest::newRow("an event in capitals") << u"Then came FULL-TIME."_s << true;
    QTest::newRow("a joined name in capitals") << u"Then came RUIZ-TARN."_s << false;
    QTest::newRow("what is cried") << u"No. GOAL! Ruiz scored."_s << true;
    QTest::newRow("a name that is cried") << u"No. NATO! Ruiz said so."_s << false;
    QTest::newRow("a name of three words") << u"Then Nguyễn An left."_s << false;
}

void NameWordsTest::tellsWhatIsNoName()
{
    QFETCH(QString, text);
    QTEST(ask(text, 2, isNoName), "none");
}

void NameWordsTest::tellsCapitalsThatMeanNothing()
{
    QVERIFY(ask(u"Airlines closed."_s, 0, isForcedCapital));
    QVERIFY(!ask(u"The Airlines closed."_s, 1, isForcedCapital));
    QVERIFY(ask(u"ANA RUIZ LEFT TARN."_s, 1, isForcedCapital));
    QVERIFY(!ask(u"NHC left Tarn."_s, 0, isForcedCapital));
}

void NameWordsTest::looksUpNamesOfSeveralWords()
{
    const Document document(bareDocument(u"Then Wells Fargo left New York."_s));
    const TaggedParagraph p(document, 0, *m_lexicon, false);
    QVERIFY(entryOfName(p, 1, 3).has(WordUse::KnownOrganisation));
    QVERIFY(entryOfName(p, 4, 6).has(WordUse::Place));
    QVERIFY(!entryOfName(p, 2, 4).has(WordUse::KnownOrganisation));
}

ONRECORD_TEST(NameWordsTest)
#include "tst_namewords.moc"
