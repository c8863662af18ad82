// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/comparablewords.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// What Qt makes of words in two steps is what counts; the quick way may give nothing else.
class ComparableWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areSimplifiedAndFolded_data();
    void areSimplifiedAndFolded();
    void areThoseOfEveryCharacter();
};

void ComparableWordsTest::areSimplifiedAndFolded_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("comparable");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("blanks alone") << u" \t\n "_s << u""_s;
    QTest::newRow("small letters") << u"the ferry"_s << u"the ferry"_s;
    QTest::newRow("capitals") << u"The Ferry [AT] Tarn"_s << u"the ferry [at] tarn"_s;
    QTest::newRow("typographic marks") << u"“We’ll STAY – here …”"_s << u"“we’ll stay – here …”"_s;
    QTest::newRow("blanks around") << u" The ferry\n"_s << u"the ferry"_s;
    QTest::newRow("blanks between") << u"The  ferry\t\r\nstays"_s << u"the ferry stays"_s;
    QTest::newRow("a tab between") << u"the\tferry"_s << u"the ferry"_s;
    QTest::newRow("no-break space") << u"The\u00A0Ferry"_s << u"the ferry"_s;
    QTest::newRow("line separator") << u"The\u2028Ferry"_s << u"the ferry"_s;
    QTest::newRow("letters beyond ASCII") << u"ÉLAN Straße"_s << u"élan straße"_s;
    QTest::newRow("beyond the BMP") << u"\U00010412 Ruiz"_s << u"\U0001043A ruiz"_s;
}

void ComparableWordsTest::areSimplifiedAndFolded()
{
    QFETCH(const QString, words);
    QFETCH(const QString, comparable);
    QCOMPARE(comparableWords(words), comparable);
    QCOMPARE(words.simplified().toCaseFolded(), comparable);
}

void ComparableWordsTest::areThoseOfEveryCharacter()
{
    for (char16_t c = 0; c < 0xFFFF; ++c) {
        for (const QString &words :
             {QString(QChar(c)), u"The "_s + QChar(c) + u" Ferry"_s, QChar(c) + u"Tarn"_s}) {
            if (comparableWords(words) != words.simplified().toCaseFolded())
                QFAIL(qPrintable(u"U+%1"_s.arg(int(c), 4, 16)));
        }
    }
}

ONRECORD_TEST(ComparableWordsTest)
#include "tst_comparablewords.moc"
