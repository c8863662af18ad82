// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/headerfield.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Words in the headers of mails, as RFC 2047 and RFC 2231 encode them and as programs write them.
class HeaderFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWords_data();
    void readsWords();
    void readsParameters_data();
    void readsParameters();
    void namesTheSender_data();
    void namesTheSender();
};

void HeaderFieldTest::readsWords_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("words");

    QTest::newRow("plain") << QByteArray("Ferry stays") << u"Ferry stays"_s;
    QTest::newRow("Q") << QByteArray("=?utf-8?q?=C3=85se_stays?= in Vik") << u"Åse stays in Vik"_s;
    QTest::newRow("B") << QByteArray("=?UTF-8?B?w4VzZSDwn5iA?=") << u"Åse 😀"_s;
    QTest::newRow("words that follow each other")
        << QByteArray("Talks in =?utf-8?q?S?= =?utf-8?q?=C3=B6derhavn?=")
        << u"Talks in Söderhavn"_s;
    QTest::newRow("a character cut in two")
        << QByteArray("=?utf-8?q?S=C3?= =?utf-8?q?=B6der?=") << u"Söder"_s;
    QTest::newRow("another encoding") << QByteArray("=?iso-8859-1?q?=93=C5se=94?=") << u"“Åse”"_s;
    QTest::newRow("two encodings")
        << QByteArray("=?iso-8859-1?q?=C5se?= =?utf-8?q?=C3=85se?=") << u"ÅseÅse"_s;
    QTest::newRow("a language") << QByteArray("=?utf-8*en?q?Ferry?=") << u"Ferry"_s;
    QTest::newRow("raw bytes") << QByteArray("Åse stays") << u"Åse stays"_s;
    QTest::newRow("not encoded after all") << QByteArray("=?what?=") << u"=?what?="_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void HeaderFieldTest::readsWords()
{
    QFETCH(QByteArray, field);
    QTEST(wordsOfField(field), "words");
}

void HeaderFieldTest::readsParameters_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("name");

    QTest::newRow("a word") << QByteArray("attachment; filename=ferry.pdf") << u"ferry.pdf"_s;
    QTest::newRow("in marks") << QByteArray("attachment; filename=\"a; \\\"b\\\".pdf\"; size=3")
                              << u"a; \"b\".pdf"_s;
    QTest::newRow("behind another")
        << QByteArray("attachment; size=3; FileName=ferry.pdf") << u"ferry.pdf"_s;
    QTest::newRow("in an encoding")
        << QByteArray("attachment; filename*=utf-8''%C3%9Cbersicht%20%F0%9F%98%80.pdf")
        << u"Übersicht 😀.pdf"_s;
    QTest::newRow("in pieces") << QByteArray(
        "attachment; filename*0*=utf-8''%C3; filename*1*=%9Cber;"
        " filename*2=\"sicht.pdf\"")
                               << u"Übersicht.pdf"_s;
    QTest::newRow("as words of a header")
        << QByteArray("attachment; filename=\"=?utf-8?q?=C3=85se=2Epdf?=\"") << u"Åse.pdf"_s;
    QTest::newRow("none") << QByteArray("attachment; size=3") << QString();
    QTest::newRow("broken") << QByteArray("attachment; ;=; filename=\"") << QString();
}

void HeaderFieldTest::readsParameters()
{
    QFETCH(QByteArray, field);
    QTEST(parameterOf(field, "filename"), "name");
}

void HeaderFieldTest::namesTheSender_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("name");

    QTest::newRow("name and address")
        << u"Vestby Courier <news@courier.example>"_s << u"Vestby Courier"_s;
    QTest::newRow("in marks") << u"\"Courier, The\" <news@courier.example>"_s << u"Courier, The"_s;
    QTest::newRow("behind the address")
        << u"news@courier.example (Vestby Courier)"_s << u"Vestby Courier"_s;
    QTest::newRow("as Outlook writes it")
        << u"Vestby Courier [mailto:news@courier.example]"_s << u"Vestby Courier"_s;
    QTest::newRow("an address") << u"news@courier.example"_s << QString();
    QTest::newRow("an address in brackets") << u"<news@courier.example>"_s << QString();
}

void HeaderFieldTest::namesTheSender()
{
    QFETCH(QString, sender);
    QTEST(nameOfSender(sender), "name");
}

ONRECORD_TEST(HeaderFieldTest)
#include "tst_headerfield.moc"
