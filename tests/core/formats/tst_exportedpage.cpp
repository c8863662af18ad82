// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articlereader.h"
#include "core/formats/exportedpage.h"

#include "tests/support/roomtests.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class ExportedPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereTheBlockStands();
    void readsWhatALargePageCarries_data();
    void readsWhatALargePageCarries();
    void readsNoOtherLargeFile_data();
    void readsNoOtherLargeFile();
};

static constexpr qint64 tooLarge = qint64(256) << 20;

/// A file that begins with \a head and has \a block at byte \a place; zeros between them, which take
/// no room on the disk.
static QString sparseFile(const QTemporaryDir &folder, const QByteArray &head, qint64 place,
                          const QByteArray &block)
{
    const QString path = folder.filePath(u"page.html"_s);
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(head) == head.size()
        && file.seek(place) && file.write(block) == block.size();
    return written ? path : QString();
}

void ExportedPageTest::saysWhereTheBlockStands()
{
    const QByteArray page =
        "<!DOCTYPE html>\n<p>😀 &lt;script&gt;</p>" + toScriptBlock("{\"a\":\"<b>\"}") + "</html>";
    const auto block = sessionBlockOf(page);
    QVERIFY(block);
    QCOMPARE(block->tag, page.indexOf("<script "));
    QCOMPARE(page.sliced(block->json, block->end - block->json), "{\"a\":\"\\u003cb>\"}");
    QVERIFY(!sessionBlockOf(page.sliced(1)));
}

void ExportedPageTest::readsWhatALargePageCarries_data()
{
    QTest::addColumn<qint64>("place");

    QTest::newRow("behind all that is shown") << tooLarge + 100;
    constexpr qint64 piece = qint64(8) << 20; // pages are read in pieces of this size
    for (const int before : {1, 20, 60, 130, 600})
        QTest::addRow("a tag that begins %d bytes before the next piece", before)
            << tooLarge + piece - before;
}

void ExportedPageTest::readsWhatALargePageCarries()
{
    QFETCH(qint64, place);
    const QTemporaryDir folder;
    const QByteArray block = toScriptBlock("{\"words\":\"Wir bleiben 😀\"}");
    const QString path = sparseFile(folder, "<!DOCTYPE html>\n", place, block + "\n</html>\n");
    const Result<QByteArray> read = readFile(path);
    QVERIFY(read);
    QCOMPARE(*read, "<!DOCTYPE html>\n" + block + "\n</html>\n");
    QVERIFY(isExportedPage(*read));
}

void ExportedPageTest::readsNoOtherLargeFile_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<qint64>("size");

    const QByteArray block = toScriptBlock("{}");
    QTest::newRow("a page of somebody else")
        << QByteArray("<html>") << QByteArray("</html>") << tooLarge + 1;
    QTest::newRow("a text that quotes a block")
        << QByteArray("How pages are saved") << block << tooLarge + 1;
    QTest::newRow("a page as large as no export")
        << QByteArray("<html>") << block << (qint64(4) << 30) + 1;
    QTest::newRow("one that carries more than can be read")
        << QByteArray("<html>" + block) << QByteArray("</html>") << (qint64(512) << 20) + 1;
}

void ExportedPageTest::readsNoOtherLargeFile()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, end);
    QFETCH(qint64, size);
    const QTemporaryDir folder;
    const QString path = sparseFile(folder, head, size, end);
    const Result<QByteArray> read = readFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().fault, Fault::TooLarge);
    QCOMPARE(read.error().subject, path);
}

ONRECORD_TEST(ExportedPageTest)
#include "tst_exportedpage.moc"
