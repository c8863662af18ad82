// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/openedfile.h"

#include "tests/support/manyarticles.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class OpenedFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAnArticle();
    void opensAnExportedPage();
    void tellsHowManyThereAre();
    void stopsBetweenArticles();
    void saysWhyItFails();
    void knowsWhatOpensAtOnce_data();
    void knowsWhatOpensAtOnce();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void OpenedFileTest::opensAnArticle()
{
    const QString path = write(u"rain 😀.txt"_s, "It rains.");
    const Result<OpenedFile> file = openFile(path);
    QVERIFY(file.has_value());
    QCOMPARE(file->path, path);
    QVERIFY(!file->page);
    QCOMPARE(file->bundle.size(), 1);
    QCOMPARE(file->bundle.at(0).text, u"It rains."_s);
}

void OpenedFileTest::opensAnExportedPage()
{
    const SavedSession saved = sampleSession();
    const Result<OpenedFile> file =
        openFile(write(u"page.html"_s, "<html>" + toScriptBlock(toSessionJson(saved))));
    QVERIFY(file.has_value());
    QVERIFY(file->page);
    QCOMPARE(file->page->article.text, saved.article.text);
    QVERIFY(file->bundle.isEmpty());
}

void OpenedFileTest::tellsHowManyThereAre()
{
    QList<qsizetype> told;
    const Result<OpenedFile> file =
        openFile(write(u"three.jsonl"_s, linesOfArticles(3)), {},
                 [&told](qsizetype articles) { told.append(articles); });
    QVERIFY(file.has_value());
    QCOMPARE(told, (QList<qsizetype>{1, 2, 3}));
    QCOMPARE(file->bundle.size(), 3);
}

void OpenedFileTest::stopsBetweenArticles()
{
    std::stop_source stop;
    qsizetype last = 0;
    (void)openFile(write(u"many.jsonl"_s, linesOfArticles(20)), stop.get_token(),
                   [&](qsizetype articles) {
                       last = articles;
                       if (articles == 2)
                           stop.request_stop();
                   });
    QCOMPARE(last, 2);
}

void OpenedFileTest::saysWhyItFails()
{
    const Result<OpenedFile> file = openFile(m_folder.filePath(u"nothing.txt"_s));
    QVERIFY(!file);
    QCOMPARE(file.error().fault, Fault::Missing);
    const Result<OpenedFile> blank = openFile(write(u"blank.txt"_s, "  \n"));
    QVERIFY(!blank);
    QCOMPARE(blank.error().fault, Fault::Empty);
}

void OpenedFileTest::knowsWhatOpensAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("short text") << QByteArray("It rains.") << true;
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("long text") << QByteArray(300 << 10, 'a') << false;
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n") << false;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04 more") << false;
}

void OpenedFileTest::knowsWhatOpensAtOnce()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, atOnce);
    QCOMPARE(opensAtOnce(write(u"file"_s, bytes)), atOnce);
    QVERIFY(opensAtOnce(m_folder.path()));
    QVERIFY(opensAtOnce(m_folder.filePath(u"nowhere"_s)));
}

ONRECORD_TEST(OpenedFileTest)
#include "tst_openedfile.moc"
