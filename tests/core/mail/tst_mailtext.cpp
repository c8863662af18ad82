// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailtext.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// The plain text of a mail.
class MailTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsFlowedLines_data();
    void joinsFlowedLines();
    void readsWhatItSaysItIs_data();
    void readsWhatItSaysItIs();
    void takesMarksOfQuotingAway();
    void cutsTheSignature_data();
    void cutsTheSignature();
    void tellsLinesAboutTheMail_data();
    void tellsLinesAboutTheMail();
};

void MailTextTest::joinsFlowedLines_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");

    const QByteArray flowed = "text/plain; charset=utf-8; format=flowed";
    QTest::newRow("joined") << flowed << QByteArray("The ferry \r\nstays 😀.\r\n\r\nIt rained.")
                            << u"The ferry stays 😀.\n\nIt rained."_s;
    QTest::newRow("blanks that are no words")
        << flowed + "; delsp=yes" << QByteArray("The fer \nry stays.") << u"The ferry stays."_s;
    QTest::newRow("stuffed") << flowed << QByteArray(" From Monday.\n >no quote")
                             << u"From Monday.\n>no quote"_s;
    QTest::newRow("quoted deeper")
        << flowed << QByteArray("> The \n> ferry\n>> stays") << u"> The ferry\n>> stays"_s;
    QTest::newRow("a signature") << flowed << QByteArray("It rained \n-- \nIda")
                                 << u"It rained \n-- \nIda"_s;
    QTest::newRow("fixed") << QByteArray("text/plain; charset=utf-8")
                           << QByteArray("The ferry \nstays.") << u"The ferry \nstays."_s;
}

void MailTextTest::joinsFlowedLines()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QTEST(textOfPart(readMimePart("Content-Type: " + type + "\n\n" + body)), "text");
}

void MailTextTest::readsWhatItSaysItIs_data()
{
    QTest::addColumn<QByteArray>("part");

    QTest::newRow("UTF-8") << QByteArray(
        "Content-Type: text/plain; charset=utf-8\n\nÅse said “no”.");
    QTest::newRow("a cousin of Latin-1")
        << QByteArray("Content-Type: text/plain; charset=iso-8859-1\n\n\xC5se said \x93no\x94.");
    QTest::newRow("said to be ASCII")
        << QByteArray("Content-Type: text/plain; charset=us-ascii\n\n\xC5se said \x93no\x94.");
    QTest::newRow("said to be ASCII, and UTF-8")
        << QByteArray("Content-Type: text/plain; charset=us-ascii\n\nÅse said “no”.");
    QTest::newRow("nothing said") << QByteArray("Subject: x\n\nÅse said “no”.");
    QTest::newRow("quoted-printable, broken within a character") << QByteArray(
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        "=C3=\n=85se said =E2=80=\n=9Cno=E2=80=9D.");
    QTest::newRow("base64 on one line")
        << QByteArray(
               "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n")
            + QByteArray("Åse said “no”.").toBase64();
}

void MailTextTest::readsWhatItSaysItIs()
{
    QFETCH(QByteArray, part);
    QCOMPARE(textOfPart(readMimePart(part)), u"Åse said “no”."_s);
}

void MailTextTest::takesMarksOfQuotingAway()
{
    QCOMPARE(withoutQuoting(u"> The ferry\n>\n> stays.\n"_s), u"The ferry\n\nstays.\n"_s);
    QCOMPARE(withoutQuoting(u"The ferry\n> stays?\nIt does.\n"_s),
             u"The ferry\n> stays?\nIt does.\n"_s);
}

void MailTextTest::cutsTheSignature_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");

    QTest::newRow("a signature") << u"It rained.\n-- \nIda"_s << u"It rained."_s;
    QTest::newRow("its blank lost") << u"It rained.\n--\nIda"_s << u"It rained."_s;
    QTest::newRow("a list's") << u"It rained.\n_______________________\nlist@vik"_s
                              << u"It rained."_s;
    QTest::newRow("a rule in the text") << u"It rained.\n--\n"_s + QString(3000, u'x')
                                        << u"It rained.\n--\n"_s + QString(3000, u'x');
    QTest::newRow("a dash") << u"It -- rained.\n"_s << u"It -- rained.\n"_s;
}

void MailTextTest::cutsTheSignature()
{
    QFETCH(QString, text);
    QTEST(withoutSignature(text), "kept");
}

void MailTextTest::tellsLinesAboutTheMail_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isAbout");

    QTest::newRow("a browser") << u"View this message in your browser: https://a.example"_s << true;
    QTest::newRow("online") << u"Read online"_s << true;
    QTest::newRow("why") << u"You are receiving this because you signed up."_s << true;
    QTest::newRow("how to stop") << u"To stop, unsubscribe here"_s << true;
    QTest::newRow("preferences") << u"Manage your preferences"_s << true;
    QTest::newRow("a telephone") << u"Sent from my iPhone"_s << true;
    QTest::newRow("a sentence") << u"Most people read it online, said Ane Vik."_s << false;
    QTest::newRow("another") << u"“We read the letter online,” he said."_s << false;
}

void MailTextTest::tellsLinesAboutTheMail()
{
    QFETCH(QString, line);
    QTEST(isAboutMail(line), "isAbout");
}

ONRECORD_TEST(MailTextTest)
#include "tst_mailtext.moc"
