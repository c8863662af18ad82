// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class ErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasASentenceOfItsOwn();
    void namesTheSubject();
    void saysWhere();
    void namesTheFormatOfAnExport();
    void saysToUnpackWhatIsPacked();
    void showsWhatATerminalWouldObey_data();
    void showsWhatATerminalWouldObey();
    void keepsTheDetailShort();
};

void ErrorsTest::everyFaultHasASentenceOfItsOwn()
{
    QStringList sentences;
    for (int fault = 0; fault <= int(Fault::Internal); ++fault) {
        const QString said = wording::sentence({Fault(fault), u"harbour.txt"_s, -1, {}});
        QVERIFY2(said.startsWith(u"“harbour.txt” "), qPrintable(said));
        QVERIFY2(said.endsWith(u'.'), qPrintable(said));
        QVERIFY2(!said.contains(u'%'), qPrintable(said));
        sentences << said;
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void ErrorsTest::namesTheSubject()
{
    const Error error{Fault::Empty, u"harbour.txt"_s, -1, {}};
    QCOMPARE(wording::sentence(error), u"“harbour.txt” is empty; there is no text to read."_s);
    QCOMPARE(wording::sentenceWithoutSubject(error),
             u"The file is empty; there is no text to read."_s);
    QCOMPARE(wording::sentence({Fault::Empty, {}, -1, {}}), wording::sentenceWithoutSubject(error));
}

void ErrorsTest::saysWhere()
{
    QVERIFY(wording::sentence({Fault::Damaged, u"a.html"_s, 812, {}}).contains(u"812"));
    const QString told = wording::sentence({Fault::Damaged, u"a.html"_s, -1, u"log[3].id"_s});
    QVERIFY2(told.contains(u"log[3].id"), qPrintable(told));
    QCOMPARE(wording::sentence({Fault::Damaged, u"a.pdf"_s, -1, u"cut short"_s}),
             u"“a.pdf” is cut short: its end is missing; fetch it again."_s);
}

void ErrorsTest::namesTheFormatOfAnExport()
{
    const QString graph = wording::sentence({Fault::NotReadBack, u"a %3 b"_s, -1, u"GraphML"_s});
    QVERIFY2(graph.startsWith(u"“a %3 b” is an export in the format GraphML, which "_s),
             qPrintable(graph));
    QVERIFY2(!graph.contains(u'('), qPrintable(graph));
    const QString page = wording::sentence({Fault::NotReadBack, u"a.html"_s, -1, {}});
    QVERIFY2(page.startsWith(u"“a.html” is a page of Onrecord without "_s), qPrintable(page));
}

void ErrorsTest::saysToUnpackWhatIsPacked()
{
    for (const QString &type :
         {u"application/gzip"_s, u"application/x-xz"_s, u"application/vnd.rar"_s}) {
        const QString said = wording::sentence({Fault::UnknownFormat, u"a.html.gz"_s, -1, type});
        QVERIFY2(said.startsWith(u"“a.html.gz” is packed; unpack it "_s), qPrintable(said));
    }
}

void ErrorsTest::showsWhatATerminalWouldObey_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");

    QTest::newRow("escape sequence") << u"a\u001b[31mb"_s << u"a␛[31mb"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a␊b"_s;
    QTest::newRow("right-to-left override") << u"\u202etxt.exe"_s << u"[U+202E]txt.exe"_s;
    QTest::newRow("place markers") << u"%s%n%1%2.txt"_s << u"%s%n%1%2.txt"_s;
    QTest::newRow("beyond the BMP") << u"😀.txt"_s << u"😀.txt"_s;
}

void ErrorsTest::showsWhatATerminalWouldObey()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    const QString said = wording::sentence({Fault::Unwritable, name, 5, u"no %1 there"_s});
    QVERIFY2(said.contains(shown), qPrintable(said));
    QVERIFY2(said.contains(u"no %1 there"), qPrintable(said));
}

void ErrorsTest::keepsTheDetailShort()
{
    const Error error{Fault::Unreadable, u"a.txt"_s, -1, QString(5000, u'x')};
    QVERIFY(wording::sentence(error).size() < 400);
}

ONRECORD_TEST(ErrorsTest)
#include "tst_errors.moc"
