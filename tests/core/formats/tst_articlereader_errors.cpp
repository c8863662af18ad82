// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articlereader.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplewarc.h"
#include "tests/support/samplezip.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// What cannot be read: one fault each, at once, never waiting.
class ArticleReaderErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhyAFileCannotBeRead_data();
    void saysWhyAFileCannotBeRead();
    void saysWhenItMayNotRead();
    void refusesBytesThatAreNoArticle_data();
    void refusesBytesThatAreNoArticle();
    void readsFewWordsInAnyEncoding_data();
    void readsFewWordsInAnyEncoding();
    void namesTheKindOfFile();
    void refusesEmptyPastedText();

private:
    QTemporaryDir m_folder;
};

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void ArticleReaderErrorsTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const auto native = [this](const QString &name) {
        return QFile::encodeName(m_folder.filePath(name));
    };
    QCOMPARE(::mkfifo(native(u"pipe"_s).constData(), 0600), 0);
    QCOMPARE(::symlink("/dev/zero", native(u"zero.txt"_s).constData()), 0);
    QCOMPARE(::symlink("nowhere", native(u"broken.txt"_s).constData()), 0);
    QCOMPARE(::symlink("circle.txt", native(u"circle.txt"_s).constData()), 0);
    write(m_folder.filePath(u"huge.txt"_s), "It rained.");
    QCOMPARE(::truncate(native(u"huge.txt"_s).constData(), off_t(8) << 30), 0);
    write(m_folder.filePath(u"plain.txt"_s), "It rained.");
}

void ArticleReaderErrorsTest::saysWhyAFileCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Fault>("fault");

    QTest::newRow("no such file") << u"missing.txt"_s << Fault::Missing;
    QTest::newRow("a file where a folder should be") << u"plain.txt/ferry.txt"_s << Fault::Missing;
    QTest::newRow("a link to nowhere") << u"broken.txt"_s << Fault::Missing;
    QTest::newRow("a name too long") << QString(5000, u'a') << Fault::Missing;
    QTest::newRow("a zero in the name") << u"plain.txt"_s + QChar::Null + u"x"_s << Fault::Missing;
    QTest::newRow("a link to itself") << u"circle.txt"_s << Fault::Unreadable;
    QTest::newRow("a folder") << u"."_s << Fault::Folder;
    QTest::newRow("a pipe nobody writes to") << u"pipe"_s << Fault::NotAFile;
    QTest::newRow("a device without end") << u"zero.txt"_s << Fault::NotAFile;
    QTest::newRow("8 GiB of nothing") << u"huge.txt"_s << Fault::TooLarge;
}

void ArticleReaderErrorsTest::saysWhyAFileCannotBeRead()
{
    QFETCH(QString, name);
    QFETCH(Fault, fault);
    const QString path = m_folder.filePath(name);
    const Result<QByteArray> read = readFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().fault, fault);
    QCOMPARE(read.error().subject, path);
}

void ArticleReaderErrorsTest::saysWhenItMayNotRead()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    const QString path = m_folder.filePath(u"secret.txt"_s);
    write(path, "It rained.");
    QVERIFY(QFile::setPermissions(path, {}));
    const Result<QByteArray> read = readFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().fault, Fault::Forbidden);
    QVERIFY(!read.error().detail.isEmpty());
}

void ArticleReaderErrorsTest::refusesBytesThatAreNoArticle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Fault>("fault");

    const auto row = [](const char *title, const QByteArray &bytes, Fault fault,
                        const QString &name = u"ferry.txt"_s) {
        QTest::newRow(title) << bytes << name << fault;
    };
    row("nothing", {}, Fault::Empty);
    row("blanks", " \t\r\n\xC2\xA0\n", Fault::Empty);
    row("a mark alone", "\xEF\xBB\xBF", Fault::Empty);
    row("zeros", QByteArray(4096, '\0'), Fault::Binary);
    row("a picture", "\x89PNG\r\n\x1A\n and so on", Fault::Binary);
    row("a program",
        "\x7F"
        "ELF\x02\x01",
        Fault::Binary);
    row("a database", QByteArray("SQLite format 3\0 and so on", 26), Fault::Binary);
    row("a PDF without a page", "%PDF-1.7\n", Fault::Damaged);
    row("half an archive", "PK\x03\x04 and so on", Fault::Damaged);
    row("an archive of something else", zipOf({{"a.css", "It rained."}}), Fault::UnknownFormat);
    row("a packed file", gzipOf("It rained 🌊."), Fault::UnknownFormat);
    row("an archive of 7-Zip", "7z\xBC\xAF\x27\x1C and so on", Fault::UnknownFormat);
    row("an archive of RAR", "Rar!\x1A\x07 and so on", Fault::UnknownFormat);
    row("rich text without a word", "{\\rtf1 }", Fault::NoText);
    row("a document of Word without a word",
        zipOf({{"word/document.xml",
                "<w:document "
                "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>"}}),
        Fault::NoText);
    const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    const auto streamNamed = [](const QString &name) {
        return QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    };
    row("an old document of Word", compound + streamNamed(u"WordDocument"_s), Fault::UnknownFormat);
    row("an office document with a password", compound + streamNamed(u"EncryptedPackage"_s),
        Fault::Locked);
    row("a page without a word",
        "<!DOCTYPE html><title></title><body><img src='ferry.png'><script>let rain = 1</script>",
        Fault::NoText);
    row("an archive without a page",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b--\r\n",
        Fault::NoText);
    row("a mail without a word", "From: ane@example.org\r\nMIME-Version: 1.0\r\n\r\n",
        Fault::NoText);
    row("a feed without a text", "<rss><channel><item><title>Ferry</title></item></channel></rss>",
        Fault::NoText);
    row("JSON that was cut off", "{\"title\": \"Ferry\", \"te", Fault::Damaged);

    QByteArray noise(4096, '\0');
    quint32 state = 1;
    for (char &c : noise) {
        state = state * 1664525u + 1013904223u;
        c = char(state >> 24);
    }
    row("noise", noise, Fault::Binary);
    // In which an encoding can be guessed by chance alone.
    row("six bytes like Chinese", QByteArray("junk\0\1", 6), Fault::Binary, u"ferry.docx"_s);
    row("eight bytes like Chinese", QByteArray("ferryx\0\2", 8), Fault::Binary);
    row("six bytes with a control", "yB\xBD\xF2!\x06", Fault::Binary);
    row("six bytes of two scripts",
        "\xF2\xC6\xDA\xCA\xE3"
        "D",
        Fault::Binary);
    row("signs within a word",
        "\xAA"
        "re(b\xAC+o",
        Fault::Binary);
}

void ArticleReaderErrorsTest::readsFewWordsInAnyEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Windows-1252") << QByteArray("Caf\xE9 \x93Zo\xEB\x94");
    QTest::newRow("a word of it") << QByteArray("caf\xE9");
    QTest::newRow("Windows-1251") << QByteArray("\xCC\xEE\xF1\xF2 \xE7\xE0\xEA\xF0\xFB\xF2.");
    QTest::newRow("UTF-16 without a mark") << QByteArray("R\0a\0i\0n\0.\0\n\0", 12);
    QTest::newRow("Chinese in UTF-16 with a line") << QByteArray("\x2d\x4e\x87\x65\n\0", 6);
    QTest::newRow("Chinese with a Latin letter in it") << QByteArray("\x4e\x2d\x65\x87\0N", 6);
    QTest::newRow("damaged UTF-8") << QByteArray("Zo\xC3\xAB \xFF M\xC3\xBCller said");
}

/// Short is not the same as no text.
void ArticleReaderErrorsTest::readsFewWordsInAnyEncoding()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(readArticle(bytes, u"ferry.txt"_s));
}

void ArticleReaderErrorsTest::refusesBytesThatAreNoArticle()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(Fault, fault);
    const Result<Article> article = readArticle(bytes, name);
    QVERIFY(!article);
    QCOMPARE(article.error().fault, fault);
    QCOMPARE(article.error().subject, name);
}

void ArticleReaderErrorsTest::namesTheKindOfFile()
{
    QCOMPARE(readArticle("{\"title\": \"Ferry\"}", {}).error().detail, u"application/json"_s);
    QCOMPARE(readArticle("<kml><Point/></kml>", {}).error().detail, u"application/xml"_s);
}

void ArticleReaderErrorsTest::refusesEmptyPastedText()
{
    QCOMPARE(articleFromText(u" \n\u200B"_s).error().fault, Fault::Empty);
}

ONRECORD_TEST(ArticleReaderErrorsTest)
#include "tst_articlereader_errors.moc"
