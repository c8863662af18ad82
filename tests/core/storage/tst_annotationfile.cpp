// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/annotationfile.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplelog.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

Article sampleArticle()
{
    Article article;
    article.text = u"😀 She said: “We stay 😀,” and left."_s;
    article.title = u"Ferry"_s;
    article.textSha256 = {};
    return article;
}

} // namespace

class AnnotationFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing()
    {
        Article article = sampleArticle();
        article.textSha256 = QByteArray(64, 'b');
        const QByteArray json = toAnnotationJson(article, sampleLog());
        const Result<SavedCorrections> read = readAnnotationJson(json, {});
        QVERIFY(read);
        QVERIFY(read->log == sampleLog());
        QCOMPARE(read->textSha256, article.textSha256);
        QCOMPARE(toAnnotationJson(article, read->log), json);
    }

    void tellsWhatAFileIs()
    {
        const SavedSession session{sampleArticle(), {}, sampleLog()};
        const QByteArray json = toSessionJson(session);
        for (const QByteArray &bytes : {json, "<html>" + toScriptBlock(json)}) {
            const Result<SavedFile> saved = readSavedFile(bytes, {});
            QVERIFY(saved);
            QVERIFY(saved->session && *saved->session == session);
            QVERIFY(saved->corrections.log == session.log);
        }
        const Result<SavedFile> alone =
            readSavedFile(toAnnotationJson(sampleArticle(), sampleLog()), {});
        QVERIFY(alone);
        QVERIFY(!alone->session);
        QVERIFY(alone->corrections.log == sampleLog());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("detail");

        const QByteArray good = toAnnotationJson(sampleArticle(), sampleLog());
        const auto with = [&](const char *before, const char *after) {
            return QByteArray(good).replace(before, after);
        };
        QTest::newRow("an article") << QByteArray("We stay 😀.") << Fault::NotOurs << QString();
        QTest::newRow("a web archive")
            << QByteArray("WARC/1.0\r\nWARC-Type: response\r\n") << Fault::NotOurs << QString();
        QTest::newRow("an object a line")
            << QByteArray("{\"text\":\"We stay.\"}\n{\"text\":\"We go.\"}\n") << Fault::NotOurs
            << QString();
        QTest::newRow("nothing") << QByteArray() << Fault::NotOurs << QString();
        QTest::newRow("bytes of a picture")
            << QByteArray("\x89PNG\0\1", 6) << Fault::NotOurs << QString();
        QTest::newRow("corrections cut short")
            << good.first(good.size() - 20) << Fault::Damaged << u"JSON"_s;
        QTest::newRow("… that lost their beginning")
            << good.sliced(2) << Fault::Damaged << u"JSON"_s;
        QTest::newRow("other JSON") << QByteArray("{}") << Fault::NotOurs << QString();
        QTest::newRow("a later version")
            << with("\"version\": 1", "\"version\": 7") << Fault::NewerFormat << QString();
        QTest::newRow("without a log")
            << with("\"log\": {", "\"x\": {") << Fault::Damaged << u"log"_s;
        QTest::newRow("a day there is not") << with("2026-11-17\"", "2026-13-17\"")
                                            << Fault::Damaged << u"log.corrections[17].day"_s;
        QTest::newRow("an id that is none")
            << with("\"id\": \"", "\"id\": \"x") << Fault::Damaged << u"log.corrections[0].id"_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Fault, fault);
        QFETCH(QString, detail);
        const Result<SavedFile> read = readSavedFile(bytes, u"x"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().fault, fault);
        QCOMPARE(read.error().detail, detail);
    }
};

ONRECORD_TEST(AnnotationFileTest)
#include "tst_annotationfile.moc"
