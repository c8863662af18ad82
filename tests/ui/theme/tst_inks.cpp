// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/inks.h"

#include "ui/theme/lexicallayer.h"

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

class InksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag();
    void inksCanBeRead_data();
    void inksCanBeRead();
    void wordsCanBeReadOnDirectSpeech_data() { inksCanBeRead_data(); }
    void wordsCanBeReadOnDirectSpeech();
    void themesCarryThePalette_data();
    void themesCarryThePalette();
    void foreignThemesStayReadable_data();
    void foreignThemesStayReadable();
    void unknownThemeHasNoInks();
    void actorsRepeatAfterFive();
    void statesDifferWithoutColour();
    void chromeCanBeRead_data() { inksCanBeRead_data(); }
    void chromeCanBeRead();
};

void InksTest::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    // The grey that is the best known border of 4.5 on white.
    QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

static QList<std::pair<const char *, QColor>> inksOfWords(const Inks &inks)
{
    return {{"text", inks.text},        {"soft", inks.soft},        {"date", inks.date},
            {"accent", inks.accent},    {"actor 1", inks.actor(1)}, {"actor 2", inks.actor(2)},
            {"actor 3", inks.actor(3)}, {"actor 4", inks.actor(4)}, {"actor 5", inks.actor(5)}};
}

static void verifyReadable(const Inks &inks, const QColor &ground)
{
    for (const auto &[name, ink] : inksOfWords(inks)) {
        const double reached = contrast(ink, ground);
        QVERIFY2(reached >= 4.5,
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

void InksTest::inksCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void InksTest::inksCanBeRead()
{
    QFETCH(bool, dark);
    const Inks inks = dark ? Inks::dark() : Inks::light();
    QCOMPARE(inks.isDark(), dark);
    verifyReadable(inks, inks.page);
    verifyReadable(inks, inks.pane);
    QVERIFY(contrast(inks.text, inks.selection) >= 4.5);
    QVERIFY(contrast(inks.soft, inks.chrome) >= 4.5);
}

void InksTest::wordsCanBeReadOnDirectSpeech()
{
    QFETCH(bool, dark);
    const Inks inks = dark ? Inks::dark() : Inks::light();
    for (int number = 1; number <= 5; ++number) {
        const QColor ground = over(inks.groundOf(number), inks.page);
        QVERIFY(contrast(inks.text, ground) >= 4.5);
        QVERIFY(contrast(inks.actor(number), ground) >= 4.5); // the label
        QVERIFY(contrast(inks.date, ground) >= 4.5);
    }
}

void InksTest::themesCarryThePalette_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << u"Onrecord Light"_s << false;
    QTest::newRow("dark") << u"Onrecord Dark"_s << true;
}

void InksTest::themesCarryThePalette()
{
    QFETCH(QString, theme);
    QFETCH(bool, dark);
    const std::optional<Inks> named = inksNamed(theme);
    QVERIFY(named);
    QVERIFY(*named == (dark ? Inks::dark() : Inks::light()));
}

void InksTest::foreignThemesStayReadable_data()
{
    QTest::addColumn<QString>("ground");
    QTest::addColumn<QString>("words");
    QTest::newRow("paper") << u"#fdf6e3"_s << u"#657b83"_s;
    QTest::newRow("night blue") << u"#002b36"_s << u"#839496"_s;
    QTest::newRow("neither light nor dark") << u"#7f7f7f"_s << u"#8f8f8f"_s;
    QTest::newRow("words that cannot be read") << u"#204020"_s << u"#204020"_s;
    QTest::newRow("saturated") << u"#ff0000"_s << u"#000000"_s;
}

void InksTest::foreignThemesStayReadable()
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

    const Inks inks = Inks::fromTheme(theme, repository.definitionForName(u"News article"_s));
    QCOMPARE(inks.page, QColor(ground));
    verifyReadable(inks, inks.page);
}

void InksTest::unknownThemeHasNoInks()
{
    QVERIFY(!inksNamed(u"Nobody’s theme"_s));
    QVERIFY(!inksNamed({}));
}

void InksTest::actorsRepeatAfterFive()
{
    const Inks inks = Inks::light();
    QCOMPARE(inks.actor(6), inks.actor(1));
    QCOMPARE(inks.actor(10), inks.actor(5));
    QCOMPARE(inks.actor(0), inks.soft);
}

void InksTest::statesDifferWithoutColour()
{
    QCOMPARE(lineStyleOf(State::Automatic), LineStyle::Solid);
    QCOMPARE(lineStyleOf(State::Confirmed), LineStyle::Solid);
    QCOMPARE(lineStyleOf(State::Review), LineStyle::Dotted);
    QCOMPARE(lineStyleOf(State::Corrected), LineStyle::Double);
    QCOMPARE(lineStyleOf(State::Manual), LineStyle::Double);
    QCOMPARE(lineStyleOf(State::Stale), LineStyle::Wavy);
}

void InksTest::chromeCanBeRead()
{
    QFETCH(bool, dark);
    const QPalette palette = toPalette(dark ? Inks::dark() : Inks::light());
    const auto pairs = {std::pair(QPalette::WindowText, QPalette::Window),
                        {QPalette::Text, QPalette::Base},
                        {QPalette::Text, QPalette::AlternateBase},
                        {QPalette::PlaceholderText, QPalette::Base},
                        {QPalette::ButtonText, QPalette::Button},
                        {QPalette::ToolTipText, QPalette::ToolTipBase},
                        {QPalette::HighlightedText, QPalette::Highlight},
                        {QPalette::Link, QPalette::Base}};
    for (const auto &[words, ground] : pairs)
        QVERIFY(contrast(palette.color(words), palette.color(ground)) >= 4.5);
}

} // namespace onrecord

QTEST_MAIN(onrecord::InksTest)
#include "tst_inks.moc"
