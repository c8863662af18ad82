// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/versionworker.h"

#include "core/applying/growingreading.h"
#include "core/formats/articlereader.h"
#include "tests/support/roomtests.h"
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
    void comparesWhileTheReaderCorrects();
    void comparesTheNewestAlone();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        return file.fileName();
    }
    /// \a text, read and analysed.
    VersionFile version(const QByteArray &text, AnalysisWorker &analyses) const;
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

VersionFile VersionWorkerTest::version(const QByteArray &text, AnalysisWorker &analyses) const
{
    VersionWorker worker(analyses);
    QSignalSpy answered(&worker, &VersionWorker::answered);
    worker.read(write(u"version.txt"_s, text), quay());
    if (!QTest::qWaitFor([&answered] { return answered.size() == 1; }))
        qFatal("the version cannot be read");
    return answered.first().first().value<VersionFile>();
}

/// What is laid beside each other is as it was when that was asked for, whatever is said meanwhile.
void VersionWorkerTest::comparesWhileTheReaderCorrects()
{
    AnalysisWorker analyses;
    const VersionFile former = version(
        QByteArray(test::quayArticle).replace("on Sundays,”", "on all Sundays,”"), analyses);
    const VersionFile latter = version(test::quayArticle, analyses);
    Reading now = readingOf(Document(latter.article), latter.analysis, {});
    VersionWorker worker(analyses);
    QSignalSpy compared(&worker, &VersionWorker::compared);
    worker.compare(former, {}, now);
    for (ReadStatement &each : now.statements) { // as a correction changes the window's reading
        each.state = State::Rejected;
        each.statement.content.clear();
    }
    QCOMPARE(compared.size(), 0); // the window is not kept waiting
    QTRY_COMPARE(compared.size(), 1);
    const auto comparison = compared.first().first().value<VersionComparison>();
    QCOMPARE(comparison.differences.size(), 1);
    QCOMPARE(comparison.same, 3);
}

void VersionWorkerTest::comparesTheNewestAlone()
{
    AnalysisWorker analyses;
    const VersionFile same = version(test::quayArticle, analyses);
    const VersionFile other = version("“We stay,” said Ana Ruiz.\n", analyses);
    const Reading now = readingOf(Document(same.article), same.analysis, {});
    QList<VersionComparison> answers;
    {
        VersionWorker worker(analyses);
        connect(&worker, &VersionWorker::compared, this,
                [&](const VersionComparison &comparison) { answers.append(comparison); });
        for (int request = 0; request < 5; ++request)
            worker.compare(other, {}, now);
        worker.compare(same, {}, now);
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers.first().same, 4);
        QVERIFY(answers.first().differences.isEmpty());

        worker.compare(other, {}, now);
        worker.stopComparing();
        VersionWorker later(analyses); // which has as much to do
        QSignalSpy compared(&later, &VersionWorker::compared);
        later.compare(other, {}, now);
        QTRY_COMPARE(compared.size(), 1);
        QCOMPARE(answers.size(), 1);
        worker.compare(other, {}, now); // ends while it is at work
    }
    QCoreApplication::processEvents();
    QCOMPARE(answers.size(), 1);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::VersionWorkerTest)
#include "tst_versionworker.moc"
