// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themechoice.h"

#include "ui/theme/systemtheme.h"

#include "tests/support/roomtests.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace onrecord {

using Theme = Preferences::Theme;

class ThemeChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheNameBeforeThePreference_data();
    void putsTheNameBeforeThePreference();
    void looksForNoThemeBeforeTheFirstPaint();
    void followsTheDesktop();
    void saysWhenTheDesktopChanges();
};

void ThemeChoiceTest::putsTheNameBeforeThePreference_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Theme>("preferred");
    QTest::addColumn<bool>("dark");
    QTest::newRow("no name") << QString() << Theme::Dark << true;
    QTest::newRow("light") << u"light"_s << Theme::Dark << false;
    QTest::newRow("dark") << u"dark"_s << Theme::Light << true;
    QTest::newRow("high contrast") << u"contrast-dark"_s << Theme::Light << true;
    QTest::newRow("a theme of the library") << u"Onrecord Dark"_s << Theme::Light << true;
    QTest::newRow("no such theme") << u"Nobody’s theme"_s << Theme::Dark << true;
}

void ThemeChoiceTest::putsTheNameBeforeThePreference()
{
    QFETCH(QString, name);
    QFETCH(Theme, preferred);
    QFETCH(bool, dark);
    const ThemeColours expected = name.startsWith(u"contrast") ? ThemeColours::highContrast(dark)
        : dark                                                 ? ThemeColours::dark()
                                                               : ThemeColours::light();
    QCOMPARE(ThemeChoice(name).colours(preferred), expected);
}

void ThemeChoiceTest::looksForNoThemeBeforeTheFirstPaint()
{
    QCOMPARE(ThemeChoice(u"dark"_s).firstColours(Theme::Light), ThemeColours::dark());
    QCOMPARE(ThemeChoice(u"Onrecord Dark"_s).firstColours(Theme::Light), ThemeColours::light());
}

void ThemeChoiceTest::followsTheDesktop()
{
    // Ours on top does not hide what the platform says.
    const bool dark = systemIsDark();
    QApplication::setPalette(toPalette(dark ? ThemeColours::light() : ThemeColours::dark()));
    QCOMPARE(systemIsDark(), dark);
    QCOMPARE(coloursFor(Theme::System), dark ? ThemeColours::dark() : ThemeColours::light());
    QCOMPARE(coloursFor(Theme::Dark), ThemeColours::dark());
    QCOMPARE(coloursFor(Theme::Light), ThemeColours::light());
    QCOMPARE(QApplication::palette().color(QPalette::Base),
             (dark ? ThemeColours::light() : ThemeColours::dark()).page);
    QApplication::setPalette(QPalette());
}

void ThemeChoiceTest::saysWhenTheDesktopChanges()
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    QWidget window;
    const auto *theme = new SystemTheme(&window);
    QSignalSpy changed(theme, &SystemTheme::changed);
    QEvent event(QEvent::ThemeChange);
    QApplication::sendEvent(&window, &event);
    QCOMPARE(changed.size(), 1);
#else
    QSKIP("only the platform can change the colour scheme");
#endif
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ThemeChoiceTest)
#include "tst_themechoice.moc"
