// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/quoteuse.h"

#include "tests/support/readable.h"

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

QTEST_GUILESS_MAIN(QuoteUseTest)
#include "tst_quoteuse.moc"
