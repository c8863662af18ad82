// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/englishplurals.h"
#include "core/storage/sqlitestore.h"
#include "ui/preferences/preferences.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QRegularExpression>
#include <QStyle>

#include <cstdio>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    QString library;
    QString snapshot;
    QSize size{1280, 800};
    QString theme;
    QStringList articles;
};

QString translated(const char *text)
{
    return QCoreApplication::translate("onrecord::main", text);
}

int fail(const QString &sentence)
{
    std::fprintf(stderr, "onrecord: %s\n", qPrintable(sentence));
    return 1;
}

/// Ends the program where it is called for help, for the version, or in a way nobody can follow.
CommandLine parsed(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        translated("A reader for news that shows who said what, and when."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"library"_s, translated("Keep corrections in this SQLite file."), u"PLACE"_s},
        {u"snapshot"_s, translated("Write the window as a picture once all is read, and end."),
         u"PNG"_s},
        {u"size"_s, translated("Size of the window, as in 1280x800."), u"WxH"_s},
        {u"theme"_s, translated("light, dark, or the name of a KSyntaxHighlighting theme."),
         u"NAME"_s},
    });
    parser.addPositionalArgument(u"ARTICLE"_s, translated("Articles, or pages Onrecord exported."),
                                 u"[ARTICLE…]"_s);
    parser.process(application);

    CommandLine line;
    line.library =
        parser.isSet(u"library"_s) ? parser.value(u"library"_s) : SqliteStore::defaultPlace();
    line.snapshot = parser.value(u"snapshot"_s);
    line.theme = parser.value(u"theme"_s);
    line.articles = parser.positionalArguments();
    if (parser.isSet(u"size"_s)) {
        static const QRegularExpression form(u"^(\\d{2,5})x(\\d{2,5})$"_s);
        const QRegularExpressionMatch match = form.match(parser.value(u"size"_s));
        if (!match.hasMatch())
            std::exit((fail(translated("--size wants a width and a height, as in 1280x800.")), 2));
        line.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    return line;
}

/// A platform's style that paints its own colours fights the palette of the page.
void chooseStyle()
{
    const QString name = QApplication::style()->name();
    if (name.compare("breeze"_L1, Qt::CaseInsensitive) != 0
        && name.compare("fusion"_L1, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(u"Fusion"_s);
}

/// Ends the program once \a window has been written to \a path.
void takeSnapshot(MainWindow &window, const QString &path)
{
    const auto take = [&window, path] {
        QCoreApplication::exit(
            window.grab().save(path)
                ? 0
                : fail(translated("the picture cannot be written to %1.").arg(path)));
    };
    QObject::connect(&window, &MainWindow::settled, &window, take, Qt::SingleShotConnection);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"onrecord"_s);
    QApplication::setApplicationDisplayName(u"Onrecord"_s);
    QApplication::setOrganizationName(u"onrecord"_s);
    QApplication::setApplicationVersion(QLatin1String(ONRECORD_VERSION));
    QGuiApplication::setDesktopFileName(u"onrecord"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"onrecord"_s));
    EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    chooseStyle();

    const CommandLine line = parsed(application);
    const Preferences preferences = loadPreferences();
    const auto makeWindow = [&] {
        auto window = std::make_unique<MainWindow>(line.library, preferences, line.theme);
        window->resize(line.size);
        return window;
    };

    std::vector<std::unique_ptr<MainWindow>> windows;
    windows.push_back(makeWindow());
    bool isOpened = true;
    for (const QString &article : line.articles) {
        if (article != line.articles.first())
            windows.push_back(makeWindow());
        if (!windows.back()->open(article)) {
            isOpened = false;
            fail(windows.back()->message());
        }
    }
    if (!line.snapshot.isEmpty())
        takeSnapshot(*windows.front(), line.snapshot);
    for (const auto &window : windows)
        window->show();
    const int status = QApplication::exec();
    return line.snapshot.isEmpty() || isOpened ? status : 1;
}
