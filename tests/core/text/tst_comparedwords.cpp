// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/comparedwords.h"

#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class ComparedWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWords_data();
    void findsWords();
    void knowsWhatOnlyAHyphenParts_data();
    void knowsWhatOnlyAHyphenParts();
};

void ComparedWordsTest::findsWords_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("nothing") << u""_s;
    QTest::newRow("marks alone") << u"… — “”!"_s;
    QTest::newRow("a sentence") << u"“⟦We⟧ ⟦stay⟧,” ⟦she⟧ ⟦said⟧."_s;
    QTest::newRow("an apostrophe is a letter") << u"‘⟦We’ll⟧ ⟦see⟧’"_s;
    QTest::newRow("a combining mark") << u"⟦cafe\u0301⟧ ⟦open⟧"_s;
    QTest::newRow("a hyphen parts") << u"⟦long⟧-⟦term⟧"_s;
    QTest::newRow("numbers") << u"⟦1,500.5⟧ ⟦5m⟧ ⟦2nd⟧ ⟦10:30⟧, ⟦7⟧."_s;
    QTest::newRow("a range, a score and a sign") << u"⟦10⟧–⟦12⟧, ⟦3⟧-⟦1⟧, ⟦-4⟧ ⟦−4⟧"_s;
    QTest::newRow("signs that tell") << u"⟦£⟧⟦5⟧ ⟦5⟧ ⟦%⟧ ⟦😀⟧⟦up⟧"_s;
    QTest::newRow("ideographs") << u"⟦港⟧⟦湾⟧ ⟦x⟧"_s;
}

void ComparedWordsTest::findsWords()
{
    QFETCH(QString, marked);
    const MarkedText drawn = MarkedText::parse(marked);
    Spans found;
    for (const ComparedWord &word : comparedWords(drawn.text))
        found.append(word.span);
    QCOMPARE(withMarks(drawn.text, found), marked);
}

void ComparedWordsTest::knowsWhatOnlyAHyphenParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hyphenated");

    QTest::newRow("a hyphen") << u"co-operate"_s << true;
    QTest::newRow("a hyphen at the end of a line") << u"co-\noperate"_s << true;
    QTest::newRow("a blank") << u"a part"_s << false;
    QTest::newRow("a dash between blanks") << u"we - stay"_s << false;
    QTest::newRow("a long dash") << u"we—stay"_s << false;
    QTest::newRow("numbers") << u"3-1"_s << false;
}

void ComparedWordsTest::knowsWhatOnlyAHyphenParts()
{
    QFETCH(QString, text);
    QTEST(comparedWords(text).last().hyphenated, "hyphenated");
}

} // namespace onrecord

ONRECORD_TEST(onrecord::ComparedWordsTest)
#include "tst_comparedwords.moc"
