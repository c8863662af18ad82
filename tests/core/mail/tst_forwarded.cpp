// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/forwarded.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Mails that were passed on: what stood above them in the mail that came.
class ForwardedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheHead_data();
    void findsTheHead();
    void readsSubjects_data();
    void readsSubjects();
};

void ForwardedTest::findsTheHead_data()
{
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<bool>("saysForwarded");
    QTest::addColumn<QString>("subject"); // empty: no head
    QTest::addColumn<QString>("next"); // the piece behind the head

    const QString body = u"The ferry stays in Vik 😀, the council said."_s;
    QTest::newRow("a line each") << QStringList{u"See below."_s,
                                                QString(),
                                                u"---------- Forwarded message ---------"_s,
                                                u"From: Vik Courier <news@courier.example>"_s,
                                                u"Date: Wed, 7 Oct 2026 at 06:02"_s,
                                                u"Subject: Ferry stays"_s,
                                                u"To: <ida@vik.example>"_s,
                                                QString(),
                                                body}
                                 << true << u"Ferry stays"_s << body;
    QTest::newRow("a paragraph")
        << QStringList{u"---------- Forwarded message --------- From: Vik Courier "
                       "<news@courier.example> Date: Wed, 7 Oct 2026 at 06:02 Subject: Ferry stays "
                       "To: <ida@vik.example>"_s,
                       body}
        << true << u"Ferry stays"_s << body;
    QTest::newRow("cells") << QStringList{u"-------- Forwarded Message --------"_s,
                                          u"Subject:"_s,
                                          u"Ferry stays"_s,
                                          u"Date:"_s,
                                          u"Wed, 7 Oct 2026 06:02:00 -0500"_s,
                                          u"From:"_s,
                                          u"Vik Courier <news@courier.example>"_s,
                                          body}
                           << true << u"Ferry stays"_s << body;
    QTest::newRow("German, quoted")
        << QStringList{u"> Von: Vik Courier <news@courier.example>"_s,
                       u"> Datum: 7. Oktober 2026"_s, u"> Betreff: Ferry stays"_s, u">"_s,
                       u"> "_s + body}
        << true << u"Ferry stays"_s << u">"_s;
    QTest::newRow("passed on twice") << QStringList{u"From: Ida Lund <ida@vik.example>"_s,
                                                    u"Sent: 8 October 2026"_s,
                                                    u"Subject: FW: Ferry stays"_s,
                                                    QString(),
                                                    u"For you."_s,
                                                    QString(),
                                                    u"From: Vik Courier <news@courier.example>"_s,
                                                    u"Sent: 7 October 2026"_s,
                                                    u"Subject: Ferry stays"_s,
                                                    QString(),
                                                    body}
                                     << true << u"Ferry stays"_s << body;
    QTest::newRow("an answer far below")
        << QStringList{QString(800, u'x'), u"From: Ida Lund <ida@vik.example>"_s,
                       u"Sent: 8 October 2026"_s, u"Subject: Ferry stays"_s, body}
        << false << QString() << QString();
    QTest::newRow("prose") << QStringList{u"From: the sea to the hills it rained."_s, body} << false
                           << QString() << QString();
}

void ForwardedTest::findsTheHead()
{
    QFETCH(QStringList, pieces);
    QFETCH(bool, saysForwarded);
    QFETCH(QString, subject);
    const auto head = forwardedHead(pieces, saysForwarded);
    QCOMPARE(head.has_value(), !subject.isEmpty());
    if (!head)
        return;
    QCOMPARE(head->subject, subject);
    QVERIFY(head->sender.startsWith(u"Vik Courier"));
    QVERIFY(head->date.contains(u"7"));
    QStringList behind = pieces.sliced(head->end);
    behind.removeAll(QString());
    QTEST(behind.value(0), "next");
}

void ForwardedTest::readsSubjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isForwarded");

    QTest::newRow("plain") << u"Ferry stays"_s << u"Ferry stays"_s << false;
    QTest::newRow("forwarded") << u"Fwd: Ferry stays"_s << u"Ferry stays"_s << true;
    QTest::newRow("German, answered") << u"AW: WG: Ferry stays"_s << u"Ferry stays"_s << true;
    QTest::newRow("counted") << u"Re[2]: Ferry stays"_s << u"Ferry stays"_s << false;
    QTest::newRow("from outside") << u"[EXTERNAL] TR : Ferry stays"_s << u"Ferry stays"_s << true;
    QTest::newRow("a headline with a colon")
        << u"Report: ferry stays"_s << u"Report: ferry stays"_s << false;
}

void ForwardedTest::readsSubjects()
{
    QFETCH(QString, subject);
    const MailSubject read = mailSubject(subject);
    QTEST(read.words, "words");
    QTEST(read.isForwarded, "isForwarded");
}

ONRECORD_TEST(ForwardedTest)
#include "tst_forwarded.moc"
