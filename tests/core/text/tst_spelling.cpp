// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spelling.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsOneWordInTwoSpellings_data();
    void knowsOneWordInTwoSpellings();
    void keepsTwoWordsApart_data();
    void keepsTwoWordsApart();
};

static void addPairs(const QStringList &pairs)
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    for (const QString &pair : pairs) {
        const QStringList words = pair.split(u' ');
        QTest::newRow(pair.toUtf8()) << words[0] << words[1];
    }
}

void SpellingTest::knowsOneWordInTwoSpellings_data()
{
    addPairs({u"colour color"_s,
              u"neighbourhood neighborhood"_s,
              u"honoured honored"_s,
              u"organise organize"_s,
              u"organisations organizations"_s,
              u"analysed analyzed"_s,
              u"realise realize"_s,
              u"utilising utilizing"_s,
              u"centre center"_s,
              u"theatres theaters"_s,
              u"defence defense"_s,
              u"kilometres kilometers"_s,
              u"fibre fiber"_s,
              u"vapours vapors"_s,
              u"misdemeanour misdemeanor"_s,
              u"licence license"_s,
              u"travelled traveled"_s,
              u"signalling signaling"_s,
              u"dialogue dialog"_s,
              u"programme program"_s,
              u"judgement judgment"_s,
              u"café cafe"_s,
              u"zoë zoe"_s,
              u"øre ore"_s,
              u"ἀλλά αλλα"_s});
}

void SpellingTest::knowsOneWordInTwoSpellings()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(comparedSpelling(one), comparedSpelling(other));
}

void SpellingTest::keepsTwoWordsApart_data()
{
    addPairs({u"four for"_s,
              u"our or"_s,
              u"hour or"_s,
              u"fourth forth"_s,
              u"filled filed"_s,
              u"stalled staled"_s,
              u"planned planed"_s,
              u"prize prise"_s,
              u"size sise"_s,
              u"cheque check"_s,
              u"dense dence"_s,
              u"мой мои"_s,
              u"が か"_s,
              u"ruiz ruis"_s,
              u"seymour seymor"_s,
              u"balfour balfor"_s,
              u"weber webre"_s,
              u"denise denize"_s,
              u"maryse maryze"_s,
              u"louise louize"_s,
              u"florence florense"_s,
              u"enter entre"_s,
              u"😀 😁"_s});
}

void SpellingTest::keepsTwoWordsApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(comparedSpelling(one) != comparedSpelling(other));
}

} // namespace onrecord

ONRECORD_TEST(onrecord::SpellingTest)
#include "tst_spelling.moc"
