// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the window in the states a designer has to look at:
//
//     QT_QPA_PLATFORM=offscreen draw-states FOLDER [NAME…]
//     QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=2 draw-states FOLDER wide
//
// Each state is a picture FOLDER/NAME.png. Nothing of the reader's own library or settings is touched.
#include "app/reader/englishplurals.h"
#include "app/reader/translations.h"
#include "tests/ui/keysalone.h"
#include "ui/comparing/comparepane.h"
#include "ui/comparing/versionspane.h"
#include "ui/help/helpwindow.h"
#include "ui/startpage/recentfiles.h"
#include "ui/theme/windowstyle.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QStandardPaths>

#include <functional>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::KeysAlone;
using Theme = Preferences::Theme;

namespace {

/// What is done at the window before it is drawn.
using Scene = std::function<void(KeysAlone &)>;

struct WindowState
{
    const char *name;
    QSize size;
    Theme theme;
    Scene scene;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

void waitUntilPainted()
{
    for (int turn = 0; turn < 3; ++turn)
        QTest::qWait(30);
}

void openFerry(KeysAlone &at)
{
    QFile article(QStringLiteral(ONRECORD_SOURCE_DIR "/tests/ui/reviewersday.txt"));
    if (!article.open(QIODevice::ReadOnly))
        qFatal("the article is missing");
    const QByteArray text = article.readAll();
    at.write(u"ferry.txt"_s, text);
    QByteArray former = text;
    former.replace("2026-11-19", "2026-11-18")
        .replace("nine million", "eight million")
        .replace("The hull will not last", "The hull may not last")
        .replace("Holm demanded that", "Holm asked that")
        .replace("“It did not,” Storm said on Thursday. “It runs until the last man retires.”\n\n",
                 "");
    at.write(u"ferry-18-november.txt"_s, former);
    if (!at.read(u"ferry.txt"_s))
        qFatal("the article cannot be read");
}

void readFerry(KeysAlone &at)
{
    openFerry(at);
    at.walkTo(u"“I have read every page");
}

void start(KeysAlone &at)
{
    openFerry(at);
    at.readQuay();
    at.window.reset();
    at.open();
    at.toFront();
    (void)QTest::qWaitFor([&] { return at.window->isSettled(); });
}

void review(KeysAlone &at)
{
    openFerry(at);
    at.key(Qt::Key_F8);
}

void details(KeysAlone &at)
{
    readFerry(at);
    at.key(Qt::Key_Return);
}

void scope(KeysAlone &at)
{
    readFerry(at);
    at.key(Qt::Key_S);
    at.pick(u"marta"_s);
    at.key(Qt::Key_Right);
}

void correct(KeysAlone &at)
{
    readFerry(at);
    at.key(Qt::Key_A);
    at.walkTo(u"the patience of the crews");
    at.key(Qt::Key_X);
    at.walkTo(u"“We agreed on the lifeboats");
    at.key(Qt::Key_U);
    at.takeOnlyThis();
    at.walkTo(u"“That number is wrong");
    at.key(Qt::Key_F);
}

void history(KeysAlone &at)
{
    correct(at);
    at.key(Qt::Key_H, Qt::ControlModifier);
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Delete);
}

void compare(KeysAlone &at)
{
    correct(at);
    at.write(u"hers.html"_s, at.window->session().exported(ExportFormat::Html, {}, {}));
    while (at.window->actions()[ActionId::Undo]->isEnabled())
        at.key(Qt::Key_Z, Qt::ControlModifier);
    at.window->findChild<ComparePane *>()->compareWith(at.path(u"hers.html"_s));
}

void versions(KeysAlone &at)
{
    openFerry(at);
    at.walkTo(u"“I have read every page");
    at.key(Qt::Key_A);
    auto *pane = at.window->findChild<VersionsPane *>();
    pane->compareWith(at.path(u"ferry-18-november.txt"_s));
    (void)QTest::qWaitFor([&] { return pane->list()->model()->rowCount() > 0; });
}

QByteArray record(const char *outlet, const char *day, const char *title, const QByteArray &text)
{
    QJsonObject article;
    article["source"_L1] = QLatin1String(outlet);
    article["date"_L1] = QLatin1String(day);
    article["title"_L1] = QString::fromUtf8(title);
    article["text"_L1] = QString::fromUtf8(text);
    return QJsonDocument(article).toJson(QJsonDocument::Compact) + '\n';
}

/// A file of several articles, two of which are nearly one.
void bundle(KeysAlone &at)
{
    const QByteArray loss =
        "“We carried fewer people,” said Bo Lind, who runs the line, on Friday. "
        "The company lost two million crowns in the third quarter. Lind said "
        "that the night boat would stay until spring. “Then we count again,” "
        "he said.";
    at.write(
        u"Ferry and quay.jsonl"_s,
        record("Vestby Courier", "2026-11-17", "Harbour council splits over the night ferry",
               QByteArray(test::quayArticle).mid(QByteArray(test::quayArticle).indexOf("\n\n") + 2))
            + record("Tarn Gazette", "2026-11-16", "Last boat “not for sale”, says Reyes",
                     "“The last boat is not for sale,” said Elena Reyes on Monday.")
            + record("Skerry Times", "2026-11-14", "Quay union sets a deadline",
                     "The union gave the council a week, Marta Holm said on Saturday.")
            + record("Vestby Courier", "2026-10-02", "Nordkyst posts a loss for the quarter", loss)
            + record("Tarn Gazette", "2026-10-02", "Ferry operator again in the red", loss)
            + record("Skerry Times", "2026-08-08", "What the islands were told",
                     "“Nobody told us,” said Cora Vik, a baker on Skarv, on Saturday."));
    if (!at.read(u"Ferry and quay.jsonl"_s))
        qFatal("the file of several articles cannot be read");
    at.key(Qt::Key_PageDown, Qt::ControlModifier);
    (void)QTest::qWaitFor([&] { return at.window->isSettled(); });
    at.key(Qt::Key_PageUp, Qt::ControlModifier);
    (void)QTest::qWaitFor([&] { return at.window->isSettled(); });
}

void preferences(KeysAlone &at)
{
    openFerry(at);
    at.key(Qt::Key_Comma, Qt::ControlModifier);
}

void exporting(KeysAlone &at)
{
    correct(at);
    at.key(Qt::Key_E, Qt::ControlModifier);
}

void search(KeysAlone &at)
{
    openFerry(at);
    at.key(Qt::Key_F, Qt::ControlModifier);
    at.type(u"ferry"_s);
}

void find(KeysAlone &at)
{
    openFerry(at);
    at.key(Qt::Key_Slash);
    at.type(u"crews"_s);
}

void palette(KeysAlone &at)
{
    readFerry(at);
    at.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    at.type(u"copy"_s);
}

void legend(KeysAlone &at)
{
    openFerry(at);
    at.key(Qt::Key_F1);
}

QList<WindowState> states()
{
    const QSize usual(1280, 800);
    const QSize small(960, 600); // what resources/help shows at two thirds
    return {
        {"start", usual, Theme::Light, start},
        {"start-dark", usual, Theme::Dark, start},
        {"start-640", {640, 480}, Theme::Light, start},
        {"main", usual, Theme::Light, readFerry},
        {"main-dark", usual, Theme::Dark, readFerry},
        {"main-contrast", usual, Theme::ContrastLight, readFerry},
        {"main-contrast-dark", usual, Theme::ContrastDark, readFerry},
        {"main-rtl", usual, Theme::Light, readFerry, Qt::RightToLeft},
        {"main-640", {640, 480}, Theme::Light, readFerry},
        {"main-800", {800, 600}, Theme::Light, readFerry},
        {"wide", {1280, 720}, Theme::Light, readFerry}, // 2560 × 1440 at 200 %
        {"filter", usual, Theme::Light, find},
        {"details", usual, Theme::Light, details},
        {"review", usual, Theme::Light, review},
        {"review-dark", usual, Theme::Dark, review},
        {"review-640", {640, 480}, Theme::Light, review},
        {"review-800", {800, 600}, Theme::Light, review},
        {"scope", usual, Theme::Light, scope},
        {"history", usual, Theme::Light, history},
        {"history-dark", usual, Theme::Dark, history},
        {"compare", usual, Theme::Light, compare},
        {"compare-dark", usual, Theme::Dark, compare},
        {"versions", usual, Theme::Light, versions},
        {"versions-dark", usual, Theme::Dark, versions},
        {"versions-640", {640, 480}, Theme::Light, versions},
        {"help-start", small, Theme::Light, start},
        {"help-main", small, Theme::Light, readFerry},
        {"help-review", small, Theme::Light, review},
        {"help-scope", small, Theme::Light, scope},
        {"help-history", small, Theme::Light, history},
        {"help-versions", small, Theme::Light, versions},
        {"review-rtl", usual, Theme::Light, review, Qt::RightToLeft},
        {"history-rtl", usual, Theme::Light, history, Qt::RightToLeft},
        {"start-rtl", usual, Theme::Light, start, Qt::RightToLeft},
        {"versions-rtl", usual, Theme::Light, versions, Qt::RightToLeft},
        {"bundle", usual, Theme::Light, bundle},
        {"bundle-dark", usual, Theme::Dark, bundle},
        {"bundle-rtl", usual, Theme::Light, bundle, Qt::RightToLeft},
        {"search", usual, Theme::Light, search},
        {"search-dark", usual, Theme::Dark, search},
        {"preferences", usual, Theme::Light, preferences},
        {"export", usual, Theme::Light, exporting},
        {"export-dark", usual, Theme::Dark, exporting},
        {"palette", usual, Theme::Light, palette},
        {"palette-dark", usual, Theme::Dark, palette},
        {"legend", usual, Theme::Light, legend},
        {"legend-dark", usual, Theme::Dark, legend},
    };
}

/// The same with the 256 most frequent colours alone: a third of the bytes, and no difference to be seen.
QImage lean(const QImage &picture)
{
    const QImage full = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < full.height(); ++y) {
        for (int x = 0; x < full.width(); ++x)
            ++counts[full.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&counts](QRgb a, QRgb b) {
        return std::pair(-counts.value(a), a) < std::pair(-counts.value(b), b);
    });
    colours.resize(qMin(256, colours.size()));
    const auto nearest = [&colours](QRgb wanted) {
        const auto distance = [wanted](QRgb each) {
            return std::abs(qRed(each) - qRed(wanted)) + std::abs(qGreen(each) - qGreen(wanted))
                + std::abs(qBlue(each) - qBlue(wanted));
        };
        return std::min_element(colours.begin(), colours.end(),
                                [&](QRgb a, QRgb b) { return distance(a) < distance(b); })
            - colours.begin();
    };
    QHash<QRgb, int> numbers;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        numbers.insert(each.key(), int(nearest(each.key())));
    QImage few(full.size(), QImage::Format_Indexed8);
    few.setColorTable(colours);
    for (int y = 0; y < full.height(); ++y) {
        for (int x = 0; x < full.width(); ++x)
            few.setPixel(x, y, uint(numbers.value(full.pixel(x, y))));
    }
    return few;
}

bool draw(const WindowState &state, const QString &folder)
{
    QGuiApplication::setLayoutDirection(state.direction);
    forgetRecentFiles(); // of other states
    QObject translators;
    if (state.direction == Qt::RightToLeft)
        installTranslations(u"ar"_s, &translators);
    else
        QLocale::setDefault(QLocale(QLocale::English));
    KeysAlone at;
    Preferences preferences = test::readingQuickly();
    preferences.theme = state.theme;
    at.window->resize(state.size);
    at.toFront();
    (void)QTest::qWaitFor([&] { return at.window->isSettled(); });
    at.window->setPreferences(preferences);
    state.scene(at);
    at.window->setPreferences(preferences); // of a window that was opened anew
    at.window->resize(state.size);
    waitUntilPainted();
    QWidget *shown = at.window.get();
    auto *help = at.window->findChild<HelpWindow *>();
    if (help && help->isVisible())
        shown = help;
    if (QWidget *dialog = QApplication::activeModalWidget())
        shown = dialog;
    const QString path = QDir(folder).filePath(QLatin1String(state.name) + ".png"_L1);
    constexpr int smallest = 0; // quality: as well packed as can be
    return lean(shown->grab().toImage()).save(path, "PNG", smallest);
}

} // namespace
} // namespace onrecord

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QApplication::setStyle(new onrecord::WindowStyle(u"Fusion"_s));
    onrecord::EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1)))
        qFatal("say into which folder");
    const QStringList wanted = arguments.mid(2);
    bool isDone = true;
    for (const onrecord::WindowState &state : onrecord::states()) {
        if (wanted.isEmpty() || wanted.contains(QLatin1String(state.name)))
            isDone &= onrecord::draw(state, arguments.at(1));
    }
    return isDone ? 0 : 1;
}
