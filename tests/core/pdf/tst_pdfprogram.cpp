// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfprogram.h"

#include "core/pdf/pdfwords.h"

#include "tests/support/roomtests.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace onrecord;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class PdfProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheProgram();
    void readsAPdf();
    void readsLigaturesOfFontsThatAreDrawn();
    void refusesWhatIsNone();
    void endsWhatGoesOn_data();
    void endsWhatGoesOn();
    void saysThatItCrashed();
    void saysThatItIsMissing();
    void stopsWhenAsked();

private:
    QString script(const QByteArray &commands);

    QTemporaryDir m_folder;
};

/// A program in place of the one that reads PDFs.
QString PdfProgramTest::script(const QByteArray &commands)
{
    const QString path = m_folder.filePath(u"reader"_s);
    QFile::remove(path);
    QFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    Q_ASSERT(isOpen);
    file.write("#!/bin/sh\n" + commands);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

void PdfProgramTest::findsTheProgram()
{
    QVERIFY(QFile::exists(pdfProgram()));
}

void PdfProgramTest::readsAPdf()
{
    const QByteArray pdf =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R"
        "/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
        "4 0 obj<</Length 36>>stream\nBT /F 12 Tf 20 100 Td (It rains) Tj ET\nendstream endobj\n"
        "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>endobj\n"
        "trailer<</Root 1 0 R>>\n";
    const Result<QByteArray> written = runPdfProgram(pdfProgram(), pdf);
    QVERIFY(written);
    const Result<PdfWords> words = parsePdfWords(*written);
    QVERIFY(words);
    QCOMPARE(words->fonts, QStringList{u"Helvetica-Bold"_s});
    QCOMPARE(words->pages.size(), 1);
    QCOMPARE(words->pages.first().height, 200.0);
    QCOMPARE(words->pages.first().words.size(), 2);
    QCOMPARE(words->pages.first().words.first().text, u"It"_s);
    QVERIFY(words->pages.first().words.first().hasSpaceAfter);
    QCOMPARE(words->pages.first().words.last().size, 12.0);
}

/// TeX draws fonts itself where none is installed, which do not say what their letters are: those for ff
/// and the like stand where others have control characters.
void PdfProgramTest::readsLigaturesOfFontsThatAreDrawn()
{
    const QByteArray pdf =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R"
        "/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
        "4 0 obj<</Length 36>>stream\nBT /F 12 Tf 20 100 Td (o\\033en) Tj ET \nendstream endobj\n"
        "5 0 obj<</Type/Font/Subtype/Type3/FontBBox[0 0 600 700]/FontMatrix[.001 0 0 .001 0 0]"
        "/FirstChar 27/LastChar 111/Widths["
        + QByteArray("600 ").repeated(85)
        + "]/Encoding<</Differences[27/a27 101/a101 110/a110/a111]>>"
          "/CharProcs<</a27 6 0 R/a101 6 0 R/a110 6 0 R/a111 6 0 R>>>>endobj\n"
          "6 0 obj<</Length 21>>stream\n600 0 0 0 600 700 d1 \nendstream endobj\n"
          "trailer<</Root 1 0 R>>\n";
    const Result<QByteArray> written = runPdfProgram(pdfProgram(), pdf);
    QVERIFY(written);
    const Result<PdfWords> words = parsePdfWords(*written);
    QVERIFY(words);
    QCOMPARE(words->pages.value(0).words.value(0).text, u"offen"_s);
}

void PdfProgramTest::refusesWhatIsNone()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("%PDF-1.4\n"), QByteArray("It rained.")}) {
        const Result<QByteArray> written = runPdfProgram(pdfProgram(), bytes);
        QVERIFY(written);
        const Result<PdfWords> words = parsePdfWords(*written);
        QVERIFY(!words);
        QCOMPARE(words.error().fault, Fault::Damaged);
        QCOMPARE(words.error().detail, u"no readable PDF"_s); // as the program says itself
    }
}

void PdfProgramTest::endsWhatGoesOn_data()
{
    QTest::addColumn<QByteArray>("commands");

    QTest::newRow("without a word") << QByteArray("exec sleep 100");
    QTest::newRow("writing for ever") << QByteArray("exec yes");
}

void PdfProgramTest::endsWhatGoesOn()
{
    QFETCH(QByteArray, commands);
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> written =
        runPdfProgram(script(commands), "%PDF-", {.time = 300ms, .output = 100'000});
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::TooLarge);
    QVERIFY(timer.elapsed() < 20'000);
}

void PdfProgramTest::saysThatItCrashed()
{
    const Result<QByteArray> written = runPdfProgram(script("echo x; kill -SEGV $$"), "%PDF-");
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::Damaged);
}

void PdfProgramTest::saysThatItIsMissing()
{
    const Result<QByteArray> written = runPdfProgram(m_folder.filePath(u"none"_s), "%PDF-");
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::Internal);
}

void PdfProgramTest::stopsWhenAsked()
{
    std::stop_source source;
    std::thread other([&source] { source.request_stop(); });
    const Result<QByteArray> written =
        runPdfProgram(script("exec sleep 100"), "%PDF-", {.time = 60s}, source.get_token());
    other.join();
    QVERIFY(!written);
    QCOMPARE(written.error().detail, u"cancelled"_s);
}

ONRECORD_TEST(PdfProgramTest)
#include "tst_pdfprogram.moc"
