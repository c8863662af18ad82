// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagecharset.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// A page is in the encoding that it says, unless its bytes know better.
class PageCharsetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheDeclaration_data();
    void findsTheDeclaration();
    void believes_data();
    void believes();
};

void PageCharsetTest::findsTheDeclaration_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("charset");

    QTest::newRow("none") << QByteArray("<p>charset=utf-8") << QByteArray();
    QTest::newRow("meta charset") << QByteArray("<meta charset=\"UTF-8\">") << QByteArray("utf-8");
    QTest::newRow("no quotes") << QByteArray("<META CHARSET=koi8-r>") << QByteArray("koi8-r");
    QTest::newRow("http-equiv") << QByteArray(
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\">")
                                << QByteArray("iso-8859-1");
    QTest::newRow("XML") << QByteArray("<?xml version='1.0' encoding='windows-1251'?>")
                         << QByteArray("windows-1251");
    QTest::newRow("not in a comment")
        << QByteArray("<!-- <meta charset=big5> --><meta charset=utf-8>") << QByteArray("utf-8");
    QTest::newRow("late") << QByteArray(5000, ' ') + "<meta charset=big5>" << QByteArray("big5");
}

void PageCharsetTest::findsTheDeclaration()
{
    QFETCH(QByteArray, page);
    QTEST(declaredCharset(page), "charset");
}

void PageCharsetTest::believes_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QString>("words");

    const QByteArray latin = "<meta charset=iso-8859-1><p>\x93\xC5se\x94";
    QTest::newRow("iso-8859-1 means windows-1252") << latin << QByteArray() << u"“Åse”"_s;
    QTest::newRow("sound UTF-8 rather than the declaration")
        << QByteArray("<meta charset=windows-1251><p>Åse 😀") << QByteArray() << u"Åse 😀"_s;
    QTest::newRow("what was told rather than the declaration")
        << QByteArray("<meta charset=koi8-r><p>\xC5se") << QByteArray("Windows-1252") << u"Åse"_s;
    QTest::newRow("Japanese escapes, which are ASCII to look at")
        << QByteArray("<meta charset=iso-2022-jp><p>\x1B$B%\"\x1B(B") << QByteArray() << u"ア"_s;
    QTest::newRow("a name that nobody knows")
        << QByteArray("<meta charset=x-nothing><p>It rained") << QByteArray() << u"It rained"_s;
}

void PageCharsetTest::believes()
{
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, told);
    QFETCH(QString, words);
    const DecodedText decoded = decodePage(page, decode(page), told);
    QVERIFY2(decoded.text.endsWith(words), qPrintable(decoded.text));
}

ONRECORD_TEST(PageCharsetTest)
#include "tst_pagecharset.moc"
