// SPDX-License-Identifier: GPL-3.0-or-later
// What is bold in the source of a statement on a page.
#include "core/html/sourcewords.h"

#include "tests/support/drawnreading.h"
#include "tests/support/exportedpage.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplereading.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class SourceWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsOnlyNamesBold_data();
    void setsOnlyNamesBold();
    void goesOnBehindADateWithinAName();
    void leavesMarkupOut();
    void setsNothingElseBold();
    void isDrawnByTheNamesOfTheStyleSheet();
};

static QStringList sourcesIn(const Reading &reading)
{
    return test::captured(test::exportedPage(reading).section(u"</article>"_s, 0, 0),
                          u"<cite [^>]*>(.*?)</cite>"_s);
}

void SourceWordsTest::setsOnlyNamesBold_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("written");
    QTest::newRow("a role before") << u"finance councillor 😀 ⟦m-ana:Elena Reyes⟧"_s
                                   << u"finance councillor 😀 <b>Elena Reyes</b>"_s;
    QTest::newRow("what is said behind") << u"⟦m-ana:Elena Reyes⟧, who runs the harbour,"_s
                                         << u"<b>Elena Reyes</b>, who runs the harbour,"_s;
    QTest::newRow("a comma behind") << u"⟦m-ana:Elena Reyes⟧,"_s << u"<b>Elena Reyes</b>,"_s;
    QTest::newRow("nothing else") << u"⟦m-ana:Elena Reyes⟧"_s << u"<b>Elena Reyes</b>"_s;
    QTest::newRow("a pronoun") << u"⟦m-ana:she⟧"_s << u"<b>she</b>"_s;
    QTest::newRow("named twice") << u"⟦m-ana:Elena Reyes⟧ (“⟦m-ana:Lena⟧”), the mayor"_s
                                 << u"<b>Elena Reyes</b> (“<b>Lena</b>”), the mayor"_s;
    QTest::newRow("nobody is known")
        << u"two officials, who stayed,"_s << u"<b>two officials</b>, who stayed,"_s;
    QTest::newRow("what a page must not obey")
        << u"⟦m-ana:R&D <b>⟧, a <i>"_s << u"<b>R&amp;D &lt;b&gt;</b>, a &lt;i&gt;"_s;
}

void SourceWordsTest::setsOnlyNamesBold()
{
    QFETCH(QString, source);
    const SampleReading drawn(u"It rained.\n\n⟦s-a:“We stay,”⟧ ⟦q-a:%1⟧ ⟦k-a:said⟧."_s.arg(source));
    const QStringList sources = sourcesIn(drawn.read());
    QCOMPARE(sources.size(), 1);
    QTEST(sources.first(), "written");
}

/// Elements end in the order in which they began.
void SourceWordsTest::goesOnBehindADateWithinAName()
{
    const SampleReading drawn(
        u"⟦s-a:“We stay,”⟧ ⟦q-a:⟦m-ana:the June 2025 Union⟧, a group,⟧ ⟦k-a:said⟧."_s);
    Reading reading = drawn.read();
    const qsizetype place = reading.document.text().indexOf(u"June 2025");
    reading.dates = {{}};
    reading.dates[0].date.span = {place, place + 9};
    reading.dates[0].date.value = u"2025-06"_s;
    QString source = sourcesIn(reading).value(0);
    source.remove(QRegularExpression(u" (class|datetime|title)=\"[^\"]*\""_s));
    QCOMPARE(source, u"<b>the </b><time><b>June 2025</b></time><b> Union</b>, a group,"_s);
}

void SourceWordsTest::leavesMarkupOut()
{
    const Reading reading =
        test::markdownReadingOf(u"⟦s1-content:“We stay,”⟧ said ⟦s1-source:**Ana** *Ruiz*, "
                                "the [mayor](https://example.org),⟧ on Monday."_s,
                                {{u"s1"_s}}, {u"Ana Ruiz"_s});
    QCOMPARE(sourcesIn(reading), QStringList{u"<b>Ana Ruiz</b>, the mayor,"_s});
}

void SourceWordsTest::setsNothingElseBold()
{
    const SampleReading drawn(
        u"⟦m-ana:Elena Reyes⟧ left. ⟦s-a:“⟦m-ana:Reyes⟧ stays,”⟧ ⟦q-a:⟦m-ana:she⟧⟧ ⟦k-a:said⟧."_s);
    const QString article =
        test::exportedPage(drawn.read()).section(u"<article"_s, 1).section(u"</article>"_s, 0, 0);
    QCOMPARE(test::captured(article, u"<b>(.*?)</b>"_s), QStringList{u"she"_s});
}

/// What is around a name is set as the words around the source are.
void SourceWordsTest::isDrawnByTheNamesOfTheStyleSheet()
{
    const QString style = test::styleOf(test::exportedPage(SampleReading(u"It rained."_s).read()));
    QCOMPARE(test::captured(style, u"\n\\.src\\{([^}]*)\\}"_s),
             QStringList{u"font-style:normal"_s});
    QCOMPARE(test::captured(style, u"\n\\.src b\\{([^}]*)\\}"_s),
             QStringList{u"font-weight:var(--w);color:var(--i)"_s});
}

ONRECORD_TEST(SourceWordsTest)
#include "tst_sourcewords.moc"
