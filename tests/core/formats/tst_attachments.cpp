// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articlereader.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplezip.h"
#include "tests/support/takenarticles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Articles that are attached to a mail are read as files of their own.
class AttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsKindsOfFiles_data();
    void readsKindsOfFiles();
    void readsThemWhateverTheyAreCalled_data();
    void readsThemWhateverTheyAreCalled();
    void readsAMailAttachedAsAFile_data();
    void readsAMailAttachedAsAFile();
    void readsThemInMailboxes();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
};

namespace {

const QByteArray sentence = "The rain of the long night went on and on 🌊, the council said. ";
const QByteArray prose = sentence.repeated(12).trimmed();

QByteArray mailWith(const QByteArray &file, const QByteArray &name)
{
    return "From: Ida Lund <ida@courier.example>\nSubject: Ferry piece\n"
           "Date: Wed, 11 Mar 2026 08:00:00 +0100\nMIME-Version: 1.0\n"
           "Content-Type: multipart/mixed; boundary=b\n\n"
           "--b\nContent-Type: text/plain; charset=utf-8\n\nHere is the ferry.\n"
           "--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n"
           "Content-Disposition: attachment; filename=\""
        + name + "\"\n\n" + file.toBase64() + "\n--b--\n";
}

TakenArticles taken(const QByteArray &bytes)
{
    return takenBy([&](const TakeArticle &take) { return readArticles(bytes, u"x.eml"_s, take); });
}

QByteArray wordDocument()
{
    const QByteArray space =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    return zipOf({{"[Content_Types].xml", "<Types/>"},
                  {"word/document.xml",
                   "<w:document " + space + "><w:body><w:p><w:r><w:t>" + prose
                       + "</w:t></w:r></w:p></w:body></w:document>"}});
}

} // namespace

void AttachmentsTest::readsKindsOfFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("name");

    QTest::newRow("text") << prose << QByteArray("ferry.txt");
    QTest::newRow("a page") << "<!DOCTYPE html><html><body><article><p>" + prose
            + "</p></article></body></html>"
                            << QByteArray("Ferry.HTML");
    QTest::newRow("DOCX") << wordDocument() << QByteArray("ferry.docx");
    QTest::newRow("RTF") << "{\\rtf1\\ansi " + QByteArray(prose).replace("🌊", "") + "}"
                         << QByteArray("ferry.rtf");
}

void AttachmentsTest::readsKindsOfFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, name);
    const TakenArticles articles = taken(mailWith(file, name));
    QCOMPARE(articles.counts, (BundleCounts{1, 0}));
    const Article &article = articles.articles[0];
    QVERIFY(article.text.contains(u"The rain of the long night"));
    QVERIFY(!article.text.contains(u"Here is the ferry."));
    QCOMPARE(article.leftOut.value(0).text, u"Here is the ferry."_s);
    QVERIFY(article.textSha256 != article.sourceSha256);
}

void AttachmentsTest::readsThemWhateverTheyAreCalled_data()
{
    readsKindsOfFiles_data();
    QTest::newRow("a page saved as one file")
        << "From: <Saved by Blink>\nSnapshot-Content-Location: https://courier.example/ferry\n"
           "MIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; boundary=c\n\n"
           "--c\nContent-Type: text/html; charset=utf-8\n"
           "Content-Location: https://courier.example/ferry\n\n<article><p>"
            + prose + "</p></article>\n--c--\n"
        << QByteArray("ferry.mhtml");
}

/// A text is one by its name alone; all others are told by what is in them.
void AttachmentsTest::readsThemWhateverTheyAreCalled()
{
    QFETCH(QByteArray, file);
    const bool isText = QByteArrayView(QTest::currentDataTag()) == "text";
    for (const char *name : {"ATT00001.dat", "ferry", "Ferry (final).bin", ""}) {
        const TakenArticles articles = taken(mailWith(file, name));
        QCOMPARE(articles.counts, (BundleCounts{1, 0}));
        QCOMPARE(articles.articles[0].text.contains(u"The rain of the long night"), !isText);
    }
}

void AttachmentsTest::readsAMailAttachedAsAFile_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("name");

    QTest::newRow("as bytes") << QByteArray("application/octet-stream") << QByteArray("ferry.eml");
    QTest::newRow("under another name")
        << QByteArray("application/octet-stream") << QByteArray("ferry.txt");
    QTest::newRow("as a text") << QByteArray("text/plain") << QByteArray("Ferry.EML");
}

void AttachmentsTest::readsAMailAttachedAsAFile()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, name);
    const QByteArray inner = "From: Ole Berg <ole@echo.example>\nSubject: Night ferry\n"
                             "Message-ID: <1@echo.example>\n\n"
        + prose + "\n";
    const QByteArray outer =
        mailWith(inner, name).replace("application/octet-stream", kind.constData());
    const TakenArticles articles = taken(outer);
    QCOMPARE(articles.counts, (BundleCounts{1, 0}));
    QCOMPARE(articles.articles[0].title, u"Night ferry"_s);
    QVERIFY(articles.articles[0].text.contains(u"The rain of the long night"));
}

void AttachmentsTest::readsThemInMailboxes()
{
    const QByteArray from = "From ida@courier.example Wed Mar 11 08:00:00 2026\n";
    const QByteArray mail = mailWith(prose, "ferry.txt");
    const TakenArticles articles = taken(from + mail + "\n\n" + from + mail);
    QCOMPARE(articles.counts, (BundleCounts{2, 0}));
    QCOMPARE(articles.articles[1].leftOut.value(0).text, u"Here is the ferry."_s);
}

void AttachmentsTest::leavesOthersAlone_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("name");

    QTest::newRow("a picture") << QByteArray("\x89PNG") << QByteArray("ferry.png");
    QTest::newRow("a damaged document") << QByteArray("PK\x03\x04") << QByteArray("ferry.docx");
    QTest::newRow("a pack, which might hold this mail")
        << zipOf({{"ferry.txt", prose}}) << QByteArray("ferry.docx");
    QTest::newRow("a pack that calls itself a document")
        << zipOf({{"mimetype", "x"}, {"ferry.txt", prose}}) << QByteArray("ferry.odt");
    QTest::newRow("a table") << "title,text\nFerry," + prose << QByteArray("ferry.csv");
}

void AttachmentsTest::leavesOthersAlone()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, name);
    const TakenArticles articles = taken(mailWith(file, name));
    QCOMPARE(articles.counts, (BundleCounts{1, 0}));
    QCOMPARE(articles.articles[0].text, u"Ferry piece\n\nHere is the ferry."_s);
    QCOMPARE(articles.articles[0].leftOut.value(0).text, QString::fromUtf8(name));
}

ONRECORD_TEST(AttachmentsTest)
#include "tst_attachments.moc"
