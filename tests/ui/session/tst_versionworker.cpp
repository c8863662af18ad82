// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/versionworker.h"

#include "core/formats/articlereader.h"
#include "tests/ui/atthewindow.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

class VersionWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndAnalyses();
    void choosesTheVersionInABundle();
    void failsLikeOpening();
    void answersTheNewestAlone();
    void saysNothingOnceStopped();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        return file.fileName();
    }
    static Article quay() { return readArticle(test::quayArticle, u"quay.txt"_s).value(); }

    QTemporaryDir m_folder;
};

void VersionWorkerTest::readsAndAnalyses()
{
    AnalysisWorker analyses;
    VersionWorker worker(analyses);
    QSignalSpy answered(&worker, &VersionWorker::answered);
    const QString path = write(u"quay.txt"_s, test::quayArticle);
    worker.read(path, quay());
    QTRY_COMPARE(answered.size(), 1);
    const auto file = answered.first().first().value<VersionFile>();
    QCOMPARE(file.path, path);
    QCOMPARE(file.article.text, quay().text);
    QCOMPARE(file.analysis.statements.size(), 4);
}

void VersionWorkerTest::choosesTheVersionInABundle()
{
    AnalysisWorker analyses;
    VersionWorker worker(analyses);
    QSignalSpy answered(&worker, &VersionWorker::answered);
    const QByteArray lines =
        R"({"title":"Rain on Skarv","text":"“It will rain,” said Cora Vik."})"
        "\n"
        R"({"title":"Quay to close on Sundays","text":"“We close the quay,” said Ana Ruiz."})"
        "\n";
    worker.read(write(u"both.jsonl"_s, lines), quay());
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first().first().value<VersionFile>().article.title,
             u"Quay to close on Sundays"_s);
}

void VersionWorkerTest::failsLikeOpening()
{
    AnalysisWorker analyses;
    VersionWorker worker(analyses);
    QSignalSpy failed(&worker, &VersionWorker::failed);
    worker.read(m_folder.filePath(u"nowhere.txt"_s), quay());
    QTRY_COMPARE(failed.size(), 1);
}

void VersionWorkerTest::answersTheNewestAlone()
{
    AnalysisWorker analyses;
    VersionWorker worker(analyses);
    QSignalSpy answered(&worker, &VersionWorker::answered);
    worker.read(write(u"first.txt"_s, test::quayArticle), quay());
    const QString newest = write(u"newest.txt"_s, test::quayArticle);
    worker.read(newest, quay());
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first().first().value<VersionFile>().path, newest);
}

void VersionWorkerTest::saysNothingOnceStopped()
{
    AnalysisWorker analyses;
    QSignalSpy answered(&analyses, &AnalysisWorker::answered);
    {
        VersionWorker worker(analyses);
        QSignalSpy told(&worker, &VersionWorker::answered);
        worker.read(write(u"quay.txt"_s, test::quayArticle), quay());
        worker.stop();
        QCoreApplication::processEvents();
        QVERIFY(told.isEmpty());
    }
    analyses.read(Document(quay())); // has the models still
    QTRY_COMPARE(answered.size(), 1);
}

} // namespace onrecord

QTEST_MAIN(onrecord::VersionWorkerTest)
#include "tst_versionworker.moc"
