// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/visible.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class VisibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatNobodySees_data();
    void showsWhatNobodySees();
    void leavesWhatShapesItsNeighbours_data();
    void leavesWhatShapesItsNeighbours();
    void keepsLinesWhereAsked();
    void tellsTheCharacterAtItsFirstUnit();
};

void VisibleTest::showsWhatNobodySees_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    const auto row = [](char32_t letter, const char *name) {
        const QString unseen = QStringView(QChar::fromUcs4(letter)).toString();
        const QString number = QString::number(letter, 16).rightJustified(4, u'0').toUpper();
        QTest::newRow(name) << u"Bo😀"_s + unseen + u"Lind"_s << u"Bo😀[U+%1]Lind"_s.arg(number);
    };
    for (char32_t letter = 0x202a; letter <= 0x202e; ++letter)
        row(letter, "embedding or override");
    for (char32_t letter = 0x2066; letter <= 0x2069; ++letter)
        row(letter, "isolate");
    row(0x200e, "left-to-right mark");
    row(0x200f, "right-to-left mark");
    row(0x061c, "Arabic letter mark");
    row(0x200b, "zero-width space");
    row(0x200c, "zero-width non-joiner");
    row(0x200d, "zero-width joiner");
    row(0x2060, "word joiner");
    row(0xfeff, "zero-width no-break space");
    row(0x2063, "invisible separator");
    row(0x034f, "grapheme joiner");
    row(0x180e, "Mongolian vowel separator");
    row(0x3164, "Hangul filler");
    row(0xfff9, "annotation");
    row(0x2028, "line separator");
    row(0x0085, "next line");
    row(0xe0001, "language tag");
    row(0xe0041, "tag of a letter");
    row(0xe007f, "end of tags");

    QTest::newRow("controls have pictures") << u"\u001b[31m\n\u0000\u007f"_s << u"␛[31m␊␀␡"_s;
    QTest::newRow("behind a blank there is nothing to vary") << u"a \ufe0f"_s << u"a [U+FE0F]"_s;
    QTest::newRow("one look is enough") << u"❤\ufe0f\ufe0f"_s << u"❤\ufe0f[U+FE0F]"_s;
    QTest::newRow("words in tags")
        << u"🏴\U000E0068\U000E0069 yes"_s << u"🏴[U+E0068][U+E0069] yes"_s;
    QTest::newRow("more tags than a flag has") << u"🏴"_s + u"\U000E0061"_s.repeated(7)
            + u"\U000E007F"_s << u"🏴"_s + u"[U+E0061]"_s.repeated(7) + u"[U+E007F]"_s;
    QTest::newRow("at the ends") << u"\u200dA\u00ad"_s << u"[U+200D]A[U+00AD]"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) << u"a\ufffd"_s;
    QTest::newRow("what is seen") << u"“Zoë” – 5\u00a0%…"_s << u"“Zoë” – 5\u00a0%…"_s;
}

void VisibleTest::showsWhatNobodySees()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(shownPlainly(text), shown);
}

void VisibleTest::leavesWhatShapesItsNeighbours_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a family") << u"👨\u200d👩\u200d👧"_s;
    QTest::newRow("an astronaut of a colour") << u"👩🏽\u200d🚀"_s;
    QTest::newRow("a rainbow") << u"🏳\ufe0f\u200d🌈"_s;
    QTest::newRow("a red heart") << u"❤\ufe0f"_s;
    QTest::newRow("a key") << u"1\ufe0f\u20e3"_s;
    QTest::newRow("Scotland")
        << u"🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"_s;
    QTest::newRow("Persian") << u"می\u200cخواهم"_s;
    QTest::newRow("Hindi") << u"क्\u200dष"_s;
    QTest::newRow("Khmer") << u"ខ្ញុំ\u200bបាន"_s;
    QTest::newRow("a syllable") << u"har\u00adbour"_s;
}

void VisibleTest::leavesWhatShapesItsNeighbours()
{
    QFETCH(QString, text);
    QCOMPARE(shownPlainly(text), text);
}

void VisibleTest::keepsLinesWhereAsked()
{
    QCOMPARE(shownPlainlyInLines(u"one\ntwo\u202e\r\n"_s), u"one\ntwo[U+202E]␍\n"_s);
}

void VisibleTest::tellsTheCharacterAtItsFirstUnit()
{
    const QString text = u"a\U000E0041b"_s;
    QVERIFY(!unseenAt(text, 0));
    QCOMPARE(unseenAt(text, 1), std::optional(U'\U000E0041'));
    QVERIFY(!unseenAt(text, 2)); // the second half
    QVERIFY(!unseenAt(text, 3));
}

} // namespace onrecord

ONRECORD_TEST(onrecord::VisibleTest)
#include "tst_visible.moc"
