// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/quoteuse.h"

#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class QuoteUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheyAreFor_data();
    void tellsWhatTheyAreFor();
    void takesWhatGoesOnForSpeech();
};

void QuoteUseTest::tellsWhatTheyAreFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QuoteUse>("use");
    QTest::newRow("speech") << u"“We stay,” he said."_s << QuoteUse::Speech;
    QTest::newRow("speech behind a colon") << u"He said: “We stay here now”."_s << QuoteUse::Speech;
    QTest::newRow("several sentences")
        << u"He wrote “we stay. we wait” on it."_s << QuoteUse::Speech;
    QTest::newRow("words") << u"It was a “hot phase” of the work."_s << QuoteUse::Words;
    QTest::newRow("a nickname") << u"Ana “Shorty” Ruiz left."_s << QuoteUse::Nickname;
    QTest::newRow("a band") << u"He plays in a band called “The Rust”."_s << QuoteUse::Title;
    QTest::newRow("a book") << u"She wrote a book titled “Cold river”."_s << QuoteUse::Title;
    QTest::newRow("a bar") << u"The bar, named “Anchor”, closed."_s << QuoteUse::Title;
    QTest::newRow("a nickname of a thing") << u"They call it “the Beast” 😀."_s << QuoteUse::Title;
    QTest::newRow("known as") << u"The suspect, known as “Patch”, fled."_s << QuoteUse::Title;
    QTest::newRow("by the name") << u"He goes by the name “Patch.”"_s << QuoteUse::Title;
    QTest::newRow("known to others as")
        << u"He was known to friends as “Bear”."_s << QuoteUse::Title;
    QTest::newRow("known to many as")
        << u"A trader known to half of the old town as “Badger” was fined."_s << QuoteUse::Title;
    QTest::newRow("a signature") << u"He signed as “K. Lund”."_s << QuoteUse::Title;
    QTest::newRow("a song") << u"He sang “Oh, my river, my river” 😀."_s << QuoteUse::Title;
    QTest::newRow("a song played") << u"The band played “Oh, my river”."_s << QuoteUse::Title;
    QTest::newRow("a word") << u"The word “said” is short."_s << QuoteUse::Title;
    QTest::newRow("a term") << u"The term “fake news” was coined by Lund."_s << QuoteUse::Title;
    QTest::newRow("a stamp") << u"The file was marked “secret”."_s << QuoteUse::Title;
    QTest::newRow("a reproach") << u"Ruiz called the deal “bad”."_s << QuoteUse::Words;
    QTest::newRow("a reproach in the passive")
        << u"He was called “a liar who cheats”."_s << QuoteUse::Words;
    QTest::newRow("a word of reproach") << u"She used the word “shame” twice."_s << QuoteUse::Words;
    QTest::newRow("a title") << u"Her novel “The Long Gate” appeared."_s << QuoteUse::Title;
}

void QuoteUseTest::tellsWhatTheyAreFor()
{
    QFETCH(QString, text);
    const QList<Quotation> found = findQuotations(text, {0, text.size()});
    QCOMPARE(found.size(), 1);
    QTEST(found.first().use, "use");
}

/// Whatever its words look like: its end or its beginning is not in sight.
void QuoteUseTest::takesWhatGoesOnForSpeech()
{
    const QString text = u"It was a “hot phase” 😀."_s;
    Quotation quotation{{9, 20}, {10, 19}};
    QCOMPARE(useOf(quotation, text, {0, text.size()}), QuoteUse::Words);
    quotation.open = true;
    QCOMPARE(useOf(quotation, text, {0, text.size()}), QuoteUse::Speech);
    quotation.open = false;
    quotation.continues = true;
    QCOMPARE(useOf(quotation, text, {0, text.size()}), QuoteUse::Speech);
}

ONRECORD_TEST(QuoteUseTest)
#include "tst_quoteuse.moc"
