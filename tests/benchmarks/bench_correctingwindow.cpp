// SPDX-License-Identifier: GPL-3.0-or-later
// What one more correction costs in the window, where an article has thousands: storing it, laying
// all over the article again, and showing them in text and sidebar. CPU milliseconds of the GUI
// thread, at 1,000 and at 20,000 statements, each confirmed.
//
//     bench-correctingwindow        at 1,000 and 20,000
//     bench-correctingwindow 5000   at 1,000 and 5,000
#include "tests/benchmarks/harness.h"

#include "core/corrections/anchoring.h"
#include "core/storage/sqlitestore.h"
#include "core/workspace/analyser.h"
#include "core/workspace/openarticle.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

using namespace onrecord;
using namespace onrecord::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int timedCorrections = 10;
const QDateTime noon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);

QByteArray textOf(int statements)
{
    QString text;
    for (int number = 0; number < statements; ++number)
        text += u"“Boat %1 of the harbour stays,” Ana Ruiz said.\n\n"_s.arg(number);
    return text.toUtf8();
}

/// Confirms the first \a count statements in the library at \a place.
void confirm(const QByteArray &text, const QString &path, const QString &place, int count)
{
    SqliteStore store(place);
    Result<OpenArticle> article = OpenArticle::read(text, path, &store);
    const Result<Analyser> analyser = Analyser::load();
    if (!article || !analyser)
        qFatal("nothing can be analysed");
    article->analyseWith(*analyser);
    const Reading &reading = article->reading();
    CorrectionLog log;
    for (int number = 0; number < count && number < reading.statements.size(); ++number) {
        Correction correction = correctionOn(reading, reading.statements[number], Confirm{});
        correction.made = noon;
        log.append(correction, noon);
    }
    article->unite(log);
    if (!article->storeAgain())
        qFatal("nothing can be stored");
}

double costAt(int count)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"quay.txt"_s);
    const QString place = folder.filePath(u"library.sqlite"_s);
    const QByteArray text = textOf(count + timedCorrections + 1);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no article can be written");
    file.close();
    confirm(text, path, place, count);

    Preferences preferences;
    preferences.care = Care::Quick;
    MainWindow window(place, preferences, u"light"_s);
    QEventLoop settling;
    QObject::connect(&window, &MainWindow::settled, &settling, &QEventLoop::quit);
    window.open(path);
    window.show();
    settling.exec();
    std::vector<double> costs;
    for (int number = count; number < count + timedCorrections; ++number) {
        Session &session = window.session();
        const QString id = session.reading().statements[number].statement.id;
        const double begin = threadMilliseconds();
        if (!session.correct(session.correctionOf(id, Confirm{})))
            qFatal("nothing can be stored");
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        costs.push_back(threadMilliseconds() - begin);
    }
    return median(costs);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int many = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
    for (const int count : {1000, many})
        note(qPrintable(u"confirmed in the window, at %1"_s.arg(count)), costAt(count), "ms");
    return 0;
}
