// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themecolours.h"

#include "ui/theme/lexicallayer.h"

#include "tests/support/roomtests.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class ThemeColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag();
    void coloursCanBeRead_data();
    void coloursCanBeRead();
    void wordsCanBeReadOnDirectSpeech_data() { coloursCanBeRead_data(); }
    void wordsCanBeReadOnDirectSpeech();
    void themesCarryThePalette_data();
    void themesCarryThePalette();
    void foreignThemesStayReadable_data();
    void foreignThemesStayReadable();
    void unknownThemeHasNoColours();
    void actorsRepeatAfterTheEighth();
    void statesDifferWithoutColour();
    void chromeCanBeRead_data() { coloursCanBeRead_data(); }
    void chromeCanBeRead();
};

void ThemeColoursTest::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    // The grey that is the best known border of 4.5 on white.
    QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

static QList<std::pair<const char *, QColor>> coloursOfWords(const ThemeColours &colours)
{
    return {{"text", colours.text},        {"soft", colours.soft},
            {"date", colours.date},        {"accent", colours.accent},
            {"actor 1", colours.actor(1)}, {"actor 2", colours.actor(2)},
            {"actor 3", colours.actor(3)}, {"actor 4", colours.actor(4)},
            {"actor 5", colours.actor(5)}, {"actor 6", colours.actor(6)},
            {"actor 7", colours.actor(7)}, {"actor 8", colours.actor(8)}};
}

static void verifyReadable(const ThemeColours &colours, const QColor &ground, double wanted = 4.5)
{
    for (const auto &[name, colour] : coloursOfWords(colours)) {
        const double reached = contrast(colour, ground);
        QVERIFY2(reached >= wanted,
                 qPrintable(u"%1 has %2"_s.arg(QLatin1StringView(name)).arg(reached)));
    }
}

static QColor over(const QColor &above, const QColor &below)
{
    const double share = above.alphaF();
    const auto part = [share](int a, int b) {
        return qRound(a * share + b * (1 - share));
    };
    return QColor(part(above.red(), below.red()), part(above.green(), below.green()),
                  part(above.blue(), below.blue()));
}

void ThemeColoursTest::coloursCanBeRead_data()
{
    QTest::addColumn<ThemeColours>("colours");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("wanted");
    QTest::newRow("light") << ThemeColours::light() << false << 4.5;
    QTest::newRow("dark") << ThemeColours::dark() << true << 4.5;
    QTest::newRow("high contrast, light") << ThemeColours::highContrast(false) << false << 7.0;
    QTest::newRow("high contrast, dark") << ThemeColours::highContrast(true) << true << 7.0;
}

void ThemeColoursTest::coloursCanBeRead()
{
    QFETCH(ThemeColours, colours);
    QFETCH(bool, dark);
    QFETCH(double, wanted);
    QCOMPARE(colours.isDark(), dark);
    verifyReadable(colours, colours.page, wanted);
    verifyReadable(colours, colours.pane, wanted);
    QVERIFY(contrast(colours.text, colours.selection) >= wanted);
    QVERIFY(contrast(colours.soft, colours.chrome) >= wanted);
    // The ring round what has the focus, also on what is selected.
    for (const QColor &ground : {colours.page, colours.pane, colours.chrome, colours.selection})
        QVERIFY(contrast(colours.accent, ground) >= 3);
}

void ThemeColoursTest::wordsCanBeReadOnDirectSpeech()
{
    QFETCH(ThemeColours, colours);
    QFETCH(double, wanted);
    for (int number = 1; number <= inks; ++number) {
        const QColor ground = over(colours.groundOf(number), colours.page);
        QVERIFY(contrast(colours.text, ground) >= wanted);
        QVERIFY(contrast(colours.actor(number), ground) >= wanted); // the label
        QVERIFY(contrast(colours.date, ground) >= 4.5);
    }
}

void ThemeColoursTest::themesCarryThePalette_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << u"Onrecord Light"_s << false;
    QTest::newRow("dark") << u"Onrecord Dark"_s << true;
}

void ThemeColoursTest::themesCarryThePalette()
{
    QFETCH(QString, theme);
    QFETCH(bool, dark);
    const std::optional<ThemeColours> named = coloursNamed(theme);
    QVERIFY(named);
    QVERIFY(*named == (dark ? ThemeColours::dark() : ThemeColours::light()));
}

void ThemeColoursTest::foreignThemesStayReadable_data()
{
    QTest::addColumn<QString>("ground");
    QTest::addColumn<QString>("words");
    QTest::newRow("paper") << u"#fdf6e3"_s << u"#657b83"_s;
    QTest::newRow("night blue") << u"#002b36"_s << u"#839496"_s;
    QTest::newRow("neither light nor dark") << u"#7f7f7f"_s << u"#8f8f8f"_s;
    QTest::newRow("words that cannot be read") << u"#204020"_s << u"#204020"_s;
    QTest::newRow("saturated") << u"#ff0000"_s << u"#000000"_s;
}

void ThemeColoursTest::foreignThemesStayReadable()
{
    QFETCH(QString, ground);
    QFETCH(QString, words);
    QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"themes"_s);
    QFile file(folder.filePath(u"themes/foreign.theme"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        QJsonDocument(
            QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, u"Foreign"_s}, {u"revision"_s, 1}}},
                        {u"editor-colors"_s, QJsonObject{{u"BackgroundColor"_s, ground}}},
                        {u"text-styles"_s,
                         QJsonObject{{u"Normal"_s, QJsonObject{{u"text-color"_s, words}}}}}})
            .toJson());
    file.close();
    KSyntaxHighlighting::Repository repository;
    repository.addCustomSearchPath(folder.path());
    const KSyntaxHighlighting::Theme theme = repository.theme(u"Foreign"_s);
    QVERIFY(theme.isValid());

    const ThemeColours colours =
        ThemeColours::fromTheme(theme, repository.definitionForName(u"News article"_s));
    QCOMPARE(colours.page, QColor(ground));
    verifyReadable(colours, colours.page);
}

void ThemeColoursTest::unknownThemeHasNoColours()
{
    QVERIFY(!coloursNamed(u"Nobody’s theme"_s));
    QVERIFY(!coloursNamed({}));
}

void ThemeColoursTest::actorsRepeatAfterTheEighth()
{
    const ThemeColours colours = ThemeColours::light();
    QCOMPARE(colours.actor(9), colours.actor(1));
    QCOMPARE(colours.actor(16), colours.actor(8));
    QCOMPARE(colours.actor(0), colours.soft);
}

void ThemeColoursTest::statesDifferWithoutColour()
{
    QCOMPARE(lineStyleOf(State::Automatic), LineStyle::Solid);
    QCOMPARE(lineStyleOf(State::Confirmed), LineStyle::Solid);
    QCOMPARE(lineStyleOf(State::Review), LineStyle::Dotted);
    QCOMPARE(lineStyleOf(State::Corrected), LineStyle::Double);
    QCOMPARE(lineStyleOf(State::Manual), LineStyle::Double);
    QCOMPARE(lineStyleOf(State::Stale), LineStyle::Wavy);
}

void ThemeColoursTest::chromeCanBeRead()
{
    QFETCH(ThemeColours, colours);
    QFETCH(double, wanted);
    const QPalette palette = toPalette(colours);
    const auto pairs = {std::pair(QPalette::WindowText, QPalette::Window),
                        {QPalette::Text, QPalette::Base},
                        {QPalette::Text, QPalette::AlternateBase},
                        {QPalette::PlaceholderText, QPalette::Base},
                        {QPalette::ButtonText, QPalette::Button},
                        {QPalette::ToolTipText, QPalette::ToolTipBase},
                        {QPalette::HighlightedText, QPalette::Highlight},
                        {QPalette::Link, QPalette::Base}};
    for (const auto &[words, ground] : pairs)
        QVERIFY(contrast(palette.color(words), palette.color(ground)) >= wanted);
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base}) // borders
        QVERIFY(contrast(palette.color(QPalette::Mid), palette.color(ground)) >= 3);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ThemeColoursTest)
#include "tst_themecolours.moc"
