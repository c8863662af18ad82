// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mhtml.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Pages that browsers and Word save as one MIME file, and mails, which are none.
class MhtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsArchivesFromMails_data();
    void tellsArchivesFromMails();
    void takesThePageRatherThanItsFrames();
    void readsWordsArchive();
    void saysWhereThereIsNoPage();
};

void MhtmlTest::tellsArchivesFromMails_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("isArchive");

    const QByteArray related =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b--\r\n";
    QTest::newRow("Chromium")
        << "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\n" + related
        << true;
    QTest::newRow("Word") << "\r\n" + related << true;
    QTest::newRow("a mail with pictures")
        << "From: Ane <ane@a.example>\r\nTo: Ida <ida@a.example>\r\n" + related << false;
    QTest::newRow("a mail") << QByteArray(
        "From: Ane <ane@a.example>\r\nMIME-Version: 1.0\r\n\r\nIt rained.")
                            << false;
    QTest::newRow("text that speaks of it")
        << QByteArray("It said MIME-Version: 1.0 and 😀.") << false;
}

void MhtmlTest::tellsArchivesFromMails()
{
    QFETCH(QByteArray, head);
    QTEST(isMhtml(head), "isArchive");
}

void MhtmlTest::takesThePageRatherThanItsFrames()
{
    const auto page = pageInMhtml(
        "Snapshot-Content-Location: https://a.example/ferry\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
        "Content-Type: text/html\r\nContent-Location: https://ads.example/\r\n\r\nBuy\r\n--b\r\n"
        "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        "Content-Location: https://a.example/ferry\r\n\r\n<p>=C3=85se\r\n--b--\r\n");
    QVERIFY(page);
    QCOMPARE(page->html.trimmed(), QByteArray("<p>Åse"));
    QCOMPARE(page->address, u"https://a.example/ferry"_s);
    QVERIFY(page->charset.isEmpty());
}

void MhtmlTest::readsWordsArchive()
{
    const auto page = pageInMhtml(
        "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
        "Content-Location: file:///C:/ferry.htm\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Type: text/html; charset=\"windows-1252\"\r\n\r\nPHA+SXQ=\r\n--b--\r\n");
    QVERIFY(page);
    QCOMPARE(page->html, QByteArray("<p>It"));
    QCOMPARE(page->charset, QByteArray("windows-1252"));
    QVERIFY(page->address.isEmpty()); // a file of somebody's is no address
}

void MhtmlTest::saysWhereThereIsNoPage()
{
    QVERIFY(!pageInMhtml(
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b--\r\n"));
}

ONRECORD_TEST(MhtmlTest)
#include "tst_mhtml.moc"
