// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/englishplurals.h"
#include "app/reader/readercall.h"
#include "app/reader/translations.h"
#include "core/text/nativename.h"
#include "core/wording/wording.h"
#include "ui/exporting/printedpages.h"
#include "ui/preferences/preferences.h"
#include "ui/restoring/keptstate.h"
#include "ui/restoring/placekeeping.h"
#include "ui/session/session.h"
#include "ui/theme/windowstyle.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <cstdlib>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("onrecord::main", text);
}

int fail(const QString &sentence)
{
    std::fprintf(stderr, "onrecord: %s\n", qPrintable(sentence));
    return 1;
}

/// For what Qt says while QApplication is made. Where no window can be shown, Qt tells its developers
/// why, at length, and aborts; the reader is told in one sentence instead.
void sayThereIsNoDisplay(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg)
        std::_Exit(fail(translated("there is no display to show a window on; "
                                   "onrecord-cli works without one.")));
    if (!QLatin1StringView(context.category).startsWith("qt.qpa"_L1))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments.append(fromNative(argv[at]));
    return arguments;
}

/// A picture and a PDF are drawn on a machine without a display, too.
void drawWithoutDisplay(const ReaderCall &call)
{
    const bool isDrawn = !call.snapshot.isEmpty() || !call.pdf.isEmpty();
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY")
        || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (isDrawn && !hasDisplay)
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// What was open when the program was quit, once.
QStringList articlesOfLastTime()
{
    const QStringList paths = keptArticles();
    if (!paths.isEmpty())
        keepArticles({});
    return paths;
}

/// Ends the program once \a window has been written to \a path.
void takeSnapshot(MainWindow &window, const QString &path)
{
    const auto take = [&window, path] {
        QCoreApplication::exit(
            window.grab().save(path)
                ? 0
                : fail(translated(QT_TRANSLATE_NOOP("onrecord::main",
                                                    "the picture cannot be written to %1."))
                           .arg(path)));
    };
    QObject::connect(&window, &MainWindow::settled, &window, take, Qt::SingleShotConnection);
}

/// Ends the program once what \a window shows has been written to \a path.
void printTo(MainWindow &window, const QString &path)
{
    const auto print = [&window, path] {
        const Result<void> written = writePdf(window.session().readingToShare({}), path);
        QCoreApplication::exit(written ? 0 : fail(wording::sentence(written.error())));
    };
    QObject::connect(&window, &MainWindow::settled, &window, print, Qt::SingleShotConnection);
}

} // namespace

int main(int argc, char *argv[])
{
    // What needs no display comes first.
    const auto read = readCall(argumentsOf(argc, argv));
    if (const auto *answer = std::get_if<ReaderAnswer>(&read)) {
        if (answer->status != 0)
            fail(answer->text);
        else
            std::fputs(qPrintable(answer->text), stdout);
        return answer->status;
    }
    const ReaderCall &call = std::get<ReaderCall>(read);

    drawWithoutDisplay(call);
    const QtMessageHandler usual = qInstallMessageHandler(sayThereIsNoDisplay);
    const QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QApplication::setApplicationName(u"onrecord"_s);
    QApplication::setApplicationDisplayName(u"Onrecord"_s);
    QApplication::setOrganizationName(u"onrecord"_s);
    QApplication::setApplicationVersion(QLatin1String(ONRECORD_VERSION));
    QGuiApplication::setDesktopFileName(u"onrecord"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"onrecord"_s));
    EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    const Preferences preferences = loadPreferences();
    installTranslations(call.language.isEmpty() ? preferences.language : call.language, qApp);
    useWindowStyle();

    const bool ends = !call.snapshot.isEmpty() || !call.pdf.isEmpty();
    const auto makeWindow = [&] {
        auto window = std::make_unique<MainWindow>(call.library, preferences, call.theme);
        if (ends)
            window->forgetWhatIsOpened();
        else
            window->keepPlaces();
        if (ends || call.care)
            window->readWith(call.care.value_or(Care::Quick));
        if (call.size)
            window->resize(*call.size);
        return window;
    };

    std::vector<std::unique_ptr<MainWindow>> windows;
    windows.push_back(makeWindow());
    bool isOpened = true;
    const QStringList articles =
        call.articles.isEmpty() && !ends ? articlesOfLastTime() : call.articles;
    for (const QString &article : articles) {
        if (article != articles.first())
            windows.push_back(makeWindow());
        // Who looks at a window is not to wait for it; what is written has to be whole.
        if (!ends) {
            windows.back()->begin(article);
        } else if (!windows.back()->open(article)) {
            isOpened = false;
            fail(windows.back()->message());
        } else {
            takeUpNumbers(windows.back()->session());
        }
    }
    if (!call.snapshot.isEmpty())
        takeSnapshot(*windows.front(), call.snapshot);
    if (!call.pdf.isEmpty())
        printTo(*windows.front(), call.pdf);
    for (const auto &window : windows)
        window->show();
    const int status = QApplication::exec();
    return !ends || isOpened ? status : 1;
}
