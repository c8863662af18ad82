// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/headwords.h"

#include "core/lexicon/wordlist.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class HeadWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksWordsUp();
    void everyClassIsKnown();
};

void HeadWordsTest::looksWordsUp()
{
    QVERIFY(isHeadWord(u"Updated", HeadWord::Stamp));
    QVERIFY(isHeadWord(u"p.m.", HeadWord::Stamp));
    QVERIFY(isHeadWord(u"REUTERS", HeadWord::Agency));
    QVERIFY(!isHeadWord(u"ferry", HeadWord::Stamp));
    QVERIFY(!isHeadWord(u"😀", HeadWord::Stamp));
    QVERIFY(!isHeadWord(u"", HeadWord::Furniture));
    QVERIFY(isGivenName(u"Anna"));
    QVERIFY(!isGivenName(u"Harbour"));
}

/// A class that the program does not know would be left out in silence.
void HeadWordsTest::everyClassIsKnown()
{
    const auto bytes = bytesOfList(u"heads.txt"_s);
    QVERIFY(bytes);
    const QList<HeadWord> uses{HeadWord::Stamp,    HeadWord::Published,  HeadWord::Updated,
                               HeadWord::DayFirst, HeadWord::MonthFirst, HeadWord::Wrote,
                               HeadWord::Helped,   HeadWord::Agency,     HeadWord::Outlet,
                               HeadWord::Role,     HeadWord::Desk,       HeadWord::NotName,
                               HeadWord::Particle, HeadWord::Furniture,  HeadWord::Section};
    for (const auto &[number, line] : linesOfList(*bytes)) {
        const QString word = line.sliced(line.indexOf(u':') + 1).trimmed().section(u' ', 0, 0);
        const bool isKnown = std::any_of(uses.begin(), uses.end(),
                                         [&](HeadWord use) { return isHeadWord(word, use); });
        QVERIFY2(line.contains(u':') && isKnown, qPrintable(line));
    }
}

ONRECORD_TEST(HeadWordsTest)
#include "tst_headwords.moc"
