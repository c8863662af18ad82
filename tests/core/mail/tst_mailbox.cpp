// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailbox.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Mailboxes: where a mail begins, whoever wrote the file.
class MailboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereMailsBegin_data();
    void tellsWhereMailsBegin();
    void readsEachMail();
};

static const QByteArray boxHeader = "From: Vik Courier <news@courier.example>\n"
                                    "Date: Wed, 11 Mar 2026 08:00:00 +0000\n"
                                    "Subject: Ferry stays\n\n";

void MailboxTest::tellsWhereMailsBegin_data()
{
    QTest::addColumn<QByteArray>("mailbox");
    QTest::addColumn<int>("mails");

    const QByteArray from = "From news@courier.example Wed Mar 11 08:00:00 2026\n";
    const QByteArray mail = from + boxHeader + "It rained.\n\n";
    QTest::newRow("two") << mail + mail << 2;
    QTest::newRow("lines of Windows") << QByteArray(mail + mail).replace("\n", "\r\n") << 2;
    QTest::newRow("Thunderbird's")
        << "From - Wed Mar 11 08:00:00 2026\nX-Mozilla-Status: 0001\n" + boxHeader + "It rained.\n"
        << 1;
    QTest::newRow("a zone before the year")
        << "From ane@vik.example Wed Mar 11 08:00:00 CET 2026\n" + boxHeader << 1;
    QTest::newRow("Google's") << "From 1790000000000000000@xxx Wed Mar 11 08:00:00 +0000 2026\n"
            + boxHeader << 1;
    QTest::newRow("bare, with a header below") << "From \n" + boxHeader << 1;
    QTest::newRow("a sentence below an empty line")
        << mail + "From Monday the ferry sails.\nIt rained.\n\n"
        << 1;
    QTest::newRow("a sentence and a label")
        << mail + "From Monday the ferry sails.\nNote: bring a coat.\n\n"
        << 1;
    QTest::newRow("within a paragraph") << mail + "It rained\n" + from + boxHeader << 1;
    QTest::newRow("a line of a mailbox that somebody quotes") << mail + from + "\nIt said so 😀.\n"
                                                              << 1;
    QTest::newRow("prose") << QByteArray("From Monday the ferry sails.\n\nIt rained.\n") << 0;
}

void MailboxTest::tellsWhereMailsBegin()
{
    QFETCH(QByteArray, mailbox);
    QFETCH(int, mails);
    QCOMPARE(isMailbox(mailbox), mails > 0);
    QCOMPARE(beginsOfMails(mailbox).size(), mails);
}

void MailboxTest::readsEachMail()
{
    const QByteArray body = "The ferry stays in Vik, the council of the town said on Tuesday.\n\n";
    const QByteArray from = "From news@courier.example Wed Mar 11 08:00:00 2026\n";
    QStringList texts;
    const auto counts = readMailbox(
        from + boxHeader + body + ">From Monday it sails twice a day, as it did last year.\n\n"
            + from + boxHeader + "\n" + from + boxHeader + body,
        [&](Article &&article) {
            texts.append(article.text);
            return true;
        });
    QVERIFY(counts);
    QCOMPARE(counts->articles, 2);
    QCOMPARE(counts->withoutText, 1);
    QVERIFY(texts[0].endsWith(u"\n\nFrom Monday it sails twice a day, as it did last year."));
}

ONRECORD_TEST(MailboxTest)
#include "tst_mailbox.moc"
