// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfwords.h"

#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class PdfWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPages();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void PdfWordsTest::readsPages()
{
    const Result<PdfWords> words =
        parsePdfWords("onrecord-pdf\t1\n"
                      "title\tFerry stays\n"
                      "page\t40000\t60000\n"
                      "font\tAAAA+Serif-Bold\n"
                      "w\t1000\t2000\t3050\t3000\t1000\t0\t0\t1\tFerry\n"
                      "page\t40000\t60000\n"
                      "w\t3050\t3000\t1000\t2000\t1000\t0\t1\t0\t🌊 x\ty\n"
                      "end\t2\n");
    QVERIFY(words);
    QCOMPARE(words->title, u"Ferry stays"_s);
    QCOMPARE(words->fonts, QStringList{u"AAAA+Serif-Bold"_s});
    QCOMPARE(words->pages.size(), 2);
    QCOMPARE(words->pages.first().width, 400.0);
    const PdfWord &first = words->pages.first().words.first();
    QCOMPARE(first.box, (PdfBox{10, 20, 30.5, 30}));
    QCOMPARE(first.size, 10.0);
    QVERIFY(first.hasSpaceAfter);
    const PdfWord &second = words->pages.last().words.first();
    QCOMPARE(second.text, u"🌊 x\ty"_s);
    QCOMPARE(second.rotation, 1);
    QCOMPARE(second.box, (PdfBox{10, 20, 30.5, 30})); // its sides put right
}

void PdfWordsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<Fault>("fault");

    const auto row = [](const char *title, const QByteArray &lines, Fault fault) {
        QTest::newRow(title) << "onrecord-pdf\t1\n" + lines << fault;
    };
    row("a password", "error\tlocked\n", Fault::Locked);
    row("damaged", "error\tdamaged\n", Fault::Damaged);
    row("too many pages", "title\t\nerror\tpages\n", Fault::TooLarge);
    row("too much memory", "title\t\npage\t1\t1\nerror\tmemory\n", Fault::TooLarge);
    row("too many words", "error\toutput\n", Fault::TooLarge);
    row("no end", "title\t\npage\t1\t1\n", Fault::Damaged);
    row("a line broken off", "end\t0", Fault::Damaged);
    row("another count", "end\t1\n", Fault::Damaged);
    row("a word without a page", "font\tSerif\nw\t1\t1\t1\t1\t1\t0\t0\t0\tx\nend\t1\n",
        Fault::Damaged);
    row("a font that is not there", "page\t1\t1\nw\t1\t1\t1\t1\t1\t0\t0\t0\tx\nend\t1\n",
        Fault::Damaged);
    row("no number", "page\t1\tx\nend\t0\n", Fault::Damaged);
    row("a number too large", "page\t1\t99999999999\nend\t0\n", Fault::Damaged);
    row("another record", "picture\t1\nend\t0\n", Fault::Damaged);
    row("more behind the end", "end\t0\ntitle\tx\n", Fault::Damaged);
    QTest::newRow("nothing") << QByteArray() << Fault::Damaged;
    QTest::newRow("another program") << QByteArray("Hello\nend\t0\n") << Fault::Damaged;
}

void PdfWordsTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, written);
    const Result<PdfWords> words = parsePdfWords(written);
    QVERIFY(!words);
    QTEST(words.error().fault, "fault");
    QVERIFY(words.error().subject.isEmpty());
}

ONRECORD_TEST(PdfWordsTest)
#include "tst_pdfwords.moc"
