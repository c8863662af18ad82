// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailbody.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// The parts of a mail: which is read, which are only named.
class MailBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBothFormsOfTheText();
    void namesAttachments();
    void findsAttachedMails();
    void endsInDepth();
};

static QByteArray part(const QByteArray &header, const QByteArray &body)
{
    return "--b\n" + header + "\n\n" + body + "\n";
}

static const QByteArray mixed = "Content-Type: multipart/mixed; boundary=b\n\n";

void MailBodyTest::takesBothFormsOfTheText()
{
    const MailBody body =
        bodyOfMail(readMimePart("Content-Type: multipart/alternative; boundary=b\n\n"
                                + part("Content-Type: text/plain", "Ferry 😀")
                                + part("Content-Type: text/html", "<p>Ferry</p>") + "--b--"));
    QCOMPARE(body.plain.body.trimmed(), QByteArray("Ferry 😀"));
    QCOMPARE(body.html.body.trimmed(), QByteArray("<p>Ferry</p>"));
    QVERIFY(body.files.isEmpty());
}

void MailBodyTest::namesAttachments()
{
    const MailBody body = bodyOfMail(readMimePart(
        mixed
        + part("Content-Type: text/plain\nContent-Disposition: attachment; filename=terms.txt",
               "No")
        + part("Content-Type: text/plain", "Ferry")
        + part("Content-Type: application/pdf; name=map.pdf", "%PDF-")
        + part("Content-Type: application/ms-tnef; name=winmail.dat", "x") + "--b--"));
    QCOMPARE(body.plain.body.trimmed(), QByteArray("Ferry"));
    QStringList names;
    for (const AttachedFile &file : body.files)
        names.append(file.name);
    QCOMPARE(names, (QStringList{u"terms.txt"_s, u"map.pdf"_s, u"winmail.dat"_s}));
    QCOMPARE(body.files[1].part.decoded().trimmed(), QByteArray("%PDF-"));
    QVERIFY(body.isOfOutlookOnly);
}

void MailBodyTest::findsAttachedMails()
{
    const MailBody body = bodyOfMail(readMimePart(
        mixed + part("Content-Type: text/plain", "See below.")
        + part("Content-Type: message/rfc822", "Subject: Ferry\n\nIt stays.") + "--b--"));
    QCOMPARE(body.messages.size(), 1);
    QCOMPARE(body.messages[0].field("subject"), QByteArray("Ferry"));
}

void MailBodyTest::endsInDepth()
{
    QByteArray mail = "Content-Type: text/plain\n\nFerry";
    for (int depth = 0; depth < 200; ++depth) {
        const QByteArray boundary = "b" + QByteArray::number(depth);
        mail = "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n"
            + mail + "\n--" + boundary + "--";
    }
    QVERIFY(bodyOfMail(readMimePart(mail)).isEmpty());
}

ONRECORD_TEST(MailBodyTest)
#include "tst_mailbody.moc"
