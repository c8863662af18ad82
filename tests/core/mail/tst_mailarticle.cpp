// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailarticle.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Mails become articles: newsletters and what people pass on.
class MailArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsMails_data();
    void tellsMails();
    void readsANewsletter_data();
    void readsANewsletter();
    void readsWhatIsPassedOn_data();
    void readsWhatIsPassedOn();
    void tellsPeopleFromOutlets();
    void namesAttachments();
    void givesEachAttachedMail();
    void givesAnArticleBesideAnAttachedMail();
    void refusesWhatOnlyOutlookReads();
};

static QList<Article> articlesIn(const QByteArray &mail)
{
    QList<Article> articles;
    const auto counts = readMail(mail, [&](Article &&article) {
        articles.append(std::move(article));
        return true;
    });
    return counts ? articles : QList<Article>();
}

static const QByteArray header = "From: Vik Courier <news@courier.example>\n"
                                 "Subject: Ferry stays in Vik\n"
                                 "Date: Wed, 11 Mar 2026 08:00:00 +0100\n"
                                 "Message-ID: <1@courier.example>\nMIME-Version: 1.0\n";
static const QByteArray first =
    "The ferry stays in Vik for another year 😀, the council of the town said on Tuesday.";
static const QByteArray second =
    "“We counted the passengers twice,” said Ole Berg, who runs the harbour office.";
static const QString text =
    u"Ferry stays in Vik\n\n"_s + QString::fromUtf8(first) + u"\n\n"_s + QString::fromUtf8(second);
static const QByteArray html = "<html><body><div style='display:none'>In short</div><table><tr><td>"
                               "<a href='https://a.example/v'>View in browser</a></td></tr><tr><td>"
                               "<h1>Ferry stays in Vik</h1><p>By Ida Lund<br>Vik Courier, 11 March "
                               "2026</p><p>"
    + first + "</p><p>" + second
    + "</p></td></tr><tr><td><small>You are receiving this because you signed up. "
      "Unsubscribe</small></td></tr></table></body></html>";
static const QByteArray plain = "View this in your browser: https://a.example/v\n\n"
                                "Ferry stays in Vik\n\nBy Ida Lund\n11 March 2026\n\n"
    + first + "\n\n" + second + "\n\n-- \nUnsubscribe\n";

void MailArticleTest::tellsMails_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isAMail");

    QTest::newRow("a mail") << header + "\nIt rained." << true;
    QTest::newRow("below an empty line") << "\r\n" + header + "\nIt rained." << true;
    QTest::newRow("an old one") << QByteArray(
        "From: ane@vik.example\nTo: ida@vik.example\nDate: 1 May 96 10:00\n"
        "Subject: Ferry\n\nIt stays.")
                                << true;
    QTest::newRow("as it came") << QByteArray("Received: by vik.example\nMessage-ID: <1@a>\n\nNo.")
                                << true;
    QTest::newRow("one that says little")
        << QByteArray("From: Ane Vik\nSubject: Ferry 🚢\nContent-Type: text/plain\n\nIt stays.")
        << true;
    QTest::newRow("an answer of a server")
        << QByteArray("Content-Type: text/html\nDate: Wed, 11 Mar 2026 08:00:00 GMT\n\nIt stays.")
        << false;
    QTest::newRow("fields above an article")
        << QByteArray("Title: Ferry stays\nDate: 11 March 2026\n\nIt rained.") << false;
    QTest::newRow("a transcript") << QByteArray("From: where did it come?\nSubject: the sea.\n")
                                  << false;
    QTest::newRow("prose") << QByteArray("It rained. He said: From here.") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void MailArticleTest::tellsMails()
{
    QFETCH(QByteArray, bytes);
    QTEST(isMail(bytes), "isAMail");
}

void MailArticleTest::readsANewsletter_data()
{
    QTest::addColumn<QByteArray>("mail");

    const QByteArray alternative = header + "Content-Type: multipart/alternative; boundary=b\n\n";
    const QByteArray plainPart = "--b\nContent-Type: text/plain; charset=utf-8\n\n" + plain;
    const auto htmlPart = [](const QByteArray &body) {
        return QByteArray("\n--b\nContent-Type: text/html; charset=utf-8\n\n" + body);
    };
    QTest::newRow("HTML") << header + "Content-Type: text/html; charset=utf-8\n\n" + html;
    QTest::newRow("HTML, all of it in cells") << header
            + "Content-Type: text/html; charset=utf-8\n\n<table><tr><td><a href='https://a'>Ferry "
              "stays in Vik</a></td></tr><tr><td>By Ida Lund | March 11, 2026</td></tr><tr><td>"
            + first + "</td></tr><tr><td>" + second + "</td></tr></table>";
    QTest::newRow("text") << header + "Content-Type: text/plain; charset=utf-8\n\n" + plain;
    QTest::newRow("both") << alternative + plainPart + htmlPart(html) + "\n--b--\n";
    QTest::newRow("the HTML says next to nothing")
        << alternative + plainPart + htmlPart("<p>Your program shows no text.</p>") + "\n--b--\n";
    QTest::newRow("torn off") << alternative + plainPart + htmlPart(html);
    QTest::newRow("HTML within a mail with pictures") << header
            + "Content-Type: multipart/related; boundary=r\n\n--r\nContent-Type: "
              "multipart/alternative; boundary=b\n\n"
            + plainPart + htmlPart(html)
            + "\n--b--\n--r\nContent-Type: image/png; name=a.png\n\nx\n--r--\n";
}

void MailArticleTest::readsANewsletter()
{
    QFETCH(QByteArray, mail);
    QVERIFY(isMail(mail));
    const QList<Article> articles = articlesIn(mail);
    QCOMPARE(articles.size(), 1);
    const Article &article = articles[0];
    QCOMPARE(article.text, text);
    QCOMPARE(article.title, u"Ferry stays in Vik"_s);
    QCOMPARE(article.byline, u"Ida Lund"_s);
    QCOMPARE(article.outlet, u"Vik Courier"_s);
    QCOMPARE(article.published, QDate(2026, 3, 11));
}

void MailArticleTest::readsWhatIsPassedOn_data()
{
    QTest::addColumn<QByteArray>("mail");

    const QByteArray outer = "From: Ane Vik <ane@vik.example>\nTo: ida@vik.example\n"
                             "Subject: Fwd: Ferry stays in Vik\nMessage-ID: <2@vik.example>\n"
                             "Date: Fri, 13 Mar 2026 09:00:00 +0100\nMIME-Version: 1.0\n";
    const QByteArray inner = "From: Vik Courier <news@courier.example>\n"
                             "Date: Wed, 11 Mar 2026 at 08:00\nSubject: Ferry stays in Vik\n"
                             "To: <ane@vik.example>\n";
    const QByteArray body = first + "\n\n" + second + "\n";
    QTest::newRow("attached") << outer
            + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
              "Read this!\n\n--b\nContent-Type: message/rfc822\n\n"
            + header + "Content-Type: text/plain; charset=utf-8\n\n" + body + "\n--b--\n";
    QTest::newRow("within the text") << outer
            + "Content-Type: text/plain; charset=utf-8\n\nRead this!\n\n"
              "---------- Forwarded message ---------\n"
            + inner + "\n\n" + body;
    QByteArray quoted = "> " + QByteArray(inner + "\n" + body).replace("\n", "\n> ");
    QTest::newRow("quoted") << outer
            + "Content-Type: text/plain; charset=utf-8\n\nBegin forwarded message:\n\n" + quoted;
    QTest::newRow("within HTML") << outer
            + "Content-Type: text/html; charset=utf-8\n\n<div>Read this!<br></div><div "
              "class='gmail_quote'><div class='gmail_attr'>"
              "---------- Forwarded message ---------<br>From: <b>Vik Courier</b> "
              "&lt;news@courier.example&gt;<br>Date: Wed, 11 Mar 2026 at 08:00<br>Subject: "
              "Ferry stays in Vik<br>To: &lt;ane@vik.example&gt;<br></div><br><br><p>"
            + first + "</p><p>" + second + "</p></div>";
}

void MailArticleTest::readsWhatIsPassedOn()
{
    QFETCH(QByteArray, mail);
    const QList<Article> articles = articlesIn(mail);
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles[0].text, text);
    QCOMPARE(articles[0].title, u"Ferry stays in Vik"_s);
    QCOMPARE(articles[0].outlet, u"Vik Courier"_s);
    QCOMPARE(articles[0].published, QDate(2026, 3, 11));
}

void MailArticleTest::tellsPeopleFromOutlets()
{
    const auto from = [](const QByteArray &sender) {
        return articlesIn("From: " + sender
                          + " <a@vik.example>\nSubject: Ferry stays\nMessage-ID: <1@a>\n\n" + first
                          + "\n\n" + second)
            .value(0);
    };
    QCOMPARE(from("Anna Lund-Berg").byline, u"Anna Lund-Berg"_s);
    QCOMPARE(from("Anna Lund-Berg").outlet, QString());
    QCOMPARE(from("Vik Courier").outlet, u"Vik Courier"_s);
    QCOMPARE(from("Anna Daily News").outlet, u"Anna Daily News"_s);
    // Whoever the text says wrote it is no outlet, whatever the name.
    const QByteArray said =
        "Xenia Lund-Berg <a@vik.example>\nSubject: Ferry stays\nMessage-ID: <1@a>\n\n"
        "By Xenia Lund-Berg\nVik Courier, 12 March 2026\n\n";
    const Article article = articlesIn("From: " + said + first + "\n\n" + second).value(0);
    QCOMPARE(article.byline, u"Xenia Lund-Berg"_s);
    QCOMPARE(article.outlet, u"Vik Courier"_s);
}

void MailArticleTest::namesAttachments()
{
    const QList<Article> articles =
        articlesIn(header
                   + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; "
                     "charset=utf-8\n\n"
                   + first + "\n\n" + second
                   + "\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; "
                     "filename*=utf-8''%C3%85.txt\n\nTerms and conditions\n--b--\n");
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles[0].text, text);
    QCOMPARE(articles[0].leftOut.last().text, u"Å.txt"_s);
}

void MailArticleTest::givesEachAttachedMail()
{
    const QByteArray attached =
        "--b\nContent-Type: message/rfc822\n\n" + header + "\n" + first + "\n";
    const QList<Article> articles =
        articlesIn(header + "Content-Type: multipart/digest; boundary=b\n\n" + attached + attached
                   + "--b--\n");
    QCOMPARE(articles.size(), 2);
}

/// A note that comes with the mails is none of them; what is longer is an article itself.
void MailArticleTest::givesAnArticleBesideAnAttachedMail()
{
    const QByteArray attached = "--b\nContent-Type: message/rfc822\n\n"
                                "From: a@b.example\nSubject: Night boats\n\nThey go.\n--b--\n";
    const QByteArray head =
        header + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n";
    const QByteArray body = first + "\n\n" + (second + "\n\n").repeated(6);
    const QList<Article> both = articlesIn(head + body + attached);
    QCOMPARE(both.size(), 2);
    QVERIFY(both[0].text.startsWith(text));
    QCOMPARE(both[1].title, u"Night boats"_s);
    QCOMPARE(articlesIn(head + "Please find attached: " + body + attached).size(), 1);
}

void MailArticleTest::refusesWhatOnlyOutlookReads()
{
    const auto counts =
        readMail(header + "Content-Type: application/ms-tnef; name=winmail.dat\n\nx",
                 [](Article &&) { return true; });
    QVERIFY(!counts);
    QCOMPARE(counts.error().fault, Fault::UnknownFormat);
    QCOMPARE(counts.error().detail, u"application/ms-tnef"_s);
}

ONRECORD_TEST(MailArticleTest)
#include "tst_mailarticle.moc"
